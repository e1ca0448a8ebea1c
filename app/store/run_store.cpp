#include "app/store/run_store.h"

#include <iterator>

namespace burst::store {

using model::Error;
using model::Result;
using Step = Statement::Step;

namespace {

/// The n-th text brings a library from version n to n + 1.
constexpr const char* migrations[] = {
    R"sql(
        CREATE TABLE input(
            id INTEGER PRIMARY KEY,
            text TEXT NOT NULL UNIQUE);
        CREATE TABLE run(
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            started TEXT NOT NULL,
            version TEXT NOT NULL,
            project TEXT NOT NULL,
            design TEXT NOT NULL,
            scenario TEXT NOT NULL,
            seed TEXT NOT NULL,
            replications INTEGER NOT NULL,
            fingerprint TEXT NOT NULL,
            wall REAL NOT NULL,
            input INTEGER NOT NULL REFERENCES input(id),
            result TEXT NOT NULL);
        CREATE INDEX run_input ON run(input);
    )sql",
};
static_assert(std::size(migrations) == RunStore::schemaVersion);

constexpr const char* title = "run library";

constexpr const char* heads =
    "SELECT run.id, started, version, project, design, scenario, seed, replications, fingerprint, wall";

Run headOf(const Statement& row) {
    Run run;
    run.id = row.integer(0);
    run.started = row.text(1);
    run.version = row.text(2);
    run.project = row.text(3);
    run.design = row.text(4);
    run.scenario = row.text(5);
    run.seed = row.text(6);
    run.replications = row.integer(7);
    run.fingerprint = row.text(8);
    run.wall = row.real(9);
    return run;
}

} // namespace

Result<RunStore> RunStore::open(const std::string& path) {
    return prepared(Database::open(path, title));
}

Result<RunStore> RunStore::openExisting(const std::string& path) {
    return prepared(Database::openExisting(path, title));
}

Result<RunStore> RunStore::prepared(Result<Database> database) {
    if (!database) return database.error();
    RunStore store(std::move(*database));
    const auto version = store.database_.number("PRAGMA user_version");
    if (!version) return version.error();
    if (*version > schemaVersion)
        return Error{Error::Cause::unreadable, store.database_.path(),
                     "this run library was made by a newer Burstlab (version " + std::to_string(*version) +
                         "; this one knows up to " + std::to_string(schemaVersion) + ")."};
    const auto tables = store.database_.number("SELECT count(*) FROM sqlite_schema");
    if (!tables) return tables.error();
    if (*version == 0 && *tables > 0)
        return Error{Error::Cause::unreadable, store.database_.path(),
                     "this database is no run library; name another file."};
    for (const char* pragma : {"PRAGMA journal_mode=WAL", "PRAGMA foreign_keys=ON"})
        if (auto done = store.database_.execute(pragma); !done) return done.error();
    if (auto done = store.migrate(); !done) return done.error();
    return store;
}

Result<void> RunStore::migrate() {
    Transaction transaction(database_);
    auto version = database_.number("PRAGMA user_version");
    if (!version) return version.error();
    if (*version == schemaVersion) return {};
    if (auto begun = transaction.begin(); !begun) return begun;
    // Asked again under the lock: another program may have been faster.
    version = database_.number("PRAGMA user_version");
    if (!version) return version.error();
    for (auto at = *version; at < schemaVersion; ++at)
        if (auto done = database_.execute(migrations[at]); !done) return done;
    if (auto done = database_.execute("PRAGMA user_version=" + std::to_string(schemaVersion)); !done)
        return done;
    return transaction.commit();
}

Result<std::int64_t> RunStore::inputId(const std::string& text) {
    auto insert = database_.prepare("INSERT INTO input(text) VALUES(?1) ON CONFLICT DO NOTHING");
    if (!insert) return insert.error();
    if (const auto done = insert->bind(1, text).step(); !done) return done.error();
    auto select = database_.prepare("SELECT id FROM input WHERE text = ?1");
    if (!select) return select.error();
    if (const auto row = select->bind(1, text).step(); !row) return row.error();
    return select->integer(0);
}

Result<std::int64_t> RunStore::save(const Run& run) {
    Transaction transaction(database_);
    if (const auto begun = transaction.begin(); !begun) return begun.error();
    const auto input = inputId(run.input);
    if (!input) return input.error();
    auto insert = database_.prepare(
        "INSERT INTO run(started, version, project, design, scenario, seed, replications, fingerprint, wall, "
        "input, result) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)");
    if (!insert) return insert.error();
    insert->bind(1, run.started).bind(2, run.version).bind(3, run.project).bind(4, run.design);
    insert->bind(5, run.scenario).bind(6, run.seed).bind(7, run.replications).bind(8, run.fingerprint);
    insert->bind(9, run.wall).bind(10, *input).bind(11, run.result);
    if (const auto done = insert->step(); !done) return done.error();
    const std::int64_t id = database_.lastId();
    if (const auto done = transaction.commit(); !done) return done.error();
    return id;
}

Result<std::vector<Run>> RunStore::list() {
    auto select = database_.prepare(std::string(heads) + " FROM run ORDER BY run.id DESC");
    if (!select) return select.error();
    std::vector<Run> runs;
    while (true) {
        const auto step = select->step();
        if (!step) return step.error();
        if (*step == Step::done) return runs;
        runs.push_back(headOf(*select));
    }
}

Result<std::optional<Run>> RunStore::find(std::int64_t id) {
    auto select = database_.prepare(std::string(heads) +
                                    ", input.text, result FROM run JOIN input ON input.id = run.input "
                                    "WHERE run.id = ?1");
    if (!select) return select.error();
    const auto step = select->bind(1, id).step();
    if (!step) return step.error();
    if (*step == Step::done) return std::optional<Run>();
    Run run = headOf(*select);
    run.input = select->text(10);
    run.result = select->text(11);
    return std::optional<Run>(std::move(run));
}

Result<RunStore::Removal> RunStore::remove(std::int64_t id) {
    Transaction transaction(database_);
    if (const auto begun = transaction.begin(); !begun) return begun.error();
    auto erase = database_.prepare("DELETE FROM run WHERE id = ?1");
    if (!erase) return erase.error();
    if (const auto done = erase->bind(1, id).step(); !done) return done.error();
    const bool removed = database_.changes() > 0;
    if (auto done = database_.execute("DELETE FROM input WHERE id NOT IN (SELECT input FROM run)"); !done)
        return done.error();
    if (const auto done = transaction.commit(); !done) return done.error();
    return removed ? Removal::removed : Removal::notThere;
}

} // namespace burst::store

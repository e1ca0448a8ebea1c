#include "app/store/run_store.h"

#include <cstdlib>
#include <filesystem>
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
    R"sql(
        ALTER TABLE run ADD COLUMN complete INTEGER NOT NULL DEFAULT 1;
        ALTER TABLE run ADD COLUMN requests INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE run ADD COLUMN p95 REAL;
        ALTER TABLE run ADD COLUMN errors REAL;
        ALTER TABLE run ADD COLUMN month REAL;
        ALTER TABLE run ADD COLUMN currency TEXT NOT NULL DEFAULT '';
        ALTER TABLE run ADD COLUMN month_is_least INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE run ADD COLUMN changes TEXT;
        ALTER TABLE run ADD COLUMN tag TEXT NOT NULL DEFAULT '';
        ALTER TABLE run ADD COLUMN note TEXT NOT NULL DEFAULT '';
        ALTER TABLE run ADD COLUMN question TEXT NOT NULL DEFAULT '';
        ALTER TABLE run ADD COLUMN summary BLOB NOT NULL DEFAULT x'';
        CREATE INDEX run_question ON run(question);
        UPDATE run SET
            complete = coalesce(json_extract(result, '$.complete'), 1),
            requests = coalesce(json_extract(result, '$.requests.offered'), 0),
            p95 = json_extract(result, '$.latency_s.p95'),
            errors = 1.0 - json_extract(result, '$.requests.succeeded') * 1.0 / nullif(
                json_extract(result, '$.requests.succeeded') + json_extract(result, '$.requests.failed') +
                json_extract(result, '$.requests.timed_out') + json_extract(result, '$.requests.throttled') +
                json_extract(result, '$.requests.dropped') +
                json_extract(result, '$.requests.dead_lettered'), 0),
            month = json_extract(result, '$.cost.month'),
            currency = coalesce(json_extract(result, '$.cost.currency'), ''),
            month_is_least = json_extract(result, '$.cost.missing') IS NOT NULL
            WHERE json_valid(result);
    )sql",
};
static_assert(std::size(migrations) == RunStore::schemaVersion);

constexpr const char* title = "run library";

constexpr const char* heads =
    "SELECT run.id, started, version, project, design, scenario, seed, replications, fingerprint, wall, "
    "complete, requests, p95, errors, month, currency, month_is_least, changes, tag, note, question";
constexpr const char* bodies = ", input.text, result, summary FROM run JOIN input ON input.id = run.input ";
constexpr int firstBody = 21; ///< column

std::optional<double> figure(const Statement& row, int column) {
    return row.empty(column) ? std::nullopt : std::optional(row.real(column));
}

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
    run.complete = row.integer(10) != 0;
    run.requests = row.integer(11);
    run.p95 = figure(row, 12);
    run.errors = figure(row, 13);
    run.month = figure(row, 14);
    run.currency = row.text(15);
    run.monthIsLeast = row.integer(16) != 0;
    if (!row.empty(17)) run.changes = row.text(17);
    run.tag = row.text(18);
    run.note = row.text(19);
    run.question = row.text(20);
    return run;
}

void bindFigure(Statement& to, int index, const std::optional<double>& figure) {
    if (figure) to.bind(index, *figure);
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
        "INSERT INTO run(id, started, version, project, design, scenario, seed, replications, fingerprint, "
        "wall, complete, requests, p95, errors, month, currency, month_is_least, changes, tag, note, "
        "question, input, result, summary) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, "
        "?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24)");
    if (!insert) return insert.error();
    // What is not bound is NULL: a new id, an unknown figure.
    if (run.id > 0) insert->bind(1, run.id);
    insert->bind(2, run.started).bind(3, run.version).bind(4, run.project).bind(5, run.design);
    insert->bind(6, run.scenario).bind(7, run.seed).bind(8, run.replications).bind(9, run.fingerprint);
    insert->bind(10, run.wall).bind(11, std::int64_t{run.complete}).bind(12, run.requests);
    bindFigure(*insert, 13, run.p95);
    bindFigure(*insert, 14, run.errors);
    bindFigure(*insert, 15, run.month);
    insert->bind(16, run.currency).bind(17, std::int64_t{run.monthIsLeast});
    if (run.changes) insert->bind(18, *run.changes);
    insert->bind(19, run.tag).bind(20, run.note).bind(21, run.question).bind(22, *input);
    insert->bind(23, run.result).bindBytes(24, run.summary);
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

Result<std::optional<Run>> RunStore::only(Statement select) {
    const auto step = select.step();
    if (!step) return step.error();
    if (*step == Step::done) return std::optional<Run>();
    Run run = headOf(select);
    run.input = select.text(firstBody);
    run.result = select.text(firstBody + 1);
    run.summary = select.bytes(firstBody + 2);
    return std::optional<Run>(std::move(run));
}

Result<std::optional<Run>> RunStore::find(std::int64_t id) {
    auto select = database_.prepare(std::string(heads) + bodies + "WHERE run.id = ?1");
    if (!select) return select.error();
    select->bind(1, id);
    return only(std::move(*select));
}

Result<std::optional<Run>> RunStore::answer(const std::string& question) {
    auto select = database_.prepare(std::string(heads) + bodies +
                                    "WHERE question = ?1 AND question <> '' AND complete "
                                    "AND length(summary) > 0 ORDER BY run.id DESC LIMIT 1");
    if (!select) return select.error();
    select->bind(1, question);
    return only(std::move(*select));
}

Result<std::optional<Run>> RunStore::before(const Run& run) {
    auto select =
        database_.prepare(std::string(heads) + bodies +
                          "WHERE project = ?1 AND design = ?2 AND run.id < ?3 ORDER BY run.id DESC LIMIT 1");
    if (!select) return select.error();
    select->bind(1, run.project).bind(2, run.design).bind(3, run.id);
    return only(std::move(*select));
}

Result<void> RunStore::describe(std::int64_t id, const std::string& tag, const std::string& note) {
    auto update = database_.prepare("UPDATE run SET tag = ?2, note = ?3 WHERE id = ?1");
    if (!update) return update.error();
    if (const auto done = update->bind(1, id).bind(2, tag).bind(3, note).step(); !done) return done.error();
    return {};
}

Result<void> RunStore::setChanges(std::int64_t id, const std::string& changes) {
    auto update = database_.prepare("UPDATE run SET changes = ?2 WHERE id = ?1");
    if (!update) return update.error();
    if (const auto done = update->bind(1, id).bind(2, changes).step(); !done) return done.error();
    return {};
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

Result<void> RunStore::compact() {
    if (auto done = database_.execute("VACUUM"); !done) return done;
    return database_.execute("PRAGMA wal_checkpoint(TRUNCATE)");
}

std::int64_t RunStore::size() const {
    std::int64_t bytes = 0;
    for (const char* ending : {"", "-wal"}) {
        std::error_code failed;
        const auto size = std::filesystem::file_size(database_.path() + ending, failed);
        if (!failed) bytes += static_cast<std::int64_t>(size);
    }
    return bytes;
}

std::string standardLibrary() {
    const char* data = std::getenv("XDG_DATA_HOME");
    const char* home = std::getenv("HOME");
    const std::filesystem::path base = data && *data ? std::filesystem::path(data)
                                       : home        ? std::filesystem::path(home) / ".local" / "share"
                                                     : std::filesystem::path(".");
    return (base / "burstlab" / "runs.db").string();
}

} // namespace burst::store

#include "app/store/sweep_store.h"

#include "models/io/text_file.h"

#include <filesystem>
#include <system_error>

namespace burst::store {

using model::Error;
using model::Result;
using Step = Statement::Step;

namespace {

constexpr const char* title = "sweep";
constexpr std::int64_t version = 2;
/// "brst": tells a sweep from other SQLite files.
constexpr std::int64_t applicationId = 0x62727374;

Error refused(const Database& database, const std::string& why) {
    return {Error::Cause::unreadable, database.path(), why};
}

Result<bool> isNew(Database& database) {
    const auto tables = database.number("SELECT count(*) FROM sqlite_schema");
    if (!tables) return tables.error();
    return *tables == 0;
}

Result<void> make(Database& database, const SweepHead& head) {
    for (const auto& sql : {"PRAGMA application_id=" + std::to_string(applicationId),
                            "PRAGMA user_version=" + std::to_string(version),
                            std::string("CREATE TABLE sweep(plan TEXT NOT NULL, points INTEGER NOT NULL, "
                                        "shard INTEGER NOT NULL, shards INTEGER NOT NULL)"),
                            std::string("CREATE TABLE point(id INTEGER PRIMARY KEY, input TEXT NOT NULL, "
                                        "refusal TEXT NOT NULL, figures TEXT NOT NULL, "
                                        "fingerprint TEXT NOT NULL, "
                                        "replications INTEGER NOT NULL)")})
        if (auto done = database.execute(sql); !done) return done;
    auto insert = database.prepare("INSERT INTO sweep VALUES(?1, ?2, ?3, ?4)");
    if (!insert) return insert.error();
    insert->bind(1, head.plan).bind(2, head.points).bind(3, head.shard).bind(4, head.shards);
    if (const auto done = insert->step(); !done) return done.error();
    return {};
}

Result<void> insertAll(Database& database, std::span<const SweepPoint> points) {
    for (const auto& point : points) {
        auto insert = database.prepare("INSERT OR REPLACE INTO point VALUES(?1, ?2, ?3, ?4, ?5, ?6)");
        if (!insert) return insert.error();
        insert->bind(1, point.id).bind(2, point.values).bind(3, point.refusal).bind(4, point.figures);
        insert->bind(5, point.fingerprint).bind(6, point.replications);
        if (const auto done = insert->step(); !done) return done.error();
    }
    return {};
}

/// Refuses what is no sweep of this version.
Result<SweepHead> headOf(Database& database) {
    const auto id = database.number("PRAGMA application_id");
    if (!id) return id.error();
    if (*id != applicationId) return refused(database, "this database is no sweep; name another file.");
    const auto found = database.number("PRAGMA user_version");
    if (!found) return found.error();
    if (*found != version)
        return refused(database, "this sweep was made by another Burstlab (version " +
                                     std::to_string(*found) + "; this one reads " + std::to_string(version) +
                                     "); run it again.");
    auto select = database.prepare("SELECT plan, points, shard, shards FROM sweep");
    if (!select) return select.error();
    const auto row = select->step();
    if (!row) return row.error();
    if (*row != Step::row) return refused(database, "this sweep is empty; delete it.");
    SweepHead head{select->text(0), select->integer(1), select->integer(2), select->integer(3)};
    if (head.points < 1 || head.shards < 1 || head.shard < 1 || head.shard > head.shards)
        return refused(database, "this sweep is damaged: it is part " + std::to_string(head.shard) + " of " +
                                     std::to_string(head.shards) + ".");
    return head;
}

} // namespace

Result<SweepProgress> SweepProgress::open(const std::string& path, const SweepHead& head) {
    auto database = Database::open(path, title);
    if (!database) return database.error();
    const auto fresh = isNew(*database);
    if (!fresh) return fresh.error();
    if (*fresh) {
        Transaction transaction(*database);
        if (const auto begun = transaction.begin(); !begun) return begun.error();
        if (const auto made = make(*database, head); !made) return made.error();
        if (const auto done = transaction.commit(); !done) return done.error();
        return SweepProgress(std::move(*database));
    }
    const auto found = headOf(*database);
    if (!found) return found.error();
    if (*found != head)
        return Error{
            Error::Cause::badInput, path,
            "another sweep was begun here (or the project has changed since); delete the file to begin "
            "anew."};
    return SweepProgress(std::move(*database));
}

Result<void> SweepProgress::save(std::span<const SweepPoint> points) {
    Transaction transaction(database_);
    if (auto begun = transaction.begin(); !begun) return begun;
    if (auto done = insertAll(database_, points); !done) return done;
    return transaction.commit();
}

Result<std::set<std::int64_t>> SweepProgress::done() {
    auto select = database_.prepare("SELECT id FROM point");
    if (!select) return select.error();
    std::set<std::int64_t> ids;
    while (true) {
        const auto step = select->step();
        if (!step) return step.error();
        if (*step == Step::done) return ids;
        ids.insert(select->integer(0));
    }
}

Result<Sweep> loadSweep(const std::string& path) {
    auto database = Database::openExisting(path, title);
    if (!database) return database.error();
    auto head = headOf(*database);
    if (!head) return head.error();
    Sweep sweep{std::move(*head), {}};
    auto select =
        database->prepare("SELECT id, input, refusal, figures, fingerprint, replications FROM point "
                          "ORDER BY id");
    if (!select) return select.error();
    while (true) {
        const auto step = select->step();
        if (!step) return step.error();
        if (*step == Step::done) return sweep;
        SweepPoint point{.id = select->integer(0),
                         .values = select->text(1),
                         .refusal = select->text(2),
                         .figures = select->text(3),
                         .fingerprint = select->text(4),
                         .replications = select->integer(5)};
        if (point.id < 0 || point.id >= sweep.head.points || !sweep.head.holds(point.id))
            return refused(*database,
                           "this sweep is damaged: point " + std::to_string(point.id) + " is none of it.");
        sweep.points.push_back(std::move(point));
    }
}

Result<void> saveSweep(const std::string& path, const Sweep& sweep) {
    const std::string beside = path + ".new";
    std::error_code failed;
    std::filesystem::remove(model::pathOf(beside), failed);
    {
        auto database = Database::open(beside, title);
        if (!database) return database.error();
        Transaction transaction(*database);
        if (auto begun = transaction.begin(); !begun) return begun;
        if (auto made = make(*database, sweep.head); !made) return made;
        if (auto done = insertAll(*database, sweep.points); !done) return done;
        if (auto done = transaction.commit(); !done) return done;
    }
    std::filesystem::rename(model::pathOf(beside), model::pathOf(path), failed);
    if (failed)
        return Error{Error::Cause::unreadable, path,
                     "the sweep cannot be written: " + failed.message() + "."};
    return {};
}

} // namespace burst::store

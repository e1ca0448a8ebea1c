#include "app/store/digest.h"
#include "app/store/question_key.h"
#include "app/store/run_store.h"
#include "app/store/summary_blob.h"
#include "models/io/catalog_json.h"
#include "models/io/project_json.h"
#include "simulator/experiment.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace burst;
using store::Database;
using store::Run;
using store::RunStore;

namespace {

Run sample(const std::string& input) {
    Run run;
    run.started = "2026-11-21T10:15:00Z";
    run.version = "0.1.0";
    run.project = "Caf\xc3\xa9 \"orders\"";
    run.design = "baseline";
    run.scenario = "launch";
    run.seed = "18446744073709551615";
    run.replications = 3;
    run.fingerprint = "00ff00ff00ff00ff";
    run.wall = 1.25;
    run.input = input;
    run.result = "{}\n";
    return run;
}

} // namespace

class tst_Store : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;

    std::string path(const char* name) const { return folder_.filePath(name).toStdString(); }

    RunStore opened(const std::string& file) const {
        auto library = RunStore::open(file);
        if (!library) qFatal("%s", library.error().message().c_str());
        return std::move(*library);
    }

    static model::Project orders() {
        auto read = model::loadProject(BURSTLAB_SOURCE_DIR "/examples/order-api.burst");
        if (!read) qFatal("%s", read.error().message().c_str());
        read->project.scenarios.front().duration = 60.0;
        return std::move(read->project);
    }
    static sim::Summary simulated(const model::Project& project, const sim::TraceWish& wish) {
        sim::Options options;
        options.replications = 2;
        options.traces = wish;
        auto summary = sim::simulate(project, project.designs.front().id, project.scenarios.front().id,
                                     model::shippedCatalog(), {}, options);
        if (!summary) qFatal("%s", summary.error().message().c_str());
        return std::move(*summary);
    }

private slots:
    void whatWasKeptComesBack() {
        RunStore library = opened(path("kept.db"));
        const auto id = library.save(sample("{ \"burstlab\": 1 }\n"));
        QVERIFY(id);
        const auto found = library.find(*id);
        QVERIFY(found && *found);
        const Run expected = sample("{ \"burstlab\": 1 }\n");
        QCOMPARE((*found)->project, expected.project);
        QCOMPARE((*found)->seed, expected.seed);
        QCOMPARE((*found)->replications, expected.replications);
        QCOMPARE((*found)->fingerprint, expected.fingerprint);
        QCOMPARE((*found)->wall, expected.wall);
        QCOMPARE((*found)->input, expected.input);
        QCOMPARE((*found)->result, expected.result);
    }

    void theListBeginsWithTheNewest() {
        RunStore library = opened(path("list.db"));
        for (const char* input : {"a", "b", "c"})
            QVERIFY(library.save(sample(input)));
        const auto runs = library.list();
        QVERIFY(runs);
        QCOMPARE(runs->size(), std::size_t{3});
        QVERIFY(runs->front().id > runs->back().id);
    }

    void runsOfOneInputShareItsText() {
        const std::string file = path("shared.db");
        {
            RunStore library = opened(file);
            QVERIFY(library.save(sample("same")));
            QVERIFY(library.save(sample("same")));
        }
        auto database = Database::openExisting(file, "run library");
        QVERIFY(database);
        const auto inputs = database->number("SELECT count(*) FROM input");
        QVERIFY(inputs);
        QCOMPARE(*inputs, std::int64_t{1});
    }

    void aDeletedRunIsGoneAndItsInputGoesWithTheLastOne() {
        const std::string file = path("deleted.db");
        RunStore library = opened(file);
        const auto first = library.save(sample("same"));
        const auto second = library.save(sample("same"));
        QVERIFY(first && second);
        QCOMPARE(*library.remove(*first), RunStore::Removal::removed);
        QCOMPARE(*library.remove(*first), RunStore::Removal::notThere);
        QVERIFY(!*library.find(*first));
        QCOMPARE((*library.find(*second))->input, std::string("same"));
        QCOMPARE(*library.remove(*second), RunStore::Removal::removed);
        auto database = Database::openExisting(file, "run library");
        QCOMPARE(*database->number("SELECT count(*) FROM input"), std::int64_t{0});
    }

    void twoProgramsMayKeepRunsAtTheSameTime() {
        const std::string file = path("two.db");
        RunStore one = opened(file);
        RunStore other = opened(file);
        for (int i = 0; i < 10; ++i) {
            QVERIFY(one.save(sample("one")));
            QVERIFY(other.save(sample("other")));
        }
        QCOMPARE(one.list()->size(), std::size_t{20});
    }

    void aLockedLibraryIsReported() {
        const std::string file = path("locked.db");
        RunStore library = opened(file);
        auto other = Database::openExisting(file, "run library");
        QVERIFY(other && other->execute("BEGIN IMMEDIATE"));
        const auto refused = library.save(sample("x"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().cause, model::Error::Cause::unreadable);
        QVERIFY(refused.error().text.find("locked") != std::string::npos);
        QVERIFY(other->execute("ROLLBACK"));
        QVERIFY(library.save(sample("x")));
    }

    void aFileThatIsNoLibraryIsReportedAndLeftAlone() {
        const QByteArray bytes("{ \"burstlab\": 1 }\nthis is no database, and long enough to be looked at\n");
        QFile file(folder_.filePath("project.burst"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto library = RunStore::open(path("project.burst"));
        QVERIFY(!library);
        QCOMPARE(library.error().cause, model::Error::Cause::unreadable);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), bytes);
    }

    void anotherProgramsDatabaseIsNotTouched() {
        const std::string file = path("foreign.db");
        {
            auto foreign = Database::open(file, "run library");
            QVERIFY(foreign && foreign->execute("CREATE TABLE song(title TEXT)"));
        }
        QVERIFY(!RunStore::open(file));
        auto foreign = Database::openExisting(file, "run library");
        QCOMPARE(*foreign->number("SELECT count(*) FROM sqlite_schema"), std::int64_t{1});
        QCOMPARE(*foreign->number("PRAGMA user_version"), std::int64_t{0});
    }

    void aNewerLibraryIsRefused() {
        const std::string file = path("newer.db");
        opened(file);
        auto database = Database::openExisting(file, "run library");
        QVERIFY(database && database->execute("PRAGMA user_version=99"));
        const auto library = RunStore::open(file);
        QVERIFY(!library);
        QVERIFY(library.error().text.find("newer") != std::string::npos);
    }

    void aDamagedLibraryIsReported() {
        const std::string name = path("damaged.db");
        {
            RunStore library = opened(name);
            for (int i = 0; i < 50; ++i)
                QVERIFY(library.save(
                    sample(std::string(2000, static_cast<char>('a' + i % 26)) + std::to_string(i))));
        }
        QFile file(folder_.filePath("damaged.db"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(100));
        file.write(QByteArray(static_cast<int>(file.size()) - 100, '\x5a'));
        file.close();
        auto library = RunStore::open(name);
        const bool reported = !library || !library->list();
        QVERIFY(reported);
    }

    /// The examples of FIPS 180-4 and a million times "a".
    void digestsAreThoseOfTheStandard() {
        using store::Digest;
        QCOMPARE(Digest().text(),
                 std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        QCOMPARE(Digest().add("abc").text(),
                 std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(Digest().add("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq").text(),
                 std::string("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"));
        Digest pieces;
        for (int i = 0; i < 1'000'000; ++i)
            pieces.add("a");
        QCOMPARE(pieces.text(),
                 std::string("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"));
    }

    void aWholeResultComesBackAsItWas() {
        const sim::Summary before = simulated(orders(), {.from = sim::TraceWish::From::everything});
        QVERIFY(!before.traces.empty() && !before.nodes.front().series.empty());
        const std::string bytes = store::packSummary(before);
        const auto after = store::unpackSummary(bytes);
        QVERIFY(after);
        // The bytes hold every member: equal bytes are an equal result.
        QVERIFY(store::packSummary(*after) == bytes);
        QCOMPARE(after->fingerprint, before.fingerprint);
        QVERIFY(after->requests == before.requests && after->latency == before.latency);
        QVERIFY(after->usage == before.usage && after->samples == before.samples);
        QCOMPARE(after->nodes.back().histogram, before.nodes.back().histogram);
        QCOMPARE(after->explanation, before.explanation);
        QCOMPARE(after->traces.size(), before.traces.size());
    }

    void damageOfAResultIsFound() {
        const std::string bytes = store::packSummary(simulated(orders(), {}));
        std::string flipped = bytes;
        flipped[bytes.size() / 2] = static_cast<char>(flipped[bytes.size() / 2] ^ 0x10);
        for (const std::string& damaged : {std::string(), std::string("SQLite"), bytes.substr(0, 40),
                                           bytes.substr(0, bytes.size() - 1), bytes + "x", flipped}) {
            const auto read = store::unpackSummary(damaged);
            QVERIFY(!read);
            QVERIFY(read.error().text.find("damaged") != std::string::npos);
        }
        const auto other = store::unpackSummary("burstlab-summary-0\n" + bytes);
        QVERIFY(!other);
        QVERIFY(other.error().text.find("another version") != std::string::npos);
    }

    void theKeyOfAQuestionCoversWhatTheAnswerFollowsFrom() {
        const model::Project project = orders();
        const auto key = [](const model::Project& p, const model::Traces& traces = {}) {
            return store::questionKey(p.designs.front(), p.scenarios.front(), traces);
        };
        const std::string before = key(project);
        const auto changed = [&](auto&& change) {
            model::Project other = project;
            change(other.designs.front(), other.scenarios.front());
            return key(other) != before;
        };
        using D = model::Design;
        using S = model::Scenario;
        QVERIFY(changed([](D& d, S&) { d.nodes[1].params["memory"] = "2 GB"; }));
        QVERIFY(changed([](D& d, S&) { d.nodes[1].name = "Other"; }));
        QVERIFY(changed([](D& d, S&) { d.region = "eu-west-1"; }));
        QVERIFY(changed([](D& d, S&) { d.account["concurrency"] = 100; }));
        QVERIFY(changed([](D& d, S&) { d.links.pop_back(); }));
        QVERIFY(changed([](D&, S& s) { s.seed = 99; }));
        QVERIFY(changed([](D&, S& s) { s.replications = 7; }));
        QVERIFY(changed([](D&, S& s) { s.duration += 1.0; }));
        QVERIFY(changed([](D&, S& s) { s.warmup = 1.0; }));
        QVERIFY(changed([](D&, S& s) { s.traffic.begin()->second.scale = 1.5; }));
        // Where it is drawn and what it is called takes no part.
        QVERIFY(!changed([](D& d, S& s) {
            d.nodes[1].at = {900, 900};
            d.name = "Renamed";
            d.notes.push_back({.id = model::NoteId("n"), .text = "look", .at = {}, .extra = {}});
            s.name = "Renamed";
        }));
        const auto trace = [](double last) {
            model::Trace made;
            made.times = {0.0, 1.0, last};
            return model::Traces{{"t.csv", std::make_shared<const model::Trace>(made)}};
        };
        QVERIFY(key(project, trace(2.0)) != key(project, trace(2.5)));
        QVERIFY(key(project, trace(2.0)) != before);
    }

    void anAnswerIsTheNewestWholeRunOfTheQuestion() {
        RunStore library = opened(path("answers.db"));
        Run run = sample("x");
        run.summary = "bytes";
        QVERIFY(library.save(run)); // answers nothing
        QVERIFY(library.answer("")->has_value() == false);
        run.question = "q";
        const auto first = library.save(run);
        const auto second = library.save(run);
        run.complete = false;
        QVERIFY(library.save(run));
        run.complete = true;
        run.summary.clear();
        QVERIFY(library.save(run));
        QVERIFY(first && second);
        QCOMPARE((*library.answer("q"))->id, *second);
        QCOMPARE((*library.answer("q"))->summary, std::string("bytes"));
        QVERIFY(!library.answer("other")->has_value());
    }

    void aRemovedRunCanBeKeptAgainAsItWas() {
        RunStore library = opened(path("again.db"));
        Run run = sample("x");
        run.p95 = 0.25;
        run.month = 12.5;
        run.changes = "memory";
        run.summary = std::string("a\0b", 3);
        const auto id = library.save(run);
        QVERIFY(id);
        QVERIFY(library.describe(*id, "good", "it works"));
        const auto before = library.find(*id);
        QVERIFY(before && *before && library.remove(*id));
        QCOMPARE(*library.save(**before), *id);
        const auto after = library.find(*id);
        QVERIFY(after && *after);
        QCOMPARE((*after)->tag, std::string("good"));
        QCOMPARE((*after)->note, std::string("it works"));
        QCOMPARE((*after)->p95, std::optional(0.25));
        QCOMPARE((*after)->month, std::optional(12.5));
        QVERIFY(!(*after)->errors);
        QCOMPARE((*after)->changes, std::optional<std::string>("memory"));
        QCOMPARE((*after)->summary, run.summary);
    }

    void compactingGivesTheRoomBack() {
        RunStore library = opened(path("compact.db"));
        std::vector<std::int64_t> ids;
        for (int i = 0; i < 20; ++i) {
            Run run = sample(std::to_string(i));
            run.summary = std::string(200'000, 's');
            ids.push_back(*library.save(run));
        }
        for (const auto id : ids)
            QVERIFY(library.remove(id));
        const auto before = library.size();
        QVERIFY(before > 4'000'000);
        QVERIFY(library.compact());
        QVERIFY(library.size() < 200'000);
    }

    /// A library as the first version made it: its runs stay, with the figures of their result documents.
    void aLibraryOfTheFirstVersionIsBroughtUp() {
        const std::string file = path("first.db");
        {
            auto old = Database::open(file, "run library");
            QVERIFY(old);
            QVERIFY(old->execute("CREATE TABLE input(id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);"
                                 "CREATE TABLE run(id INTEGER PRIMARY KEY AUTOINCREMENT, started TEXT NOT "
                                 "NULL, version TEXT NOT NULL, project TEXT NOT NULL, design TEXT NOT NULL, "
                                 "scenario TEXT NOT NULL, seed TEXT NOT NULL, replications INTEGER NOT NULL, "
                                 "fingerprint TEXT NOT NULL, wall REAL NOT NULL, input INTEGER NOT NULL "
                                 "REFERENCES input(id), result TEXT NOT NULL);"
                                 "CREATE INDEX run_input ON run(input);"
                                 "INSERT INTO input(text) VALUES('p');"));
            for (const char* result :
                 {"{\"complete\":true,\"requests\":{\"offered\":200,\"succeeded\":150,\"failed\":30,"
                  "\"timed_out\":20,\"throttled\":0,\"dropped\":0,\"dead_lettered\":0},"
                  "\"latency_s\":{\"p95\":0.5},\"cost\":{\"month\":7.25,\"currency\":\"USD\"}}",
                  "not JSON"})
                QVERIFY(old->execute("INSERT INTO run(started, version, project, design, scenario, seed, "
                                     "replications, fingerprint, wall, input, result) VALUES('2026', '0', "
                                     "'shop', 'd', 's', '1', 1, 'f', 1.0, 1, '" +
                                     std::string(result) + "');"));
            QVERIFY(old->execute("PRAGMA user_version=1"));
        }
        RunStore library = opened(file);
        const auto runs = library.list();
        QVERIFY(runs);
        QCOMPARE(runs->size(), std::size_t{2});
        const Run& good = runs->back();
        QCOMPARE(good.requests, std::int64_t{200});
        QCOMPARE(good.p95, std::optional(0.5));
        QCOMPARE(good.errors, std::optional(0.25)); // 50 of the 200 that ended
        QCOMPARE(good.month, std::optional(7.25));
        QCOMPARE(good.currency, std::string("USD"));
        QVERIFY(!good.monthIsLeast);
        QVERIFY(!runs->front().p95 && !runs->front().month);
        QVERIFY((*library.find(good.id))->summary.empty());
    }

    void aFolderThatIsNotThereIsReported() {
        const auto library = RunStore::open(path("nowhere/runs.db"));
        QVERIFY(!library);
        QCOMPARE(library.error().where, path("nowhere/runs.db"));
    }
};

QTEST_APPLESS_MAIN(tst_Store)
#include "tst_store.moc"

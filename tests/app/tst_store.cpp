#include "app/store/run_store.h"

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

    void aFolderThatIsNotThereIsReported() {
        const auto library = RunStore::open(path("nowhere/runs.db"));
        QVERIFY(!library);
        QCOMPARE(library.error().where, path("nowhere/runs.db"));
    }
};

QTEST_APPLESS_MAIN(tst_Store)
#include "tst_store.moc"

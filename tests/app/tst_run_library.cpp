#include "app/editor/run_controller.h"
#include "app/editor/run_library.h"
#include "app/store/question_key.h"
#include "models/io/catalog_json.h"
#include "models/io/project_json.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace burst;
using namespace burst::app;

namespace {
constexpr int patience = 60'000; // ms; no limit on speed, only against hanging for ever

/// The order API for a minute, with a library of its own.
struct Bench {
    Bench() {
        auto read = model::loadProject(BURSTLAB_SOURCE_DIR "/examples/order-api.burst");
        if (!read) qFatal("%s", read.error().message().c_str());
        read->project.scenarios.front().duration = 60.0;
        document.edit(QStringLiteral("test"), read->project);
        document.showDesign(read->project.designs.front().id);
        document.chooseScenario(read->project.scenarios.front().id);
        runs.setLibrary(&library);
    }
    std::shared_ptr<const FinishedRun> run(void (RunController::*how)() = &RunController::run) {
        QSignalSpy ended(&runs, &RunController::ended);
        QSignalSpy changed(&library, &RunLibrary::changed);
        (runs.*how)();
        if (!ended.wait(patience)) qFatal("the run does not end");
        const auto run = runs.last(document.designId());
        const bool kept = run->kept.has_value(); // else it is being kept now
        if (!kept && !QTest::qWaitFor([&] { return changed.count() > 0; }, patience))
            qFatal("the library does not answer");
        return run;
    }
    void edit(const std::function<void(model::Project&)>& change) {
        model::Project next = document.project();
        change(next);
        document.edit(QStringLiteral("test"), next);
    }

    QTemporaryDir folder;
    QString file{folder.filePath(QStringLiteral("sub/runs.db"))};
    RunLibrary library{file};
    Document document{model::shippedCatalog()};
    RunController runs{document};
};
} // namespace

/// What is kept of runs, and when it answers in the place of a run.
class tst_RunLibrary : public QObject {
    Q_OBJECT

private slots:
    void anUnchangedQuestionIsAnsweredByTheLibrary() {
        Bench bench;
        const auto first = bench.run();
        QVERIFY(first && !first->kept);
        QTRY_COMPARE_WITH_TIMEOUT(bench.library.runs().size(), std::size_t{1}, patience);
        const auto second = bench.run();
        QVERIFY(second && second->kept);
        QCOMPARE(second->kept->id, bench.library.runs().front().id);
        QCOMPARE(second->summary.fingerprint, first->summary.fingerprint);
        QVERIFY(second->summary.requests == first->summary.requests);
        QCOMPARE(bench.library.runs().size(), std::size_t{1}); // an answer is no run
        const auto again = bench.run(&RunController::runAgain);
        QVERIFY(again && !again->kept);
        QCOMPARE(again->summary.fingerprint, first->summary.fingerprint);
    }

    void whateverTheResultFollowsFromMakesItRun() {
        Bench bench;
        QVERIFY(bench.run());
        bench.edit([](model::Project& p) { p.designs.front().nodes[2].params["memory"] = "2 GB"; });
        QVERIFY(!bench.run()->kept);
        bench.edit([](model::Project& p) { p.scenarios.front().seed = 7; });
        QVERIFY(!bench.run()->kept);
        bench.document.history().undo();
        bench.document.history().undo();
        QVERIFY(bench.run()->kept);
        // Prices and places are no part of the question.
        bench.edit([](model::Project& p) {
            p.objectives.clear();
            p.budget.reset();
            p.designs.front().nodes[2].at = {500, 500};
        });
        QVERIFY(bench.run()->kept);
    }

    void aStoppedRunIsKeptAndAnswersNothing() {
        Bench bench;
        bench.edit([](model::Project& p) { p.scenarios.front().duration = 1e6; });
        QSignalSpy ended(&bench.runs, &RunController::ended);
        bench.runs.run();
        QTRY_VERIFY_WITH_TIMEOUT(bench.runs.events() > 0, patience);
        bench.runs.stop();
        QVERIFY(ended.wait(patience));
        QTRY_COMPARE_WITH_TIMEOUT(bench.library.runs().size(), std::size_t{1}, patience);
        QVERIFY(!bench.library.runs().front().complete);
        QVERIFY(bench.library.runs().front().question.empty());
    }

    void aRunIsOpenedAsItWas() {
        Bench bench;
        const auto first = bench.run();
        bench.edit([](model::Project& p) { p.designs.front().nodes[2].params["memory"] = "2 GB"; });
        QVERIFY(bench.run());
        std::shared_ptr<const FinishedRun> opened;
        connect(&bench.library, &RunLibrary::opened, this, [&](const auto& run) { opened = run; });
        bench.library.open(bench.library.runs().back().id);
        QTRY_VERIFY_WITH_TIMEOUT(opened != nullptr, patience);
        QCOMPARE(opened->summary.fingerprint, first->summary.fingerprint);
        QVERIFY(*opened->project->design(opened->design) == *first->project->design(first->design));
        bench.runs.show(opened);
        QVERIFY(bench.runs.last(bench.document.designId()) == opened);
        QVERIFY(bench.runs.stale(*opened)); // the design has another memory now
    }

    void whatChangedSinceTheRunBeforeIsTold() {
        Bench bench;
        QVERIFY(bench.run());
        bench.edit([](model::Project& p) { p.designs.front().nodes[2].params["memory"] = "2 GB"; });
        QVERIFY(bench.run());
        const auto& runs = bench.library.runs();
        QCOMPARE(runs.size(), std::size_t{2});
        QCOMPARE(runs.back().changes, std::optional<std::string>(""));
        const auto text = QString::fromStdString(runs.front().changes.value_or(""));
        QVERIFY2(text.contains(QStringLiteral("memory")) && text.endsWith(QStringLiteral("→ 2 GB")),
                 qPrintable(text));
    }

    void whatIsRemovedComesBack() {
        Bench bench;
        QVERIFY(bench.run());
        QTRY_COMPARE_WITH_TIMEOUT(bench.library.runs().size(), std::size_t{1}, patience);
        const auto id = bench.library.runs().front().id;
        bench.library.describe(id, QStringLiteral("good"), QStringLiteral("keep it"));
        bench.library.remove({id});
        QTRY_COMPARE_WITH_TIMEOUT(bench.library.removed(), std::size_t{1}, patience);
        QTRY_VERIFY_WITH_TIMEOUT(bench.library.runs().empty(), patience);
        bench.library.restore();
        QTRY_COMPARE_WITH_TIMEOUT(bench.library.runs().size(), std::size_t{1}, patience);
        QCOMPARE(bench.library.runs().front().id, id);
        QCOMPARE(bench.library.runs().front().tag, std::string("good"));
        QVERIFY(bench.run()->kept);
    }

    void aLibraryThatCannotBeUsedIsToldAndStopsNothing() {
        for (const char* newer : {"PRAGMA user_version=99", ""}) {
            Bench bench;
            QVERIFY(bench.run());
            if (*newer != '\0') {
                auto database = store::Database::openExisting(bench.file.toStdString(), "run library");
                QVERIFY(database && database->execute(newer));
            } else {
                QFile::remove(bench.file + QStringLiteral("-wal"));
                QFile file(bench.file);
                QVERIFY(file.open(QIODevice::WriteOnly));
                file.write("this is no database, and it is long enough to be looked at by somebody\n");
            }
            const auto run = bench.run();
            QVERIFY(run && !run->kept && run->summary.complete);
            QTRY_VERIFY_WITH_TIMEOUT(!bench.library.trouble().isEmpty(), patience);
            QVERIFY(bench.library.runs().empty());
        }
    }

    void aLockedLibraryIsToldAndTheRunIsThere() {
        Bench bench;
        QVERIFY(bench.run());
        auto other = store::Database::openExisting(bench.file.toStdString(), "run library");
        QVERIFY(other && other->execute("BEGIN IMMEDIATE"));
        QSignalSpy failed(&bench.library, &RunLibrary::failed);
        bench.edit([](model::Project& p) { p.scenarios.front().seed = 8; });
        const auto run = bench.run();
        QVERIFY(run && run->summary.complete);
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, patience);
        QVERIFY(failed.first().first().toString().contains(QStringLiteral("locked")));
        QVERIFY(other->execute("ROLLBACK"));
    }
};

QTEST_GUILESS_MAIN(tst_RunLibrary)
#include "tst_run_library.moc"

#include "app/explore/sweep.h"
#include "app/explore/sweep_table.h"
#include "models/io/catalog_json.h"
#include "simulator/analysis/queueing.h"
#include "tests/support/build.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace burst;
using namespace burst::app;
using namespace burst::test;

namespace {

/// One function with a concurrency limit under Poisson traffic: Erlang's loss system.
Build lossSystem(double rate, double horizon) {
    Build b;
    b.node("c", "client")
        .node("f", "function",
              {{"compute", exponential(1.0)}, {"first_compute", exponential(1.0)}, {"timeout", 86400}});
    b.account("request_rate_factor", 1e6);
    return b.link("c", "f").poisson("c", rate).lasts(horizon);
}

Plan planOf(const Build& b, const std::vector<std::string>& vary) {
    Plan plan{.project = b.project,
              .design = b.project.designs.front().id,
              .scenario = b.project.scenarios.front().id,
              .catalog = std::make_shared<const model::Catalog>(Build::bareCatalog()),
              .variations = {},
              .seed = 7,
              .replications = 2};
    auto variations = readVariations(vary, plan.project, plan.design, plan.scenario);
    if (!variations) qFatal("%s", variations.error().message().c_str());
    plan.variations = std::move(*variations);
    return plan;
}

std::string refusalOf(const std::string& vary) {
    Build b = lossSystem(1, 10);
    const auto variations = readVariations({vary}, b.project, b.design().id, b.scenario().id);
    return variations ? "" : variations.error().message();
}

} // namespace

class tst_Sweep : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;

    std::string path(const std::string& name) const {
        return folder_.filePath(QString::fromStdString(name)).toStdString();
    }
    static QByteArray bytesOf(const std::string& file) {
        QFile opened(QString::fromStdString(file));
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    std::vector<SweptPoint> swept(const Plan& plan, const std::string& file) const {
        const auto sweep = runSweep(plan, headOf(plan), path(file), 2);
        if (!sweep) qFatal("%s", sweep.error().message().c_str());
        auto points = sweptPoints(*sweep);
        if (!points) qFatal("%s", points.error().message().c_str());
        return std::move(*points);
    }

private slots:
    void valuesAreReadAsPeopleWriteThem_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("shown");
        QTest::newRow("listed") << "f.memory=128MB, 1 GB" << QStringList{"128 MB", "1 GB"};
        QTest::newRow("evenly") << "f.timeout=1s..3s:3" << QStringList{"1 s", "2 s", "3 s"};
        QTest::newRow("by ratio") << "f.memory=128MB..1GB:4:log"
                                  << QStringList{"128 MB", "256 MB", "512 MB", "1 GB"};
        QTest::newRow("in steps") << "f.timeout=1s..2s+300ms"
                                  << QStringList{"1 s", "1.3 s", "1.6 s", "1.9 s"};
        QTest::newRow("whole numbers") << "f.environment_requests=1..3" << QStringList{"1", "2", "3"};
        QTest::newRow("rounded, once each") << "f.environment_requests=1..2:4" << QStringList{"1", "2"};
        QTest::newRow("JSON") << R"(f.compute={"dist":"exponential","mean":"1 s"},2s)"
                              << QStringList{R"({  "dist": "exponential",  "mean": "1 s"})", "2 s"};
        QTest::newRow("traffic") << "traffic.c=0.5,2" << QStringList{"0.5", "2"};
    }

    void valuesAreReadAsPeopleWriteThem() {
        QFETCH(QString, text);
        QFETCH(QStringList, shown);
        const Build b = lossSystem(1, 10);
        const auto variation =
            readVariation(text.toStdString(), b.project.designs.front(), b.project.scenarios.front());
        QVERIFY2(variation, variation ? "" : variation.error().message().c_str());
        QStringList found;
        for (std::size_t i = 0; i < variation->values.size(); ++i)
            found << QString::fromStdString(variation->show(i));
        QCOMPARE(found, shown);
    }

    void slipsAreRefusedWithTheirPlace_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("why");
        QTest::newRow("no value") << "f.memory"
                                  << "write NODE.PARAM=VALUES";
        QTest::newRow("no such node") << "g.memory=1GB,2GB"
                                      << "no node or link g";
        QTest::newRow("no such parameter") << "f.size=1,2"
                                           << "no parameter \"size\"";
        QTest::newRow("no number of values") << "f.memory=128MB..1GB"
                                             << "say how many values";
        QTest::newRow("too many") << "f.memory=128MB..1GB:10001"
                                  << "from 2 to 10000";
        QTest::newRow("backwards") << "f.memory=1GB..128MB:3"
                                   << "from a smaller to a greater";
        QTest::newRow("no such spacing") << "f.memory=128MB..1GB:3:exp"
                                         << "only log";
        QTest::newRow("twice") << "f.memory=1GB,2GB,1GB"
                               << "stands there twice";
        QTest::newRow("out of range") << "f.timeout=-1s,1s"
                                      << "timeout";
        QTest::newRow("no such source") << "traffic.x=1,2"
                                        << "there is c";
    }

    void slipsAreRefusedWithTheirPlace() {
        QFETCH(QString, text);
        QFETCH(QString, why);
        const auto message = QString::fromStdString(refusalOf(text.toStdString()));
        QVERIFY2(message.startsWith("--vary " + text + ": "), qPrintable(message));
        QVERIFY2(message.contains(why), qPrintable(message));
    }

    void theLastVariationRunsQuickest() {
        const Plan plan = planOf(lossSystem(1, 10), {"f.memory=128MB,256MB", "traffic.c=1,2,3"});
        QCOMPARE(plan.size(), std::size_t{6});
        QCOMPARE(plan.valuesAt(0), (std::vector<std::size_t>{0, 0}));
        QCOMPARE(plan.valuesAt(2), (std::vector<std::size_t>{0, 2}));
        QCOMPARE(plan.valuesAt(3), (std::vector<std::size_t>{1, 0}));
    }

    void tooManyPointsAreRefused() {
        const Build b = lossSystem(1, 10);
        const auto variations =
            readVariations({"f.memory=128MB..1GB:10000", "f.timeout=1s..9s:10000"}, b.project,
                           b.project.designs.front().id, b.project.scenarios.front().id);
        QVERIFY(!variations);
        QVERIFY(variations.error().text.find("at most 1000000") != std::string::npos);
    }

    void lossesAlongTheLimitAreErlangs() {
        constexpr double load = 3.0; // 3 /s of 1 s each
        const Plan plan = planOf(lossSystem(load, 20'000), {"f.reserved=1..6"});
        const auto points = swept(plan, "erlang.sweep");
        QCOMPARE(points.size(), std::size_t{6});
        for (int servers = 1; servers <= 6; ++servers) {
            const auto* refused =
                figureIn(points[static_cast<std::size_t>(servers - 1)].figures, "throttled.ratio");
            QVERIFY(refused);
            // 120,000 requests: four standard errors of a share, correlation included, stay below this.
            QVERIFY2(std::abs(refused->value - sim::erlangB(servers, load)) < 0.01,
                     qPrintable(QString("%1 servers: %2").arg(servers).arg(refused->value)));
            QCOMPARE(refused->samples.size(), std::size_t{2});
        }
    }

    void aPointEqualsTheRunWithItsValues() {
        const Plan plan = planOf(lossSystem(2, 500), {"f.reserved=2,4", "traffic.c=1,2"});
        const auto points = swept(plan, "equal.sweep");
        Build b = lossSystem(4, 500);
        b.design().nodes[1].params["reserved"] = 4;
        const auto summary = b.run({.seed = 7, .replications = 2});
        QCOMPARE(figureIn(points[3].figures, "requests.offered")->value,
                 static_cast<double>(summary.requests.offered));
        QCOMPARE(figureIn(points[3].figures, "latency.p99")->value, summary.latency.p99);
        QCOMPARE(figureIn(points[3].figures, "environments.max@f")->value,
                 at(summary, "f").environments->max);
    }

    void whatCannotBeIsAResultOfItsPoint() {
        Plan plan = planOf(lossSystem(1, 100), {"f.timeout=1s,10s"});
        plan.variations.front().values.front() = "soon"; // as what only together with others is wrong
        const auto points = swept(plan, "impossible.sweep");
        QVERIFY(!points[0].refusal.empty());
        QVERIFY(points[0].figures.empty());
        QVERIFY(points[1].refusal.empty());
        QVERIFY(figureIn(points[1].figures, "requests.offered"));
    }

    void partsMakeTheSameBytesAsTheWhole() {
        const Plan plan = planOf(lossSystem(2, 200), {"f.reserved=1..10"});
        QVERIFY(runSweep(plan, headOf(plan), path("whole.sweep"), 2));
        std::vector<std::string> parts;
        for (int part = 3; part >= 1; --part) {
            parts.push_back(path("part" + std::to_string(part)));
            QVERIFY(runSweep(plan, headOf(plan, part, 3), parts.back(), part));
        }
        const auto merged = mergedSweep(parts);
        QVERIFY2(merged, merged ? "" : merged.error().message().c_str());
        QVERIFY(store::saveSweep(path("merged.sweep"), *merged));
        QVERIFY(!bytesOf(path("whole.sweep")).isEmpty());
        QCOMPARE(bytesOf(path("merged.sweep")), bytesOf(path("whole.sweep")));
        QVERIFY(!QFile::exists(QString::fromStdString(path("whole.sweep.part"))));
    }

    void aStoppedSweepGoesOnWhereItWas() {
        const Plan plan = planOf(lossSystem(2, 200), {"f.reserved=1..10"});
        QVERIFY(runSweep(plan, headOf(plan), path("straight.sweep"), 1));
        // What a sweep that was killed after three points leaves behind.
        const auto all = store::loadSweep(path("straight.sweep"));
        QVERIFY(all);
        {
            auto begun = store::SweepProgress::open(path("resumed.sweep.part"), headOf(plan));
            QVERIFY(begun);
            QVERIFY(begun->save(std::span(all->points).subspan(4, 3)));
        }
        sim::Progress progress;
        QVERIFY(runSweep(plan, headOf(plan), path("resumed.sweep"), 2, &progress));
        QCOMPARE(progress.share.load(), 1.0);
        QCOMPARE(bytesOf(path("resumed.sweep")), bytesOf(path("straight.sweep")));
    }

    void aStopRequestKeepsWhatIsDone() {
        const Plan plan = planOf(lossSystem(2, 200), {"f.reserved=1..10"});
        std::stop_source stop;
        stop.request_stop();
        const auto stopped =
            runSweep(plan, headOf(plan), path("stopped.sweep"), 1, nullptr, stop.get_token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().cause, model::Error::Cause::cancelled);
        QVERIFY(QFile::exists(QString::fromStdString(path("stopped.sweep.part"))));
        QVERIFY(!QFile::exists(QString::fromStdString(path("stopped.sweep"))));
    }

    void anotherSweepIsNotOverwritten() {
        const Plan plan = planOf(lossSystem(2, 50), {"f.reserved=1,2"});
        const Plan other = planOf(lossSystem(3, 50), {"f.reserved=1,2"});
        QVERIFY(runSweep(plan, headOf(plan), path("mine.sweep"), 1));
        const auto before = bytesOf(path("mine.sweep"));
        const auto refused = runSweep(other, headOf(other), path("mine.sweep"), 1);
        QVERIFY(!refused);
        QVERIFY(refused.error().text.find("another sweep") != std::string::npos);
        QCOMPARE(bytesOf(path("mine.sweep")), before);
    }

    void mergingNamesWhatIsWrong() {
        const Plan plan = planOf(lossSystem(2, 50), {"f.reserved=1..5"});
        const Plan other = planOf(lossSystem(3, 50), {"f.reserved=1..5"});
        std::vector<std::string> parts;
        for (int part = 1; part <= 3; ++part) {
            parts.push_back(path("m" + std::to_string(part)));
            QVERIFY(runSweep(plan, headOf(plan, part, 3), parts.back(), 1));
        }
        QVERIFY(runSweep(other, headOf(other, 2, 3), path("foreign"), 1));
        QVERIFY(runSweep(plan, headOf(plan, 2, 4), path("quarter"), 1));
        QVERIFY(store::SweepProgress::open(path("begun"), headOf(plan, 2, 3)));
        QFile garbage(QString::fromStdString(path("garbage")));
        QVERIFY(garbage.open(QIODevice::WriteOnly) && garbage.write("no database at all, only words") > 0);
        garbage.close();
        const auto why = [&](const std::vector<std::string>& files) {
            const auto merged = mergedSweep(files);
            return merged ? QString() : QString::fromStdString(merged.error().message());
        };
        QVERIFY(why({parts[0], parts[2]}).contains("missing: 2"));
        QVERIFY(why({parts[0], parts[1], parts[2], parts[1]}).contains("named twice"));
        QVERIFY(QFile::copy(QString::fromStdString(parts[1]), QString::fromStdString(path("copy"))));
        QVERIFY(why({parts[0], parts[1], parts[2], path("copy")}).contains("is there twice"));
        QVERIFY(why({parts[0], path("foreign"), parts[2]}).contains("part of another sweep"));
        QVERIFY(why({parts[0], path("quarter"), parts[2]}).contains("2 of 4"));
        QVERIFY(why({parts[0], path("begun"), parts[2]}).contains("not finished: 0 of 2"));
        QVERIFY(why({parts[0], path("garbage")}).contains("no sweep"));
        QVERIFY(why({path("nowhere")}).contains("no sweep here"));
    }

    void tablesShowIntervalsAndWhatIsMissing() {
        const Plan plan = planOf(lossSystem(2, 100), {"f.reserved=1,2"});
        const auto points = swept(plan, "table.sweep");
        const auto table = sweepTable(points, {"throttled.ratio", "hit_ratio@f"});
        QCOMPARE(table.rows().size(), std::size_t{2});
        QCOMPARE(table.columns()[1].title, std::string("f.reserved"));
        QVERIFY(table.rows()[0][2].find(" ± ") != std::string::npos);
        QCOMPARE(table.rows()[0][3], std::string("–"));
        const auto data = sweepData(points, {"throttled.ratio"});
        QCOMPARE(QString::fromStdString(data.rows()[0][2]).toDouble(),
                 figureIn(points[0].figures, "throttled.ratio")->value);
    }
};

QTEST_APPLESS_MAIN(tst_Sweep)
#include "tst_sweep.moc"

#include "app/report/platform_table.h"
#include "tests/support/build.h"

#include <QTest>

#include <algorithm>

using namespace burst;

namespace {
/// A shop behind a gateway, on a platform that says nothing of latencies.
app::PlatformRun shop(const model::Params& gateway) {
    test::Build b;
    b.node("c", "client").node("api", "gateway", gateway).node("f", "function", {{"compute", 0.1}});
    b.link("c", "api").link("api", "f").arrivals("c", {1, 2, 3}).lasts(60);
    const auto catalog = test::Build::bareCatalog();
    app::PlatformRun run{.platform = "bare", .title = "Bare"};
    run.move.design = b.design();
    run.run = app::runResult(b.run(), b.project, catalog);
    return run;
}

QString cell(const app::PlatformRun& run, const char* column) {
    const auto table = app::platformTable({run});
    for (std::size_t i = 0; i < table.columns().size(); ++i)
        if (table.columns()[i].title == column) return QString::fromStdString(table.rows().front()[i]);
    qFatal("no column %s", column);
}

QString remarks(const app::PlatformRun& run) {
    QString all;
    for (const auto& remark : app::outcomeRemarks(run, test::Build::bareCatalog()))
        all += QString::fromStdString(remark) + '\n';
    return all;
}
} // namespace

/// One design on several platforms, in rows.
class tst_PlatformTable : public QObject {
    Q_OBJECT
private slots:
    /// Its time is that of the function alone.
    void aNodeWithoutAKnownLatencyMakesLatenciesALeast() {
        const auto run = shop({});
        QCOMPARE(cell(run, "p50"), QStringLiteral("at least 100 ms"));
        QCOMPARE(cell(run, "p99"), QStringLiteral("at least 100 ms"));
        QVERIFY2(remarks(run).contains("No latency is known there for api: "), qPrintable(remarks(run)));
    }

    void aLatencyThatIsSetIsKnown() {
        const auto run = shop({{"overhead", "20 ms"}});
        QCOMPARE(cell(run, "p50"), QStringLiteral("120 ms"));
        QVERIFY2(!remarks(run).contains("No latency is known"), qPrintable(remarks(run)));
    }

    /// What is known of such a latency can break an upper limit but not show that one holds.
    void aLatencyThatIsALeastDoesNotHoldALimit() {
        using Verdict = app::ObjectiveCheck::Verdict;
        const auto verdict = [](const app::PlatformRun& run, double most) {
            test::Build b;
            b.project.designs = {run.move.design};
            b.project.objectives = {{.metric = "latency.p99", .at = {}, .min = {}, .max = most, .extra = {}}};
            const auto catalog = test::Build::bareCatalog();
            return app::checkObjectives(b.project, run.run->summary, run.run->bill, &catalog).front();
        };
        const auto least = shop({});
        QVERIFY(verdict(least, 0.5).verdict == Verdict::unknown);
        QVERIFY(verdict(least, 0.05).verdict == Verdict::broken);
        const auto text = QString::fromStdString(app::describe(verdict(least, 0.5)));
        QVERIFY2(text.startsWith("latency.p99 is at least 100 ms") && text.contains("api"), qPrintable(text));
        const auto known = shop({{"overhead", "20 ms"}});
        QVERIFY(verdict(known, 0.5).verdict == Verdict::holds);
        QVERIFY(known.run->timeless.empty());
        QCOMPARE(least.run->timeless, std::vector<std::string>{"api"});
    }

    /// A request that leaves a message does not wait for those who take it.
    void whatNobodyWaitsForLeavesLatenciesKnown() {
        test::Build b;
        b.node("c", "client").node("f", "function", {{"compute", 0.1}}).node("api", "gateway");
        b.link("c", "f").link("f", "api", {{"mode", "async"}}).arrivals("c", {1, 2, 3}).lasts(60);
        const auto run = app::runResult(b.run(), b.project, test::Build::bareCatalog());
        QVERIFY(run.timeless.empty());
    }

    void whatDoesNotRunSaysSo() {
        app::PlatformRun run = shop({});
        run.run.reset();
        run.refusal = "The flows have no balance.";
        QCOMPARE(cell(run, "succeeded"), QStringLiteral("does not run"));
        const auto all = app::platformRemarks(run, test::Build::bareCatalog());
        QVERIFY(std::find(all.begin(), all.end(), run.refusal) != all.end());
    }
};

QTEST_APPLESS_MAIN(tst_PlatformTable)
#include "tst_platform_table.moc"

#include "app/report/estimate_report.h"
#include "app/report/result_json.h"
#include "app/report/result_tables.h"
#include "tests/support/build.h"

#include <QTest>

using namespace burst;
using model::Tree;

namespace {
/// Two clients; one reaches the function through a gateway of which no latency is known, the other does not.
/// The function leaves events with another such gateway, which calls a writer, and waits for none of them.
test::Build shop() {
    test::Build b;
    b.node("web", "client").node("jobs", "client").node("api", "gateway").node("log", "gateway");
    b.node("f", "function", {{"compute", 0.1}}).node("writer", "function", {{"compute", 0.1}});
    b.link("web", "api").link("api", "f").link("jobs", "f").link("f", "log", {{"mode", "async"}});
    b.link("log", "writer");
    b.poisson("web", 1).poisson("jobs", 1).lasts(100);
    return b;
}

app::RunResult ran(const test::Build& b) {
    return app::runResult(b.run(), b.project, test::Build::bareCatalog());
}

/// The ids that a latency in the document leaves out, with spaces between.
QString leftOut(const Tree& document, std::initializer_list<const char*> path) {
    const Tree* here = &document;
    for (const char* key : path) {
        here = here->find(key);
        if (!here) return QStringLiteral("no ") + key;
    }
    if (!here->find("latency_s")) return QStringLiteral("no latency");
    QString ids;
    if (const Tree* list = here->find("latency_leaves_out"))
        for (const auto& id : *list->list())
            ids += (ids.isEmpty() ? "" : " ") + QString::fromStdString(*id.text());
    return ids;
}

QString cell(const app::Table& table, const std::string& row, const std::string& column) {
    for (std::size_t i = 0; i < table.columns().size(); ++i)
        for (const auto& each : table.rows())
            if (each.front() == row && table.columns()[i].title == column)
                return QString::fromStdString(each[i]);
    return QString::fromStdString("no " + row + ", " + column);
}
} // namespace

/// What latencies leave out is told beside each of them.
class tst_KnownLatency : public QObject {
    Q_OBJECT
private slots:
    void documentsNameWhatEachLatencyLeavesOut() {
        const auto b = shop();
        const Tree document = app::resultJson(ran(b), b.project);
        QCOMPARE(leftOut(document, {}), QString("api"));
        QCOMPARE(leftOut(document, {"nodes", "api"}), QString("api"));
        QCOMPARE(leftOut(document, {"nodes", "log"}), QString("log"));
        QCOMPARE(leftOut(document, {"nodes", "f"}), QString());
        QCOMPARE(leftOut(document, {"nodes", "jobs"}), QString());
        QCOMPARE(leftOut(document, {"links", "web-api-0"}), QString("api"));
        QCOMPARE(leftOut(document, {"links", "api-f-1"}), QString());
        QCOMPARE(leftOut(document, {"routes", "web-api-0"}), QString("api"));
        QCOMPARE(leftOut(document, {"routes", "jobs-f-2"}), QString());
    }

    /// A queue of which nobody says how long it takes to store a message answers at once: what the sender
    /// measures is no time, what the message takes until it is worked on is one.
    void aSendOfUnknownLatencyIsALowerBoundForTheSenderOnly() {
        test::Build b;
        b.node("c", "client").node("q", "queue").node("f", "function", {{"compute", 0.1}});
        b.link("c", "q").link("q", "f").poisson("c", 1).lasts(100);
        const Tree document = app::resultJson(ran(b), b.project);
        QCOMPARE(leftOut(document, {}), QString("q"));
        QCOMPARE(leftOut(document, {"nodes", "c"}), QString("q"));
        QCOMPARE(leftOut(document, {"nodes", "q"}), QString());
        QCOMPARE(leftOut(document, {"routes", "c-q-0"}), QString("q"));
        b.project.designs.front().nodes[1].params["send_latency"] = "10 ms";
        QCOMPARE(leftOut(app::resultJson(ran(b), b.project), {}), QString());
    }

    void tablesMarkLowerBounds() {
        const auto b = shop();
        const auto run = ran(b);
        const auto nodes = app::nodeTable(run, b.project.designs.front());
        QCOMPARE(cell(nodes, "api", "p50"), QString("≥ 100 ms"));
        QCOMPARE(cell(nodes, "f", "p50"), QString("100 ms"));
        const auto routes = app::routeTable(run, b.project.designs.front());
        QCOMPARE(cell(routes, "web-api-0", "p99"), QString("≥ 100 ms"));
        QCOMPARE(cell(routes, "jobs-f-2", "p99"), QString("100 ms"));
    }

    void aComparisonMarksThemOnTheSideThatHasThem() {
        const auto without = shop();
        auto with = shop();
        for (auto& node : with.project.designs.front().nodes)
            if (node.id.text == "api") node.params["overhead"] = "20 ms";
        const auto both = app::compared({ran(without), ran(with)});
        const auto table =
            app::differenceTable(both.differences.front(), {both.runs[0], "before"}, {both.runs[1], "after"});
        QVERIFY2(cell(table, "latency.p99", "before").startsWith("≥ "),
                 qPrintable(cell(table, "latency.p99", "before")));
        QVERIFY(!cell(table, "latency.p99", "after").startsWith("≥ "));
        QVERIFY(!cell(table, "requests.offered", "before").startsWith("≥ "));
        QCOMPARE(app::unknownLatencies(both.runs[0]), std::string("no latency is known of api"));
        QCOMPARE(app::unknownLatencies(both.runs[1]), std::string());
    }

    void estimatesDoTheSame() {
        const auto b = shop();
        const auto result = app::estimateResult(b.estimate(), b.project, b.project.designs.front().id,
                                                b.project.scenarios.front().id, test::Build::bareCatalog());
        const Tree document = app::estimateJson(result, b.project);
        QCOMPARE(leftOut(document, {}), QString("api"));
        QCOMPARE(leftOut(document, {"nodes", "api"}), QString("api"));
        QCOMPARE(leftOut(document, {"nodes", "f"}), QString());
        const auto text = app::estimateText(result, b.project);
        QVERIFY2(text.find("answered after at least 100 ms") != std::string::npos &&
                     text.find("No latency is known of api: it is left out.") != std::string::npos,
                 text.c_str());
    }
};

QTEST_APPLESS_MAIN(tst_KnownLatency)
#include "tst_known_latency.moc"

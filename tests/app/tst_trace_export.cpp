#include "app/report/trace_export.h"
#include "models/io/json_text.h"
#include "tests/support/build.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <map>

using namespace burst;
using namespace burst::test;

namespace {

/// A request through a queue whose first attempt is refused.
sim::Summary oneRun() {
    Build b;
    b.node("c", "client", {{"retry", 3}, {"retry_base", "200 ms"}, {"retry_jitter", "none"}});
    b.node("f", "function", {{"compute", "100 ms"}, {"init", "0 s"}, {"reserved", 1}});
    b.node("q", "queue", {{"send_latency", "7 ms"}, {"delay", "2 s"}});
    b.node("w", "function", {{"compute", "300 ms"}, {"init", "50 ms"}});
    b.link("c", "f", {{"latency", "10 ms"}}).link("f", "q").link("q", "w");
    return b.arrivals("c", {0, 0.05}).run();
}

QJsonObject parsed(const model::Tree& tree) {
    const auto text = model::dumpJson(tree);
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(text), &error);
    if (error.error != QJsonParseError::NoError) qFatal("no JSON: %s", qPrintable(error.errorString()));
    return document.object();
}

QString attribute(const QJsonObject& span, const QString& key) {
    for (const auto& entry : span["attributes"].toArray())
        if (entry.toObject()["key"] == key) {
            const QJsonObject value = entry.toObject()["value"].toObject();
            return value.begin().value().toVariant().toString();
        }
    return {};
}
qint64 nanoseconds(const QJsonObject& span, const char* key) {
    return span[QLatin1String(key)].toString().toLongLong();
}
qint64 length(const QJsonObject& span) {
    return nanoseconds(span, "endTimeUnixNano") - nanoseconds(span, "startTimeUnixNano");
}
} // namespace

/// Traces in the formats of others, read again by another parser than wrote them.
class tst_TraceExport : public QObject {
    Q_OBJECT
private slots:
    void otlpHasTreesOfSpansWhosePathsAddUp();
    void chromeEventsNestOnTheirThreads();
    void theNameOfTheFileDecidesTheFormat();
};

void tst_TraceExport::otlpHasTreesOfSpansWhosePathsAddUp() {
    const auto run = oneRun();
    const QJsonObject root = parsed(app::otlpTraces(run));
    std::map<QString, std::map<QString, QJsonObject>> traces; // by trace id and span id
    for (const auto& resource : root["resourceSpans"].toArray())
        for (const auto& scope : resource.toObject()["scopeSpans"].toArray())
            for (const auto& item : scope.toObject()["spans"].toArray()) {
                const QJsonObject span = item.toObject();
                QVERIFY(QRegularExpression("^[0-9a-f]{32}$").match(span["traceId"].toString()).hasMatch());
                QVERIFY(QRegularExpression("^[0-9a-f]{16}$").match(span["spanId"].toString()).hasMatch());
                QVERIFY(length(span) >= 0);
                QVERIFY(traces[span["traceId"].toString()].emplace(span["spanId"].toString(), span).second);
            }
    QCOMPARE(traces.size(), run.traces.size());
    QCOMPARE(traces.size(), std::size_t{2});
    for (const auto& [id, spans] : traces) {
        qint64 onLatency = 0;
        qint64 onCompletion = 0;
        QJsonObject first;
        for (const auto& [spanId, span] : spans) {
            if (!span.contains("parentSpanId")) {
                QVERIFY(first.isEmpty());
                first = span;
                continue;
            }
            const auto parent = spans.find(span["parentSpanId"].toString());
            QVERIFY(parent != spans.end());
            QVERIFY(nanoseconds(span, "startTimeUnixNano") >=
                        nanoseconds(parent->second, "startTimeUnixNano") ||
                    span["name"] == "waiting"); // the back-off comes before the attempt is sent
            const QString path = attribute(span, "burstlab.path");
            if (path == "latency" || path == "both") onLatency += length(span);
            if (path == "completion" || path == "both") onCompletion += length(span);
        }
        QCOMPARE(onLatency, length(first));
        QCOMPARE(onLatency, attribute(first, "burstlab.latency_ns").toLongLong());
        QCOMPARE(onCompletion, attribute(first, "burstlab.completion_ns").toLongLong());
    }
    // 10 + 100 + 7 ms; and 50 ms later refused once: 10 ms, 200 ms of back-off, 10 + 100 + 7 ms.
    std::vector<sim::Duration> latencies;
    for (const auto& trace : run.traces)
        latencies.push_back(trace.latency);
    std::sort(latencies.begin(), latencies.end());
    QCOMPARE(latencies, (std::vector<sim::Duration>{117'000'000, 327'000'000}));
}

void tst_TraceExport::chromeEventsNestOnTheirThreads() {
    const auto run = oneRun();
    struct Event {
        double from{};
        double to{};
    };
    std::map<std::pair<int, int>, std::vector<Event>> threads;
    std::map<int, double> paths; // by process, µs
    for (const auto& item : parsed(app::chromeTraces(run))["traceEvents"].toArray()) {
        const QJsonObject event = item.toObject();
        if (event["ph"] == "M") continue;
        QCOMPARE(event["ph"].toString(), "X");
        const double from = event["ts"].toDouble();
        const double to = from + event["dur"].toDouble();
        threads[{event["pid"].toInt(), event["tid"].toInt()}].push_back({from, to});
        const QString path = event["args"].toObject()["path"].toString();
        if (path == "latency" || path == "both") paths[event["pid"].toInt()] += to - from;
    }
    for (const auto& [thread, events] : threads)
        for (const auto& a : events)
            for (const auto& b : events)
                QVERIFY(a.to <= b.from || b.to <= a.from || (a.from <= b.from && b.to <= a.to) ||
                        (b.from <= a.from && a.to <= b.to));
    for (std::size_t i = 0; i < run.traces.size(); ++i)
        QCOMPARE(paths[static_cast<int>(i) + 1], static_cast<double>(run.traces[i].latency) / 1000.0);
}

void tst_TraceExport::theNameOfTheFileDecidesTheFormat() {
    const auto run = oneRun();
    QVERIFY(app::tracesFor("a.otlp.json", run).find("resourceSpans"));
    QVERIFY(app::tracesFor("a.json", run).find("traceEvents"));
}

QTEST_APPLESS_MAIN(tst_TraceExport)
#include "tst_trace_export.moc"

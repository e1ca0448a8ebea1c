#include "app/report/trace_export.h"
#include "models/io/json_text.h"
#include "models/io/project_json.h"
#include "simulator/kernel/time.h"
#include "tests/support/build.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace burst;
using namespace burst::test;

namespace {
const QString readers = QStringLiteral(BURSTLAB_SOURCE_DIR "/build/parsers");

/// Retries, events, batches, refusals and requests that the end of the run cuts off.
sim::Summary busyRun() {
    Build b;
    b.node("c", "client", {{"retry", 2}, {"retry_base", "200 ms"}, {"timeout", "2 s"}});
    b.node("g", "gateway").node("f", "function", {{"compute", exponential(0.2)}, {"reserved", 3}});
    b.node("topic", "topic").node("mail", "function", {{"compute", "300 ms"}, {"error_rate", 0.3}});
    b.node("q", "queue", {{"max_receive_count", 2}}).node("dead", "queue");
    b.node("w", "function", {{"compute", exponential(0.4)}, {"error_rate", 0.2}});
    b.link("c", "g").link("g", "f").link("f", "topic").link("topic", "mail").link("topic", "q");
    b.link("q", "w", {{"batch_size", 4}, {"batch_window", "1 s"}}).link("q", "dead");
    b.poisson("c", 12).lasts(60);
    return b.run();
}

/// What a reader found in a file.
QJsonObject readBy(const char* script, const sim::Summary& run, const QString& name) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(name);
    if (!model::saveText(path.toStdString(), model::dumpJson(app::tracesFor(path.toStdString(), run))))
        qFatal("no room for a test");
    QProcess node;
    node.start(QStringLiteral("node"), {readers + QLatin1Char('/') + QLatin1String(script), path});
    if (!node.waitForFinished(-1) || node.exitCode() != 0)
        qWarning("%s", node.readAllStandardError().constData());
    return QJsonDocument::fromJson(node.readAllStandardOutput()).object();
}

/// Calls, and the stretches of the critical paths, which both paths may share.
int drawn(const sim::Summary& run) {
    const auto written = app::chromeTraces(run);
    int events = 0;
    const auto text = QByteArray::fromStdString(model::dumpJson(written));
    for (const auto& event : QJsonDocument::fromJson(text).object()["traceEvents"].toArray())
        events += event.toObject()["ph"].toString() == QLatin1String("X");
    return events;
}

double longestSpan(const sim::Summary& run) {
    sim::Duration longest = 0;
    for (const auto& trace : run.traces)
        for (const auto& span : trace.spans)
            longest = std::max(longest, span.end - span.sent);
    return static_cast<double>(longest);
}
} // namespace

/// Exported traces in the hands of those whose formats they are.
class tst_TraceReaders : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void openTelemetryKnowsEveryFieldAndSpan();
    void chromeNestsEveryEvent();
};

void tst_TraceReaders::initTestCase() {
    if (QStandardPaths::findExecutable(QStringLiteral("node")).isEmpty() ||
        !QDir(readers + QStringLiteral("/node_modules/@opentelemetry/otlp-transformer")).exists() ||
        !QDir(readers + QStringLiteral("/node_modules/@paulirish/trace_engine")).exists())
        QSKIP("the readers of traces are not installed in build/parsers");
}

void tst_TraceReaders::openTelemetryKnowsEveryFieldAndSpan() {
    const auto run = busyRun();
    QVERIFY(run.traces.size() > 20);
    const auto found = readBy("otlp.mjs", run, QStringLiteral("t.otlp.json"));
    QVERIFY(found["wrong"].isNull());
    QVERIFY2(found["lost"].toArray().isEmpty(), QJsonDocument(found).toJson().constData());
    QCOMPARE(found["spans"].toInt(), drawn(run));
    QCOMPARE(found["longest"].toDouble(), longestSpan(run));
}

void tst_TraceReaders::chromeNestsEveryEvent() {
    const auto run = busyRun();
    const auto found = readBy("chrome_trace.mjs", run, QStringLiteral("t.json"));
    QCOMPARE(found["processes"].toInt(), static_cast<int>(run.traces.size()));
    QCOMPARE(found["events"].toInt(), drawn(run));
    QVERIFY(std::abs(found["longest"].toDouble() - longestSpan(run) / 1000.0) < 1e-3); // in micro-seconds
}

QTEST_MAIN(tst_TraceReaders)
#include "tst_trace_readers.moc"

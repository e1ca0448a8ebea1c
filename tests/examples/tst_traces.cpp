#include "tests/examples/example_files.h"

#include <QFile>
#include <QFileInfo>

#include <cmath>
#include <memory>
#include <numeric>

using namespace burst;
using namespace burst::test;

namespace {
const QString traceFolder = QStringLiteral(BURSTLAB_SHARED_DIR "/inputs/traffic/open/");

/// Requests in a trace.
double volume(const model::Trace& trace) {
    if (trace.interval <= 0.0) return static_cast<double>(trace.times.size());
    return std::accumulate(trace.counts.begin(), trace.counts.end(), 0.0);
}

/// The first columns of a CSV file; what follows describes the requests further.
std::string leading(const QString& path, int columns) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    QByteArray text;
    for (const QByteArray& line : file.readAll().trimmed().split('\n'))
        text += line.trimmed().split(',').mid(0, columns).join(',') + '\n';
    return text.toStdString();
}
} // namespace

/// Whole measured traces, as published, through the designs of the examples.
class tst_Traces : public QObject {
    Q_OBJECT
private slots:
    void everyRequestOfATraceArrives_data();
    void everyRequestOfATraceArrives();
};

void tst_Traces::everyRequestOfATraceArrives_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("columns");
    QTest::addColumn<double>("requests"); // summed from the file by other means
    QTest::newRow("two weeks of a load balancer to the order API")
        << "order-api"
        << "shoppers"
        << "elb_request_count_5min.csv" << 2 << 249327.0;
    QTest::newRow("eight weeks of tweets to the webhooks")
        << "webhooks"
        << "senders"
        << "twitter_mentions_AMZN_5min.csv" << 2 << 843768.0;
    QTest::newRow("an hour of language model calls to the image pipeline")
        << "image-pipeline"
        << "phones"
        << "azure_llm_2023_code.csv" << 1 << 8819.0;
}

void tst_Traces::everyRequestOfATraceArrives() {
    QFETCH(QString, name);
    QFETCH(QString, source);
    QFETCH(QString, file);
    QFETCH(int, columns);
    QFETCH(double, requests);
    if (!QFileInfo::exists(traceFolder + file)) QSKIP("the measured traces are not on this machine");

    auto project = example(name);
    auto& scenario = project.scenarios.front();
    auto& traffic = scenario.traffic.at(model::NodeId(source.toStdString()));
    traffic = model::Traffic();
    traffic.process = model::Traffic::Process::trace;
    traffic.file = file.toStdString();
    const auto read = model::readTrace(leading(traceFolder + file, columns), file.toStdString());
    QVERIFY2(read, read ? "" : read.error().message().c_str());
    QCOMPARE(volume(*read), requests);
    const model::Traces traces{{traffic.file, std::make_shared<const model::Trace>(*read)}};

    scenario.duration = std::ceil(read->length()) + 1.0;
    const auto summary = run(project, project.designs.front().id.text, scenario.id.text, traces);
    QCOMPARE(static_cast<double>(summary.requests.offered), requests);
    QCOMPARE(notConserved(summary), QStringList());
}

QTEST_APPLESS_MAIN(tst_Traces)
#include "tst_traces.moc"

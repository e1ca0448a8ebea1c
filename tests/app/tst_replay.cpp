#include "models/io/traffic_import.h"
#include "tests/support/build.h"

#include <QFile>
#include <QTest>

using namespace burst;
using namespace burst::test;

namespace {

std::string beside(const char* path) {
    QFile file(QStringLiteral(BURSTLAB_SHARED_DIR "/inputs/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

model::ImportedTraffic imported(const std::string& text) {
    const auto file = model::readTrafficFile(text, "test");
    if (!file) qFatal("%s", file.error().message().c_str());
    auto read = model::importTraffic(*file, file->mapping);
    if (!read) qFatal("%s", read.error().message().c_str());
    return *read;
}

/// Whoever sends what was imported to a sink that takes all of it.
Build replaying(const model::ImportedTraffic& read) {
    Build b;
    b.node("c", "client").node("x", "external", {{"latency", "1 ms"}}).link("c", "x");
    model::Traffic traffic;
    if (read.trace.times.empty() && read.trace.counts.empty()) {
        traffic.profile = read.profile;
    } else {
        traffic.process = model::Traffic::Process::trace;
        traffic.file = "recorded.csv";
    }
    b.scenario().traffic[model::NodeId("c")] = traffic;
    return b.lasts(std::ceil(read.length) + 1.0);
}

sim::Summary played(const Build& b, const model::ImportedTraffic& read) {
    const model::Traces traces{{"recorded.csv", std::make_shared<model::Trace>(read.trace)}};
    auto run = sim::simulate(b.project, b.project.designs.front().id, b.project.scenarios.front().id,
                             Build::bareCatalog(), traces, {});
    if (!run) qFatal("%s", run.error().message().c_str());
    return *run;
}

} // namespace

/// What other programs recorded or planned, sent through a simulation: as many requests as they say.
class tst_Replay : public QObject {
    Q_OBJECT
private slots:
    void stagesOfK6SendTheirTotal();
    void anAccessLogSendsEveryLine();
};

void tst_Replay::stagesOfK6SendTheirTotal() {
    // A minute of 20 /s, half a minute up to 80 /s, a minute there, and 10 /s beside it for two minutes.
    constexpr double planned = 60 * 20 + 30 * 50 + 60 * 80 + 120 * 10;
    const auto read = imported(R"({"scenarios": {
        "peak": {"executor": "ramping-arrival-rate", "startRate": 20, "timeUnit": "1s",
                 "stages": [{"target": 20, "duration": "1m"}, {"target": 80, "duration": "30s"},
                            {"target": 80, "duration": "1m"}]},
        "beside": {"executor": "constant-arrival-rate", "rate": 10, "duration": "2m"}}})");
    QCOMPARE(read.requests, planned);
    const auto run = played(replaying(read), read);
    const auto sent = static_cast<double>(run.requests.offered);
    // Arrivals are Poisson: within four standard errors.
    QVERIFY2(std::abs(sent - planned) < 4.0 * std::sqrt(planned), qPrintable(QString::number(sent)));
    QCOMPARE(run.requests.succeeded, run.requests.offered);
}

void tst_Replay::anAccessLogSendsEveryLine() {
    const std::string text = beside("traffic/open/apache_combined.log");
    if (text.empty()) QSKIP("The recordings are not beside the project.");
    const auto read = imported(text);
    const auto run = played(replaying(read), read);
    QCOMPARE(run.requests.offered, std::int64_t{10'000});
    QCOMPARE(run.requests.succeeded, std::int64_t{10'000});
}

QTEST_APPLESS_MAIN(tst_Replay)
#include "tst_replay.moc"

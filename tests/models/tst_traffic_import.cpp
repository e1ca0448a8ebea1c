#include "models/io/trace_csv.h"
#include "models/io/traffic_import.h"

#include <QFile>
#include <QTest>

#include <cmath>
#include <numeric>
#include <random>

using namespace burst::model;

namespace {
ImportedTraffic imported(const std::string& text) {
    const auto file = readTrafficFile(text, "test");
    if (!file) qFatal("%s", file.error().message().c_str());
    auto read = importTraffic(*file, file->mapping);
    if (!read) qFatal("%s", read.error().message().c_str());
    return *read;
}

std::string shared(const char* path) {
    QFile file(QStringLiteral(BURSTLAB_SHARED_DIR "/inputs/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

double sum(const Trace& trace) {
    return std::accumulate(trace.counts.begin(), trace.counts.end(), static_cast<double>(trace.times.size()));
}
} // namespace

/// Traffic from files of other programs. Totals are those that were counted by hand or by other programs.
class tst_TrafficImport : public QObject {
    Q_OBJECT

private slots:
    void timesAreArrivals();
    void countsMayHaveHolesAndNoOrder();
    void quotedFieldsHoldCommasAndLines();
    void anAccessLogIsCountedBySeconds();
    void aZoneOfALogCounts();
    void durationsAreTakenOffTheEnd();
    void countersGrow();
    void metricsAreNewestFirst();
    void minutesOfFunctionsAreAddedUp();
    void oneLabelOfSeveral();
    void stagesOfALoadTestAreAProfile();
    void whatIsNoTrafficIsRefused_data();
    void whatIsNoTrafficIsRefused();
    void aWrittenTraceReadsBackAlike();
    void aTraceMayBeginLater();
    void damagedFilesDoNoHarm_data();
    void damagedFilesDoNoHarm();
    void samplesOfAllFormatsAreRead_data();
    void samplesOfAllFormatsAreRead();
    void largeRecordingsKeepTheirTotals_data();
    void largeRecordingsKeepTheirTotals();
};

void tst_TrafficImport::timesAreArrivals() {
    const auto read = imported("time\n2026-03-02T10:15:30.25Z\n2026-03-02T10:15:30Z\n2026-03-02T10:16:00Z\n");
    QVERIFY((read.trace.times == std::vector<double>{0.0, 0.25, 30.0})); // sorted, from the first
    QCOMPARE(read.requests, 3.0);
    QCOMPARE(read.length, 30.0);
}

void tst_TrafficImport::countsMayHaveHolesAndNoOrder() {
    const auto read = imported("timestamp,value\n"
                               "2026-03-02 10:10:00,5\n2026-03-02 10:00:00,1\n2026-03-02 10:05:00,2\n"
                               "2026-03-02 10:25:00,7\n2026-03-02 10:25:00,1\n");
    QCOMPARE(read.trace.interval, 300.0);
    QVERIFY((read.trace.counts == std::vector<double>{1, 2, 5, 0, 0, 8}));
    QCOMPARE(read.requests, 16.0);
}

void tst_TrafficImport::quotedFieldsHoldCommasAndLines() {
    const auto read = imported("@timestamp,@message,@requestId\n"
                               "2026-03-02 10:15:30.240,\"REPORT a, \"\"b\"\"\n\tDuration: 1 ms\",x\n"
                               "2026-03-02 10:15:31.000,plain,y\n");
    QCOMPARE(read.requests, 2.0);
    QCOMPARE(read.unread, 0U);
    QVERIFY(std::abs(read.length - 0.76) < 1e-6);
}

void tst_TrafficImport::anAccessLogIsCountedBySeconds() {
    const std::string line = R"( - - [02/Mar/2026:10:15:3)";
    std::string text;
    for (const char* second : {"0", "0", "1", "4"})
        text += "198.51.100.7" + line + second + R"( +0000] "GET /a?x=1 HTTP/1.1" 200 512)" + "\n";
    text += "nonsense\n";
    const auto file = readTrafficFile(text, "test");
    QVERIFY(file);
    QCOMPARE(file->format, std::string("access log"));
    QCOMPARE(file->skipped, 1U);
    QCOMPARE(file->cell(0, 2), std::string_view("/a")); // without its query
    const auto read = importTraffic(*file, file->mapping);
    QVERIFY((read->trace.counts == std::vector<double>{2, 1, 0, 0, 1}));
    QCOMPARE(read->trace.interval, 1.0);
}

void tst_TrafficImport::aZoneOfALogCounts() {
    const auto read = imported("a - - [02/Mar/2026:10:00:00 +0100] \"GET / HTTP/1.1\" 200 1\n"
                               "b - - [02/Mar/2026:09:00:30 +0000] \"GET / HTTP/1.1\" 200 1\n");
    QCOMPARE(read.length, 30.0); // 10:00 at +0100 is 9:00
}

void tst_TrafficImport::durationsAreTakenOffTheEnd() {
    const auto read = imported("app,func,end_timestamp,duration\na,f,10.5,10\na,f,3,0.25\na,g,4,1\n");
    QVERIFY((read.trace.times == std::vector<double>{0.0, 2.25, 2.5})); // 0.5, 2.75, 3
}

void tst_TrafficImport::countersGrow() {
    const auto read = imported("Timestamp,User Count,Total Request Count\n"
                               "1772446530,1,100\n1772446531,1,150\n1772446532,1,150\n1772446533,1,7\n");
    QVERIFY((read.trace.counts == std::vector<double>{0, 50, 0, 7})); // started anew
}

void tst_TrafficImport::metricsAreNewestFirst() {
    const auto read = imported(R"({"MetricDataResults": [
        {"Label": "Duration", "Timestamps": ["2026-03-02T10:05:00+00:00"], "Values": [48.1]},
        {"Label": "Invocations", "Timestamps": ["2026-03-02T10:10:00+00:00", "2026-03-02T10:00:00+00:00",
         "2026-03-02T09:55:00+00:00"], "Values": [812.0, 655.0, 10]}]})");
    QVERIFY((read.trace.counts == std::vector<double>{10, 655, 0, 812}));
    QCOMPARE(read.trace.interval, 300.0);
}

void tst_TrafficImport::minutesOfFunctionsAreAddedUp() {
    const auto read = imported("HashOwner,HashApp,HashFunction,Trigger,1,2,3,4\n"
                               "o,a,f,http,0,2,0,1\no,a,g,timer,1,,3,0\n");
    QVERIFY((read.trace.counts == std::vector<double>{1, 2, 3, 1}));
    QCOMPARE(read.trace.interval, 60.0);
}

void tst_TrafficImport::oneLabelOfSeveral() {
    const auto file = readTrafficFile("HashOwner,HashApp,HashFunction,Trigger,1,2,3,4\n"
                                      "o,a,f,http,0,2,0,1\no,a,g,timer,1,,3,0\n",
                                      "test");
    ImportMapping mapping = file->mapping;
    mapping.only = "g";
    const auto read = importTraffic(*file, mapping);
    QCOMPARE(read->requests, 4.0);
    mapping.only = "h";
    QVERIFY(!importTraffic(*file, mapping));
}

void tst_TrafficImport::stagesOfALoadTestAreAProfile() {
    const auto file = readTrafficFile(R"({"scenarios": {
        "peak": {"executor": "ramping-arrival-rate", "startRate": 10, "timeUnit": "1s",
                 "stages": [{"target": 10, "duration": "1m"}, {"target": 70, "duration": "1m30s"}]},
        "background": {"executor": "constant-arrival-rate", "rate": 120, "timeUnit": "1m", "duration": "2m",
                       "startTime": "30s"},
        "people": {"executor": "ramping-vus", "stages": []}}})",
                                      "test");
    QVERIFY(file);
    QCOMPARE(file->plan.size(), 2U);
    QCOMPARE(file->skipped, 1U); // users, not rates
    const auto read = importTraffic(*file, file->mapping);
    // 60 s of 10 /s, 90 s rising to 70 /s, and 2 /s for two minutes.
    QCOMPARE(read->requests, 600.0 + 90.0 * 40.0 + 240.0);
    QCOMPARE(rateAt(read->profile, 29), 10.0);
    QCOMPARE(rateAt(read->profile, 105), 42.0);
    QCOMPARE(rateAt(read->profile, 151), 0.0);
}

void tst_TrafficImport::whatIsNoTrafficIsRefused_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("packed") << QByteArray("\x1f\x8b\x00\x00", 4);
    QTest::newRow("prose") << QByteArray("There is nothing here.\nNor here.\n");
    QTest::newRow("no times") << QByteArray("name,value\nalpha,one\nbeta,two\n");
    QTest::newRow("too far apart") << QByteArray("time,requests\n0,1\n0.001,1\n1000000000,1\n");
}

void tst_TrafficImport::whatIsNoTrafficIsRefused() {
    QFETCH(QByteArray, text);
    const auto file = readTrafficFile(text.toStdString(), "test");
    if (file) {
        const auto read = importTraffic(*file, file->mapping);
        QVERIFY(!read);
        QVERIFY(read.error().text.ends_with('.'));
    } else {
        QVERIFY(file.error().text.ends_with('.'));
    }
}

void tst_TrafficImport::aWrittenTraceReadsBackAlike() {
    const auto back = [](const Trace& trace) {
        const auto read = readTrace(writeTrace(trace), "test");
        if (!read) qFatal("%s", read.error().message().c_str());
        return *read;
    };
    Trace times;
    times.times = {0.0, 0.1, 0.1, 17.25};
    QVERIFY(back(times).times == times.times);
    Trace counts;
    counts.interval = 300.0;
    counts.counts = {0, 0, 5, 0, 0, 0, 0, 7, 1, 0, 0, 0, 2, 0, 0};
    QVERIFY(back(counts).counts == counts.counts);
    QCOMPARE(back(counts).interval, 300.0);
    counts.counts = {4};
    QCOMPARE(sum(back(counts)), 4.0);
    counts.counts.assign(5000, 0.0); // one request now and then
    for (std::size_t i = 0; i < counts.counts.size(); i += 250)
        counts.counts[i] = 1.0;
    QVERIFY(back(counts).counts == counts.counts);
    QVERIFY(writeTrace(counts).size() < 2000);
}

void tst_TrafficImport::aTraceMayBeginLater() {
    Trace trace;
    trace.times = {0.0, 5.0, 9.0};
    QVERIFY((startingAt(trace, 5.0).times == std::vector<double>{0.0, 4.0}));
    trace = {};
    trace.interval = 60.0;
    trace.counts = {1, 2, 3, 4};
    QVERIFY((startingAt(trace, 61.0).counts == std::vector<double>{3, 4}));
    QVERIFY(startingAt(trace, 1e6).counts.empty());
}

void tst_TrafficImport::damagedFilesDoNoHarm_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("table") << QByteArray("time,requests\n0,1\n60,2\n\"120\",\"3\"\n");
    QTest::newRow("minutes") << QByteArray(
        "HashOwner,HashApp,HashFunction,Trigger,1,2,3\no,a,f,http,0,2,1\n");
    QTest::newRow("functions") << QByteArray("day,time,0,1\n0,0,,6\n0,60,1,2\n");
    QTest::newRow("comments") << QByteArray(
        "#Fields: date time x-edge-location\n2026-03-02\t10:15:30\tDUB\n");
    QTest::newRow("log") << QByteArray(
        "a - - [02/Mar/2026:10:15:30 +0000] \"GET /a?x=\\\"y HTTP/1.1\" 200 5\n");
    QTest::newRow("lines") << QByteArray("{\"time\": \"2026-03-02T10:15:30Z\", \"path\": \"/a\"}\n");
    QTest::newRow("metrics") << QByteArray("{\"MetricDataResults\": [{\"Label\": \"Count\", \"Timestamps\": "
                                           "[1772446530, 1772446590], \"Values\": [1, 2]}]}");
    QTest::newRow("plan") << QByteArray("{\"scenarios\": {\"a\": {\"executor\": \"ramping-arrival-rate\", "
                                        "\"stages\": [{\"target\": 5, \"duration\": \"1m30s\"}]}}}");
}

void tst_TrafficImport::damagedFilesDoNoHarm() {
    QFETCH(QByteArray, text);
    QVERIFY(readTrafficFile(text.toStdString(), "test")); // whole it is read
    std::mt19937 numbers(11);
    const auto upTo = [&](int most) { return std::uniform_int_distribution<int>(0, most)(numbers); };
    const QByteArray odd("\0\"\n,;\t[]{}:-+.09eE \xff", 20);
    int readable = 0;
    for (int round = 0; round < 3000; ++round) {
        QByteArray damaged = text;
        for (int i = upTo(4); i >= 0 && !damaged.isEmpty(); --i) {
            const int at = upTo(static_cast<int>(damaged.size()) - 1);
            const int way = upTo(3);
            if (way == 0) damaged.truncate(at);
            if (way == 1) damaged[at] = odd[upTo(static_cast<int>(odd.size()) - 1)];
            if (way == 2) damaged.insert(at, odd.mid(upTo(static_cast<int>(odd.size()) - 1), 2));
            if (way == 3) damaged += damaged.mid(at);
        }
        const auto file = readTrafficFile(damaged.toStdString(), "test");
        if (!file) continue;
        const auto read = importTraffic(*file, file->mapping);
        if (!read) continue;
        ++readable;
        QVERIFY(std::isfinite(read->requests) && read->requests >= 0.0);
        QVERIFY(read->profile.size() <= 64U || !file->plan.empty());
        for (const auto& corner : read->profile)
            QVERIFY(corner.rate >= 0.0 && std::isfinite(corner.rate) && std::isfinite(corner.at));
    }
    QVERIFY(readable > 0);
}

void tst_TrafficImport::samplesOfAllFormatsAreRead_data() {
    QTest::addColumn<QString>("format");
    QTest::addColumn<double>("requests");
    const auto row = [](const char* name, const char* format, double requests) {
        QTest::newRow(name) << QString(format) << requests;
    };
    row("access_common.log", "access log", 2);
    row("access_combined.log", "access log", 2);
    row("apigw_clf.log", "access log", 1);
    row("alb.log", "load balancer log", 2);
    row("nginx_json.log", "JSON lines", 1);
    row("apigw_json.log", "JSON lines", 2);
    row("lambda_platform.jsonl", "JSON lines", 2);
    row("k6.jsonl", "JSON lines", 1);
    row("insights_report.csv", "CloudWatch Logs Insights", 2);
    row("get_metric_data.json", "CloudWatch metrics", 812 + 790 + 655);
    row("cloudfront.log", "CloudFront log", 1);
    row("k6.csv", "k6 results", 1);
    row("jmeter.jtl.csv", "JMeter results", 1);
    row("locust_stats_history.csv", "Locust history", 0); // both rows say 8140 so far
    row("huawei2023_requests_minute_day_00.csv", "Huawei 2023", 6772 + 2 + 7244 + 1 + 5990);
    // 60 s at 10, 150 s from 10 to 200, 600 s at 200, 30 s down to 0; 14 min of 2 /s.
    row("k6_options.json", "k6 options", 600 + 150 * 105 + 120'000 + 30 * 100 + 1680);
}

void tst_TrafficImport::samplesOfAllFormatsAreRead() {
    QFETCH(QString, format);
    QFETCH(double, requests);
    const std::string text = shared(("format_samples/" + std::string(QTest::currentDataTag())).c_str());
    if (text.empty()) QSKIP("The samples of the formats are not beside the project.");
    const auto file = readTrafficFile(text, "test");
    QVERIFY2(file, file ? "" : file.error().text.c_str());
    QCOMPARE(QString::fromStdString(file->format), format);
    const auto read = importTraffic(*file, file->mapping);
    QVERIFY2(read, read ? "" : read.error().text.c_str());
    QCOMPARE(read->requests, requests);
}

void tst_TrafficImport::largeRecordingsKeepTheirTotals_data() {
    QTest::addColumn<double>("requests"); // summed up with other tools
    QTest::addColumn<double>("length");   // s
    QTest::newRow("apache_combined.log") << 10'000.0 << 298'860.0;
    QTest::newRow("elb_request_count_5min.csv") << 249'327.0 << 1'212'000.0;
    QTest::newRow("azure_functions_2021_excerpt.csv") << 199.0 << 0.0;
    QTest::newRow("azure_functions_2019_invocations_3fn.csv") << 48.0 << 150.0 * 60;
    QTest::newRow("azure_llm_2023_code.csv") << 8819.0 << 0.0;
    QTest::newRow("worldcup98_requests_1min_finals.csv") << 424'899'051.0 << 21'600.0 * 60;
    QTest::newRow("nyc_taxi_passengers_30min.csv") << 156'219'716.0 << 10'320.0 * 1800;
    QTest::newRow("twitter_mentions_AMZN_5min.csv") << 843'768.0 << 15'831.0 * 300;
}

void tst_TrafficImport::largeRecordingsKeepTheirTotals() {
    QFETCH(double, requests);
    QFETCH(double, length);
    const std::string text = shared(("traffic/open/" + std::string(QTest::currentDataTag())).c_str());
    if (text.empty()) QSKIP("The recordings are not beside the project.");
    const auto read = imported(text);
    QCOMPARE(read.requests, requests);
    QCOMPARE(sum(read.trace), requests);
    if (length > 0.0) QCOMPARE(read.length, length);
    const auto back = readTrace(writeTrace(read.trace), "test");
    QVERIFY2(back, back ? "" : back.error().message().c_str());
    QVERIFY(std::abs(sum(*back) - requests) < 1e-6);
    QVERIFY(read.profile.size() <= 64U);
}

QTEST_APPLESS_MAIN(tst_TrafficImport)
#include "tst_traffic_import.moc"

#include "models/io/trace_csv.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numeric>
#include <sstream>

using namespace burst::model;

namespace {
QString messageOf(std::string_view text) {
    const auto trace = readTrace(text, "t.csv");
    return trace ? "no error" : QString::fromStdString(trace.error().message());
}

std::vector<double> timesOf(std::string_view text) {
    const auto trace = readTrace(text, "t.csv");
    return trace && !(trace->interval > 0) ? trace->times : std::vector<double>{-1};
}

/// A measured trace, or nothing when the shared folder is not there.
std::string sharedTrace(const char* name) {
    QFile file(QString(BURSTLAB_SHARED_DIR "/inputs/traffic/open/") + name);
    if (!file.open(QIODevice::ReadOnly)) return {};
    return file.readAll().toStdString();
}
} // namespace

class tst_TraceCsv : public QObject {
    Q_OBJECT
private slots:
    void oneColumnOfSecondsIsArrivalsFromTheFirst() {
        QCOMPARE(timesOf("5\n5.5\n5.5\n8\n"), (std::vector<double>{0, 0.5, 0.5, 3}));
        QCOMPARE(timesOf("time\r\n0\r\n1e-3\r\n\r\n"), (std::vector<double>{0, 0.001}));
        QCOMPARE(timesOf("7"), (std::vector<double>{0}));
    }

    void timestampsKeepTheirFractions() {
        // 100 ns digits around 2023 are lost when seconds since 1970 are held in one double.
        const auto times = timesOf("TIMESTAMP\n2023-11-16 18:17:03.9799600\n2023-11-16 18:17:04.0319601\n");
        QCOMPARE(times.size(), std::size_t{2});
        QVERIFY(std::abs(times[1] - 0.0520001) < 1e-12);
    }

    void datesAreReadAcrossMonthsLeapDaysAndZones() {
        QCOMPARE(timesOf("2024-02-28\n2024-03-01\n"), (std::vector<double>{0, 2 * 86400}));
        QCOMPARE(timesOf("2023-02-28\n2023-03-01\n"), (std::vector<double>{0, 86400}));
        QCOMPARE(timesOf("2026-11-01T10:00:00+02:00\n2026-11-01T08:00:01Z\n2026-11-01T07:00:02-0100\n"),
                 (std::vector<double>{0, 1, 2}));
        QCOMPARE(timesOf("\xEF\xBB\xBF\"2026-11-01 10:00\"\n\"2026-11-01 10:01\"\n"),
                 (std::vector<double>{0, 60}));
    }

    void twoColumnsAreCountsAndMissingIntervalsCountZero() {
        const auto trace = readTrace("t;n\n0;5\n60;7.5\n240;1\n300;0\n360;2\n", "t.csv");
        QVERIFY(trace.has_value());
        QCOMPARE(trace->interval, 60.0);
        QCOMPARE(trace->counts, (std::vector<double>{5, 7.5, 0, 0, 1, 0, 2}));
        QVERIFY(trace->times.empty());
        QCOMPARE(trace->length(), 420.0);
    }

    void brokenTracesNameTheLine_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("message");
        const auto row = [](const char* name, QByteArray text, const char* message) {
            QTest::newRow(name) << text << message;
        };
        row("empty", "",
            "t.csv: The trace holds no row; give the time of an arrival in each line, or times "
            "and counts.");
        row("header only", "time,count\n",
            "t.csv: The trace holds no row; give the time of an arrival in each "
            "line, or times and counts.");
        row("out of order", "1\n3\n2\n",
            "t.csv:3: The time is earlier than that of the row before; sort the rows by time.");
        row("twice", "0,1\n60,2\n60,3\n",
            "t.csv:3: The time stands twice; add the two counts up in one row.");
        row("no time", "0\nsoon\n",
            "t.csv:2: \"soon\" is no time; write seconds or ISO 8601 such as 2026-11-01T10:05:07Z.");
        row("no such day", "2026-02-28\n2026-02-30\n",
            "t.csv:2: \"2026-02-30\" is no time; write seconds or ISO 8601 such as 2026-11-01T10:05:07Z.");
        row("not a number", "0\nnan\n",
            "t.csv:2: \"nan\" is no time; write seconds or ISO 8601 such as 2026-11-01T10:05:07Z.");
        row("negative count", "0,1\n60,-2\n",
            "t.csv:2: \"-2\" is no number of requests; write a number, zero or more.");
        row("no count", "0,1\n60,\n",
            "t.csv:2: \"\" is no number of requests; write a number, zero or more.");
        row("one count", "t,n\n0,1\n",
            "t.csv:2: A trace of requests per interval needs two rows or more to tell the interval.");
        row("column lost", "0,1\n60\n", "t.csv:2: The line has 1 columns where the lines before have 2.");
        row("three columns", "a,b,c\n1,2,3\n",
            "t.csv:1: The line has 3 columns; keep one with the times of arrivals, or two with times and "
            "requests per interval.");
        row("mixed", "2026-11-01\n5\n",
            "t.csv:2: Dates and bare seconds are mixed; keep one form in the file.");
        row("uneven", "0,1\n60,1\n120,1\n150,1\n",
            "t.csv:4: The row comes 30 s after the one before, which is no multiple of the interval of 1 "
            "min.");
        row("far away", "0,1\n1,1\n1e14,1\n",
            "t.csv:3: The row comes so late that more than 10000000 intervals lie behind it; that is the "
            "most "
            "this version reads.");
        row("binary", QByteArray("0\n\0\x1B[2J\n", 8),
            "t.csv:2: \"??[2J\" is no time; write seconds or ISO 8601 such as 2026-11-01T10:05:07Z.");
    }
    void brokenTracesNameTheLine() {
        QFETCH(QByteArray, text);
        QFETCH(QString, message);
        QCOMPARE(messageOf({text.constData(), static_cast<std::size_t>(text.size())}), message);
    }

    void measuredTracesAreRead_data() {
        QTest::addColumn<double>("interval");
        QTest::addColumn<std::size_t>("intervals");
        QTest::addColumn<double>("requests"); // sum of the column, by awk
        // 4032 rows and 8 missing periods: first to last 2014-04-10 00:04 to 2014-04-24 00:39.
        QTest::newRow("elb_request_count_5min.csv") << 300.0 << std::size_t{4040} << 249327.0;
        QTest::newRow("nyc_taxi_passengers_30min.csv") << 1800.0 << std::size_t{10320} << 156219716.0;
        QTest::newRow("twitter_mentions_AMZN_5min.csv") << 300.0 << std::size_t{15831} << 843768.0;
        QTest::newRow("worldcup98_requests_1min_finals.csv") << 60.0 << std::size_t{21600} << 424899051.0;
    }
    void measuredTracesAreRead() {
        const std::string text = sharedTrace(QTest::currentDataTag());
        if (text.empty()) QSKIP("The shared folder with measured traces is absent");
        QFETCH(double, interval);
        QFETCH(std::size_t, intervals);
        QFETCH(double, requests);
        const auto trace = readTrace(text, QTest::currentDataTag());
        if (!trace) QFAIL(trace.error().message().c_str());
        QCOMPARE(trace->interval, interval);
        QCOMPARE(trace->counts.size(), intervals);
        QCOMPARE(std::accumulate(trace->counts.begin(), trace->counts.end(), 0.0), requests);
    }

    void arrivalsOfAMeasuredTraceSpanItsHour() {
        const std::string all = sharedTrace("azure_llm_2023_code.csv");
        if (all.empty()) QSKIP("The shared folder with measured traces is absent");
        QVERIFY(!readTrace(all, "llm.csv")); // three columns: which one counts is for people to say
        std::string times;
        std::istringstream lines(all);
        for (std::string line; std::getline(lines, line);)
            times += line.substr(0, line.find(',')) + '\n';
        const auto trace = readTrace(times, "llm.csv");
        if (!trace) QFAIL(trace.error().message().c_str());
        QCOMPARE(trace->times.size(), std::size_t{8819});
        QVERIFY(std::abs(trace->length() - 3435.948056) < 1e-6); // 18:17:03.97996 to 19:14:19.928016
    }

    void columnsAreRoutes() {
        const auto trace = readRouteTrace("time;checkout;browse\n0;1;10\n60;0;20\n180;3;0\n", "t.csv");
        if (!trace) QFAIL(trace.error().message().c_str());
        QCOMPARE(trace->interval, 60.0);
        QCOMPARE(trace->counts, (std::vector<double>{11, 20, 0, 3}));
        QCOMPARE(trace->parts.size(), std::size_t{2});
        QCOMPARE(trace->parts.at("checkout")->counts, (std::vector<double>{1, 0, 0, 3}));
        QCOMPARE(trace->parts.at("browse")->counts, (std::vector<double>{10, 20, 0, 0}));
        QCOMPARE(trace->parts.at("browse")->length(), 240.0);
    }

    void aSecondColumnOfNamesIsTheRoute() {
        for (const char* header : {"", "time,route\n", "\n# log,which\n"}) {
            const auto trace = readRouteTrace(header + std::string("10,a\n11,b\n\n14.5,a\n"), "t.csv");
            if (!trace) QFAIL(trace.error().message().c_str());
            QCOMPARE(trace->times, (std::vector<double>{0, 1, 4.5}));
            QCOMPARE(trace->parts.at("a")->times, (std::vector<double>{0, 4.5}));
            QCOMPARE(trace->parts.at("b")->times, (std::vector<double>{1}));
            QCOMPARE(trace->parts.at("b")->length(), 4.5); // a lap is as long as the whole
        }
        // Numbers are counts, unless the heading says that they are routes.
        QCOMPARE(readRouteTrace("time,route\n0,7\n1,8\n", "t.csv")->parts.size(), std::size_t{2});
        QCOMPARE(readRouteTrace("time,checkout\n0,7\n1,8\n", "t.csv")->parts.at("checkout")->counts,
                 (std::vector<double>{7, 8}));
    }

    void brokenRoutesNameTheLine_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        QTest::newRow("empty") << ""
                               << "t.csv: The trace holds no row";
        QTest::newRow("one column") << "0\n1\n"
                                    << "t.csv:1: The trace has one column; routes need a second one";
        QTest::newRow("no header") << "0,1,2\n60,1,2\n"
                                   << "t.csv:1: The columns have no names";
        QTest::newRow("column lost") << "t,a,b\n0,1,2\n60,1\n"
                                     << "t.csv:3: The line has 2 columns";
        QTest::newRow("negative") << "t,a,b\n0,1,2\n60,1,-2\n"
                                  << "t.csv:3: \"-2\" is no number of requests";
        QTest::newRow("same name") << "t,a,a\n0,1,2\n60,1,2\n"
                                   << "t.csv:1: Two columns have the name \"a\"";
        QTest::newRow("no name") << "0,a\n1,\n"
                                 << "t.csv:2: A line has to have a time and the name of a route";
        QTest::newRow("backwards") << "5,a\n1,b\n"
                                   << "t.csv:2: The time is earlier";
    }
    void brokenRoutesNameTheLine() {
        QFETCH(QString, text);
        QFETCH(QString, part);
        const auto trace = readRouteTrace(text.toStdString(), "t.csv");
        QVERIFY(!trace.has_value());
        const auto message = QString::fromStdString(trace.error().message());
        QVERIFY2(message.startsWith(part), qPrintable(message));
    }

    void tracesOfAScenarioAreFoundBesideTheProject() {
        const QTemporaryDir folder;
        QFile file(folder.filePath("a.csv"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("0\n2\n") == 4);
        file.close();
        Scenario scenario;
        scenario.id = ScenarioId("s");
        scenario.traffic[NodeId("x")].file = "a.csv";
        scenario.traffic[NodeId("y")].file = "a.csv";
        scenario.traffic[NodeId("z")];
        const std::string root = folder.path().toStdString();
        const auto traces = loadTraces(scenario, root);
        QVERIFY(traces.has_value());
        QCOMPARE(traces->size(), std::size_t{1});
        QCOMPARE(traces->at("a.csv")->times, (std::vector<double>{0, 2}));

        scenario.traffic[NodeId("z")].file = "../b.csv";
        const auto missing = loadTraces(scenario, root + "/sub");
        QVERIFY(!missing && missing.error().cause == Error::Cause::unreadable);
        scenario.traffic.erase(NodeId("x"));
        scenario.traffic.erase(NodeId("y"));
        QCOMPARE(QString::fromStdString(loadTraces(scenario, root + "/sub").error().message()),
                 QString::fromStdString(
                     root + "/b.csv: The file could not be read: No such file or directory. The traffic of "
                            "\"z\" in the scenario \"s\" names it as \"../b.csv\"."));
    }
};

QTEST_GUILESS_MAIN(tst_TraceCsv)
#include "tst_trace_csv.moc"

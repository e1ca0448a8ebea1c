#include "tests/cli/run_cli.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace burst::test;

namespace {

/// Whether every node of a result has ended or still holds all that came in.
bool conserved(const QJsonObject& node) {
    const auto n = [&](const char* key) { return node[key].toInteger(); };
    return n("offered") + n("carried") == n("succeeded") + n("failed") + n("timed_out") + n("throttled") +
                                              n("dropped") + n("dead_lettered") + n("in_flight");
}

QJsonObject withoutWallTime(QJsonObject result) {
    result.remove("wall_s");
    return result;
}

const QStringList commands{"simulate", "estimate",  "compare", "price",  "prices",
                           "lint",     "check",     "catalog", "report", "export",
                           "runs",     "platforms", "sweep",   "merge",  "optimise"};

} // namespace

class tst_Cli : public QObject {
    Q_OBJECT

private:
    Scratch scratch_;
    QString project_;

    QString path(const QString& name) const { return scratch_.path(name); }
    QString write(const QString& name, const QByteArray& bytes) const { return scratch_.write(name, bytes); }

private slots:
    void initTestCase() { project_ = write("order.burst", orderProject()); }

    void everyCommandExplainsItselfWithAnExample_data() {
        QTest::addColumn<QString>("command");
        for (const QString& command : commands)
            QTest::newRow(qPrintable(command)) << command;
    }
    void everyCommandExplainsItselfWithAnExample() {
        QFETCH(QString, command);
        const Answer answer = burstlab({command, "--help"});
        QCOMPARE(answer.status, 0);
        QVERIFY(answer.out.contains("Example"));
        QVERIFY(answer.out.contains("--json"));
        QVERIFY(answer.err.isEmpty());
    }

    void aResultHasTheFieldsOfTheInterface() {
        const Answer answer = burstlab({"simulate", project_, "--replications", "2", "--json"});
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.err, QByteArray());
        const QJsonObject result = answer.json();
        for (const char* key : {"burstlab", "project", "design", "scenario", "seed", "replications",
                                "simulated_s", "wall_s", "events", "requests", "latency_s", "nodes", "links",
                                "routes", "usage", "cost", "intervals", "objectives", "explanation"})
            QVERIFY2(result.contains(key), key);
        for (const char* key : {"window", "month", "currency", "lines"})
            QVERIFY2(result["cost"].toObject().contains(key), key);
        const QJsonObject line = result["cost"].toObject()["lines"].toArray().first().toObject();
        for (const char* key : {"node", "sku", "quantity", "unit", "price", "amount", "source"})
            QVERIFY2(line.contains(key), key);
        QCOMPARE(result["project"].toString(), QString("Order API"));
        QVERIFY(result["intervals"].toObject().contains("latency.p99"));
        QVERIFY(result["intervals"].toObject().contains("cost.month"));
    }

    void theBillOfAResultAddsUp() {
        const QJsonObject cost = burstlab({"simulate", project_, "--json"}).json()["cost"].toObject();
        double sum = 0;
        for (const auto& line : cost["lines"].toArray())
            sum += line.toObject()["amount"].toDouble();
        QVERIFY(sum > 0);
        QVERIFY(std::abs(sum - cost["month"].toDouble()) < 1e-9 * sum);
    }

    void theNumberOfThreadsChangesNothing() {
        const QStringList base{"simulate", project_, "--replications", "4", "--json", "--threads"};
        const QJsonObject one = withoutWallTime(burstlab(base + QStringList{"1"}).json());
        QVERIFY(!one.isEmpty());
        QCOMPARE(withoutWallTime(burstlab(base + QStringList{"2"}).json()), one);
        QVERIFY(withoutWallTime(burstlab(base + QStringList{"2", "--seed", "99"}).json()) != one);
    }

    void requestsAreConservedAtEveryNodeOfEveryExample_data() {
        QTest::addColumn<QString>("project");
        QTest::newRow("order") << project_;
        const QDir examples(QStringLiteral(BURSTLAB_SOURCE_DIR) + "/examples");
        for (const QString& name : examples.entryList({"*.burst"}))
            QTest::newRow(qPrintable(name)) << examples.filePath(name);
    }
    void requestsAreConservedAtEveryNodeOfEveryExample() {
        QFETCH(QString, project);
        const Answer answer = burstlab({"simulate", project, "--replications", "1", "--json"});
        QCOMPARE(answer.err, QByteArray());
        QCOMPARE(answer.status, 0);
        const QJsonObject result = answer.json();
        QVERIFY(result["requests"].toObject()["succeeded"].toInteger() > 0);
        QVERIFY(conserved(result["requests"].toObject()));
        const QJsonObject nodes = result["nodes"].toObject();
        for (auto node = nodes.begin(); node != nodes.end(); ++node)
            QVERIFY2(conserved(node.value().toObject()), qPrintable(node.key()));
    }

    void aSettingHoldsForOneRun() {
        const auto throttled = [&](const QStringList& more) {
            return burstlab(QStringList{"simulate", project_, "--json"} + more)
                .json()["requests"]
                .toObject()["throttled"]
                .toInteger();
        };
        QVERIFY(throttled({"--set", "account.concurrency=2"}) > throttled({}));
        QCOMPARE(throttled({"--set", "account.concurrency=1000"}), 0);
        QCOMPARE(content(project_), orderProject());
    }

    void csvFilesHoldTheSameFigures() {
        const Answer answer = burstlab({"simulate", project_, "--csv", path("csv"), "--json"});
        QCOMPARE(answer.status, 0);
        const QList<QByteArray> lines = content(path("csv/nodes.csv")).split('\n');
        QCOMPARE(lines.size(), 6); // heading, four nodes, the end
        QVERIFY(lines[0].startsWith("node,kind,offered"));
        QVERIFY(lines[0].contains("latency_max_s,latency_is_least,"));
        const qint64 offered = answer.json()["nodes"].toObject()["api"].toObject()["offered"].toInteger();
        QVERIFY(lines[2].startsWith("api,gateway," + QByteArray::number(offered) + ","));
        for (const char* name : {"csv/links.csv", "csv/bill.csv", "csv/series.csv"})
            QVERIFY2(content(path(name)).count('\n') > 1, name);
    }

    void theNameOfTheTracesDecidesTheirFormat() {
        for (const auto& [name, key] :
             {std::pair("run.otlp.json", "resourceSpans"), std::pair("run.json", "traceEvents")}) {
            QCOMPARE(burstlab({"simulate", project_, "--quiet", "--traces", path(name)}).status, 0);
            const QJsonObject traces = QJsonDocument::fromJson(content(path(name))).object();
            QVERIFY2(!traces[QLatin1String(key)].toArray().isEmpty(), name);
        }
    }

    void aRunGoesOnUntilItIsPreciseEnough() {
        const Answer answer = burstlab(
            {"simulate", project_, "--json", "--precision", "latency.mean=50%", "--max-replications", "9"});
        QCOMPARE(answer.status, 0);
        const QJsonObject precision = answer.json()["precision"].toObject();
        QCOMPARE(precision["metric"].toString(), QString("latency.mean"));
        QCOMPARE(precision["holds"].toBool(), precision["reached"].toDouble() <= 0.5);
        const int replications = answer.json()["replications"].toInt();
        QVERIFY(replications >= 5 && replications <= 9);
        for (const char* wrong : {"latency.mean", "latency.mean=x", "nothing=5%"})
            QCOMPARE(burstlab({"simulate", project_, "--precision", wrong}).status, 2);
    }

    void aWarmUpMayBeFoundOut() {
        const QJsonObject result = burstlab({"simulate", project_, "--json", "--warmup", "auto"}).json();
        QVERIFY(result["warmup_s"].toDouble() >= 0.0);
        const QJsonObject given = burstlab({"simulate", project_, "--json", "--warmup", "7 s"}).json();
        QCOMPARE(given["warmup_s"].toDouble(), 7.0);
    }

    void anEstimateSaysWhatASimulationSaysAndWhereToDoubtIt() {
        const Answer answer = burstlab({"estimate", project_, "--json"});
        QCOMPARE(answer.status, 0);
        const QJsonObject estimated = answer.json();
        const QJsonObject simulated = burstlab({"simulate", project_, "--json"}).json();
        for (const char* key : {"project", "design", "scenario", "trusted", "rate", "latency_s", "nodes",
                                "links", "usage", "cost", "doubts"})
            QVERIFY2(estimated.contains(key), key);
        const double month = simulated["cost"].toObject()["month"].toDouble();
        QVERIFY(std::abs(estimated["cost"].toObject()["month"].toDouble() / month - 1.0) < 0.1);
        QCOMPARE(estimated["trusted"].toBool(), estimated["doubts"].toArray().isEmpty());
        QVERIFY(burstlab({"estimate", project_}).out.contains("Estimated, not simulated"));
        QCOMPARE(burstlab({"estimate", project_, "--set", "order.memory=1"}).status, 2);
    }

    void aComparisonNamesTheDifferencesAndTheirIntervals() {
        const Answer answer = burstlab({"compare", project_, "--designs", "baseline,large", "--json"});
        QCOMPARE(answer.status, 0);
        const QJsonObject first = answer.json()["comparisons"].toArray().first().toObject();
        QCOMPARE(first["a"].toString(), QString("baseline"));
        QCOMPARE(first["b"].toString(), QString("large"));
        bool faster = false;
        for (const auto& row : first["differences"].toArray())
            if (row.toObject()["metric"] == "latency.mean") {
                faster = row.toObject()["verdict"] == "better";
                QVERIFY(row.toObject()["interval"].toArray()[1].toDouble() <
                        0); // four times the memory, more CPU
            }
        QVERIFY(faster);
        QVERIFY(burstlab({"compare", project_}).out.contains("cost.month"));
    }

    void oneDesignRunsOnEveryPlatform() {
        const Answer answer = burstlab({"platforms", project_, "--json"});
        QCOMPARE(answer.status, 0);
        QStringList names;
        for (const auto& item : answer.json()["platforms"].toArray()) {
            const QJsonObject platform = item.toObject();
            names << platform["platform"].toString();
            QVERIFY(platform["succeeded"].toDouble() > 0.0);
            // Where it is, nothing has to give way.
            if (names.last() == "aws") QVERIFY(platform["changed"].toArray().isEmpty());
        }
        names.sort();
        QCOMPARE(names.join(' '), QString("aws azure cloudflare gcp open"));
        const Answer two = burstlab({"platforms", project_, "--on", "aws,azure=westeurope"});
        QVERIFY(two.out.contains("westeurope") && !two.out.contains("Cloudflare"));
        QVERIFY(two.out.contains("api: API Management"));
        QVERIFY(!two.out.contains("az.apim.cons.call  "));
        const Answer lines = burstlab({"platforms", project_, "--on", "aws,azure", "--lines"});
        QVERIFY(lines.out.contains("az.apim.cons.call  ") && lines.out.contains("lambda.requests  "));
        QCOMPARE(burstlab({"platforms", project_, "--on", "azure=moon"}).status, 2);
    }

    void usageIsPricedLineByLine() {
        // 3 million requests of 120 ms at 1536 MB: 540,000 GB-s. The provider's own example comes to 2.73
        // USD.
        const QString usage =
            write("usage.json", R"json({ "platform": "aws", "region": "us-east-1", "usage": [
            { "sku": "lambda.requests", "quantity": 3000000, "node": "order" },
            { "sku": "lambda.duration.x86", "quantity": 540000, "node": "order" } ] })json");
        const Answer answer = burstlab({"price", usage, "--json"});
        QCOMPARE(answer.status, 0);
        const QJsonObject invoice = answer.json();
        QVERIFY(std::abs(invoice["total"].toDouble() - 2.73) < 0.01);
        QCOMPARE(invoice["by_node"].toObject()["order"].toDouble(), invoice["total"].toDouble());
        for (const char* key : {"node", "service", "sku", "quantity", "free", "billed", "unit", "price",
                                "amount", "source", "as_of", "certainty"})
            QVERIFY2(invoice["lines"].toArray().first().toObject().contains(key), key);
        QVERIFY(invoice["missing"].toArray().isEmpty());
    }

    void anUnknownPriceIsNamedAndNotZero() {
        const QString usage = write("unknown.json", R"json({ "platform": "aws", "region": "us-east-1",
            "usage": [ { "sku": "lambda.requests", "quantity": 3 },
                       { "sku": "lambda.dreams", "quantity": 3 } ] })json");
        const Answer answer = burstlab({"price", usage, "--json"});
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.json()["missing"].toArray().first().toString(), QString("lambda.dreams"));
        const auto text = burstlab({"price", usage}).out;
        QVERIFY2(text.contains("total not priced: no price of lambda.dreams"), text);
        QVERIFY(text.contains("\"lambda.dreams\" is no SKU of the price book of Amazon Web Services"));
    }

    void checkFailsWhenAnObjectiveDoes() {
        QCOMPARE(burstlab({"check", project_, "--set", "account.concurrency=1000"}).status, 0);
        QByteArray text = orderProject();
        const QString strict = write("strict.burst", text.replace("\"max\": \"5 s\"", "\"max\": \"1 ms\""));
        const Answer answer = burstlab({"check", strict, "--json", "--junit", path("junit.xml")});
        QCOMPARE(answer.status, 1);
        QCOMPARE(answer.json()["objectives"].toArray()[0].toObject()["verdict"].toString(),
                 QString("broken"));
        QVERIFY(content(path("junit.xml")).contains("failures=\"1\""));
    }

    void theCatalogueListsEveryKindWithItsParameters() {
        const QJsonArray kinds = burstlab({"catalog", "--json"}).json()["kinds"].toArray();
        QVERIFY(kinds.size() >= 6);
        for (const auto& kind : kinds) {
            const QString key = kind.toObject()["kind"].toString();
            QCOMPARE(burstlab({"catalog", "kind", key, "--json"}).json()["kind"].toString(), key);
        }
        for (const char* what : {"prices", "platforms", "runtimes"}) {
            const Answer answer = burstlab({"catalog", what, "--json"});
            QCOMPARE(answer.status, 0);
            QVERIFY2(!answer.json()[what].toArray().isEmpty(), what);
        }
        QCOMPARE(burstlab({"catalog", "kind", "teapot"}).status, 2);
        // Settings that count only beside others say so.
        bool conditional = false;
        for (const auto& each :
             burstlab({"catalog", "kind", "table", "--json"}).json()["parameters"].toArray()) {
            const auto only = each.toObject()["only_when"].toObject();
            conditional = conditional || (only["key"] == "mode" && !only["values"].toArray().isEmpty());
        }
        QVERIFY(conditional);
        QVERIFY(burstlab({"catalog", "kind", "table"}).out.contains("mode = "));
    }

    void aReportIsOneFileWithPictures() {
        const Answer answer = burstlab({"report", project_, "-o", path("order.html")});
        QCOMPARE(answer.err, QByteArray());
        QCOMPARE(answer.status, 0);
        const QByteArray html = content(path("order.html"));
        QVERIFY(html.contains("<svg"));
        QVERIFY(html.contains("lambda.requests"));
        QCOMPARE(burstlab({"report", project_, "-o", path("order.md")}).status, 0);
        QVERIFY(content(path("order.md")).startsWith("# Order API"));
        QCOMPARE(
            burstlab({"report", project_, "-o", path("order.pdf"), "--json"}).json()["format"].toString(),
            QString("pdf"));
        QVERIFY(content(path("order.pdf")).startsWith("%PDF-"));
    }

    void aDiagramIsExportedAsTheNameSays() {
        QCOMPARE(burstlab({"export", project_, "-o", path("d.svg")}).status, 0);
        QVERIFY(content(path("d.svg")).contains("<svg"));
        QCOMPARE(burstlab({"export", project_, "-o", path("d.png"), "--json"}).json()["format"].toString(),
                 QString("png"));
        QVERIFY(content(path("d.png")).startsWith("\x89PNG"));
        QCOMPARE(burstlab({"export", project_, "-o", path("part.mmd"), "--nodes", "api,order"}).status, 0);
        QVERIFY(content(path("part.mmd")).contains("order"));
        QVERIFY(!content(path("part.mmd")).contains("shoppers"));
        QCOMPARE(burstlab({"export", project_, "-o", path("part.mmd"), "--nodes", "nobody"}).status, 2);
        const QStringList small{"export", project_,   "-o", path("s.png"), "--transparent", "--scale",
                                "1",      "--margin", "0"};
        QCOMPARE(burstlab(small).status, 0);
        QVERIFY(content(path("s.png")).size() < content(path("d.png")).size());
        QCOMPARE(burstlab({"export", project_, "-o", path("d.doc")}).status, 2);
        QCOMPARE(burstlab({"export", project_, "-o", path("no/such/folder/d.svg")}).status, 3);
    }

    void runsAreKeptShownAndDeleted() {
        const QString library = path("runs.db");
        QCOMPARE(burstlab({"simulate", project_, "--store", library, "--quiet"}).status, 0);
        const QJsonArray runs = burstlab({"runs", "--store", library, "--json"}).json()["runs"].toArray();
        QCOMPARE(runs.size(), 1);
        const QString id = QString::number(runs[0].toObject()["id"].toInteger());
        const QJsonObject run = burstlab({"runs", "show", id, "--store", library, "--json"}).json();
        QCOMPARE(run["result"].toObject()["fingerprint"], runs[0].toObject()["fingerprint"]);
        QVERIFY(run["input"].toObject().contains("designs"));
        QCOMPARE(burstlab({"runs", "delete", id, "--store", library}).status, 0);
        QCOMPARE(burstlab({"runs", "show", id, "--store", library}).status, 2);
    }

    void aDamagedLibraryDoesNotStopTheWork() {
        const QString library = write("damaged.db", QByteArray(4000, 'x'));
        const Answer answer = burstlab({"simulate", project_, "--store", library, "--json"});
        QCOMPARE(answer.status, 3);
        QCOMPARE(answer.err.count('\n'), 1);
        QVERIFY(answer.json().contains("requests"));
    }

    void everyBrokenProjectGivesOneClearLine_data() {
        QTest::addColumn<QString>("project");
        const QDir broken(QStringLiteral(BURSTLAB_SOURCE_DIR) + "/tests/broken");
        for (const QString& name : broken.entryList({"*.burst"}))
            QTest::newRow(qPrintable(name)) << broken.filePath(name);
        QTest::newRow("nothing in it") << write("empty.burst", "");
        QTest::newRow("200 MB of brackets") << write("brackets.burst", QByteArray(200 << 20, '['));
    }
    void everyBrokenProjectGivesOneClearLine() {
        QFETCH(QString, project);
        const Answer answer = burstlab({"simulate", project, "--json"});
        QCOMPARE(answer.status, 2);
        QCOMPARE(answer.out, QByteArray());
        QVERIFY2(answer.err.startsWith("burstlab-cli: "), answer.err.constData());
        QVERIFY2(answer.err.count('\n') == 1 && answer.err.endsWith('\n'), answer.err.constData());
        QVERIFY2(answer.err.contains(QFileInfo(project).fileName().toUtf8()), answer.err.constData());
    }

    void badUsageGivesOneLineAndStatusTwo_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no command") << QStringList{};
        QTest::newRow("unknown command") << QStringList{"simulte"};
        QTest::newRow("unknown option") << QStringList{"simulate", project_, "--sed", "1"};
        QTest::newRow("no project") << QStringList{"simulate"};
        QTest::newRow("no replications") << QStringList{"simulate", project_, "--replications", "0"};
        QTest::newRow("a seed that is no number") << QStringList{"simulate", project_, "--seed", "x"};
        QTest::newRow("unknown design") << QStringList{"simulate", project_, "--design", "x"};
        QTest::newRow("unknown scenario") << QStringList{"simulate", project_, "--scenario", "x"};
        QTest::newRow("unknown node") << QStringList{"simulate", project_, "--set", "x.memory=1GB"};
        QTest::newRow("unknown parameter") << QStringList{"simulate", project_, "--set", "order.memroy=1GB"};
        QTest::newRow("a value out of range")
            << QStringList{"simulate", project_, "--set", "order.memory=5MB"};
        QTest::newRow("one design to compare") << QStringList{"compare", project_, "--designs", "baseline"};
    }
    void badUsageGivesOneLineAndStatusTwo() {
        QFETCH(QStringList, arguments);
        const Answer answer = burstlab(arguments);
        QCOMPARE(answer.status, 2);
        QCOMPARE(answer.out, QByteArray());
        QVERIFY2(answer.err.startsWith("burstlab-cli: ") && answer.err.count('\n') == 1,
                 answer.err.constData());
    }

    void aValueOfAnOptionIsBlamedOnTheOption() {
        const auto node = burstlab({"simulate", project_, "--set", "order.memory=99MB"});
        QCOMPARE(node.status, 2);
        QVERIFY2(node.err.startsWith("burstlab-cli: --set order.memory=99MB: "), node.err.constData());
        QVERIFY2(!node.err.contains("line "), node.err.constData());
        const auto account = burstlab({"estimate", project_, "--set", "account.concurrency=-1"});
        QVERIFY2(account.err.startsWith("burstlab-cli: --set account.concurrency=-1: "),
                 account.err.constData());
    }

    void aMissingFileIsStatusThree() {
        for (const QString command : {"simulate", "lint", "price", "check"})
            QCOMPARE(burstlab({command, path("not-there.burst")}).status, 3);
        QCOMPARE(burstlab({"export", path("not-there.burst"), "-o", path("x.svg")}).status, 3);
        QCOMPARE(burstlab({"runs", "--store", path("not-there.db")}).status, 3);
    }

    void ctrlCEndsCleanlyWithWhatThereIs() {
#ifdef Q_OS_UNIX
        QByteArray text = orderProject();
        const QString endless = write("endless.burst", text.replace("\"10 min\",\n", "\"10000 h\",\n"));
        QProcess process;
        process.start(BURSTLAB_CLI, {"simulate", endless, "--json", "--progress"});
        process.setReadChannel(QProcess::StandardError);
        QVERIFY(process.waitForStarted());
        QByteArray progress;
        while (!progress.contains("events/s")) {
            QVERIFY(process.waitForReadyRead(-1));
            progress += process.readAllStandardError();
        }
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished(-1));
        QCOMPARE(process.exitCode(), 130);
        const QJsonObject result = QJsonDocument::fromJson(process.readAllStandardOutput()).object();
        QCOMPARE(result["complete"].toBool(true), false);
        QVERIFY(result["requests"].toObject()["succeeded"].toInteger() > 0);
#else
        QSKIP("Ctrl-C cannot be sent to a program on this system.");
#endif
    }

    void progressStaysAwayFromFilesAndPipes() {
        QCOMPARE(burstlab({"simulate", project_}).err, QByteArray());
        QVERIFY(!burstlab({"simulate", project_, "--progress"}).out.contains("events/s"));
    }
};

QTEST_GUILESS_MAIN(tst_Cli)
#include "tst_cli.moc"

#include "tests/cli/run_cli.h"

#include <QJsonArray>
#include <QTest>

using namespace burst::test;

// Sweeps as the tasks of an array job run them.

class tst_CliSweep : public QObject {
    Q_OBJECT

private:
    Scratch scratch_;
    QString project_;

    QString path(const QString& name) const { return scratch_.path(name); }
    QStringList sweep(const QString& out) const {
        return {"sweep",  project_,
                "--vary", "order.memory=256MB,512MB,1GB",
                "--vary", "traffic.shoppers=0.5..2:4",
                "--out",  path(out)};
    }

private slots:
    void initTestCase() { project_ = scratch_.write("order.burst", orderProject()); }

    void aPointSaysWhatSimulateSays() {
        const QJsonObject swept = burstlab(sweep("points.sweep") << "--json").json();
        QCOMPARE(swept["points"].toArray().size(), 12);
        const QJsonObject point = swept["points"].toArray().at(9).toObject();
        QCOMPARE(point["values"].toObject()["order.memory"].toString(), QString("1GB"));
        QCOMPARE(point["values"].toObject()["traffic.shoppers"].toDouble(), 1.0);
        const QJsonObject run =
            burstlab({"simulate", project_, "--set", "order.memory=1GB", "--json"}).json();
        QCOMPARE(point["fingerprint"], run["fingerprint"]);
        const QJsonObject figures = point["figures"].toObject();
        QCOMPARE(figures["latency.p99"].toObject()["value"], run["latency_s"].toObject()["p99"]);
        QCOMPARE(figures["cost.month"].toObject()["value"], run["cost"].toObject()["month"]);
    }

    void theTableShowsWhatIsAskedFor() {
        const Answer answer = burstlab(sweep("table.sweep") << "--show"
                                                            << "latency.p95,environments.max@order"
                                                            << "--csv" << path("table.csv"));
        QCOMPARE(answer.status, 0);
        QVERIFY(answer.out.contains("environments.max@order"));
        QVERIFY(!answer.out.contains("cost.month"));
        const QByteArray table = content(path("table.csv"));
        QCOMPARE(table.split('\n').first(),
                 QByteArray("point,order.memory,traffic.shoppers,latency.p95,environments.max@order"));
        QCOMPARE(table.count('\n'), 13);
    }

    void aKilledPartIsRunAgainAndMergesToTheSameBytes() {
        QCOMPARE(burstlab(sweep("whole.sweep")).status, 0);
        QStringList parts;
        for (int i = 1; i <= 4; ++i) {
            const QString part = "part" + QString::number(i);
            const QStringList call = sweep(part) << "--shard" << QString("%1/4").arg(i) << "--threads"
                                                 << "1";
            parts << path(part);
            if (i == 2) {
                QProcess killed;
                killed.start(BURSTLAB_CLI, call);
                QVERIFY(killed.waitForStarted());
                QTRY_VERIFY(QFile::exists(path(part + ".part")));
                killed.kill();
                QVERIFY(killed.waitForFinished(-1));
                if (killed.exitStatus() == QProcess::CrashExit) QVERIFY(!QFile::exists(path(part)));
                const Answer lost = burstlab({"merge", path("lost"), parts[0], path(part)});
                if (killed.exitStatus() == QProcess::CrashExit) QVERIFY(lost.status == 2 || lost.status == 3);
            }
            QCOMPARE(burstlab(call).status, 0);
        }
        const Answer merged = burstlab(QStringList{"merge", path("merged.sweep")} + parts);
        QCOMPARE(merged.err, QByteArray());
        QCOMPARE(merged.status, 0);
        QVERIFY(!content(path("merged.sweep")).isEmpty());
        QCOMPARE(content(path("merged.sweep")), content(path("whole.sweep")));
    }

    void lostAndRepeatedPartsAreErrors() {
        for (int i = 1; i <= 3; ++i)
            QCOMPARE(
                burstlab(sweep("third" + QString::number(i)) << "--shard" << QString("%1/3").arg(i)).status,
                0);
        const Answer lost = burstlab({"merge", path("out"), path("third1"), path("third3")});
        QCOMPARE(lost.status, 2);
        QVERIFY(lost.err.contains("missing: 2"));
        const Answer twice =
            burstlab({"merge", path("out"), path("third1"), path("third2"), path("third3"), path("third2")});
        QCOMPARE(twice.status, 2);
        QVERIFY(twice.err.contains("twice"));
        QVERIFY(!QFile::exists(path("out")));
    }

    void slipsAreOneLineWithStatusTwo_data() {
        QTest::addColumn<QStringList>("more");
        QTest::addColumn<QByteArray>("why");
        QTest::newRow("part") << QStringList{"--shard", "5/4"} << QByteArray("no part such as 3/20");
        QTest::newRow("too many parts") << QStringList{"--shard", "13/13"} << QByteArray("12 points");
        QTest::newRow("figure") << QStringList{"--show", "latency.p98"} << QByteArray("there is no figure");
        QTest::newRow("node") << QStringList{"--show", "latency.p99@nobody"} << QByteArray("no node nobody");
        QTest::newRow("twice") << QStringList{"--vary", "order.memory=2GB"} << QByteArray("varied twice");
    }

    void slipsAreOneLineWithStatusTwo() {
        QFETCH(QStringList, more);
        QFETCH(QByteArray, why);
        const Answer answer = burstlab(sweep("slip.sweep") + more);
        QCOMPARE(answer.status, 2);
        QCOMPARE(answer.err.count('\n'), 1);
        QVERIFY2(answer.err.contains(why), answer.err);
        QVERIFY(!QFile::exists(path("slip.sweep")));
    }

    void aFileThatIsNoSweepIsLeftAlone() {
        QFile file(path("mine.txt"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("my notes") > 0);
        file.close();
        const Answer answer = burstlab(sweep("mine.txt"));
        QCOMPARE(answer.status, 3);
        QVERIFY(answer.err.contains("no sweep"));
        QCOMPARE(content(path("mine.txt")), QByteArray("my notes"));
    }
};

QTEST_GUILESS_MAIN(tst_CliSweep)
#include "tst_cli_sweep.moc"

#include "tests/cli/run_cli.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace burst::test;

/// What `lint` says and what it counts.
class tst_CliLint : public QObject {
    Q_OBJECT

private:
    Scratch scratch_;
    QString project_;

    QString path(const QString& name) const { return scratch_.path(name); }
    QString write(const QString& name, const QByteArray& bytes) const { return scratch_.write(name, bytes); }

private slots:
    void initTestCase() { project_ = write("order.burst", orderProject()); }

    void lintNamesRulePlaceAndRemedy() {
        QByteArray text = orderProject();
        text.replace("\"to\": \"orders\"", "\"to\": \"nowhere\"");
        const QString broken = write("lint.burst", text);
        const Answer answer = burstlab({"lint", broken, "--json", "--sarif", path("lint.sarif")});
        QCOMPARE(answer.status, 1);
        const QJsonObject finding = answer.json()["findings"].toArray().first().toObject();
        for (const char* key : {"rule", "severity", "pointer", "line", "text", "remedy"})
            QVERIFY2(finding.contains(key), key);
        const QJsonObject sarif = QJsonDocument::fromJson(content(path("lint.sarif"))).object();
        QCOMPARE(sarif["version"].toString(), QString("2.1.0"));
        QVERIFY(!sarif["runs"].toArray()[0].toObject()["results"].toArray().isEmpty());
        const QJsonObject driver =
            sarif["runs"].toArray()[0].toObject()["tool"].toObject()["driver"].toObject();
        const QJsonObject result = sarif["runs"].toArray()[0].toObject()["results"].toArray()[0].toObject();
        const QJsonObject rule = driver["rules"].toArray()[result["ruleIndex"].toInt()].toObject();
        QCOMPARE(rule["id"], result["ruleId"]);
        QVERIFY(!rule["help"].toObject()["text"].toString().isEmpty());
        QCOMPARE(burstlab({"lint", project_}).status, 0);
    }

    void whatTheProjectAcceptsIsShownAndNotCounted() {
        QJsonObject project = QJsonDocument::fromJson(orderProject()).object();
        const QJsonObject before = burstlab({"lint", project_, "--json"}).json();
        const QJsonObject found = before["findings"].toArray().first().toObject();
        QVERIFY(!found.isEmpty());
        const int design = found["pointer"].toString().section('/', 2, 2).toInt();
        QJsonObject entry{{"rule", found["rule"]},
                          {"design", design == 0 ? "baseline" : "large"},
                          {"subject", found["subject"]},
                          {"facts", found["text"]},
                          {"reason", "Agreed with operations."}};
        const auto accepting = [&](const QJsonObject& accepted) {
            project["accepted"] = QJsonArray{accepted};
            return write("accepted.burst", QJsonDocument(project).toJson());
        };
        const QString file = accepting(entry);
        const QJsonObject after = burstlab({"lint", file, "--json"}).json();
        QCOMPARE(after["findings"].toArray().size(), before["findings"].toArray().size() - 1);
        QCOMPARE(after["accepted"].toArray().size(), 1);
        const QJsonObject accepted = after["accepted"].toArray().first().toObject();
        QCOMPARE(accepted["rule"], found["rule"]);
        QCOMPARE(accepted["reason"].toString(), QString("Agreed with operations."));
        const Answer text = burstlab({"lint", file, "--sarif", path("accepted.sarif")});
        QVERIFY(text.out.contains("accepted: "));
        QVERIFY(text.out.contains("Accepted because: Agreed with operations."));
        QVERIFY(text.out.trimmed().endsWith(", 1 accepted"));
        QVERIFY(content(path("accepted.sarif")).contains("\"justification\": \"Agreed with operations.\""));

        // Other facts are not what was accepted.
        entry["facts"] = "something else";
        const QJsonObject changed = burstlab({"lint", accepting(entry), "--json"}).json();
        QCOMPARE(changed["findings"].toArray().size(), before["findings"].toArray().size());
        QVERIFY(changed["accepted"].toArray().isEmpty());
    }

    void lintListsItsRulesWithReasonRemedyAndSource() {
        const Answer answer = burstlab({"lint", "--rules", "--json"});
        QCOMPARE(answer.status, 0);
        QVERIFY(answer.json()["advice"].toInt() >= 40);
        const QJsonArray rules = answer.json()["rules"].toArray();
        QCOMPARE(qint64(rules.size()),
                 qint64(answer.json()["advice"].toInt() + answer.json()["form"].toInt()));
        for (const auto& rule : rules)
            for (const char* key : {"id", "severity", "sort", "title", "why", "mend"})
                QVERIFY2(!rule.toObject()[key].toString().isEmpty(), key);
        QVERIFY(burstlab({"lint", "--rules"}).out.contains("queue.visibility-short (warning, advice): "));
        QCOMPARE(burstlab({"lint"}).status, 2);
    }
};

QTEST_GUILESS_MAIN(tst_CliLint)
#include "tst_cli_lint.moc"

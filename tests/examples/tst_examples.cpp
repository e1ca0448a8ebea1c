#include "app/report/bill.h"
#include "app/report/objectives.h"
#include "models/validate.h"
#include "tests/examples/example_files.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

using namespace burst;
using namespace burst::test;

namespace {
QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The runs of all designs, made once: bounds on one run are many rows.
const sim::Summary& runOnce(const QString& name, const std::string& design, const std::string& scenario) {
    static std::map<std::string, sim::Summary> runs;
    const std::string key = name.toStdString() + '/' + design + '/' + scenario;
    auto found = runs.find(key);
    if (found == runs.end()) found = runs.emplace(key, run(example(name), design, scenario)).first;
    return found->second;
}
} // namespace

/// The examples are what a newcomer opens first: they open without complaint and say what they should.
class tst_Examples : public QObject {
    Q_OBJECT
private slots:
    void isWrittenInTheCanonicalForm_data() { listExamples(); }
    void isWrittenInTheCanonicalForm();
    void hasNoErrors_data() { listExamples(); }
    void hasNoErrors();
    void saysWhereItsTrafficComesFrom_data() { listExamples(); }
    void saysWhereItsTrafficComesFrom();
    void saysWhatItTeaches_data() { listExamples(); }
    void saysWhatItTeaches();
    void isListedWithAllOthers_data() { listExamples(); }
    void isListedWithAllOthers();
    void showsAMistakeAndItsRemedy_data() { listExamples(); }
    void showsAMistakeAndItsRemedy();
    void everyDesignConservesItsRequests_data();
    void everyDesignConservesItsRequests();
    void comesOutAsWorkedOutByHand_data();
    void comesOutAsWorkedOutByHand();

private:
    static void listExamples() {
        QTest::addColumn<QString>("name");
        for (const QString& name : exampleNames())
            QTest::newRow(qPrintable(name)) << name;
    }
};

void tst_Examples::isWrittenInTheCanonicalForm() {
    QFETCH(QString, name);
    QCOMPARE(QByteArray::fromStdString(model::writeProject(example(name))),
             contentOf(examplesFolder() + name + ".burst"));
}

void tst_Examples::hasNoErrors() {
    QFETCH(QString, name);
    QStringList errors;
    for (const auto& finding : model::validate(example(name), model::shippedCatalog()))
        if (finding.severity == model::Finding::Severity::error)
            errors << QString::fromStdString(finding.pointer + ": " + finding.text);
    QVERIFY2(errors.isEmpty(), errors.join('\n').toUtf8());
}

void tst_Examples::saysWhereItsTrafficComesFrom() {
    QFETCH(QString, name);
    const auto project = example(name);
    QVERIFY(QString::fromStdString(project.description).contains("raffic"));
    for (const auto& scenario : project.scenarios)
        for (const auto& [source, traffic] : scenario.traffic)
            QVERIFY2(traffic.profile.size() <= 60, "a profile is compact: the full traces stay outside");
}

void tst_Examples::saysWhatItTeaches() {
    QFETCH(QString, name);
    QVERIFY(QString::fromStdString(example(name).description).startsWith("Lesson: "));
}

void tst_Examples::isListedWithAllOthers() {
    QFETCH(QString, name);
    const QByteArray list = contentOf(examplesFolder() + "README.md");
    QVERIFY(list.contains(("| `" + name + ".burst` |").toUtf8()));
}

/// An example compares: one of its runs misses an objective, and another one, which says how, keeps all.
void tst_Examples::showsAMistakeAndItsRemedy() {
    QFETCH(QString, name);
    const auto project = example(name);
    int missed = 0;
    int kept = 0;
    for (const auto& design : project.designs)
        for (const auto& scenario : project.scenarios) {
            const auto& summary = runOnce(name, design.id.text, scenario.id.text);
            const auto bill = app::bill(summary, project, model::shippedCatalog());
            const auto checks = app::checkObjectives(project, summary, bill);
            const bool holds = std::ranges::all_of(checks, [](const auto& check) {
                return check.verdict == app::ObjectiveCheck::Verdict::holds;
            });
            ++(holds ? kept : missed);
        }
    QVERIFY2(missed > 0, "no run misses an objective");
    QVERIFY2(kept > 0, "no run keeps all objectives");
}

void tst_Examples::everyDesignConservesItsRequests_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("design");
    QTest::addColumn<QString>("scenario");
    for (const QString& name : exampleNames())
        for (const auto project = example(name); const auto& design : project.designs)
            for (const auto& scenario : project.scenarios)
                QTest::newRow(qPrintable(name + ", " + QString::fromStdString(design.title())))
                    << name << QString::fromStdString(design.id.text)
                    << QString::fromStdString(scenario.id.text);
}

void tst_Examples::everyDesignConservesItsRequests() {
    QFETCH(QString, name);
    QFETCH(QString, design);
    QFETCH(QString, scenario);
    const auto& summary = runOnce(name, design.toStdString(), scenario.toStdString());
    QVERIFY(summary.complete);
    QVERIFY(summary.requests.succeeded > 0);
    QCOMPARE(notConserved(summary), QStringList());
}

void tst_Examples::comesOutAsWorkedOutByHand_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("scenario");
    QTest::addColumn<QJsonObject>("expected");
    for (const QString& name : exampleNames()) {
        const auto file = QJsonDocument::fromJson(contentOf(examplesFolder() + name + ".expected.json"));
        const QJsonArray list = file["expected"].toArray();
        if (list.isEmpty()) qFatal("%s has no expected outcome", qPrintable(name));
        for (const auto& one : list) {
            const QJsonObject expected = one.toObject();
            const QString metric = expected["at"].toString() + ' ' + expected["metric"].toString();
            const QString scenario = expected["scenario"].toString(file["scenario"].toString());
            const QStringList where{name, expected["design"].toString(), scenario};
            QTest::newRow(qPrintable(where.join(", ") + ": " + metric.trimmed()))
                << name << scenario << expected;
        }
    }
}

void tst_Examples::comesOutAsWorkedOutByHand() {
    QFETCH(QString, name);
    QFETCH(QString, scenario);
    QFETCH(QJsonObject, expected);
    const auto& summary = runOnce(name, expected["design"].toString().toStdString(), scenario.toStdString());
    const auto bill = app::bill(summary, example(name), model::shippedCatalog());
    const auto value = app::metricValue(expected["metric"].toString().toStdString(),
                                        expected["at"].toString().toStdString(), summary, bill);
    QVERIFY2(value, "the run has no such figure");
    const double least = expected["min"].toDouble(-1e300);
    const double most = expected["max"].toDouble(1e300);
    const QString text = QString("%1 is not within %2 to %3: %4")
                             .arg(QString::number(*value, 'g', 10), QString::number(least, 'g', 10),
                                  QString::number(most, 'g', 10), expected["why"].toString());
    QVERIFY2(least <= *value && *value <= most, text.toUtf8());
}

QTEST_APPLESS_MAIN(tst_Examples)
#include "tst_examples.moc"

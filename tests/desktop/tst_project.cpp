#include "app/desktop/inspector/fault_form.h"
#include "models/io/project_json.h"
#include "tests/desktop/desk.h"

#include <QScrollBar>

using namespace burst;
using namespace burst::app;

namespace {
/// What reads back from the file that the project would be saved as.
model::Project readBack(const model::Project& project) {
    const auto read = model::readProject(model::writeProject(project), "test");
    if (!read) qFatal("%s", read.error().message().c_str());
    return read->project;
}
} // namespace

/// What belongs to the project and its scenarios, in the inspector of the design.
class tst_Project : public QObject {
    Q_OBJECT

private slots:
    void scenariosAreAddedCopiedRenamedAndDeleted();
    void undoBringsBackTheScenarioThatWasChosen();
    void undoOfAnotherEditLeavesTheChoice();
    void twoScenariosHaveNotTheSameName();
    void anObjectiveIsAddedEditedAndRemoved();
    void aBoundThatCannotBeReadIsRefusedWithASentence();
    void aFaultOfEveryKindIsAdded_data();
    void aFaultOfEveryKindIsAdded();
    void aFaultOfTheListHappensInTheRun();
    void anEditedFaultKeepsWhatTheFormDoesNotShow();
    void thePartsOfTheProjectFitTheInspector();
};

void tst_Project::scenariosAreAddedCopiedRenamedAndDeleted() {
    Desk desk;
    const auto before = desk.project();
    QVERIFY(!desk.part<QPushButton>("scenarioRemove")->isEnabled());
    desk.press("scenarioNew");
    QCOMPARE(desk.project().scenarios.size(), 2U);
    const auto added = desk.document->scenario()->id;
    QCOMPARE(desk.project().scenarios.back().id, added);
    // Its client sends, so that a run has something to do.
    QCOMPARE(desk.document->scenario()->traffic.size(), 1U);
    desk.enterText("scenarioName", QStringLiteral("Black Friday"));
    QCOMPARE(desk.document->scenario()->title(), std::string("Black Friday"));
    desk.press("scenarioDuplicate");
    QCOMPARE(desk.project().scenarios.size(), 3U);
    QCOMPARE(desk.document->scenario()->title(), std::string("Black Friday 2"));
    QVERIFY(desk.document->scenario()->traffic == desk.project().scenario(added)->traffic);
    QVERIFY(readBack(desk.project()) == desk.project());
    const auto copied = desk.document->scenario()->id;
    desk.press("scenarioRemove");
    QCOMPARE(desk.project().scenarios.size(), 2U);
    QVERIFY(desk.project().scenario(copied) == nullptr);
    for (int steps = 0; steps < 4; ++steps)
        desk.undo();
    QVERIFY(desk.project() == before);
}

void tst_Project::undoBringsBackTheScenarioThatWasChosen() {
    Desk desk;
    desk.press("scenarioNew");
    const auto second = desk.document->scenario()->id;
    QVERIFY(second != desk.project().scenarios.front().id);
    // A new one is chosen; without it the second is again, and not the first of the list.
    desk.press("scenarioNew");
    const auto third = desk.document->scenario()->id;
    desk.undo();
    QVERIFY(desk.document->scenario()->id == second);
    desk.document->history().redo();
    QVERIFY(desk.document->scenario()->id == third);
    desk.undo();
    // One that is deleted was the one to be played.
    desk.press("scenarioRemove");
    QVERIFY(desk.document->scenario()->id != second);
    desk.undo();
    QVERIFY(desk.document->scenario()->id == second);
}

void tst_Project::undoOfAnotherEditLeavesTheChoice() {
    Desk desk;
    const auto first = desk.document->scenario()->id;
    desk.press("scenarioNew");
    desk.enterText("scenarioName", QStringLiteral("Black Friday"));
    desk.document->chooseScenario(first);
    desk.undo(); // of the name
    QVERIFY(desk.document->scenario()->id == first);
}

void tst_Project::twoScenariosHaveNotTheSameName() {
    Desk desk;
    desk.press("scenarioNew");
    const auto before = desk.project();
    desk.enterText("scenarioName", QString::fromStdString(before.scenarios.front().title()));
    QVERIFY(desk.project() == before);
    QVERIFY(desk.window->inspector().problem().contains(QStringLiteral("another name")));
}

void tst_Project::anObjectiveIsAddedEditedAndRemoved() {
    Desk desk;
    const auto before = desk.project();
    desk.fillForm({{"objectiveMetric", QStringLiteral("latency.p99")},
                   {"objectiveAt", QStringLiteral("Function")},
                   {"objectiveMax", QStringLiteral("800 ms")}});
    desk.press("objectiveAdd");
    QCOMPARE(desk.complaint, QString());
    QCOMPARE(desk.project().objectives.size(), 1U);
    const auto& made = desk.project().objectives.front();
    QCOMPARE(made.metric, std::string("latency.p99"));
    QCOMPARE(made.at, std::string("function"));
    QCOMPARE(made.max, std::optional<double>(0.8));
    QVERIFY(!made.min);
    QCOMPARE(desk.entries("objectiveList").size(), 1);
    QVERIFY(desk.entries("objectiveList").front().contains(QStringLiteral("800 ms")));
    // Enter opens the chosen one.
    desk.part<QListWidget>("objectiveList")->setCurrentRow(0);
    desk.fillForm({{"objectiveMin", QStringLiteral("1 ms")}});
    QTest::keyClick(desk.part<QListWidget>("objectiveList"), Qt::Key_Return);
    QCOMPARE(desk.project().objectives.front().min, std::optional<double>(0.001));
    QCOMPARE(desk.project().objectives.front().max, std::optional<double>(0.8));
    desk.press("objectiveRemove");
    QVERIFY(desk.project().objectives.empty());
    for (int steps = 0; steps < 3; ++steps)
        desk.undo();
    QVERIFY(desk.project() == before);
}

void tst_Project::aBoundThatCannotBeReadIsRefusedWithASentence() {
    Desk desk;
    const auto before = desk.project();
    const auto refused = [&](const char* metric, const char* bound) {
        desk.fillForm(
            {{"objectiveMetric", QString::fromLatin1(metric)}, {"objectiveMax", QString::fromLatin1(bound)}});
        desk.press("objectiveAdd");
        return desk.complaint;
    };
    QVERIFY(refused("latency.p99", "800").contains(QStringLiteral("unit")));
    QVERIFY(refused("errors.ratio", "5").contains(QStringLiteral("percent")));
    QVERIFY(!refused("cost.month", "cheap").isEmpty());
    QVERIFY(refused("concurrency.max", "100").contains(QStringLiteral("node")));
    QVERIFY(desk.project() == before);
}

void tst_Project::aFaultOfEveryKindIsAdded_data() {
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char* kind, const char* title, const char* field, const char* text) {
        QTest::newRow(kind) << QString::fromLatin1(title) << QString::fromLatin1(field)
                            << QString::fromLatin1(text) << QString::fromLatin1(kind);
    };
    row("outage", "Outage", "faultWork", "fails");
    row("latency", "Latency", "value-faultExtra", "200 ms");
    row("errors", "Errors", "faultShare", "20 %");
    row("throttle", "Throttling", "faultShare", "20 %");
    row("cold_start_storm", "Cold start storm", "faultShare", "50 %");
    row("deployment", "Deployment", "faultWeights", "0 s: 10 %; 20 s: 100 %");
    row("change", "Change", "faultParameter", "Memory");
}

void tst_Project::aFaultOfEveryKindIsAdded() {
    QFETCH(QString, title);
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(QString, kind);
    Desk desk;
    const auto before = desk.project();
    const QByteArray name = field.toLatin1();
    QString own = text;
    if (kind == QLatin1String("change")) {
        // Some setting of the function that may change, whatever it is called.
        const auto* function = model::findKind("function");
        for (const auto& parameter : function->parameters)
            if (parameter.mayChange) own = QString::fromStdString(parameter.title);
    }
    desk.fillForm({{"faultKind", title},
                   {"faultTarget", QStringLiteral("Function")},
                   {"faultAt", QStringLiteral("10 s")},
                   {name.constData(), own}});
    desk.press("faultAdd");
    QCOMPARE(desk.complaint, QString());
    const auto& faults = desk.document->scenario()->faults;
    QCOMPARE(faults.size(), 1U);
    QCOMPARE(std::string(model::faultName(faults.front().kind)), kind.toStdString());
    QCOMPARE(faults.front().at, 10.0);
    QCOMPARE(faults.front().node.text, std::string("function"));
    QVERIFY(readBack(desk.project()) == desk.project());
    desk.document->validateNow();
    QVERIFY(!model::hasErrors(desk.document->findings()));
    QVERIFY(desk.entries("faultList").front().startsWith(QStringLiteral("from 10 s")));
    desk.undo();
    QVERIFY(desk.project() == before);
}

void tst_Project::aFaultOfTheListHappensInTheRun() {
    Desk desk;
    desk.run();
    const auto served = desk.result().summary.requests.succeeded;
    QVERIFY(served > 0);
    desk.fillForm({{"faultKind", QStringLiteral("Outage")},
                   {"faultTarget", QStringLiteral("Function")},
                   {"faultAt", QStringLiteral("0 s")}});
    desk.press("faultAdd");
    desk.run();
    QCOMPARE(desk.result().summary.requests.succeeded, 0);
    desk.part<QListWidget>("faultList")->setCurrentRow(0);
    desk.press("faultRemove");
    desk.run();
    QCOMPARE(desk.result().summary.requests.succeeded, served);
}

void tst_Project::anEditedFaultKeepsWhatTheFormDoesNotShow() {
    Desk desk;
    auto project = desk.project();
    model::Fault fault;
    fault.kind = model::Fault::Kind::errors;
    fault.at = 20.0;
    fault.duration = 5.0;
    fault.share = 0.25;
    fault.node = model::NodeId("table");
    fault.unknown = {{"ticket", "OPS-7"}};
    project.scenarios.front().faults = {fault};
    desk.document->edit(QStringLiteral("Add"), project);
    desk.part<QListWidget>("faultList")->setCurrentRow(0);
    desk.fillForm({{"faultShare", QStringLiteral("30 %")}});
    desk.press("faultEdit");
    fault.share = 0.3;
    QVERIFY(desk.document->scenario()->faults.front() == fault);
}

void tst_Project::thePartsOfTheProjectFitTheInspector() {
    Desk desk;
    auto project = desk.project();
    model::Fault fault;
    fault.at = 600.0;
    fault.duration = 300.0;
    fault.node = model::NodeId("function");
    project.scenarios.front().faults = {fault};
    project.objectives = {{.metric = "latency.p99", .at = {}, .min = {}, .max = 0.8, .extra = {}}};
    project.budget = model::Budget{};
    project.budget->month = 150.0;
    project.discounts = {{.platform = "aws",
                          .service = "lambda",
                          .sku = {},
                          .share = 0.17,
                          .source = "savings plan, 1 year",
                          .extra = {}}};
    desk.document->edit(QStringLiteral("Fill"), project);
    QTest::qWait(30);
    auto* scroll = desk.window->inspector().findChild<QScrollArea*>();
    for (const char* name : {"scenarioRemove", "faultRemove", "objectiveRemove", "discountRemove"}) {
        auto* button = desk.part<QPushButton>(name);
        const QRect place(button->mapTo(scroll->widget(), QPoint()), button->size());
        QVERIFY2(place.right() < scroll->viewport()->width(), name);
    }
    for (const bool dark : {false, true}) {
        desk.window->setAppearance(dark ? Appearance::dark : Appearance::light);
        QTest::qWait(30);
        auto* bar = desk.window->inspector().findChild<QScrollArea*>()->verticalScrollBar();
        const QString stem = dark ? QStringLiteral("project-dark-") : QStringLiteral("project-");
        bar->setValue(0);
        desk.picture(stem + QStringLiteral("1"));
        bar->setValue(bar->maximum() / 2);
        desk.picture(stem + QStringLiteral("2"));
        bar->setValue(bar->maximum());
        desk.picture(stem + QStringLiteral("3"));
    }
    desk.window->setAppearance(Appearance::light);
}

int main(int argc, char** argv) {
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication program(argc, argv);
    tst_Project test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_project.moc"

#include "app/desktop/inspector/fault_form.h"
#include "app/desktop/inspector/inspector.h"
#include "app/desktop/prices/prices_dialog.h"
#include "app/desktop/results/compare_page.h"
#include "app/desktop/results/cost_page.h"
#include "app/desktop/results/results.h"
#include "models/io/project_json.h"
#include "tests/desktop/rig.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableWidget>

#include <cmath>

using namespace burst;
using namespace burst::app;

namespace {
constexpr int patience = 120'000; // ms, against hanging for ever

/// A window whose design is a client that calls a function and a table, with nothing selected.
struct Desk : Rig {
    Desk() {
        quickAdd({-300, 0}, QStringLiteral("client"));
        quickAdd({0, 0}, QStringLiteral("lambda"));
        quickAdd({300, 0}, QStringLiteral("dynamo"));
        wire("client", "function");
        wire("function", "table");
        auto project = document->project();
        project.scenarios.front().duration = 60.0;
        document->edit(QStringLiteral("Shorten"), project);
        document->selection().clear();
        QTest::qWait(30); // the form of the design comes with the next turn of the event loop
    }
    template <class T>
    [[nodiscard]] T* part(const char* name) const {
        auto* found = window->inspector().findChild<T*>(QString::fromLatin1(name));
        if (found == nullptr) qFatal("there is no %s", name);
        return found;
    }
    void press(const char* name) const {
        auto* button = part<QPushButton>(name);
        window->inspector().findChild<QScrollArea*>()->ensureWidgetVisible(button);
        QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    void enterText(const char* name, const QString& text) const { typeInto(*part<QLineEdit>(name), text); }
    static void typeInto(QLineEdit& line, const QString& text) {
        line.setFocus();
        line.selectAll();
        QTest::keyClick(&line, Qt::Key_Backspace);
        QTest::keyClicks(&line, text);
        QTest::keyClick(&line, Qt::Key_Return);
        QCoreApplication::processEvents();
    }
    /// Fills the fields of the next form by their names and takes it; keeps what it complained about.
    void fillForm(const QList<std::pair<const char*, QString>>& fields) {
        complaint.clear();
        answer([this, fields](QWidget& form) {
            for (const auto& [name, text] : fields)
                fillField(form, name, text);
            auto* ok = form.findChild<QPushButton*>(QStringLiteral("primary"));
            complaint = form.findChild<QLabel*>(QStringLiteral("fieldError"))->text();
            const QString pictures = qEnvironmentVariable("BURSTLAB_PICTURES");
            if (!pictures.isEmpty())
                form.grab().save(pictures + QLatin1Char('/') + form.objectName() + QLatin1String(".png"));
            if (ok->isEnabled())
                QTest::mouseClick(ok, Qt::LeftButton);
            else
                QTest::keyClick(&form, Qt::Key_Escape);
        });
    }
    static void fillField(QWidget& form, const char* name, const QString& text) {
        if (auto* box = form.findChild<QComboBox*>(QString::fromLatin1(name))) {
            if (box->isEditable()) {
                box->lineEdit()->selectAll();
                QTest::keyClicks(box->lineEdit(), text);
                return;
            }
            int wanted = box->findText(text);
            if (wanted < 0) wanted = box->findText(text, Qt::MatchStartsWith);
            QVERIFY2(wanted >= 0, qPrintable(text));
            box->setCurrentIndex(wanted);
            return;
        }
        auto* line = form.findChild<QLineEdit*>(QString::fromLatin1(name));
        QVERIFY2(line != nullptr, name);
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    [[nodiscard]] QStringList entries(const char* name) const {
        QStringList texts;
        auto* list = part<QListWidget>(name);
        for (int i = 0; i < list->count(); ++i)
            texts << list->item(i)->text();
        return texts;
    }
    void run() {
        QSignalSpy finished(&window->runs(), &RunController::finished);
        window->runs().run();
        if (!finished.wait(patience)) qFatal("the run does not end");
    }
    [[nodiscard]] const RunResult& result() const { return *window->results().result(); }
    [[nodiscard]] const model::Project& project() const { return document->project(); }
    void undo() {
        document->history().undo();
        QCoreApplication::processEvents();
    }
    QString complaint;
};

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
    void twoScenariosHaveNotTheSameName();
    void anObjectiveIsAddedEditedAndRemoved();
    void aBoundThatCannotBeReadIsRefusedWithASentence();
    void aFaultOfEveryKindIsAdded_data();
    void aFaultOfEveryKindIsAdded();
    void aFaultOfTheListHappensInTheRun();
    void anEditedFaultKeepsWhatTheFormDoesNotShow();
    void aBudgetIsTypedWithItsAlertsAndRemoved();
    void aBudgetIsTypedInTheCurrencyOfTheBills();
    void aDiscountTakesItsShareOffTheBillAtOnce();
    void aDiscountOnNothingIsRefused();
    void billsAreMadeAtThePricesOfAChosenDay();
    void comparisonsAreInTheCurrencyOfTheBills();
    void aBillSaysThatPricesHaveChangedSinceTheRun();
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

void tst_Project::aBudgetIsTypedWithItsAlertsAndRemoved() {
    Desk desk;
    const auto before = desk.project();
    desk.run();
    QVERIFY(!desk.result().bill.budget);
    desk.enterText("budgetMonth", QStringLiteral("150 USD"));
    QVERIFY(desk.project().budget.has_value());
    QCOMPARE(desk.project().budget->month, 150.0);
    // The bill on screen follows, and is not old for it.
    QCOMPARE(desk.result().bill.budget->month, 150.0);
    QVERIFY(desk.window->results().findChild<QLabel*>(QStringLiteral("stale"))->isHidden());
    desk.enterText("budgetAlerts", QStringLiteral("90 %, 60 %"));
    QCOMPARE(desk.project().budget->alerts, (std::vector<double>{0.6, 0.9}));
    const auto good = desk.project();
    for (const char* wrong : {"-5 USD", "0 USD", "much", "150 EUR"}) {
        desk.enterText("budgetMonth", QString::fromLatin1(wrong));
        QVERIFY2(desk.project() == good, wrong);
        QVERIFY2(!desk.window->inspector().problem().isEmpty(), wrong);
    }
    desk.enterText("budgetMonth", {});
    QVERIFY(!desk.project().budget);
    for (int steps = 0; steps < 3; ++steps)
        desk.undo();
    QVERIFY(desk.project() == before);
}

void tst_Project::aBudgetIsTypedInTheCurrencyOfTheBills() {
    Desk desk;
    desk.window->action(QStringLiteral("prices"))->trigger();
    auto* prices = desk.window->findChild<PricesDialog*>();
    Desk::typeInto(*prices->findChild<QLineEdit*>(QStringLiteral("currencyCode")), QStringLiteral("EUR"));
    Desk::typeInto(*prices->findChild<QLineEdit*>(QStringLiteral("currencyRate")), QStringLiteral("0.5"));
    prices->hide();
    desk.enterText("budgetMonth", QStringLiteral("100 EUR"));
    QVERIFY(desk.project().budget.has_value());
    QCOMPARE(desk.project().budget->month, 200.0);
    desk.run();
    QCOMPARE(desk.result().bill.budget->month, 100.0);
    prices->findChild<QLineEdit*>(QStringLiteral("currencyCode"))->clear();
    Desk::typeInto(*prices->findChild<QLineEdit*>(QStringLiteral("currencyCode")), {});
}

void tst_Project::aDiscountTakesItsShareOffTheBillAtOnce() {
    Desk desk;
    desk.run();
    const auto service = [&](const char* name) {
        const auto& month = desk.result().bill.month;
        const auto found = month.byService.find(name);
        return found == month.byService.end() ? 0.0 : found->second;
    };
    const double listed = service("dynamodb");
    QVERIFY(listed > 0.0);
    desk.fillForm({{"discountOn", QStringLiteral("dynamodb")},
                   {"discountShare", QStringLiteral("20 %")},
                   {"discountSource", QStringLiteral("contract of May")}});
    desk.press("discountAdd");
    QCOMPARE(desk.complaint, QString());
    QCOMPARE(desk.project().discounts.size(), 1U);
    QCOMPARE(desk.project().discounts.front().platform, std::string("aws"));
    QVERIFY(std::abs(service("dynamodb") - 0.8 * listed) < 1e-9 * listed);
    QVERIFY(desk.entries("discountList").front().contains(QStringLiteral("contract of May")));
    desk.undo();
    QCOMPARE(service("dynamodb"), listed);
}

void tst_Project::aDiscountOnNothingIsRefused() {
    Desk desk;
    const auto before = desk.project();
    desk.fillForm(
        {{"discountOn", QStringLiteral("lambdas of mine")}, {"discountShare", QStringLiteral("20 %")}});
    desk.press("discountAdd");
    QVERIFY(desk.complaint.contains(QStringLiteral("price book")));
    desk.fillForm({{"discountOn", QStringLiteral("lambda")}, {"discountShare", QStringLiteral("120 %")}});
    desk.press("discountAdd");
    QVERIFY(!desk.complaint.isEmpty());
    QVERIFY(desk.project() == before);
}

void tst_Project::billsAreMadeAtThePricesOfAChosenDay() {
    Desk desk;
    desk.run();
    QVERIFY(desk.result().bill.month.date.empty());
    const double newest = desk.result().bill.month.total;
    desk.window->action(QStringLiteral("prices"))->trigger();
    auto* prices = desk.window->findChild<PricesDialog*>();
    auto* day = prices->findChild<QComboBox*>(QStringLiteral("priceDay"));
    QVERIFY(day->count() > 2);
    // From the newest down to the oldest day.
    for (int i = 2; i < day->count(); ++i)
        QVERIFY(day->itemData(i - 1).toString() > day->itemData(i).toString());
    day->setFocus();
    QTest::keyClick(day, Qt::Key_End);
    const auto oldest = day->itemData(day->count() - 1).toString().toStdString();
    QCOMPARE(desk.result().bill.month.date, oldest);
    const auto* more = desk.window->results().cost().findChild<QLabel*>(QStringLiteral("costMore"));
    QVERIFY(more->text().contains(QString::fromStdString(oldest)));
    QTest::keyClick(day, Qt::Key_Home);
    QVERIFY(desk.result().bill.month.date.empty());
    QCOMPARE(desk.result().bill.month.total, newest);
}

void tst_Project::comparisonsAreInTheCurrencyOfTheBills() {
    Desk desk;
    desk.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    const auto& designs = desk.project().designs;
    QCOMPARE(designs.size(), 2U);
    QSignalSpy compared(&desk.window->runs(), &RunController::compared);
    desk.window->runs().compare(designs[0].id, designs[1].id, 2);
    QTRY_COMPARE_WITH_TIMEOUT(compared.count(), 1, patience);
    auto& page = desk.window->results().comparison();
    const auto cost = [&] {
        for (int row = 0; row < page.table().rowCount(); ++row)
            if (page.table().item(row, 0)->text() == QLatin1String("cost.month"))
                return page.table().item(row, 1);
        return static_cast<QTableWidgetItem*>(nullptr);
    };
    QVERIFY(cost() != nullptr);
    QVERIFY(cost()->text().endsWith(QStringLiteral("USD")));
    const double dollars = cost()->data(Qt::UserRole).toDouble();
    QVERIFY(dollars > 0.0);
    desk.window->results().setTerms({.date = {}, .currency = {.code = "EUR", .rate = 0.5}});
    QVERIFY(cost()->text().endsWith(QStringLiteral("EUR")));
    QVERIFY(std::abs(cost()->data(Qt::UserRole).toDouble() - dollars / 2.0) <= 1e-9 * dollars);
    bool rate = false;
    for (const auto* label : page.findChildren<QLabel*>())
        rate = rate || label->text().contains(QStringLiteral("1 USD taken for"));
    QVERIFY(rate);
}

void tst_Project::aBillSaysThatPricesHaveChangedSinceTheRun() {
    Desk desk;
    desk.run();
    const auto* note = desk.window->results().cost().findChild<QLabel*>(QStringLiteral("costRepriced"));
    QVERIFY(note->isHidden());
    const double before = desk.result().bill.month.total;
    auto dearer = std::make_shared<model::Catalog>(desk.document->catalog());
    for (auto& platform : dearer->platforms)
        for (auto& price : platform.prices) {
            price.price *= 2.0;
            for (auto& tier : price.tiers)
                tier.price *= 2.0;
        }
    const auto shipped = desk.document->catalogSnapshot();
    desk.document->setCatalog(dearer);
    QVERIFY(std::abs(desk.result().bill.month.total - 2.0 * before) < 1e-9 * before);
    QVERIFY(!note->isHidden());
    QVERIFY(note->text().contains(QString::number(before, 'f', 2)));
    desk.document->setCatalog(shipped);
    QVERIFY(note->isHidden());
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

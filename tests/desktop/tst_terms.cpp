#include "app/desktop/prices/prices_dialog.h"
#include "app/desktop/results/compare_page.h"
#include "app/desktop/results/cost_page.h"
#include "tests/desktop/desk.h"

#include <QTableWidget>

#include <cmath>
#include <memory>
#include <optional>

using namespace burst;
using namespace burst::app;

/// On what terms bills are made: budget, discounts, currency, the day of the prices.
class tst_Terms : public QObject {
    Q_OBJECT

private slots:
    void aBudgetIsTypedWithItsAlertsAndRemoved();
    void aBudgetIsTypedInTheCurrencyOfTheBills();
    void aDiscountTakesItsShareOffTheBillAtOnce();
    void aDiscountOnNothingIsRefused();
    void billsAreMadeAtThePricesOfAChosenDay();
    void comparisonsAreInTheCurrencyOfTheBills();
    void aBillSaysThatPricesHaveChangedSinceTheRun();
};

void tst_Terms::aBudgetIsTypedWithItsAlertsAndRemoved() {
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
    for (const char* wrong : {"-5 USD", "0 USD", "much", "150", "150 EUR"}) {
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

void tst_Terms::aBudgetIsTypedInTheCurrencyOfTheBills() {
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

void tst_Terms::aDiscountTakesItsShareOffTheBillAtOnce() {
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

void tst_Terms::aDiscountOnNothingIsRefused() {
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

void tst_Terms::billsAreMadeAtThePricesOfAChosenDay() {
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

void tst_Terms::comparisonsAreInTheCurrencyOfTheBills() {
    Desk desk;
    desk.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    const auto& designs = desk.project().designs;
    QCOMPARE(designs.size(), 2U);
    QSignalSpy compared(&desk.window->runs(), &RunController::compared);
    desk.window->runs().compare({{designs[0].id}, {designs[1].id}}, 2);
    constexpr int patience = 120'000; // ms, against hanging for ever
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

void tst_Terms::aBillSaysThatPricesHaveChangedSinceTheRun() {
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

int main(int argc, char** argv) {
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication program(argc, argv);
    tst_Terms test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_terms.moc"

#include "app/desktop/inspector/inspector.h"
#include "app/desktop/prices/own_price_form.h"
#include "app/desktop/prices/price_table.h"
#include "app/desktop/prices/prices_dialog.h"
#include "app/desktop/results/cost_page.h"
#include "app/desktop/results/results.h"
#include "tests/desktop/rig.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeWidget>

#include <cmath>

using namespace burst;
using namespace burst::app;

namespace {
constexpr int patience = 120'000; // ms, against hanging for ever

/// A window whose design is a client that calls a function, with its prices open.
struct Shop : Rig {
    Shop() {
        quickAdd({-300, 0}, QStringLiteral("client"));
        quickAdd({0, 0}, QStringLiteral("lambda"));
        wire("client", "function");
        auto project = document->project();
        project.scenarios.front().duration = 60.0;
        document->edit(QStringLiteral("Shorten"), project);
        window->action(QStringLiteral("prices"))->trigger();
        prices = window->findChild<PricesDialog*>();
        if (prices == nullptr) qFatal("there is no dialog of prices");
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QAbstractItemModel& rows() const { return *prices->table().model(); }
    [[nodiscard]] QString cell(int row, int column) const {
        return rows().index(row, column).data().toString();
    }
    void search(const QString& words) const {
        auto* line = prices->findChild<QLineEdit*>(QStringLiteral("priceSearch"));
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, words);
    }
    void press(const char* button) const {
        QTest::mouseClick(prices->findChild<QPushButton*>(QString::fromLatin1(button)), Qt::LeftButton);
    }
    void clickCell(int row, int column) const {
        auto& table = prices->table();
        table.scrollTo(rows().index(row, column));
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                          table.visualRect(rows().index(row, column)).topLeft() + QPoint(6, 6));
    }
    /// Fills the form of the next own price and keeps it.
    static void fillForm(const QString& amount, const QString& source) {
        answer([=](QWidget& form) {
            const auto type = [&](const char* name, const QString& text) {
                auto* line = form.findChild<QLineEdit*>(QString::fromLatin1(name));
                line->selectAll();
                QTest::keyClicks(line, text);
            };
            type("ownAmount", amount);
            type("ownSource", source);
            const QString folder = qEnvironmentVariable("BURSTLAB_PICTURES");
            if (!folder.isEmpty()) form.grab().save(folder + QStringLiteral("/price-form.png"));
            QTest::mouseClick(form.findChild<QPushButton*>(QStringLiteral("primary")), Qt::LeftButton);
        });
    }
    void correct(const QString& sku, const QString& amount) {
        search(sku);
        clickCell(0, PriceTable::sku);
        fillForm(amount, QStringLiteral("contract of January"));
        press("priceCorrect");
    }
    [[nodiscard]] const model::Price& inForce(const char* sku) const {
        return *document->catalog().platform("aws")->price(sku, "us-east-1");
    }
    [[nodiscard]] double month() {
        QSignalSpy finished(&window->runs(), &RunController::finished);
        window->runs().run();
        if (!finished.wait(patience)) qFatal("the run does not end");
        return window->results().result()->bill.month.total;
    }
    PricesDialog* prices{nullptr};
};

std::shared_ptr<const model::Catalog> shippedBook() {
    return {std::shared_ptr<void>(), &model::shippedCatalog()};
}

model::OwnPrice requestsAt(const char* region, double price) {
    return {.platform = "aws",
            .sku = "lambda.requests",
            .region = region,
            .price = price,
            .source = "contract of January"};
}
} // namespace

/// The price book in the window and the user's own prices.
class tst_Prices : public QObject {
    Q_OBJECT

private slots:
    void thePricesOfThePlatformAndRegionAreListed();
    void theSearchFindsAllWords();
    void aSourceWithAnAddressIsALink();
    void aCorrectionIsShownAsMineUsedInBillsAndRemoved();
    void ownPricesAreThereAtTheNextStart();
    void whatAnotherProgramWroteStays();
    void aChangedOwnPriceMovesInOneWriteAndOntoNoOther();
    void theFormKeepsTheNoteOfAnAmountThatStaysAndShowsAPriceOfZero();
    void aPriceOfANewSkuNeedsAUnit();
    void aKnownSkuBringsItsUnitAndItsListPrice();
    void whatIsTypedWronglyIsMarkedAndSaysHowToWriteIt();
    void anAddedPriceIsSelectedWhateverWasSearched();
    void aRemovedPriceIsPutBack();
    void tiersAreTypedAsEdgesAndPrices();
    void billsAreShownInACurrencyAtTheRateOfTheUser();
    void theChosenPriceStaysChosenAndAClosedDialogRests();

public:
    static inline QList<QUrl> opened{};
public slots:
    void open(const QUrl& url) { opened << url; }
};

void tst_Prices::thePricesOfThePlatformAndRegionAreListed() {
    Shop shop;
    const auto* aws = shop.document->catalog().platform("aws");
    const auto here = std::count_if(aws->prices.begin(), aws->prices.end(), [](const model::Price& price) {
        return price.region == "us-east-1" || price.region == "global";
    });
    QVERIFY(here > 100);
    QCOMPARE(shop.rows().rowCount(), static_cast<int>(here));
    QTest::mouseClick(shop.prices->findChild<QCheckBox*>(QStringLiteral("priceAllRegions")), Qt::LeftButton,
                      {}, QPoint(8, 8));
    QCOMPARE(shop.rows().rowCount(), static_cast<int>(aws->prices.size()));
    auto& table = shop.prices->table();
    for (int column = 0; column < PriceTable::columnsInAll; ++column)
        QVERIFY(table.columnViewportPosition(column) + table.columnWidth(column) <=
                table.viewport()->width());
    const QString folder = qEnvironmentVariable("BURSTLAB_PICTURES");
    if (!folder.isEmpty()) shop.prices->grab().save(folder + QStringLiteral("/prices.png"));
    // The dialog follows the design.
    auto design = shop.design();
    design.platform = "cloudflare";
    design.region = "global";
    shop.document->edit(QStringLiteral("Move"), design);
    QCOMPARE(shop.rows().rowCount(),
             static_cast<int>(shop.document->catalog().platform("cloudflare")->prices.size()));
}

void tst_Prices::theSearchFindsAllWords() {
    Shop shop;
    shop.search(QStringLiteral("requests"));
    const int ofOne = shop.rows().rowCount();
    shop.search(QStringLiteral("lambda requests"));
    const int ofBoth = shop.rows().rowCount();
    QVERIFY(ofBoth >= 1 && ofBoth < ofOne);
    for (int row = 0; row < ofBoth; ++row) {
        QStringList texts;
        for (int column = 0; column < shop.rows().columnCount(); ++column)
            texts << shop.cell(row, column);
        for (const char* word : {"lambda", "requests"})
            QVERIFY2(texts.join(' ').contains(QLatin1String(word), Qt::CaseInsensitive), word);
    }
    shop.search(QStringLiteral("no such thing"));
    QCOMPARE(shop.rows().rowCount(), 0);
}

void tst_Prices::aSourceWithAnAddressIsALink() {
    Shop shop;
    shop.search(QStringLiteral("https"));
    QVERIFY(shop.rows().rowCount() > 0);
    opened.clear();
    QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "open");
    shop.clickCell(0, PriceTable::source);
    QDesktopServices::unsetUrlHandler(QStringLiteral("https"));
    QCOMPARE(opened.size(), 1);
    QVERIFY(shop.cell(0, PriceTable::source).contains(opened.front().toString()));
}

void tst_Prices::aCorrectionIsShownAsMineUsedInBillsAndRemoved() {
    Shop shop;
    const double listed = shop.inForce("lambda.requests").price;
    const double before = shop.month();
    shop.correct(QStringLiteral("lambda.requests"), QStringLiteral("0.001"));
    QCOMPARE(shop.inForce("lambda.requests").price, 0.001);
    QVERIFY(shop.inForce("lambda.requests").certainty == model::Certainty::user);
    // Both are listed: mine, and the one that it replaces.
    QStringList certainties;
    for (int row = 0; row < shop.rows().rowCount(); ++row)
        if (shop.cell(row, PriceTable::sku) == QStringLiteral("lambda.requests"))
            certainties << shop.cell(row, PriceTable::certainty);
    QCOMPARE(certainties.size(), 2);
    QVERIFY(certainties.contains(QStringLiteral("yours")));
    const QString folder = qEnvironmentVariable("BURSTLAB_PICTURES");
    if (!folder.isEmpty()) shop.prices->grab().save(folder + QStringLiteral("/prices-own.png"));
    // The run on screen is priced again at once.
    QVERIFY(shop.window->results().result()->bill.month.total > before);
    bool named = false;
    auto& tree = shop.window->results().cost().tree();
    for (QTreeWidgetItemIterator it(&tree); *it != nullptr; ++it)
        for (int column = 0; column < tree.columnCount(); ++column)
            named = named || (*it)->text(column).contains(QStringLiteral("contract of January"));
    QVERIFY(named);
    for (int row = 0; row < shop.rows().rowCount(); ++row)
        if (shop.cell(row, PriceTable::certainty) == QStringLiteral("yours"))
            shop.clickCell(row, PriceTable::sku);
    shop.press("priceRemove");
    QCOMPARE(shop.inForce("lambda.requests").price, listed);
    QCOMPARE(shop.window->results().result()->bill.month.total, before);
}

void tst_Prices::ownPricesAreThereAtTheNextStart() {
    Shop shop;
    shop.correct(QStringLiteral("lambda.requests"), QStringLiteral("0.25"));
    QVERIFY(QFile::exists(shop.pricesFile()));
    const auto shipped = shippedBook();
    const PriceBook next(shipped, shop.pricesFile());
    QCOMPARE(next.own().all().size(), 1U);
    QCOMPARE(next.catalog()->platform("aws")->price("lambda.requests", "us-east-1")->price, 0.25);
    // A file that cannot be read is not written over.
    QFile file(shop.pricesFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{ broken");
    file.close();
    PriceBook broken(shipped, shop.pricesFile());
    QVERIFY(!broken.trouble().isEmpty());
    QVERIFY(!broken.put(next.own().all().front()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("{ broken"));
}

void tst_Prices::whatAnotherProgramWroteStays() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("prices.json"));
    const auto here = requestsAt("us-east-1", 1e-7);
    const auto there = requestsAt("eu-west-1", 2e-7);
    PriceBook window(shippedBook(), file);
    PriceBook terminal(shippedBook(), file); // it has read the file before the window writes
    QVERIFY(window.put(here));
    QVERIFY(terminal.put(there));
    QVERIFY(PriceBook(shippedBook(), file).has(here));
    QVERIFY(terminal.has(here));
    QVERIFY(window.remove(here));
    const PriceBook after(shippedBook(), file);
    QVERIFY(!after.has(here));
    QVERIFY(after.has(there));
}

void tst_Prices::aChangedOwnPriceMovesInOneWriteAndOntoNoOther() {
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("prices.json"));
    const auto here = requestsAt("us-east-1", 1e-7);
    const auto there = requestsAt("eu-west-1", 2e-7);
    PriceBook book(shippedBook(), file);
    QVERIFY(book.put(here));
    QVERIFY(book.put(there));
    // Onto another own price, or into one that cannot be used: both stay as they are.
    auto nameless = here;
    nameless.source.clear();
    for (const auto& wrong : {requestsAt("eu-west-1", 3e-7), nameless}) {
        QVERIFY(!book.replace(here, wrong));
        QCOMPARE(PriceBook(shippedBook(), file).own().all().size(), 2U);
        QCOMPARE(
            PriceBook(shippedBook(), file).catalog()->platform("aws")->price(here.sku, "us-east-1")->price,
            1e-7);
        QCOMPARE(
            PriceBook(shippedBook(), file).catalog()->platform("aws")->price(here.sku, "eu-west-1")->price,
            2e-7);
    }
    QSignalSpy changed(&book, &PriceBook::changed);
    const auto moved = requestsAt("ap-south-1", 1e-7);
    QVERIFY(book.replace(here, moved));
    QCOMPARE(changed.count(), 1);
    const PriceBook after(shippedBook(), file);
    QVERIFY(!after.has(here));
    QVERIFY(after.has(moved));
    QVERIFY(after.has(there));
    // The form says so before anything is written.
    OwnPriceForm form(book, moved, {"eu-west-1", "ap-south-1"});
    QVERIFY(form.findChild<QPushButton*>(QStringLiteral("primary"))->isEnabled());
    QTest::keyClicks(form.findChild<QLineEdit*>(QStringLiteral("ownSource")), QStringLiteral("!"));
    form.findChild<QComboBox*>(QStringLiteral("ownRegion"))->setCurrentIndex(0);
    QVERIFY(!form.findChild<QPushButton*>(QStringLiteral("primary"))->isEnabled());
    QVERIFY(
        form.findChild<QLabel*>(QStringLiteral("fieldError"))->text().contains(QStringLiteral("already")));
}

void tst_Prices::theFormKeepsTheNoteOfAnAmountThatStaysAndShowsAPriceOfZero() {
    PriceBook book(shippedBook(), {});
    auto start = requestsAt("us-east-1", 0.0);
    start.currencyNote = "entered as 0 EUR at 0.92";
    OwnPriceForm form(book, start, {"us-east-1"});
    auto* amount = form.findChild<QLineEdit*>(QStringLiteral("ownAmount"));
    QCOMPARE(amount->text(), QStringLiteral("0"));
    QTest::keyClicks(form.findChild<QLineEdit*>(QStringLiteral("ownSource")), QStringLiteral(" 2027"));
    QCOMPARE(form.price().source, std::string("contract of January 2027"));
    QCOMPARE(form.price().currencyNote, start.currencyNote);
    amount->selectAll();
    QTest::keyClicks(amount, QStringLiteral("0.5"));
    QCOMPARE(form.price().currencyNote, std::string());
}

void tst_Prices::aPriceOfANewSkuNeedsAUnit() {
    Shop shop;
    QString complaint;
    Rig::answer([&](QWidget& form) {
        const auto line = [&](const char* name) {
            return form.findChild<QLineEdit*>(QString::fromLatin1(name));
        };
        QTest::keyClicks(line("ownSku"), QStringLiteral("mine.seats"));
        QTest::keyClicks(line("ownAmount"), QStringLiteral("12"));
        QTest::keyClicks(line("ownSource"), QStringLiteral("offer of May"));
        complaint = form.findChild<QLabel*>(QStringLiteral("fieldError"))->text();
        QTest::keyClicks(line("ownUnit"), QStringLiteral("month"));
        QTest::mouseClick(form.findChild<QPushButton*>(QStringLiteral("primary")), Qt::LeftButton);
    });
    shop.press("priceAdd");
    QVERIFY2(complaint.contains(QStringLiteral("unit")), qPrintable(complaint));
    QCOMPARE(shop.inForce("mine.seats").price, 12.0);
}

void tst_Prices::aKnownSkuBringsItsUnitAndItsListPrice() {
    PriceBook book(shippedBook(), {});
    OwnPriceForm form(book, {.platform = "aws", .region = "us-east-1"}, {"us-east-1", "eu-west-1"});
    auto* sku = form.findChild<QLineEdit*>(QStringLiteral("ownSku"));
    const auto* unit = form.findChild<QLineEdit*>(QStringLiteral("ownUnit"));
    const auto* listed = form.findChild<QLabel*>(QStringLiteral("ownListed"));
    QTest::keyClicks(sku, QStringLiteral("lambda.reques"));
    QCOMPARE(unit->text(), QString());
    QTest::keyClicks(sku, QStringLiteral("ts"));
    const auto* known = book.shipped().platform("aws")->price("lambda.requests", "us-east-1");
    QCOMPARE(unit->text(), QString::fromStdString(known->unit));
    QVERIFY2(listed->text().contains(priceText(*known, "USD")), qPrintable(listed->text()));
    // A unit of the user's own stays.
    QTest::keyClicks(form.findChild<QLineEdit*>(QStringLiteral("ownUnit")), QStringLiteral("s"));
    QTest::keyClick(sku, Qt::Key_Backspace);
    QCOMPARE(unit->text(), QString::fromStdString(known->unit) + QLatin1Char('s'));
}

void tst_Prices::whatIsTypedWronglyIsMarkedAndSaysHowToWriteIt() {
    PriceBook book(shippedBook(), {});
    auto start = requestsAt("us-east-1", 0.1);
    start.unit = "request";
    OwnPriceForm form(book, start, {"us-east-1"});
    const auto* save = form.findChild<QPushButton*>(QStringLiteral("primary"));
    const auto* why = form.findChild<QLabel*>(QStringLiteral("fieldError"));
    const auto mistype = [&](const char* name, const QString& wrong, const QString& right,
                             const QString& hint) {
        auto* line = form.findChild<QLineEdit*>(QString::fromLatin1(name));
        line->selectAll();
        QTest::keyClicks(line, wrong);
        QVERIFY2(why->text().contains(hint), qPrintable(why->text()));
        QVERIFY(line->property("invalid").toBool());
        QVERIFY(!save->isEnabled());
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Backspace);
        QTest::keyClicks(line, right);
        QVERIFY2(save->isEnabled(), qPrintable(why->text()));
        QVERIFY(!line->property("invalid").toBool());
    };
    mistype("ownAmount", QStringLiteral("0,09"), QStringLiteral("0.09"), QStringLiteral("point"));
    mistype("ownAmount", QStringLiteral("cheap"), QStringLiteral("0.09"), QStringLiteral("tiers"));
    mistype("ownFree", QStringLiteral("-5"), QStringLiteral("5"), QStringLiteral("from 0 on"));
    mistype("ownSince", QStringLiteral("22.8.2026"), QStringLiteral("2026-08-22"), QStringLiteral("2026-08"));
}

void tst_Prices::anAddedPriceIsSelectedWhateverWasSearched() {
    Shop shop;
    shop.search(QStringLiteral("dynamodb"));
    Rig::answer([](QWidget& form) {
        const auto line = [&](const char* name) {
            return form.findChild<QLineEdit*>(QString::fromLatin1(name));
        };
        QTest::keyClicks(line("ownSku"), QStringLiteral("lambda.requests"));
        auto* region = form.findChild<QComboBox*>(QStringLiteral("ownRegion"));
        region->setCurrentIndex(region->findData(QStringLiteral("eu-west-1")));
        QTest::keyClicks(line("ownAmount"), QStringLiteral("0.5"));
        QTest::keyClicks(line("ownSource"), QStringLiteral("offer of May"));
        QTest::mouseClick(form.findChild<QPushButton*>(QStringLiteral("primary")), Qt::LeftButton);
    });
    shop.press("priceAdd");
    const auto rows = shop.prices->table().selectionModel()->selectedRows(PriceTable::sku);
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.front().data().toString(), QStringLiteral("lambda.requests"));
    QCOMPARE(shop.cell(rows.front().row(), PriceTable::region), QStringLiteral("eu-west-1"));
    QCOMPARE(shop.cell(rows.front().row(), PriceTable::certainty), QStringLiteral("yours"));
    QVERIFY(
        shop.prices->table().viewport()->rect().intersects(shop.prices->table().visualRect(rows.front())));
}

void tst_Prices::aRemovedPriceIsPutBack() {
    Shop shop;
    const auto* remove = shop.prices->findChild<QPushButton*>(QStringLiteral("priceRemove"));
    const auto* back = shop.prices->findChild<QPushButton*>(QStringLiteral("pricePutBack"));
    const double listed = shop.inForce("lambda.requests").price;
    QVERIFY(!remove->isEnabled());
    QVERIFY(remove->toolTip().contains(QStringLiteral("select")));
    shop.correct(QStringLiteral("lambda.requests"), QStringLiteral("0.25"));
    QVERIFY(remove->isEnabled()); // the kept price is the selected one
    QVERIFY(!back->isVisible());
    shop.press("priceRemove");
    QCOMPARE(shop.inForce("lambda.requests").price, listed);
    QVERIFY(back->isVisible());
    shop.press("pricePutBack");
    QCOMPARE(shop.inForce("lambda.requests").price, 0.25);
    QCOMPARE(shop.inForce("lambda.requests").source, std::string("contract of January"));
    QVERIFY(!back->isVisible());
}

void tst_Prices::tiersAreTypedAsEdgesAndPrices() {
    const auto one = typedTiers(QStringLiteral("0.09"));
    QCOMPARE(one.size(), 1U);
    QCOMPARE(one[0].price, 0.09);
    const auto two = typedTiers(QStringLiteral("0: 0.09; 10240: 0.085"));
    QCOMPARE(two.size(), 2U);
    QCOMPARE(two[0].to, std::optional<double>(10240.0));
    QCOMPARE(two[1].price, 0.085);
    for (const char* wrong : {"", "nine", "-1", "5: 0.09", "0: 0.09; 0: 0.08", "0.09; 0.08", "nan", "inf"})
        QVERIFY2(typedTiers(QString::fromLatin1(wrong)).empty(), wrong);
}

void tst_Prices::billsAreShownInACurrencyAtTheRateOfTheUser() {
    Shop shop;
    const double dollars = shop.month();
    const auto type = [&](const char* name, const QString& text) {
        auto* line = shop.prices->findChild<QLineEdit*>(QString::fromLatin1(name));
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    };
    type("currencyCode", QStringLiteral("eur"));
    type("currencyRate", QStringLiteral("0.5"));
    const auto& month = shop.window->results().result()->bill.month;
    QCOMPARE(month.currency, std::string("EUR"));
    QVERIFY(std::abs(month.total - dollars / 2.0) <= 1e-9 * dollars);
    const auto* total = shop.window->results().cost().findChild<QLabel*>(QStringLiteral("costTotal"));
    QVERIFY(total->text().contains(QStringLiteral("EUR")));
    // Pounds do not have the rate of the euro.
    type("currencyCode", QStringLiteral("gbp"));
    QCOMPARE(shop.prices->findChild<QLineEdit*>(QStringLiteral("currencyRate"))->text(), QString());
    QCOMPARE(shop.window->results().result()->bill.month.currency, std::string("EUR"));
    shop.prices->findChild<QLineEdit*>(QStringLiteral("currencyCode"))->clear();
    type("currencyCode", QString());
    QCOMPARE(shop.window->results().result()->bill.month.currency, std::string("USD"));
}

void tst_Prices::theChosenPriceStaysChosenAndAClosedDialogRests() {
    Shop shop;
    auto& table = shop.prices->table();
    const auto chosen = [&] {
        const auto rows = table.selectionModel()->selectedRows(PriceTable::sku);
        return rows.isEmpty() ? QString() : rows.front().data().toString();
    };
    shop.clickCell(3, PriceTable::sku);
    QVERIFY(!chosen().isEmpty());
    shop.correct(QStringLiteral("lambda.requests"), QStringLiteral("0.001"));
    QCOMPARE(chosen(), QStringLiteral("lambda.requests"));
    QSignalSpy filled(&shop.rows(), &QAbstractItemModel::modelReset);
    auto design = shop.design();
    design.name = "Other";
    shop.document->edit(QStringLiteral("Rename"), design);
    QCOMPARE(chosen(), QStringLiteral("lambda.requests"));
    QCOMPARE(filled.count(), 0);
    shop.prices->hide();
    design.platform = "cloudflare";
    design.region = "global";
    shop.document->edit(QStringLiteral("Move"), design);
    QCOMPARE(filled.count(), 0);
    shop.window->action(QStringLiteral("prices"))->trigger();
    QCOMPARE(filled.count(), 1);
    QCOMPARE(shop.rows().rowCount(),
             static_cast<int>(shop.document->catalog().platform("cloudflare")->prices.size()));
}

int main(int argc, char** argv) {
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication program(argc, argv);
    tst_Prices test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_prices.moc"

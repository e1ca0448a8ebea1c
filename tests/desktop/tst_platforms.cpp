#include "app/desktop/inspector/inspector.h"
#include "app/desktop/inspector/parameter_field.h"
#include "app/desktop/platforms/concession_list.h"
#include "app/desktop/platforms/move_panel.h"
#include "app/desktop/results/platforms_page.h"
#include "app/desktop/results/results.h"
#include "app/report/result_tables.h"
#include "models/edit.h"
#include "models/resolve.h"
#include "tests/desktop/rig.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>

#include <algorithm>
#include <cmath>

using namespace burst;
using namespace burst::app;

namespace {
constexpr int patience = 120'000; // ms, against hanging for ever

/// A client that calls a function of 10 GB, which Azure does not offer.
void drawTooLarge(Rig& rig) {
    rig.quickAdd({-300, 0}, QStringLiteral("client"));
    rig.quickAdd({0, 0}, QStringLiteral("lambda"));
    rig.wire("client", "function");
    rig.document->edit(QStringLiteral("Set Memory"),
                       model::withParam(rig.design(), model::NodeId("function"), "memory", "10 GB"));
    rig.document->selection().clear();
    QTest::qWait(50); // the form of the design comes with the next turn of the event loop
}

/// Runs 20 s of the design on all platforms by the button; false when that does not end.
bool hasRunEverywhere(Rig& rig, PlatformsPage& page) {
    auto project = rig.document->project();
    project.scenarios.front().duration = 20.0;
    rig.document->edit(QStringLiteral("Shorten"), project);
    QSignalSpy tried(&rig.window->runs(), &RunController::tried);
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("platformsGo")), Qt::LeftButton);
    return QTest::qWaitFor([&] { return tried.count() == 1; }, patience);
}

QComboBox* box(Rig& rig, const char* name) {
    return rig.window->inspector().findChild<QComboBox*>(QString::fromLatin1(name));
}

/// Chooses an entry by keyboard, as a user does.
void choose(QComboBox& box, const QString& data) {
    const int wanted = box.findData(data);
    QVERIFY2(wanted >= 0, qPrintable(data));
    box.setFocus();
    while (box.currentIndex() != wanted) {
        const int before = box.currentIndex();
        QTest::keyClick(&box, before < wanted ? Qt::Key_Down : Qt::Key_Up);
        if (box.currentIndex() == before) break;
    }
}

/// Opens the move dialog for a platform and presses a button of it.
void moveTo(Rig& rig, const QString& platform, const char* button) {
    Rig::answer([&](QWidget& dialog) {
        auto* choice = dialog.findChild<QComboBox*>(QStringLiteral("movePlatform"));
        choice->setCurrentIndex(choice->findData(platform));
        QTest::mouseClick(dialog.findChild<QPushButton*>(QString::fromLatin1(button)), Qt::LeftButton);
    });
    rig.window->action(QStringLiteral("movePlatform"))->trigger();
}

QString widthsOf(const QTableWidget& table) {
    QStringList texts;
    for (int column = 0; column < table.columnCount(); ++column)
        texts << table.horizontalHeaderItem(column)->text() + QLatin1Char(' ') +
                     QString::number(table.columnWidth(column));
    return texts.join(QStringLiteral(", ")) + QStringLiteral(" of ") +
           QString::number(table.viewport()->width());
}

/// All columns lie in the viewport, and none is too narrow for its figures or its heading.
bool everyColumnIsInSight(const QTableWidget& table) {
    constexpr int named = 2; // platform and region may be cut; their tool-tips have all of it
    for (int column = 0; column < table.columnCount(); ++column) {
        const int left = table.columnViewportPosition(column);
        if (left < 0 || left + table.columnWidth(column) > table.viewport()->width()) return false;
        for (int row = 0; row < table.rowCount() && column >= named; ++row)
            if (const auto* item = table.item(row, column);
                item && table.fontMetrics().horizontalAdvance(item->text()) > table.columnWidth(column))
                return false;
    }
    return true;
}

void clickRow(QTreeWidget& list, int row) {
    const QRect place = list.visualItemRect(list.topLevelItem(row));
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, QPoint(20, place.center().y()));
}
} // namespace

/// Platforms in the window: where a design runs, moving it, and the same design on all of them.
class tst_Platforms : public QObject {
    Q_OBJECT

private slots:
    void theInspectorShowsAndSetsTheRegion();
    void anotherPlatformIsAskedAboutAndCancelKeepsTheOld();
    void aMoveAsVariantKeepsTheOriginalAndIsOneStep();
    void aMoveOfThisDesignIsUndoneAsOneStep();
    void whatGaveWaySelectsItsNode();
    void allPlatformsRunIntoOneTable();
    void aBudgetIsNoObjective();
    void theCheapestIsNamedAndMissingPricesAreListed();
    void enterAddsTheMovedDesign();
    void theTableIsCopiedAsTextAndAsCsv();
    void aDoubleClickAddsTheMovedDesign();
    void aStoppedComparisonSaysWhatHadNotRun();
    void formerFiguresKeepTheirQuestionUntilTheNextAreThere();
    void defaultsShowHowSureTheyAre();
};

void tst_Platforms::theInspectorShowsAndSetsTheRegion() {
    Rig rig;
    drawTooLarge(rig);
    auto* region = box(rig, "regionChoice");
    QVERIFY(region && region->isVisible());
    const auto* aws = model::shippedCatalog().platform("aws");
    QCOMPARE(region->count(), static_cast<int>(aws->regions.size()));
    QCOMPARE(region->currentData().toString(), QStringLiteral("us-east-1"));
    rig.picture(QStringLiteral("platform-inspector"));
    choose(*region, QStringLiteral("eu-west-1"));
    QCOMPARE(rig.design().region, std::string("eu-west-1"));
    QVERIFY(rig.document->history().undoText().contains(QStringLiteral("eu-west-1")));
    rig.document->history().undo();
    QCOMPARE(rig.design().region, std::string("us-east-1"));
    QTRY_COMPARE(box(rig, "regionChoice")->currentData().toString(), QStringLiteral("us-east-1"));
}

void tst_Platforms::anotherPlatformIsAskedAboutAndCancelKeepsTheOld() {
    Rig rig;
    drawTooLarge(rig);
    const auto before = rig.document->project();
    QString offered;
    Rig::answer([&](QWidget& dialog) {
        offered = dialog.findChild<QComboBox*>(QStringLiteral("movePlatform"))->currentData().toString();
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    auto* platform = box(rig, "platformChoice");
    const QString next = platform->itemData(platform->currentIndex() + 1).toString();
    platform->setFocus();
    QTest::keyClick(platform, Qt::Key_Down);
    QTRY_VERIFY(!offered.isEmpty());
    QCOMPARE(offered, next);
    QVERIFY(rig.document->project() == before);
    QCOMPARE(box(rig, "platformChoice")->currentData().toString(), QStringLiteral("aws"));
}

void tst_Platforms::aMoveAsVariantKeepsTheOriginalAndIsOneStep() {
    Rig rig;
    drawTooLarge(rig);
    const auto before = rig.document->project();
    moveTo(rig, QStringLiteral("azure"), "primary");
    QCOMPARE(rig.document->project().designs.size(), 2U);
    QVERIFY(rig.document->project().designs[0] == before.designs[0]);
    QCOMPARE(rig.design().platform, std::string("azure"));
    QCOMPARE(rig.design().title(), std::string("Design 1 on Microsoft Azure"));
    rig.document->history().undo();
    QVERIFY(rig.document->project() == before);
}

void tst_Platforms::aMoveOfThisDesignIsUndoneAsOneStep() {
    Rig rig;
    drawTooLarge(rig);
    const auto before = rig.document->project();
    moveTo(rig, QStringLiteral("azure"), "moveHere");
    QCOMPARE(rig.document->project().designs.size(), 1U);
    QCOMPARE(rig.design().platform, std::string("azure"));
    QVERIFY(rig.window->moved().count() > 0);
    rig.document->history().undo();
    QVERIFY(rig.document->project() == before);
    QCOMPARE(rig.window->moved().count(), 0);
}

void tst_Platforms::whatGaveWaySelectsItsNode() {
    Rig rig;
    drawTooLarge(rig);
    auto* tabs = rig.window->findChild<QTabWidget*>(QStringLiteral("bottomTabs"));
    QVERIFY(!tabs->isTabVisible(tabs->indexOf(&rig.window->moved())));
    Rig::answer([&](QWidget& dialog) {
        auto* choice = dialog.findChild<QComboBox*>(QStringLiteral("movePlatform"));
        choice->setCurrentIndex(choice->findData(QStringLiteral("azure")));
        const QString folder = qEnvironmentVariable("BURSTLAB_PICTURES");
        if (!folder.isEmpty()) dialog.grab().save(folder + QStringLiteral("/move-dialog.png"));
        QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("primary")), Qt::LeftButton);
    });
    rig.window->action(QStringLiteral("movePlatform"))->trigger();
    QCOMPARE(tabs->currentWidget(), &rig.window->moved());
    rig.picture(QStringLiteral("moved"));
    auto* list = rig.window->moved().findChild<ConcessionList*>();
    int memory = -1;
    for (int row = 0; row < list->count(); ++row)
        if (list->topLevelItem(row)->text(1).contains(QStringLiteral("Memory"))) memory = row;
    QVERIFY(memory >= 0);
    rig.document->selection().clear();
    clickRow(*list, memory);
    QVERIFY(rig.document->selection().node());
    QCOMPARE(rig.document->selection().node()->text, std::string("function"));
}

void tst_Platforms::allPlatformsRunIntoOneTable() {
    Rig rig;
    drawTooLarge(rig);
    auto project = rig.document->project();
    project.scenarios.front().duration = 60.0;
    project.scenarios.front().monthShare = 0.25;
    rig.document->edit(QStringLiteral("Shorten"), project);
    rig.window->action(QStringLiteral("comparePlatforms"))->trigger();
    auto& page = rig.window->results().platforms();
    rig.picture(QStringLiteral("platforms-before"));
    QSignalSpy tried(&rig.window->runs(), &RunController::tried);
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("platformsGo")), Qt::LeftButton);
    QVERIFY(page.findChild<QProgressBar*>(QStringLiteral("platformsProgress"))->isVisible());
    QTRY_COMPARE_WITH_TIMEOUT(tried.count(), 1, patience);
    const auto& platforms = model::shippedCatalog().platforms;
    QCOMPARE(page.table().rowCount(), static_cast<int>(platforms.size()));
    // Its own platform: the figures of a run of the design itself.
    rig.key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(rig.window->results().result() != nullptr, patience);
    const auto& own = *rig.window->results().result();
    QCOMPARE(page.rows().front().platform, std::string("aws"));
    QVERIFY(page.rows().front().run.has_value());
    QCOMPARE(page.rows().front().run->summary.fingerprint, own.summary.fingerprint);
    QCOMPARE(page.rows().front().run->bill.month.total, own.bill.month.total);
    // The share of the month, which all rows have in common, stands above them.
    QVERIFY(
        page.findChild<QLabel*>(QStringLiteral("platformsAbout"))->text().contains(QStringLiteral("25 %")));
    rig.window->action(QStringLiteral("comparePlatforms"))->trigger();
    QTest::qWait(50);
    QVERIFY2(everyColumnIsInSight(page.table()), qPrintable(widthsOf(page.table())));
    page.table().selectRow(1);
    rig.picture(QStringLiteral("platforms"));
    rig.window->setAppearance(Appearance::dark);
    const auto* cell = page.table().item(1, 0);
    QTest::mouseClick(page.table().viewport(), Qt::LeftButton, {},
                      page.table().visualItemRect(cell).center());
    // The cell with the focus is as readable as the rest of its row.
    const QColor row = Theme::dark().selection;
    const QImage shot = page.table().viewport()->grab(page.table().visualItemRect(cell)).toImage();
    double most = 1.0;
    for (int x = 0; x < shot.width(); ++x)
        for (int y = 0; y < shot.height(); ++y)
            most = std::max(most, contrast(shot.pixelColor(x, y), row));
    QCOMPARE(shot.pixelColor(1, shot.height() / 2), row);
    QVERIFY2(most >= 7.0, qPrintable(QString::number(most)));
    rig.picture(QStringLiteral("platforms-dark"));
    rig.window->setAppearance(Appearance::light);
    // What does not fit there is listed beside the table and selects its node.
    auto* details = page.findChild<ConcessionList*>();
    QVERIFY(details->count() > 0);
    rig.document->selection().clear();
    clickRow(*details, 0);
    QVERIFY(rig.document->selection().node());
}

void tst_Platforms::aBudgetIsNoObjective() {
    Rig rig;
    drawTooLarge(rig);
    auto project = rig.document->project();
    project.budget = model::Budget{.month = 1e-6, .alerts = {}, .extra = {}};
    rig.document->edit(QStringLiteral("Set budget"), project);
    auto& page = rig.window->results().platforms();
    QVERIFY(hasRunEverywhere(rig, page));
    const auto column = [&](const char* title) {
        for (int at = 0; at < page.table().columnCount(); ++at)
            if (page.table().horizontalHeaderItem(at)->text() == QLatin1String(title)) return at;
        return -1;
    };
    QCOMPARE(column("Objectives"), -1);
    QVERIFY(column("Budget") >= 0);
    const auto* own = page.table().item(0, column("Budget"));
    QCOMPARE(own->text(), QStringLiteral("exceeded"));
    QVERIFY2(own->toolTip().startsWith(QStringLiteral("Budget: exceeded")), qPrintable(own->toolTip()));
    rig.key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(rig.window->results().result() != nullptr, patience);
    const auto* why = rig.window->findChild<QLabel*>(QStringLiteral("why"));
    QVERIFY2(why->text().contains(QStringLiteral("Budget: exceeded; a month costs")),
             qPrintable(why->text()));
}

void tst_Platforms::theCheapestIsNamedAndMissingPricesAreListed() {
    Rig rig;
    drawTooLarge(rig);
    auto& page = rig.window->results().platforms();
    QVERIFY(hasRunEverywhere(rig, page));
    const PlatformRun* best = nullptr;
    int missing = 0;
    for (const auto& row : page.rows()) {
        if (!row.run || row.run->bill.month.currency.empty()) continue;
        missing += row.run->bill.month.missing.empty() ? 0 : 1;
        if (!row.run->bill.month.missing.empty()) continue;
        if (best == nullptr || row.run->bill.month.total < best->run->bill.month.total) best = &row;
    }
    QVERIFY(best != nullptr);
    const QString about = page.findChild<QLabel*>(QStringLiteral("platformsAbout"))->text();
    QVERIFY2(about.contains(QStringLiteral("Cheapest: <b>%1</b>").arg(QString::fromStdString(best->title))),
             qPrintable(about));
    const auto& requests = best->run->summary.requests;
    const auto served = showShare(requests.succeeded, requests.offered + requests.carried);
    QVERIFY2(about.contains(QStringLiteral("serving ") + QString::fromStdString(served)), qPrintable(about));
    int bold = 0;
    for (int row = 0; row < page.table().rowCount(); ++row)
        for (int column = 0; column < page.table().columnCount(); ++column) {
            const auto* cell = page.table().item(row, column);
            if (cell != nullptr && cell->font().bold()) ++bold;
            if (cell == nullptr || !cell->text().startsWith(QStringLiteral("≥ ")) ||
                page.table().horizontalHeaderItem(column)->text() != QStringLiteral("A month"))
                continue;
            QVERIFY2(cell->toolTip().contains(QStringLiteral("no price: ")), qPrintable(cell->toolTip()));
            --missing;
        }
    QCOMPARE(bold, 1);
    QCOMPARE(missing, 0);
}

void tst_Platforms::enterAddsTheMovedDesign() {
    Rig rig;
    drawTooLarge(rig);
    auto& page = rig.window->results().platforms();
    QVERIFY(hasRunEverywhere(rig, page));
    auto& table = page.table();
    auto* adopt = table.findChild<QAction*>(QStringLiteral("platformsAdopt"));
    table.setFocus();
    table.selectRow(0);
    QVERIFY(!adopt->isEnabled());
    table.selectRow(1);
    QVERIFY(adopt->isEnabled());
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(rig.document->project().designs.size(), 2U);
    QCOMPARE(rig.design().platform, page.rows()[1].platform);
}

void tst_Platforms::theTableIsCopiedAsTextAndAsCsv() {
    Rig rig;
    drawTooLarge(rig);
    auto& page = rig.window->results().platforms();
    QVERIFY(hasRunEverywhere(rig, page));
    auto* copy = page.findChild<QToolButton*>(QStringLiteral("platformsCopy"));
    const auto actions = copy->menu()->actions();
    QCOMPARE(actions.size(), 2);
    actions[0]->trigger();
    const QString plain = QApplication::clipboard()->text();
    for (const auto& platform : model::shippedCatalog().platforms)
        QVERIFY(plain.contains(QString::fromStdString(platform.title)));
    actions[1]->trigger();
    const auto lines = QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), static_cast<int>(model::shippedCatalog().platforms.size()) + 1);
    QVERIFY(lines[0].startsWith(QStringLiteral("platform,region,")));
    QVERIFY(lines[1].startsWith(QStringLiteral("aws,us-east-1,")));
}

void tst_Platforms::aDoubleClickAddsTheMovedDesign() {
    Rig rig;
    drawTooLarge(rig);
    auto& page = rig.window->results().platforms();
    QVERIFY(hasRunEverywhere(rig, page));
    QCoreApplication::processEvents();
    auto& table = page.table();
    const auto doubleClick = [&](int row) {
        const QPoint at = table.visualItemRect(table.item(row, 0)).center();
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, at);
        QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, at);
    };
    doubleClick(0); // the design itself
    QCOMPARE(rig.document->project().designs.size(), 1U);
    doubleClick(1);
    QCOMPARE(rig.document->project().designs.size(), 2U);
    QCOMPARE(rig.design().platform, page.rows()[1].platform);
    QVERIFY(rig.window->moved().count() > 0);
}

void tst_Platforms::aStoppedComparisonSaysWhatHadNotRun() {
    Rig rig;
    drawTooLarge(rig);
    auto project = rig.document->project();
    project.scenarios.front().duration = 40.0 * 86400.0;
    rig.document->edit(QStringLiteral("Lengthen"), project);
    auto& page = rig.window->results().platforms();
    rig.window->action(QStringLiteral("comparePlatforms"))->trigger();
    QSignalSpy tried(&rig.window->runs(), &RunController::tried);
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("platformsGo")), Qt::LeftButton);
    auto* stop = page.findChild<QPushButton*>(QStringLiteral("platformsStop"));
    QVERIFY(stop->isVisible());
    QTest::mouseClick(stop, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(tried.count(), 1, patience);
    QVERIFY(!page.rows().back().run.has_value());
    QVERIFY(page.rows().back().refusal.find("Stopped") != std::string::npos);
    QVERIFY(!stop->isVisible());
}

void tst_Platforms::formerFiguresKeepTheirQuestionUntilTheNextAreThere() {
    Rig rig;
    drawTooLarge(rig);
    auto project = rig.document->project();
    project.scenarios.front().duration = 20.0;
    rig.document->edit(QStringLiteral("Shorten"), project);
    auto& page = rig.window->results().platforms();
    auto& runs = rig.window->runs();
    QSignalSpy tried(&runs, &RunController::tried);
    auto* go = page.findChild<QPushButton*>(QStringLiteral("platformsGo"));
    QTest::mouseClick(go, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(tried.count(), 1, patience);
    const double month = page.rows().front().run->bill.month.total;
    const auto first = page.rows().front().move.design;
    // Another design and a long scenario.
    rig.document->edit(QStringLiteral("Set Memory"),
                       model::withParam(rig.design(), model::NodeId("function"), "memory", "512 MB"));
    project = rig.document->project();
    project.scenarios.front().duration = 40.0 * 86400.0;
    rig.document->edit(QStringLiteral("Lengthen"), project);
    QTest::mouseClick(go, Qt::LeftButton);
    QVERIFY(runs.trying());
    rig.document->setCatalog(rig.document->catalogSnapshot()); // the table is filled anew
    QCOMPARE(runs.triedProject()->scenarios.front().duration, 20.0);
    QCOMPARE(page.rows().front().run->bill.month.total, month);
    QVERIFY(page.rows().front().move.design == first);
    QVERIFY(
        page.findChild<QLabel*>(QStringLiteral("platformsAbout"))->text().contains(QStringLiteral("older")));
    QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("platformsStop")), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(tried.count(), 2, patience);
    QCOMPARE(runs.triedProject()->scenarios.front().duration, 40.0 * 86400.0);
    QVERIFY(!(page.rows().front().move.design == first));
}

void tst_Platforms::defaultsShowHowSureTheyAre() {
    Rig rig;
    drawTooLarge(rig);
    rig.document->selection().set({model::NodeId("function")});
    QTest::qWait(50);
    const auto& node = *rig.design().node(model::NodeId("function"));
    const auto settings = model::Settings::of(node, rig.design(), model::shippedCatalog());
    rig.picture(QStringLiteral("certainty"));
    int vendors = 0;
    int doubtful = 0;
    for (auto* field : rig.window->inspector().findChildren<ParameterField*>()) {
        auto* badge = field->findChild<QLabel*>(QStringLiteral("certainty"));
        QVERIFY(badge);
        if (field->changed()) {
            QVERIFY(badge->isHidden()); // a value of the designer's own needs no source
            continue;
        }
        if (badge->isHidden()) continue;
        const auto* setting = settings.find(field->setting().parameter->key);
        const bool unverified = setting->certainty == model::Certainty::assumed ||
                                setting->certainty == model::Certainty::secondary;
        QCOMPARE(badge->text().startsWith(QLatin1Char('?')), unverified);
        if (!setting->source.empty())
            QVERIFY(badge->toolTip().contains(QString::fromStdString(setting->source)));
        vendors += setting->certainty == model::Certainty::vendor ? 1 : 0;
        doubtful += unverified ? 1 : 0;
    }
    QVERIFY(vendors > 0);
    QVERIFY(doubtful > 0);
}

int main(int argc, char** argv) {
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication program(argc, argv);
    tst_Platforms test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_platforms.moc"

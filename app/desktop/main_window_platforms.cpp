// Moving and comparing designs among platforms. See main_window.h.
#include "app/desktop/canvas/view.h"
#include "app/desktop/explore/explore_page.h"
#include "app/desktop/inspector/inspector.h"
#include "app/desktop/main_window.h"
#include "app/desktop/platforms/move_dialog.h"
#include "app/desktop/platforms/move_panel.h"
#include "app/desktop/prices/prices_dialog.h"
#include "app/desktop/results/cost_page.h"
#include "app/desktop/results/platforms_page.h"
#include "app/desktop/results/results.h"
#include "app/desktop/tune/tune_page.h"
#include "app/editor/platform_edits.h"
#include "app/editor/price_book.h"

#include <QTabWidget>

namespace burst::app {

namespace {
constexpr int tableHeight = 370; // px
} // namespace

void MainWindow::buildPlatformActions() {
    add({"movePlatform",
         tr("Move to another &platform…"),
         {},
         {},
         tr("maps the design to the products of another platform")},
        [this] { moveToPlatform({}); });
    add({"comparePlatforms",
         tr("Compare &platforms"),
         {},
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M),
         tr("runs the design on every platform and sets latency and cost side by side")},
        [this] { comparePlatforms(); });
    add({"prices",
         tr("P&rices…"),
         {},
         {},
         tr("the price book of the platform, your own prices and the currency of bills")},
        [this] { showPrices({}); });
}

void MainWindow::buildPlatformParts() {
    const auto tab = [this] {
        bottom_->setTabText(bottom_->indexOf(moved_), tr("Moved (%1)").arg(moved_->count()));
        bottom_->setTabVisible(bottom_->indexOf(moved_), moved_->count() > 0);
    };
    connect(moved_, &MovePanel::changed, this, tab);
    tab();
    connect(moved_, &MovePanel::placeWanted, view_, &View::revealSelection);
    connect(inspector_, &Inspector::platformWanted, this, &MainWindow::moveToPlatform);
    connect(inspector_, &Inspector::pricesWanted, this, [this] { showPrices({}); });
    connect(&results_->cost(), &CostPage::priceWanted, this, &MainWindow::showPrices);
    connect(&results_->cost(), &CostPage::said, this, &MainWindow::say);
    connect(priceBook_, &PriceBook::changed, this, &MainWindow::takePrices);
    takePrices();
    if (!priceBook_->trouble().isEmpty()) say(tr("Your own prices: %1").arg(priceBook_->trouble()));
    auto& page = results_->platforms();
    connect(&page, &PlatformsPage::said, this, &MainWindow::say);
    connect(&page, &PlatformsPage::itemPicked, this, [this](const QString& id) {
        if (selectItem(document_, id)) view_->revealSelection();
    });
    connect(&page, &PlatformsPage::variantWanted, this, [this](const model::PlatformMove& move) {
        addMove(document_, move);
        tellMoved(move);
    });
    connect(runs_, &RunController::tried, this, [this] {
        raiseBottom(tableHeight);
        results_->revealPlatforms();
    });
}

void MainWindow::moveToPlatform(const QString& platform) {
    MoveDialog dialog(document_, platform.toStdString(), *theme_, this);
    dialog.exec();
    if (dialog.answer() == MoveDialog::Answer::cancel || dialog.result() != QDialog::Accepted) return;
    if (dialog.answer() == MoveDialog::Answer::variant)
        addMove(document_, dialog.move());
    else
        takeMove(document_, dialog.move());
    tellMoved(dialog.move());
}

void MainWindow::tellMoved(const model::PlatformMove& move) {
    moved_->remember(move);
    if (moved_->count() == 0) {
        say(tr("%1: each node has a product there, and each setting is within its limits.")
                .arg(QString::fromStdString(document_.design().title())));
        return;
    }
    raiseBottom(0);
    bottom_->setCurrentWidget(moved_);
}

void MainWindow::takePrices() {
    // Each of the two prices all results again.
    if (document_.catalogSnapshot() != priceBook_->catalog()) document_.setCatalog(priceBook_->catalog());
    const BillTerms terms{.date = priceBook_->dayOfBills(), .currency = priceBook_->currency()};
    results_->setTerms(terms);
    explore_->setTerms(terms);
    tune_->setTerms(terms);
    inspector_->setCurrency(priceBook_->currency());
}

void MainWindow::showPrices(const QString& words) {
    if (prices_ == nullptr) {
        prices_ = new PricesDialog(document_, *priceBook_, this);
        prices_->setTheme(*theme_);
    }
    prices_->show(); // which fills it
    prices_->search(words);
    prices_->raise();
    prices_->activateWindow();
}

void MainWindow::comparePlatforms() {
    raiseBottom(tableHeight);
    results_->revealPlatforms();
}

} // namespace burst::app

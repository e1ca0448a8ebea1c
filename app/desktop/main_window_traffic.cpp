// The timeline of the main window. See main_window.h.
#include "app/desktop/canvas/view.h"
#include "app/desktop/docks.h"
#include "app/desktop/main_window.h"
#include "app/desktop/playback/playback_bar.h"
#include "app/desktop/traffic/traffic_panel.h"

#include <QAction>
#include <QDockWidget>
#include <QTimer>

namespace burst::app {

namespace {
constexpr int trafficHeight = 260;            // px, at least: a lane, the faults and their tools
constexpr int leastTraffic = 480;             // px wide: its tools must not widen the window
constexpr auto heightBefore = "heightBefore"; // of what lies below the timeline, until that is shown
const QString trafficDock = QStringLiteral("trafficDock");
} // namespace

void MainWindow::buildTrafficActions() {
    add({"traffic",
         tr("T&raffic"),
         {},
         QKeySequence(Qt::CTRL | Qt::Key_T),
         tr("the timeline on which bursts are drawn; once more hides it")},
        [this] {
            auto* dock = findChild<QDockWidget*>(trafficDock);
            const bool shown = dock->isVisible() && !dock->visibleRegion().isEmpty();
            if (shown) {
                dock->hide();
                view_->setFocus();
                return;
            }
            const auto* below = findChild<QDockWidget*>(QStringLiteral("bottomDock"));
            dock->setProperty(heightBefore, below->isVisible() ? below->height() : 0);
            reveal(trafficDock);
            if (dock->height() < trafficHeight) resizeDocks({dock}, {trafficHeight}, Qt::Vertical);
            traffic_->enter();
        });
}

void MainWindow::buildTrafficParts() {
    traffic_ = new TrafficPanel(document_, this);
    traffic_->setMinimumWidth(leastTraffic);
    auto* dock = addDock(this, trafficDock, tr("Traffic"), traffic_, Qt::BottomDockWidgetArea);
    auto* below = findChild<QDockWidget*>(QStringLiteral("bottomDock"));
    splitDockWidget(dock, below, Qt::Vertical); // above the results, next to the canvas
    dock->hide();                               // until it is asked for
    // What it took goes back to the canvas, and not to the results below it.
    connect(dock->toggleViewAction(), &QAction::toggled, this, [this, dock, below](bool shown) {
        const int height = dock->property(heightBefore).toInt();
        if (!shown && height > 0 && below->isVisible())
            QTimer::singleShot(0, this,
                               [this, below, height] { resizeDocks({below}, {height}, Qt::Vertical); });
    });
    connect(traffic_, &TrafficPanel::said, this, &MainWindow::say);
    connect(traffic_, &TrafficPanel::momentPicked, playback_, &PlaybackBar::setMoment);
}

} // namespace burst::app

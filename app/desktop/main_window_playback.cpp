// A moment of a run on the canvas and in the charts. See main_window.h.
#include "app/desktop/canvas/heat_legend.h"
#include "app/desktop/canvas/view.h"
#include "app/desktop/main_window.h"
#include "app/desktop/playback/playback_bar.h"
#include "app/desktop/results/charts_page.h"
#include "app/desktop/results/compare_page.h"
#include "app/desktop/results/results.h"
#include "app/desktop/results/side_by_side.h"
#include "app/desktop/traffic/traffic_panel.h"

namespace burst::app {

namespace {
/// What the ends of the ramp mean.
std::pair<QString, QString> legendOf(Heat heat) {
    switch (heat) {
    case Heat::load:
        return {MainWindow::tr("Load: none"), MainWindow::tr("its most")};
    case Heat::errors:
        return {MainWindow::tr("Errors 0 %"), MainWindow::tr("100 %")};
    case Heat::latency:
        return {MainWindow::tr("p95: none"), MainWindow::tr("highest of all")};
    case Heat::waiting:
        break;
    }
    return {MainWindow::tr("Waiting: none"), MainWindow::tr("most of all")};
}
} // namespace

void MainWindow::buildPlaybackParts() {
    add({"playBack",
         tr("Play &back"),
         {},
         QKeySequence(Qt::Key_F9),
         tr("shows the last run on the canvas as it went, or pauses")},
        [this] { playback_->togglePlaying(); });
    add({"eventOn",
         tr("&Next event"),
         {},
         QKeySequence(Qt::Key_F10),
         tr("goes to the next instant that the run remembers, and says what happened then")},
        [this] { playback_->stepEvent(1); });
    add({"eventBack",
         tr("Previ&ous event"),
         {},
         QKeySequence(Qt::SHIFT | Qt::Key_F10),
         tr("goes to the instant before that the run remembers")},
        [this] { playback_->stepEvent(-1); });
    connect(playback_, &PlaybackBar::momentChanged, this, [this] {
        results_->charts().showMoment(playback_->moment());
        traffic_->showMoment(playback_->moment());
        results_->comparison().sides().showMoment(playback_->moment(), playback_->heat());
        shown_ = {};
        showFigures();
    });
    connect(playback_, &PlaybackBar::heatChanged, this, [this] {
        results_->comparison().sides().showMoment(playback_->moment(), playback_->heat());
        showMoment();
    });
    connect(playback_, &PlaybackBar::nodePicked, this, [this](const model::NodeId& node) {
        if (document_.design().node(node) == nullptr) return; // the run is older than the design
        document_.selection().set({node});
        view_->revealSelection();
    });
    connect(&results_->charts(), &ChartsPage::momentPicked, playback_, &PlaybackBar::setMoment);
    connect(results_, &Results::momentPicked, playback_, &PlaybackBar::setMoment);
    connect(results_, &Results::said, this, &MainWindow::say);
}

void MainWindow::showMoment() {
    if (!playback_->run() || !playback_->moment()) return;
    const auto& run = *playback_->run();
    const double time = *playback_->moment();
    const auto [low, high] = legendOf(playback_->heat());
    legend_->setEnds(low, high);
    legend_->show();
    scene_->setOverlays(overlaysAt(run.summary, time, playback_->heat()));
    scene_->setLinkFigures(linkRatesAt(run.summary, document_.design(), time), {});
}

} // namespace burst::app

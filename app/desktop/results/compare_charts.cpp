#include "app/desktop/results/compare_charts.h"

#include "app/desktop/results/overlay_view.h"
#include "app/report/run_charts.h"

#include <QGridLayout>
#include <QResizeEvent>

#include <algorithm>

namespace burst::app {

namespace {
constexpr int narrowestOverlay = 420; // px
constexpr int lowestOverlay = 260;    // px

double endOf(const sim::Summary& summary) {
    double end = 0.0;
    for (const auto& node : summary.nodes)
        for (const auto& [metric, series] : node.series)
            end = std::max(end,
                           std::min(series.start + summary.simulated,
                                    series.start + series.step * static_cast<double>(series.values.size())));
    return end;
}

/// The chart of the same title among those of the other run, which is taken out; an empty one without.
Chart taken(std::vector<Chart>& from, const std::string& title) {
    const auto found = std::ranges::find(from, title, &Chart::title);
    if (found == from.end()) return {};
    Chart chart = std::move(*found);
    from.erase(found);
    return chart;
}
} // namespace

CompareCharts::CompareCharts(QWidget* parent) : QScrollArea(parent) {
    setObjectName(QStringLiteral("compareCharts"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* page = new QWidget(this);
    grid_ = new QGridLayout(page);
    grid_->setContentsMargins(0, 4, 0, 4);
    setWidget(page);
}

void CompareCharts::setRuns(const sim::Summary& a, const model::Design& designA, const sim::Summary& b,
                            const model::Design& designB) {
    auto before = runCharts(a, designA, usualPercentiles());
    auto after = runCharts(b, designB, usualPercentiles());
    std::vector<std::pair<Chart, Chart>> pairs;
    for (auto& chart : before) {
        const std::string title = chart.title;
        pairs.emplace_back(std::move(chart), taken(after, title));
    }
    for (auto& chart : after)
        pairs.emplace_back(Chart{}, std::move(chart));
    const double to = std::max(endOf(a), endOf(b));
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        if (i == views_.size()) {
            views_.push_back(new OverlayView(widget()));
            views_.back()->setMinimumHeight(lowestOverlay);
            views_.back()->setTheme(*theme_);
        }
        views_[i]->setCharts(std::move(pairs[i].first), std::move(pairs[i].second), 0.0, to);
    }
    shown_ = pairs.size();
    arrange();
}

void CompareCharts::arrange() {
    const int columns = std::max(1, viewport()->width() / narrowestOverlay);
    for (auto* view : views_)
        grid_->removeWidget(view);
    for (int column = 0; column < std::max(columns, grid_->columnCount()); ++column)
        grid_->setColumnStretch(column, column < columns ? 1 : 0);
    for (std::size_t i = 0; i < views_.size(); ++i) {
        views_[i]->setVisible(i < shown_);
        const int place = static_cast<int>(i);
        if (i < shown_) grid_->addWidget(views_[i], place / columns, place % columns);
    }
}

std::vector<OverlayView*> CompareCharts::charts() const {
    return {views_.begin(), views_.begin() + static_cast<std::ptrdiff_t>(shown_)};
}

void CompareCharts::setTheme(const Theme& theme) {
    theme_ = &theme;
    for (auto* view : views_)
        view->setTheme(theme);
}

void CompareCharts::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    arrange();
}

} // namespace burst::app

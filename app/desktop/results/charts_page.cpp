#include "app/desktop/results/charts_page.h"

#include "app/desktop/results/chart_view.h"
#include "app/desktop/results/distribution_view.h"
#include "app/report/run_charts.h"

#include <QGridLayout>
#include <QLabel>
#include <QResizeEvent>

#include <algorithm>

namespace burst::app {

namespace {
constexpr int narrowestChart = 380; // px
constexpr int lowestChart = 190;    // px
constexpr int space = 8;
} // namespace

ChartsPage::ChartsPage(QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    page_ = new QWidget(this);
    grid_ = new QGridLayout(page_);
    grid_->setContentsMargins(space, space, space, space);
    grid_->setSpacing(space);
    nothing_ = new QLabel(
        tr("Nothing reached the selected nodes in this run. Select others, or none for all."), page_);
    nothing_->setObjectName(QStringLiteral("nothingToPlot"));
    nothing_->setAlignment(Qt::AlignCenter);
    nothing_->setWordWrap(true);
    nothing_->hide();
    distribution_ = new DistributionView(page_);
    distribution_->hide();
    setWidget(page_);
}

ChartView* ChartsPage::view(std::size_t i) {
    while (views_.size() <= i) {
        auto* made = new ChartView(page_);
        made->setTheme(*theme_);
        made->setGrowing(growing_);
        connect(made, &ChartView::timeRangeChanged, this, [this, made](double from, double to) {
            for (auto* other : views_)
                if (other != made) other->setTimeRange(from, to);
        });
        connect(made, &ChartView::cursorMoved, this, [this](std::optional<double> time) {
            for (auto* each : views_)
                each->setCursor(time ? time : moment_);
        });
        connect(made, &ChartView::momentPicked, this, &ChartsPage::momentPicked);
        views_.push_back(made);
    }
    return views_[i];
}

void ChartsPage::show(const sim::Summary& summary, const model::Design& design,
                      const std::vector<model::NodeId>& nodes) {
    const auto charts = nodes.empty() ? runCharts(summary, design) : nodeCharts(summary, design, nodes);
    double from = 0.0;
    double to = 0.0;
    for (const auto& node : summary.nodes)
        for (const auto& [metric, series] : node.series) {
            from = series.start;
            to = std::max(to, series.start + series.step * static_cast<double>(series.values.size()));
        }
    to = std::min(to, from + summary.simulated);
    for (std::size_t i = 0; i < charts.size(); ++i)
        view(i)->setChart(charts[i], from, to);
    shown_ = charts.size();
    showDistribution(summary, design, nodes);
    arrange();
}

void ChartsPage::showDistribution(const sim::Summary& summary, const model::Design& design,
                                  const std::vector<model::NodeId>& nodes) {
    const auto node = nodes.empty() ? std::nullopt : std::optional(nodes.front());
    auto distribution = latencyDistribution(summary, node);
    distribution_->setVisible(distribution.count > 0 && shown_ > 0);
    const auto* drawn = node ? design.node(*node) : nullptr;
    distribution_->setDistribution(
        drawn ? tr("%1: how long requests took").arg(QString::fromStdString(drawn->title()))
              : tr("How long requests took"),
        std::move(distribution));
}

void ChartsPage::arrange() {
    const int columns = std::max(1, viewport()->width() / narrowestChart);
    for (auto* each : views_)
        grid_->removeWidget(each);
    grid_->removeWidget(nothing_);
    grid_->removeWidget(distribution_);
    nothing_->setVisible(shown_ == 0);
    if (shown_ == 0) grid_->addWidget(nothing_, 0, 0, 1, columns);
    for (int column = 0; column < std::max(columns, grid_->columnCount()); ++column)
        grid_->setColumnStretch(column, column < columns ? 1 : 0);
    for (std::size_t i = 0; i < views_.size(); ++i) {
        views_[i]->setVisible(i < shown_);
        if (i >= shown_) continue;
        const int n = static_cast<int>(i);
        grid_->addWidget(views_[i], n / columns, n % columns);
        views_[i]->setMinimumHeight(lowestChart);
    }
    const int last = static_cast<int>(shown_);
    grid_->addWidget(distribution_, last / columns, last % columns);
    distribution_->setMinimumHeight(lowestChart);
}

void ChartsPage::showMoment(std::optional<double> time) {
    moment_ = time;
    for (auto* each : views_)
        each->setCursor(time);
}

void ChartsPage::setGrowing(bool growing) {
    growing_ = growing;
    for (auto* each : views_)
        each->setGrowing(growing);
}

void ChartsPage::setTheme(const Theme& theme) {
    theme_ = &theme;
    for (auto* each : views_)
        each->setTheme(theme);
    distribution_->setTheme(theme);
}

void ChartsPage::resizeEvent(QResizeEvent* event) {
    QScrollArea::resizeEvent(event);
    arrange();
}

} // namespace burst::app

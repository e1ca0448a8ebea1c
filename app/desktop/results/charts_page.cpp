#include "app/desktop/results/charts_page.h"

#include "app/desktop/results/chart_bar.h"
#include "app/desktop/results/chart_view.h"
#include "app/desktop/results/distribution_view.h"
#include "app/desktop/results/heat_view.h"
#include "app/report/distribution_data.h"
#include "app/report/run_charts.h"
#include "app/report/run_marks.h"
#include "models/units.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <qcustomplot.h>

#include <algorithm>

namespace burst::app {

namespace {
constexpr int narrowestChart = 380;      // px
constexpr int lowestChart = 190;         // px
constexpr int chartSpace = 8;            // px
constexpr double shownWarmup = 1.0 / 12; // of what was measured: the rest of a long one tells nothing

/// What was measured, and before it as much of the warm-up as has room.
TimeRange wholeOf(const sim::Summary& summary) {
    const SeriesSpan span = seriesSpan(summary);
    return {std::max(0.0, span.from - std::min(span.from, shownWarmup * (span.to - span.from))), span.to};
}

QString inSeconds(double value) {
    return QString::fromStdString(model::showQuantity(value, model::Unit::seconds));
}
} // namespace

ChartsPage::ChartsPage(QWidget* parent) : QWidget(parent) {
    bar_ = new ChartBar(this);
    area_ = new QScrollArea(this);
    area_->setWidgetResizable(true);
    area_->setFrameShape(QFrame::NoFrame);
    area_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    page_ = new QWidget(area_);
    grid_ = new QGridLayout(page_);
    grid_->setContentsMargins(chartSpace, chartSpace, chartSpace, chartSpace);
    grid_->setSpacing(chartSpace);
    nothing_ = new QLabel(page_);
    nothing_->setObjectName(QStringLiteral("nothingToPlot"));
    nothing_->setAlignment(Qt::AlignCenter);
    nothing_->setWordWrap(true);
    nothing_->hide();
    distribution_ = new DistributionView(page_);
    distribution_->hide();
    heat_ = new HeatView(page_);
    heat_->hide();
    area_->setWidget(page_);
    area_->viewport()->installEventFilter(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(bar_);
    layout->addWidget(area_, 1);
    link(heat_);
    connect(heat_, &HeatView::requestsPicked, this, &ChartsPage::requestsPicked);
    connect(distribution_, &DistributionView::requestsPicked, this, &ChartsPage::requestsPicked);
    connect(distribution_, &PlotFrame::said, this, &ChartsPage::said);
    connect(bar_, &ChartBar::percentilesChanged, this, &ChartsPage::fill);
    connect(bar_, &ChartBar::logarithmicChanged, this, [this](bool on) {
        for (auto* each : views_)
            each->setLogarithmic(on);
    });
    connect(bar_, &ChartBar::wentBack, this, [this] {
        history_.back();
        followHistory();
    });
    connect(bar_, &ChartBar::wentForward, this, [this] {
        history_.forward();
        followHistory();
    });
    connect(bar_, &ChartBar::wholeWanted, this, [this] { look(history_.whole(), Gesture::all); });
}

/// A view of the same time: what it is zoomed to and points at, all are.
template <class View>
void ChartsPage::link(View* view) {
    connect(view, &View::zoomed, this, &ChartsPage::look);
    connect(view, &View::wentBack, bar_, &ChartBar::wentBack);
    connect(view, &View::wentForward, bar_, &ChartBar::wentForward);
    connect(view, &View::cursorMoved, this, &ChartsPage::pointAt);
    connect(view, &PlotFrame::said, this, &ChartsPage::said);
}

ChartView* ChartsPage::view(std::size_t i) {
    while (views_.size() <= i) {
        auto* made = new ChartView(page_);
        made->setTheme(*theme_);
        made->setGrowing(growing_);
        made->setLogarithmic(bar_->isLogarithmic());
        link(made);
        connect(made, &ChartView::momentPicked, this, &ChartsPage::momentPicked);
        views_.push_back(made);
    }
    return views_[i];
}

std::vector<ChartView*> ChartsPage::charts() const {
    return {views_.begin(), views_.begin() + static_cast<std::ptrdiff_t>(shown_)};
}

void ChartsPage::look(const TimeRange& range, Gesture gesture) {
    history_.show(range, gesture);
    followHistory();
}

void ChartsPage::followHistory() {
    for (auto* each : views_)
        each->setTimeRange(history_.now());
    heat_->setTimeRange(history_.now());
    bar_->setWays(history_.hasBack(), history_.hasForward());
}

void ChartsPage::pointAt(std::optional<double> time) {
    for (auto* each : views_)
        each->setCursor(time ? time : moment_);
    heat_->setCursor(time ? time : moment_);
}

void ChartsPage::show(const sim::Summary& summary, const model::Design& design,
                      const std::vector<model::NodeId>& nodes) {
    summary_ = &summary;
    design_ = &design;
    nodes_ = nodes;
    // More of a run that goes on keeps what the user looks at.
    const TimeRange whole = wholeOf(summary);
    if (whole.from == history_.whole().from && whole.to >= history_.whole().to)
        history_.extend(whole);
    else
        history_.begin(whole);
    fill();
}

void ChartsPage::clear() {
    summary_ = nullptr;
}

void ChartsPage::fill() {
    if (!summary_) return;
    auto charts = nodes_.empty() ? runCharts(*summary_, *design_, bar_->percentiles())
                                 : nodeCharts(*summary_, *design_, nodes_, bar_->percentiles());
    shown_ = charts.size();
    for (std::size_t i = 0; i < charts.size(); ++i)
        view(i)->setChart(std::move(charts[i]), history_.whole(), summary_->warmup);
    showDistribution();
    tellNothing();
    followHistory();
    arrange();
}

void ChartsPage::showDistribution() {
    const auto node = nodes_.empty() ? std::nullopt : std::optional(nodes_.front());
    const auto* drawn = node ? design_->node(*node) : nullptr;
    const auto titled = [&](const QString& what) {
        return drawn ? tr("%1: %2").arg(QString::fromStdString(drawn->title()), what) : what;
    };
    auto distribution = latencyDistribution(*summary_, node);
    const bool any = distribution.count > 0 && shown_ > 0;
    distribution_->setVisible(any);
    distribution_->setDistribution(
        drawn ? titled(tr("how long requests took")) : tr("How long requests took"), std::move(distribution));
    heat_->setVisible(any);
    heat_->setMap(drawn ? titled(tr("latency over time")) : tr("Latency over time"),
                  latencyMap(*summary_, node), history_.whole());
}

/// Whom nothing reached and when, and how to see something.
void ChartsPage::tellNothing() {
    const TimeRange& whole = history_.whole();
    const QString when = tr("between %1 and %2").arg(inSeconds(whole.from), inSeconds(whole.to));
    QStringList titles;
    for (const auto& id : nodes_)
        if (const auto* drawn = design_->node(id)) titles << QString::fromStdString(drawn->title());
    if (nodes_.empty())
        nothing_->setText(
            tr("No request was sent %1. Give a client some traffic (Ctrl+T) and run again (F5).").arg(when));
    else
        nothing_->setText(
            tr("Nothing reached %1 %2. See that a link leads there and that its callers have traffic, "
               "or select other nodes, or none for the whole run.")
                .arg(titles.join(QStringLiteral(", ")), when));
}

void ChartsPage::arrange() {
    const int columns = std::max(1, area_->viewport()->width() / narrowestChart);
    for (auto* each : views_)
        grid_->removeWidget(each);
    grid_->removeWidget(nothing_);
    grid_->removeWidget(distribution_);
    grid_->removeWidget(heat_);
    nothing_->setVisible(shown_ == 0);
    if (shown_ == 0) grid_->addWidget(nothing_, 0, 0, 1, columns);
    for (int column = 0; column < std::max(columns, grid_->columnCount()); ++column)
        grid_->setColumnStretch(column, column < columns ? 1 : 0);
    int place = 0;
    const auto put = [&](PlotFrame* frame) {
        grid_->addWidget(frame, place / columns, place % columns);
        frame->setMinimumHeight(lowestChart);
        ++place;
    };
    for (std::size_t i = 0; i < views_.size(); ++i) {
        views_[i]->setVisible(i < shown_);
        if (i < shown_) put(views_[i]);
    }
    put(heat_);
    put(distribution_);
}

void ChartsPage::showMoment(std::optional<double> time) {
    moment_ = time;
    pointAt(time);
}

void ChartsPage::showTime(const TimeRange& range) {
    look(range, Gesture::box);
}

void ChartsPage::revealChart(const model::NodeId& node, const std::string& line) {
    for (auto* each : charts()) {
        const auto& chart = each->chart();
        const bool has =
            std::ranges::any_of(chart.lines, [&](const ChartLine& l) { return l.title == line; });
        if (chart.node != node || !has) continue;
        area_->widget()->layout()->activate();
        area_->ensureWidgetVisible(each);
        each->plot().setFocus();
        return;
    }
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
    heat_->setTheme(theme);
}

bool ChartsPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == area_->viewport() && event->type() == QEvent::Resize) arrange();
    return QWidget::eventFilter(watched, event);
}

} // namespace burst::app

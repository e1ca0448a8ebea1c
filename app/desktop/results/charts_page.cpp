#include "app/desktop/results/charts_page.h"

#include "app/desktop/results/chart_bar.h"
#include "app/desktop/results/chart_preferences.h"
#include "app/desktop/results/chart_view.h"
#include "app/desktop/results/distribution_view.h"
#include "app/desktop/results/heat_view.h"
#include "app/desktop/results/measure_box.h"
#include "app/report/distribution_data.h"
#include "app/report/run_charts.h"
#include "app/report/run_marks.h"
#include "models/units.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

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
    box_ = new MeasureBox(this);
    box_->hide();
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(area_, 1);
    row->addWidget(box_);
    layout->addLayout(row, 1);
    useOptions(chartPreferences());
    link(heat_);
    listen();
}

void ChartsPage::listen() {
    connect(heat_, &HeatView::requestsPicked, this, &ChartsPage::requestsPicked);
    connect(distribution_, &DistributionView::requestsPicked, this, &ChartsPage::requestsPicked);
    connect(distribution_, &PlotFrame::said, this, &ChartsPage::said);
    connect(box_, &MeasureBox::said, this, &ChartsPage::said);
    connect(box_, &MeasureBox::closed, this, [this] { setMeasuring(false); });
    connect(bar_, &ChartBar::measuringChanged, this, &ChartsPage::setMeasuring);
    connect(bar_, &ChartBar::optionsChanged, this, &ChartsPage::takeOptions);
    connect(bar_, &ChartBar::dashboardChosen, this, &ChartsPage::showDashboard);
    connect(bar_, &ChartBar::keepWanted, this, &ChartsPage::keepWanted);
    connect(bar_, &ChartBar::dropWanted, this, &ChartsPage::dropWanted);
    connect(bar_, &ChartBar::unpinWanted, this, [this] {
        pinned_.clear();
        fill();
    });
    connect(bar_, &ChartBar::released, this, &ChartsPage::release);
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
    connect(view, &View::measured, this, &ChartsPage::measure);
    connect(view, &PlotFrame::said, this, &ChartsPage::said);
}

ChartView* ChartsPage::view(std::size_t i) {
    while (views_.size() <= i)
        views_.push_back(made());
    return views_[i];
}

ChartView* ChartsPage::made() {
    auto* made = new ChartView(page_);
    made->setTheme(*theme_);
    made->setGrowing(growing_);
    link(made);
    connect(made, &ChartView::momentPicked, this, &ChartsPage::hold);
    connect(made, &ChartView::released, this, &ChartsPage::release);
    connect(made, &ChartView::measureWanted, this, [this] { setMeasuring(!measured_); });
    connect(made, &ChartView::measured, box_, [this, made] { box_->choose(made); });
    connect(made, &ChartView::momentPicked, box_, [this, made] { box_->choose(made); });
    connect(made, &ChartView::axisChosen, this, [this, made](bool logarithmic) {
        const auto& key = made->chart().key;
        std::erase_if(axes_, [&](const auto& each) { return each.first == key; });
        axes_.emplace_back(key, logarithmic);
        made->setLogarithmic(logarithmic);
    });
    connect(made, &ChartView::linesChanged, box_, &MeasureBox::refresh);
    connect(made, &ChartView::pinned, this, [this, made](bool on) { pin(made->chart().key, on); });
    connect(made, &ChartView::noteWanted, this, &ChartsPage::noteWanted);
    connect(made, &ChartView::noteChangeWanted, this, &ChartsPage::noteChangeWanted);
    connect(made, &ChartView::noteDropWanted, this, &ChartsPage::noteDropWanted);
    return made;
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
    const auto shown = time && !held_ ? time : moment_;
    for (auto* each : views_)
        each->setCursor(shown);
    heat_->setCursor(shown);
}

/// The values stay those of an instant; of the same instant once more, they follow the pointer again.
void ChartsPage::hold(double time) {
    constexpr double same = 1.0 / 200; // of what is shown
    const TimeRange& now = history_.now();
    if (held_ && std::abs(*held_ - time) <= same * (now.to - now.from)) return release();
    moment_ = time;
    emit momentPicked(time);
    held_ = moment_; // which whoever plays the run may have moved to where it has something
    showMoment(moment_);
}

void ChartsPage::release() {
    held_.reset();
    showMoment(moment_);
}

void ChartsPage::setMeasuring(bool on) {
    measured_.reset();
    const TimeRange& now = history_.now();
    const double third = (now.to - now.from) / 3.0;
    if (on) measured_ = TimeRange{now.from + third, now.to - third};
    bar_->setMeasuring(on);
    box_->setVisible(on);
    if (measured_) return measure(*measured_);
    for (auto* each : views_)
        each->setMeasured(measured_);
    heat_->setMeasured(measured_);
}

void ChartsPage::measure(const TimeRange& times) {
    measured_ = times;
    for (auto* each : views_)
        each->setMeasured(measured_);
    heat_->setMeasured(measured_);
    box_->setTimes(times);
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
    takeMeasuredBack();
    fill();
}

/// A and B are put anew where they lie outside of a run; while it goes on, that may still come.
void ChartsPage::takeMeasuredBack() {
    if (growing_ || !measured_) return;
    const TimeRange& whole = history_.whole();
    if (measured_->from < whole.from || measured_->to > whole.to) setMeasuring(true);
}

void ChartsPage::clear() {
    summary_ = nullptr;
}

void ChartsPage::forget() {
    pinned_.clear();
    axes_.clear();
    setMeasuring(false);
    showDashboard({});
}

/// Those that are pinned come first, and none comes twice.
std::vector<Chart> ChartsPage::chartsToShow() const {
    const auto& percentiles = bar_->options().percentiles;
    auto charts = chosenCharts(*summary_, *design_, pinned_, percentiles);
    if (!dashboard_.isEmpty()) return charts;
    const auto isPinned = [&](const Chart& chart) { return std::ranges::count(pinned_, chart.key) > 0; };
    for (auto& chart : nodes_.empty() ? runCharts(*summary_, *design_, percentiles)
                                      : nodeCharts(*summary_, *design_, nodes_, percentiles))
        if (!isPinned(chart)) charts.push_back(std::move(chart));
    return charts;
}

void ChartsPage::fill() {
    if (!summary_) return;
    auto charts = chartsToShow();
    shown_ = charts.size();
    for (std::size_t i = 0; i < charts.size(); ++i) {
        auto* each = view(i);
        addNotes(charts[i], notes_);
        each->setPinned(std::ranges::count(pinned_, charts[i].key) > 0);
        each->setLogarithmic(isLogarithmic(charts[i]));
        each->setChart(std::move(charts[i]), history_.whole(), summary_->warmup);
        each->setMeasured(measured_);
    }
    bar_->setShown(dashboard_, shown_ > 0, !pinned_.empty());
    box_->setCharts(this->charts());
    showDistribution();
    tellNothing();
    followHistory();
    pointAt(std::nullopt);
    arrange();
}

/// As was chosen for the chart, or for all of latency.
bool ChartsPage::isLogarithmic(const Chart& chart) const {
    const auto own = std::ranges::find(axes_, chart.key, [](const auto& each) { return each.first; });
    if (own != axes_.end()) return own->second;
    return chart.unit == model::Unit::seconds && bar_->options().logarithmic;
}

void ChartsPage::takeOptions() {
    if (bar_->options().logarithmic != logarithmic_) axes_.clear();
    logarithmic_ = bar_->options().logarithmic;
    if (dashboard_.isEmpty()) keepChartPreferences(bar_->options());
    fill();
}

/// Those that somebody has kept, which is no choice for all axes.
void ChartsPage::useOptions(const ChartOptions& options) {
    bar_->setOptions(options);
    logarithmic_ = options.logarithmic;
}

void ChartsPage::pin(const ChartKey& chart, bool on) {
    std::erase(pinned_, chart);
    if (on) pinned_.push_back(chart);
    fill();
}

void ChartsPage::setNotes(const std::vector<ChartNote>& notes) {
    if (notes == notes_) return;
    notes_ = notes;
    fill();
}

void ChartsPage::setDashboards(const std::vector<Dashboard>& dashboards) {
    if (dashboards == dashboards_) return;
    dashboards_ = dashboards;
    QStringList names;
    for (const auto& each : dashboards_)
        names << QString::fromStdString(each.name);
    bar_->setDashboards(names);
    if (!dashboard_.isEmpty()) showDashboard(names.contains(dashboard_) ? dashboard_ : QString());
}

void ChartsPage::showDashboard(const QString& name) {
    const auto found = std::ranges::find(dashboards_, name.toStdString(), &Dashboard::name);
    if (found == dashboards_.end()) {
        // What was pinned by hand is not known any more.
        if (!dashboard_.isEmpty()) pinned_.clear();
        dashboard_.clear();
        useOptions(chartPreferences());
    } else {
        dashboard_ = name;
        pinned_ = found->charts;
        useOptions(found->options);
    }
    fill();
}

Dashboard ChartsPage::shown() const {
    Dashboard shown{{}, {}, bar_->options()};
    for (const auto* each : charts())
        shown.charts.push_back(each->chart().key);
    return shown;
}

void ChartsPage::showDistribution() {
    const auto node = nodes_.empty() ? std::nullopt : std::optional(nodes_.front());
    const auto* drawn = node ? design_->node(*node) : nullptr;
    const auto titled = [&](const QString& what) {
        return drawn ? tr("%1: %2").arg(QString::fromStdString(drawn->title()), what) : what;
    };
    auto distribution = latencyDistribution(*summary_, node);
    const bool any = distribution.count > 0 && shown_ > 0;
    distribution_->setVisible(any && bar_->options().distribution);
    distribution_->setDistribution(
        drawn ? titled(tr("how long requests took")) : tr("How long requests took"), std::move(distribution));
    heat_->setVisible(any && bar_->options().heat);
    heat_->setMap(drawn ? titled(tr("latency over time")) : tr("Latency over time"),
                  latencyMap(*summary_, node), history_.whole());
}

/// Whom nothing reached and when, and how to see something.
void ChartsPage::tellNothing() {
    const TimeRange& whole = history_.whole();
    const QString when = tr("between %1 and %2").arg(inSeconds(whole.from), inSeconds(whole.to));
    QStringList titles;
    if (!dashboard_.isEmpty())
        return nothing_->setText(tr("Nothing of the dashboard “%1” was measured %2. Choose other charts with "
                                    "the button above.")
                                     .arg(dashboard_, when));
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

int ChartsPage::columns() const {
    switch (bar_->options().layout) {
    case ChartOptions::Layout::oneColumn:
        return 1;
    case ChartOptions::Layout::twoByTwo:
        return 2;
    case ChartOptions::Layout::threeInARow:
        return 3;
    case ChartOptions::Layout::fitting:
        break;
    }
    return std::max(1, area_->viewport()->width() / narrowestChart);
}

void ChartsPage::arrange() {
    using Layout = ChartOptions::Layout;
    const int columns = this->columns();
    const auto layout = bar_->options().layout;
    const int rows = layout == Layout::twoByTwo ? 2 : 1;
    const int room = (area_->viewport()->height() - (rows + 1) * chartSpace) / rows;
    const int height = layout == Layout::twoByTwo || layout == Layout::threeInARow
                           ? std::max(lowestChart, room)
                           : lowestChart;
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
        frame->setMinimumHeight(height);
        ++place;
    };
    for (std::size_t i = 0; i < views_.size(); ++i) {
        views_[i]->setVisible(i < shown_);
        if (i < shown_) put(views_[i]);
    }
    if (bar_->options().heat) put(heat_);
    if (bar_->options().distribution) put(distribution_);
}

void ChartsPage::showMoment(std::optional<double> time) {
    moment_ = time;
    if (held_ != moment_) held_.reset();
    bar_->setHeld(held_ ? inSeconds(*moment_) : QString());
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
    takeMeasuredBack();
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

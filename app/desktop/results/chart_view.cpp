#include "app/desktop/results/chart_view.h"

#include "app/desktop/results/measure_cursors.h"
#include "app/desktop/results/quantity_ticker.h"
#include "app/desktop/results/stack_plottable.h"
#include "app/desktop/results/time_gestures.h"
#include "app/report/chart_text.h"

#include <QKeyEvent>
#include <QLabel>
#include <QToolButton>

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace burst::app {

namespace {
constexpr double headRoom = 1.08;
constexpr double plainPen = 1.5; // px
constexpr double thickPen = 3.0;
constexpr double limitInSight =
    2.5;                           // times the highest value: one that is further off would flatten the chart
constexpr double aloneShare = 0.9; // of its step, so that neighbours at other heights stay apart
constexpr int mostOfAThickLine = 1200; // points

/// Times on the horizontal axis, shares of the plot's height on the vertical one.
void standUpright(QCPItemPosition* place) {
    place->setTypeX(QCPItemPosition::ptPlotCoords);
    place->setTypeY(QCPItemPosition::ptAxisRectRatio);
}
} // namespace

ChartView::ChartView(QWidget* parent) : PlotFrame(parent) {
    plot().xAxis->setTicker(quantityTicker(model::Unit::seconds));
    plot().addLayer(QStringLiteral("cursor"), plot().layer(QStringLiteral("overlay")), QCustomPlot::limAbove);
    plot().layer(QStringLiteral("cursor"))->setMode(QCPLayer::lmBuffered);
    limitName_ = new QLabel(this);
    limitName_->setObjectName(QStringLiteral("chartLimit"));
    limitName_->hide();
    stack_ = new StackPlottable(plot().xAxis, plot().yAxis);
    unmeasured_ = new QCPItemRect(&plot());
    standUpright(unmeasured_->topLeft);
    standUpright(unmeasured_->bottomRight);
    unmeasured_->setPen(Qt::NoPen);
    limit_ = new QCPItemLine(&plot());
    for (auto* end : {limit_->start, limit_->end}) {
        end->setTypeX(QCPItemPosition::ptAxisRectRatio);
        end->setTypeY(QCPItemPosition::ptPlotCoords);
    }
    cursor_ = new QCPItemLine(&plot());
    cursor_->setLayer(QStringLiteral("cursor"));
    cursor_->setVisible(false);
    for (auto* end : {cursor_->start, cursor_->end})
        standUpright(end);
    gestures_ = new TimeGestures(plot());
    gestures_->show(gestures_->whole());
    measure_ = new MeasureCursors(plot());
    buildActions();
    listen();
}

/// A plot that goes hears that the pointer has left it, when there is nothing left to tell.
ChartView::~ChartView() {
    disconnect(gestures_, nullptr, this, nullptr);
}

void ChartView::listen() {
    connect(gestures_, &TimeGestures::zoomed, this, [this](const TimeRange& range, Gesture gesture) {
        refresh();
        emit zoomed(range, gesture);
    });
    connect(gestures_, &TimeGestures::wentBack, this, &ChartView::wentBack);
    connect(gestures_, &TimeGestures::wentForward, this, &ChartView::wentForward);
    connect(gestures_, &TimeGestures::pointed, this, [this](std::optional<QPointF> at) {
        pointed_ = at ? lineAt(*at) : std::nullopt;
        emit cursorMoved(at ? std::optional(plot().xAxis->pixelToCoord(at->x())) : std::nullopt);
    });
    connect(measure_, &MeasureCursors::moved, this, &ChartView::measured);
    connect(gestures_, &TimeGestures::clicked, this,
            [this](const QPointF& at) { emit momentPicked(plot().xAxis->pixelToCoord(at.x())); });
    connect(gestures_, &TimeGestures::valuesBoxed, this, [this](double lower, double upper) {
        values_ = {lower, upper};
        refresh();
    });
    connect(gestures_, &TimeGestures::valuesScaled, this, [this](double factor, double around) {
        const QCPRange now = plot().yAxis->range();
        const double lowest = isLogarithmic() ? std::numeric_limits<double>::min() : 0.0;
        values_ = {std::max(lowest, around - (around - now.lower) * factor),
                   around + (now.upper - around) * factor};
        refresh();
    });
    connect(gestures_, &TimeGestures::valuesReset, this, [this] {
        values_.reset();
        refresh();
    });
}

void ChartView::setChart(Chart chart, const TimeRange& whole, double warmup) {
    const TimeRange before = gestures_->whole();
    if (chart.title != chart_.title) {
        hidden_.clear();
        values_.reset();
    }
    pyramids_.clear();
    chart_ = std::move(chart);
    for (const auto& line : chart_.lines)
        pyramids_.emplace_back(line);
    warmup_ = warmup;
    gestures_->setWhole(whole);
    setTitle(QString::fromStdString(chart_.title));
    dressAxis();
    makeLines();
    fillMarks();
    fillLegend();
    setWords(QString::fromStdString(chartWords(chart_)));
    showValues(std::nullopt);
    // Another node of the same run keeps what the user looks at.
    if (before != gestures_->whole()) gestures_->show(gestures_->whole());
    refresh();
}

void ChartView::setGrowing(bool growing) {
    growing_ = growing;
    highest_ = 0.0;
}

void ChartView::makeLines() {
    plot().clearGraphs();
    stack_->setVisible(isStack());
    if (isStack()) plot().addGraph()->setLineStyle(QCPGraph::lsStepCenter); // its upper edge
    for (std::size_t i = 0; i < chart_.lines.size() && !isStack(); ++i)
        plot().addGraph();
    paintLines();
}

QColor ChartView::colorOf(std::size_t i) const {
    QColor color = theme().seriesColor(chart_.lines[i].look);
    if (chart_.lines[i].faint) color.setAlphaF(0.45F);
    return color;
}

QPen ChartView::penOf(std::size_t i) const {
    return {colorOf(i), hovered_ == i ? thickPen : plainPen, Theme::seriesPen(chart_.lines[i].look)};
}

/// A line of many points is thin: a thick one of so many takes too long to draw.
void ChartView::dressGraph(int i) {
    auto* graph = plot().graph(i);
    if (isStack()) return graph->setPen(QPen(theme().textSecondary, 1.0));
    const auto line = static_cast<std::size_t>(i);
    QPen pen = penOf(line);
    if (graph->dataCount() > mostOfAThickLine && hovered_ != line) pen.setWidthF(1.0);
    graph->setPen(pen);
    graph->setVisible(!isHidden(line));
}

void ChartView::paintLines() {
    for (int i = 0; i < plot().graphCount(); ++i)
        dressGraph(i);
    std::vector<StackPlottable::Part> parts;
    for (std::size_t i = 0; i < chart_.lines.size() && isStack(); ++i)
        parts.push_back(
            {chart_.lines[i].values, hovered_ == i ? colorOf(i).darker(130) : colorOf(i), !isHidden(i)});
    const bool any = !chart_.lines.empty();
    stack_->setParts(any ? chart_.lines.front().start : 0.0, any ? chart_.lines.front().step : 1.0,
                     std::move(parts));
}

/// Draws no more points than there are pixels, and none of the extremes is lost. A value without neighbours,
/// of which no line would be seen, is drawn as long as its step.
void ChartView::fillLines() {
    if (isStack()) return plot().graph(0)->data()->set(stack_->edge(), true);
    const QCPRange range = plot().xAxis->range();
    const int columns = std::max(100, plot().axisRect()->width());
    for (int i = 0; i < plot().graphCount(); ++i) {
        const auto line = static_cast<std::size_t>(i);
        auto points = pyramids_[line].points(range.lower, range.upper, columns);
        for (auto& point : points)
            if (isLogarithmic() && point.value <= 0.0) point.value = std::numeric_limits<double>::quiet_NaN();
        const auto there = [&](std::size_t at) {
            return at < points.size() && !std::isnan(points[at].value);
        };
        QVector<QCPGraphData> drawn;
        for (std::size_t at = 0; at < points.size(); ++at) {
            const auto& [time, value] = points[at];
            const bool alone = there(at) && !there(at - 1) && !there(at + 1);
            const double half = alone ? aloneShare * chart_.lines[line].step / 2.0 : 0.0;
            drawn.append({time - half, value});
            if (alone) drawn.append({time + half, value});
        }
        plot().graph(i)->data()->set(drawn, true);
        dressGraph(i);
    }
}

void ChartView::fillMarks() {
    for (const auto& [line, sign] : marks_) {
        plot().removeItem(line);
        plot().removeItem(sign);
    }
    marks_.clear();
    for (const auto& mark : chart_.marks) {
        auto* line = new QCPItemLine(&plot());
        auto* sign = new QCPItemText(&plot());
        for (auto* place : {line->start, line->end, sign->position})
            standUpright(place);
        line->start->setCoords(mark.at, 0.0);
        line->end->setCoords(mark.at, 1.0);
        sign->position->setCoords(mark.at, 0.0);
        sign->setPositionAlignment(Qt::AlignHCenter | Qt::AlignTop);
        sign->setText(mark.own ? QStringLiteral("✎") : QStringLiteral("▼"));
        const QColor color = mark.own ? theme().focus : theme().state(State::error).fill;
        line->setPen(QPen(color, 1.0, Qt::DotLine));
        sign->setColor(color);
        marks_.emplace_back(line, sign);
    }
    const TimeRange& whole = gestures_->whole();
    unmeasured_->setVisible(warmup_ > whole.from);
    unmeasured_->topLeft->setCoords(whole.from, 0.0);
    unmeasured_->bottomRight->setCoords(warmup_, 1.0);
    unmeasured_->setBrush(QBrush(theme().border, Qt::BDiagPattern));
    limit_->setPen(QPen(theme().state(State::throttled).fill, plainPen, Qt::DashLine));
    if (chart_.limit) {
        limit_->start->setCoords(0.0, chart_.limit->value);
        limit_->end->setCoords(1.0, chart_.limit->value);
    }
}

void ChartView::setTheme(const Theme& theme) {
    PlotFrame::setTheme(theme);
    cursor_->setPen(QPen(theme.focus));
    measure_->setTheme(theme);
    fillMarks();
    paintLines();
    fillLegend();
    showValues(cursorTime_);
    plot().replot(QCustomPlot::rpQueuedReplot);
}

bool ChartView::eventFilter(QObject* watched, QEvent* event) {
    const bool enters = event->type() == QEvent::Enter;
    if (enters || event->type() == QEvent::Leave) {
        const auto chip = std::ranges::find(chips_, watched);
        if (chip != chips_.end()) {
            hovered_.reset();
            if (enters) hovered_ = static_cast<std::size_t>(chip - chips_.begin());
            paintLines();
            plot().replot(QCustomPlot::rpQueuedReplot);
        }
    }
    if (watched == &plot() &&
        (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)) {
        const auto& pressed = *static_cast<QKeyEvent*>(event);
        const bool own = pressed.key() == Qt::Key_M || pressed.key() == Qt::Key_N;
        if (pressed.modifiers() == Qt::NoModifier && event->type() == QEvent::KeyPress)
            return key(pressed.key()) || PlotFrame::eventFilter(watched, event);
        if (pressed.modifiers() == Qt::NoModifier && own) event->accept(); // they mean the canvas elsewhere
    }
    return PlotFrame::eventFilter(watched, event);
}

void ChartView::setMeasured(const std::optional<TimeRange>& times) {
    measure_->show(times);
}

void ChartView::setLogarithmic(bool on) {
    if (on == logarithmic_) return;
    values_.reset();
    logarithmic_ = on;
    dressAxis();
    refresh();
}

void ChartView::dressAxis() {
    plot().yAxis->setScaleType(isLogarithmic() ? QCPAxis::stLogarithmic : QCPAxis::stLinear);
    plot().yAxis->setTicker(isLogarithmic() ? logarithmicTicker(chart_.unit) : quantityTicker(chart_.unit));
}

void ChartView::setTimeRange(const TimeRange& range) {
    gestures_->show(range);
    refresh();
}

/// After a change of what is in sight.
void ChartView::refresh() {
    fillLines();
    scaleValues();
    plot().replot(QCustomPlot::rpQueuedReplot);
}

/// From 0, or on a logarithmic axis the lowest, to a little above the highest value in sight.
void ChartView::scaleValues() {
    const QCPRange range = plot().xAxis->range();
    double highest = isStack() ? stack_->highest(range.lower, range.upper) : 0.0;
    double lowest = std::numeric_limits<double>::infinity();
    for (int i = 0; i < plot().graphCount() && !isStack(); ++i) {
        if (isHidden(static_cast<std::size_t>(i))) continue;
        for (const auto& point : *plot().graph(i)->data()) {
            if (point.key < range.lower || point.key > range.upper || std::isnan(point.value)) continue;
            highest = std::max(highest, point.value);
            if (point.value > 0.0) lowest = std::min(lowest, point.value);
        }
    }
    if (growing_) highest = highest_ = std::max(highest_, highest);
    const bool near = chart_.limit && chart_.limit->value <= limitInSight * highest;
    limit_->setVisible(near);
    if (near) highest = std::max(highest, chart_.limit->value);
    const double top = highest > 0.0 ? highest * headRoom : 1.0;
    if (values_)
        plot().yAxis->setRange(values_->first, values_->second);
    else if (isLogarithmic())
        plot().yAxis->setRange(std::isfinite(lowest) ? lowest / headRoom : top / 10.0, top);
    else
        plot().yAxis->setRange(0.0, top);
}

void ChartView::setCursor(std::optional<double> time) {
    cursorTime_ = time;
    cursor_->setVisible(time.has_value());
    if (time) {
        cursor_->start->setCoords(*time, 0.0);
        cursor_->end->setCoords(*time, 1.0);
    }
    showValues(time);
    // One without a size has nothing to paint on.
    if (!plot().viewport().isEmpty()) plot().layer(QStringLiteral("cursor"))->replot();
}

QString ChartView::timeText(double seconds) {
    return QString::fromStdString(model::showQuantity(seconds, model::Unit::seconds));
}

QString ChartView::tipAt(const QPoint& at) const {
    const auto* axis = plot().xAxis;
    QStringList texts;
    for (const auto& mark : chart_.marks)
        if (std::abs(axis->coordToPixel(mark.at) - at.x()) <= markReach)
            texts << tr("%1: %2").arg(timeText(mark.at), QString::fromStdString(mark.text));
    if (texts.isEmpty() && axis->pixelToCoord(at.x()) < warmup_)
        texts << tr("Warm-up: the first %1 are simulated and not counted").arg(timeText(warmup_));
    return texts.join(QLatin1Char('\n'));
}

QString ChartView::csv() const {
    const TimeRange range = gestures_->shown();
    return QString::fromStdString(chartsCsv(
        {&chart_}, [this](const Chart&, std::size_t line) { return !isHidden(line); }, range.from, range.to));
}

} // namespace burst::app

#include "app/desktop/results/chart_view.h"

#include "app/desktop/results/legend_layout.h"
#include "app/desktop/results/quantity_ticker.h"
#include "app/desktop/results/stack_plottable.h"
#include "app/desktop/results/time_gestures.h"

#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
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
constexpr double markReach = 6.0; // px
constexpr double limitInSight =
    2.5; // times the highest value: one that is further off would flatten the chart
constexpr int widestLegendName = 220; // px
constexpr int mostValuesMeasured = 2000;
constexpr int mostOfAThickLine = 1200;          // points
const QString legendGap = QStringLiteral("  "); // between a name and the value at the pointer

QPixmap lineSwatch(const QPen& pen, bool area) {
    constexpr int width = 18;
    constexpr int height = 10;
    QPixmap picture(width * 2, height * 2);
    picture.setDevicePixelRatio(2.0);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    QPen drawn = pen;
    drawn.setWidthF(2.0);
    painter.setPen(drawn);
    if (area)
        painter.fillRect(QRect(3, 0, height, height), pen.color());
    else
        painter.drawLine(QPointF(0, height / 2.0), QPointF(width, height / 2.0));
    return picture;
}

QString legendValue(double value, model::Unit unit) {
    return std::isnan(value) ? QStringLiteral("–") : QString::fromStdString(model::showQuantity(value, unit));
}

QString chartTimeText(double seconds) {
    return QString::fromStdString(model::showQuantity(seconds, model::Unit::seconds));
}

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
        emit cursorMoved(at ? std::optional(plot().xAxis->pixelToCoord(at->x())) : std::nullopt);
    });
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

/// Draws no more points than there are pixels, and none of the extremes is lost.
void ChartView::fillLines() {
    if (isStack()) return plot().graph(0)->data()->set(stack_->edge(), true);
    const QCPRange range = plot().xAxis->range();
    const int columns = std::max(100, plot().axisRect()->width());
    for (int i = 0; i < plot().graphCount(); ++i) {
        QVector<QCPGraphData> drawn;
        for (const auto& [time, value] :
             pyramids_[static_cast<std::size_t>(i)].points(range.lower, range.upper, columns))
            drawn.append(
                {time, isLogarithmic() && value <= 0.0 ? std::numeric_limits<double>::quiet_NaN() : value});
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
        sign->setText(QStringLiteral("▼"));
        const QColor color = theme().state(State::error).fill;
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
    fillMarks();
    paintLines();
    fillLegend();
    plot().replot(QCustomPlot::rpQueuedReplot);
}

int ChartView::widestValue(std::size_t i, const QFontMetrics& metrics) const {
    constexpr int rounding = 4; // px; a whole text is not exactly as wide as its parts
    int widest = 0;
    const TimeRange& whole = gestures_->whole();
    for (const auto& point : pyramids_[i].points(whole.from, whole.to, mostValuesMeasured))
        widest =
            std::max(widest, metrics.horizontalAdvance(legendGap + legendValue(point.value, chart_.unit)));
    return widest + rounding;
}

void ChartView::fillLegend() {
    for (auto* chip : chips_) {
        chips().removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    chips().removeWidget(limitName_);
    chips_.clear();
    names_.clear();
    for (std::size_t i = 0; i < chart_.lines.size(); ++i) {
        auto* chip = new QToolButton(this);
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        const QString title = QString::fromStdString(chart_.lines[i].title);
        names_.push_back(chip->fontMetrics().elidedText(title, Qt::ElideMiddle, widestLegendName));
        chip->setText(names_.back());
        QPen pen = penOf(i);
        if (isHidden(i)) pen.setColor(theme().textDisabled);
        chip->setIcon(lineSwatch(pen, isStack()));
        chip->setIconSize({18, 10});
        chip->setToolTip((isHidden(i) ? tr("%1 – hidden; click to show")
                                      : tr("%1 – click to hide, Ctrl+click to see it alone"))
                             .arg(title));
        chip->setAccessibleName(title);
        chip->installEventFilter(this);
        connect(chip, &QToolButton::clicked, this, [this, i] {
            QApplication::keyboardModifiers().testFlag(Qt::ControlModifier) ? soloLine(i) : toggleLine(i);
        });
        // Room for every value at the pointer, or the legend would jump while it moves.
        chip->setMinimumWidth(chip->sizeHint().width() + widestValue(i, chip->fontMetrics()));
        chips().addWidget(chip);
        chips_.push_back(chip);
    }
    limitName_->setVisible(chart_.limit.has_value());
    if (!chart_.limit) return;
    limitName_->setText(QStringLiteral("<span style=\"color:%1\">┅</span> %2 %3")
                            .arg(theme().state(State::throttled).fill.name(),
                                 QString::fromStdString(chart_.limit->title).toHtmlEscaped(),
                                 legendValue(chart_.limit->value, chart_.unit)));
    chips().addWidget(limitName_);
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
    return PlotFrame::eventFilter(watched, event);
}

void ChartView::toggleLine(std::size_t i) {
    const std::string& title = chart_.lines[i].title;
    if (!hidden_.erase(title)) hidden_.insert(title);
    paintLines();
    fillLegend();
    refresh();
}

void ChartView::soloLine(std::size_t i) {
    const bool alone = !isHidden(i) && hidden_.size() + 1 == chart_.lines.size();
    hidden_.clear();
    for (std::size_t other = 0; other < chart_.lines.size() && !alone; ++other)
        if (other != i) hidden_.insert(chart_.lines[other].title);
    paintLines();
    fillLegend();
    refresh();
}

void ChartView::setLogarithmic(bool on) {
    if (on != logarithmic_) values_.reset();
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
    cursor_->setVisible(time.has_value());
    if (time) {
        cursor_->start->setCoords(*time, 0.0);
        cursor_->end->setCoords(*time, 1.0);
    }
    showValues(time);
    plot().layer(QStringLiteral("cursor"))->replot();
}

/// The values at an instant stand in the legend; without one the head says what a point is.
void ChartView::showValues(std::optional<double> time) {
    const double step = chart_.lines.empty() ? 0.0 : chart_.lines.front().step;
    reading().setText(time         ? chartTimeText(*time)
                      : step > 0.0 ? tr("per %1").arg(chartTimeText(step))
                                   : QString());
    reading().setToolTip(time ? QString() : tr("Every point is a figure of so much simulated time"));
    for (std::size_t i = 0; i < chips_.size(); ++i) {
        const auto& line = chart_.lines[i];
        QString text = names_[i];
        if (time && line.step > 0.0) {
            const double bucket = std::floor((*time - line.start) / line.step);
            if (bucket >= 0.0 && bucket < static_cast<double>(line.values.size())) {
                const double value = line.values[static_cast<std::size_t>(bucket)];
                text += legendGap + legendValue(value, chart_.unit);
            }
        }
        chips_[i]->setText(text);
    }
}

QString ChartView::tipAt(const QPoint& at) const {
    const auto* axis = plot().xAxis;
    QStringList texts;
    for (const auto& mark : chart_.marks)
        if (std::abs(axis->coordToPixel(mark.at) - at.x()) <= markReach)
            texts << tr("%1: %2").arg(chartTimeText(mark.at), QString::fromStdString(mark.text));
    if (texts.isEmpty() && axis->pixelToCoord(at.x()) < warmup_)
        texts << tr("Warm-up: the first %1 are simulated and not counted").arg(chartTimeText(warmup_));
    return texts.join(QLatin1Char('\n'));
}

std::vector<PlotFrame::Entry> ChartView::entries() const {
    std::vector<Entry> entries;
    for (std::size_t i = 0; i < chart_.lines.size(); ++i)
        if (!isHidden(i))
            entries.push_back({QString::fromStdString(chart_.lines[i].title), penOf(i),
                               isStack() ? QBrush(colorOf(i)) : QBrush()});
    if (chart_.limit)
        entries.push_back({QString::fromStdString(chart_.limit->title) + QLatin1Char(' ') +
                               legendValue(chart_.limit->value, chart_.unit),
                           limit_->pen(),
                           {}});
    return entries;
}

QString ChartView::csv() const {
    QString text = QStringLiteral("start_s,end_s");
    std::vector<const ChartLine*> shown;
    for (std::size_t i = 0; i < chart_.lines.size(); ++i)
        if (!isHidden(i)) shown.push_back(&chart_.lines[i]);
    for (const auto* line : shown)
        text += QLatin1String(",\"") +
                QString::fromStdString(line->title).replace('"', QLatin1String("\"\"")) + '"';
    text += '\n';
    if (shown.empty()) return text;
    const TimeRange range = gestures_->shown();
    const auto number = [](double value) {
        return std::isfinite(value) ? QString::number(value, 'g', QLocale::FloatingPointShortest) : QString();
    };
    for (std::size_t i = 0; i < shown.front()->values.size(); ++i) {
        const double begin = shown.front()->start + static_cast<double>(i) * shown.front()->step;
        const double end = begin + shown.front()->step;
        if (end <= range.from || begin >= range.to) continue;
        text += number(begin) + ',' + number(end);
        for (const auto* line : shown)
            text += ',' + (i < line->values.size() ? number(line->values[i]) : QString());
        text += '\n';
    }
    return text;
}

} // namespace burst::app

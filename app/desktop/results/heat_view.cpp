#include "app/desktop/results/heat_view.h"

#include "app/desktop/results/heat_plottable.h"
#include "app/desktop/results/legend_layout.h"
#include "app/desktop/results/measure_cursors.h"
#include "app/desktop/results/quantity_ticker.h"
#include "app/desktop/results/time_gestures.h"
#include "app/diagram/node_painter.h"

#include <QLabel>

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace burst::app {

namespace {
QString spokenTime(double seconds) {
    return QString::fromStdString(model::showQuantity(seconds, model::Unit::seconds));
}
} // namespace

HeatView::HeatView(QWidget* parent) : PlotFrame(parent) {
    reading().setObjectName(QStringLiteral("heatReading"));
    ramp_ = new QLabel(this);
    ramp_->setTextFormat(Qt::RichText);
    chips().addWidget(ramp_);
    plot().xAxis->setTicker(quantityTicker(model::Unit::seconds));
    plot().yAxis->setScaleType(QCPAxis::stLogarithmic);
    plot().yAxis->setTicker(logarithmicTicker(model::Unit::seconds));
    cells_ = new HeatPlottable(plot().xAxis, plot().yAxis);
    plot().addLayer(QStringLiteral("cursor"), plot().layer(QStringLiteral("overlay")), QCustomPlot::limAbove);
    plot().layer(QStringLiteral("cursor"))->setMode(QCPLayer::lmBuffered);
    cursor_ = new QCPItemLine(&plot());
    cursor_->setLayer(QStringLiteral("cursor"));
    cursor_->setVisible(false);
    for (auto* end : {cursor_->start, cursor_->end}) {
        end->setTypeX(QCPItemPosition::ptPlotCoords);
        end->setTypeY(QCPItemPosition::ptAxisRectRatio);
    }
    gestures_ = new TimeGestures(plot());
    gestures_->show(gestures_->whole());
    measure_ = new MeasureCursors(plot());
    listen();
}

/// A plot that goes hears that the pointer has left it, when there is nothing left to tell.
HeatView::~HeatView() {
    disconnect(gestures_, nullptr, this, nullptr);
}

void HeatView::listen() {
    connect(gestures_, &TimeGestures::zoomed, this, [this](const TimeRange& range, Gesture gesture) {
        plot().replot(QCustomPlot::rpQueuedReplot);
        emit zoomed(range, gesture);
    });
    connect(measure_, &MeasureCursors::moved, this, &HeatView::measured);
    connect(gestures_, &TimeGestures::wentBack, this, &HeatView::wentBack);
    connect(gestures_, &TimeGestures::wentForward, this, &HeatView::wentForward);
    connect(gestures_, &TimeGestures::valuesReset, this, &HeatView::scaleLatency);
    connect(gestures_, &TimeGestures::valuesBoxed, this,
            [this](double lower, double upper) { plot().yAxis->setRange(lower, upper); });
    connect(gestures_, &TimeGestures::valuesScaled, this, [this](double factor, double around) {
        plot().yAxis->scaleRange(factor, around);
        plot().replot(QCustomPlot::rpQueuedReplot);
    });
    connect(gestures_, &TimeGestures::pointed, this, [this](std::optional<QPointF> at) {
        reading().setText(
            at ? readingAt(plot().xAxis->pixelToCoord(at->x()), plot().yAxis->pixelToCoord(at->y()))
               : QString());
        emit cursorMoved(at ? std::optional(plot().xAxis->pixelToCoord(at->x())) : std::nullopt);
    });
    connect(gestures_, &TimeGestures::clicked, this, [this](const QPointF& at) {
        const auto* cell = cellAt(plot().xAxis->pixelToCoord(at.x()), plot().yAxis->pixelToCoord(at.y()));
        if (!cell) return;
        const double begin = map_.start + map_.step * cell->column;
        emit requestsPicked({begin, begin + map_.step, sim::LatencyMap::edge(cell->band),
                             sim::LatencyMap::edge(cell->band + 1)});
    });
}

void HeatView::setMap(const QString& title, sim::LatencyMap map, const TimeRange& whole) {
    const TimeRange before = gestures_->whole();
    setTitle(title);
    map_ = std::move(map);
    cells_->setMap(map_);
    gestures_->setWhole(whole);
    if (before != gestures_->whole()) gestures_->show(gestures_->whole());
    scaleLatency();
    fillChips();
    reading().clear();
    const auto fullest = std::ranges::max_element(map_.cells, {}, &sim::LatencyCell::count);
    setWords(fullest == map_.cells.end()
                 ? QString()
                 : tr("Fullest: %1")
                       .arg(readingAt(map_.start + (fullest->column + 0.5) * map_.step,
                                      sim::LatencyMap::edge(fullest->band))));
}

void HeatView::scaleLatency() {
    bool found = false;
    const QCPRange range = cells_->getValueRange(found, QCP::sdPositive, {});
    if (found) plot().yAxis->setRange(range);
    plot().replot(QCustomPlot::rpQueuedReplot);
}

void HeatView::setTheme(const Theme& theme) {
    PlotFrame::setTheme(theme);
    cells_->setTheme(theme);
    cursor_->setPen(QPen(theme.focus));
    measure_->setTheme(theme);
    fillChips();
    plot().replot(QCustomPlot::rpQueuedReplot);
}

void HeatView::setTimeRange(const TimeRange& range) {
    gestures_->show(range);
    plot().replot(QCustomPlot::rpQueuedReplot);
}

void HeatView::setCursor(std::optional<double> time) {
    cursor_->setVisible(time.has_value());
    if (time) {
        cursor_->start->setCoords(*time, 0.0);
        cursor_->end->setCoords(*time, 1.0);
    }
    // One without a size has nothing to paint on.
    if (!plot().viewport().isEmpty()) plot().layer(QStringLiteral("cursor"))->replot();
}

void HeatView::setMeasured(const std::optional<TimeRange>& times) {
    measure_->show(times);
}

/// The ramp with what its ends mean.
void HeatView::fillChips() {
    std::int64_t most = 1;
    for (const auto& cell : map_.cells)
        most = std::max(most, cell.count);
    QString blocks;
    const int steps = static_cast<int>(theme().heat.size());
    for (int i = 0; i < steps; ++i)
        blocks += QStringLiteral("<span style=\"color:%1\">█</span>")
                      .arg(heatColor(theme(), static_cast<double>(i) / (steps - 1)).name());
    ramp_->setText(
        tr("1 request %1 %2 requests").arg(blocks, QString::fromStdString(model::showCount(most))));
}

const sim::LatencyCell* HeatView::cellAt(double time, double latency) const {
    const double column = std::floor((time - map_.start) / map_.step);
    const auto found = std::ranges::find_if(map_.cells, [&](const sim::LatencyCell& cell) {
        return cell.column == column && sim::LatencyMap::edge(cell.band) <= latency &&
               latency < sim::LatencyMap::edge(cell.band + 1);
    });
    return found == map_.cells.end() ? nullptr : &*found;
}

QString HeatView::readingAt(double time, double latency) const {
    const auto* cell = cellAt(time, latency);
    if (!cell) return tr("none");
    std::int64_t then = 0;
    for (const auto& other : map_.cells)
        if (other.column == cell->column) then += other.count;
    const double begin = map_.start + map_.step * cell->column;
    return tr("%1–%2, %3–%4: %5 requests, %6 of those that ended then")
        .arg(spokenTime(begin), spokenTime(begin + map_.step), spokenTime(sim::LatencyMap::edge(cell->band)),
             spokenTime(sim::LatencyMap::edge(cell->band + 1)),
             QString::fromStdString(model::showCount(cell->count)),
             QString::fromStdString(model::showQuantity(
                 static_cast<double>(cell->count) / static_cast<double>(then), model::Unit::ratio)));
}

std::vector<PlotFrame::Entry> HeatView::entries() const {
    std::vector<Entry> entries;
    const auto add = [&](const QString& name, double heat) {
        entries.push_back({name, QPen(heatColor(theme(), heat)), QBrush(heatColor(theme(), heat))});
    };
    std::int64_t most = 1;
    for (const auto& cell : map_.cells)
        most = std::max(most, cell.count);
    add(tr("1 request"), 0.0);
    add(tr("%1 requests").arg(QString::fromStdString(model::showCount(most))), 1.0);
    return entries;
}

QString HeatView::csv() const {
    const TimeRange range = gestures_->shown();
    const auto number = [](double value) {
        return QString::number(value, 'g', QLocale::FloatingPointShortest);
    };
    QString text = QStringLiteral("start_s,end_s,shortest_s,longest_s,requests\n");
    for (const auto& cell : map_.cells) {
        const double begin = map_.start + map_.step * cell.column;
        if (begin + map_.step <= range.from || begin >= range.to) continue;
        text += number(begin) + ',' + number(begin + map_.step) + ',' +
                number(sim::LatencyMap::edge(cell.band)) + ',' +
                number(sim::LatencyMap::edge(cell.band + 1)) + ',' + QString::number(cell.count) + '\n';
    }
    return text;
}

} // namespace burst::app

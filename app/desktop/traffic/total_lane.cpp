#include "app/desktop/traffic/total_lane.h"

#include "app/report/svg_chart.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace burst::app {

namespace {
constexpr double totalHeadRoom = 1.1;
constexpr double lowestTotal = 1.0; // /s
} // namespace

TotalLane::TotalLane(TimeScale& scale, QWidget* parent) : TimelineLane(scale, parent) {
    setObjectName(QStringLiteral("totalLane"));
    setAccessibleName(tr("Traffic of all sources"));
    setFixedHeight(4 * fontMetrics().height());
}

void TotalLane::show(const std::vector<Part>& parts) {
    layers_.clear();
    sum_.clear();
    for (const auto& part : parts) {
        sum_ = model::sumOf(sum_, part.line);
        layers_.push_back({sum_, part.series});
    }
    const double peak = model::peakOf(sum_, 0.0, scale().end());
    top_ = ticksTo(std::max(lowestTotal, peak * totalHeadRoom), 2).back();
    update();
}

double TotalLane::yOf(double rate) const {
    return plot().bottom() - rate / top_ * plot().height();
}

QString TotalLane::cursorText() const {
    const auto cursor = scale().cursor();
    if (!cursor || !underMouse() || sum_.empty()) return {};
    return tr("t = %1, %2 in all")
        .arg(timeText(*cursor, scale()), QString::fromStdString(model::showQuantity(
                                             model::rateAt(sum_, *cursor), model::Unit::perSecond)));
}

void TotalLane::paintLane(QPainter& painter) {
    painter.setFont(smallFont());
    const QFontMetricsF metrics(smallFont());
    painter.setPen(theme().textSecondary);
    for (const double tick : {0.0, top_}) {
        const double base = std::clamp(yOf(tick) + metrics.ascent() / 2.0, metrics.ascent(), height() - 3.0);
        painter.drawText(QRectF(0.0, base - metrics.ascent(), scale().left() - 6.0, metrics.height()),
                         Qt::AlignRight | Qt::AlignTop,
                         QString::fromStdString(tickLabel(tick, model::Unit::perSecond)));
    }
    painter.setClipRect(plot());
    // A column for each pixel: noisy areas take long as polygons. The tallest layer first, the others over
    // it.
    const auto left = static_cast<int>(plot().left());
    const auto right = static_cast<int>(plot().right());
    for (auto layer = layers_.rbegin(); layer != layers_.rend(); ++layer) {
        const QColor color = theme().seriesColor(layer->series);
        // What lies below shows through nowhere: it is painted over in full.
        QColor fill = theme().panel;
        constexpr double tint = 0.4;
        fill.setRedF(static_cast<float>(fill.redF() * (1 - tint) + color.redF() * tint));
        fill.setGreenF(static_cast<float>(fill.greenF() * (1 - tint) + color.greenF() * tint));
        fill.setBlueF(static_cast<float>(fill.blueF() * (1 - tint) + color.blueF() * tint));
        QPolygonF edge;
        for (int x = left; x <= right; ++x) {
            const double y = yOf(model::rateAt(layer->line, scale().timeAt(x)));
            painter.fillRect(QRectF(x, y, 1.0, plot().bottom() - y), fill);
            edge << QPointF(x, y);
        }
        painter.setPen(QPen(color, 0, Theme::seriesPen(layer->series)));
        painter.drawPolyline(edge);
    }
}

} // namespace burst::app

#include "app/desktop/results/heat_plottable.h"

#include "app/diagram/node_painter.h"

#include <algorithm>
#include <cmath>

namespace burst::app {

HeatPlottable::HeatPlottable(QCPAxis* keys, QCPAxis* values) : QCPAbstractPlottable(keys, values) {}

void HeatPlottable::setMap(const sim::LatencyMap& map) {
    map_ = &map;
    most_ = 1;
    for (const auto& cell : map.cells)
        most_ = std::max(most_, cell.count);
}

double HeatPlottable::heatOf(std::int64_t count) const {
    return most_ > 1 ? std::log(static_cast<double>(count)) / std::log(static_cast<double>(most_)) : 1.0;
}

double HeatPlottable::selectTest(const QPointF&, bool, QVariant*) const {
    return -1.0; // nothing of it is selected
}

QCPRange HeatPlottable::getKeyRange(bool& found, QCP::SignDomain) const {
    found = map_ && !map_->cells.empty();
    if (!found) return {};
    return {map_->start, map_->start + map_->step * (map_->cells.back().column + 1.0)};
}

QCPRange HeatPlottable::getValueRange(bool& found, QCP::SignDomain, const QCPRange&) const {
    found = map_ && !map_->cells.empty();
    if (!found) return {};
    const auto [lowest, highest] = std::ranges::minmax(map_->cells, {}, &sim::LatencyCell::band);
    return {sim::LatencyMap::edge(lowest.band), sim::LatencyMap::edge(highest.band + 1)};
}

void HeatPlottable::draw(QCPPainter* painter) {
    if (!map_) return;
    painter->setAntialiasing(false);
    const auto pixel = [](const QCPAxis& axis, double value) {
        return static_cast<int>(std::lround(axis.coordToPixel(value)));
    };
    for (const auto& cell : map_->cells) {
        const int left = pixel(*mKeyAxis, map_->start + map_->step * cell.column);
        const int right = pixel(*mKeyAxis, map_->start + map_->step * (cell.column + 1.0));
        if (right < clipRect().left() || left > clipRect().right()) continue;
        const int top = pixel(*mValueAxis, sim::LatencyMap::edge(cell.band + 1));
        const int bottom = pixel(*mValueAxis, sim::LatencyMap::edge(cell.band));
        painter->fillRect(QRect(left, top, std::max(1, right - left), std::max(1, bottom - top)),
                          heatColor(*theme_, heatOf(cell.count)));
    }
}

void HeatPlottable::drawLegendIcon(QCPPainter*, const QRectF&) const {}

} // namespace burst::app

#include "app/desktop/results/stack_plottable.h"

#include <algorithm>
#include <cmath>

namespace burst::app {

StackPlottable::StackPlottable(QCPAxis* keys, QCPAxis* values) : QCPAbstractPlottable(keys, values) {}

void StackPlottable::setParts(double start, double step, std::vector<Part> parts) {
    start_ = start;
    step_ = step;
    parts_ = std::move(parts);
}

std::size_t StackPlottable::buckets() const {
    std::size_t most = 0;
    for (const auto& part : parts_)
        most = std::max(most, part.values.size());
    return most;
}

double StackPlottable::sumAt(std::size_t bucket) const {
    double sum = 0.0;
    for (const auto& part : parts_)
        if (part.shown && bucket < part.values.size() && std::isfinite(part.values[bucket]))
            sum += part.values[bucket];
    return sum;
}

QVector<QCPGraphData> StackPlottable::edge() const {
    QVector<QCPGraphData> points;
    for (std::size_t i = 0; i < buckets(); ++i)
        points.append({start_ + (static_cast<double>(i) + 0.5) * step_, sumAt(i)});
    return points;
}

double StackPlottable::highest(double from, double to) const {
    double most = 0.0;
    for (std::size_t i = 0; i < buckets(); ++i) {
        const double begin = start_ + static_cast<double>(i) * step_;
        if (begin < to && begin + step_ > from) most = std::max(most, sumAt(i));
    }
    return most;
}

double StackPlottable::selectTest(const QPointF&, bool, QVariant*) const {
    return -1.0; // nothing of it is selected
}

QCPRange StackPlottable::getKeyRange(bool& found, QCP::SignDomain) const {
    found = buckets() > 0;
    return {start_, start_ + step_ * static_cast<double>(buckets())};
}

QCPRange StackPlottable::getValueRange(bool& found, QCP::SignDomain, const QCPRange& keys) const {
    found = buckets() > 0;
    return {0.0, highest(keys.lower, keys.upper)};
}

void StackPlottable::draw(QCPPainter* painter) {
    const std::size_t count = buckets();
    painter->setAntialiasing(false);
    // Buckets that share a column of pixels are drawn as the highest of them.
    for (std::size_t i = 0; i < count;) {
        const double left = mKeyAxis->coordToPixel(start_ + static_cast<double>(i) * step_);
        std::size_t tallest = i;
        double right = left;
        for (; i < count && right < left + 1.0; ++i) {
            if (sumAt(i) > sumAt(tallest)) tallest = i;
            right = mKeyAxis->coordToPixel(start_ + static_cast<double>(i + 1) * step_);
        }
        if (right >= clipRect().left() && left <= clipRect().right())
            drawColumn(*painter, left, right, tallest);
    }
}

void StackPlottable::drawColumn(QCPPainter& painter, double left, double right, std::size_t bucket) const {
    double sum = 0.0;
    const auto x = static_cast<int>(std::floor(left));
    const int width = std::max(1, static_cast<int>(std::floor(right)) - x);
    for (const auto& part : parts_) {
        if (!part.shown || bucket >= part.values.size() || !(part.values[bucket] > 0.0)) continue;
        const auto bottom = static_cast<int>(std::lround(mValueAxis->coordToPixel(sum)));
        sum += part.values[bucket];
        const auto top = static_cast<int>(std::lround(mValueAxis->coordToPixel(sum)));
        painter.fillRect(QRect(x, top, width, bottom - top), part.color);
    }
}

void StackPlottable::drawLegendIcon(QCPPainter*, const QRectF&) const {}

} // namespace burst::app

#include "app/report/line_pyramid.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace burst::app {

LinePyramid::LinePyramid(const ChartLine& line) : values_(line.values), start_(line.start), step_(line.step) {
    std::size_t count = values_.size();
    for (std::size_t level = 0; count > fanOut; ++level) {
        std::vector<Stretch> stretches((count + fanOut - 1) / fanOut);
        for (std::size_t i = 0; i < count; ++i) {
            Stretch one;
            if (level > 0)
                one = levels_.back()[i];
            else if (std::isfinite(values_[i]))
                one.lowest = one.highest = static_cast<std::uint32_t>(i);
            take(stretches[i / fanOut], one);
        }
        count = stretches.size();
        levels_.push_back(std::move(stretches));
    }
}

void LinePyramid::take(Stretch& into, const Stretch& other) const {
    if (other.lowest == none) return;
    if (into.lowest == none || values_[other.lowest] < values_[into.lowest]) into.lowest = other.lowest;
    if (into.highest == none || values_[other.highest] > values_[into.highest]) into.highest = other.highest;
}

LinePyramid::Stretch LinePyramid::stretch(std::size_t first, std::size_t end) const {
    Stretch result;
    while (first < end) {
        // The longest stretch of the pyramid that begins here and ends in time.
        std::size_t level = 0;
        std::size_t length = 1;
        while (level < levels_.size() && first % (length * fanOut) == 0 && first + length * fanOut <= end) {
            length *= fanOut;
            ++level;
        }
        if (level > 0) {
            take(result, levels_[level - 1][first / length]);
        } else if (std::isfinite(values_[first])) {
            const auto place = static_cast<std::uint32_t>(first);
            take(result, {place, place});
        }
        first += length;
    }
    return result;
}

double LinePyramid::timeOf(std::size_t place) const {
    return start_ + (static_cast<double>(place) + 0.5) * step_;
}

std::pair<std::size_t, std::size_t> LinePyramid::within(double from, double to) const {
    if (!(step_ > 0.0) || values_.empty()) return {0, 0};
    const auto count = static_cast<double>(values_.size());
    const double first = std::clamp(std::ceil((from - start_) / step_ - 0.5), 0.0, count);
    const double end = std::clamp(std::floor((to - start_) / step_ - 0.5) + 1.0, first, count);
    return {static_cast<std::size_t>(first), static_cast<std::size_t>(end)};
}

std::vector<LinePyramid::Point> LinePyramid::points(double from, double to, int columns) const {
    auto [first, end] = within(from, to);
    if (first > 0) --first;
    if (end < values_.size()) ++end;
    std::vector<Point> result;
    const auto wanted = static_cast<std::size_t>(std::max(1, columns));
    if (end - first <= 2 * wanted) {
        for (std::size_t i = first; i < end; ++i)
            result.push_back({timeOf(i), values_[i]});
        return result;
    }
    // Columns begin at multiples of their length: a chart that is moved keeps its points.
    const std::size_t length = (end - first + wanted - 1) / wanted;
    for (std::size_t begin = first / length * length; begin < end; begin += length) {
        const auto [lowest, highest] = stretch(std::max(begin, first), std::min(begin + length, end));
        if (lowest == none) {
            result.push_back({timeOf(begin), std::numeric_limits<double>::quiet_NaN()});
            continue;
        }
        const auto [early, late] = std::minmax(lowest, highest);
        result.push_back({timeOf(early), values_[early]});
        if (late != early) result.push_back({timeOf(late), values_[late]});
    }
    return result;
}

std::optional<std::pair<double, double>> LinePyramid::extremes(double from, double to) const {
    const auto [first, end] = within(from, to);
    const auto [lowest, highest] = stretch(first, end);
    if (lowest == none) return std::nullopt;
    return std::pair(values_[lowest], values_[highest]);
}

} // namespace burst::app

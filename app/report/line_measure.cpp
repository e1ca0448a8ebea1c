#include "app/report/line_measure.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace burst::app {

namespace {
constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();
}

double valueAt(const ChartLine& line, double time) {
    if (!(line.step > 0.0)) return noNumber;
    const double place = std::floor((time - line.start) / line.step);
    if (!(place >= 0.0 && place < static_cast<double>(line.values.size()))) return noNumber;
    return line.values[static_cast<std::size_t>(place)];
}

LineMeasure measureLine(const ChartLine& line, double from, double to) {
    LineMeasure measure{valueAt(line, from), valueAt(line, to), noNumber, noNumber, noNumber, noNumber};
    measure.change = measure.last - measure.first;
    if (to > from) measure.rate = measure.change / (to - from);
    if (!(line.step > 0.0)) return measure;
    const double most = static_cast<double>(line.values.size());
    const auto placeOf = [&](double time) {
        return static_cast<std::size_t>(std::clamp(std::floor((time - line.start) / line.step), 0.0, most));
    };
    double area = 0.0;
    double length = 0.0;
    for (std::size_t i = placeOf(from); i < std::min(line.values.size(), placeOf(to) + 1); ++i) {
        const double begin = line.start + static_cast<double>(i) * line.step;
        const double within = std::min(to, begin + line.step) - std::max(from, begin);
        const double value = line.values[i];
        if (!(within > 0.0) || !std::isfinite(value)) continue;
        area += value * within;
        length += within;
        measure.highest = length > within ? std::max(measure.highest, value) : value;
    }
    if (length > 0.0) measure.mean = area / length;
    return measure;
}

} // namespace burst::app

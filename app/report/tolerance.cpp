#include "app/report/tolerance.h"

#include "models/design.h"
#include "models/units.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace burst::app {

using model::Error;

model::Result<Tolerance> readTolerance(std::string_view text, std::string_view metric) {
    const auto wrong = [&](const std::string& why) {
        return Error{Error::Cause::badInput,
                     {},
                     "\"" + std::string(text) + "\" is no tolerance of " + std::string(metric) + ": " + why};
    };
    Tolerance tolerance;
    bool absolute = false;
    bool relative = false;
    std::string_view rest = text;
    while (true) {
        const auto comma = rest.find(',');
        const auto part = rest.substr(0, comma);
        const bool share = part.find('%') != std::string_view::npos;
        const auto value =
            model::parseQuantity(part, share ? model::Unit::ratio : model::unitOfMetric(metric));
        if (!value) return wrong(value.error().text);
        if (!(*value >= 0.0) || !std::isfinite(*value)) return wrong("it is a distance, 0 or more.");
        if (std::exchange(share ? relative : absolute, true))
            return wrong("give a share, an amount, or one of each: \"20 ms, 5 %\".");
        (share ? tolerance.relative : tolerance.absolute) = *value;
        if (comma == std::string_view::npos) return tolerance;
        rest.remove_prefix(comma + 1);
    }
}

bool isWithin(const sim::Difference& difference, const Tolerance& tolerance) {
    const double most = std::max(tolerance.absolute, tolerance.relative * std::abs(difference.a));
    return difference.pairs >= 2 && -most <= difference.low && difference.high <= most;
}

} // namespace burst::app

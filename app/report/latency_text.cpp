#include "app/report/latency_text.h"

#include "models/units.h"

#include <cmath>

namespace burst::app {

std::string showLatency(double seconds) {
    if (!std::isfinite(seconds) || seconds == 0.0) return model::showQuantity(seconds, model::Unit::seconds);
    const double last = std::pow(10.0, std::floor(std::log10(std::abs(seconds))) - 2.0);
    return model::showQuantity(std::round(seconds / last) * last, model::Unit::seconds);
}

} // namespace burst::app

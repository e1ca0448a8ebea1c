#include "simulator/random/zipf.h"

#include <algorithm>
#include <cmath>

namespace burst::sim {

namespace {
/// log(1 + x) / x and (exp(x) - 1) / x, also near 0.
[[nodiscard]] double logRatio(double x) {
    return std::abs(x) > 1e-8 ? std::log1p(x) / x : 1.0 - x * (0.5 - x / 3.0);
}
[[nodiscard]] double expRatio(double x) {
    return std::abs(x) > 1e-8 ? std::expm1(x) / x : 1.0 + x * 0.5 * (1.0 + x / 3.0);
}
} // namespace

Zipf::Zipf(std::uint32_t count, double exponent) : count_(count), exponent_(exponent) {
    areaOfFirst_ = area(1.5) - 1.0;
    areaOfAll_ = area(count_ + 0.5);
    sure_ = 2.0 - inverseArea(area(2.5) - height(2.0));
}

double Zipf::height(double x) const {
    return std::exp(-exponent_ * std::log(x));
}

/// The integral of height, up to a constant.
double Zipf::area(double x) const {
    const double logX = std::log(x);
    return expRatio((1.0 - exponent_) * logX) * logX;
}

double Zipf::inverseArea(double y) const {
    // Rounding must not lead below the domain of the logarithm.
    const double t = std::max(-1.0, y * (1.0 - exponent_));
    return std::exp(logRatio(t) * y);
}

std::uint32_t Zipf::draw(Draws draws) const {
    if (count_ <= 1.0) return 0;
    if (exponent_ == 0.0) return static_cast<std::uint32_t>(draws.uniform() * count_);
    for (;;) {
        const double u = areaOfAll_ + draws.uniform() * (areaOfFirst_ - areaOfAll_);
        const double x = inverseArea(u);
        const double k = std::clamp(std::floor(x + 0.5), 1.0, count_);
        if (k - x <= sure_ || u >= area(k + 0.5) - height(k)) return static_cast<std::uint32_t>(k) - 1;
    }
}

} // namespace burst::sim

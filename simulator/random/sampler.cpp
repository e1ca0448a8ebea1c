#include "simulator/random/sampler.h"

#include <boost/random/exponential_distribution.hpp>
#include <boost/random/gamma_distribution.hpp>
#include <boost/random/normal_distribution.hpp>

#include <algorithm>
#include <cmath>

namespace burst::sim {

using Family = model::Distribution::Family;

namespace {
[[nodiscard]] double unitExponential(Draws& draws) {
    return boost::random::exponential_distribution<double>(1.0)(draws);
}

[[nodiscard]] double unitNormal(Draws& draws) {
    return boost::random::normal_distribution<double>(0.0, 1.0)(draws);
}

/// Inverse of the triangular distribution function on [low, high] with the given mode.
[[nodiscard]] double triangular(double low, double high, double mode, double u) {
    const double width = high - low;
    if (width <= 0.0) return low;
    const double split = (mode - low) / width;
    if (u < split) return low + std::sqrt(u * width * (mode - low));
    return high - std::sqrt((1.0 - u) * width * (high - mode));
}

/// Inverse of the Pareto distribution function cut off at `high`.
[[nodiscard]] double boundedPareto(double shape, double low, double high, double u) {
    const double ratio = std::pow(low / high, shape);
    return low / std::pow(1.0 - u * (1.0 - ratio), 1.0 / shape);
}
} // namespace

Sampler::Sampler(const model::Distribution& distribution)
    : distribution_(distribution), fixed_(distribution.family == Family::constant) {
    if (fixed_) fixedTime_ = fromSeconds(distribution.a);
    double sum = 0.0;
    if (distribution.family == Family::hyperexponential)
        for (const double p : distribution.probabilities)
            cumulative_.push_back(sum += p);
}

double Sampler::drawTable(Draws& draws) const {
    const auto& p = distribution_.probabilities;
    const auto& v = distribution_.values;
    const double u = draws.uniform();
    const auto upper = static_cast<std::size_t>(std::upper_bound(p.begin(), p.end(), u) - p.begin());
    if (upper == 0) return v.front();
    if (upper >= p.size()) return v.back();
    const double width = p[upper] - p[upper - 1];
    const double share = width > 0.0 ? (u - p[upper - 1]) / width : 0.0;
    return v[upper - 1] + share * (v[upper] - v[upper - 1]);
}

double Sampler::draw(Draws draws) const {
    const auto& d = distribution_;
    switch (d.family) {
    case Family::constant:
        return d.a;
    case Family::uniform:
        return d.a + (d.b - d.a) * draws.uniform();
    case Family::triangular:
        return triangular(d.a, d.b, d.c, draws.uniform());
    case Family::exponential:
        return d.a * unitExponential(draws);
    case Family::normal: {
        // Redrawn below 0; a mean far below 0 would redraw for ever, so the reader refuses mean < 0.
        double x = -1.0;
        while (x < 0.0)
            x = d.a + d.b * unitNormal(draws);
        return x;
    }
    case Family::lognormal:
        return std::exp(d.a + d.b * unitNormal(draws));
    case Family::gamma:
        return boost::random::gamma_distribution<double>(d.a, d.b)(draws);
    case Family::weibull:
        return d.b * std::pow(unitExponential(draws), 1.0 / d.a);
    case Family::pareto:
        return boundedPareto(d.a, d.b, d.c, draws.uniform());
    case Family::hyperexponential: {
        const double u = draws.uniform();
        std::size_t branch = 0;
        while (branch + 1 < cumulative_.size() && u >= cumulative_[branch])
            ++branch;
        return d.values[branch] * unitExponential(draws);
    }
    case Family::empirical:
        return drawTable(draws);
    }
    return 0.0;
}

} // namespace burst::sim

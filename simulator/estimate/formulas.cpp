#include "simulator/estimate/formulas.h"

#include "simulator/analysis/queueing.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace burst::sim {

namespace {
using model::Distribution;

/// Second moment of what lies evenly between neighbouring points of a quantile table.
[[nodiscard]] double squareOfTable(const Distribution& d) {
    double sum = 0.0;
    for (std::size_t i = 0; i + 1 < d.values.size(); ++i) {
        const double a = d.values[i];
        const double b = d.values[i + 1];
        sum += (d.probabilities[i + 1] - d.probabilities[i]) * (a * a + a * b + b * b) / 3.0;
    }
    return sum;
}

/// Second moment of a Pareto distribution of shape a between b and c.
[[nodiscard]] double squareOfPareto(const Distribution& d) {
    const double ratio = 1.0 - std::pow(d.b / d.c, d.a);
    if (ratio <= 0.0) return d.b * d.b;
    const double scale = d.a * std::pow(d.b, d.a) / ratio;
    if (std::abs(d.a - 2.0) < 1e-9) return scale * std::log(d.c / d.b);
    return scale * (std::pow(d.c, 2.0 - d.a) - std::pow(d.b, 2.0 - d.a)) / (2.0 - d.a);
}

[[nodiscard]] double varianceOf(const Distribution& d, double mean) {
    switch (d.family) {
    case Distribution::Family::constant:
        return 0.0;
    case Distribution::Family::uniform:
        return (d.b - d.a) * (d.b - d.a) / 12.0;
    case Distribution::Family::triangular:
        return (d.a * d.a + d.b * d.b + d.c * d.c - d.a * d.b - d.a * d.c - d.b * d.c) / 18.0;
    case Distribution::Family::exponential:
        return d.a * d.a;
    case Distribution::Family::normal:
        return d.b * d.b;
    case Distribution::Family::lognormal:
        return mean * mean * std::expm1(d.b * d.b);
    case Distribution::Family::gamma:
        return d.a * d.b * d.b;
    case Distribution::Family::weibull:
        return d.b * d.b * std::tgamma(1.0 + 2.0 / d.a) - mean * mean;
    case Distribution::Family::pareto:
        return std::max(0.0, squareOfPareto(d) - mean * mean);
    case Distribution::Family::hyperexponential: {
        double square = 0.0;
        for (std::size_t i = 0; i < d.values.size(); ++i)
            square += 2.0 * d.probabilities[i] * d.values[i] * d.values[i];
        return square - mean * mean;
    }
    case Distribution::Family::empirical:
        return std::max(0.0, squareOfTable(d) - mean * mean);
    }
    return 0.0;
}
} // namespace

Moments momentsOf(const Distribution& d) {
    const double mean = model::mean(d);
    return {mean, varianceOf(d, mean)};
}

Moments momentsOf(const model::Settings& settings, std::string_view key) {
    if (!settings.find(key)) return {};
    const auto distribution = settings.distribution(key);
    return distribution ? momentsOf(*distribution) : Moments{};
}

Moments mixed(double first, const Moments& a, double other, const Moments& b) {
    const double all = first + other;
    if (all <= 0.0) return a;
    const double mean = (first * a.mean + other * b.mean) / all;
    const double square =
        (first * (a.variance + a.mean * a.mean) + other * (b.variance + b.mean * b.mean)) / all;
    return {mean, std::max(0.0, square - mean * mean)};
}

double stepsOf(double size, double step) {
    return std::max(1.0, std::ceil(size / step));
}

double RateLimit::refusal(double arrivals) const {
    if (!rate || arrivals <= 0.0) return 0.0;
    if (*rate <= 0.0) return 1.0;
    const double load = arrivals / *rate;
    if (load >= 1.0) return 1.0 - 1.0 / load;
    // The tail decays with the root of decay = ln(1 + decay / load); Newton from above.
    double decay = 2.0 * (1.0 - std::log(load));
    constexpr int steps = 30;
    for (int i = 0; i < steps; ++i) {
        const double step = (decay - std::log1p(decay / load)) / (1.0 - 1.0 / (load + decay));
        decay -= step;
        if (step < 1e-9 * decay) break;
    }
    const double factor = std::min(1.0, (1.0 - load) / (load * std::exp(decay) - 1.0));
    const double above = factor * std::exp(-decay * std::max(0.0, burst - 1.0));
    return (1.0 - load) * above / (1.0 - load * above);
}

std::optional<double> RateLimit::utilisation(double arrivals) const {
    if (!rate || *rate <= 0.0) return std::nullopt;
    return std::min(1.0, arrivals / *rate);
}

RateLimit secondsWorth(std::optional<double> rate) {
    return {rate, rate ? std::max(1.0, *rate) : 0.0};
}

RateLimit limitOf(const model::Settings& settings, std::string_view rate, std::string_view burst) {
    RateLimit limit = secondsWorth(settings.quantity(rate));
    if (settings.find(burst)) limit.burst = settings.quantity(burst).value_or(limit.burst);
    return limit;
}

double sharedTime(double processors, double rate, double work) {
    if (work <= 0.0 || rate <= 0.0) return processors < 1.0 ? work / processors : work;
    const double load = rate * work;
    if (load >= processors) return std::numeric_limits<double>::infinity();
    // Jobs inside: a birth-and-death process that ends min(n, processors) / work jobs a second.
    double weight = 1.0;
    double sum = 1.0;
    double jobs = 0.0;
    double n = 0.0;
    while (n < processors) {
        n += 1.0;
        weight *= load / std::min(n, processors);
        sum += weight;
        jobs += n * weight;
    }
    const double ratio = load / processors; // from here on a geometric series
    sum += weight * ratio / (1.0 - ratio);
    jobs += weight * ratio * (n / (1.0 - ratio) + 1.0 / ((1.0 - ratio) * (1.0 - ratio)));
    return jobs / sum / rate;
}

double waitFor(double servers, double rate, const Moments& service) {
    constexpr double many = 4000.0;
    const double load = rate * service.mean;
    if (load <= 0.0) return 0.0;
    if (load >= servers) return std::numeric_limits<double>::infinity();
    if (servers > many) return 0.0;
    const double variation = service.variance / (service.mean * service.mean);
    return meanWait(static_cast<int>(servers), rate, service.mean) * 0.5 * (1.0 + variation);
}

double waitFactor(double utilisation, double arrivals, double service) {
    if (arrivals == 1.0 || utilisation <= 0.0) return 1.0;
    const double factor = (arrivals + service) / (1.0 + service);
    if (arrivals > 1.0) return factor;
    const double less = (1.0 - arrivals) * (1.0 - arrivals);
    return factor * std::exp(-2.0 * (1.0 - utilisation) * less / (3.0 * utilisation * (arrivals + service)));
}

Moments greaterOf(const Moments& a, const Moments& b) {
    const double spread = std::sqrt(a.variance + b.variance);
    if (spread <= 1e-12) return a.mean >= b.mean ? a : b;
    const double at = (a.mean - b.mean) / spread;
    const double above = 0.5 * std::erfc(-at / std::numbers::sqrt2);
    const double density = std::exp(-0.5 * at * at) / std::sqrt(2.0 * std::numbers::pi);
    const double mean = a.mean * above + b.mean * (1.0 - above) + spread * density;
    const double square = (a.mean * a.mean + a.variance) * above +
                          (b.mean * b.mean + b.variance) * (1.0 - above) +
                          (a.mean + b.mean) * spread * density;
    return {mean, std::max(0.0, square - mean * mean)};
}

double boundedPoisson(double mean, double most) {
    if (most <= 0.0 || mean <= 0.0) return 0.0;
    if (mean > most + 10.0 * std::sqrt(mean)) return most;
    if (most > mean + 40.0 + 10.0 * std::sqrt(mean)) return mean;
    // Sum of the chances of at least 1, 2, … most.
    double chance = std::exp(-mean);
    double below = chance;
    double sum = 0.0;
    for (double n = 1.0; n <= most; n += 1.0) {
        sum += std::max(0.0, 1.0 - below);
        chance *= mean / n;
        below += chance;
    }
    return sum;
}

} // namespace burst::sim

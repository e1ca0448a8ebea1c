#include "models/distribution.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

// Means and quantiles in closed form where there is one.

namespace burst::model {

using Family = Distribution::Family;

namespace {
[[nodiscard]] double normalDensity(double z) {
    return std::exp(-z * z / 2.0) / std::sqrt(2.0 * std::numbers::pi);
}
[[nodiscard]] double normalCdf(double z) {
    return std::erfc(-z / std::numbers::sqrt2) / 2.0;
}

/// Regularised lower incomplete gamma function P(shape, x): the series below shape + 1, the continued
/// fraction (modified Lentz) above. DLMF 8.7.1 and 8.9.2.
[[nodiscard]] double gammaCdf(double shape, double x) {
    if (x <= 0.0) return 0.0;
    constexpr int maxTerms = 100'000;
    constexpr double precision = std::numeric_limits<double>::epsilon();
    const double front = std::exp(shape * std::log(x) - x - std::lgamma(shape));
    if (x < shape + 1.0) {
        double term = 1.0 / shape;
        double sum = term;
        for (int n = 1; n < maxTerms && term > sum * precision; ++n)
            sum += term *= x / (shape + n);
        return std::min(1.0, sum * front);
    }
    constexpr double tiny = std::numeric_limits<double>::min() / precision;
    double b = x + 1.0 - shape;
    double c = 1.0 / tiny;
    double d = 1.0 / b;
    double fraction = d;
    for (int n = 1; n < maxTerms; ++n) {
        const double a = n * (shape - n);
        b += 2.0;
        d = 1.0 / (a * d + b == 0.0 ? tiny : a * d + b);
        c = b + a / c == 0.0 ? tiny : b + a / c;
        fraction *= d * c;
        if (std::abs(d * c - 1.0) < precision) break;
    }
    return std::max(0.0, 1.0 - front * fraction);
}

/// The share of draws at or below x, for the families without a closed quantile.
[[nodiscard]] double cdf(const Distribution& d, double x) {
    switch (d.family) {
    case Family::normal: {
        const double below = normalCdf(-d.a / d.b);
        return (normalCdf((x - d.a) / d.b) - below) / (1.0 - below);
    }
    case Family::lognormal:
        return x <= 0.0 ? 0.0 : normalCdf((std::log(x) - d.a) / d.b);
    case Family::gamma:
        return gammaCdf(d.a, x / d.b);
    case Family::hyperexponential: {
        double sum = 0.0;
        for (std::size_t i = 0; i < d.values.size(); ++i)
            sum += d.probabilities[i] * (d.values[i] > 0.0 ? -std::expm1(-x / d.values[i]) : 1.0);
        return sum;
    }
    default:
        return 0.0;
    }
}

/// Halves the interval around the quantile until doubles are exhausted.
[[nodiscard]] double bisect(const Distribution& d, double p) {
    double high = std::max(mean(d), std::numeric_limits<double>::min());
    while (cdf(d, high) < p && high < std::numeric_limits<double>::max() / 2.0)
        high *= 2.0;
    double low = 0.0;
    for (double middle = high / 2.0; middle > low && middle < high; middle = low + (high - low) / 2.0)
        (cdf(d, middle) < p ? low : high) = middle;
    return high;
}

[[nodiscard]] double tableQuantile(const Distribution& d, double p) {
    const auto& shares = d.probabilities;
    const auto upper =
        static_cast<std::size_t>(std::upper_bound(shares.begin(), shares.end(), p) - shares.begin());
    if (upper == 0) return d.values.front();
    if (upper >= shares.size()) return d.values.back();
    const double part = (p - shares[upper - 1]) / (shares[upper] - shares[upper - 1]);
    return d.values[upper - 1] + part * (d.values[upper] - d.values[upper - 1]);
}

/// Area under the quantile function: trapezoids between the entries.
[[nodiscard]] double tableMean(const Distribution& d) {
    double sum = 0.0;
    for (std::size_t i = 1; i < d.values.size(); ++i)
        sum += (d.probabilities[i] - d.probabilities[i - 1]) * (d.values[i] + d.values[i - 1]) / 2.0;
    return sum;
}

[[nodiscard]] double truncatedNormalMean(const Distribution& d) {
    if (d.b <= 0.0) return d.a;
    const double edge = -d.a / d.b;
    return d.a + d.b * normalDensity(edge) / (1.0 - normalCdf(edge));
}

/// Mean of the Pareto distribution bounded to [low, high]; at shape 1 it is the limit.
[[nodiscard]] double paretoMean(double shape, double low, double high) {
    if (!(low < high)) return low;
    if (shape == 1.0) return std::log(high / low) * low * high / (high - low);
    const double ratio = std::pow(low / high, shape);
    return low * shape / (shape - 1.0) * (1.0 - ratio * high / low) / (1.0 - ratio);
}
} // namespace

double mean(const Distribution& d) {
    switch (d.family) {
    case Family::constant:
    case Family::exponential:
        return d.a;
    case Family::uniform:
        return (d.a + d.b) / 2.0;
    case Family::triangular:
        return (d.a + d.b + d.c) / 3.0;
    case Family::normal:
        return truncatedNormalMean(d);
    case Family::lognormal:
        return std::exp(d.a + d.b * d.b / 2.0);
    case Family::gamma:
        return d.a * d.b;
    case Family::weibull:
        return d.b * std::tgamma(1.0 + 1.0 / d.a);
    case Family::pareto:
        return paretoMean(d.a, d.b, d.c);
    case Family::hyperexponential: {
        double sum = 0.0;
        for (std::size_t i = 0; i < d.values.size(); ++i)
            sum += d.probabilities[i] * d.values[i];
        return sum;
    }
    case Family::empirical:
        return tableMean(d);
    }
    return 0.0;
}

double quantile(const Distribution& d, double p) {
    switch (d.family) {
    case Family::constant:
        return d.a;
    case Family::uniform:
        return d.a + p * (d.b - d.a);
    case Family::triangular: {
        const double width = d.b - d.a;
        if (width <= 0.0) return d.a;
        if (p * width < d.c - d.a) return d.a + std::sqrt(p * width * (d.c - d.a));
        return d.b - std::sqrt((1.0 - p) * width * (d.b - d.c));
    }
    case Family::exponential:
        return -d.a * std::log1p(-p);
    case Family::weibull:
        return d.b * std::pow(-std::log1p(-p), 1.0 / d.a);
    case Family::pareto: {
        const double ratio = std::pow(d.b / d.c, d.a);
        return d.b / std::pow(1.0 - p * (1.0 - ratio), 1.0 / d.a);
    }
    case Family::empirical:
        return tableQuantile(d, p);
    case Family::normal:
        if (d.b <= 0.0) return d.a;
        break;
    case Family::lognormal:
    case Family::gamma:
    case Family::hyperexponential:
        break;
    }
    return bisect(d, p);
}

} // namespace burst::model

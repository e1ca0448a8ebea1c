#include "simulator/analysis/cold_start.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <complex>
#include <numbers>
#include <vector>

namespace burst::sim {

namespace {

/// Probabilities of 0, 1, … busy environments: Poisson, cut off at the limit. Ends where the rest is
/// below 1e-15.
[[nodiscard]] std::vector<double> busyDistribution(double load, std::optional<int> limit) {
    // Relative to the likeliest level, or all of it would vanish where the load is far above the limit.
    const double likeliest =
        limit ? std::min(std::floor(load), static_cast<double>(*limit)) : std::floor(load);
    double log = std::lgamma(likeliest + 1.0) - likeliest * std::log(load);
    std::vector<double> p;
    double sum = 0.0;
    for (int n = 0;; ++n) {
        if (n > 0) log += std::log(load / n);
        if (limit && n > *limit) break;
        p.push_back(std::exp(log));
        sum += p.back();
        if (n > load && p.back() < 1e-16 * sum) break;
    }
    for (double& x : p)
        x /= sum;
    return p;
}

using Complex = std::complex<double>;

/// A function of time from its Laplace transform, by the fixed Talbot method (Abate and Valko, International
/// Journal for Numerical Methods in Engineering 60, 2004). The singularities of a birth-and-death process lie
/// on the negative real axis, which is where the method is at its best: some nine digits with these nodes.
template <class Transform>
[[nodiscard]] auto inverted(double time, const Transform& transform) {
    constexpr int nodes = 20;
    const double r = 2.0 * nodes / (5.0 * time);
    auto sum = transform(Complex(r));
    for (auto& value : sum)
        value *= 0.5 * std::exp(r * time);
    for (int k = 1; k < nodes; ++k) {
        const double angle = k * std::numbers::pi / nodes;
        const double cot = 1.0 / std::tan(angle);
        const Complex s = r * angle * Complex(cot, 1.0);
        const Complex weight = std::exp(time * s) * Complex(1.0, angle + (angle * cot - 1.0) * cot);
        const auto values = transform(s);
        for (std::size_t i = 0; i < values.size(); ++i)
            sum[i] += (weight * values[i]).real();
    }
    std::array<double, 2> result{};
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i] = sum[i].real() * r / nodes;
    return result;
}

/// 1 / z without the care for infinities that the library takes.
[[nodiscard]] Complex inverse(Complex z) {
    const double square = z.real() * z.real() + z.imag() * z.imag();
    return {z.real() / square, -z.imag() / square};
}
[[nodiscard]] Complex times(Complex a, Complex b) {
    return {a.real() * b.real() - a.imag() * b.imag(), a.real() * b.imag() + a.imag() * b.real()};
}

} // namespace

ColdStartFigures coldStartFigures(double rate, double service, double keepAlive, std::optional<int> limit) {
    const std::vector<double> busy = busyDistribution(rate * service, limit);
    ColdStartFigures figures;
    for (std::size_t n = 0; n < busy.size(); ++n)
        figures.running += static_cast<double>(n) * busy[n];
    const std::size_t top = busy.size() - 1;
    if (limit && top == static_cast<std::size_t>(*limit)) figures.rejected = busy.back();
    if (keepAlive <= 0.0) {
        figures.coldStartProbability = 1.0;
        figures.instances = figures.running;
        return figures;
    }
    // Transforms over the keep-alive of [chance that an arrival's level was not reached, mean number of
    // levels not reached], both weighted with where the process was when the keep-alive began.
    const auto notReached = [&](Complex s) {
        std::array<Complex, 2> sum{};
        Complex passage = 0.0; // of the time from n busy to n + 1
        Complex reached = 0.0; // of the time to the present level from below it
        for (std::size_t n = 0; n < top; ++n) {
            passage = rate * inverse(s + rate + static_cast<double>(n) / service * (1.0 - passage));
            reached = times(reached + busy[n], passage);
            sum[0] += busy[n] * (1.0 - passage);
            sum[1] += reached;
        }
        const Complex once = inverse(s);
        return std::array<Complex, 2>{times(sum[0], once), times(sum[1], once)};
    };
    const auto [cold, live] = inverted(keepAlive, notReached);
    // A level counts as live when it is busy now or was during the keep-alive.
    double atOrAbove = 1.0;
    figures.instances = live;
    for (std::size_t n = 0; n < top; ++n) {
        atOrAbove -= busy[n];
        figures.instances += std::max(0.0, atOrAbove);
    }
    figures.coldStartProbability = std::clamp(cold / (1.0 - figures.rejected), 0.0, 1.0);
    return figures;
}

} // namespace burst::sim

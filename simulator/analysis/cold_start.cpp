#include "simulator/analysis/cold_start.h"

#include <Eigen/Core>

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

/// Where a Laplace transform is evaluated to invert it at one time, and with which weights: the fixed Talbot
/// method (Abate and Valko, International Journal for Numerical Methods in Engineering 60, 2004). The
/// singularities of a birth-and-death process lie on the negative real axis, which is where the method is at
/// its best: some nine digits with these points.
constexpr int points = 20;
using Row = Eigen::Array<double, points, 1>;

struct Contour {
    Row real;
    Row imaginary;
    std::array<std::complex<double>, points> weights;

    explicit Contour(double time) {
        const double r = 2.0 * points / (5.0 * time);
        real[0] = r;
        imaginary[0] = 0.0;
        weights[0] = 0.5 * std::exp(r * time) * r / points;
        for (int k = 1; k < points; ++k) {
            const double angle = k * std::numbers::pi / points;
            const double cot = 1.0 / std::tan(angle);
            const std::complex<double> s = r * angle * std::complex<double>(cot, 1.0);
            real[k] = s.real();
            imaginary[k] = s.imag();
            weights[k] = std::exp(time * s) * std::complex<double>(1.0, angle + (angle * cot - 1.0) * cot) *
                         r / double{points};
        }
    }

    /// The function at the time, whose transform has these values times 1 / s.
    [[nodiscard]] double inverted(const Row& valuesReal, const Row& valuesImaginary) const {
        double sum = 0.0;
        for (int k = 0; k < points; ++k) {
            const std::complex<double> s(real[k], imaginary[k]);
            sum += (weights[k] * std::complex<double>(valuesReal[k], valuesImaginary[k]) / s).real();
        }
        return sum;
    }
};

/// What did not happen during a whole keep-alive, weighted with where the process was when it began.
struct NotReached {
    double level{};  ///< the chance that an arrival's level was not reached
    double levels{}; ///< the mean number of levels not reached
};

/// By the first-passage times between the levels, a continued fraction: all points of the contour go up the
/// levels side by side, which processors do several at a time.
[[nodiscard]] NotReached notReached(const std::vector<double>& busy, double rate, double service,
                                    double keepAlive) {
    const Contour contour(keepAlive);
    Row passageReal = Row::Zero(); // of the time from n busy to n + 1
    Row passageImaginary = Row::Zero();
    Row reachedReal = Row::Zero(); // of the time to the present level from below it
    Row reachedImaginary = Row::Zero();
    Row levelReal = Row::Zero();
    Row levelImaginary = Row::Zero();
    Row levelsReal = Row::Zero();
    Row levelsImaginary = Row::Zero();
    for (std::size_t n = 0; n + 1 < busy.size(); ++n) {
        const double down = static_cast<double>(n) / service;
        const Row real = contour.real + rate + down * (1.0 - passageReal);
        const Row imaginary = contour.imaginary - down * passageImaginary;
        const Row scale = rate / (real.square() + imaginary.square());
        passageReal = real * scale;
        passageImaginary = -imaginary * scale;
        const Row from = reachedReal + busy[n];
        reachedReal = from * passageReal - reachedImaginary * passageImaginary;
        reachedImaginary = from * passageImaginary + reachedImaginary * passageReal;
        levelReal += busy[n] * (1.0 - passageReal);
        levelImaginary -= busy[n] * passageImaginary;
        levelsReal += reachedReal;
        levelsImaginary += reachedImaginary;
    }
    return {contour.inverted(levelReal, levelImaginary), contour.inverted(levelsReal, levelsImaginary)};
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
    const auto [cold, live] = notReached(busy, rate, service, keepAlive);
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

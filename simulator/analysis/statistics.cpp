#include "simulator/analysis/statistics.h"

#include <cmath>

namespace burst::sim {

double mean(const std::vector<double>& values) {
    if (values.empty()) return 0.0;
    double sum = 0.0;
    for (const double v : values)
        sum += v;
    return sum / static_cast<double>(values.size());
}

double variance(const std::vector<double>& values) {
    if (values.size() < 2) return 0.0;
    const double m = mean(values);
    double sum = 0.0;
    for (const double v : values)
        sum += (v - m) * (v - m);
    return sum / static_cast<double>(values.size() - 1);
}

namespace {
/// P(T < t) for t >= 0 by the finite series for whole degrees of freedom (Abramowitz and Stegun 26.7.3-4).
[[nodiscard]] double studentBelow(double t, int degrees) {
    const double angle = std::atan2(t, std::sqrt(static_cast<double>(degrees)));
    const double cosine = std::cos(angle);
    const double square = cosine * cosine;
    double term = degrees % 2 == 0 ? 1.0 : cosine;
    double sum = degrees == 1 ? 0.0 : term;
    for (int k = degrees % 2 == 0 ? 2 : 3; k <= degrees - 2; k += 2) {
        term *= square * static_cast<double>(k - 1) / static_cast<double>(k);
        sum += term;
    }
    constexpr double pi = 3.14159265358979323846;
    const double inside =
        degrees % 2 == 0 ? std::sin(angle) * sum : 2.0 / pi * (angle + std::sin(angle) * sum);
    return 0.5 + 0.5 * inside;
}
} // namespace

double studentQuantile(double p, int degrees) {
    double low = 0.0;
    double high = 1.0;
    while (studentBelow(high, degrees) < p)
        high *= 2.0;
    for (int i = 0; i < 100 && high - low > 1e-12 * high; ++i) {
        const double middle = 0.5 * (low + high);
        (studentBelow(middle, degrees) < p ? low : high) = middle;
    }
    return 0.5 * (low + high);
}

std::pair<double, double> confidenceInterval(const std::vector<double>& values) {
    const double m = mean(values);
    if (values.size() < 2) return {m, m};
    const auto n = static_cast<double>(values.size());
    const double half =
        studentQuantile(0.975, static_cast<int>(values.size()) - 1) * std::sqrt(variance(values) / n);
    return {m - half, m + half};
}

} // namespace burst::sim

#pragma once

#include "simulator/summary.h"

#include <algorithm>
#include <cmath>

namespace burst::test {

/// How long messages waited, read off how long they stayed. With exponential work of mean m that does not
/// depend on the wait, the density f and the distribution F of the stay give that of the wait: F + m f.
class Waits {
public:
    /// @param service  mean work in s
    Waits(const sim::NodeResult& node, double service) : service_(service) {
        std::int64_t count = 0;
        for (const auto& [edge, n] : node.histogram) {
            count += n;
            edges_.emplace_back(edge, static_cast<double>(count));
        }
        for (auto& [edge, share] : edges_)
            share /= static_cast<double>(count);
    }

    /// Share of messages that waited at all. Those that stayed less than a short time h hardly waited; what
    /// is left of the error grows with h and is extrapolated to none.
    [[nodiscard]] double share() const {
        const auto atOnce = [&](double h) { return stay(h) / -std::expm1(-h / service_); };
        const double h = 0.02 * service_;
        return 1.0 - (2.0 * atOnce(h) - atOnce(2.0 * h));
    }
    /// The wait that the share p of messages stays below, by bisection.
    [[nodiscard]] double quantile(double p) const {
        double low = 0.0;
        double high = edges_.back().first;
        for (int i = 0; i < 50; ++i) {
            const double middle = 0.5 * (low + high);
            (wait(middle) < p ? low : high) = middle;
        }
        return low;
    }

private:
    [[nodiscard]] double wait(double t) const {
        const double d = 0.1 * t;
        return stay(t) + service_ * (stay(t + d) - stay(t - d)) / (2.0 * d);
    }
    /// Share of messages that stayed at most t, linear between the edges of the histogram.
    [[nodiscard]] double stay(double t) const {
        const auto after = std::lower_bound(edges_.begin(), edges_.end(), t,
                                            [](const auto& e, double time) { return e.first < time; });
        if (after == edges_.end()) return 1.0;
        // Buckets without a message are left out: a bucket begins 1/64 below its edge at most.
        const double before = after == edges_.begin() ? 0.0 : std::prev(after)->second;
        const double begin = std::max(after == edges_.begin() ? 0.0 : std::prev(after)->first,
                                      after->first * (1.0 - 1.0 / 64));
        if (t <= begin) return before;
        return before + (after->second - before) * (t - begin) / (after->first - begin);
    }

    double service_{};
    std::vector<std::pair<double, double>> edges_; ///< upper edge in s, share up to it
};

} // namespace burst::test

#pragma once

#include "simulator/kernel/time.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <optional>

namespace burst::sim {

/// How a capacity follows a metric.
struct TargetTrackingRule {
    double target{1.0};   ///< what the metric is to stay at, > 0; same unit as the metric
    double lowShare{0.9}; ///< less than this part of the target asks for less capacity (rule L25)
    std::int64_t min{1};  ///< the capacity is never taken below it,
    std::int64_t max{1};  ///< and never beyond this, >= min
    std::uint32_t out{3}; ///< periods in a row above the target until capacity grows, >= 1
    std::uint32_t in{15}; ///< periods in a row below the low mark until it shrinks, >= 1
    Duration coolDownOut{0};
    Duration coolDownIn{0};
};

/// The control loop "keep the metric at a target", one datapoint a period: grows in proportion to the breach,
/// shrinks late and in proportion.
///
/// The metric is an average per unit of capacity (CPU utilisation, requests per task, share of provisioned
/// throughput in use), so units times metric is the load, and load / target, rounded up, what it needs. As
/// long as the metric stays on one side, every further period may act again, but:
///  - during the cool-down after growing, the load is reckoned with the units there were before, so that only
///    a higher breach adds more, and nothing shrinks;
///  - during the cool-down after shrinking nothing shrinks; growing is allowed and ends it.
/// A period without a metric (no traffic) breaks the row: nothing happens (rule L25).
/// Source: Application Auto Scaling user guide, target tracking and cool-down; rules G4, D7, L25.
///
/// The caller measures, calls observe() at the end of each period and brings the capacity to what is
/// returned.
class TargetTracking {
public:
    TargetTracking() = default;
    explicit TargetTracking(const TargetTrackingRule& rule) : rule_(rule) {}

    /// The capacity that is wanted after a period that ends now.
    ///
    /// @param metric   average over the period; nullopt when nothing was measured
    /// @param serving  units over which it was averaged, >= 0: without those that are still starting
    /// @param desired  units asked for so far, those that are starting included
    [[nodiscard]] std::int64_t observe(Time now, std::optional<double> metric, std::int64_t serving,
                                       std::int64_t desired) {
        count(metric);
        if (above_ >= rule_.out) return grown(now, *metric, serving, desired);
        if (below_ >= rule_.in) return shrunk(now, *metric, serving, desired);
        return std::clamp(desired, rule_.min, rule_.max);
    }

private:
    static constexpr double slack = 1e-9; ///< for rounding errors of a metric that is at its mark

    void count(std::optional<double> metric) {
        above_ = metric && *metric > rule_.target * (1.0 + slack) ? above_ + 1 : 0;
        below_ = metric && *metric < rule_.lowShare * rule_.target * (1.0 - slack) ? below_ + 1 : 0;
    }

    /// Units that bring the metric to the target.
    [[nodiscard]] std::int64_t needed(double metric, std::int64_t units) const {
        const double wanted = std::ceil(static_cast<double>(units) * metric / rule_.target * (1.0 - slack));
        return wanted < static_cast<double>(rule_.max)
                   ? std::max(rule_.min, static_cast<std::int64_t>(wanted))
                   : rule_.max;
    }

    [[nodiscard]] std::int64_t grown(Time now, double metric, std::int64_t serving, std::int64_t desired) {
        const bool cooling = now < quietOutUntil_;
        const std::int64_t wanted = needed(metric, cooling ? servedBefore_ : serving);
        if (wanted <= desired) return desired;
        if (!cooling) servedBefore_ = serving;
        quietOutUntil_ = now + rule_.coolDownOut;
        quietInUntil_ = now;
        return wanted;
    }

    [[nodiscard]] std::int64_t shrunk(Time now, double metric, std::int64_t serving, std::int64_t desired) {
        if (now < quietOutUntil_ || now < quietInUntil_) return desired;
        const std::int64_t wanted = needed(metric, serving);
        if (wanted >= desired) return desired;
        quietInUntil_ = now + rule_.coolDownIn;
        return wanted;
    }

    TargetTrackingRule rule_{};
    std::uint32_t above_{0};
    std::uint32_t below_{0};
    Time quietOutUntil_{0};
    Time quietInUntil_{0};
    std::int64_t servedBefore_{0}; ///< units before the growth that is cooling down
};

} // namespace burst::sim

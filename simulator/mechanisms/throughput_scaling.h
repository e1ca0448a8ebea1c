#pragma once

#include "simulator/mechanisms/partitions.h"
#include "simulator/mechanisms/target_tracking.h"

#include <array>
#include <cstdint>
#include <optional>

namespace burst::sim {

/// How often the capacity of a table may be lowered (rule D7): some times whenever one likes in a UTC day,
/// then once an hour, up to a number of times a day.
class DecreaseQuota {
public:
    DecreaseQuota() = default;
    /// @param startsAt  s since 1970-01-01T00:00Z at time 0
    DecreaseQuota(std::uint32_t freely, std::uint32_t aDay, std::int64_t startsAt)
        : freely_(freely), aDay_(aDay), startsAt_(startsAt) {}

    /// Uses up one decrease, if there is one left.
    bool take(Time now) {
        constexpr std::int64_t dayLength = 86400;
        const std::int64_t day = (startsAt_ + now / second) / dayLength;
        if (day != day_) used_ = 0;
        day_ = day;
        const bool hourPassed = now - last_ >= 3600 * second;
        if (used_ >= aDay_ || (used_ >= freely_ && !hourPassed)) return false;
        ++used_;
        last_ = now;
        return true;
    }

private:
    std::uint32_t freely_{4};
    std::uint32_t aDay_{27};
    std::int64_t startsAt_{0};
    std::int64_t day_{0};
    std::uint32_t used_{0}; ///< in that day
    Time last_{0};
};

/// How provisioned capacities follow their use.
struct ThroughputScalingRule {
    std::array<TargetTrackingRule, operationCount> tracking{}; ///< of the share in use, by Operation
    Duration period{60 * second};                              ///< between two looks
    Duration delay{0};                                         ///< from a decision to the new capacity
};

/// The control loop of a table with provisioned capacity (rule D7): one look at both operations per period;
/// a change of either or both takes a while, and no other begins before it is done.
class ThroughputScaling {
public:
    using Units = std::array<std::int64_t, operationCount>;

    ThroughputScaling(const ThroughputScalingRule& rule, const DecreaseQuota& quota)
        : rule_(rule),
          tracking_{TargetTracking(rule.tracking[0]), TargetTracking(rule.tracking[1])},
          quota_(quota) {}

    [[nodiscard]] const ThroughputScalingRule& rule() const { return rule_; }

    /// The capacities to change to after a period that ends now, or nothing.
    ///
    /// @param inUse     share of the capacity that was used in it; nullopt when nothing was
    /// @param capacity  provisioned now
    [[nodiscard]] std::optional<Units>
    observe(Time now, const std::array<std::optional<double>, operationCount>& inUse, const Units& capacity) {
        Units wanted = capacity;
        bool lowers = false;
        for (std::size_t i = 0; i < operationCount; ++i) {
            wanted[i] = tracking_[i].observe(now, inUse[i], capacity[i], capacity[i]);
            lowers = lowers || wanted[i] < capacity[i];
        }
        if (changing_ || wanted == capacity) return std::nullopt;
        if (lowers && !quota_.take(now))
            for (std::size_t i = 0; i < operationCount; ++i)
                wanted[i] = std::max(wanted[i], capacity[i]);
        if (wanted == capacity) return std::nullopt;
        changing_ = true;
        return wanted;
    }
    /// The change that observe() asked for is done.
    void changed() { changing_ = false; }

private:
    ThroughputScalingRule rule_{};
    std::array<TargetTracking, operationCount> tracking_{};
    DecreaseQuota quota_{};
    bool changing_{false};
};

} // namespace burst::sim

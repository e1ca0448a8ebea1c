#pragma once

#include "simulator/kernel/time.h"

#include <algorithm>
#include <cmath>

namespace burst::sim {

/// How the capacity of a serverless database follows its load.
struct UnitScalingRule {
    double min{0.5};   ///< units, > 0: a pause is not the business of this loop
    double max{16.0};  ///< >= min
    double step{0.5};  ///< capacity is a multiple of it
    double share{0.1}; ///< a change is this part of the present capacity, at least one step
    double upAt{0.7};  ///< busy share above which it grows
    double downAt{0.4};
    Duration interval{second}; ///< between two looks at the load
    Duration downAfter{60 * second};
};

/// Grows while the processors are busy, by larger steps the larger it is, and shrinks after the load has been
/// low for a while (rule R2; the ramp is not published, so its figures are parameters).
class UnitScaling {
public:
    UnitScaling() = default;
    explicit UnitScaling(const UnitScalingRule& rule) : rule_(rule), capacity_(rule.min) {}

    [[nodiscard]] const UnitScalingRule& rule() const { return rule_; }
    [[nodiscard]] double capacity() const { return capacity_; }
    [[nodiscard]] bool isLeast() const { return capacity_ <= rule_.min; }
    /// Back to the least capacity.
    void reset() {
        capacity_ = rule_.min;
        low_ = 0;
    }

    /// Takes note of an interval that ends now; true if the capacity has changed.
    /// @param busy  busy share of the processors in it, 0..1
    bool observe(double busy) {
        const double before = capacity_;
        if (busy > rule_.upAt) {
            low_ = 0;
            capacity_ = std::min(rule_.max, capacity_ + change());
        } else if (busy < rule_.downAt) {
            low_ += rule_.interval;
            if (low_ < rule_.downAfter) return false;
            low_ = 0;
            capacity_ = std::max(rule_.min, capacity_ - change());
        } else {
            low_ = 0;
        }
        return capacity_ != before;
    }

private:
    [[nodiscard]] double change() const {
        return rule_.step * std::max(1.0, std::round(rule_.share * capacity_ / rule_.step));
    }

    UnitScalingRule rule_{};
    double capacity_{0.5};
    Duration low_{0}; ///< how long the load has been low
};

} // namespace burst::sim

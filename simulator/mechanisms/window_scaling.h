#pragma once

#include "simulator/kernel/time.h"

#include <cstdint>
#include <deque>

namespace burst::sim {

/// How a number of tasks follows the requests inside, seen through a long and a short window.
struct WindowScalingRule {
    double target{70.0};                ///< requests inside that one task is to have, > 0
    Duration sample{second};            ///< requests inside are averaged over this time, > 0
    Duration stableWindow{60 * second}; ///< a multiple of `sample`
    Duration panicWindow{6 * second};   ///< a multiple of `sample`, not above stableWindow
    double panicAt{2.0};   ///< panic begins when so many times the tasks there are would be needed
    double upRate{1000.0}; ///< one decision multiplies the tasks at most by this, >= 1
    double downRate{2.0};  ///< and divides them at most by this, >= 1
    Duration downDelay{0}; ///< the highest wish of this time counts
    std::int64_t least{1}; ///< tasks wherever there are any at all, >= 1
    std::int64_t min{0};
    std::int64_t max{0}; ///< 0 = no limit
};

/// The autoscaler of Knative Serving, by its rules KN-01 to KN-05: a control loop that averages the requests
/// inside over a stable window, and over a short one to notice a burst; while it panics it only grows.
///
/// The caller calls record() at the end of each sample and decide() as often as decisions fall due.
class WindowScaling {
public:
    WindowScaling() = default;
    explicit WindowScaling(const WindowScalingRule& rule) : rule_(rule) {}

    /// Requests inside, those that wait included, on average over the sample that ends now.
    void record(double inside);
    /// The number of tasks wanted now.
    /// @param ready  tasks that take requests, >= 0
    [[nodiscard]] std::int64_t decide(Time now, std::int64_t ready);

    /// What the tasks there are could take beyond the requests of the short window and a burst on top,
    /// rounded down; negative: not that much (rule KN-06).
    /// @param places  requests that one task is to have when it is full
    [[nodiscard]] std::int64_t excess(std::int64_t ready, double places, double burst) const;

    [[nodiscard]] bool panics() const { return panicSince_ < never; }
    /// Averages of the requests inside; until a window is full, over what there is of it.
    [[nodiscard]] double stableAverage() const { return average(rule_.stableWindow); }
    [[nodiscard]] double panicAverage() const { return average(rule_.panicWindow); }

private:
    struct Wish {
        Time at{};
        std::int64_t tasks{};
    };

    [[nodiscard]] double average(Duration window) const;
    void lookForPanic(Time now, std::int64_t needed, double ready);
    [[nodiscard]] std::int64_t delayed(Time now, std::int64_t tasks);

    WindowScalingRule rule_{};
    std::deque<double> samples_; ///< of the stable window, the latest at the back
    std::deque<Wish> wishes_;    ///< of the delay: descending in tasks, the latest at the back
    Time panicSince_{never};     ///< renewed as long as the burst lasts
    std::int64_t panicMost_{0};
};

} // namespace burst::sim

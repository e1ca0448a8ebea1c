#include "simulator/mechanisms/window_scaling.h"

#include <algorithm>
#include <cmath>

namespace burst::sim {

namespace {
/// Tasks for so many requests; a rounding error makes no task.
[[nodiscard]] std::int64_t tasksFor(double inside, double target) {
    return static_cast<std::int64_t>(std::ceil(inside / target * (1.0 - 1e-12)));
}
} // namespace

void WindowScaling::record(double inside) {
    samples_.push_back(inside);
    if (samples_.size() > static_cast<std::size_t>(rule_.stableWindow / rule_.sample)) samples_.pop_front();
}

double WindowScaling::average(Duration window) const {
    const auto count = std::min(samples_.size(), static_cast<std::size_t>(window / rule_.sample));
    if (count == 0) return 0.0;
    double sum = 0.0;
    for (std::size_t i = samples_.size() - count; i < samples_.size(); ++i)
        sum += samples_[i];
    return sum / static_cast<double>(count);
}

std::int64_t WindowScaling::decide(Time now, std::int64_t ready) {
    const auto tasks = static_cast<double>(std::max<std::int64_t>(1, ready));
    const auto most = static_cast<std::int64_t>(std::ceil(rule_.upRate * tasks));
    const auto fewest = static_cast<std::int64_t>(std::floor(static_cast<double>(ready) / rule_.downRate));
    const std::int64_t needed = tasksFor(panicAverage(), rule_.target);
    lookForPanic(now, needed, tasks);

    const std::int64_t steady = tasksFor(stableAverage(), rule_.target);
    std::int64_t wanted = std::clamp(steady, fewest, most);
    if (panics()) {
        panicMost_ = std::max({panicMost_, wanted, std::clamp(needed, fewest, most)});
        wanted = panicMost_;
    }
    // What only the rate of shrinking leaves alive need not be raised to the least.
    if (steady > 0) wanted = std::max(wanted, rule_.least);
    wanted = std::max(delayed(now, wanted), rule_.min);
    return rule_.max > 0 ? std::min(wanted, rule_.max) : wanted;
}

std::int64_t WindowScaling::excess(std::int64_t ready, double places, double burst) const {
    return static_cast<std::int64_t>(
        std::floor(static_cast<double>(ready) * places - burst - panicAverage()));
}

/// Panic ends when there has been no burst for a whole stable window.
void WindowScaling::lookForPanic(Time now, std::int64_t needed, double ready) {
    if (static_cast<double>(needed) / ready >= rule_.panicAt) {
        panicSince_ = now;
    } else if (panics() && now - panicSince_ > rule_.stableWindow) {
        panicSince_ = never;
        panicMost_ = 0;
    }
}

/// The highest wish of the delay that ends now.
std::int64_t WindowScaling::delayed(Time now, std::int64_t tasks) {
    while (!wishes_.empty() && wishes_.back().tasks <= tasks)
        wishes_.pop_back();
    wishes_.push_back({now, tasks});
    while (wishes_.front().at < now - rule_.downDelay)
        wishes_.pop_front();
    return wishes_.front().tasks;
}

} // namespace burst::sim

#include "simulator/behaviours/container_settings.h"

#include <algorithm>
#include <cmath>

namespace burst::sim {

namespace {
[[nodiscard]] Sampler samplerOf(const model::Settings& s, const char* key) {
    const auto distribution = s.distribution(key);
    return distribution ? Sampler(*distribution) : Sampler();
}
[[nodiscard]] Duration timeOf(const model::Settings& s, const char* key) {
    const auto value = s.quantity(key);
    return value ? fromSeconds(*value) : never;
}
[[nodiscard]] std::uint32_t countOf(const model::Settings& s, const char* key) {
    return static_cast<std::uint32_t>(s.number(key));
}

[[nodiscard]] ContainerSettings::Metric metricOf(const std::string& name) {
    using Metric = ContainerSettings::Metric;
    if (name == "none") return Metric::fixed;
    if (name == "requests") return Metric::requests;
    if (name == "windows") return Metric::windows;
    return name == "concurrency" ? Metric::concurrency : Metric::cpu;
}

[[nodiscard]] double targetOf(const model::Settings& s, ContainerSettings::Metric metric) {
    using Metric = ContainerSettings::Metric;
    if (metric == Metric::requests) return s.number("target_requests");
    return metric == Metric::cpu ? s.number("target_cpu") : s.number("target_concurrency");
}

[[nodiscard]] TargetTrackingRule trackingOf(const model::Settings& s, ContainerSettings::Metric metric) {
    return {.target = targetOf(s, metric),
            .lowShare = s.number("low_share"),
            .min = 0,
            .max = 0,
            .out = countOf(s, "periods_out"),
            .in = countOf(s, "periods_in"),
            .coolDownOut = timeOf(s, "cool_down_out"),
            .coolDownIn = timeOf(s, "cool_down_in")};
}

/// Whole samples, at least one.
[[nodiscard]] Duration windowOf(const model::Settings& s, const char* key, Duration sample) {
    return std::max<Duration>(1, timeOf(s, key) / sample) * sample;
}

[[nodiscard]] WindowScalingRule windowsOf(const model::Settings& s) {
    WindowScalingRule rule;
    rule.target = s.number("target_concurrency") * s.number("concurrency");
    rule.stableWindow = windowOf(s, "stable_window", rule.sample);
    rule.panicWindow = std::min(rule.stableWindow, windowOf(s, "panic_window", rule.sample));
    rule.panicAt = s.number("panic_threshold");
    rule.upRate = s.number("up_rate");
    rule.downRate = s.number("down_rate");
    rule.downDelay = timeOf(s, "down_delay");
    rule.least = static_cast<std::int64_t>(s.number("least_tasks"));
    return rule;
}
} // namespace

ContainerSettings::ContainerSettings(const model::Settings& s) {
    constexpr double mib = 1024.0 * 1024.0;
    processors = s.number("vcpu");
    memoryMiB = std::llround(s.number("memory") / mib);
    concurrency = countOf(s, "concurrency");
    sharesCpu = s.flag("cpu_sharing");
    cpuShare = s.number("cpu_share");
    compute = samplerOf(s, "compute");
    errorRate = s.number("error_rate");
    timeout = timeOf(s, "timeout");
    roomSize = countOf(s, "queue_limit");
    longestWait = timeOf(s, "queue_time");
    minTasks = static_cast<std::int64_t>(s.number("min_tasks"));
    maxTasks = std::max(minTasks, static_cast<std::int64_t>(s.number("max_tasks")));
    initialTasks =
        std::clamp(static_cast<std::int64_t>(s.quantity("initial_tasks").value_or(0.0)), minTasks, maxTasks);
    placement = samplerOf(s, "placement");
    startTime = samplerOf(s, "start_time");
    launchRate = s.number("launch_rate");
    launchBurst = s.number("launch_burst");
    metric = metricOf(s.text("scaling"));
    tracking = trackingOf(s, metric);
    tracking.min = minTasks;
    tracking.max = maxTasks;
    windows = windowsOf(s);
    windows.min = minTasks;
    windows.max = maxTasks;
    decisionPeriod = timeOf(s, "decision_period");
    zeroGrace = timeOf(s, "zero_grace");
    period = metric == Metric::windows ? windows.sample : timeOf(s, "metric_period");
    warmUp = timeOf(s, "warm_up");
    drain = timeOf(s, "drain_time");
    billingMinimum = timeOf(s, "billing_minimum");
    billingStep = std::max<Duration>(1, timeOf(s, "billing_step"));
    logBytes = std::llround(s.number("log_size"));
}

} // namespace burst::sim

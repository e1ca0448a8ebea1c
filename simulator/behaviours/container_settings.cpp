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
    if (name == "alarm") return Metric::alarm;
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

/// Requests that make a task count as full.
[[nodiscard]] std::uint32_t scalePlacesOf(const model::Settings& s) {
    const std::uint32_t all = countOf(s, "concurrency");
    const auto some = s.quantity("scale_places");
    return some ? std::min(all, static_cast<std::uint32_t>(*some)) : all;
}

[[nodiscard]] AlertScalingRule alarmOf(const model::Settings& s) {
    AlertScalingRule rule;
    rule.rate = s.number("alarm_rate");
    rule.window = windowOf(s, "alarm_window", rule.sample);
    rule.holds = timeOf(s, "alarm_holds");
    rule.firstNotice = timeOf(s, "alarm_notice");
    rule.noticeEvery = timeOf(s, "alarm_interval");
    rule.repeat = timeOf(s, "alarm_repeat");
    constexpr double rounding = 1.0 - 1e-12;
    rule.step = std::llround(std::ceil(s.number("alarm_step") * s.number("max_tasks") * rounding));
    return rule;
}

[[nodiscard]] WindowScalingRule windowsOf(const model::Settings& s) {
    WindowScalingRule rule;
    rule.target = s.text("window_metric") == "requests"
                      ? s.number("target_requests")
                      : s.number("target_concurrency") * static_cast<double>(scalePlacesOf(s));
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
    scalePlaces = scalePlacesOf(s);
    sharesCpu = s.flag("cpu_sharing");
    cpuShare = s.number("cpu_share");
    compute = samplerOf(s, "compute");
    errorRate = s.number("error_rate");
    timeout = timeOf(s, "timeout");
    roomSize = countOf(s, "queue_limit");
    longestWait = timeOf(s, "queue_time");
    holdsWhenFull = s.text("queue_while") == "full";
    taskRoom = static_cast<std::uint32_t>(std::min(1e9, s.number("task_queue") * concurrency));
    burst = s.quantity("burst_capacity");
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
    windowsCountRequests = s.text("window_metric") == "requests";
    alarm = alarmOf(s);
    alarm.min = minTasks;
    alarm.max = maxTasks;
    decisionPeriod = timeOf(s, "decision_period");
    zeroGrace = timeOf(s, "zero_grace");
    period = timeOf(s, "metric_period");
    if (metric == Metric::windows) period = windows.sample;
    if (metric == Metric::alarm) period = alarm.sample;
    warmUp = timeOf(s, "warm_up");
    drain = timeOf(s, "drain_time");
    billingMinimum = timeOf(s, "billing_minimum");
    billingStep = std::max<Duration>(1, timeOf(s, "billing_step"));
    machines = s.number("machines");
    logBytes = std::llround(s.number("log_size"));
}

} // namespace burst::sim

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
    return name == "concurrency" ? Metric::concurrency : Metric::cpu;
}

[[nodiscard]] double targetOf(const model::Settings& s, ContainerSettings::Metric metric) {
    using Metric = ContainerSettings::Metric;
    if (metric == Metric::requests) return s.number("target_requests");
    return metric == Metric::concurrency ? s.number("target_concurrency") : s.number("target_cpu");
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
    period = timeOf(s, "metric_period");
    warmUp = timeOf(s, "warm_up");
    drain = timeOf(s, "drain_time");
    billingMinimum = timeOf(s, "billing_minimum");
    billingStep = std::max<Duration>(1, timeOf(s, "billing_step"));
    logBytes = std::llround(s.number("log_size"));
}

} // namespace burst::sim

#include "simulator/behaviours/function_settings.h"

#include <algorithm>
#include <cmath>

namespace burst::sim {

double computeScale(double memory, double measuredAt, double fullCpu, double cpuShare) {
    const double now = std::min(1.0, memory / fullCpu);
    const double then = std::min(1.0, measuredAt / fullCpu);
    return cpuShare * (then / now) + (1.0 - cpuShare);
}

namespace {
[[nodiscard]] Sampler samplerOf(const model::Settings& s, const char* key) {
    const auto distribution = s.distribution(key);
    return distribution ? Sampler(*distribution) : Sampler();
}
[[nodiscard]] Duration timeOf(const model::Settings& s, const char* key) {
    const auto value = s.quantity(key);
    return value ? fromSeconds(*value) : never;
}
} // namespace

FunctionSettings::FunctionSettings(const model::Settings& s) {
    constexpr double mib = 1024.0 * 1024.0;
    compute = samplerOf(s, "compute");
    if (const auto first = s.distribution("first_compute")) firstCompute = Sampler(*first);
    const double memory = s.number("memory");
    computeFactor = computeScale(memory, s.quantity("compute_memory").value_or(memory),
                                 s.number("full_cpu_memory"), s.number("cpu_share"));
    init = samplerOf(s, "init");
    startOverhead = samplerOf(s, "start_overhead");
    keepAlive = samplerOf(s, "keep_alive");
    maxLifetime = timeOf(s, "max_lifetime");
    timeout = timeOf(s, "timeout");
    errorRate = s.number("error_rate");
    reuse = EnvironmentPool::reuseOf(s.text("reuse"));
    if (const auto value = s.quantity("reserved")) reserved = static_cast<std::int64_t>(*value);
    provisioned = static_cast<std::int64_t>(s.number("provisioned"));
    scaleBurst = s.number("scale_burst");
    scaleRate = s.number("scale_rate");
    asyncRetries = static_cast<std::uint32_t>(s.number("async_retries"));
    asyncFirstWait = timeOf(s, "async_first_wait");
    eventAge = timeOf(s, "event_age");
    asyncBackoff = timeOf(s, "async_backoff");
    asyncBackoffMax = timeOf(s, "async_backoff_max");
    billingStep = std::max<Duration>(1, timeOf(s, "billing_step"));
    initBilled = s.flag("init_billed");
    memoryMiB = std::llround(memory / mib);
    logBytes = std::llround(s.number("log_size"));
}

} // namespace burst::sim

#include "simulator/behaviours/function_settings.h"

#include "models/cold_start.h"

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
[[nodiscard]] std::int64_t countOf(const model::Settings& s, const char* key) {
    return static_cast<std::int64_t>(s.number(key));
}

[[nodiscard]] ProvisionedSettings provisionedOf(const model::Settings& s) {
    ProvisionedSettings p;
    p.count = countOf(s, "provisioned");
    p.start = samplerOf(s, "provisioned_start");
    p.rate = s.number("provisioned_rate");
    p.target = s.quantity("provisioned_target");
    p.min = countOf(s, "provisioned_min");
    p.max = std::max(p.min, countOf(s, "provisioned_max"));
    return p;
}
} // namespace

CodeSettings::CodeSettings(const model::Settings& s) {
    compute = samplerOf(s, "compute");
    if (const auto first = s.distribution("first_compute")) firstCompute = Sampler(*first);
    const double memory = s.number("memory");
    computeFactor = computeScale(memory, s.quantity("compute_memory").value_or(memory),
                                 s.number("full_cpu_memory"), s.number("cpu_share"));
    restored = model::isRestored(s);
    init = samplerOf(s, restored ? "restore" : "init");
    load = fromSeconds(model::loadTime(s));
    startOverhead = samplerOf(s, "start_overhead");
    network = timeOf(s, "network_overhead");
    errorRate = s.number("error_rate");
}

namespace {
/// CPUs that the requests of an environment share: those of several, and no more than are billed where these
/// are the limit. 0: each has one.
double sharedCpusOf(const model::Settings& s, std::uint32_t slots) {
    const double shared = slots > 1 ? s.number("shared_cpus") : 0.0;
    const double billed = s.number("vcpu");
    if (!s.flag("cpu_limited") || billed <= 0.0 || s.number("machines") > 0.0) return shared;
    return shared > 0.0 ? std::min(shared, billed) : billed;
}
} // namespace

FunctionSettings::FunctionSettings(const model::Settings& s) : code(s), provisioned(provisionedOf(s)) {
    constexpr double mib = 1024.0 * 1024.0;
    keepAlive = samplerOf(s, "keep_alive");
    histogramPolicy = s.text("keep_alive_policy") == "hybrid-histogram";
    initLimit = timeOf(s, "init_limit");
    maxLifetime = timeOf(s, "max_lifetime");
    timeout = timeOf(s, "timeout");
    if (const auto used = s.distribution("memory_used")) memoryUsed = Sampler(*used);
    memory = s.number("memory");
    reuse = EnvironmentPool::reuseOf(s.text("reuse"));
    slots = static_cast<std::uint32_t>(std::max<std::int64_t>(1, countOf(s, "environment_requests")));
    sharedCpus = sharedCpusOf(s, slots);
    cpuShare = s.number("cpu_share");
    if (const auto value = s.quantity("reserved")) reserved = static_cast<std::int64_t>(*value);
    scaleBurst = s.number("scale_burst");
    scaleRate = s.number("scale_rate");
    waitingRoom = countOf(s, "queue_requests");
    controlPeriod = std::max<Duration>(1, timeOf(s, "control_period"));
    controlStep = countOf(s, "control_step");
    spares = countOf(s, "warm_spares");
    countsMemory = s.flag("memory_counted");
    placesTarget = s.quantity("places_target");
    if (const auto limit = s.quantity("cpu_limit")) cpuLimit = *limit * 1e9;
    answerAfter = timeOf(s, "answer_after");
    stemCells = static_cast<std::size_t>(countOf(s, "stem_cells"));
    stemInit = samplerOf(s, "stem_init");
    longestWait =
        std::max(timeOf(s, "queue_wait"), fromSeconds(s.number("queue_starts") * model::meanColdStart(s)));
    asyncRetries = static_cast<std::uint32_t>(s.number("async_retries"));
    asyncFirstWait = timeOf(s, "async_first_wait");
    eventAge = timeOf(s, "event_age");
    asyncBackoff = timeOf(s, "async_backoff");
    asyncBackoffMax = timeOf(s, "async_backoff_max");
    billingStep = std::max<Duration>(1, timeOf(s, "billing_step"));
    initBilled = s.flag("init_billed");
    billingMinimum = timeOf(s, "billing_minimum");
    instanceBilled = s.flag("instance_billed");
    const std::int64_t step = std::max<std::int64_t>(1, std::llround(s.number("billing_memory_step") / mib));
    billedMiB = (std::llround(memory / mib) + step - 1) / step * step;
    billedCpus = std::llround(1000.0 * s.number("vcpu"));
    machines = s.number("machines");
    logBytes = std::llround(s.number("log_size"));
}

FunctionSettings::FunctionSettings(const Network& network, const NodeSpec& node)
    : FunctionSettings(node.settings) {
    constexpr std::int64_t mostSlots = 1000; // as many as one source may ask for
    std::int64_t polled = 0;
    for (const LinkIndex link : node.feeds)
        polled += network.links[link].instanceBatches;
    slots = std::max(slots, static_cast<std::uint32_t>(std::min(polled, mostSlots)));
    sharedCpus = sharedCpusOf(node.settings, slots);
}

} // namespace burst::sim

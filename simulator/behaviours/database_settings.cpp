#include "simulator/behaviours/database_settings.h"

#include <algorithm>
#include <cmath>

namespace burst::sim {

namespace {
[[nodiscard]] Sampler samplerOf(const model::Settings& s, std::string_view key) {
    const auto distribution = s.distribution(key);
    return distribution ? Sampler(*distribution) : Sampler();
}

[[nodiscard]] UnitScalingRule scalingOf(const model::Settings& s) {
    const double step = s.number("unit_step");
    const double least = std::max(step, s.number("min_capacity"));
    return {.min = least,
            .max = std::max(least, s.number("max_capacity")),
            .step = step,
            .share = s.number("scale_up_share"),
            .upAt = s.number("scale_up_at"),
            .downAt = s.number("scale_down_at"),
            .interval = std::max<Duration>(1, fromSeconds(s.number("scale_interval"))),
            .downAfter = fromSeconds(s.number("scale_down_after"))};
}

/// Connections of one instance: as set, or by its memory (rules R4 and R5).
[[nodiscard]] std::int64_t connectionsOf(const model::Settings& s, bool serverless) {
    if (const auto set = s.quantity("max_connections")) return static_cast<std::int64_t>(*set);
    const double memory =
        serverless ? s.number("max_capacity") * s.number("unit_memory") : s.number("memory");
    const double fit = std::floor(memory / s.number("connection_memory"));
    return std::max<std::int64_t>(1, static_cast<std::int64_t>(std::min(fit, s.number("connection_cap"))));
}
} // namespace

DatabaseSettings::DatabaseSettings(const model::Settings& s)
    : cpu(samplerOf(s, "query_cpu")),
      wait(samplerOf(s, "query_wait")),
      io(s.text("storage_plan") == "io-optimized" ? 0.0 : s.number("query_io")),
      errorRate(s.number("error_rate")),
      serverless(s.text("mode") != "provisioned"),
      replicas(static_cast<std::uint32_t>(s.number("replicas"))),
      scaling(scalingOf(s)),
      billedMinimum(s.number("min_capacity")),
      unitProcessors(s.number("unit_processors")),
      processors(s.number("processors")),
      pauseAfter(fromSeconds(s.quantity("pause_after").value_or(toSeconds(never)))),
      deepAfter(fromSeconds(s.number("deep_pause_after"))),
      resume(samplerOf(s, "resume_time")),
      deepResume(samplerOf(s, "deep_resume_time")),
      connections(connectionsOf(s, serverless)),
      patience(fromSeconds(s.number("connect_timeout"))),
      idle(fromSeconds(s.number("connection_idle"))),
      proxy(s.flag("proxy")),
      proxyLatency(samplerOf(s, "proxy_latency")),
      pinnedShare(s.number("pinned_share")),
      pinnedTime(fromSeconds(s.number("pinned_time"))),
      proxyMinimum(s.number("proxy_minimum")),
      storage(s.number("storage")) {
    pauses = serverless && billedMinimum <= 0.0 && !proxy;
    kept = !proxy && s.text("connection_kept") == "caller";
    if (!proxy) return;
    const double pool = std::floor(s.number("proxy_share") * static_cast<double>(connections));
    connections = std::max<std::int64_t>(1, static_cast<std::int64_t>(pool));
    patience = fromSeconds(s.number("borrow_timeout"));
}

} // namespace burst::sim

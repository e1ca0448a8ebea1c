#include "simulator/network/read_call.h"

#include "simulator/network/read_settings.h"

#include <algorithm>
#include <utility>

namespace burst::sim {

namespace {
[[nodiscard]] Jitter jitterNamed(std::string_view name) {
    if (name == "none") return Jitter::exact;
    if (name == "equal") return Jitter::equal;
    return name == "decorrelated" ? Jitter::decorrelated : Jitter::full;
}

[[nodiscard]] EndingSet endingsNamed(std::string_view name) {
    constexpr auto all = static_cast<EndingSet>(0xFF);
    if (name == "throttled") return only(Ending::throttled);
    if (name == "timed out") return only(Ending::timedOut);
    if (name == "throttled or timed out") return only(Ending::throttled) | only(Ending::timedOut);
    if (name == "all but throttled") return static_cast<EndingSet>(all & ~only(Ending::throttled));
    if (name == "all but timed out") return static_cast<EndingSet>(all & ~only(Ending::timedOut));
    return all;
}

/// From a link or from its client; what a client has no parameter for stays as the link says.
void readRetries(LinkSpec& link, const model::Settings& s) {
    link.retries = countOr(s, "retry", 0);
    link.retryBase = timeOr(s, "retry_base", 0);
    link.retryMax = timeOr(s, "retry_max", never);
    link.retryJitter = jitterNamed(s.text("retry_jitter"));
    if (s.find("retry_factor")) link.retryFactor = s.quantity("retry_factor").value_or(2.0);
    if (s.find("retry_on")) link.retryOn = endingsNamed(s.text("retry_on"));
}

[[nodiscard]] BreakerSpec breakerOf(const model::Settings& s) {
    return {.ratio = s.number("breaker_ratio"),
            .window = timeOr(s, "breaker_window", 10 * second),
            .minimum = countOr(s, "breaker_minimum", 20),
            .openFor = timeOr(s, "breaker_open", 5 * second),
            .probes = countOr(s, "breaker_probes", 1)};
}
} // namespace

void readCall(LinkSpec& link, const model::Settings& s, const NodeSpec& source, const NodeSpec& target) {
    const std::string mode = s.text("mode");
    const bool async = mode.empty() ? link.async : mode == "async";
    link.async = async && target.kind->takesEvents;
    link.detached = async && !link.async;
    link.write = s.text("op") == "write" || s.text("op") == "set";
    link.onMiss = s.text("when") == "miss";
    link.parallel = s.flag("parallel");
    link.optional = s.flag("optional");
    link.weight = s.quantity("probability").value_or(1.0);
    link.timeout = timeOr(s, "timeout", never);
    readRetries(link, s);
    // A client's own patience and a gateway's integration timeout apply to every call they make.
    if (source.kind->dispatch == model::Dispatch::one && source.settings.find("timeout"))
        link.timeout = std::min(link.timeout, timeOr(source.settings, "timeout", never));
    if (const auto rate = s.quantity("rate")) {
        link.rate = *rate;
        // Less than one request a second: one whole request must fit all the same.
        link.burst = s.quantity("burst").value_or(*rate > 0.0 ? std::max(1.0, *rate) : 0.0);
    }
    // A client's retries too, unless the link says by itself how often it tries. Other origins, such as
    // schedules, look after their retries themselves.
    const bool client = source.kind->origin && source.kind->dispatch == model::Dispatch::one;
    if (client && !isSetByDesigner(s, "retry")) readRetries(link, source.settings);
}

std::optional<LinkDetail> linkDetail(LinkSpec& link, const model::Settings& s) {
    LinkDetail detail;
    const auto calls = s.distribution("calls").value_or(model::Distribution{.a = 1.0});
    const Sampler drawn(calls);
    link.callsVary =
        !drawn.isConstant() || calls.a != static_cast<double>(static_cast<std::uint32_t>(calls.a));
    link.calls = static_cast<std::uint32_t>(link.callsVary ? 0.0 : calls.a);
    if (link.callsVary) detail.calls = drawn;
    detail.payload = samplerOf(s, "payload");
    detail.returnPayload = samplerOf(s, "return_payload");
    const bool sized = !detail.payload.isZero() || !detail.returnPayload.isZero();
    const std::string_view limit = link.async ? "async_payload_limit" : "payload_limit";
    if (sized) detail.payloadLimit = s.quantity(limit).value_or(detail.payloadLimit);
    if (sized) detail.bandwidth = s.quantity("bandwidth").value_or(detail.bandwidth);
    detail.returnLatency = samplerOf(s, "return_latency");
    detail.maxInFlight = countOr(s, "max_in_flight", none);
    if (s.flag("breaker")) detail.breaker = breakerOf(s);
    detail.retryBudget = s.quantity("retry_budget").value_or(-1.0);
    detail.retryRefill = s.number("retry_refill");
    const bool plain = !link.callsVary && !sized && detail.returnLatency.isZero() &&
                       detail.maxInFlight == none && !detail.breaker && detail.retryBudget < 0.0 &&
                       s.text("fallback").empty();
    if (plain) return std::nullopt;
    return detail;
}

} // namespace burst::sim

#include "models/kind.h"

#include "models/kinds/link_parameters.h"

namespace burst::model {

namespace {
using Type = Parameter::Type;
using kinds::latency;
using kinds::op;

/// What a call carries, and how its answer comes back.
std::vector<Parameter> transportParameters() {
    return {
        {.key = "return_latency",
         .title = "Latency of the answer",
         .type = Type::distribution,
         .unit = Unit::seconds,
         .min = 0,
         .standard = "0 s",
         .section = "Link",
         .help = "Time the answer takes to come back; meanwhile the target is free and the caller waits."},
        {.key = "payload",
         .title = "Payload",
         .type = Type::distribution,
         .unit = Unit::bytes,
         .min = 0,
         .standard = 0,
         .section = "Payload",
         .help = "Size of what a call carries. It takes time where there is a bandwidth, and fails the call "
                 "where it is above the limit. Calls of services of others leave over the internet, which "
                 "platforms bill by the size."},
        {.key = "return_payload",
         .title = "Payload of the answer",
         .type = Type::distribution,
         .unit = Unit::bytes,
         .min = 0,
         .standard = 0,
         .section = "Payload",
         .help = "Size of a successful answer; the acceptance of an event has none. Answers to clients leave "
                 "over the internet, which platforms bill by the size."},
        {.key = "bandwidth",
         .title = "Bandwidth",
         .unit = Unit::bytes,
         .min = 1,
         .section = "Payload",
         .help = "Bytes per second at which each call's payload is carried, whatever else is on the way. Not "
                 "set: no limit."},
        {.key = "payload_limit",
         .title = "Largest payload",
         .unit = Unit::bytes,
         .min = 0,
         .section = "Payload",
         .help =
             "A call with more is refused at once and not tried again; an answer with more makes the call "
             "fail after the work is done. Not set: no limit."},
        {.key = "async_payload_limit",
         .title = "Largest event",
         .unit = Unit::bytes,
         .min = 0,
         .section = "Payload",
         .help = "The same for asynchronous calls. Not set: no limit."},
    };
}

/// What protects a caller from a target that fails, and the target from its callers.
std::vector<Parameter> protectionParameters() {
    constexpr auto hystrix = "Netflix Hystrix, default configuration";
    constexpr auto sdk = "AWS SDKs, retry quota of the standard mode: 500 tokens, 5 a retry, 1 a success";
    return {
        {.key = "retry_budget",
         .title = "Retry budget",
         .type = Type::integer,
         .min = 0,
         .max = 1e6,
         .section = "Failure",
         .help = "Retries in a bucket that all callers of the link share: each takes one, a retry that "
                 "succeeds gives it back, and when the bucket is empty failures are final. 100 is what AWS "
                 "SDKs allow each client object. Not set: no budget.",
         .source = sdk,
         .certainty = Certainty::secondary},
        {.key = "retry_refill",
         .title = "Budget per success",
         .unit = Unit::none,
         .min = 0,
         .max = 1000,
         .standard = 0.2,
         .section = "Failure",
         .help = "Retries that a success at the first attempt puts back into the budget.",
         .source = sdk,
         .certainty = Certainty::secondary},
        {.key = "max_in_flight",
         .title = "Most calls in flight",
         .type = Type::integer,
         .min = 0,
         .max = 1e7,
         .section = "Protection",
         .help = "Bulkhead: an attempt beyond this many unanswered ones is refused at once, which the caller "
                 "sees as throttled. Not set: no limit."},
        {.key = "breaker",
         .title = "Circuit breaker",
         .type = Type::flag,
         .standard = false,
         .section = "Protection",
         .help = "Stops calling while too many calls fail. A call that meets the open circuit fails at once "
                 "and is not tried again."},
        {.key = "breaker_ratio",
         .title = "Opens at",
         .unit = Unit::ratio,
         .min = 0.001,
         .max = 1,
         .standard = "50 %",
         .section = "Protection",
         .help = "Share of calls within the window that failed, ran out of time or were throttled.",
         .source = hystrix,
         .certainty = Certainty::secondary},
        {.key = "breaker_window",
         .title = "Window",
         .unit = Unit::seconds,
         .min = 0.01,
         .max = 86400,
         .standard = "10 s",
         .section = "Protection",
         .help = "Time over which calls are counted; it moves on by tenths.",
         .source = hystrix,
         .certainty = Certainty::secondary},
        {.key = "breaker_minimum",
         .title = "Fewest calls",
         .type = Type::integer,
         .min = 1,
         .max = 1e6,
         .standard = 20,
         .section = "Protection",
         .help = "With fewer calls within the window the circuit stays closed.",
         .source = hystrix,
         .certainty = Certainty::secondary},
        {.key = "breaker_open",
         .title = "Stays open for",
         .unit = Unit::seconds,
         .min = 0.001,
         .max = 86400,
         .standard = "5 s",
         .section = "Protection",
         .help = "After this time probes may pass (half-open).",
         .source = hystrix,
         .certainty = Certainty::secondary},
        {.key = "breaker_probes",
         .title = "Probes",
         .type = Type::integer,
         .min = 1,
         .max = 10000,
         .standard = 1,
         .section = "Protection",
         .help = "Calls let through half-open; when all have ended their share of failures decides whether "
                 "the circuit closes or opens again.",
         .source = hystrix,
         .certainty = Certainty::secondary},
        {.key = "fallback",
         .title = "Fallback",
         .type = Type::text,
         .section = "Protection",
         .help = "Id of another call link of the same node, which is called once when a call has finally "
                 "failed or the circuit is open; its answer counts instead. A link that is a fallback is "
                 "called for nothing else unless its own probability is set."},
    };
}

std::vector<Parameter> ownCallParameters() {
    return {
        op(),
        {.key = "mode",
         .title = "Mode",
         .type = Type::choice,
         .choices = {"sync", "async"},
         .section = "Link",
         .help = "sync: the caller waits for the answer; async: it goes on once the call is accepted. Not "
                 "set: sync."},
        {.key = "calls",
         .title = "Calls",
         .type = Type::distribution,
         .min = 0,
         .max = 10000,
         .standard = 1,
         .section = "Link",
         .help = "Calls per invocation of the source, one after the other. A number, or a distribution from "
                 "which each invocation draws; a fraction is the chance of one more call."},
        {.key = "probability",
         .title = "Probability or weight",
         .unit = Unit::none,
         .min = 0,
         .max = 1e9,
         .standard = 1.0,
         .section = "Link",
         .help = "From a function: the chance that this link is used at all. From a client or a gateway: "
                 "its weight among the routes."},
        {.key = "order",
         .title = "Order",
         .type = Type::integer,
         .min = 0,
         .max = 10000,
         .section = "Link",
         .help = "Links with a lower number come first. Not set: the order in the file."},
        {.key = "when",
         .title = "When",
         .type = Type::choice,
         .standard = "always",
         .choices = {"always", "miss"},
         .section = "Link",
         .help = "miss: only if the latest lookup of this invocation in a cache without an origin of its own "
                 "was a miss. So a function looks aside: get from the cache, on a miss read the table, on a "
                 "miss set the cache."},
        {.key = "parallel",
         .title = "In parallel",
         .type = Type::flag,
         .standard = false,
         .section = "Link",
         .help = "Starts all calls of this link, and of neighbouring parallel links, at the same time."},
        latency(),
        {.key = "timeout",
         .title = "Timeout",
         .unit = Unit::seconds,
         .min = 0.001,
         .max = 86400,
         .section = "Failure",
         .help = "The caller gives up after this time; the work goes on. Not set: it waits."},
        {.key = "retry",
         .title = "Retries",
         .type = Type::integer,
         .min = 0,
         .max = 100,
         .standard = 0,
         .section = "Failure",
         .help = "Further attempts after a failed, throttled or timed-out call."},
        {.key = "retry_base",
         .title = "First back-off",
         .unit = Unit::seconds,
         .min = 0,
         .max = 86400,
         .standard = "50 ms",
         .section = "Failure",
         .help = "Wait before the first retry; it grows with each further one."},
        {.key = "retry_factor",
         .title = "Growth of the back-off",
         .unit = Unit::none,
         .min = 1,
         .max = 100,
         .standard = 2.0,
         .section = "Failure",
         .help = "Factor from one back-off to the next. Decorrelated jitter grows by itself."},
        {.key = "retry_max",
         .title = "Longest back-off",
         .unit = Unit::seconds,
         .min = 0,
         .max = 86400,
         .standard = "20 s",
         .section = "Failure",
         .help = "The wait never exceeds this."},
        {.key = "retry_jitter",
         .title = "Jitter",
         .type = Type::choice,
         .standard = "full",
         .choices = {"full", "none", "equal", "decorrelated"},
         .section = "Failure",
         .help = "full: the wait is uniform between 0 and the back-off; equal: between half of it and all of "
                 "it; none: exactly the back-off; decorrelated: between the first back-off and three times "
                 "the last wait.",
         .source = "AWS Architecture Blog, Exponential Backoff And Jitter, 2015"},
        {.key = "retry_on",
         .title = "Retried endings",
         .type = Type::choice,
         .standard = "all",
         .choices = {"all", "throttled", "timed out", "throttled or timed out", "all but throttled",
                     "all but timed out"},
         .section = "Failure",
         .help = "After which endings another attempt is made."},
        {.key = "rate",
         .title = "Route limit",
         .unit = Unit::perSecond,
         .min = 0,
         .max = 10e6,
         .section = "Route",
         .help = "From a gateway: tokens per second of this route's own bucket, on top of the gateway's. Not "
                 "set: no limit of its own."},
        {.key = "burst",
         .title = "Route burst",
         .type = Type::integer,
         .min = 0,
         .max = 10e6,
         .section = "Route",
         .help = "From a gateway: size of that bucket. Not set: one second's worth, at least one request."},
        {.key = "optional",
         .title = "May fail",
         .type = Type::flag,
         .standard = false,
         .section = "Failure",
         .help = "A failed call does not make the caller fail."},
    };
}

std::vector<Parameter> callParameters() {
    std::vector<Parameter> all = ownCallParameters();
    for (const auto& more : {transportParameters(), protectionParameters()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace

const std::vector<Parameter>& linkParameters(LinkRole role) {
    static const std::vector<Parameter> call = callParameters();
    static const std::vector<Parameter> poll = kinds::pollParameters();
    static const std::vector<Parameter> deliver = kinds::deliverParameters();
    static const std::vector<Parameter> target = kinds::ruleParameters();
    static const std::vector<Parameter> shard = kinds::shardParameters();
    static const std::vector<Parameter> outlet = {op(), latency()};
    switch (role) {
    case LinkRole::call:
        return call;
    case LinkRole::poll:
        return poll;
    case LinkRole::deliver:
        return deliver;
    case LinkRole::rule:
        return target;
    case LinkRole::shard:
        return shard;
    case LinkRole::redrive:
    case LinkRole::onFailure:
    case LinkRole::onSuccess:
        break;
    }
    return outlet;
}

} // namespace burst::model

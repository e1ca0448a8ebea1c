#include "models/kind.h"

#include "models/kinds/link_parameters.h"

namespace burst::model {

namespace {
using Type = Parameter::Type;
using kinds::latency;
using kinds::op;

std::vector<Parameter> callParameters() {
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
         .type = Type::integer,
         .min = 0,
         .max = 10000,
         .standard = 1,
         .section = "Link",
         .help = "Calls per invocation of the source, one after the other."},
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
         .help = "Doubles with each further attempt."},
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
         .choices = {"full", "none"},
         .section = "Failure",
         .help = "full: the wait is uniform between 0 and the back-off; none: exactly the back-off."},
        {.key = "optional",
         .title = "May fail",
         .type = Type::flag,
         .standard = false,
         .section = "Failure",
         .help = "A failed call does not make the caller fail."},
    };
}

std::vector<Parameter> pollParameters() {
    Parameter hop = latency();
    hop.help = "Time from a message being visible to the start of the invocation that takes it.";
    return {
        op(),
        {.key = "batch_size",
         .title = "Batch size",
         .type = Type::integer,
         .min = 1,
         .max = 10000,
         .standard = 10,
         .section = "Poller",
         .help = "Most messages handed over at once."},
        {.key = "batch_window",
         .title = "Batch window",
         .unit = Unit::seconds,
         .min = 0,
         .max = 300,
         .standard = "0 s",
         .section = "Poller",
         .help = "How long a batch waits to be filled, from its first message."},
        {.key = "max_concurrency",
         .title = "Most at once",
         .type = Type::integer,
         .min = 1,
         .max = 1e6,
         .section = "Poller",
         .help = "Batches in work at the same time; stops the poller before the function throttles."},
        {.key = "initial_concurrency",
         .title = "Batches at the start",
         .type = Type::integer,
         .min = 1,
         .max = 1e6,
         .standard = 5,
         .section = "Poller",
         .help = "Batches in work at once before the poller scales."},
        {.key = "concurrency_step",
         .title = "Growth per minute",
         .type = Type::integer,
         .min = 0,
         .max = 1e6,
         .standard = 300,
         .section = "Poller",
         .help = "Added each minute while messages wait."},
        {.key = "concurrency_limit",
         .title = "Poller limit",
         .type = Type::integer,
         .min = 1,
         .max = 1e6,
         .standard = 1250,
         .section = "Poller",
         .help = "The poller never exceeds this."},
        {.key = "idle_pollers",
         .title = "Pollers when idle",
         .type = Type::integer,
         .min = 0,
         .max = 1000,
         .standard = 5,
         .section = "Billing",
         .help = "Pollers that go on asking an empty queue; each empty answer is a billed request."},
        {.key = "poll_wait",
         .title = "Long poll",
         .unit = Unit::seconds,
         .min = 0.1,
         .max = 20,
         .standard = "20 s",
         .section = "Billing",
         .help = "How long one request waits at an empty queue."},
        {.key = "error_rest",
         .title = "Rest after an error",
         .unit = Unit::seconds,
         .min = 0,
         .max = 900,
         .standard = "1 s",
         .section = "Poller",
         .help =
             "A poller whose batch failed or was throttled takes the next one only after this time, so that "
             "a backlog is not received in vain all at once. Providers say that they back off, not by how "
             "much. No rest when partial failures are reported."},
        {.key = "partial_failures",
         .title = "Report partial failures",
         .type = Type::flag,
         .standard = false,
         .section = "Poller",
         .help = "Messages fail one by one at the function's error rate, and only those come back. Off: an "
                 "error returns the whole batch."},
        {.key = "poison_share",
         .title = "Poison messages",
         .unit = Unit::ratio,
         .min = 0,
         .max = 1,
         .standard = 0.0,
         .section = "Poller",
         .help = "Share of messages that the function can never process. A batch with one of them fails as "
                 "a whole, every time; with partial failures reported only the message itself does."},
        hop,
    };
}
} // namespace

const std::vector<Parameter>& linkParameters(LinkRole role) {
    static const std::vector<Parameter> call = callParameters();
    static const std::vector<Parameter> poll = pollParameters();
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

const std::vector<Parameter>& accountParameters() {
    static const std::vector<Parameter> account = {
        {.key = "concurrency",
         .title = "Account concurrency",
         .type = Type::integer,
         .min = 0,
         .max = 1e7,
         .standard = 1000,
         .section = "Functions",
         .help = "Executions at the same time, shared by all functions of the account in the region.",
         .mayChange = true},
        {.key = "unreserved_minimum",
         .title = "Unreservable part",
         .type = Type::integer,
         .min = 0,
         .max = 1e7,
         .standard = 100,
         .section = "Functions",
         .help = "Reservations must leave this much for functions without one."},
        {.key = "request_rate_factor",
         .title = "Requests per concurrency",
         .unit = Unit::perSecond,
         .min = 0.001,
         .max = 1e6,
         .standard = 10.0,
         .section = "Functions",
         .help = "Synchronous requests per second allowed per unit of concurrency; binds functions that run "
                 "for less than the inverse."},
        {.key = "scaling_rule",
         .title = "Scaling rule",
         .type = Type::choice,
         .standard = "per-function",
         .choices = {"per-function", "shared-burst"},
         .section = "Functions",
         .help = "per-function: each function starts environments from a bucket of its own. shared-burst: "
                 "all functions share one, as before November 2023.",
         .source = "rules L19, L20",
         .certainty = Certainty::vendor},
        {.key = "scaling_burst",
         .title = "Shared first burst",
         .type = Type::integer,
         .min = 1,
         .max = 1e6,
         .standard = 3000,
         .section = "Functions",
         .help = "Environments started at once under the shared rule: 3,000 in the largest regions, 1,000 or "
                 "500 in the others.",
         .source = "rule L20",
         .certainty = Certainty::vendor},
        {.key = "scaling_growth",
         .title = "Shared growth",
         .unit = Unit::perSecond,
         .min = 0,
         .max = 1e6,
         .standard = "500 /min",
         .section = "Functions",
         .help = "Environments added under the shared rule once the first burst is used.",
         .source = "rule L20",
         .certainty = Certainty::vendor},
        {.key = "gateway_rate",
         .title = "Gateway rate",
         .unit = Unit::perSecond,
         .min = 0,
         .max = 1e7,
         .standard = "10000 /s",
         .section = "Gateways",
         .help = "Token bucket shared by all gateways: tokens per second.",
         .mayChange = true},
        {.key = "gateway_burst",
         .title = "Gateway burst",
         .type = Type::integer,
         .min = 0,
         .max = 1e7,
         .standard = 5000,
         .section = "Gateways",
         .help = "Size of that bucket.",
         .mayChange = true},
    };
    return account;
}

} // namespace burst::model

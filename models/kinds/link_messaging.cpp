#include "models/kinds/link_parameters.h"

#include <string>
#include <utility>

namespace burst::model::kinds {

using Type = Parameter::Type;

Parameter op() {
    return {.key = "op",
            .title = "Operation",
            .type = Type::text,
            .section = "Link",
            .help = "What the source does to the target: call, send, publish, read, write, consume, get, "
                    "set, authorise, deliver, redrive, on-failure."};
}
Parameter latency() {
    return {.key = "latency",
            .title = "Latency",
            .type = Type::distribution,
            .unit = Unit::seconds,
            .standard = "0 s",
            .section = "Link",
            .help = "Time on the way to the target."};
}

namespace {
/// The parameters of deliveries; rule numbers are those of the offerings.
constexpr auto deliveryRetries =
    "docs.aws.amazon.com/sns/latest/dg/sns-message-delivery-retries.html (rule N2)";

Parameter filter() {
    return {.key = "filter",
            .title = "Matching messages",
            .unit = Unit::ratio,
            .min = 0,
            .max = 1,
            .standard = 1.0,
            .section = "Filter",
            .help = "Share of the messages that are meant for this subscriber; drawn for each message."};
}
Parameter deadLetter() {
    return {.key = "dead_letter",
            .title = "Dead-letter target",
            .type = Type::text,
            .section = "Retries",
            .help = "Id of the queue, linked as redrive, that takes what could not be delivered here. Not "
                    "set: the first such queue; without any it is lost."};
}
Parameter retryCount(std::string key, std::string title, double standard, std::string help) {
    return {.key = std::move(key),
            .title = std::move(title),
            .type = Type::integer,
            .min = 0,
            .max = 1e6,
            .standard = standard,
            .section = "Retries",
            .help = std::move(help),
            .source = deliveryRetries,
            .certainty = Certainty::vendor};
}
Parameter retryWait(std::string key, std::string title, std::string standard, std::string help) {
    return {.key = std::move(key),
            .title = std::move(title),
            .unit = Unit::seconds,
            .min = 0,
            .max = 86400,
            .standard = std::move(standard),
            .section = "Retries",
            .help = std::move(help),
            .source = deliveryRetries,
            .certainty = Certainty::vendor};
}

/// Deliveries whose outcome the sender waits for, as in a push over HTTP.
std::vector<Parameter> awaiting() {
    return {
        {.key = "awaits",
         .title = "Waits for the outcome",
         .type = Type::flag,
         .standard = false,
         .section = "Retries",
         .help = "Off: what the subscriber has accepted is delivered. On: only what it has worked on with "
                 "success; an error or a deadline that has passed is a failed delivery.",
         .source = "rules GC-20, GC-21, KN-12",
         .certainty = Certainty::vendor},
        {.key = "deadline",
         .title = "Deadline",
         .unit = Unit::seconds,
         .min = 0.001,
         .max = 86400,
         .section = "Retries",
         .help =
             "A delivery whose outcome is not there by then has failed; the subscriber goes on working. Not "
             "set: no such time.",
         .source = "rule GC-20",
         .certainty = Certainty::vendor},
    };
}
Parameter growth(std::string standard, std::vector<std::string> choices, std::string help) {
    return {.key = "retry_growth",
            .title = "How waits grow",
            .type = Type::choice,
            .standard = std::move(standard),
            .choices = std::move(choices),
            .section = "Retries",
            .help = std::move(help),
            .source = "rules N2, E4, GC-21, KN-12",
            .certainty = Certainty::vendor};
}
std::vector<Parameter> with(std::vector<Parameter> some, const std::vector<Parameter>& more) {
    some.insert(some.end(), more.begin(), more.end());
    return some;
}
Parameter retryWaits() {
    return {.key = "retry_waits",
            .title = "Waits one by one",
            .type = Type::text,
            .unit = Unit::seconds,
            .section = "Retries",
            .help =
                "The waits before the first retry, the second and so on, such as 10 s, 30 s, 1 min; the "
                "last one is repeated. They take the place of the waits above, without jitter; the number "
                "of retries stays theirs. Not set: the waits above.",
            .source = "rule AZ-80",
            .certainty = Certainty::secondary};
}
} // namespace

std::vector<Parameter> deliverParameters() {
    return with(
        {
            op(),
            latency(),
            filter(),
            retryCount(
                "retry_immediate", "Retries at once", 3,
                "How often a delivery that the subscriber did not take is tried again without a wait."),
            retryCount("retry_steady", "Retries at a steady pace", 2,
                       "Then so often after the shortest wait."),
            retryCount("retry_growing", "Retries with a growing wait", 10,
                       "Then so often with waits that grow evenly from the shortest to the longest."),
            retryCount("retry_last", "Retries at the longest wait", 100'000,
                       "Then so often, before the message is given up."),
            retryWait("retry_base", "Shortest wait", "1 s", "Wait before a retry at a steady pace."),
            retryWait("retry_max", "Longest wait", "20 s", "The wait between attempts never exceeds this."),
            growth("even", {"even", "doubling"},
                   "even: growing waits go from the shortest to the longest in equal steps. doubling: each "
                   "is twice "
                   "the one before."),
            retryWaits(),
            {.key = "retry_age",
             .title = "Oldest message",
             .unit = Unit::seconds,
             .min = 60,
             .max = 1e7,
             .section = "Retries",
             .help =
                 "A message that would be older at its next attempt is given up. Not set: only the number "
                 "of attempts counts.",
             .source = "rule AZ-80",
             .certainty = Certainty::secondary},
            deadLetter(),
        },
        awaiting());
}

std::vector<Parameter> ruleParameters() {
    constexpr auto busRetries =
        "docs.aws.amazon.com/eventbridge/latest/userguide/eb-rule-retry-policy.html (rule E4)";
    Parameter match = filter();
    match.title = "Matching events";
    match.help = "Share of the events that match the rule; drawn once for each event and rule.";
    return with(
        {
            op(),
            latency(),
            {.key = "rule",
             .title = "Rule",
             .type = Type::text,
             .section = "Filter",
             .help = "Name of the rule. Links with the same name are targets of one rule and get the same "
                     "events. Not set: a rule of its own."},
            match,
            {.key = "retry_attempts",
             .title = "Retries",
             .type = Type::integer,
             .min = 0,
             .max = 185,
             .standard = 185,
             .section = "Retries",
             .help = "Further attempts after a failed delivery.",
             .source = busRetries,
             .certainty = Certainty::vendor},
            {.key = "retry_age",
             .title = "Oldest event",
             .unit = Unit::seconds,
             .min = 60,
             .max = 86400,
             .standard = "24 h",
             .section = "Retries",
             .help = "An event that would be older at its next attempt is given up.",
             .source = busRetries,
             .certainty = Certainty::vendor},
            {.key = "retry_base",
             .title = "First back-off",
             .unit = Unit::seconds,
             .min = 0,
             .max = 86400,
             .standard = "1 s",
             .section = "Retries",
             .help = "Grows with each further attempt.",
             .source = "assumed: the provider says that it grows exponentially, with jitter"},
            {.key = "retry_max",
             .title = "Longest back-off",
             .unit = Unit::seconds,
             .min = 0,
             .max = 86400,
             .standard = "15 min",
             .section = "Retries",
             .help = "The back-off never exceeds this.",
             .source = "assumed: with it 185 attempts take about a day, which is the provider's other limit"},
            growth("doubling", {"doubling", "linear"},
                   "doubling: each back-off is twice the one before. linear: once, twice, three times the "
                   "first."),
            {.key = "retry_jitter",
             .title = "Jitter",
             .type = Type::choice,
             .standard = "full",
             .choices = {"full", "none"},
             .section = "Retries",
             .help = "full: the wait is uniform between 0 and the back-off. none: it is the back-off.",
             .source = "rules E4, KN-12"},
            retryWaits(),
            deadLetter(),
        },
        awaiting());
}

} // namespace burst::model::kinds

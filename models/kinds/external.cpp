#include "models/kinds/descriptors.h"

namespace burst::model::kinds {

Kind external() {
    using Type = Parameter::Type;
    return {
        .key = "external",
        .title = "External API",
        .category = "external system",
        .help = "Somebody else's service: payments, mail, maps, an on-premises system. It answers when it "
                "likes, fails at times, refuses what comes too fast and may charge for each call.",
        .synonyms = {"third party", "saas", "payment", "partner", "http", "webhook", "on-premises", "legacy"},
        .telling = {"latency", "rate"},
        .outside = true,
        .calledByHttp = true,
        .parameters =
            {
                {.key = "latency",
                 .title = "Latency",
                 .type = Type::distribution,
                 .unit = Unit::seconds,
                 .standard = "200 ms",
                 .section = "General",
                 .help = "Time from a call to its answer, whether it succeeds or fails. An assumption: "
                         "measure your own partner."},
                {.key = "error_rate",
                 .title = "Error rate",
                 .unit = Unit::ratio,
                 .min = 0,
                 .max = 1,
                 .standard = 0.0,
                 .section = "General",
                 .help = "Share of accepted calls that fail."},
                {.key = "rate",
                 .title = "Rate limit",
                 .unit = Unit::perSecond,
                 .min = 0,
                 .max = 10e6,
                 .section = "Throttling",
                 .help = "Tokens added to the provider's bucket per second. A call that finds no token is "
                         "refused at once (429). Not set: no such limit."},
                {.key = "burst",
                 .title = "Burst",
                 .type = Type::integer,
                 .min = 0,
                 .max = 10e6,
                 .section = "Throttling",
                 .help = "Size of the bucket. Not set: one second's worth, at least one call."},
                {.key = "max_concurrency",
                 .title = "Most at once",
                 .type = Type::integer,
                 .min = 0,
                 .max = 10e6,
                 .section = "Throttling",
                 .help = "Calls in work at the same time; further ones are refused at once (429). Not set: "
                         "no such limit."},
                {.key = "price",
                 .title = "Price per call",
                 .unit = Unit::money,
                 .min = 0,
                 .max = 1e6,
                 .standard = 0.0,
                 .section = "Billing",
                 .help = "What the provider charges for a call, in the currency of the platform."},
                {.key = "charged",
                 .title = "Charged calls",
                 .type = Type::choice,
                 .standard = "accepted",
                 .choices = {"accepted", "succeeded"},
                 .section = "Billing",
                 .help = "accepted: every call that was not refused costs; succeeded: failed ones are "
                         "free."},
            },
        .meters = {{.key = "calls", .title = "Charged calls", .unit = "call", .price = "price"}},
    };
}

} // namespace burst::model::kinds

#include "models/kind.h"

namespace burst::model {

namespace {
using Type = Parameter::Type;
} // namespace

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

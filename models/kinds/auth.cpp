#include "models/kinds/caching.h"
#include "models/kinds/descriptors.h"

namespace burst::model::kinds {

namespace {
std::vector<Parameter> workParameters() {
    using Type = Parameter::Type;
    return {
        {.key = "latency",
         .title = "Check latency",
         .type = Type::distribution,
         .unit = Unit::seconds,
         .standard = "10 ms",
         .section = "General",
         .help =
             "Time to check a token whose verdict is not kept. Near 0 where it is verified on the spot, 5 "
             "to 50 ms where another service is asked. Links to a function, a table or an external "
             "service come on top."},
        {.key = "denied",
         .title = "Refused share",
         .unit = Unit::ratio,
         .min = 0,
         .max = 1,
         .standard = 0.0,
         .section = "General",
         .help = "Share of the requests with a wrong or expired token: they fail (401 or 403)."},
        {.key = "rate",
         .title = "Rate limit",
         .unit = Unit::perSecond,
         .min = 0,
         .max = 10e6,
         .section = "Throttling",
         .help = "Checks per second; a request whose verdict is kept needs none. Beyond it requests are "
                 "throttled. Not set: no limit."},
        {.key = "burst",
         .title = "Burst",
         .type = Type::integer,
         .min = 0,
         .max = 10e6,
         .section = "Throttling",
         .help = "Checks that may come at once. Not set: one second's worth, at least one."},
        {.key = "plan",
         .title = "Plan",
         .type = Type::choice,
         .standard = "essentials",
         .choices = {"lite", "essentials", "plus"},
         .section = "Billing",
         .help = "What an active user costs."},
        {.key = "monthly_users",
         .title = "Monthly active users",
         .type = Type::integer,
         .min = 0,
         .max = 1e10,
         .standard = 0,
         .section = "Billing",
         .help = "Users who sign in at least once a month; each counts once. 0: a check without a user "
                 "directory."},
    };
}
} // namespace

Kind auth() {
    return {
        .key = "auth",
        .title = "Authoriser",
        .category = "security",
        .help =
            "Checks who is calling. A gateway asks it before it calls an integration and goes on only when "
            "it agrees; verdicts are kept for a while by token, so that most requests need no check.",
        .synonyms = {"authorizer", "cognito", "jwt", "token", "oidc", "identity", "login", "auth0"},
        .telling = {"latency", "hit_ratio"},
        .authorises = true,
        .parameters =
            joined(workParameters(), cachingParameters({.item = "tokens", .hitRatio = 0.0, .life = "5 min"})),
        .links = callsTo({"function", "table", "external", "cache"}),
        .meters = {{.key = "users", .title = "Active users", .unit = "user·s", .fixed = true}},
    };
}

} // namespace burst::model::kinds

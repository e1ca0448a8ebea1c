#include "models/kinds/parts.h"

#include <string>

namespace burst::model::kinds {

using Type = Parameter::Type;

std::vector<Parameter> quotaParameters(const std::string& section) {
    constexpr auto rules = "rules CF-06, GC-35, OW-02";
    return {
        {.key = "quota",
         .title = "Calls per period",
         .type = Type::integer,
         .min = 0,
         .max = 1e12,
         .section = section,
         .help =
             "Further calls are refused until the next period begins (429). Where a platform states it for "
             "an account, give each node its part. Not set: no such limit.",
         .source = rules,
         .certainty = Certainty::vendor},
        {.key = "quota_period",
         .title = "Period",
         .unit = Unit::seconds,
         .min = 1,
         .max = 31536000,
         .standard = "1 min",
         .section = section,
         .help =
             "Periods follow each other by the clock: minutes begin with the minute, days at midnight UTC.",
         .source = rules,
         .certainty = Certainty::vendor},
    };
}

std::vector<Parameter> functionLimits() {
    return {
        {.key = "cpu_limit",
         .title = "CPU time of a request",
         .unit = Unit::seconds,
         .min = 0.001,
         .max = 86400,
         .section = "Work",
         .help =
             "A request whose own work needs more time of a CPU than this fails when it has had it. Waiting "
             "does not count. Not set: no limit.",
         .source = "rule CF-02",
         .certainty = Certainty::vendor},
        {.key = "connections",
         .title = "Parallel calls",
         .type = Type::integer,
         .min = 1,
         .max = 10000,
         .section = "Work",
         .help =
             "Calls of one request that may be unanswered at the same time; further parallel ones wait. Not "
             "set: no limit.",
         .source = "rule CF-04",
         .certainty = Certainty::vendor},
        {.key = "answer_after",
         .title = "Answer at the latest",
         .unit = Unit::seconds,
         .min = 0.001,
         .max = 86400,
         .section = "General",
         .help =
             "A caller who still waits after this time is told that the request was accepted (202); the work "
             "goes on. Not set: the caller waits for the result.",
         .source = "rule OW-07",
         .certainty = Certainty::vendor},
        {.key = "stem_cells",
         .title = "Environments of no function",
         .type = Type::integer,
         .min = 0,
         .max = 10000,
         .standard = 0,
         .section = "Cold start",
         .help =
             "Started in advance for any function of the runtime. A new environment is made of one of them "
             "while there is one ready; another is started in its place. Each function is simulated with as "
             "many of its own: what functions take from each other, and that runtime and memory have to "
             "match, is left out.",
         .source = "rule OW-04",
         .certainty = Certainty::vendor},
        {.key = "stem_init",
         .title = "Initialisation in one of these",
         .type = Type::distribution,
         .unit = Unit::seconds,
         .section = "Cold start",
         .help =
             "Replaces initialisation and overhead of a new environment that is made of one of those. Not "
             "set: no time.",
         .source = "rules OW-04, OW-08"},
    };
}

} // namespace burst::model::kinds

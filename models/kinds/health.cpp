#include "models/kinds/health.h"

namespace burst::model::kinds {

std::vector<Parameter> healthParameters(const HealthDefaults& defaults) {
    using Type = Parameter::Type;
    return {
        {.key = "health_checks",
         .title = "Health checks",
         .type = Type::flag,
         .standard = defaults.enabled,
         .section = "Health",
         .help =
             "Every target is called now and then, and left out while it fails. The calls are real: "
             "targets see them, take time for them and bill them. When no target is healthy all are used."},
        {.key = "check_interval",
         .title = "Check every",
         .unit = Unit::seconds,
         .min = 1,
         .max = 3600,
         .standard = "30 s",
         .section = "Health",
         .help = "Time from one check of a target to the next; the first at the start.",
         .source = "as commonly described; not verified"},
        {.key = "check_timeout",
         .title = "Check timeout",
         .unit = Unit::seconds,
         .min = 0.001,
         .max = 3600,
         .standard = "5 s",
         .section = "Health",
         .help = "A check without an answer by then has failed; at the latest when the next one is due.",
         .source = "as commonly described; not verified"},
        {.key = "unhealthy_after",
         .title = "Unhealthy after",
         .type = Type::integer,
         .min = 1,
         .max = 100,
         .standard = defaults.unhealthyAfter,
         .section = "Health",
         .help = "Failed checks in a row that take a target out.",
         .source = "as commonly described; not verified"},
        {.key = "healthy_after",
         .title = "Healthy after",
         .type = Type::integer,
         .min = 1,
         .max = 100,
         .standard = defaults.healthyAfter,
         .section = "Health",
         .help = "Passed checks in a row that bring it back.",
         .source = "as commonly described; not verified"},
    };
}

} // namespace burst::model::kinds

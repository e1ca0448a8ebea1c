#include "models/kinds/descriptors.h"

namespace burst::model::kinds {

namespace {
/// Who works on events takes a schedule's call as one; everybody else answers it.
std::vector<LinkRule> targets() {
    auto rules =
        callsTo({"function", "queue", "topic", "bus", "stream", "gateway", "table", "external", "workflow"});
    for (auto& rule : rules) {
        if (rule.to != "function") continue;
        rule.async = true;
        rule.note = "invokes asynchronously";
    }
    rules.push_back({.to = "queue",
                     .ops = {"on-failure"},
                     .role = LinkRole::onFailure,
                     .async = true,
                     .note = "keeps what could not be delivered"});
    return rules;
}

std::vector<Parameter> timeParameters() {
    using Type = Parameter::Type;
    return {
        {.key = "expression",
         .title = "Fires at",
         .type = Type::text,
         .standard = "rate(5 minutes)",
         .choices = {"rate(5 minutes)", "rate(1 hour)", "cron(0 9 ? * MON-FRI *)", "cron(0 2 1 * ? *)",
                     "*/15 * * * *", "at(2026-01-01T12:00:00)"},
         .section = "Time",
         .help =
             "A rate, a cron expression (minute hour day month weekday year), five fields of a crontab, or "
             "one time. The scenario's \"starts_at\" says when its clock begins.",
         .source = "Amazon EventBridge user guide, cron and rate expressions; POSIX, crontab"},
        {.key = "utc_offset",
         .title = "Time zone",
         .unit = Unit::seconds,
         .min = -12 * 3600.0,
         .max = 14 * 3600.0,
         .standard = "0 s",
         .section = "Time",
         .help =
             "How far the clock of the expression is ahead of UTC, all year: \"2 h\", \"-5 h\". There is no "
             "daylight saving time."},
        {.key = "phase",
         .title = "First after",
         .unit = Unit::seconds,
         .min = 0,
         .max = 366 * 86400.0,
         .standard = "0 s",
         .section = "Time",
         .help = "When a rate fires first, from the start of the scenario, in whole seconds. Providers count "
                 "from the creation of the schedule. Cron expressions do not care."},
        {.key = "window",
         .title = "Flexible window",
         .unit = Unit::seconds,
         .min = 0,
         .max = 86400,
         .standard = "0 s",
         .section = "Time",
         .help =
             "Each invocation comes at a random time within this window after its firing, which spreads the "
             "load of many schedules."},
        {.key = "precision",
         .title = "Precision",
         .unit = Unit::seconds,
         .min = 0,
         .max = 3600,
         .standard = "0 s",
         .section = "Time",
         .help = "Without a flexible window an invocation comes up to this long after its firing."},
        {.key = "schedules",
         .title = "Schedules",
         .type = Type::integer,
         .min = 1,
         .max = 1e7,
         .standard = 1,
         .section = "Time",
         .help =
             "Schedules with this expression, one for each tenant or device, say. Each firing invokes the "
             "targets once for each of them."},
    };
}

std::vector<Parameter> deliveryParameters() {
    using Type = Parameter::Type;
    return {
        {.key = "rate",
         .title = "Invocation limit",
         .unit = Unit::perSecond,
         .min = 0.001,
         .max = 1e7,
         .section = "Throttling",
         .help =
             "Invocations per second; the bucket holds one second's worth. Further ones are delayed, never "
             "lost. Not set: no such limit."},
        {.key = "retry",
         .title = "Retries",
         .type = Type::integer,
         .min = 0,
         .max = 185,
         .standard = 0,
         .section = "Failure",
         .help =
             "Further attempts after a target refused an invocation. What fails later inside a function is "
             "retried by the function itself."},
        {.key = "retry_base",
         .title = "First back-off",
         .unit = Unit::seconds,
         .min = 0,
         .max = 86400,
         .standard = "1 s",
         .section = "Failure",
         .help = "Doubles with each further attempt. Providers say that it grows exponentially with jitter, "
                 "not from what."},
        {.key = "retry_max",
         .title = "Longest back-off",
         .unit = Unit::seconds,
         .min = 0,
         .max = 86400,
         .standard = "5 min",
         .section = "Failure",
         .help = "The back-off never exceeds this."},
        {.key = "retry_doublings",
         .title = "Doublings",
         .type = Type::integer,
         .min = 0,
         .max = 1000,
         .standard = 1000,
         .section = "Failure",
         .help = "How often the back-off doubles; then it grows by what it had reached each time.",
         .source = "rules GC-31, GC-33",
         .certainty = Certainty::vendor},
        {.key = "retry_jitter",
         .title = "Jitter",
         .type = Type::choice,
         .standard = "full",
         .choices = {"full", "none"},
         .section = "Failure",
         .help = "full: the wait is uniform between 0 and the back-off. none: it is the back-off."},
        {.key = "max_age",
         .title = "Maximum age",
         .unit = Unit::seconds,
         .min = 1,
         .max = 86400,
         .standard = "24 h",
         .section = "Failure",
         .help = "An invocation that is older is not tried again; it goes to the on-failure queue or is "
                 "dropped."},
    };
}
} // namespace

Kind schedule() {
    auto parameters = timeParameters();
    for (auto& parameter : deliveryParameters())
        parameters.push_back(std::move(parameter));
    return {
        .key = "schedule",
        .title = "Schedule",
        .category = "traffic source",
        .help = "Invokes its targets by the clock: at a rate, or when a cron expression says so. Needs no "
                "traffic "
                "in the scenario.",
        .synonyms = {"cron", "timer", "scheduler", "eventbridge scheduler", "trigger", "periodic", "job"},
        .telling = {"expression"},
        .takesCalls = false,
        .origin = true,
        .dispatch = Dispatch::all,
        .parameters = std::move(parameters),
        .links = targets(),
        .meters = {{.key = "invocations", .title = "Invocations", .unit = "invocation"},
                   {.key = "job_time",
                    .title = "Schedules that exist",
                    .unit = "job·s",
                    .fixed = true,
                    .optional = true}},
    };
}

} // namespace burst::model::kinds

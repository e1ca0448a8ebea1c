#include "models/kinds/descriptors.h"

namespace burst::model::kinds {

Kind client() {
    using Type = Parameter::Type;
    return {
        .key = "client",
        .title = "Client",
        .category = "traffic source",
        .help = "People or programs that send requests. The scenario says how many and when; the client "
                "says how patient they are.",
        .synonyms = {"user", "users", "browser", "device", "source", "traffic", "load"},
        .telling = {"timeout"},
        .takesCalls = false,
        .origin = true,
        .outside = true,
        .dispatch = Dispatch::one,
        .parameters =
            {
                {.key = "timeout",
                 .title = "Timeout",
                 .unit = Unit::seconds,
                 .min = 0.001,
                 .max = 86400,
                 .section = "Patience",
                 .help = "After this time the client gives up on an attempt; the work it started goes on. "
                         "Not set: it waits for ever."},
                {.key = "retry",
                 .title = "Retries",
                 .type = Type::integer,
                 .min = 0,
                 .max = 100,
                 .standard = 0,
                 .section = "Patience",
                 .help = "Further attempts after a failed, throttled or timed-out one. Each is real "
                         "extra load."},
                {.key = "retry_base",
                 .title = "First back-off",
                 .unit = Unit::seconds,
                 .min = 0,
                 .max = 86400,
                 .standard = "1 s",
                 .section = "Patience",
                 .help = "Wait before the first retry; doubles with each further one.",
                 .source = "SDK standard mode as commonly described; not verified"},
                {.key = "retry_max",
                 .title = "Longest back-off",
                 .unit = Unit::seconds,
                 .min = 0,
                 .max = 86400,
                 .standard = "20 s",
                 .section = "Patience",
                 .help = "The wait between attempts never exceeds this.",
                 .source = "SDK standard mode as commonly described; not verified"},
                {.key = "retry_jitter",
                 .title = "Jitter",
                 .type = Type::choice,
                 .standard = "full",
                 .choices = {"full", "none", "equal", "decorrelated"},
                 .section = "Patience",
                 .help = "full: the wait is uniform between 0 and the back-off, which spreads retries; "
                         "none: all wait equally long and come back together; equal: between half the "
                         "back-off and all of it; decorrelated: between the first back-off and three times "
                         "the last wait."},
            },
        .links = callsTo({"gateway", "function", "queue", "topic", "table", "external", "bus", "stream",
                          "cdn", "router", "balancer", "auth", "container", "workflow", "store", "database"}),
        .meters = {},
    };
}

} // namespace burst::model::kinds

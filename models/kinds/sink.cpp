#include "models/kinds/descriptors.h"

namespace burst::model::kinds {

Kind sink() {
    using Type = Parameter::Type;
    return {
        .key = "sink",
        .title = "Observability sink",
        .category = "observability",
        .help = "Takes logs, metrics and traces, and never refuses. What it costs is what matters about it: "
                "each link says what is written, and how often.",
        .synonyms = {"cloudwatch", "logs", "metrics", "traces", "x-ray", "monitoring", "telemetry"},
        .telling = {"record_size", "retention"},
        .dispatch = Dispatch::all,
        .parameters =
            {
                {.key = "record_size",
                 .title = "Size of a log record",
                 .type = Type::distribution,
                 .unit = Unit::bytes,
                 .standard = "1 KB",
                 .section = "Load",
                 .help = "Bytes that one log call writes. What a function logs by itself can be set at the "
                         "function; do not count it twice."},
                {.key = "latency",
                 .title = "Latency",
                 .type = Type::distribution,
                 .unit = Unit::seconds,
                 .standard = "0 s",
                 .section = "Load",
                 .help = "Time until a record is taken. A caller waits for it unless its link is "
                         "asynchronous."},
                {.key = "sampling",
                 .title = "Traces recorded",
                 .unit = Unit::ratio,
                 .min = 0,
                 .max = 1,
                 .standard = 0.05,
                 .section = "Load",
                 .help = "Share of the trace calls that are recorded and billed.",
                 .source = "commonly stated default of 5 %; not verified"},
                {.key = "metrics",
                 .title = "Custom metrics",
                 .type = Type::integer,
                 .min = 0,
                 .max = 1e9,
                 .standard = 0,
                 .section = "Billing",
                 .help =
                     "Different metrics kept, each combination of dimensions counted; billed by the month."},
                {.key = "retention",
                 .title = "Logs are kept",
                 .unit = Unit::seconds,
                 .min = 0,
                 .max = 31536000.0 * 10,
                 .standard = "30 d",
                 .section = "Billing",
                 .help = "How long log records take up room. Billed is what then lies there on average."},
                {.key = "stored_share",
                 .title = "Size once stored",
                 .unit = Unit::ratio,
                 .min = 0,
                 .max = 1,
                 .standard = 0.15,
                 .section = "Billing",
                 .help = "Logs are compressed: stored bytes as a share of those written.",
                 .source = "commonly stated share of about 15 %; not verified"},
                {.key = "log_class",
                 .title = "Log class",
                 .type = Type::choice,
                 .standard = "standard",
                 .choices = {"standard", "infrequent"},
                 .section = "Billing",
                 .help = "infrequent: cheaper to write, with fewer features."},
            },
        .links = {},
        .meters =
            {
                {.key = "log_bytes", .title = "Logs written", .unit = "byte"},
                {.key = "log_storage", .title = "Logs kept", .unit = "MiB·s"},
                {.key = "metric_requests", .title = "Metric requests", .unit = "request"},
                {.key = "metrics", .title = "Custom metrics", .unit = "metric·s", .fixed = true},
                {.key = "traces", .title = "Traces recorded", .unit = "trace"},
            },
    };
}

} // namespace burst::model::kinds

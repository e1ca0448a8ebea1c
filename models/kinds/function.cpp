#include "models/kinds/descriptors.h"

namespace burst::model::kinds {

namespace {
constexpr double mib = 1024.0 * 1024.0;

std::vector<Parameter> parameters() {
    using Type = Parameter::Type;
    return {
        {.key = "runtime", .title = "Runtime", .type = Type::text, .standard = "nodejs22.x",
         .choices = {"nodejs22.x", "nodejs24.x", "python3.13", "python3.14", "java21", "java25", "dotnet8",
                     "dotnet10", "ruby3.4", "go", "rust"},
         .section = "General", .help = "Decides how long a new environment takes to start."},
        {.key = "architecture", .title = "Architecture", .type = Type::choice, .standard = "x86_64",
         .choices = {"x86_64", "arm64"}, .section = "General",
         .help = "Decides the price of compute time and, slightly, the start of an environment."},
        {.key = "memory", .title = "Memory", .unit = Unit::bytes, .min = 1 * mib, .max = 32768 * mib,
         .standard = "128 MB", .section = "General",
         .help = "Memory of one environment; its share of CPU grows with it, and so does the price per "
                 "second."},
        {.key = "timeout", .title = "Timeout", .unit = Unit::seconds, .min = 0.001, .max = 86400,
         .standard = "3 s", .section = "General",
         .help = "An invocation is stopped after this time, billed in full, and its environment is reset."},
        {.key = "compute", .title = "Own work", .type = Type::distribution, .unit = Unit::seconds,
         .standard = "100 ms", .section = "Work",
         .help = "Time the handler works in a warm environment, without the calls it makes. There is no "
                 "published figure: take it from your logs."},
        {.key = "first_compute", .title = "Own work, first call", .type = Type::distribution,
         .unit = Unit::seconds, .section = "Work",
         .help = "The same for the first invocation of a new environment, often slower (just-in-time "
                 "compilation, first connections). Not set: as any other."},
        {.key = "compute_memory", .title = "Measured at", .unit = Unit::bytes, .min = 1 * mib,
         .max = 32768 * mib, .section = "Work",
         .help = "Memory size at which the own work was measured. At another size the CPU-bound part is "
                 "scaled by the share of CPU. Not set: measured at the memory configured now."},
        {.key = "cpu_share", .title = "CPU-bound part", .unit = Unit::ratio, .min = 0, .max = 1,
         .standard = 1.0, .section = "Work",
         .help = "Part of the own work that gets faster with more CPU; the rest waits for others."},
        {.key = "full_cpu_memory", .title = "Memory of one CPU", .unit = Unit::bytes, .min = 1 * mib,
         .max = 32768 * mib, .standard = "1769 MB", .section = "Work",
         .help = "At this size an environment has one whole CPU; single-threaded work gains nothing above."},
        {.key = "error_rate", .title = "Error rate", .unit = Unit::ratio, .min = 0, .max = 1,
         .standard = 0.0, .section = "Work",
         .help = "Share of invocations that fail after their own work."},
        {.key = "init", .title = "Initialisation", .type = Type::distribution, .unit = Unit::seconds,
         .standard = "0 s", .section = "Cold start",
         .help = "Start of the runtime and of your code in a new environment; the caller waits for it, and "
                 "it is billed where the provider says so."},
        {.key = "start_overhead", .title = "Platform overhead", .type = Type::distribution,
         .unit = Unit::seconds, .standard = "0 s", .section = "Cold start",
         .help = "Finding a place and loading the code before the initialisation; not billed and not in "
                 "the function's logs."},
        {.key = "keep_alive", .title = "Keep-alive", .type = Type::distribution, .unit = Unit::seconds,
         .standard = "10 min", .section = "Cold start",
         .help = "An idle environment is removed this long after its last completion."},
        {.key = "max_lifetime", .title = "Longest life", .unit = Unit::seconds, .min = 1, .max = 31536000,
         .section = "Cold start",
         .help = "An environment older than this is removed when it is next idle. Not set: no limit."},
        {.key = "reuse", .title = "Reuse", .type = Type::choice, .standard = "most-recent",
         .choices = {"most-recent", "least-recent", "newest", "oldest", "random"},
         .section = "Cold start",
         .help = "Which idle environment takes the next request: last used, longest idle, last created, "
                 "first created, or any."},
        {.key = "reserved", .title = "Reserved concurrency", .type = Type::integer, .min = 0, .max = 1e6,
         .section = "Scaling",
         .help = "Keeps this much of the account's concurrency for the function and is at the same time "
                 "its maximum. 0 stops it. Not set: shares what is left."},
        {.key = "provisioned", .title = "Provisioned concurrency", .type = Type::integer, .min = 0,
         .max = 1e6, .standard = 0, .section = "Scaling",
         .help = "Environments kept initialised all the time, without cold start, at a price per hour; "
                 "further requests run on demand."},
        {.key = "scale_burst", .title = "New environments at once", .type = Type::integer, .min = 1,
         .max = 1e6, .standard = 1000, .section = "Scaling",
         .help = "Size of the token bucket from which new environments are started."},
        {.key = "scale_rate", .title = "New environments per second", .unit = Unit::perSecond, .min = 0,
         .max = 1e6, .standard = "100 /s", .section = "Scaling",
         .help = "Refill of that bucket. A request that finds it empty is throttled."},
        {.key = "async_retries", .title = "Retries of events", .type = Type::integer, .min = 0, .max = 100,
         .standard = 2, .section = "Asynchronous",
         .help = "How often a failed asynchronous event is tried again."},
        {.key = "async_first_wait", .title = "Wait before a retry", .unit = Unit::seconds, .min = 0,
         .max = 86400, .standard = "1 min", .section = "Asynchronous",
         .help = "Wait before the first retry of a failed event; the n-th retry waits n times as long."},
        {.key = "event_age", .title = "Oldest event", .unit = Unit::seconds, .min = 0, .max = 1e7,
         .standard = "6 h", .section = "Asynchronous",
         .help = "An event that waits longer, for example because it is throttled, is given up."},
        {.key = "async_backoff", .title = "First back-off", .unit = Unit::seconds, .min = 0.001,
         .max = 86400, .standard = "1 s", .section = "Asynchronous",
         .help = "Wait after the first throttle of an event; doubles with each further one."},
        {.key = "async_backoff_max", .title = "Longest back-off", .unit = Unit::seconds, .min = 0.001,
         .max = 86400, .standard = "5 min", .section = "Asynchronous",
         .help = "The wait after a throttle never exceeds this."},
        {.key = "billing_step", .title = "Billing step", .unit = Unit::seconds, .min = 0.001, .max = 60,
         .standard = "1 ms", .section = "Billing", .help = "Duration is rounded up to this."},
        {.key = "init_billed", .title = "Initialisation is billed", .type = Type::flag, .standard = true,
         .section = "Billing", .help = "Whether the initialisation counts as billed duration."},
        {.key = "log_size", .title = "Log per invocation", .unit = Unit::bytes, .min = 0, .max = 1e9,
         .standard = "0 B", .section = "Billing",
         .help = "Bytes written to the log by one invocation, platform lines included (commonly 0.3 to "
                 "0.4 KB before your own). 0: logs are not in the bill."},
    };
}
} // namespace

Kind function() {
    return {
        .key = "function",
        .title = "Function",
        .category = "compute",
        .help = "Code that runs in environments started on demand. A request takes an idle environment or, if "
                "the limits allow it, a new one (cold start); otherwise it is throttled.",
        .synonyms = {"lambda", "faas", "cloud function", "handler", "worker"},
        .dispatch = Dispatch::all,
        .parameters = parameters(),
        .links =
            {
                {.to = "function", .ops = {"call", "on-failure"}, .note = "invokes another function"},
                {.to = "queue", .ops = {"send", "on-failure"}, .note = "sends messages"},
                {.to = "topic", .ops = {"publish", "on-failure"}, .note = "publishes messages"},
                {.to = "table", .ops = {"read", "write"}, .note = "reads or writes items"},
                {.to = "gateway", .ops = {"call"}, .note = "calls another API"},
            },
        .meters =
            {
                {.key = "requests", .title = "Invocations", .unit = "request"},
                {.key = "compute", .title = "Compute on demand", .unit = "MiB·ms"},
                {.key = "provisioned_compute", .title = "Compute in provisioned environments",
                 .unit = "MiB·ms"},
                {.key = "provisioned_capacity", .title = "Provisioned environments", .unit = "MiB·s",
                 .fixed = true},
                {.key = "log_bytes", .title = "Logs", .unit = "byte"},
            },
    };
}

} // namespace burst::model::kinds

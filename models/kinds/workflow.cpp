#include "models/kinds/descriptors.h"

namespace burst::model::kinds {

namespace {
constexpr double mib = 1024.0 * 1024.0;
using Type = Parameter::Type;

std::vector<Parameter> generalParameters() {
    return {
        {.key = "flavour",
         .title = "Flavour",
         .type = Type::choice,
         .standard = "standard",
         .choices = {"standard", "express"},
         .section = "General",
         .help =
             "Standard: a start is accepted at once and the caller goes on; paid by state transition. "
             "Express: short and many; the caller waits for the end unless the link is asynchronous; paid "
             "by request, duration and memory."},
        {.key = "states",
         .title = "States",
         .type = Type::structure,
         .section = "General",
         .help =
             "The state machine: a list of states, the first is the start. Each has a name and a type: "
             "task (link, timeout), choice (choices with probabilities), parallel (branches), map (states, "
             "items, concurrency, tolerated), wait (duration), pass, succeed, fail; and next or end; "
             "task, parallel and map also retry and catch. A compensation is a chain of states that a "
             "catch leads to. A task makes one call; number, probability and order of its link do not "
             "matter. Not set: the outgoing links are the tasks, in their order."},
        {.key = "timeout",
         .title = "Timeout",
         .unit = Unit::seconds,
         .min = 0.001,
         .max = 366.0 * 86400,
         .standard = "365 d",
         .section = "General",
         .help = "An execution that takes longer is stopped; calls under way go on, nobody waits for them."},
        {.key = "task_overhead",
         .title = "Own latency of a task",
         .type = Type::distribution,
         .unit = Unit::seconds,
         .standard = "0 s",
         .section = "General",
         .help = "Time from entering a task until its call is sent."},
        {.key = "error_rate",
         .title = "Error rate",
         .unit = Unit::ratio,
         .min = 0,
         .max = 1,
         .standard = 0.0,
         .section = "General",
         .help = "Share of executions that fail at their start."},
    };
}

std::vector<Parameter> limitParameters() {
    return {
        {.key = "start_rate",
         .title = "Starts per second",
         .unit = Unit::perSecond,
         .min = 0,
         .max = 10e6,
         .section = "Throttling",
         .help =
             "Refill of the token bucket for starts; a start that finds it empty is refused. The limit is "
             "the account's: with several workflows, give each its part. Not set: no limit."},
        {.key = "start_burst",
         .title = "Starts at once",
         .type = Type::integer,
         .min = 0,
         .max = 10e6,
         .standard = 1000,
         .section = "Throttling",
         .help = "Size of that bucket."},
        {.key = "transition_rate",
         .title = "Transitions per second",
         .unit = Unit::perSecond,
         .min = 0,
         .max = 10e6,
         .section = "Throttling",
         .help = "Refill of the token bucket for state transitions; one that finds it empty is delayed. The "
                 "limit is the account's: with several workflows, give each its part. Not set: no limit."},
        {.key = "transition_burst",
         .title = "Transitions at once",
         .type = Type::integer,
         .min = 1,
         .max = 10e6,
         .standard = 1000,
         .section = "Throttling",
         .help = "Size of that bucket."},
        {.key = "open_limit",
         .title = "Open executions",
         .type = Type::integer,
         .min = 1,
         .max = 1e9,
         .section = "Throttling",
         .help = "A start is refused while this many executions are open. Not set: no limit."},
        {.key = "history_limit",
         .title = "Longest history",
         .type = Type::integer,
         .min = 1,
         .max = 1e9,
         .section = "Throttling",
         .help = "An execution fails when its history has more events: two for a state and three more for "
                 "each attempt of a task. Not set: no limit.",
         .source = "events counted as the provider's console shows them"},
    };
}

std::vector<Parameter> billingParameters() {
    return {
        {.key = "start_transitions",
         .title = "Transitions of a start",
         .type = Type::integer,
         .min = 0,
         .max = 10,
         .standard = 1,
         .section = "Billing",
         .help = "What the start of an execution counts for, besides each state entered and each retry."},
        {.key = "base_memory",
         .title = "Base memory",
         .unit = Unit::bytes,
         .min = 0,
         .max = 10240 * mib,
         .standard = "50 MB",
         .section = "Billing",
         .help = "Memory of an Express execution before its data, the definition included."},
        {.key = "data_size",
         .title = "Data of an execution",
         .unit = Unit::bytes,
         .min = 0,
         .max = 10240 * mib,
         .standard = "16 KB",
         .section = "Billing",
         .help = "Counts once for each branch or item in work at the same time (Express)."},
        {.key = "memory_step",
         .title = "Memory step",
         .unit = Unit::bytes,
         .min = 1 * mib,
         .max = 10240 * mib,
         .standard = "64 MB",
         .section = "Billing",
         .help = "Memory is rounded up to this (Express)."},
        {.key = "billing_step",
         .title = "Billing step",
         .unit = Unit::seconds,
         .min = 0.001,
         .max = 60,
         .standard = "100 ms",
         .section = "Billing",
         .help = "Duration is rounded up to this (Express)."},
    };
}

std::vector<Parameter> parameters() {
    std::vector<Parameter> all;
    for (auto part : {generalParameters(), limitParameters(), billingParameters()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}
} // namespace

Kind workflow() {
    return {
        .key = "workflow",
        .title = "Workflow",
        .category = "orchestration",
        .help = "A state machine that calls other nodes one after the other, in parallel or for each of many "
                "items, waits, tries again and compensates what failed.",
        .synonyms = {"state machine", "step functions", "orchestration", "saga", "logic app", "durable"},
        .telling = {"flavour"},
        .takesEvents = true,
        .dispatch = Dispatch::all,
        .parameters = parameters(),
        .links = callsOfCode(),
        .meters = {{.key = "transitions", .title = "State transitions (standard)", .unit = "transition"},
                   {.key = "requests", .title = "Executions (express)", .unit = "request"},
                   {.key = "duration", .title = "Duration (express)", .unit = "MiB·ms"},
                   {.key = "outside_steps",
                    .title = "Of the transitions (standard): tasks that call somebody else's service",
                    .unit = "transition",
                    .optional = true}},
    };
}

} // namespace burst::model::kinds

#include "models/kinds/descriptors.h"
#include "models/kinds/link_parameters.h"

#include <string>
#include <utility>

namespace burst::model::kinds {

using Type = Parameter::Type;

namespace {
std::vector<Parameter> batching() {
    return {
        {.key = "batch_size",
         .title = "Batch size",
         .type = Type::integer,
         .min = 1,
         .max = 10000,
         .standard = 100,
         .section = "Reader",
         .help = "Most records handed over at once; never more than 6 MB."},
        {.key = "batch_window",
         .title = "Batch window",
         .unit = Unit::seconds,
         .min = 0,
         .max = 300,
         .standard = "0 s",
         .section = "Reader",
         .help = "How long a batch waits to be filled, from its first record."},
        {.key = "parallel_batches",
         .title = "Batches per shard",
         .type = Type::integer,
         .min = 1,
         .max = 10,
         .standard = 1,
         .section = "Reader",
         .help = "Batches of one shard in work at once. Partition keys are spread over them, so that the "
                 "records of a key stay in order."},
        {.key = "connection",
         .title = "Connection",
         .type = Type::choice,
         .standard = "shared",
         .choices = {"shared", "dedicated"},
         .section = "Reader",
         .help = "shared: polls, and shares the read rate of each shard with other readers; dedicated: "
                 "records are pushed, at a read rate of its own and at a price (enhanced fan-out)."},
        {.key = "poll_interval",
         .title = "Time between polls",
         .unit = Unit::seconds,
         .min = 0.01,
         .max = 300,
         .section = "Reader",
         .help = "How often a sharing reader asks each shard. Not set: as the source has it: a stream once "
                 "a second, the changes of a table four times."},
    };
}

std::vector<Parameter> failing() {
    return {
        {.key = "retry",
         .title = "Retries",
         .type = Type::integer,
         .min = 0,
         .max = 10000,
         .section = "Failure",
         .help = "How often a failed batch is tried again before it is given up; throttles do not count. "
                 "Not set: until its records expire. All that time it blocks its shard."},
        {.key = "record_age",
         .title = "Oldest record",
         .unit = Unit::seconds,
         .min = 60,
         .max = 604800,
         .section = "Failure",
         .help = "Records older than this are given up instead of being handed over. Not set: only the "
                 "retention counts."},
        {.key = "bisect",
         .title = "Halve failed batches",
         .type = Type::flag,
         .standard = false,
         .section = "Failure",
         .help = "A failed batch is cut in two, and each half is tried by itself, so that a bad record is "
                 "found. Cutting is no retry."},
        {.key = "partial_failures",
         .title = "Report partial failures",
         .type = Type::flag,
         .standard = false,
         .section = "Failure",
         .help = "Records fail one by one at the function's error rate; what comes before the first failure "
                 "is done, the rest is tried again."},
        {.key = "error_rest",
         .title = "Rest after an error",
         .unit = Unit::seconds,
         .min = 0.001,
         .max = 900,
         .standard = "1 s",
         .section = "Failure",
         .help = "Wait before a failed or throttled batch is tried again. No figure is published."},
        {.key = "poison_share",
         .title = "Poison records",
         .unit = Unit::ratio,
         .min = 0,
         .max = 1,
         .standard = 0.0,
         .section = "Failure",
         .help = "Share of records that the function can never process. A batch with one of them fails as a "
                 "whole; with partial failures reported only from the record on."},
        {.key = "dead_letter",
         .title = "Failure target",
         .type = Type::text,
         .section = "Failure",
         .help = "Id of the node, linked as on-failure, that hears of batches given up: one message each. "
                 "Not set: the first such node; without any they are lost."},
    };
}

LinkRule onFailure(std::string target) {
    return {.to = std::move(target),
            .ops = {"on-failure"},
            .role = LinkRole::onFailure,
            .async = true,
            .note = "hears of batches that were given up",
            .several = true};
}
} // namespace

std::vector<LinkRule> readersOfLog() {
    return {LinkRule{.to = "function",
                     .ops = {"consume"},
                     .role = LinkRole::shard,
                     .async = true,
                     .note = "feeds the function in batches, shard by shard"},
            onFailure("queue"), onFailure("topic")};
}

std::vector<Parameter> shardParameters() {
    std::vector<Parameter> all{op()};
    Parameter hop = latency();
    hop.help =
        "Time from a poll that sees a record, or from its push, to the start of the invocation that takes "
        "it. A sharing reader waits for the poll on top.";
    for (auto& parameter : batching())
        all.push_back(std::move(parameter));
    for (auto& parameter : failing())
        all.push_back(std::move(parameter));
    all.push_back(std::move(hop));
    return all;
}

} // namespace burst::model::kinds

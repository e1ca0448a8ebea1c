#include "models/kinds/descriptors.h"

#include <utility>

namespace burst::model::kinds {

namespace {
using Type = Parameter::Type;

std::vector<Parameter> capacity() {
    return {
        {.key = "mode",
         .title = "Capacity mode",
         .type = Type::choice,
         .standard = "provisioned",
         .choices = {"provisioned", "on-demand"},
         .section = "Capacity",
         .help = "provisioned: as many shards as you set, billed by the hour. on-demand: takes twice its "
                 "earlier peak at once, more is throttled; shards double with it."},
        {.key = "shards",
         .title = "Shards",
         .type = Type::integer,
         .min = 1,
         .max = 100'000,
         .standard = 1,
         .section = "Capacity",
         .help = "Provisioned mode: each takes its part of the keys, up to its own limits, and is read by "
                 "one batch at a time.",
         .onlyWhen = {"mode", {"provisioned"}}},
        {.key = "shard_records",
         .title = "Records per shard",
         .unit = Unit::perSecond,
         .min = 1,
         .max = 1e7,
         .standard = "1000 /s",
         .section = "Capacity",
         .help = "Records that one shard, hence one hot key, takes per second; more are throttled."},
        {.key = "shard_bytes",
         .title = "Bytes per shard and second",
         .unit = Unit::bytes,
         .min = 1024,
         .max = 1e12,
         .standard = "1 MB",
         .section = "Capacity",
         .help = "The same in bytes; whichever bound is met first."},
        {.key = "shard_read_bytes",
         .title = "Bytes read per shard and second",
         .unit = Unit::bytes,
         .min = 1024,
         .max = 1e12,
         .standard = "2 MB",
         .section = "Capacity",
         .help = "What all sharing readers of a shard read together, and a reader with a dedicated "
                 "connection by itself."},
        {.key = "shard_polls",
         .title = "Polls per shard",
         .unit = Unit::perSecond,
         .min = 0,
         .max = 1e6,
         .standard = "5 /s",
         .section = "Capacity",
         .help = "Polls that a shard answers; with more sharing readers each asks less often. 0: no limit."},
        {.key = "initial_records",
         .title = "Records at once, new stream",
         .unit = Unit::perSecond,
         .min = 1,
         .max = 1e8,
         .standard = "4000 /s",
         .section = "Capacity",
         .help = "On demand: what a new stream takes from the first moment.",
         .onlyWhen = {"mode", {"on-demand"}}},
        {.key = "initial_bytes",
         .title = "Bytes at once, new stream",
         .unit = Unit::bytes,
         .min = 1024,
         .max = 1e13,
         .standard = "4 MB",
         .section = "Capacity",
         .help = "On demand: the same in bytes per second.",
         .onlyWhen = {"mode", {"on-demand"}}},
        {.key = "growth_window",
         .title = "Doubling time",
         .unit = Unit::seconds,
         .min = 1,
         .max = 86400,
         .standard = "15 min",
         .section = "Capacity",
         .help = "On demand: a peak counts for doubling after this time.",
         .onlyWhen = {"mode", {"on-demand"}}},
    };
}

std::vector<Parameter> load() {
    return {
        {.key = "keys",
         .title = "Partition keys",
         .type = Type::integer,
         .min = 1,
         .max = 4e9,
         .standard = 10'000,
         .section = "Load",
         .help = "How many different keys (devices, customers, orders) the records have. Keys are hashed "
                 "onto shards; few keys fill them unevenly.",
         .source = "assumed: it is a matter of your keys"},
        {.key = "key_skew",
         .title = "Skew of the keys",
         .unit = Unit::none,
         .min = 0,
         .max = 5,
         .standard = 0.0,
         .section = "Load",
         .help = "Exponent of Zipf's law: 0: all keys are equally frequent; 1: the second comes half as "
                 "often as the first. Hot keys make hot shards."},
        {.key = "record_size",
         .title = "Record size",
         .unit = Unit::bytes,
         .min = 1,
         .max = 10.0 * 1024 * 1024,
         .standard = "1 KB",
         .section = "Load",
         .help = "Counts against the limits in bytes and the size step of the price."},
        {.key = "retention",
         .title = "Retention",
         .unit = Unit::seconds,
         .min = 60,
         .max = 31536000,
         .standard = "24 h",
         .section = "Load",
         .help = "A record that is older and not yet read is lost."},
        {.key = "put_latency",
         .title = "Put latency",
         .type = Type::distribution,
         .unit = Unit::seconds,
         .standard = "0 s",
         .section = "Load",
         .help = "Time the producer waits until the record is stored."},
    };
}

std::vector<Parameter> parameters() {
    std::vector<Parameter> all = capacity();
    for (auto& parameter : load())
        all.push_back(std::move(parameter));
    return all;
}
} // namespace

Kind stream() {
    return {
        .key = "stream",
        .title = "Stream",
        .category = "messaging",
        .help = "Keeps records in order, in shards by partition key. Each reader takes every shard batch by "
                "batch; one that fails blocks its shard until it succeeds, is given up, or expires.",
        .synonyms = {"kinesis", "event hubs", "kafka", "log", "shard", "partition"},
        .telling = {"mode", "shards"},
        .holdsMessages = true,
        .dispatch = Dispatch::all,
        .parameters = parameters(),
        .links = readersOfLog(),
        .meters =
            {
                {.key = "shard_time", .title = "Shards", .unit = "shard·s", .fixed = true},
                {.key = "put_units", .title = "Records put (25 KB steps)", .unit = "unit"},
                {.key = "extended_time", .title = "Retention above a day", .unit = "shard·s", .fixed = true},
                {.key = "reader_time", .title = "Dedicated readers", .unit = "shard·s", .fixed = true},
                {.key = "dedicated_bytes", .title = "Read by dedicated readers", .unit = "byte"},
                {.key = "stream_time", .title = "Stream on demand", .unit = "s", .fixed = true},
                {.key = "put_bytes", .title = "Bytes put on demand (1 KB steps)", .unit = "byte"},
                {.key = "shared_bytes", .title = "Bytes read on demand", .unit = "byte"},
            },
    };
}

} // namespace burst::model::kinds

#include "models/kinds/caching.h"
#include "models/kinds/descriptors.h"

namespace burst::model::kinds {

namespace {
std::vector<Parameter> workParameters() {
    using Type = Parameter::Type;
    return {
        {.key = "get_latency",
         .title = "Get latency",
         .type = Type::distribution,
         .unit = Unit::seconds,
         .standard = "0.5 ms",
         .section = "General",
         .help = "Time of one lookup, whether it hits or not."},
        {.key = "set_latency",
         .title = "Set latency",
         .type = Type::distribution,
         .unit = Unit::seconds,
         .standard = "0.5 ms",
         .section = "General",
         .help = "Time of storing one item."},
        {.key = "item_size",
         .title = "Item size",
         .unit = Unit::bytes,
         .min = 1,
         .max = 512.0 * 1024 * 1024,
         .standard = "1 KB",
         .section = "General",
         .help = "Each started KB that is moved counts as one unit; a miss moves nothing and counts as one."},
        {.key = "initial_rate",
         .title = "Units at once, new cache",
         .unit = Unit::perSecond,
         .min = 1,
         .max = 1e9,
         .section = "Throttling",
         .help = "What a new serverless cache serves from the first moment, in units per second; what comes "
                 "on top is refused. Not set: no limit."},
        {.key = "growth_window",
         .title = "Doubling time",
         .unit = Unit::seconds,
         .min = 60,
         .max = 86400,
         .standard = "150 s",
         .section = "Throttling",
         .help = "A peak counts for doubling after this time."},
        {.key = "engine",
         .title = "Engine",
         .type = Type::choice,
         .standard = "valkey",
         .choices = {"valkey", "redis"},
         .section = "Billing",
         .help = "Decides the price; Redis and Memcached cost alike."},
        {.key = "storage_minimum",
         .title = "Least stored data billed",
         .unit = Unit::bytes,
         .min = 0,
         .max = 1e15,
         .standard = "0 B",
         .section = "Billing",
         .help = "What is billed even when less is inside."},
    };
}
} // namespace

Kind cache() {
    return {
        .key = "cache",
        .title = "Cache",
        .category = "cache",
        .help = "Keeps copies of popular items in memory. With links to an origin it looks through: a miss "
                "follows the read links and stores the answer; a set is passed on over links that write. "
                "Without such links it looks aside: a miss is answered as a miss, and the caller's own links "
                "with \"when\": \"miss\" come into play, first to the origin, then a \"set\" back here.",
        .synonyms = {"redis", "valkey", "memcached", "elasticache", "dax", "lru", "memory"},
        .telling = {"popularity", "capacity"},
        .parameters = joined(cachingParameters({.item = "items"}), workParameters()),
        .links = callsTo({"table", "database", "function", "external", "gateway"}),
        .meters =
            {
                {.key = "units", .title = "Units (1 KB moved)", .unit = "ECPU"},
                {.key = "storage", .title = "Stored data", .unit = "MiB·s", .fixed = true},
            },
    };
}

} // namespace burst::model::kinds

#include "models/kinds/descriptors.h"

namespace burst::model::kinds {

Kind table() {
    using Type = Parameter::Type;
    return {
        .key = "table",
        .title = "Table",
        .category = "database",
        .help = "A key-value or document table. Provisioned: a fixed capacity with unused capacity kept as "
                "burst. On demand: serves twice its earlier peak at once, more is throttled.",
        .synonyms = {"dynamodb", "nosql", "key-value", "document", "database"},
        .dispatch = Dispatch::all,
        .parameters =
            {
                {.key = "mode", .title = "Capacity mode", .type = Type::choice, .standard = "on-demand",
                 .choices = {"on-demand", "provisioned"}, .section = "Capacity",
                 .help = "On demand is billed by request, provisioned by the hour."},
                {.key = "write_capacity", .title = "Write capacity", .type = Type::integer, .min = 1,
                 .max = 1e6, .standard = 5, .section = "Capacity",
                 .help = "Provisioned write units per second; one unit writes 1 KB."},
                {.key = "read_capacity", .title = "Read capacity", .type = Type::integer, .min = 1,
                 .max = 1e6, .standard = 5, .section = "Capacity",
                 .help = "Provisioned read units per second; one unit reads 4 KB strongly consistent, or "
                         "8 KB eventually consistent."},
                {.key = "burst_window", .title = "Burst window", .unit = Unit::seconds, .min = 0, .max = 3600,
                 .standard = "5 min", .section = "Capacity",
                 .help = "Unused provisioned capacity of this long is kept and may be spent at once."},
                {.key = "initial_writes", .title = "Writes at once, new table", .unit = Unit::perSecond,
                 .min = 1, .max = 1e7, .standard = "4000 /s", .section = "Capacity",
                 .help = "On demand: what a new table takes from the first moment, in write units."},
                {.key = "initial_reads", .title = "Reads at once, new table", .unit = Unit::perSecond,
                 .min = 1, .max = 1e7, .standard = "12000 /s", .section = "Capacity",
                 .help = "On demand: what a new table takes from the first moment, in read units."},
                {.key = "growth_window", .title = "Doubling time", .unit = Unit::seconds, .min = 1,
                 .max = 86400, .standard = "30 min", .section = "Capacity",
                 .help = "On demand: a peak counts for doubling after this time."},
                {.key = "partition_writes", .title = "Writes per partition", .unit = Unit::perSecond,
                 .min = 1, .max = 1e7, .standard = "1000 /s", .section = "Capacity",
                 .help = "What one partition, hence one hot key, can write at most."},
                {.key = "partition_reads", .title = "Reads per partition", .unit = Unit::perSecond, .min = 1,
                 .max = 1e7, .standard = "3000 /s", .section = "Capacity",
                 .help = "What one partition, hence one hot key, can read at most."},
                {.key = "hot_key_share", .title = "Share of the hottest key", .unit = Unit::ratio, .min = 0,
                 .max = 1, .standard = 0.0, .section = "Load",
                 .help = "Part of all requests that goes to one key; it meets the limit of one partition."},
                {.key = "item_size", .title = "Item size", .unit = Unit::bytes, .min = 1,
                 .max = 400.0 * 1024, .standard = "1 KB", .section = "Load",
                 .help = "Rounded up to 1 KB for writes and 4 KB for reads, item by item."},
                {.key = "consistency", .title = "Reads", .type = Type::choice, .standard = "eventual",
                 .choices = {"eventual", "strong"}, .section = "Load",
                 .help = "An eventually consistent read costs half a unit."},
                {.key = "read_latency", .title = "Read latency", .type = Type::distribution,
                 .unit = Unit::seconds, .standard = "0 s", .section = "Load",
                 .help = "Time of one read."},
                {.key = "write_latency", .title = "Write latency", .type = Type::distribution,
                 .unit = Unit::seconds, .standard = "0 s", .section = "Load",
                 .help = "Time of one write."},
                {.key = "storage", .title = "Stored data", .unit = Unit::bytes, .min = 0, .max = 1e18,
                 .standard = "0 B", .section = "Billing", .help = "Billed by the month."},
            },
        .links = {},
        .meters =
            {
                {.key = "write_units", .title = "Write units on demand", .unit = "WRU"},
                {.key = "read_half_units", .title = "Half read units on demand", .unit = "half RRU"},
                {.key = "write_capacity", .title = "Provisioned write capacity", .unit = "WCU·s",
                 .fixed = true},
                {.key = "read_capacity", .title = "Provisioned read capacity", .unit = "RCU·s",
                 .fixed = true},
                {.key = "storage", .title = "Stored data", .unit = "MiB·s", .fixed = true},
            },
    };
}

} // namespace burst::model::kinds

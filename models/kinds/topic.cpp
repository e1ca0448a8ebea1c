#include "models/kinds/descriptors.h"

namespace burst::model::kinds {

Kind topic() {
    return {
        .key = "topic",
        .title = "Topic",
        .category = "messaging",
        .help = "Hands each published message to every subscriber, in parallel and asynchronously.",
        .synonyms = {"sns", "pub/sub", "fan-out", "publish", "notification"},
        .dispatch = Dispatch::all,
        .parameters =
            {
                {.key = "rate",
                 .title = "Publish limit",
                 .unit = Unit::perSecond,
                 .min = 0,
                 .max = 10e6,
                 .standard = "30000 /s",
                 .section = "Throttling",
                 .help = "Messages accepted per second; the bucket holds one second's worth."},
                {.key = "message_size",
                 .title = "Message size",
                 .unit = Unit::bytes,
                 .min = 0,
                 .max = 256.0 * 1024,
                 .standard = "1 KB",
                 .section = "Billing",
                 .help = "Counts against the size step of the request price."},
            },
        .links =
            {
                {.to = "function",
                 .ops = {"deliver"},
                 .role = LinkRole::deliver,
                 .async = true,
                 .note = "invokes asynchronously"},
                {.to = "queue",
                 .ops = {"deliver"},
                 .role = LinkRole::deliver,
                 .async = true,
                 .note = "stores a copy in the queue"},
            },
        .meters = {{.key = "requests", .title = "Publishes (64 KB steps)", .unit = "request"},
                   {.key = "deliveries_function", .title = "Deliveries to functions", .unit = "delivery"},
                   {.key = "deliveries_queue", .title = "Deliveries to queues", .unit = "delivery"}},
    };
}

} // namespace burst::model::kinds

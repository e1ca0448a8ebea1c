#include "models/kinds/descriptors.h"

namespace burst::model::kinds {

Kind queue() {
    using Type = Parameter::Type;
    return {
        .key = "queue",
        .title = "Queue",
        .category = "messaging",
        .help = "Keeps messages until a consumer has processed them. A poller takes batches to the function "
                "behind the consuming link; what is not finished within the visibility timeout is handed out "
                "again, and after too many receives goes to the dead-letter queue behind the redrive link.",
        .synonyms = {"sqs", "buffer", "dlq", "dead-letter", "message"},
        .telling = {"visibility_timeout", "max_receive_count"},
        .holdsMessages = true,
        .dispatch = Dispatch::all,
        .parameters =
            {
                {.key = "visibility_timeout",
                 .title = "Visibility timeout",
                 .unit = Unit::seconds,
                 .min = 0,
                 .max = 43200,
                 .standard = "30 s",
                 .section = "Delivery",
                 .help = "A received message comes back after this time unless it was deleted. Shorter than "
                         "the processing: messages are processed twice."},
                {.key = "max_receive_count",
                 .title = "Most receives",
                 .type = Type::integer,
                 .min = 1,
                 .max = 1000,
                 .standard = 10,
                 .section = "Delivery",
                 .help = "A message received this often goes to the dead-letter queue instead of being "
                         "received again. Without a redrive link it is tried until it expires."},
                {.key = "retention",
                 .title = "Retention",
                 .unit = Unit::seconds,
                 .min = 60,
                 .max = 1209600,
                 .standard = "4 d",
                 .section = "Delivery",
                 .help = "A message older than this is dropped."},
                {.key = "delay",
                 .title = "Delivery delay",
                 .unit = Unit::seconds,
                 .min = 0,
                 .max = 900,
                 .standard = "0 s",
                 .section = "Delivery",
                 .help = "A new message stays hidden this long."},
                {.key = "in_flight_limit",
                 .title = "In-flight limit",
                 .type = Type::integer,
                 .min = 1,
                 .max = 1e9,
                 .standard = 120000,
                 .section = "Delivery",
                 .help = "Messages received but not deleted; at the limit nothing more is handed out."},
                {.key = "message_size",
                 .title = "Message size",
                 .unit = Unit::bytes,
                 .min = 0,
                 .max = 1024.0 * 1024,
                 .standard = "1 KB",
                 .section = "Billing",
                 .help = "Counts against the size step of the request price."},
                {.key = "send_latency",
                 .title = "Send latency",
                 .type = Type::distribution,
                 .unit = Unit::seconds,
                 .standard = "0 s",
                 .section = "Delivery",
                 .help = "Time the sender waits until the message is stored. The measured time from send to "
                         "consumer is on the consuming link."},
            },
        .links =
            {
                {.to = "function",
                 .ops = {"consume"},
                 .role = LinkRole::poll,
                 .async = true,
                 .note = "feeds the function in batches"},
                {.to = "queue",
                 .ops = {"redrive"},
                 .role = LinkRole::redrive,
                 .async = true,
                 .note = "dead-letter queue"},
            },
        .meters = {{.key = "requests",
                    .title = "Requests (64 KB steps, empty receives included)",
                    .unit = "request"}},
    };
}

} // namespace burst::model::kinds

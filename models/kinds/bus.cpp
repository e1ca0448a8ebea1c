#include "models/kinds/descriptors.h"

namespace burst::model::kinds {

namespace {
std::vector<Parameter> parameters() {
    using Type = Parameter::Type;
    return {
        {.key = "rate",
         .title = "Put limit",
         .unit = Unit::perSecond,
         .min = 0,
         .max = 10e6,
         .standard = "10000 /s",
         .section = "Throttling",
         .help = "Calls accepted per second; the bucket holds one second's worth. What comes above it is "
                 "throttled, and the caller has to try again."},
        {.key = "put_batch",
         .title = "Events per call",
         .type = Type::integer,
         .min = 1,
         .max = 100,
         .standard = 1,
         .section = "Throttling",
         .help = "How many events producers put into one call; it multiplies what the put limit lets "
                 "through."},
        {.key = "target_rate",
         .title = "Delivery limit",
         .unit = Unit::perSecond,
         .min = 0,
         .max = 10e6,
         .standard = "18750 /s",
         .section = "Throttling",
         .help = "Deliveries to targets per second. Above it they are late, not lost. 0: no limit."},
        {.key = "event_size",
         .title = "Event size",
         .unit = Unit::bytes,
         .min = 1,
         .max = 1024.0 * 1024,
         .standard = "1 KB",
         .section = "Billing",
         .help = "Counts against the size step of the event price, and in the archive."},
        {.key = "archive",
         .title = "Archive",
         .type = Type::flag,
         .standard = false,
         .section = "Archive",
         .help = "Keeps every event, so that it can be replayed."},
        {.key = "archive_retention",
         .title = "Archived for",
         .unit = Unit::seconds,
         .min = 3600,
         .max = 315360000,
         .section = "Archive",
         .help = "After this time an archived event is deleted. Not set: never; the bill holds its first "
                 "month."},
        {.key = "replay_share",
         .title = "Replayed events",
         .unit = Unit::ratio,
         .min = 0,
         .max = 1,
         .standard = 0.0,
         .section = "Archive",
         .help = "Share of the archived events that is replayed: matched and delivered once more, and "
                 "billed as an event."},
        {.key = "replay_after",
         .title = "Replayed after",
         .unit = Unit::seconds,
         .min = 0,
         .max = 31536000,
         .standard = "10 min",
         .section = "Archive",
         .help = "How long after it was put an event is replayed."},
    };
}

LinkRule target(const std::string& kind, const std::string& note) {
    return {.to = kind, .ops = {"deliver"}, .role = LinkRole::rule, .async = true, .note = note};
}
} // namespace

Kind bus() {
    return {
        .key = "bus",
        .title = "Event bus",
        .category = "messaging",
        .help = "Takes events and hands each to the targets of the rules that it matches. What a target does "
                "not take is tried again for a day, then goes to a dead-letter queue or is lost.",
        .synonyms = {"eventbridge", "events", "rules", "event grid", "eventarc", "routing"},
        .telling = {"rate"},
        .dispatch = Dispatch::all,
        .parameters = parameters(),
        .links = {target("function", "invokes asynchronously"), target("queue", "sends the event"),
                  target("topic", "publishes the event"), target("stream", "puts the event as a record"),
                  target("bus", "passes the event on"), target("gateway", "calls an API"),
                  target("workflow", "starts an execution"),
                  target("external", "calls an API of somebody else"),
                  LinkRule{.to = "queue",
                           .ops = {"redrive"},
                           .role = LinkRole::redrive,
                           .async = true,
                           .note = "takes what could not be delivered",
                           .several = true}},
        .meters =
            {
                {.key = "events", .title = "Events (64 KB steps)", .unit = "event"},
                {.key = "replayed", .title = "Replayed events (64 KB steps)", .unit = "event"},
                {.key = "archived", .title = "Bytes taken into the archive", .unit = "byte"},
                {.key = "archive_storage", .title = "Archive", .unit = "MiB·s"},
                {.key = "api_deliveries", .title = "Calls of APIs", .unit = "invocation"},
            },
    };
}

} // namespace burst::model::kinds

#include "models/kinds/descriptors.h"
#include "models/kinds/parts.h"

namespace burst::model::kinds {

namespace {
using Type = Parameter::Type;
constexpr double gib = 1024.0 * 1024.0 * 1024.0;

std::vector<Parameter> load() {
    return {
        {.key = "object_size",
         .title = "Object size",
         .type = Type::distribution,
         .unit = Unit::bytes,
         .standard = "100 KB",
         .section = "Load",
         .help = "Size of what one call puts or gets. It takes time over the bandwidth and fills the store."},
        {.key = "get_latency",
         .title = "Time to first byte",
         .type = Type::distribution,
         .unit = Unit::seconds,
         .standard = "0 s",
         .section = "Load",
         .help = "From a get to the first byte of the object; the rest follows at the bandwidth."},
        {.key = "put_latency",
         .title = "Put latency",
         .type = Type::distribution,
         .unit = Unit::seconds,
         .standard = "0 s",
         .section = "Load",
         .help = "Time of a put or a deletion apart from the transfer of the object."},
        {.key = "list_latency",
         .title = "List latency",
         .type = Type::distribution,
         .unit = Unit::seconds,
         .standard = "0 s",
         .section = "Load",
         .help = "Time of one list request, a page of names."},
        {.key = "bandwidth",
         .title = "Bandwidth of a connection",
         .unit = Unit::bytes,
         .min = 1,
         .max = 1000 * gib,
         .section = "Load",
         .help = "Bytes per second that one call transfers; calls do not slow each other down. Not set: the "
                 "transfer takes no time."},
        {.key = "error_rate",
         .title = "Error rate",
         .unit = Unit::ratio,
         .min = 0,
         .max = 1,
         .standard = 0.0,
         .section = "Load",
         .help = "Share of accepted requests that fail all the same."},
    };
}

std::vector<Parameter> limits() {
    return {
        {.key = "put_rate",
         .title = "Puts per prefix",
         .unit = Unit::perSecond,
         .min = 1,
         .max = 1e7,
         .standard = "3500 /s",
         .section = "Limits",
         .help =
             "Puts, copies and deletions per second below one prefix; more are refused (503, slow down)."},
        {.key = "get_rate",
         .title = "Gets per prefix",
         .unit = Unit::perSecond,
         .min = 1,
         .max = 1e7,
         .standard = "5500 /s",
         .section = "Limits",
         .help = "Gets and lists per second below one prefix; more are refused (503, slow down)."},
        {.key = "prefixes",
         .title = "Prefixes",
         .type = Type::integer,
         .min = 1,
         .max = 100000,
         .standard = 1,
         .section = "Limits",
         .help = "Over how many prefixes the names of the objects spread. Each has the limits above."},
        {.key = "prefix_skew",
         .title = "Skew of the prefixes",
         .min = 0,
         .max = 10,
         .standard = 0.0,
         .section = "Limits",
         .help = "Zipf's exponent: the k-th busiest prefix gets a share in proportion to 1/k^skew. 0: all "
                 "prefixes are equally busy; a date in front of the names makes one take nearly all."},
        {.key = "split_prefixes",
         .title = "Prefixes split so far",
         .type = Type::integer,
         .min = 1,
         .max = 100000,
         .section = "Limits",
         .help = "Partitions at the start: a new store has one for all prefixes and splits under load. Not "
                 "set: every prefix has its own already."},
        {.key = "split_time",
         .title = "Time of a split",
         .unit = Unit::seconds,
         .min = 1,
         .max = 86400,
         .standard = "10 min",
         .section = "Limits",
         .help = "This long after the first refusal there are twice as many partitions, until each prefix "
                 "has its own. Published is only that it goes gradually."},
    };
}

std::vector<Parameter> rest() {
    return {
        {.key = "event_delay",
         .title = "Delay of notifications",
         .type = Type::distribution,
         .unit = Unit::seconds,
         .standard = "0 s",
         .section = "Notifications",
         .help = "From the end of a put to the notification of those that the store delivers to."},
        {.key = "class",
         .title = "Storage class",
         .type = Type::choice,
         .standard = "standard",
         .choices = {"standard", "infrequent"},
         .section = "Billing",
         .help = "infrequent: cheaper to keep, dearer to ask for, and what is read is billed by size."},
        {.key = "storage",
         .title = "Stored data",
         .unit = Unit::bytes,
         .min = 0,
         .max = 1e18,
         .standard = "0 B",
         .section = "Billing",
         .help = "What lies in the store whatever the traffic; billed by the month."},
        {.key = "lifetime",
         .title = "New objects are kept",
         .unit = Unit::seconds,
         .min = 0,
         .max = 31536000.0 * 10,
         .standard = "0 s",
         .section = "Billing",
         .help = "How long an object that is put takes up room (a lifecycle rule). Billed is what then lies "
                 "in the store on average. 0: puts replace what is counted as stored data."},
    };
}

LinkRule notification(const std::string& target, const std::string& note) {
    return {.to = target, .ops = {"deliver"}, .role = LinkRole::deliver, .async = true, .note = note};
}
} // namespace

Kind store() {
    std::vector<Parameter> parameters = load();
    for (const auto& part : {limits(), rest()})
        parameters.insert(parameters.end(), part.begin(), part.end());
    return {
        .key = "store",
        .title = "Object store",
        .category = "object storage",
        .help = "Keeps objects by name. Takes so many requests per second below each prefix of the names and "
                "refuses more; tells others of new objects.",
        .synonyms = {"s3", "bucket", "blob", "object storage", "files"},
        .telling = {"object_size", "prefixes"},
        .dispatch = Dispatch::all,
        .parameters = std::move(parameters),
        .links = {notification("function", "invokes the function for each new object"),
                  notification("queue", "stores a message for each new object"),
                  notification("topic", "publishes a message for each new object"),
                  notification("bus", "puts an event for each new object")},
        .meters =
            {
                {.key = "put_requests", .title = "Put and list requests", .unit = "request"},
                {.key = "get_requests", .title = "Get requests", .unit = "request"},
                {.key = "events", .title = "Notifications", .unit = "event"},
                {.key = "retrieved", .title = "Data read from infrequent access", .unit = "byte"},
                {.key = "storage", .title = "Stored data", .unit = "MiB·s", .fixed = true},
                {.key = "kept", .title = "New objects kept", .unit = "MiB·s"},
                internetMeter(),
            },
    };
}

} // namespace burst::model::kinds

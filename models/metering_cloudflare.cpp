#include "models/metering_periods.h"
#include "models/metering_rules.h"

#include <algorithm>
#include <array>

// The metering rules of Cloudflare. Rule numbers and sources: resources/README.md. GB are 10^9 bytes, but for
// the memory of containers, whose price and sizes are in GiB (CF-44); months
// have 30 days. What is left after an allowance is rounded up by the price book, not here.

namespace burst::model {

namespace {
using std::string_view;
constexpr double month = 30.0 * 24.0; ///< h
constexpr double gigabyte = 1e9;
constexpr double gibibyte = 0x1p30;

/// How often in the period.
double count(Figures& in, string_view name, string_view of = {}) {
    return countOf(in, {name}, month, of);
}

/// The paid plan of the account, without which there is none of the others.
void subscription(Figures& in) {
    in.bill("cf.workers.base", in.number("months", 1.0));
}

/// CPU time in ms, of so many runs.
double cpuTime(Figures& in, double runs) {
    for (const std::string each :
         {"cpu_ms_per_request", "cpu_ms_per_invocation", "cpu_ms_per_run", "avg_cpu_ms"})
        in.onlyOneOf({each, "cpu_ms_total"});
    return runs * in.anyOf({"cpu_ms_per_request", "cpu_ms_per_invocation", "cpu_ms_per_run", "avg_cpu_ms"}) +
           in.number("cpu_ms_total", 0.0);
}

/// Requests for static assets are free, and so are subrequests (CF-08). They are among the requests unless
/// there are more of them, or the dynamic ones are named.
void workers(Figures& in) {
    const double dynamic = count(in, "dynamic_requests");
    const double requests = countOf(in, {"requests", "invocations"}, month);
    const double served = count(in, "static_requests") + count(in, "static_asset_requests") +
                          requests * (in.share("static_share", 0.0) + in.share("static_fraction", 0.0));
    count(in, "subrequests");
    const double runs = tellsCount(in, {"dynamic_requests"}) ? dynamic
                        : served > requests                  ? requests
                                                             : requests - served;
    subscription(in);
    in.bill("cf.workers.req", runs);
    in.bill("cf.workers.cpu", cpuTime(in, runs));
    in.bill("cf.logpush", count(in, "logpush_requests"));
    in.bill("cf.egress", in.bytes("egress") / gigabyte);
}

void logpush(Figures& in) {
    in.bill("cf.logpush", count(in, "requests"));
}

/// Each started 64 KB of a message is written, read and deleted; a retry reads it again, a dead letter is
/// written once more (CF-34).
void queues(Figures& in) {
    const double messages = count(in, "messages");
    const double chunks = steps(in.bound("message_kb", 0.0), 64.0);
    const double each = in.number("ops_per_message", 3.0) + in.number("retries_per_message", 0.0) +
                        in.share("dead_letter_share", 0.0);
    const double more = count(in, "retries") + count(in, "dead_letters");
    in.bill("cf.q.op", (messages * each + more) * chunks + count(in, "operations"));
}

/// WebSockets of durable objects as the price page counts them.
struct Sockets {
    double opened{};   ///< connections made
    double messages{}; ///< sent by clients
};

/// Messages are given for each connection, unless they say that they are for each object. Connections that do
/// not last the night are made again every day.
Sockets sockets(Figures& in, double objects) {
    const double connections =
        objects * in.number("connections_per_object", 0.0) + in.number("connections", 0.0);
    const bool lasting = in.number("hours_per_day", 24.0) >= 24.0;
    const double each = count(in, "messages", "_per_connection");
    return {.opened = connections * (lasting ? 1.0 : daysOf(in, month)),
            .messages = count(in, "messages") * std::max(1.0, connections) + each * connections +
                        count(in, "messages", "_per_object") * objects};
}

/// Wall-clock time in which objects are in memory and billed: awake only for their work when they hibernate,
/// else as long as a connection is open (CF-22).
double activeSeconds(Figures& in, double objects, double requests, const Sockets& sockets) {
    const bool hibernates = in.flag("hibernation");
    in.onlyOneOf({"active_seconds", "active_hours", "active_seconds_per_object"});
    const double work = sockets.messages * in.number("ms_per_message", 0.0) / 1000.0;
    const double open = sockets.opened > 0 && !hibernates ? objects * hoursOf(in, month) * 3600.0 : 0.0;
    return std::max(work, open) + requests * in.number("ms_per_request", 0.0) / 1000.0 +
           in.number("active_seconds", 0.0) + in.number("active_hours", 0.0) * 3600.0 +
           objects * in.number("active_seconds_per_object", 0.0);
}

/// Twenty messages of a client count as one request; an object has 128 MB, shared by whoever calls (CF-23).
void durableObjects(Figures& in) {
    const double objects = in.number("objects", 1.0);
    const double calls = count(in, "requests") + count(in, "rpc_sessions") + count(in, "alarms");
    const Sockets web = sockets(in, objects);
    subscription(in);
    in.bill("cf.do.req", calls + web.opened + web.messages / 20.0);
    in.bill("cf.do.gbs", activeSeconds(in, objects, calls, web) * in.number("memory_mb", 128.0) / 1000.0);
    in.bill("cf.do.rows_read", count(in, "rows_read"));
    in.bill("cf.do.rows_written", count(in, "rows_written"));
    in.bill("cf.do.sql_gb", in.anyOf({"storage_gb", "gb_month"}));
    in.bill("cf.do.kv_read_unit", count(in, "read_units"));
    in.bill("cf.do.kv_write_unit", count(in, "write_units"));
}

/// GB-months: given, or of so many objects, each billed for a month at least where the class asks for it.
double storedGb(Figures& in, bool infrequent) {
    const double objects = in.anyOf({"objects", "files"});
    const double each = in.number("gb_each", in.number("mb_each", in.number("kb_each", 0.0) / 1e3) / 1e3);
    const double days = in.number("stored_days", in.number("days_stored", 30.0));
    return in.anyOf({"gb_month", "storage_gb"}) +
           objects * each * (infrequent ? std::max(days, 30.0) : days) / 30.0;
}

/// There is no charge for what leaves (CF-42).
void r2(Figures& in) {
    const bool infrequent = in.choice("storage_class") != "standard";
    const std::string start = infrequent ? "cf.r2.ia." : "cf.r2.std.";
    const double objects = in.anyOf({"objects", "files"});
    in.bill(start + "gb", storedGb(in, infrequent));
    onlyOneCountOf(in, {"class_a", "class_a_operations", "writes"});
    onlyOneCountOf(in, {"class_b", "class_b_operations", "reads"});
    in.bill(start + "classA", count(in, "class_a") + count(in, "class_a_operations") + count(in, "writes") +
                                  objects * in.number("writes_per_object", 0.0));
    in.bill(start + "classB", count(in, "class_b") + count(in, "class_b_operations") + count(in, "reads") +
                                  objects * in.number("reads_per_object", 0.0));
    const double retrieved = in.anyOf({"retrieval_gb", "retrieved_gb", "data_retrieval_gb"});
    count(in, "deletes");
    if (infrequent) in.bill("cf.r2.ia.retrieval", retrieved);
    in.bill("cf.egress", in.bytes("egress") / gigabyte);
}

void kv(Figures& in) {
    in.bill("cf.kv.read", count(in, "reads"));
    in.bill("cf.kv.write", count(in, "writes"));
    in.bill("cf.kv.delete", count(in, "deletes"));
    in.bill("cf.kv.list", count(in, "lists"));
    in.bill("cf.kv.gb", in.anyOf({"storage_gb", "gb_month"}));
}

/// Rows that queries look at and change, whatever they return; an index that changes counts as one more
/// (CF-41).
void d1(Figures& in) {
    const double queries = count(in, "queries");
    const double inserted = count(in, "rows_written") + queries * in.number("rows_written_per_query", 0.0);
    in.bill("cf.d1.rows_read", count(in, "rows_read") + queries * in.number("rows_read_per_query", 0.0));
    in.bill("cf.d1.rows_written", inserted * (1.0 + in.number("indexes", 0.0)));
    in.bill("cf.d1.gb", in.anyOf({"storage_gb", "gb_month"}));
}

/// Starts of workflows are billed like requests of Workers, steps and waits are not (CF-43).
void workflows(Figures& in) {
    const double starts = countOf(in, {"requests", "invocations", "executions"}, month);
    const double perStep = in.number("steps", 0.0) * in.number("cpu_ms_per_step", 0.0);
    in.number("wait_s", 0.0);
    subscription(in);
    in.bill("cf.wf", starts);
    in.bill("cf.workers.cpu", cpuTime(in, starts) + starts * perStep);
    in.bill("cf.wf.gb", in.anyOf({"storage_gb", "gb_month"}));
}

/// What an instance type has.
struct InstanceType {
    string_view name;
    double vcpu;
    double gib;
    double diskGb;
};

/// Started 10 ms while awake; the Worker and the Durable Object in front are activities of their own (CF-44).
void containers(Figures& in) {
    static constexpr std::array<InstanceType, 4> types{
        {{"own", 0, 0, 0}, {"dev", 0.0625, 0.25, 2}, {"basic", 0.25, 1, 4}, {"standard", 0.5, 4, 4}}};
    const std::string name = in.choice("instance_type");
    const auto type =
        *std::find_if(types.begin(), types.end(), [&](const InstanceType& t) { return t.name == name; });
    const double runs = count(in, "runs") + count(in, "requests");
    const bool always = (in.has("hours") || in.has("days") || in.has("hours_per_day") || in.has("months")) &&
                        !tellsCount(in, {"runs", "requests"});
    onlyOneCountOf(in, {"runs", "requests"});
    const double awake =
        in.number("instances", 1.0) * (always ? hoursOf(in) * 3600.0 : in.number("active_seconds", 0.0)) +
        runs * roundedUp(neededSecondsOf(in, in.has("active_seconds") ? 0.0 : runs), 0.01);
    subscription(in);
    in.bill("cf.ct.vcpu", awake * in.number("vcpu", type.vcpu));
    in.bill("cf.ct.mem", awake * in.bytes("memory", type.gib * gibibyte) / gibibyte);
    in.bill("cf.ct.disk", awake * in.number("disk_gb", type.diskGb));
    in.bill("cf.ct.egress." + in.choice("network"), in.number("egress_gb", 0.0));
}

void egress(Figures& in) {
    in.bill("cf.egress", in.anyOf({"gb", "egress_gb"}));
}
} // namespace

const Rules& cloudflareRules() {
    static const Rules rules = rulesOf(
        {
#define ACTIVITY(services, rule, figures, skus) {services, rule, figures, skus},
#include "models/activities_cloudflare.def"
#undef ACTIVITY
        },
        DataUnits::decimal);
    return rules;
}

} // namespace burst::model

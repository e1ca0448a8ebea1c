#include "models/metering_periods.h"
#include "models/metering_rules.h"

#include <algorithm>
#include <array>
#include <cctype>

// The metering rules of Microsoft Azure. Rule numbers and sources: resources/README.md.

namespace burst::model {

namespace {
using std::string_view;
constexpr double mbPerGb = 1024.0;

/// One of the choices, however it is capitalised; the first, in lower case, when absent. Under "sku" or
/// "tier".
std::string plan(Figures& in) {
    std::string chosen = in.choice(in.has("tier") ? "tier" : "sku");
    std::transform(chosen.begin(), chosen.end(), chosen.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return chosen;
}

/// Memory in MB, from "memory_mb" or "memory_gb".
double memoryMb(Figures& in, double fallback) {
    if (in.has("memory_gb")) return in.number("memory_gb") * mbPerGb;
    return in.number("memory_mb", fallback);
}

/// Executions of functions by whatever name, among them those at "rps" a second.
double counted(Figures& in) {
    return countOf(in, {"executions", "requests", "invocations"});
}
double executions(Figures& in) {
    return counted(in) + in.number("rps", 0.0) * hoursOf(in) * 3600.0;
}

/// AZ-40: memory in steps of 128 MB up to 1.5 GB, at least 100 ms. What lies above 100 ms is not rounded.
/// @param each  s
double consumedGbSeconds(Figures& in, double count, double each) {
    const double stated = countOf(in, {"gb_s", "gb_seconds"}) + in.number("mb_ms", 0.0) / (mbPerGb * 1000.0);
    const double gb = std::min(steps(memoryMb(in, 128.0), 128.0) * 128.0, 1536.0) / mbPerGb;
    return each > 0 ? stated + count * std::max(each, 0.1) * gb : stated;
}

void functionsConsumption(Figures& in) {
    const double count = executions(in);
    in.bill("az.fn.cons.exec", count);
    const bool told = in.has("gb_s") || in.has("gb_seconds") || in.has("mb_ms");
    in.onlyOneOf({"gb_s", "gb_seconds", "mb_ms", "duration_ms", "duration_s"});
    in.bill("az.fn.cons.gbs", consumedGbSeconds(in, count, neededSecondsOf(in, told ? 0.0 : count)));
}

/// s for which an instance is billed to run what comes in one go: at least 1 s, then steps of 0.1 s (AZ-34).
double activeSeconds(double seconds) {
    return std::max(1.0, roundedUp(seconds, 0.1));
}

/// Instance time is shared by what runs at once: `count` executions of `seconds`, `concurrency` to an
/// instance. As if nothing followed on an instance within the second that is billed at least.
double flexSeconds(double count, double seconds, double concurrency) {
    return seconds > 0 ? count / concurrency * activeSeconds(seconds) : 0.0;
}

/// s that instances are active for a steady rate (1/s) over a period: as many as the rate keeps busy are so
/// all the time, for what follows falls into the second that is billed already; where that is more than each
/// execution alone, as that.
double steadyFlexSeconds(double rate, double period, double seconds, double concurrency) {
    const double busy = roundedUp(rate * seconds / concurrency, 1.0);
    return std::min(busy * period, flexSeconds(rate * period, seconds, concurrency));
}

void functionsFlex(Figures& in) {
    const double gb = memoryMb(in, 2048.0) / mbPerGb;
    const double period = hoursOf(in) * 3600.0;
    const double concurrency =
        std::max(1.0, in.number(in.has("concurrency") ? "concurrency" : "concurrency_per_instance", 1.0));
    const double count = executions(in);
    const bool told = in.has("instances_active") || in.has("gb_s") || in.has("gb_seconds");
    in.onlyOneOf({"instances_active", "gb_s", "gb_seconds"});
    const double seconds = neededSecondsOf(in, told ? 0.0 : count);
    const double rate = in.number("rps", 0.0);
    const double scattered = counted(in);
    const bool saysConcurrency = in.has("concurrency") || in.has("concurrency_per_instance");
    if (!told && scattered > 0.0 && seconds < 1.0)
        in.note(
            saysConcurrency
                ? "1 s at least is billed each time an instance runs its executions, as if no others "
                  "followed on it in that second; say \"rps\" for a steady rate, or \"instances_active\""
                : "each execution is taken to have an instance for itself and billed for 1 s at least; say "
                  "\"concurrency\" where several run in one, and \"rps\" for a steady rate");
    if (!told && rate > 0.0) in.note("\"rps\" is taken for a steady rate");
    const double active = in.has("instances_active")
                              ? in.number("instances_active") * period
                              : flexSeconds(scattered, seconds, concurrency) +
                                    steadyFlexSeconds(rate, period, seconds, concurrency);
    in.bill("az.fn.flex.od.exec", count);
    in.bill("az.fn.flex.od.gbs", active * gb + countOf(in, {"gb_s", "gb_seconds"}));
    // AZ-35: instances that are always ready have a price while they wait and another while they work.
    const double readyCount = countOf(in, {"always_ready_executions"});
    if (!in.has("always_ready_active_hours")) neededSecondsOf(in, readyCount);
    const double busy = in.has("always_ready_active_hours") ? in.number("always_ready_active_hours") * 3600.0
                                                            : flexSeconds(readyCount, seconds, concurrency);
    in.bill("az.fn.flex.ar.base",
            in.number(in.has("always_ready") ? "always_ready" : "always_ready_instances", 0.0) * gb * period);
    in.bill("az.fn.flex.ar.exec", readyCount);
    in.bill("az.fn.flex.ar.exec_gbs", busy * gb);
}

/// AZ-51: what is allocated, by the hour; executions are free.
void functionsPremium(Figures& in) {
    const std::string size = plan(in);
    const double cores = size == "ep3" ? 4.0 : size == "ep2" ? 2.0 : 1.0;
    const double instanceHours = in.number("instances", 1.0) * hoursOf(in);
    in.bill("az.fn.prem.vcpu", cores * instanceHours);
    in.bill("az.fn.prem.mem", cores * 3.5 * instanceHours);
    in.bill("az.fn.prem.exec", executions(in));
}

/// AZ-113: each awaited step replays the orchestrator once more; the activities are executions of their own.
/// All are billed as the plan of the app bills executions; instance time of replays is not counted.
void durableFunctions(Figures& in) {
    const double orchestrations = countOf(in, {"orchestrations"});
    const double activities = orchestrations * in.number(in.has("activities") ? "activities" : "steps", 0.0);
    const double replays = countOf(in, {"replays"}) + orchestrations + activities;
    const double executions = activities + countOf(in, {"executions"});
    if (in.choice("plan") == "flex") {
        in.bill("az.fn.flex.od.exec", replays + executions);
        in.bill("az.fn.flex.od.gbs",
                flexSeconds(activities, secondsOf(in), 1.0) * memoryMb(in, 2048.0) / mbPerGb +
                    countOf(in, {"gb_s", "gb_seconds"}));
        return in.note(
            "the time of instances that replay the orchestrator while no activity runs is not counted");
    }
    in.bill("az.durable.replay", replays);
    in.bill("az.fn.cons.exec", executions);
    in.bill("az.fn.cons.gbs", consumedGbSeconds(in, activities, secondsOf(in)));
}

void serviceBus(Figures& in) {
    const std::string tier = plan(in);
    // A message is sent once and received by each subscription, in steps of 64 KB.
    const double messages =
        countOf(in, {"messages"}) * (1.0 + in.number("subscriptions", 1.0)) * steps(sizeKb(in), 64.0);
    const double operations = countOf(in, {"operations"}) + messages;
    const double connections = in.number("brokered_connections", 0.0);
    const double hours = hoursOf(in) * in.number("namespaces", 1.0);
    if (tier == "premium") return in.bill("az.sb.prem.mu", in.number("messaging_units", 1.0) * hours);
    if (tier == "basic") return in.bill("az.sb.basic.op", operations);
    in.bill("az.sb.std.base", hours);
    in.bill("az.sb.std.op", operations);
    in.bill("az.sb.std.conn", connections);
}

/// Publishing an event and each delivery is an operation per started 64 KB.
void eventGrid(Figures& in) {
    const double events =
        countOf(in, {"events"}) * (1.0 + in.number("subscriptions", 1.0)) * steps(sizeKb(in), 64.0);
    const double operations = countOf(in, {"operations"}) + events + countOf(in, {"deliveries"});
    in.bill("az.eg.op", operations);
}

/// AZ-85: throughput units for a rate, 1 MB/s or 1,000 events a second each, whichever needs more.
double throughputUnits(Figures& in, double kb) {
    const double rate = in.number("events_per_s", 0.0);
    if (in.has("throughput_units") || rate <= 0) return in.number("throughput_units", 1.0);
    return std::max(steps(rate, 1000.0), steps(rate * kb, 1024.0));
}

void eventHubs(Figures& in) {
    const std::string tier = plan(in);
    const double hours = hoursOf(in);
    if (tier == "premium") {
        in.bill("az.eh.prem.pu", in.number("processing_units", 1.0) * hours / hoursPerMonth);
        return;
    }
    const double kb = sizeKb(in);
    const double units = throughputUnits(in, kb);
    in.bill("az.eh.ingress", countOf(in, {"events", "ingress_events"}) * steps(kb, 64.0));
    in.bill(tier == "basic" ? "az.eh.basic.tu" : "az.eh.std.tu", units * hours);
    if (in.flag("capture")) in.bill("az.eh.std.capture", units * hours / hoursPerMonth);
}

/// A message is put and deleted (class 1) and fetched (class 2).
void storageQueue(Figures& in) {
    const double messages = countOf(in, {"messages"});
    in.bill("az.sq.lrs.gb", in.number("storage_gb", 0.0));
    in.bill("az.sq.lrs.class1",
            countOf(in, {"operations", "class1_operations", "class1_ops"}) + 2.0 * messages);
    in.bill("az.sq.lrs.class2", countOf(in, {"class2_operations", "class2_ops"}) + messages);
}

void apiManagement(Figures& in) {
    const std::string tier = plan(in);
    const double calls = countOf(in, {"calls", "requests"}) + in.number("rps", 0.0) * hoursOf(in) * 3600.0;
    if (tier == "consumption") return in.bill("az.apim.cons.call", calls);
    if (tier == "basicv2") return in.bill("az.apim.basicv2.call", calls);
    in.bill("az.apim." + tier, in.number("units", 1.0) * hoursOf(in) / hoursPerMonth);
}

void connectors(Figures& in) {
    in.bill("az.la.std_connector", countOf(in, {"standard_calls", "standard_connector_calls"}));
    in.bill("az.la.ent_connector", countOf(in, {"enterprise_calls", "enterprise_connector_calls"}));
}

void logicAppsConsumption(Figures& in) {
    in.bill("az.la.action", countOf(in, {"actions"}) + countOf(in, {"executions", "runs"}) *
                                                           in.number("actions_per_execution", 1.0));
    connectors(in);
}

void logicAppsStandard(Figures& in) {
    const std::string size = plan(in);
    const double cores = size == "ws3" ? 4.0 : size == "ws2" ? 2.0 : 1.0;
    const double months = in.number("instances", 1.0) * hoursOf(in) / hoursPerMonth;
    in.bill("az.la.ws.vcore", cores * months);
    in.bill("az.la.ws.mem", cores * 3.5 * months);
    connectors(in);
}

void applicationInsights(Figures& in) {
    const double gb =
        countOf(in, {"requests", "records"}) * in.number("kb_per_request", 0.0) / (mbPerGb * mbPerGb);
    in.bill("az.ai.gb", countOf(in, {"ingest_gb", "gb"}) + gb);
}

/// AZ-123: a replica that waits costs less than one that works.
void containerApps(Figures& in) {
    const double vcpu = in.number("vcpu", 0.0);
    const double gib = in.has("memory_gib") ? in.number("memory_gib") : memoryMb(in, 0.0) / mbPerGb;
    const double hours = hoursOf(in);
    const double requests = countOf(in, {"requests"}) + in.number("rps", 0.0) * hours * 3600.0;
    const double concurrency = std::max(1.0, in.number("concurrency", 1.0));
    const bool told =
        in.has("active_hours") || in.has("replicas") || in.has("vcpu_seconds") || in.has("gib_seconds");
    for (const std::string total : {"vcpu_seconds", "gib_seconds"})
        in.onlyOneOf({"active_hours", "replicas", total, "duration_ms", "duration_s"});
    const double active = requests / concurrency * neededSecondsOf(in, told ? 0.0 : requests) +
                          (in.number("active_hours", 0.0) + in.number("replicas", 0.0) * hours) * 3600.0;
    if (in.has("idle_hours") && in.has("idle_replicas"))
        in.fail("\"idle_hours\" and \"idle_replicas\" say the same; give \"idle_hours\" of all replicas "
                "together, or \"idle_replicas\" that wait for all of the \"hours\".");
    for (const std::string total : {"idle_vcpu_seconds", "idle_gib_seconds"})
        in.onlyOneOf({"idle_hours", "idle_replicas", total});
    const double idle = (in.number("idle_hours", 0.0) + in.number("idle_replicas", 0.0) * hours) * 3600.0;
    in.bill("az.aca.vcpu.active", active * vcpu + in.number("vcpu_seconds", 0.0));
    in.bill("az.aca.mem.active", active * gib + in.number("gib_seconds", 0.0));
    in.bill("az.aca.vcpu.idle", idle * vcpu + in.number("idle_vcpu_seconds", 0.0));
    in.bill("az.aca.mem.idle", idle * gib + in.number("idle_gib_seconds", 0.0));
    in.bill("az.aca.req", requests);
}

void blobStorage(Figures& in) {
    in.bill("az.blob.hot.lrs.gb", in.number(in.has("gb") ? "gb" : "storage_gb", 0.0));
    in.bill("az.blob.hot.write", countOf(in, {"writes", "write_operations"}));
    in.bill("az.blob.hot.read", countOf(in, {"reads", "read_operations"}));
    in.bill("az.egress.internet", countOf(in, {"egress_gb"}));
}

/// Both nodes of a standard cache are in its price; a premium one is billed by the node.
void redis(Figures& in) {
    const std::string size = plan(in);
    const double hours = in.number("instances", 1.0) * hoursOf(in);
    if (size.ends_with("p1")) {
        const double nodes = in.has("nodes") ? in.number("nodes") : 1.0 + in.number("replicas", 1.0);
        return in.bill("az.redis.prem.p1.node", hours * nodes * in.number("shards", 1.0));
    }
    in.bill(size.ends_with("c1") ? "az.redis.std.c1" : "az.redis.basic.c0", hours);
}

void postgresql(Figures& in) {
    const std::string size = in.has("vcores") ? "gp" : plan(in);
    const double hours = in.number("instances", 1.0) * hoursOf(in);
    if (size == "b1ms")
        in.bill("az.pg.b1ms", hours);
    else
        in.bill("az.pg.gp.vcore", in.number("vcores", 2.0) * hours);
    in.bill("az.pg.storage", in.number("storage_gb", 0.0));
}

void frontDoor(Figures& in) {
    in.bill("az.afd.std.base", in.number("profiles", 1.0) * hoursOf(in) / hoursPerMonth, "zone1");
}
void contentDelivery(Figures& in) {
    in.bill("az.cdn.std.out", countOf(in, {"gb", "egress_gb"}), "zone1");
}

/// Traffic in and between the services of a zone is free; between zones each direction is billed.
void bandwidth(Figures& in) {
    const double gb = countOf(in, {"gb", "egress_gb"});
    in.bill(in.choice("routing") == "internet" ? "az.egress.isp" : "az.egress.internet", gb);
    in.bill("az.egress.az", 2.0 * countOf(in, {"cross_az_gb"}));
}

void natGateway(Figures& in) {
    in.bill("az.nat.hour", in.number("gateways", 1.0) * hoursOf(in));
    in.bill("az.nat.gb", countOf(in, {"gb", "processed_gb"}));
}

void kubernetes(Figures& in) {
    const double hours = hoursOf(in);
    in.bill("az.aks.uptime", in.number("clusters", 1.0) * hours);
    in.bill("az.vm.d2sv3", in.number("nodes", 0.0) * hours);
}
} // namespace

const Rules& azureRules() {
    // By the service of the price book.
    static const Rules rules = rulesOf(
        {
#define ACTIVITY(services, rule, figures, skus) {services, rule, figures, skus},
#include "models/activities_azure.def"
#undef ACTIVITY
        },
        DataUnits::binary);
    return rules;
}

} // namespace burst::model

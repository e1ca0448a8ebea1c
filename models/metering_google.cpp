#include "models/metering_periods.h"
#include "models/metering_rules.h"

#include <algorithm>
#include <array>
#include <cmath>

// The metering rules of Google Cloud. Rule numbers and sources: resources/README.md. 1 GB is taken for 1 GiB.

namespace burst::model {

namespace {
using std::string_view;
constexpr double month = 30.0 * 24.0; ///< h

/// How often in the period.
double count(Figures& in, string_view name) {
    return countOf(in, {name}, month);
}
constexpr double bytesPerTib = 1024.0 * 1024.0 * 1024.0 * 1024.0;

/// Requests and the time in which instances work on them. It is rounded up to 100 ms where a request has its
/// instance for itself; where several share one, their times run into each other (GC-13).
struct Work {
    double requests{};
    double seconds{}; ///< of instances
};

Work workOf(Figures& in) {
    const double requests = countOf(in, {"requests", "invocations"}, month);
    const double shared = in.number("concurrency", 1.0); // at once in one instance
    if (shared < 1.0) in.fail("\"concurrency\" has to be 1 or more.");
    const double starts = requests * in.share("cold_fraction", 0.0) * secondsOf(in, "start");
    const double each = neededSecondsOf(in, requests);
    if (shared > 1.0 && requests * each > 0.0)
        in.note(
            "instance time is a lower bound: as if \"concurrency\" requests ran in an instance whenever it "
            "works; where fewer overlap it is more");
    const double busy = shared > 1.0 ? each / shared : roundedUp(each, 0.1);
    return {.requests = requests, .seconds = requests * busy + starts};
}

/// Seconds in which the fewest instances have nothing to do.
double idleSeconds(Figures& in, const Work& work) {
    in.onlyOneOf({"min_instances", "idle_instance_hours"});
    const double kept = in.number("min_instances", 0.0) * hoursOf(in) * 3600.0;
    return std::max(0.0, kept - work.seconds) + in.number("idle_instance_hours", 0.0) * 3600.0;
}

/// The price book has a price for each region; the tier is only a name for it.
void regionTier(Figures& in) {
    in.number("region_tier", 1.0);
}

void runByRequest(Figures& in) {
    const Work work = workOf(in);
    const double idle = idleSeconds(in, work);
    const double vcpu = in.number("vcpu", 1.0);
    const double gib = in.gib("memory", 0.5);
    regionTier(in);
    in.bill("gcp.run.req.vcpu", work.seconds * vcpu);
    in.bill("gcp.run.req.mem", work.seconds * gib);
    in.bill("gcp.run.req.req", work.requests);
    in.bill("gcp.run.req.min.vcpu", idle * vcpu);
    in.bill("gcp.run.req.min.mem", idle * gib);
    in.bill("gcp.run.egress", in.gib("egress"));
}

/// Instances from their start to their end, whatever they do; requests cost nothing (GC-13).
void runByInstance(Figures& in) {
    const bool counted = in.has("instance_hours") || in.has("instance_seconds");
    const double instances = in.number("instances", in.number("min_instances", 1.0));
    const double each = counted ? in.number("instance_hours", 0.0) * 3600.0 +
                                      roundedUp(in.number("instance_seconds", 0.0), 0.1)
                                : hoursOf(in) * 3600.0;
    const double seconds = instances * each;
    regionTier(in);
    count(in, "requests");
    in.bill("gcp.run.inst.vcpu", seconds * in.number("vcpu", 1.0));
    in.bill("gcp.run.inst.mem", seconds * in.gib("memory", 0.5));
    in.bill("gcp.run.egress", in.gib("egress"));
}

/// vCPU of a function by its memory in MB; in between as for the next larger size (GC-02).
double functionVcpu(double mb) {
    static constexpr std::array<std::pair<double, double>, 7> sizes{{{128, 0.2 / 2.4},
                                                                     {256, 0.4 / 2.4},
                                                                     {512, 0.8 / 2.4},
                                                                     {1024, 1.4 / 2.4},
                                                                     {2048, 1.0},
                                                                     {4096, 2.0},
                                                                     {8192, 2.0}}};
    for (const auto& [size, vcpu] : sizes)
        if (mb <= size) return vcpu;
    return sizes.back().second;
}

void runFunctions(Figures& in) {
    const Work work = workOf(in);
    const double gib = in.gib("memory", 0.25);
    const double vcpu = in.number("vcpu", functionVcpu(gib * 1024.0));
    const double idle = idleSeconds(in, work);
    regionTier(in);
    in.bill("gcp.crf.vcpu", work.seconds * vcpu);
    in.bill("gcp.crf.mem", work.seconds * gib);
    in.bill("gcp.crf.inv", work.requests);
    in.bill("gcp.run.req.min.vcpu", idle * vcpu);
    in.bill("gcp.run.req.min.mem", idle * gib);
    in.bill("gcp.run.egress", in.gib("egress"));
}

/// One request an instance, CPU in GHz: one vCPU has 2.4 of them (GC-02).
void functionsFirst(Figures& in) {
    const Work work = workOf(in);
    const double gib = in.gib("memory", 0.25);
    const double ghz = in.number("cpu_ghz", functionVcpu(gib * 1024.0) * 2.4);
    const double idle = idleSeconds(in, work);
    regionTier(in);
    in.bill("gcp.gcf1.ghz", work.seconds * ghz);
    in.bill("gcp.gcf1.gb", work.seconds * gib);
    in.bill("gcp.gcf1.inv", work.requests);
    in.bill("gcp.gcf1.min.ghz", idle * ghz);
    in.bill("gcp.gcf1.min.gb", idle * gib);
    in.bill("gcp.gcf1.egress", in.gib("egress"));
}

/// By the document; the quota of each day is taken as thirty times as much a month, as for an even load
/// (GC-43).
void firestore(Figures& in) {
    in.bill("gcp.fs.read", count(in, "reads"));
    in.bill("gcp.fs.write", count(in, "writes"));
    in.bill("gcp.fs.delete", count(in, "deletes"));
    in.bill("gcp.fs.gb", in.gib("storage"));
    in.bill("gcp.fs.egress", in.gib("egress"));
}

/// Bytes of a message as billed: a request has 1,000 at least, whatever it carries (GC-26).
double messageBytes(Figures& in) {
    constexpr double least = 1000.0;
    const double each = in.number("message_bytes", in.bound("message_kb", 0.0) * 1024.0);
    const double together = std::max(1.0, in.number("messages_per_request", 1.0));
    return std::max(least, each * together) / together;
}

/// Bytes in, and once more for each subscription that they leave by.
void pubSub(Figures& in) {
    const double published = count(in, "messages") * messageBytes(in) / bytesPerTib;
    const double given = in.gib("published") / 1024.0 + in.number("published_tib", 0.0);
    const double delivered =
        in.gib("delivered") / 1024.0 + in.anyOf({"delivered_tib", "delivery_tib", "message_tib"});
    const double times = 1.0 + in.number("subscriptions", 1.0);
    in.bill("gcp.ps.throughput", published * times + given + delivered + in.number("throughput_tib", 0.0) +
                                     in.gib("throughput") / 1024.0);
    in.bill("gcp.ps.export", in.number("export_tib", 0.0) + in.gib("export") / 1024.0);
    in.bill("gcp.ps.backlog",
            in.gib("backlog") + in.gib("retained") + in.gib("retained_acked") + in.gib("snapshot"));
}

/// A call that creates a task, and each attempt to push it, by started 32 KB (GC-32).
void cloudTasks(Figures& in) {
    const double tasks = count(in, "tasks");
    const double size = steps(in.bound("task_kb", in.bound("message_kb", 0.0)), 32.0);
    const double attempts = in.number("attempts_per_task", 1.0);
    in.bill("gcp.tasks.op", tasks * (1.0 + attempts) * size + count(in, "operations"));
}

/// By the job, not by what it does.
void scheduler(Figures& in) {
    count(in, "executions");
    in.bill("gcp.sched.job", in.number("jobs") * in.number("months", 1.0));
}

/// Steps that ran, failed or were repeated; those that leave Google's network cost more (GC-34).
void workflows(Figures& in) {
    const double executions = count(in, "executions");
    in.bill("gcp.wf.internal",
            count(in, "internal_steps") + executions * in.number("internal_steps_per_execution", 0.0));
    in.bill("gcp.wf.external", count(in, "external_steps") + count(in, "external_calls") +
                                   executions * in.number("external_steps_per_execution", 0.0));
}

void apiGateway(Figures& in) {
    in.bill("gcp.apigw.call", countOf(in, {"calls", "requests"}, month));
    in.bill("gcp.run.egress", in.gib("egress"));
}

void cloudStorage(Figures& in) {
    in.choice("storage_class");
    in.bill("gcp.gcs.std.gb", in.gib("storage") + in.anyOf({"gb_month", "gib_month"}));
    onlyOneCountOf(in, {"class_a", "class_a_operations", "writes"});
    onlyOneCountOf(in, {"class_b", "class_b_operations", "reads"});
    in.bill("gcp.gcs.classA", count(in, "class_a") + count(in, "class_a_operations") + count(in, "writes"));
    in.bill("gcp.gcs.classB", count(in, "class_b") + count(in, "class_b_operations") + count(in, "reads"));
    in.bill("gcp.gcs.egress", in.gib("egress"));
}

/// Highly available instances have prices of their own.
void cloudSql(Figures& in) {
    const bool twice = in.flag("ha") || in.flag("regional");
    const std::string start = twice ? "gcp.sql.ha." : "gcp.sql.";
    const double hours = hoursOf(in) * in.number("instances", 1.0);
    in.bill(start + "vcpu", in.number("vcpu") * hours);
    in.bill(start + "ram", in.gib("memory") * hours);
    in.bill(start + "ssd", in.gib("storage"));
    in.bill("gcp.sql.backup", in.gib("backup"));
}

/// The price of a GiB falls with the size of the instance: up to 4, 10, 35, 100 GiB and above.
void memorystore(Figures& in) {
    static constexpr std::array<double, 4> sizes{4, 10, 35, 100};
    const double gib = in.number("gib", in.number("gb", in.gib("memory") + in.gib("size")));
    const auto place = std::lower_bound(sizes.begin(), sizes.end(), gib) - sizes.begin();
    const std::string tier = in.choice("tier") == "standard" ? "std" : "basic";
    in.bill("gcp.redis." + tier + ".m" + std::to_string(place + 1),
            gib * hoursOf(in) * in.number("instances", 1.0));
}

void secrets(Figures& in) {
    in.bill("gcp.sm.version",
            in.number("versions", 0.0) * std::max(1.0, in.anyOf({"locations", "replicas"})));
    in.bill("gcp.sm.access", count(in, "accesses"));
    in.bill("gcp.sm.rotation", count(in, "rotations"));
}

/// Events of Google's own services cost nothing; what carries them is Pub/Sub (GC-36).
void eventarc(Figures& in) {
    in.bill("gcp.eventarc.event", count(in, "events"));
}

void logging(Figures& in) {
    in.bill("gcp.log.gb", in.gib("ingest") + in.number("gib", in.number("gb", 0.0)));
}

void egress(Figures& in) {
    static constexpr std::array<std::pair<string_view, string_view>, 3> meters{
        {{"cloud_storage", "gcp.gcs.egress"},
         {"cloud_run", "gcp.run.egress"},
         {"functions_gen1", "gcp.gcf1.egress"}}};
    const std::string from = in.choice("from");
    const auto meter =
        std::find_if(meters.begin(), meters.end(), [&](const auto& m) { return m.first == from; });
    in.bill(meter->second, in.gib("egress") + in.number("gib", in.number("gb", 0.0)));
}
void runEgress(Figures& in) {
    in.bill("gcp.run.egress", in.gib("egress") + in.number("gib", in.number("gb", 0.0)));
}

/// By the machine behind it, up to 32 of them; with more the gateway has one price.
void nat(Figures& in) {
    const double hours = hoursOf(in) * in.number("gateways", 1.0);
    const double machines = in.anyOf({"vms", "assigned_vms"});
    const bool few = (in.has("vms") || in.has("assigned_vms")) && machines <= 32.0;
    in.bill("gcp.nat.vm_hour", in.number("vm_hours", 0.0) + (few ? machines * hours : 0.0));
    in.bill("gcp.nat.hour", few || in.has("vm_hours") ? 0.0 : hours);
    in.bill("gcp.nat.gb", in.gib("data") + in.number("gib", in.number("gb", 0.0)));
}

void registry(Figures& in) {
    in.bill("gcp.ar.gb", in.gib("storage"));
}

void nodes(Figures& in) {
    const double hours = hoursOf(in) * in.anyOf({"nodes", "instances"});
    in.bill("gcp.e2.core", in.number("vcpu") * hours);
    in.bill("gcp.e2.ram", in.gib("memory") * hours);
}
} // namespace

/// Google bills by GiB, also where GB is written (section 3 of the mapping of services).
const Rules& googleRules() {
    static const Rules rules = rulesOf(
        {
#define ACTIVITY(services, rule, figures, skus) {services, rule, figures, skus},
#include "models/activities_google.def"
#undef ACTIVITY
        },
        DataUnits::binary);
    return rules;
}

} // namespace burst::model

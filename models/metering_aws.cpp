#include "models/metering_periods.h"
#include "models/metering_rules.h"
#include "models/units.h"

#include <algorithm>
#include <array>
#include <cmath>

// The metering rules of Amazon Web Services: functions, APIs, messages and workflows; data, networks and
// operations are in metering_aws_data.cpp. Rule numbers and sources: resources/README.md.

namespace burst::model {

namespace {
using std::string_view;
constexpr double kbPerGb = 1024.0 * 1024.0;

/// s billed for one invocation: whole milliseconds.
double invocationSeconds(double milliseconds) {
    return roundedUp(milliseconds, 1.0) / 1000.0;
}

/// Virtual machines of Lambda: jobs that run at a base size and for a part of the time at a peak size. A job
/// that is suspended writes a snapshot, and each launch and each return reads one.
void microVm(Figures& in) {
    const double jobs = in.anyOf({"jobs", "sessions", "vms"});
    const double each = in.number("seconds", 0.0) + in.number("minutes", 0.0) * 60.0 +
                        in.number("active_hours", 0.0) * 3600.0;
    const auto [baseGb, baseCpu] = in.pair("base");
    const auto [peakGb, peakCpu] = in.has("peak") ? in.pair("peak") : std::pair{baseGb, baseCpu};
    const double peak = in.share("peak_fraction", 0.0);
    const double image = in.number("image_gb", 0.0);
    const double suspends = in.number("suspends", 0.0);
    const double snapshot = in.number("snapshot_gb", baseGb);
    in.bill("lambda.microvm.vcpu_second", jobs * each * ((1 - peak) * baseCpu + peak * peakCpu));
    in.bill("lambda.microvm.gb_second", jobs * each * ((1 - peak) * baseGb + peak * peakGb));
    in.bill("lambda.microvm.snapshot_write", jobs * suspends * snapshot);
    in.bill("lambda.microvm.snapshot_read", jobs * (image + in.number("resumes", suspends) * snapshot));
    in.bill("lambda.microvm.snapshot_storage", image + in.number("snapshot_storage_gb", 0.0));
}

/// Executions that wait in between: operations and the data they keep. The pages count decimal GB and
/// months of 30 days.
void durable(Figures& in, double gb, const std::string& arch) {
    const double executions = countOf(in, {"executions"});
    const double written = executions * in.number("data_kb", 0.0) / 1e6;
    in.bill("lambda.requests" + std::string(arch == "arm" ? ".arm" : ""),
            executions * in.number("invocations", 1.0));
    in.bill("lambda.duration." + arch, executions * in.number("active_s") * gb);
    in.bill("lambda.durable.operations", executions * in.number("ops", 0.0));
    in.bill("lambda.durable.data_written", written);
    in.bill("lambda.durable.data_retained",
            written * (in.number("wait_days", 0.0) + in.number("retain_days", 0.0)) / 30.0);
}

/// h for which concurrency is provisioned, in steps of 5 minutes each time it is: once, or each day.
double provisionedHours(Figures& in) {
    const bool daily = in.has("pc_hours_per_day") || in.has("pc_days");
    const double days = daily ? in.number("pc_days", in.number("days", hoursPerMonth / 24.0)) : 1.0;
    const double hours = in.anyOf({"pc_hours", "pc_hours_per_day"}) + in.number("pc_minutes", 0.0) / 60.0;
    return roundedUp(hours * 60.0, 5.0) / 60.0 * days;
}

void provisioned(Figures& in, double gb, const std::string& arch) {
    const double used = in.number("pc_requests", 0.0) * invocationSeconds(in.number("pc_duration_ms", 0.0));
    in.bill("lambda.provisioned_concurrency." + arch,
            in.number("pc", 0.0) * gb * provisionedHours(in) * 3600.0 + in.number("pc_gb_s", 0.0));
    in.bill("lambda.provisioned_duration." + arch, used * gb + in.number("dur_gb_s", 0.0));
}

/// What comes on top of an invocation on demand, by the settings of the function.
void functionExtras(Figures& in, double requests, double seconds, double gb) {
    if (in.has("ephemeral_mb"))
        in.bill("lambda.ephemeral_storage",
                std::max(0.0, in.number("ephemeral_mb") - 512.0) / 1024.0 * seconds);
    if (in.flag("snapstart")) {
        const double days = in.number("days", hoursPerMonth / 24.0);
        const double kept = std::max(days * 86400.0, 3.0 * 3600.0);
        const double restores = in.number("restores", 0.0) + requests * in.share("cold_fraction", 0.0);
        in.bill("lambda.snapstart.cache", gb * kept * in.number("versions", 1.0));
        in.bill("lambda.snapstart.restore", gb * restores);
    }
    double streamed = 0.0;
    const double freeMb = in.number("stream_free_mb_per_request", 6.0);
    for (const auto& [count, mb] : in.pairs("stream_responses"))
        streamed += count * std::max(0.0, mb - freeMb);
    in.bill("lambda.response_streaming", streamed / 1024.0 + in.number("stream_gb", 0.0));
    in.number("esms", 1.0); // mappings may share a poller: only its hours are billed
    in.bill("lambda.esm_epu.kafka", in.number("epu_hours_kafka", 0.0));
    in.bill("lambda.esm_epu.sqs", in.number("epu_hours_sqs", 0.0));
    in.bill("lambda.tenant_isolation", in.number("envs_created", 0.0) * gb);
}

/// What no function can have is priced all the same, and the bill says so (L1, L2).
void noteImpossible(Figures& in, double mb) {
    if (mb > 0.0 && (mb < 128.0 || mb > 10240.0))
        in.note("a function has from 128 MB to 10,240 MB of memory, not " + showCount(std::llround(mb)) +
                " MB");
    const double seconds = secondsOf(in);
    if (seconds > 900.0)
        in.note("an invocation takes 15 minutes at most, not " + showQuantity(seconds, Unit::seconds));
}

void lambda(Figures& in) {
    if (in.has("base")) return microVm(in);
    const std::string arch = armOrX86(in);
    const bool summed = in.has("dur_gb_s") || in.has("gb_s") || in.has("memory_gb");
    const double mb = summed ? in.number("memory_mb", 0.0) : in.number("memory_mb");
    const double gb = mb / 1024.0 + in.number("memory_gb", 0.0);
    in.onlyOneOf({"memory_mb", "memory_gb"});
    if (in.has("executions")) return durable(in, gb, arch);
    noteImpossible(in, gb * 1024.0);
    const double onDemand = countOf(in, {"requests", "invocations", "od_requests"});
    // Large events are asked about for their requests alone.
    const bool told =
        in.has("od_duration_ms") || in.has("dur_gb_s") || in.has("gb_s") || in.has("async_payload_kb");
    in.onlyOneOf({"duration_ms", "od_duration_ms", "gb_s"});
    in.onlyOneOf({"duration_s", "od_duration_ms", "gb_s"});
    const double milliseconds =
        neededSecondsOf(in, told ? 0.0 : onDemand) * 1000.0 + in.number("od_duration_ms", 0.0);
    const double cold = in.share("cold_fraction", 0.0);
    const double init = in.number("init_ms", 0.0);
    // The initialisation counts with the invocation that waits for it (since 2025-08-01).
    const double seconds = onDemand * ((1 - cold) * invocationSeconds(milliseconds) +
                                       cold * invocationSeconds(milliseconds + init));
    // An asynchronous payload above 256 KB counts as one more request for each further 64 KB.
    const double extra = std::max(0.0, in.number("async_payload_kb", 0.0) - 256.0);
    in.bill("lambda.requests" + std::string(arch == "arm" ? ".arm" : ""),
            (onDemand + in.number("pc_requests", 0.0)) * (1.0 + roundedUp(extra, 64.0) / 64.0));
    in.bill("lambda.duration." + arch, seconds * gb + in.number("gb_s", 0.0));
    in.bill("dto.internet", in.number("egress_gb", 0.0));
    provisioned(in, gb, arch);
    functionExtras(in, onDemand, seconds, gb);
}

/// Functions at the edge have prices of their own, and no allowance.
void lambdaEdge(Figures& in) {
    const double requests = countOf(in, {"requests", "invocations"});
    const double gb = in.number("memory_mb", 128.0) / 1024.0;
    in.bill("lambda_edge.requests", requests);
    in.bill("lambda_edge.duration",
            requests * invocationSeconds(neededSecondsOf(in, requests) * 1000.0) * gb);
}

void functionUrl(Figures& in) {
    in.bill("lambda_url.requests", countOf(in, {"requests", "invocations"}));
}

void webSocket(Figures& in) {
    const double size = steps(in.number("message_kb", 0.0), 32.0);
    const double held = in.number("connections", 0.0) * hoursOf(in) * 60.0;
    in.onlyOneOf({"connection_minutes", "ws_minutes", "connections"});
    in.bill("apigw.ws.messages", countOf(in, {"messages", "ws_messages"}) * size);
    in.bill("apigw.ws.connection_minutes",
            in.number("connection_minutes", 0.0) + in.number("ws_minutes", 0.0) + held);
}

/// The cache of a REST API, by its size and the hours it is there.
void apiCache(Figures& in) {
    static constexpr std::array<double, 8> sizes{0.5, 1.6, 6.1, 13.5, 28.4, 58.2, 118, 237};
    static constexpr std::array<string_view, 8> names{"0.5",  "1.6",  "6.1", "13.5",
                                                      "28.4", "58.2", "118", "237"};
    if (!in.has("cache_gb")) return;
    const double gb = in.number("cache_gb");
    const auto size = std::find(sizes.begin(), sizes.end(), gb);
    if (size == sizes.end())
        return in.fail("\"cache_gb\" has to be one of 0.5, 1.6, 6.1, 13.5, 28.4, 58.2, 118, 237.");
    in.bill("apigw.rest.cache." + std::string(names[static_cast<std::size_t>(size - sizes.begin())]) + "gb",
            in.number("cache_hours", hoursOf(in)));
}

/// KB of request and answer together, as far as they are said.
double exchangedKb(Figures& in, double responseKb) {
    if (in.has("payload_mb")) return in.number("payload_mb") * 1024.0;
    return in.number("payload_kb", responseKb);
}

/// Requests of one kind of API and what they carry out to the internet.
void api(Figures& in, string_view kind) {
    const double requests = countOf(in, {"requests", "calls"});
    const double responseKb = in.number("response_kb", 0.0);
    const double size = steps(exchangedKb(in, responseKb), 512.0);
    const double http = countOf(in, {"http_requests"});
    const double rest = countOf(in, {"rest_requests"});
    if (kind == "http") in.bill("apigw.http.requests", (requests + http) * size);
    if (kind == "http")
        in.bill("apigw.rest.requests", rest);
    else {
        in.bill("apigw.rest.requests", requests + rest);
        in.bill("apigw.http.requests", http * size);
    }
    const bool isPrivate = kind == "private";
    in.bill("vpc.endpoint.interface_hour", in.number("endpoint_hours", 0.0));
    in.bill("vpc.endpoint.interface_data",
            in.number("endpoint_gb", 0.0) + (isPrivate ? requests * responseKb / kbPerGb : 0.0));
    in.bill("dto.internet", in.number("dto_gb", 0.0) + (isPrivate ? 0.0 : requests * responseKb / kbPerGb));
    webSocket(in);
    apiCache(in);
}

void apiGateway(Figures& in) {
    api(in, in.choice("kind"));
}
void httpApi(Figures& in) {
    api(in, in.choice("kind"));
}

/// Each call for each started 64 KB that it carries. A message is sent, received and deleted; up to ten of
/// them share a call, and what deletes carries none.
void sqs(Figures& in, string_view kind) {
    const double batch = std::max(1.0, in.number("batch_size", 1.0));
    const double size = steps(sizeKb(in) * batch, 64.0);
    const double messages = countOf(in, {"messages"});
    onlyOneCountOf(in, {"requests", "messages", "sends"});
    onlyOneCountOf(in, {"requests", "messages", "receives"});
    onlyOneCountOf(in, {"requests", "messages", "deletes"});
    onlyOneCountOf(in, {"requests", "empty_receives"});
    const double calls = countOf(in, {"requests"}) + 2.0 * messages / batch + countOf(in, {"sends"}) +
                         countOf(in, {"receives"});
    if (calls == 0.0 && !in.has("messages")) in.number("requests");
    in.bill("sqs." + std::string(kind) + ".requests",
            calls * size + messages / batch + countOf(in, {"deletes"}) + countOf(in, {"empty_receives"}));
    if (in.flag("fair")) in.bill("sqs.fair_queue_surcharge", messages + countOf(in, {"sends"}));
}
void sqsAny(Figures& in) {
    const std::string kind = in.choice("kind");
    sqs(in, in.flag("fifo") ? "fifo" : kind);
}
void sqsFifo(Figures& in) {
    sqs(in, "fifo");
}

/// Publishing and its payload, and each message that a subscription gets with its payload.
void snsFifo(Figures& in) {
    const double publishes = countOf(in, {"publishes", "requests", "messages"});
    in.onlyOneOf({"subscriptions", "deliveries"});
    const double deliveries =
        publishes * in.number("subscriptions", tellsCount(in, {"deliveries"}) ? 0.0 : 1.0) +
        countOf(in, {"deliveries"});
    const double gb = sizeKb(in) / kbPerGb;
    in.bill("sns.fifo.api_requests", publishes);
    in.bill("sns.fifo.publish_payload", publishes * gb + in.number("publish_gb", 0.0));
    in.bill("sns.fifo.subscription_messages", deliveries);
    in.bill("sns.fifo.subscription_payload", deliveries * gb + in.number("subscription_gb", 0.0));
}

/// Subscribers are given by how many there are of each sort.
void sns(Figures& in) {
    const std::string kind = in.choice("kind");
    if (in.flag("fifo") || kind == "fifo") return snsFifo(in);
    const double publishes = countOf(in, {"publishes", "requests", "messages"});
    in.bill("sns.standard.api_requests", publishes * steps(sizeKb(in), 64.0));
    static constexpr std::array<std::pair<string_view, string_view>, 6> subscribers{{{"http", "http"},
                                                                                     {"email", "email"},
                                                                                     {"firehose", "firehose"},
                                                                                     {"push", "mobile_push"},
                                                                                     {"lambda", "lambda"},
                                                                                     {"sqs", "sqs"}}};
    for (const auto& [key, sku] : subscribers)
        in.bill("sns.delivery." + std::string(sku),
                publishes * in.number(key, 0.0) + countOf(in, {std::string(key) + "_deliveries"}));
    in.bill("sns.payload_filter", in.number("payload_filter_gb", 0.0));
}

/// Events by started 64 KB; for schemas it is 8 KB.
void eventBridge(Figures& in) {
    const double kb = sizeKb(in);
    const double size = steps(kb, 64.0);
    in.bill("eventbridge.custom_events", countOf(in, {"custom", "custom_events", "events"}) * size);
    in.bill("eventbridge.partner_events", countOf(in, {"partner", "partner_events"}) * size);
    in.bill("eventbridge.aws_management_events", countOf(in, {"management", "management_events"}));
    in.bill("eventbridge.opt_in_data_events", countOf(in, {"opt_in", "opt_in_events"}) * size);
    in.bill("eventbridge.cross_account_delivery", countOf(in, {"cross_account"}) * size);
    in.bill("eventbridge.api_destinations", countOf(in, {"api_destinations", "api_destination_invocations"}));
    in.bill("eventbridge.pipes", countOf(in, {"pipes", "pipe_requests"}) * size);
    in.bill("eventbridge.archive_processing", in.number("archive_processing_gb", 0.0));
    in.bill("eventbridge.archive_storage", in.number("archive_storage_gb", 0.0));
    in.bill("eventbridge.schema_discovery", countOf(in, {"schema_events"}) * steps(kb, 8.0));
    in.bill("eventbridge.scheduler", countOf(in, {"scheduled", "scheduler", "schedule_invocations"}));
}

/// By the state that is entered, repeats among them; the start of an execution is one of them.
void standardWorkflow(Figures& in) {
    const double each = in.anyOf({"transitions", "state_transitions", "states"}) + in.number("retries", 0.0);
    const double executions = countOf(in, {"executions", "workflows"});
    in.bill("sfn.standard.transitions",
            tellsCount(in, {"executions", "workflows"}) ? executions * each : each);
}

void stepFunctions(Figures& in) {
    if (in.has("transitions") || in.has("state_transitions") || in.has("states")) return standardWorkflow(in);
    // Express: started 100 ms and started 64 MB, at least one of each.
    const double requests = countOf(in, {"requests", "executions"});
    const double milliseconds = neededSecondsOf(in, requests) * 1000.0;
    const double mb = steps(in.number("memory_mb", 64.0), 64.0) * 64.0;
    in.note("an Express workflow, since no transitions are told, which a Standard one is billed by");
    in.bill("sfn.express.requests", requests);
    in.bill("sfn.express.duration", requests * roundedUp(milliseconds, 100.0) / 1000.0 * mb / 1024.0);
}
} // namespace

const Rules& awsRules() {
    // By the service of the price book, and by the first part of its SKUs where that differs.
    static const Rules rules = [] {
        Rules all = awsDataRules();
        all.merge(rulesOf(
            {
#define ACTIVITY(services, rule, figures, skus) {services, rule, figures, skus},
#include "models/activities_aws.def"
#undef ACTIVITY
            },
            DataUnits::binary));
        return all;
    }();
    return rules;
}

} // namespace burst::model

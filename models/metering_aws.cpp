#include "models/metering_rules.h"

#include <algorithm>
#include <array>

// The metering rules of Amazon Web Services. Rule numbers and sources: resources/README.md.

namespace burst::model {

namespace {
using std::string_view;
constexpr double kbPerGb = 1024.0 * 1024.0;

/// ".x86" or ".arm", from "arch".
std::string architecture(Figures& in) {
    static constexpr std::array<string_view, 2> choices{"x86_64", "arm64"};
    return in.choice("arch", choices) == "arm64" ? "arm" : "x86";
}

/// s billed for one invocation: whole milliseconds.
double invocationSeconds(double milliseconds) {
    return roundedUp(milliseconds, 1.0) / 1000.0;
}

/// Virtual machines of Lambda: jobs that run at a base size and for a part of the time at a peak size.
void microVm(Figures& in) {
    const double jobs = in.number("jobs");
    const double jobSeconds = jobs * in.number("seconds");
    const auto [baseGb, baseCpu] = in.pair("base");
    const auto [peakGb, peakCpu] = in.has("peak") ? in.pair("peak") : std::pair{baseGb, baseCpu};
    const double peak = in.share("peak_fraction", 0.0);
    const double image = in.number("image_gb", 0.0);
    in.bill("lambda.microvm.vcpu_second", jobSeconds * ((1 - peak) * baseCpu + peak * peakCpu));
    in.bill("lambda.microvm.gb_second", jobSeconds * ((1 - peak) * baseGb + peak * peakGb));
    in.bill("lambda.microvm.snapshot_read", jobs * image);
    in.bill("lambda.microvm.snapshot_storage", image);
}

/// Executions that wait in between: operations and the data they keep. The pages count decimal GB and
/// months of 30 days.
void durable(Figures& in, double gb, const std::string& arch) {
    const double executions = in.number("executions");
    const double written = executions * in.number("data_kb", 0.0) / 1e6;
    in.bill("lambda.requests" + std::string(arch == "arm" ? ".arm" : ""),
            executions * in.number("invocations", 1.0));
    in.bill("lambda.duration." + arch, executions * in.number("active_s") * gb);
    in.bill("lambda.durable.operations", executions * in.number("ops", 0.0));
    in.bill("lambda.durable.data_written", written);
    in.bill("lambda.durable.data_retained",
            written * (in.number("wait_days", 0.0) + in.number("retain_days", 0.0)) / 30.0);
}

void provisioned(Figures& in, double gb, const std::string& arch) {
    const double hours = in.number("pc_hours", 0.0);
    const double seconds = roundedUp(hours * 60.0, 5.0) * 60.0;
    const double used = in.number("pc_requests", 0.0) * invocationSeconds(in.number("pc_duration_ms", 0.0));
    in.bill("lambda.provisioned_concurrency." + arch,
            in.number("pc", 0.0) * gb * seconds + in.number("pc_gb_s", 0.0));
    in.bill("lambda.provisioned_duration." + arch, used * gb + in.number("dur_gb_s", 0.0));
}

/// What comes on top of an invocation on demand, by the settings of the function.
void functionExtras(Figures& in, double requests, double seconds, double gb) {
    if (in.has("ephemeral_mb"))
        in.bill("lambda.ephemeral_storage",
                std::max(0.0, in.number("ephemeral_mb") - 512.0) / 1024.0 * seconds);
    if (in.flag("snapstart")) {
        const double kept = std::max(in.number("days") * 86400.0, 3.0 * 3600.0);
        in.bill("lambda.snapstart.cache", gb * kept);
        in.bill("lambda.snapstart.restore", gb * requests * in.number("cold_fraction"));
    }
    double streamed = 0.0;
    const double freeMb = in.number("stream_free_mb_per_request", 6.0);
    for (const auto& [count, mb] : in.pairs("stream_responses"))
        streamed += count * std::max(0.0, mb - freeMb);
    in.bill("lambda.response_streaming", streamed / 1024.0);
    in.number("esms", 1.0); // mappings may share a poller: only its hours are billed
    in.bill("lambda.esm_epu.kafka", in.number("epu_hours_kafka", 0.0));
    in.bill("lambda.esm_epu.sqs", in.number("epu_hours_sqs", 0.0));
    in.bill("lambda.tenant_isolation", in.number("envs_created", 0.0) * gb);
}

void lambda(Figures& in) {
    if (in.has("jobs")) return microVm(in);
    const std::string arch = architecture(in);
    const double gb = (in.has("dur_gb_s") ? in.number("memory_mb", 0.0) : in.number("memory_mb")) / 1024.0;
    if (in.has("executions")) return durable(in, gb, arch);
    const double onDemand = in.number("requests", 0.0) + in.number("od_requests", 0.0);
    const double milliseconds = in.number("duration_ms", 0.0) + in.number("od_duration_ms", 0.0);
    const double cold = in.share("cold_fraction", 0.0);
    const double init = in.number("init_ms", 0.0);
    // The initialisation counts with the invocation that waits for it (since 2025-08-01).
    const double seconds = onDemand * ((1 - cold) * invocationSeconds(milliseconds) +
                                       cold * invocationSeconds(milliseconds + init));
    // An asynchronous payload above 256 KB counts as one more request for each further 64 KB.
    const double extra = std::max(0.0, in.number("async_payload_kb", 0.0) - 256.0);
    in.bill("lambda.requests" + std::string(arch == "arm" ? ".arm" : ""),
            (onDemand + in.number("pc_requests", 0.0)) * (1.0 + roundedUp(extra, 64.0) / 64.0));
    in.bill("lambda.duration." + arch, seconds * gb);
    provisioned(in, gb, arch);
    functionExtras(in, onDemand, seconds, gb);
}

void webSocket(Figures& in) {
    const double size = steps(in.number("message_kb", 0.0), 32.0);
    in.bill("apigw.ws.messages", (in.number("messages", 0.0) + in.number("ws_messages", 0.0)) * size);
    in.bill("apigw.ws.connection_minutes",
            in.number("connection_minutes", 0.0) + in.number("ws_minutes", 0.0));
}

/// KB of request and answer together, as far as they are said.
double exchangedKb(Figures& in, double responseKb) {
    if (in.has("payload_mb")) return in.number("payload_mb") * 1024.0;
    return in.number("payload_kb", responseKb);
}

/// Requests of one kind of API and what they carry out to the internet.
void api(Figures& in, string_view kind) {
    const double perMinute = in.number("requests_per_min", 0.0);
    const double minutes = perMinute > 0 ? in.number("days") * 24.0 * 60.0 : 0.0;
    const double requests = in.number("requests", 0.0) + perMinute * minutes;
    const double responseKb = in.number("response_kb", 0.0);
    const double size = steps(exchangedKb(in, responseKb), 512.0);
    const double http = in.number("http_requests", 0.0);
    if (kind == "http")
        in.bill("apigw.http.requests", (requests + http) * size);
    else {
        in.bill("apigw.rest.requests", requests);
        in.bill("apigw.http.requests", http * size);
    }
    const bool isPrivate = kind == "private";
    in.bill("vpc.endpoint.interface_hour", in.number("endpoint_hours", 0.0));
    in.bill("vpc.endpoint.interface_data",
            in.number("endpoint_gb", 0.0) + (isPrivate ? requests * responseKb / kbPerGb : 0.0));
    in.bill("dto.internet", in.number("dto_gb", 0.0) + (isPrivate ? 0.0 : requests * responseKb / kbPerGb));
    webSocket(in);
}

void apiGateway(Figures& in) {
    static constexpr std::array<string_view, 4> kinds{"rest", "http", "private", "websocket"};
    api(in, in.choice("kind", kinds));
}
void httpApi(Figures& in) {
    static constexpr std::array<string_view, 1> kinds{"http"};
    api(in, in.choice("kind", kinds));
}

void sqs(Figures& in, string_view kind) {
    in.bill("sqs." + std::string(kind) + ".requests",
            in.number("requests") * steps(in.number("size_kb", 0.0), 64.0));
}
void sqsAny(Figures& in) {
    static constexpr std::array<string_view, 2> kinds{"standard", "fifo"};
    const std::string kind = in.choice("kind", kinds);
    sqs(in, in.flag("fifo") ? "fifo" : kind);
}
void sqsFifo(Figures& in) {
    sqs(in, "fifo");
}

void sns(Figures& in) {
    const double publishes = in.number("publishes");
    in.bill("sns.standard.api_requests", publishes * steps(in.number("size_kb", 0.0), 64.0));
    static constexpr std::array<std::pair<string_view, string_view>, 6> subscribers{{{"http", "http"},
                                                                                     {"email", "email"},
                                                                                     {"firehose", "firehose"},
                                                                                     {"push", "mobile_push"},
                                                                                     {"lambda", "lambda"},
                                                                                     {"sqs", "sqs"}}};
    for (const auto& [key, sku] : subscribers)
        in.bill("sns.delivery." + std::string(sku), publishes * in.number(key, 0.0));
}

void eventBridge(Figures& in) {
    const double size = steps(in.number("size_kb", 0.0), 64.0);
    in.bill("eventbridge.custom_events", in.number("custom", 0.0) * size);
    in.bill("eventbridge.partner_events", in.number("partner", 0.0) * size);
    in.bill("eventbridge.cross_account_delivery", in.number("cross_account", 0.0));
    in.bill("eventbridge.archive_processing", in.number("archive_processing_gb", 0.0));
    in.bill("eventbridge.archive_storage", in.number("archive_storage_gb", 0.0));
    in.bill("eventbridge.schema_discovery", in.number("schema_events", 0.0));
    in.bill("eventbridge.scheduler", in.number("scheduled", 0.0));
}

void stepFunctions(Figures& in) {
    if (in.has("transitions")) {
        in.bill("sfn.standard.transitions", in.number("executions") * in.number("transitions"));
        return;
    }
    // Express: started 100 ms and started 64 MB, at least one of each.
    const double requests = in.number("requests");
    const double milliseconds =
        in.has("duration_s") ? in.number("duration_s") * 1000.0 : in.number("duration_ms");
    const double mb = steps(in.number("memory_mb"), 64.0) * 64.0;
    in.bill("sfn.express.requests", requests);
    in.bill("sfn.express.duration", requests * roundedUp(milliseconds, 100.0) / 1000.0 * mb / 1024.0);
}

/// Shards for a rate of records: 1 MB/s or 1,000 records a second, whichever needs more.
void kinesisRecords(Figures& in) {
    const double rate = in.number("records_per_s");
    const double kb = in.number("record_kb");
    const double seconds = in.number("days") * 86400.0;
    const double shards = std::max(steps(rate * kb, 1024.0), steps(rate, 1000.0));
    in.bill("kinesis.provisioned.shard_hour", shards * seconds / 3600.0);
    in.bill("kinesis.provisioned.put_units", rate * seconds * steps(kb, 25.0));
}

void kinesisProvisioned(Figures& in) {
    in.bill("kinesis.provisioned.shard_hour", in.number("shards") * in.number("hours"));
    in.bill("kinesis.provisioned.put_units", in.number("put_units", 0.0));
    in.bill("kinesis.extended_retention_shard_hour", in.number("ext_retention_gb", 0.0));
    in.bill("kinesis.long_retention", in.number("long_retention_gb", 0.0));
    in.bill("kinesis.long_retrieval", in.number("long_retrieval_gb", 0.0));
    in.bill("kinesis.efo.data", in.number("efo_gb", 0.0));
    in.bill("kinesis.efo.consumer_shard_hour", in.number("efo_consumer_hours", 0.0));
}

void kinesis(Figures& in) {
    if (in.has("records_per_s")) return kinesisRecords(in);
    if (in.has("shards")) return kinesisProvisioned(in);
    in.bill("kinesis.ondemand.stream_hour", in.number("hours"));
    in.bill("kinesis.ondemand.ingest", in.number("ingest_gb", 0.0));
    in.bill("kinesis.ondemand.retrieval", in.number("retrieval_gb", 0.0));
    in.bill("kinesis.ondemand.efo", in.number("efo_gb", 0.0));
    in.bill("kinesis.ondemand.extended_retention", in.number("ext_gb", 0.0));
    in.bill("kinesis.long_retention", in.number("long_gb", 0.0));
}

void dynamoDb(Figures& in) {
    static constexpr std::array<string_view, 2> consistencies{"eventual", "strong"};
    const double hours = in.number("hours", hoursPerMonth);
    const double kb = in.number("item_kb", 1.0);
    const double perRead = in.choice("consistency", consistencies) == "strong" ? 1.0 : 0.5;
    in.bill("dynamodb.ondemand.write", in.number("wru", 0.0) + in.number("writes", 0.0) * steps(kb, 1.0));
    in.bill("dynamodb.ondemand.read",
            in.number("rru", 0.0) + in.number("reads", 0.0) * steps(kb, 4.0) * perRead);
    in.bill("dynamodb.provisioned.wcu_hour", in.number("wcu", 0.0) * hours);
    in.bill("dynamodb.provisioned.rcu_hour", in.number("rcu", 0.0) * hours);
    in.bill("dynamodb.storage", in.number("storage_gb", 0.0));
}

void nat(Figures& in) {
    in.bill("nat.hour", in.number("hours"));
    in.bill("nat.data", in.number("gb", 0.0));
}

/// Load balancer capacity as far as the bytes decide it: one unit is 1 GB an hour.
void alb(Figures& in) {
    in.bill("alb.hour", in.number("hours"));
    in.bill("alb.lcu_hour", in.number("processed_gb", 0.0));
}

void dataTransfer(Figures& in) {
    in.bill("dto.internet", in.number("gb", 0.0));
    in.bill("dto.inter_region", in.number("inter_region_gb", 0.0));
    in.bill("dto.cross_az", in.number("cross_az_gb", 0.0));
}

void cloudFront(Figures& in) {
    static constexpr std::array<string_view, 7> edges{"us", "eu", "jp", "apac", "india", "au", "sa"};
    const std::string edge = "edge:" + in.choice("edge", edges);
    in.bill("cloudfront.dto_internet", in.number("gb", 0.0), edge);
    in.bill("cloudfront.requests_https", in.number("requests", 0.0), edge);
    in.bill("cloudfront.functions", in.number("invocations", 0.0));
}

void fargate(Figures& in) {
    const std::string arch = architecture(in);
    const double hours = in.number("hours") * in.number("tasks", 1.0);
    in.bill("fargate.linux_" + arch + ".vcpu_hour", in.number("vcpu") * hours);
    in.bill("fargate.linux_" + arch + ".gb_hour", in.number("gb") * hours);
}

void aurora(Figures& in) {
    in.bill("aurora.sv2.acu_hour", in.number("acu") * in.number("hours"));
    in.bill("aurora.storage", in.number("storage_gb", 0.0));
}

/// At least two vCPU of the database are billed.
void rdsProxy(Figures& in) {
    in.bill("rds_proxy.vcpu_hour", std::max(2.0, in.number("vcpu")) * in.number("hours"));
}

void secrets(Figures& in) {
    in.bill("secretsmanager.secret", in.number("secrets"));
    in.bill("secretsmanager.requests", in.number("requests", 0.0));
}

void cloudWatch(Figures& in) {
    const bool vended = in.flag("vended");
    in.bill(vended ? "cloudwatch.logs.vended_lambda" : "cloudwatch.logs.ingest", in.number("ingest_gb", 0.0));
    in.bill("cloudwatch.logs.storage", in.number("storage_gb", 0.0));
    in.bill("cloudwatch.logs.insights_scan", in.number("scan_gb", 0.0));
}

void xray(Figures& in) {
    const double traces =
        in.number("requests_per_hour") * in.number("days") * 24.0 * in.share("sampling", 1.0);
    in.bill("xray.traces_recorded", traces);
    in.bill("xray.insights", in.flag("insights") ? traces : 0.0);
}
} // namespace

const Rules& awsRules() {
    // By the service of the price book, and by the first part of its SKUs where that differs.
    static const Rules rules = {
        {"lambda", lambda},
        {"lambda_microvm", microVm},
        {"apigateway", apiGateway},
        {"apigw", apiGateway},
        {"apigateway_rest", apiGateway},
        {"apigateway_http", httpApi},
        {"apigateway_ws", apiGateway},
        {"sqs", sqsAny},
        {"sqs_fifo", sqsFifo},
        {"sns", sns},
        {"eventbridge", eventBridge},
        {"stepfunctions", stepFunctions},
        {"sfn", stepFunctions},
        {"kinesis", kinesis},
        {"dynamodb", dynamoDb},
        {"nat", nat},
        {"alb", alb},
        {"data_transfer", dataTransfer},
        {"dto", dataTransfer},
        {"cloudfront", cloudFront},
        {"fargate", fargate},
        {"aurora_serverless_v2", aurora},
        {"aurora", aurora},
        {"rds_proxy", rdsProxy},
        {"secretsmanager", secrets},
        {"cloudwatch", cloudWatch},
        {"xray", xray},
    };
    return rules;
}

} // namespace burst::model

#include "models/metering_periods.h"
#include "models/metering_rules.h"

#include <algorithm>
#include <array>

// The metering rules of Amazon Web Services for data, networks and operations. Sources: resources/README.md.

namespace burst::model {

namespace {
using std::string_view;
constexpr double kbPerGb = 1024.0 * 1024.0;

/// Shards for a rate of records: 1 MB/s or 1,000 records a second, whichever needs more.
void kinesisRecords(Figures& in) {
    const double rate = in.number("records_per_s");
    const double kb = in.number("record_kb");
    const double seconds = hoursOf(in) * 3600.0;
    const double shards = std::max(steps(rate * kb, 1024.0), steps(rate, 1000.0));
    in.bill("kinesis.provisioned.shard_hour", shards * seconds / 3600.0);
    in.bill("kinesis.provisioned.put_units", rate * seconds * steps(kb, 25.0));
}

void kinesisProvisioned(Figures& in) {
    in.bill("kinesis.provisioned.shard_hour", in.number("shards") * hoursOf(in));
    onlyOneCountOf(in, {"put_units", "records"});
    in.bill("kinesis.provisioned.put_units",
            countOf(in, {"put_units"}) + countOf(in, {"records"}) * steps(in.number("record_kb", 0.0), 25.0));
    in.bill("kinesis.extended_retention_shard_hour", in.number("ext_retention_gb", 0.0));
    in.bill("kinesis.long_retention", in.number("long_retention_gb", 0.0));
    in.bill("kinesis.long_retrieval", in.number("long_retrieval_gb", 0.0));
    in.bill("kinesis.efo.data", in.number("efo_gb", 0.0));
    in.bill("kinesis.efo.consumer_shard_hour", in.number("efo_consumer_hours", 0.0));
}

void kinesis(Figures& in) {
    if (in.has("records_per_s")) return kinesisRecords(in);
    if (in.has("shards")) return kinesisProvisioned(in);
    in.onlyOneOf({"retrieval_gb", "consumers"});
    // A record counts as 1 KB at least.
    const double ingested = in.number("ingest_gb", 0.0) +
                            countOf(in, {"records"}) * steps(in.number("record_kb", 0.0), 1.0) / kbPerGb;
    const double retrieved = in.number("retrieval_gb", 0.0) + ingested * in.number("consumers", 0.0);
    if (in.flag("advantage")) { // no hours of streams
        in.bill("kinesis.ondemand_advantage.ingest", ingested);
        in.bill("kinesis.ondemand_advantage.retrieval", retrieved);
    } else {
        in.bill("kinesis.ondemand.stream_hour", hoursOf(in) * in.number("streams", 1.0));
        in.bill("kinesis.ondemand.ingest", ingested);
        in.bill("kinesis.ondemand.retrieval", retrieved);
    }
    in.bill("kinesis.ondemand.efo", in.number("efo_gb", 0.0));
    in.bill("kinesis.ondemand.extended_retention", in.number("ext_gb", 0.0));
    in.bill("kinesis.long_retention", in.number("long_gb", 0.0));
}

/// Units of items of `kb`: 1 KB written, 4 KB read, a half read where it may be stale, twice in a
/// transaction.
void tableRequests(Figures& in, bool infrequent) {
    const double kb = in.number("item_kb", 1.0);
    const std::string consistency = in.choice("consistency");
    const bool twice = in.flag("transactional") || consistency == "transactional";
    const double perRead = twice ? 2.0 : consistency == "strong" ? 1.0 : 0.5;
    const std::string end = infrequent ? "_ia" : "";
    const double written = countOf(in, {"writes", "write_requests"}) * steps(kb, 1.0) * (twice ? 2.0 : 1.0);
    in.bill("dynamodb.ondemand.write" + end, in.number("wru", 0.0) + written);
    in.bill("dynamodb.ondemand.read" + end,
            in.number("rru", 0.0) + countOf(in, {"reads", "read_requests"}) * steps(kb, 4.0) * perRead);
    in.bill("dynamodb.ondemand.replicated_write", in.anyOf({"rwru", "replicated_wru"}));
}

void dynamoDb(Figures& in) {
    const bool infrequent = in.choice("table_class") != "standard";
    const double hours = hoursOf(in);
    tableRequests(in, infrequent);
    in.bill("dynamodb.provisioned.wcu_hour", in.number("wcu", 0.0) * hours);
    in.bill("dynamodb.provisioned.rcu_hour", in.number("rcu", 0.0) * hours);
    in.bill(infrequent ? "dynamodb.storage_ia" : "dynamodb.storage", in.number("storage_gb", 0.0));
    in.bill("dynamodb.streams_reads", countOf(in, {"streams_reads", "stream_reads", "streams"}));
    in.bill("dynamodb.pitr", in.number("pitr_gb", 0.0));
    in.bill("dynamodb.backup", in.number("backup_gb", 0.0));
    in.bill("dynamodb.restore", in.number("restore_gb", 0.0));
    in.bill("dynamodb.export", in.number("export_gb", 0.0));
    in.bill("dynamodb.cdc_kinesis", countOf(in, {"change_units", "cdc_units"}));
}

/// Nodes by the hour, as far as begun.
void dax(Figures& in) {
    const std::string size = in.choice(in.has("node") ? "node" : "instance");
    in.bill((size.starts_with("dax.") ? "" : "dax.") + size,
            in.number("nodes", 1.0) * roundedUp(hoursOf(in), 1.0));
}

void nat(Figures& in) {
    in.bill("nat.hour", hoursOf(in) * in.number("gateways", 1.0));
    in.bill("nat.data", in.anyOf({"gb", "data_gb", "processed_gb"}));
}

/// LCU·h that are told as such. They are the result of the `dimensions`: whoever tells both tells it twice.
double toldUnits(Figures& in, double hours, std::initializer_list<const char*> dimensions) {
    in.onlyOneOf({"lcu", "lcu_hours"});
    for (const std::string result : {"lcu", "lcu_hours"})
        for (const std::string dimension : dimensions)
            if (in.has(result) && in.has(dimension))
                in.fail("\"" + result + "\" is what \"" + dimension +
                        "\" and the like come to; give either the capacity units or what they are worked "
                        "out from.");
    return in.number("lcu_hours", 0.0) + in.number("lcu", 0.0) * hours;
}

/// Capacity units of a load balancer: what needs most of them over the time decides. A GB an hour is one,
/// and for functions 0.4 GB are.
void loadBalancer(Figures& in, const std::string& start) {
    const double balancers = in.anyOf({"balancers", "load_balancers"});
    const bool counted = in.has("balancers") || in.has("load_balancers");
    const double time = hoursOf(in) * (counted ? balancers : 1.0);
    const double gbOfUnit = in.flag("lambda_targets") ? 0.4 : 1.0;
    const double each =
        std::max({in.number("new_connections_per_s", 0.0) / 25.0,
                  in.number("active_connections", 0.0) / 3000.0, in.number("rules_per_s", 0.0) / 1000.0});
    in.bill(start + ".hour", time);
    in.bill(start + ".lcu_hour", std::max(each * time, in.anyOf({"processed_gb", "gb"}) / gbOfUnit) +
                                     toldUnits(in, time,
                                               {"new_connections_per_s", "active_connections", "rules_per_s",
                                                "processed_gb", "gb"}));
}
void alb(Figures& in) {
    loadBalancer(in, "alb");
}
/// Its units of connections are not collected; bytes are, and units as such.
void nlb(Figures& in) {
    const double hours = hoursOf(in);
    in.bill("nlb.hour", hours);
    in.bill("nlb.lcu_hour", in.anyOf({"processed_gb", "gb"}) + toldUnits(in, hours, {"processed_gb", "gb"}));
}

void dataTransfer(Figures& in) {
    in.bill("dto.internet", in.anyOf({"gb", "internet_gb", "egress_gb"}));
    in.bill("dto.inter_region", in.number("inter_region_gb", 0.0));
    in.bill("dto.cross_az", in.number("cross_az_gb", 0.0));
    in.bill("dto.internet_in", in.number("in_gb", 0.0));
}

/// Endpoints by the hour in each zone, what goes through them, and public addresses.
void vpc(Figures& in) {
    const bool other = in.has("endpoint_hours") || in.has("gateway_endpoints") || in.has("public_ipv4") ||
                       in.has("addresses") || in.has("ipv4_hours");
    in.onlyOneOf({"endpoint_hours", "endpoints"});
    in.onlyOneOf({"ipv4_hours", "public_ipv4", "addresses"});
    const double endpoints = in.number("endpoints", other ? 0.0 : 1.0) * in.number("azs", 1.0);
    in.bill("vpc.endpoint.interface_hour", in.number("endpoint_hours", 0.0) + endpoints * hoursOf(in));
    in.bill("vpc.endpoint.interface_data", in.anyOf({"gb", "endpoint_gb", "data_gb"}));
    in.bill("vpc.endpoint.gateway", in.number("gateway_endpoints", 0.0) * hoursOf(in));
    in.bill("vpc.public_ipv4_hour",
            in.number("ipv4_hours", 0.0) + in.anyOf({"public_ipv4", "addresses"}) * hoursOf(in));
}

void cloudFront(Figures& in) {
    const std::string edge = "edge:" + in.choice("edge");
    in.bill("cloudfront.dto_internet", in.anyOf({"gb", "dto_gb", "egress_gb"}), edge);
    in.bill("cloudfront.dto_origin", in.anyOf({"origin_gb", "to_origin_gb"}), edge);
    in.bill("cloudfront.requests_https", countOf(in, {"requests", "https_requests"}), edge);
    in.bill("cloudfront.requests_http", countOf(in, {"http_requests"}), edge);
    in.bill("cloudfront.invalidation_paths", countOf(in, {"invalidations", "invalidation_paths"}));
    in.bill("cloudfront.functions", countOf(in, {"invocations", "function_invocations"}));
    in.bill("cloudfront.kvs_reads", countOf(in, {"kvs_reads"}));
    const std::string plan = in.choice("plan");
    if (plan != "none") in.bill("cloudfront.flat_rate." + plan, in.number("distributions", 1.0));
}

/// From the start of the image's transfer to the end of the task, a minute at least.
double taskHours(Figures& in) {
    const double runs = countOf(in, {"runs", "fargate_runs"});
    in.onlyOneOf({"minutes", "duration_s", "duration_ms"});
    const double seconds =
        neededSecondsOf(in, in.has("minutes") ? 0.0 : runs) + in.number("minutes", 0.0) * 60.0;
    if (tellsCount(in, {"runs", "fargate_runs"}))
        return runs * std::max(60.0, roundedUp(seconds, 1.0)) / 3600.0;
    for (const std::string each : {"minutes", "duration_s", "duration_ms"})
        if (in.has(each))
            in.fail("\"" + each +
                    "\" says how long a run takes, and no \"runs\" are given; give \"runs\" with \"" + each +
                    "\", or \"tasks\" with \"hours\" for what is held all the time.");
    return hoursOf(in) * in.number("tasks", 1.0);
}

void fargate(Figures& in) {
    const std::string arch = armOrX86(in);
    const double hours = taskHours(in);
    const double gb = in.has("memory_gb") ? in.number("memory_gb") : in.number("gb");
    in.bill("fargate.linux_" + arch + ".vcpu_hour", in.number("vcpu") * hours);
    in.bill("fargate.linux_" + arch + ".gb_hour", gb * hours);
    in.bill("fargate.ephemeral_gb_hour", std::max(0.0, in.number("ephemeral_gb", 0.0) - 20.0) * hours);
}

/// Capacity, storage and, but where these are included, operations.
void aurora(Figures& in) {
    const std::string end = in.flag("io_optimized") ? "_io_optimized" : "";
    const double operations = countOf(in, {"io", "io_requests", "ios"});
    in.onlyOneOf({"acu", "acu_hours"});
    in.bill("aurora.sv2.acu_hour" + end,
            in.number("acu", 0.0) * hoursOf(in) * in.number("instances", 1.0) + in.number("acu_hours", 0.0));
    in.bill("aurora.storage" + end, in.number("storage_gb", 0.0));
    in.bill("aurora.io", end.empty() ? operations : 0.0);
    in.bill("aurora.backup", in.number("backup_gb", 0.0));
}

void rds(Figures& in) {
    in.choice("instance");
    in.bill("rds.postgres.db.t4g.micro", hoursOf(in) * in.number("instances", 1.0));
    in.bill("rds.gp3_storage", in.number("storage_gb", 0.0));
    in.bill("rds.backup_storage", in.number("backup_gb", 0.0));
}

/// At least two vCPU of the database are billed.
void rdsProxy(Figures& in) {
    in.bill("rds_proxy.vcpu_hour",
            std::max(2.0, in.number("vcpu")) * in.number("instances", 1.0) * hoursOf(in));
}

/// Data of an hour on average, at least 100 MB for Valkey and 1 GB for the others, and units of work.
void elastiCache(Figures& in) {
    const bool valkey = in.choice("engine") == "valkey";
    const std::string start =
        std::string("elasticache.serverless.") + (valkey ? "valkey." : "redis_memcached.");
    const double least = valkey ? 100.0 / 1024.0 : 1.0;
    in.bill(start + "storage",
            std::max(least, in.anyOf({"storage_gb", "gb"})) * hoursOf(in) * in.number("caches", 1.0));
    in.bill(start + "ecpu", countOf(in, {"ecpu", "ecpus"}));
}

void s3(Figures& in) {
    const std::string name = in.choice("storage_class");
    const std::string start = name == "standard"        ? "s3.standard."
                              : name.starts_with("exp") ? "s3.express_one_zone."
                                                        : "s3.standard_ia.";
    in.bill(start + "storage", in.anyOf({"storage_gb", "gb", "gb_month"}));
    in.bill(start + "put_requests", countOf(in, {"puts", "put_requests", "writes"}));
    in.bill(start + "get_requests", countOf(in, {"gets", "get_requests", "reads"}));
    if (start == "s3.standard_ia.") in.bill(start + "retrieval", in.number("retrieval_gb", 0.0));
    in.bill("s3.event_notifications", countOf(in, {"events", "event_notifications"}));
    in.bill("dto.internet", in.number("egress_gb", 0.0));
}

void secrets(Figures& in) {
    in.bill("secretsmanager.secret", in.number("secrets", 0.0) * in.number("months", 1.0));
    in.bill("secretsmanager.requests", countOf(in, {"requests", "api_calls"}));
}

void kms(Figures& in) {
    in.bill("kms.key", in.number("keys", 0.0) * in.number("months", 1.0));
    in.bill("kms.requests", countOf(in, {"requests"}));
}

void waf(Figures& in) {
    const double months = in.number("months", 1.0);
    in.bill("waf.web_acl", in.anyOf({"web_acls", "web_acl", "acls"}) * months);
    in.bill("waf.rule", in.number("rules", 0.0) * months);
    in.bill("waf.requests", countOf(in, {"requests"}));
}

void route53(Figures& in) {
    in.bill("route53.hosted_zone", in.anyOf({"zones", "hosted_zones"}) * in.number("months", 1.0));
    in.bill("route53.queries", countOf(in, {"queries"}));
    in.bill("route53.latency_queries", countOf(in, {"latency_queries"}));
}

void registry(Figures& in) {
    in.bill("ecr.storage", in.anyOf({"storage_gb", "gb"}) * in.number("months", 1.0));
}

/// Active users by the plan of the pool; those of other directories, machines and more requests apart.
void cognito(Figures& in) {
    const std::string plan = in.choice(in.has("tier") ? "tier" : "plan");
    const double users = in.anyOf({"mau", "users"});
    constexpr double firstTier = 60000; // the free ones included
    if (plan == "lite" && users > firstTier)
        in.note(
            "tiers count from the first user that is not free, as in the collected price list; AWS may mean "
            "all users, of which the first 100,000 then have the first price");
    in.bill("cognito." + plan + ".mau", users);
    in.bill("cognito.saml_oidc.mau", in.anyOf({"saml_mau", "saml_oidc_mau"}));
    in.bill("cognito.m2m.tokens", countOf(in, {"tokens", "m2m_tokens"}));
    in.bill("cognito.extra_rps", in.number("extra_rps", 0.0));
}

void cloudWatch(Figures& in) {
    const std::string ingest = in.flag("vended")              ? "vended_lambda"
                               : in.flag("infrequent_access") ? "ingest_ia"
                                                              : "ingest";
    const double months = in.number("months", 1.0);
    in.bill("cloudwatch.logs." + ingest, in.number("ingest_gb", 0.0));
    in.bill("cloudwatch.logs.storage", in.number("storage_gb", 0.0));
    in.bill("cloudwatch.logs.insights_scan", in.number("scan_gb", 0.0));
    in.bill("cloudwatch.logs.live_tail", in.number("live_tail_minutes", 0.0));
    in.bill("cloudwatch.metrics.custom", in.anyOf({"metrics", "custom_metrics"}) * months);
    in.bill("cloudwatch.alarm.standard", in.anyOf({"alarms", "standard_alarms"}) * months);
    in.bill("cloudwatch.alarm.high_resolution", in.number("high_resolution_alarms", 0.0) * months);
    in.bill("cloudwatch.alarm.composite", in.number("composite_alarms", 0.0) * months);
    in.bill("cloudwatch.api_requests", countOf(in, {"api_requests", "requests"}));
    in.bill("cloudwatch.dashboard", in.number("dashboards", 0.0) * months);
}

void xray(Figures& in) {
    const double traces =
        countOf(in, {"requests"}) * in.share("sampling", 1.0) + countOf(in, {"traces", "recorded"});
    in.bill("xray.traces_recorded", traces);
    in.bill("xray.traces_retrieved_scanned", countOf(in, {"retrieved", "scanned", "traces_retrieved"}));
    in.bill("xray.insights", in.flag("insights") ? traces : 0.0);
}
} // namespace

std::string armOrX86(Figures& in) {
    return in.choice("arch").starts_with("arm") ? "arm" : "x86";
}

Rules awsDataRules() {
    // By the service of the price book, and by the first part of its SKUs where that differs.
    return rulesOf(
        {
#define ACTIVITY(services, rule, figures, skus) {services, rule, figures, skus},
#include "models/activities_aws_data.def"
#undef ACTIVITY
        },
        DataUnits::binary);
}

} // namespace burst::model

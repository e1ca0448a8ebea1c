#include "models/billed_nodes.h"
#include "models/io/catalog_json.h"
#include "models/io/json_text.h"
#include "models/resolve.h"

#include <QFile>
#include <QTest>

#include <cmath>
#include <map>
#include <string>
#include <vector>

using namespace burst::model;

namespace {
constexpr double mib = 1024.0 * 1024.0;

const Platform& platform(const std::string& id) {
    return *shippedCatalog().platform(id);
}

Design designWith(const std::string& platformId, const std::string& region, const std::string& kind,
                  const std::string& offering, Params params = {}) {
    Design design;
    design.platform = platformId;
    design.region = region;
    Node node;
    node.id = NodeId("n");
    node.kind = kind;
    node.offering = offering;
    node.params = std::move(params);
    design.nodes.push_back(node);
    return design;
}

Settings settingsOf(const Design& design) {
    return Settings::of(design.nodes.front(), design, shippedCatalog());
}

/// What the node's use comes to, by SKU.
std::map<std::string, double> quantities(const Design& design, const std::map<std::string, double>& used) {
    std::map<std::string, double> found;
    for (const auto& line : usageLines({{NodeId("n"), used}}, design, shippedCatalog()))
        found[line.sku] += line.quantity;
    return found;
}

/// Collected prices by provider, as the platform here that has them.
const std::map<std::string, std::string> platformOf{
    {"gcp", "gcp"}, {"cloudflare", "cloudflare"}, {"opensource", "open"}};

/// The tiers of a collected price that cost something, counted from the end of its free one.
std::vector<Price::Tier> paidTiers(const Tree::List& tiers) {
    std::vector<Price::Tier> paid;
    double free = 0.0;
    for (const auto& tier : tiers) {
        const double price = tier.find("price")->number();
        if (price == 0.0)
            free = tier.find("to")->number();
        else
            paid.push_back({tier.find("from")->number() - free, std::nullopt, price});
    }
    return paid;
}

void compare(const Price& price, const Tree& record) {
    const std::string& unit = *record.find("unit")->text();
    // Google means binary GB, Cloudflare decimal ones.
    const bool binary = *record.find("provider")->text() == "gcp" && unit.starts_with("GB");
    QCOMPARE(price.unit, binary ? "GiB" + unit.substr(2) : unit);
    const bool byVendor = *record.find("evidence")->text() == "vendor_document";
    QCOMPARE(price.certainty == Certainty::vendor, byVendor);
    const auto& tiers = *record.find("tiers")->list();
    const auto paid = paidTiers(tiers);
    QCOMPARE(price.price, paid.empty() ? record.find("price_usd")->number() : paid.front().price);
    QCOMPARE(price.tiers.size(), paid.size() > 1 ? paid.size() : 0);
    for (std::size_t i = 0; i < price.tiers.size(); ++i) {
        QCOMPARE(price.tiers[i].from, paid[i].from);
        QCOMPARE(price.tiers[i].price, paid[i].price);
    }
    if (paid.size() < tiers.size()) QCOMPARE(price.free, tiers.front().find("to")->number());
}
} // namespace

/// The platform files of Google Cloud, Cloudflare and one's own nodes.
class TestOtherPlatforms : public QObject {
    Q_OBJECT

private slots:
    void pricesAgreeWithTheCollectedOnes() {
        QFile file(QStringLiteral(BURSTLAB_SHARED_DIR "/facts/prices-others.json"));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("The prices of ../shared/facts/prices-others.json are not there.");
        const auto collected = parseJson(file.readAll().toStdString(), "prices-others.json", JsonLimits{});
        QVERIFY(collected.has_value());
        std::size_t compared = 0;
        for (const auto& record : *collected->tree.list()) {
            const auto known = platformOf.find(*record.find("provider")->text());
            if (known == platformOf.end() || !record.find("price_usd")->isNumber()) continue;
            std::string region = *record.find("region")->text();
            if (region == "any") region = "global";
            if (region == "tier2") region = "southamerica-east1"; // where it was seen
            const std::string& sku = *record.find("sku")->text();
            const Price* price = platform(known->second).price(sku, region);
            QVERIFY2(price && price->region == region, (sku + " in " + region).c_str());
            compare(*price, record);
            if (QTest::currentTestFailed()) qWarning("%s in %s", sku.c_str(), region.c_str());
            ++compared;
        }
        QCOMPARE(compared, std::size_t{110});
    }

    void everyFigureHasASourceAndEveryRuleItsNumber() {
        for (const auto& [provider, id] : platformOf) {
            for (const auto& price : platform(id).prices)
                QVERIFY2(!price.source.empty() && !price.unit.empty(), price.sku.c_str());
            for (const auto& offering : platform(id).offerings) {
                for (const auto& [key, fact] : offering.facts)
                    QVERIFY2(!fact.source.empty() &&
                                 (!fact.rule.empty() || fact.certainty == Certainty::assumed),
                             (offering.id + " " + key).c_str());
                for (const auto& lookup : offering.lookups)
                    QVERIFY2(!lookup.fact.source.empty() && !lookup.fact.rule.empty(), offering.id.c_str());
            }
        }
    }

    void aPlatformStatesWhatItsRulesSay_data() {
        QTest::addColumn<QString>("offering");
        QTest::addColumn<QString>("parameter");
        QTest::addColumn<double>("value");
        const auto row = [](const char* rule, const char* offering, const char* parameter, double value) {
            QTest::newRow(rule) << offering << parameter << value;
        };
        row("GC-01 service", "gcp.run", "environment_requests", 80);
        row("GC-01 function", "gcp.run_functions", "environment_requests", 1);
        row("GC-03", "gcp.run", "reserved", 100);
        row("GC-04", "gcp.run", "timeout", 300);
        row("GC-05", "gcp.run_service", "target_concurrency", 0.6);
        row("GC-05 places", "gcp.run", "places_target", 0.6);
        row("GC-08", "gcp.run", "queue_wait", 10);
        row("GC-08 starts", "gcp.run", "queue_starts", 3.5);
        row("GC-09", "gcp.run", "keep_alive", 900);
        row("GC-13", "gcp.run", "billing_step", 0.1);
        row("GC-30 rate", "gcp.cloud_tasks", "rate", 500);
        row("GC-30 attempts", "gcp.cloud_tasks", "max_receive_count", 100);
        row("GC-16", "gcp.run_service", "vcpu", 1);
        row("GC-32", "gcp.cloud_tasks", "visibility_timeout", 600);
        row("GC-33", "gcp.scheduler", "retry", 0);
        row("GC-33 back-off", "gcp.scheduler", "retry_base", 5);
        row("GC-33 longest", "gcp.scheduler", "retry_max", 3600);
        row("GC-33 doublings", "gcp.scheduler", "retry_doublings", 5);
        row("GC-35", "gcp.api_gateway", "quota", 5e6); // two units a call
        row("GC-35 period", "gcp.api_gateway", "quota_period", 100);
        row("GC-30 first back-off", "gcp.cloud_tasks", "retry_delay", 0.1);
        row("GC-30 longest", "gcp.cloud_tasks", "retry_delay_max", 3600);
        row("GC-31", "gcp.cloud_tasks", "retry_doublings", 16);
        row("GC-32 step", "gcp.cloud_tasks", "operation_step", 32 * 1024);
        row("GC-40", "gcp.firestore", "initial_writes", 500);
        row("GC-40 growth", "gcp.firestore", "growth_factor", 1.5);
        row("GC-40 window", "gcp.firestore", "growth_window", 300);
        row("GC-41", "gcp.firestore", "item_writes", 1);
        row("CF-01", "cloudflare.workers", "memory", 128 * mib);
        row("CF-02", "cloudflare.workers", "cpu_limit", 30);
        row("CF-03", "cloudflare.workers", "timeout", 86400);
        row("CF-04", "cloudflare.workers", "connections", 6);
        row("CF-06", "cloudflare.workers", "quota_period", 86400);
        row("CF-09", "cloudflare.workers", "init", 0.005);
        row("CF-10", "cloudflare.workers", "keep_alive", 105); // evenly from 30 s to 3 min
        row("CF-20", "cloudflare.durable_objects", "partition_writes", 1000);
        row("CF-30", "cloudflare.queues", "rate", 5000);
        row("CF-31", "cloudflare.queues", "max_receive_count", 4);
        row("CF-31 at once", "cloudflare.queues", "retry_delay", 0);
        row("CF-34", "cloudflare.queues", "operation_step", 64 * 1024);
        row("CF-40", "cloudflare.kv", "item_writes", 1);
        row("CF-40 writes of any size", "cloudflare.kv", "write_unit_size", 0);
        row("GC-43 writes of any size", "gcp.firestore", "write_unit_size", 0);
        row("CF-41 serial", "cloudflare.d1", "processors", 1);
        row("CF-41 connections", "cloudflare.d1", "max_connections", 6);
        row("CF-43", "cloudflare.workflows", "open_limit", 100);
        row("CF-44", "cloudflare.containers", "billing_step", 0.01);
        row("KN-01 stable window", "open.knative_service", "stable_window", 60);
        row("KN-01 panic window", "open.knative_service", "panic_window", 6);
        row("KN-02", "open.knative_service", "decision_period", 2);
        row("KN-06", "open.knative_service", "burst_capacity", 211);
        row("KN-07", "open.knative", "queue_requests", 10000);
        row("KN-07 service", "open.knative_service", "queue_limit", 10000);
        row("KN-07 of a pod", "open.knative_service", "task_queue", 10);
        row("KN-08", "open.knative_service", "scale_places", 100);
        row("KN-09", "open.knative_service", "timeout", 300);
        row("KN-09 CPU", "open.knative_service", "vcpu", 0.4);
        row("KN-11", "open.knative_service", "start_time", 2); // evenly from 1 s to 3 s
        row("OF-01", "open.openfaas", "reserved", 20);
        row("OF-01 target", "open.openfaas_pro", "target_requests", 45); // 50, times 0.90
        row("OF-01 most", "open.openfaas_pro", "max_tasks", 20);
        row("OF-02", "open.openfaas_pro", "zero_grace", 900);
        row("OF-02 window", "open.openfaas_pro", "down_delay", 300);
        row("OF-03", "open.openfaas_ce", "alarm_rate", 5);
        row("OF-03 step", "open.openfaas_ce", "alarm_step", 0.2);
        row("OF-03 repeated", "open.openfaas_ce", "alarm_repeat", 30);
        row("OF-04", "open.openfaas_pro", "queue_time", 100);
        row("OF-05", "open.openfaas_pro", "start_time", 1.5); // evenly from 1 s to 2 s
        row("OF-06", "open.openfaas_pro", "timeout", 60);
        row("OF-07 wait", "open.openfaas_queue", "visibility_timeout", 60);
        row("OF-07 attempts", "open.openfaas_queue", "max_receive_count", 10);
        row("OF-07 first", "open.openfaas_queue", "retry_delay", 10);
        row("OF-07 longest", "open.openfaas_queue", "retry_delay_max", 120);
        row("OW-01", "open.openwhisk", "memory", 256 * mib);
        row("OW-02 a minute", "open.openwhisk", "quota", 120);
        row("OW-02 at once", "open.openwhisk", "reserved", 100);
        row("OW-04", "open.openwhisk", "stem_cells", 2);
        row("OW-07", "open.openwhisk", "answer_after", 60);
        row("OW-08", "open.openwhisk", "stem_init", 0.65); // evenly from 0.3 s to 1 s
        row("OW-03", "open.openwhisk", "keep_alive", 600);
    }
    void aPlatformStatesWhatItsRulesSay() {
        QFETCH(QString, offering);
        QFETCH(QString, parameter);
        QFETCH(double, value);
        const std::string id = offering.toStdString();
        const std::string platformId = id.substr(0, id.find('.'));
        const Offering* found = platform(platformId).offering(id);
        QVERIFY(found);
        const auto settings =
            settingsOf(designWith(platformId, platform(platformId).regions.front(), found->kind, id));
        const std::string key = parameter.toStdString();
        const auto distribution = settings.find(key)->parameter->type == Parameter::Type::distribution;
        QCOMPARE(distribution ? mean(*settings.distribution(key)) : settings.number(key), value);
    }

    void aPlatformStatesHowItDelivers_data() {
        QTest::addColumn<QString>("platformId");
        QTest::addColumn<QString>("parameter");
        QTest::addColumn<QString>("value");
        const auto row = [](const char* rule, const char* id, const char* parameter, const char* value) {
            QTest::newRow(rule) << id << parameter << value;
        };
        row("GC-20", "gcp", "deliver.deadline", "\"10 s\"");
        row("GC-20 push", "gcp", "deliver.awaits", "true");
        row("GC-21", "gcp", "deliver.retry_growth", "\"doubling\"");
        row("GC-30 at once", "gcp", "poll.concurrency_limit", "1000");
        row("GC-36", "gcp", "rule.retry_age", "\"24 h\"");
        row("GC-36 push", "gcp", "rule.awaits", "true");
        row("CF-30 batch", "cloudflare", "poll.batch_size", "10");
        row("CF-30 window", "cloudflare", "poll.batch_window", "\"5 s\"");
        row("CF-32", "cloudflare", "poll.concurrency_limit", "250");
        row("CF-32 by batch", "cloudflare", "poll.scaling", "\"batches\"");
        row("OF-07", "open", "poll.concurrency_limit", "50");
        row("CF-33", "cloudflare", "poll.idle_pollers", "0");
        row("KN-12", "open", "rule.retry_growth", "\"doubling\"");
    }
    void aPlatformStatesHowItDelivers() {
        QFETCH(QString, platformId);
        QFETCH(QString, parameter);
        QFETCH(QString, value);
        const auto& links = platform(platformId.toStdString()).links;
        const auto found = links.find(parameter.toStdString());
        QVERIFY(found != links.end() && found->second.standard);
        const auto expected = parseJson(value.toStdString(), "value", JsonLimits{});
        QVERIFY(expected.has_value());
        QCOMPARE(dumpJson(*found->second.standard), dumpJson(expected->tree));
    }

    void coldStartsOfFirstGenerationFunctionsAreTheMeasuredOnes() {
        const auto settings = settingsOf(
            designWith("gcp", "us-central1", "function", "gcp.functions_gen1", {{"runtime", "nodejs22.x"}}));
        const auto init = settings.distribution("init");
        QVERIFY(init);
        QCOMPARE(quantile(*init, 0.5), 0.67);
        QVERIFY(std::abs(quantile(*init, 0.975) - 1.49) < 0.01);
    }

    void theCpuOfAFunctionFollowsItsMemory() {
        // Ten million invocations of 300 ms at 256 MB: 0.4 GHz (GC-02).
        const double compute = 1e7 * 300 * 256;
        const auto first = quantities(
            designWith("gcp", "us-central1", "function", "gcp.functions_gen1", {{"memory", "256 MB"}}),
            {{"compute", compute}});
        QCOMPARE(first.at("gcp.gcf1.ghz"), 1.2e6);
        QCOMPARE(first.at("gcp.gcf1.gb"), 750'000.0);
        const auto large = quantities(
            designWith("gcp", "us-central1", "function", "gcp.run_functions", {{"memory", "4 GB"}}),
            {{"compute", 1000.0 * 4096}});
        QCOMPARE(large.at("gcp.crf.vcpu"), 2.0);
        QCOMPARE(large.at("gcp.crf.mem"), 4.0);
    }

    /// A job of Cloud Scheduler costs by the month it exists, a hundred of them for 730 h; its runs cost
    /// nothing.
    void schedulesOfGoogleCostByTheJob() {
        const auto found =
            quantities(designWith("gcp", "us-central1", "schedule", "gcp.scheduler", {{"schedules", 100}}),
                       {{"job_time", 100 * 730 * 3600.0}, {"invocations", 4e6}});
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(std::abs(found.at("gcp.sched.job") - 100.0) < 1e-6);
    }

    /// What only another platform charges for: pollers of a queue, instances that are kept ready.
    void whatAPlatformDoesNotChargeForIsNotMissing() {
        QVERIFY(quantities(designWith("gcp", "us-central1", "queue", "gcp.cloud_tasks", {}),
                           {{"poller_time", 1e6}})
                    .empty());
        const auto workers = quantities(
            designWith("cloudflare", "global", "function", "cloudflare.workers", {{"provisioned", 2}}),
            {{"provisioned_capacity", 1e9}, {"provisioned_compute", 1e9}});
        QCOMPARE(workers.size(), std::size_t{1});
        QCOMPARE(workers.at("cf.workers.cpu"), 0.0);
    }

    /// AZ-35: of 1,000 executions 400 run in instances that are always ready, which take no grant.
    void alwaysReadyExecutionsTakeNoGrant_AZ35() {
        const auto found = quantities(
            designWith("azure", "eastus", "function", "azure.functions_flex", {{"provisioned", 1}}),
            {{"requests", 1000.0}, {"provisioned_requests", 400.0}});
        QCOMPARE(found.at("az.fn.flex.od.exec"), 600.0);
        QCOMPARE(found.at("az.fn.flex.ar.exec"), 400.0);
    }

    void theCpuOfAServiceDoesNotFollowItsMemory() {
        const auto found = quantities(
            designWith("gcp", "us-central1", "function", "gcp.run", {{"memory", "1 GB"}, {"vcpu", 2}}),
            {{"compute", 1000.0 * 1024}, {"vcpu", 1000.0 * 2000}, {"provisioned_capacity", 1024.0}});
        QCOMPARE(found.at("gcp.run.req.vcpu"), 2.0);
        QCOMPARE(found.at("gcp.run.req.mem"), 1.0);
        QCOMPARE(found.at("gcp.run.req.min.vcpu"), 2.0);
        QCOMPARE(found.at("gcp.run.req.min.mem"), 1.0);
    }

    void instancesThatIdleCostTheirOwnPrice_GC13() {
        // One instance of 512 MiB and 1 vCPU, kept for an hour, works for 1,000 s of it: 2,600 s are idle.
        const std::map<std::string, double> used{{"provisioned_capacity", 512.0 * 3600},
                                                 {"provisioned_compute", 512.0 * 1000 * 1000},
                                                 {"vcpu", 1000.0 * 1000 * 1000}};
        const auto found = quantities(designWith("gcp", "us-central1", "function", "gcp.run"), used);
        QCOMPARE(found.at("gcp.run.req.min.vcpu"), 2600.0);
        QCOMPARE(found.at("gcp.run.req.min.mem"), 1300.0);
        QCOMPARE(found.at("gcp.run.req.vcpu"), 1000.0);
        QCOMPARE(found.at("gcp.run.req.mem"), 500.0);
    }

    void anInstanceIsBilledForItsLifeAndNotForRequests_GC13() {
        const std::map<std::string, double> used{{"requests", 1e6},
                                                 {"compute", 512.0 * 1000},
                                                 {"life_cpu", 1000.0 * 100},
                                                 {"life_memory", 512.0 * 100},
                                                 {"provisioned_capacity", 512.0 * 40}};
        const auto found = quantities(designWith("gcp", "us-central1", "function", "gcp.run_instance"), used);
        QCOMPARE(found.at("gcp.run.inst.vcpu"), 140.0);
        QCOMPARE(found.at("gcp.run.inst.mem"), 70.0);
        QCOMPARE(found.size(), std::size_t{2});
    }

    void aContainerAnObjectAndAWorkerAreBilled_CF44() {
        const std::map<std::string, double> used{
            {"requests", 10}, {"compute", 1e6}, {"life_cpu", 500.0 * 60}, {"life_memory", 4096.0 * 60}};
        const auto found = quantities(
            designWith("cloudflare", "global", "function", "cloudflare.container_instances"), used);
        QCOMPARE(found.at("cf.ct.vcpu"), 30.0);
        QCOMPARE(found.at("cf.ct.mem"), 240.0);
        QCOMPARE(found.at("cf.workers.req"), 10.0);
        QCOMPARE(found.at("cf.do.req"), 10.0);
    }

    void ownNodesAreBilledByWhatPodsTakeOrByTheMachine() {
        const std::map<std::string, double> life{{"life_cpu", 400.0 * 3600}, {"life_memory", 1024.0 * 3600}};
        const auto pods = quantities(designWith("open", "europe-west1", "function", "open.knative"), life);
        QVERIFY(std::abs(pods.at("gcp.e2.core") - 0.4) < 1e-12);
        QVERIFY(std::abs(pods.at("gcp.e2.ram") - 1.0) < 1e-12);
        // Three machines for an hour, at the price list's or at one's own price.
        const Usage machines{{NodeId("n"), {{"machines", 3 * 3600.0}}}};
        const auto cost = [&](const std::string& region, Params params) {
            const auto design = designWith("open", region, "function", "open.knative", std::move(params));
            return price(usageLines(machines, design, shippedCatalog()), platform("open"), region,
                         Allowance::apply);
        };
        QVERIFY(std::abs(cost("eastus", {{"machines", 3}}).total - 3 * 0.096) < 1e-12);
        QVERIFY(std::abs(cost("europe-west1", {{"machines", 3}, {"machine_price", 0.2}}).total - 0.6) <
                1e-12);
        QCOMPARE(cost("europe-west1", {{"machines", 3}}).missing.size(), std::size_t{1});
    }

    void stepsThatLeaveGoogleCostMore_GC34() {
        const auto found = quantities(designWith("gcp", "us-central1", "workflow", "gcp.workflows"),
                                      {{"transitions", 100}, {"outside_steps", 30}});
        QCOMPARE(found.at("gcp.wf.internal"), 70.0);
        QCOMPARE(found.at("gcp.wf.external"), 30.0);
    }

    void workersPayForCpuTimeAndNotForWaiting() {
        const auto design = designWith("cloudflare", "global", "function", "cloudflare.workers");
        const Usage used{{NodeId("n"), {{"requests", 15e6}, {"compute", 1e12}, {"cpu_time", 15e6 * 7000}}}};
        const auto bill = price(usageLines(used, design, shippedCatalog()), platform("cloudflare"), "global",
                                Allowance::apply);
        // The first example of the provider's price page: 15 million requests of 7 ms of CPU time.
        QCOMPARE(bill.total, 8.0);
        QVERIFY(bill.missing.empty());
    }

    void aMeterThatWasNotUsedIsNotMissing() {
        const auto design = designWith("gcp", "us-central1", "gateway", "gcp.api_gateway");
        const auto found = quantities(design, {{"requests", 5}, {"connection_time", 0}});
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(quantities(design, {{"connection_time", 1}}).contains("gcp.api_gateway.connection_time"));
    }

    void aDatabaseIsBilledByItsProcessorsAndMemory() {
        const auto found = quantities(designWith("gcp", "us-central1", "database", "gcp.cloud_sql",
                                                 {{"processors", 2}, {"memory", "7.5 GB"}}),
                                      {{"instances", 730 * 3600.0}});
        QCOMPARE(found.at("gcp.sql.vcpu"), 1460.0);
        QCOMPARE(found.at("gcp.sql.ram"), 7.5 * 730);
    }

    void whatCannotBeMeteredIsMissingInTheBill() {
        const auto found = quantities(designWith("cloudflare", "global", "workflow", "cloudflare.workflows"),
                                      {{"transitions", 1000}});
        QVERIFY(found.contains("cloudflare.workflows.transitions"));
        QVERIFY(!platform("cloudflare").price("cloudflare.workflows.transitions", "global"));
    }

    void aMessageIsThreeOperationsAndARetryOneMore_CF34() {
        const std::map<std::string, double> used{{"requests", 3},
                                                 {"sent_operations", 10},
                                                 {"received_operations", 12},
                                                 {"deleted_operations", 10}};
        const auto found = quantities(designWith("cloudflare", "global", "queue", "cloudflare.queues"), used);
        QCOMPARE(found.at("cf.q.op"), 32.0);
        // Tasks are not deleted: what counts is the call that makes one, and each attempt.
        const auto tasks = quantities(designWith("gcp", "us-central1", "queue", "gcp.cloud_tasks"), used);
        QCOMPARE(tasks.at("gcp.tasks.op"), 22.0);
    }

    /// 50 GiB a month are free of each project; nobody has verified that, so that the line says assumed.
    void theFirstLogsOfAProjectAreFree() {
        const auto bill = price({{.sku = "gcp.log.gb", .quantity = 60.0}}, platform("gcp"), "us-central1",
                                Allowance::apply);
        QCOMPARE(bill.total, 10.0 * 0.5);
        QCOMPARE(bill.lines.front().free, 50.0);
        QVERIFY(bill.lines.front().certainty == Certainty::assumed);
    }
};

QTEST_APPLESS_MAIN(TestOtherPlatforms)
#include "tst_other_platforms.moc"

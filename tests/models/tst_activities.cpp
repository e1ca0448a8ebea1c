#include "models/io/json_text.h"
#include "tests/models/bills.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <vector>

using namespace burst::model;
using burst::test::textOf;

// What `catalog activities` lists: that it is what the rules take and bill, no more and no less.

namespace {
const std::vector<ActivityKind>& kinds() {
    static const auto all = activityKinds();
    return all;
}

const ActivityKind* kindOf(const std::string& platform, const std::string& service) {
    for (const auto& kind : kinds())
        if (kind.platform == platform && kind.service == service) return &kind;
    return nullptr;
}

/// Values that the figure may have by what is said of it, one at least.
std::vector<Tree> samplesOf(const ActivityFigure& figure) {
    if (!figure.choices.empty()) return {figure.choices.begin(), figure.choices.end()};
    if (figure.unit == "true or false") return {Tree(true)};
    if (figure.unit == "0 to 1") return {Tree(0.5)};
    if (figure.unit.starts_with("[[")) return {Tree(Tree::List{Tree(Tree::List{Tree(1.0), Tree(1.0)})})};
    if (figure.unit.starts_with('[')) return {Tree(Tree::List{Tree(1.0), Tree(1.0)})};
    return {Tree(1.0)};
}

bool isTaken(const ActivityKind& kind, const std::string& key, const Params& figures) {
    const auto lines = meter({.service = kind.service, .node = {}, .figures = figures}, kind.platform);
    return lines || lines.error().message().find("\"" + key + "\" says nothing about what is billed") ==
                        std::string::npos;
}

/// Whether a rule asks for it, alone or beside one other figure that opens the way to it.
bool isTaken(const ActivityKind& kind, const std::string& key, const Tree& value) {
    if (isTaken(kind, key, Params{{key, value}})) return true;
    for (const auto& other : kind.figures)
        for (const auto& its : samplesOf(other))
            if (isTaken(kind, key, Params{{key, value}, {other.name, its}})) return true;
    return false;
}

/// Whether a bill comes of it, alone or beside one other figure.
bool isMetered(const ActivityKind& kind, const std::string& key) {
    const auto comesOf = [&](const Params& figures) {
        return meter({.service = kind.service, .node = {}, .figures = figures}, kind.platform).has_value();
    };
    if (comesOf({{key, 1.0}})) return true;
    for (const auto& other : kind.figures)
        for (const auto& its : samplesOf(other))
            if (comesOf({{key, 1.0}, {other.name, its}})) return true;
    return false;
}

struct Case {
    std::string platform;
    std::string service;
    const Tree* inputs;
};

/// The service in whose words an AWS bill is written: that of its first line in the price book.
std::string awsService(const Tree& bill) {
    for (const auto& line : *bill.find("breakdown")->list()) {
        const std::string& sku = textOf(line, "sku");
        if (sku == "sqs.fifo.requests") return "sqs_fifo";
        const auto* price = shippedCatalog().platform("aws")->price(sku, textOf(bill, "region"));
        if (price) return price->service;
    }
    return {};
}

const Tree& published(const char* name) {
    static std::map<std::string, Tree> files;
    const auto [found, isNew] = files.try_emplace(name);
    QFile file(QStringLiteral(BURSTLAB_SHARED_DIR "/oracles/") + name);
    if (isNew && file.open(QIODevice::ReadOnly))
        if (auto parsed = parseJson(file.readAll().toStdString(), name, JsonLimits{}))
            found->second = std::move(parsed->tree);
    return found->second;
}

/// The published bills that follow from what they say has happened, by id.
std::map<std::string, Case> cases() {
    std::map<std::string, Case> all;
    if (const auto* bills = published("bills-aws.json").list())
        for (const auto& bill : *bills)
            if (*bill.find("engine_target")->truth())
                all[textOf(bill, "id")] = {"aws", awsService(bill), bill.find("inputs")};
    if (const auto* bills = published("bills-others.json").list())
        for (const auto& bill : *bills)
            if (burst::test::isUsable(bill))
                all[textOf(bill, "id")] = {textOf(bill, "provider"), textOf(bill, "service"),
                                           bill.find("inputs")};
    return all;
}

Result<std::vector<UsageLine>> metered(const QByteArray& text, const QString& platform) {
    const auto parsed = parseJson(text.toStdString(), "activity", JsonLimits{});
    Activity activity{.service = textOf(parsed->tree, "service"), .node = {}, .figures = {}};
    for (const auto& [key, value] : *parsed->tree.object())
        if (key != "service") activity.figures.insert_or_assign(key, value);
    return meter(activity, platform.toStdString());
}

void addKinds() {
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < kinds().size(); ++i)
        QTest::newRow((kinds()[i].platform + " " + kinds()[i].service).c_str()) << static_cast<int>(i);
}
} // namespace

class TestActivities : public QObject {
    Q_OBJECT

private slots:
    void whatPublishedBillsSayAndAreBilledIsListed_data() {
        QTest::addColumn<QString>("id");
        for (const auto& [id, each] : cases())
            QTest::newRow(id.c_str()) << QString::fromStdString(id);
        if (cases().empty()) QTest::newRow("none") << QString();
    }
    void whatPublishedBillsSayAndAreBilledIsListed() {
        QFETCH(QString, id);
        if (id.isEmpty()) QSKIP("The worked bills of ../shared/oracles/bills-*.json are not there.");
        const auto all = cases();
        const Case& each = all.at(id.toStdString());
        const auto* kind = kindOf(each.platform, each.service);
        QVERIFY2(kind, each.service.c_str());
        Activity activity{.service = each.service, .node = {}, .figures = {}};
        for (const auto& [key, value] : *each.inputs->object()) {
            QVERIFY2(key == "free_tier" || kind->knows(key), key.c_str());
            activity.figures.insert_or_assign(key, value);
        }
        const auto lines = meter(activity, each.platform);
        QVERIFY2(lines, lines ? "" : lines.error().message().c_str());
        for (const auto& line : *lines)
            QVERIFY2(std::count(kind->skus.begin(), kind->skus.end(), line.sku) == 1, line.sku.c_str());
    }

    void eachFigureIsTakenAndIsARateWhereItSaysSo_data() { addKinds(); }
    void eachFigureIsTakenAndIsARateWhereItSaysSo() {
        QFETCH(int, index);
        const auto& kind = kinds()[static_cast<std::size_t>(index)];
        QVERIFY(!kind.figures.empty());
        for (const auto& figure : kind.figures) {
            for (const auto& value : samplesOf(figure))
                QVERIFY2(isTaken(kind, figure.name, value), figure.name.c_str());
            QVERIFY2(!figure.unit.empty() && !figure.meaning.empty(), figure.name.c_str());
            const std::string rate = figure.name + "_per_day";
            if (figure.name.find("_per_") != std::string::npos || kind.figure(rate)) continue;
            QVERIFY2(figure.rate ? isTaken(kind, rate, Tree(1.0)) : !isMetered(kind, rate), rate.c_str());
        }
    }

    void eachMeterIsInThePriceBookButThoseWithoutAKnownPrice_data() { addKinds(); }
    void eachMeterIsInThePriceBookButThoseWithoutAKnownPrice() {
        QFETCH(int, index);
        const auto& kind = kinds()[static_cast<std::size_t>(index)];
        // What is used there, but has no price among the collected facts: bills say that it is missing.
        std::set<std::string> sold{"s3.express_one_zone.storage", "gcp.gcf1.min.gb", "gcp.fs.egress"};
        for (const auto& price : shippedCatalog().platform(kind.platform)->prices)
            sold.insert(price.sku);
        QVERIFY(!kind.skus.empty());
        for (const auto& sku : kind.skus)
            QVERIFY2(sold.contains(sku), sku.c_str());
    }

    void unitsAreThoseOfTheQuantity_data() {
        QTest::addColumn<QString>("platform");
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("figure");
        QTest::addColumn<QString>("unit");
        const auto row = [](const char* platform, const char* service, const char* figure, const char* unit) {
            QTest::newRow(figure) << platform << service << figure << unit;
        };
        row("aws", "lambda", "memory_mb", "MiB");
        row("aws", "lambda", "gb_s", "GiB·s");
        row("aws", "lambda", "stream_free_mb_per_request", "MiB");
        row("aws", "lambda", "cold_fraction", "0 to 1");
        row("aws", "lambda", "snapstart", "true or false");
        row("aws", "lambda", "restores", "number");
        row("aws", "lambda", "pc_hours_per_day", "h/d");
        row("aws", "alb", "lcu_hours", "LCU·h");
        row("azure", "container_apps", "vcpu_seconds", "vCPU·s");
        row("azure", "functions_flex", "concurrency_per_instance", "number");
        row("azure", "cosmos_db", "ru_per_s", "RU/s");
        row("cloudflare", "d1", "rows_read_per_query", "number");
        row("gcp", "cloud_sql", "storage_gib", "GiB");
        // Google means GiB by GB.
        row("gcp", "firestore", "storage_gb", "GiB");
        row("gcp", "cloud_storage", "gb_month", "GiB·month");
        row("cloudflare", "containers", "memory_gb", "GB");
    }
    void unitsAreThoseOfTheQuantity() {
        QFETCH(QString, platform);
        QFETCH(QString, service);
        QFETCH(QString, figure);
        QFETCH(QString, unit);
        const auto* kind = kindOf(platform.toStdString(), service.toStdString());
        const auto* found = kind ? kind->figure(figure.toStdString()) : nullptr;
        QVERIFY(found);
        QCOMPARE(QString::fromStdString(found->unit), unit);
    }

    /// Of Google, GB are GiB; of Cloudflare, they are 10^9 bytes, whatever the unit of the price.
    void gigabytesAreWhatTheProviderMeans_data() {
        QTest::addColumn<QString>("platform");
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("figure");
        QTest::addColumn<double>("quantity");
        QTest::newRow("Google, GB") << "gcp"
                                    << "cloud_storage"
                                    << "egress_gb" << 3.0;
        QTest::newRow("Google, GiB") << "gcp"
                                     << "cloud_storage"
                                     << "egress_gib" << 3.0;
        QTest::newRow("Cloudflare, GB") << "cloudflare"
                                        << "r2"
                                        << "egress_gb" << 3.0;
        QTest::newRow("Cloudflare, GiB") << "cloudflare"
                                         << "r2"
                                         << "egress_gib" << 3.221225472;
        QTest::newRow("Cloudflare, MB") << "cloudflare"
                                        << "r2"
                                        << "egress_mb" << 0.003;
        QTest::newRow("Cloudflare, memory in GB") << "cloudflare"
                                                  << "containers"
                                                  << "memory_gb" << 2.793967724;
        QTest::newRow("Cloudflare, memory in GiB") << "cloudflare"
                                                   << "containers"
                                                   << "memory_gib" << 3.0;
    }
    void gigabytesAreWhatTheProviderMeans() {
        QFETCH(QString, platform);
        QFETCH(QString, service);
        QFETCH(QString, figure);
        QFETCH(double, quantity);
        Activity activity{
            .service = service.toStdString(), .node = {}, .figures = {{figure.toStdString(), 3.0}}};
        if (service == "containers") activity.figures["active_seconds"] = 1.0;
        const auto lines = meter(activity, platform.toStdString());
        QVERIFY2(lines, lines ? "" : lines.error().text.c_str());
        const auto line = std::ranges::find_if(*lines, [](const UsageLine& each) {
            return each.sku.find("egress") != std::string::npos || each.sku == "cf.ct.mem";
        });
        QVERIFY(line != lines->end());
        QVERIFY(std::abs(line->quantity - quantity) < 1e-8);
    }

    /// A bill is of one month: a period that is longer, or that is told twice, is refused.
    void aPeriodIsToldOnceAndIsAMonthAtMost_data() {
        QTest::addColumn<QByteArray>("period");
        QTest::addColumn<QString>("mistake");
        QTest::addColumn<double>("shardHours");
        const auto fine = [](const char* period, double hours) {
            QTest::newRow(period) << QByteArray(period) << QString() << hours;
        };
        const auto wrong = [](const char* period, const char* mistake) {
            QTest::newRow(period) << QByteArray(period) << QString(mistake) << 0.0;
        };
        fine("{}", 730.0);
        fine(R"({"days": 31})", 744.0);
        fine(R"({"hours": 744})", 744.0);
        fine(R"({"months": 0.5})", 365.0);
        fine(R"({"days": 30, "hours_per_day": 8})", 240.0);
        fine(R"({"days": 30, "hours": 720})", 720.0);
        fine(R"({"months": 1, "hours": 730})", 730.0);
        wrong(R"({"months": 2})", "\"months\" is 2, and a bill is for one month, of 31 days");
        wrong(R"({"days": 60})", "\"days\" is 60, and a bill is for one month");
        wrong(R"({"hours": 8760})", "\"hours\" is 8760, and a bill is for one month");
        wrong(R"({"days": 15, "months": 0.5})", "\"days\" and \"months\" both say how long");
        wrong(R"({"days": 30, "hours": 700})", "\"hours\" and the days");
        wrong(R"({"hours": 100, "hours_per_day": 8})", "\"hours\" and the days");
        wrong(R"({"days": 30, "hours_per_day": 25})", "\"hours_per_day\" is 25, and a day has 24");
    }
    void aPeriodIsToldOnceAndIsAMonthAtMost() {
        QFETCH(QByteArray, period);
        QFETCH(QString, mistake);
        QFETCH(double, shardHours);
        Activity activity{.service = "kinesis", .node = {}, .figures = {{"shards", 1.0}}};
        const auto parsed = parseJson(period.toStdString(), "period", JsonLimits{});
        QVERIFY(parsed);
        for (const auto& [key, value] : *parsed->tree.object())
            activity.figures.insert_or_assign(key, value);
        const auto lines = meter(activity, "aws");
        QCOMPARE(lines.has_value(), mistake.isEmpty());
        if (!lines) {
            QVERIFY2(lines.error().text.find(mistake.toStdString()) != std::string::npos,
                     lines.error().text.c_str());
            return;
        }
        QCOMPARE(lines->front().sku, std::string("kinesis.provisioned.shard_hour"));
        QVERIFY(std::abs(lines->front().quantity - shardHours) < 1e-9);
    }

    /// What excludes each other is refused by the names of both, not added up.
    void contradictionsAreRefused_data() {
        QTest::addColumn<QString>("platform");
        QTest::addColumn<QByteArray>("activity");
        QTest::addColumn<QString>("mistake");
        const auto row = [](const QByteArray& name, const char* platform, const QByteArray& activity,
                            const QByteArray& mistake) {
            QTest::newRow(name.constData()) << platform << activity << QString(mistake);
        };
        row("held tasks for minutes", "aws",
            R"({"service":"fargate","tasks":150,"minutes":10,"vcpu":1,"gb":2})",
            "give \"runs\" with \"minutes\", or \"tasks\" with \"hours\"");
        row("held tasks for seconds", "aws",
            R"({"service":"fargate","tasks":150,"duration_s":10,"vcpu":1,"gb":2})",
            "give \"runs\" with \"duration_s\", or \"tasks\" with \"hours\"");
        row("throughput by hand and by itself", "azure",
            R"({"service":"cosmos_db","autoscale_max_ru":4000,"ru_per_s":400})",
            "\"autoscale_max_ru\" and \"ru_per_s\" contradict each other");
        row("throughput in phases and by itself", "azure",
            R"({"service":"cosmos_db","autoscale_max_ru":4000,"phases":[[400,10]]})",
            "\"autoscale_max_ru\" and \"phases\" contradict each other");
        row("idle time twice", "azure",
            R"({"service":"container_apps","idle_replicas":1,"idle_hours":730,"hours":730,"vcpu":0.5,
                "memory_gb":1})",
            "\"idle_hours\" and \"idle_replicas\" say the same");
        for (const char* dimension :
             {"new_connections_per_s", "active_connections", "rules_per_s", "processed_gb", "gb"})
            for (const QByteArray units : {"lcu", "lcu_hours"})
                row(units + " and " + dimension, "aws",
                    R"({"service":"alb",")" + units + R"(":2,")" + dimension + R"(":100})",
                    "\"" + units + "\" is what \"" + dimension + "\" and the like come to");
        row("capacity units of a network load balancer", "aws", R"({"service":"nlb","lcu":2,"gb":100})",
            "\"lcu\" is what \"gb\" and the like come to");
        row("manual throughput twice", "azure",
            R"({"service":"cosmos_db","ru_per_s":400,"phases":[[400,10]]})",
            "\"phases\" and \"ru_per_s\" say the same");
        for (const QByteArray active : {"active_hours", "vcpu_seconds", "duration_s"})
            row("active time twice, " + active, "azure",
                "{\"service\":\"container_apps\",\"replicas\":2,\"vcpu\":0.5,\"memory_gb\":1,\"" + active +
                    "\":100}",
                "say the same; give one of them");
        row("a run's length twice", "aws",
            R"({"service":"fargate","runs":5,"minutes":10,"duration_s":600,"vcpu":1,"gb":2})",
            "\"minutes\" and \"duration_s\" say the same");
        for (const QByteArray calls : {"messages", "sends", "receives", "deletes", "messages_per_day"})
            row("requests and " + calls, "aws", "{\"service\":\"sqs\",\"requests\":5,\"" + calls + "\":5}",
                "say the same; give one of them");
        row("messages and what they take", "aws", R"({"service":"sqs","messages":5,"sends":5})",
            "\"messages\" and \"sends\" say the same");
        row("two sizes", "aws", R"({"service":"sqs","requests":5,"size_kb":1,"message_kb":1})",
            "\"message_kb\" and \"size_kb\" say the same");
        row("compute twice", "aws",
            R"({"service":"lambda","requests":5,"memory_mb":128,"duration_ms":5,"gb_s":3})",
            "\"duration_ms\" and \"gb_s\" say the same");
        row("capacity units twice", "aws", R"({"service":"alb","lcu":2,"lcu_hours":1460})",
            "\"lcu\" and \"lcu_hours\" say the same");
        row("duration twice", "aws",
            R"({"service":"lambda","requests":1,"duration_ms":5,"duration_s":1,"memory_mb":512})",
            "\"duration_s\" and \"duration_ms\" say the same");
    }
    void contradictionsAreRefused() {
        QFETCH(QString, platform);
        QFETCH(QByteArray, activity);
        QFETCH(QString, mistake);
        const auto lines = metered(activity, platform);
        QVERIFY(!lines);
        QVERIFY2(QString::fromStdString(lines.error().text).contains(mistake), lines.error().text.c_str());
    }

    /// What each side of those contradictions says by itself.
    void eitherStatementAloneIsBilled_data() {
        QTest::addColumn<QString>("platform");
        QTest::addColumn<QByteArray>("activity");
        QTest::addColumn<QString>("sku");
        QTest::addColumn<double>("quantity");
        const auto row = [](const char* name, const char* platform, const char* activity, const char* sku,
                            double quantity) {
            QTest::newRow(name) << platform << QByteArray(activity) << sku << quantity;
        };
        row("runs for minutes", "aws", R"({"service":"fargate","runs":150,"minutes":10,"vcpu":1,"gb":2})",
            "fargate.linux_x86.vcpu_hour", 25.0);
        row("tasks for hours", "aws", R"({"service":"fargate","tasks":150,"hours":2,"vcpu":1,"gb":2})",
            "fargate.linux_x86.vcpu_hour", 300.0);
        row("idle replicas", "azure",
            R"({"service":"container_apps","idle_replicas":1,"hours":730,"vcpu":0.5,"memory_gb":1})",
            "az.aca.vcpu.idle", 1314000.0);
        row("idle hours", "azure",
            R"({"service":"container_apps","idle_hours":730,"hours":730,"vcpu":0.5,"memory_gb":1})",
            "az.aca.vcpu.idle", 1314000.0);
        row("phases", "azure", R"({"service":"cosmos_db","phases":[[400,10],[800,5]]})", "az.cdb.prov.100ru",
            80.0);
        row("active replicas", "azure",
            R"({"service":"container_apps","replicas":2,"hours":10,"vcpu":0.5,"memory_gb":1})",
            "az.aca.vcpu.active", 36000.0);
        row("capacity units", "aws", R"({"service":"alb","lcu":4,"hours":100})", "alb.lcu_hour", 400.0);
        row("capacity units by the hour", "aws", R"({"service":"nlb","lcu_hours":400})", "nlb.lcu_hour",
            400.0);
        row("connections", "aws", R"({"service":"alb","new_connections_per_s":100,"hours":100})",
            "alb.lcu_hour", 400.0);
    }
    void eitherStatementAloneIsBilled() {
        QFETCH(QString, platform);
        QFETCH(QByteArray, activity);
        QFETCH(QString, sku);
        QFETCH(double, quantity);
        const auto lines = metered(activity, platform);
        QVERIFY2(lines, lines ? "" : lines.error().text.c_str());
        const auto line = std::ranges::find(*lines, sku.toStdString(), &UsageLine::sku);
        QVERIFY(line != lines->end());
        QVERIFY(std::abs(line->quantity - quantity) < 1e-6);
    }

    /// Whoever says that there was none pays for none, not for what is usual where nothing is said.
    void noneIsNone_data() {
        QTest::addColumn<QString>("platform");
        QTest::addColumn<QByteArray>("activity");
        QTest::newRow("runs") << "aws"
                              << QByteArray(R"({"service":"fargate","runs":0,"minutes":5,"vcpu":1,"gb":2})");
        QTest::newRow("balancers") << "aws" << QByteArray(R"({"service":"alb","balancers":0})");
        QTest::newRow("executions") << "aws"
                                    << QByteArray(
                                           R"({"service":"stepfunctions","executions":0,"transitions":5})");
        QTest::newRow("gateways") << "gcp" << QByteArray(R"({"service":"cloud_nat","vms":0})");
    }
    void noneIsNone() {
        QFETCH(QString, platform);
        QFETCH(QByteArray, activity);
        const auto lines = metered(activity, platform);
        QVERIFY2(lines, lines ? "" : lines.error().text.c_str());
        for (const auto& line : *lines)
            QVERIFY2(line.quantity == 0.0, line.sku.c_str());
    }

    void negativeQuantitiesAreRefused() {
        for (const auto& kind : kinds())
            for (const auto& figure : kind.figures) {
                if (!figure.choices.empty() || figure.unit == "true or false") continue;
                const std::string activity =
                    "{\"service\":\"" + kind.service + "\",\"" + figure.name + "\":-1}";
                const auto lines =
                    metered(QByteArray::fromStdString(activity), QString::fromStdString(kind.platform));
                QVERIFY2(!lines, (kind.service + " " + figure.name).c_str());
            }
    }

    void metersThatAnAmountDecidesAreListed() {
        const auto has = [](const char* platform, const char* service, const std::string& sku) {
            const auto& skus = kindOf(platform, service)->skus;
            return std::count(skus.begin(), skus.end(), sku) == 1;
        };
        for (int place = 1; place <= 5; ++place)
            QVERIFY(has("gcp", "memorystore", "gcp.redis.std.m" + std::to_string(place)));
        QVERIFY(has("aws", "apigateway_rest", "apigw.rest.cache.237gb"));
        // And an amount bills there.
        const auto lines = meter(
            {.service = "memorystore", .node = {}, .figures = {{"gib", 50.0}, {"tier", "standard"}}}, "gcp");
        QVERIFY(lines && lines->size() == 1 && lines->front().sku == "gcp.redis.std.m4");
    }
};

QTEST_APPLESS_MAIN(TestActivities)
#include "tst_activities.moc"

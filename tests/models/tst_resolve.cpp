#include "models/resolve.h"

#include <QTest>

#include <optional>
#include <string>

using namespace burst::model;

namespace {
constexpr double mib = 1024.0 * 1024.0;

/// A platform that sells functions: memory from 128 MB to 1 GB, and a timeout that depends on the
/// architecture and on the region.
Catalog catalog() {
    Offering offering;
    offering.id = "x.function";
    offering.kind = "function";
    offering.title = "X Functions";
    offering.facts["memory"] = {.standard = Tree("256 MB"),
                                .min = 128 * mib,
                                .max = 1024 * mib,
                                .rule = "X1",
                                .source = "the X manual",
                                .asOf = "2026-01-01",
                                .certainty = Certainty::vendor};
    offering.facts["reserved"] = {.standard = {},
                                  .min = {},
                                  .max = 50,
                                  .rule = {},
                                  .source = {},
                                  .asOf = {},
                                  .certainty = Certainty::vendor};
    const auto timeout = [](const char* value, Certainty certainty) {
        return Fact{.standard = Tree(value),
                    .min = {},
                    .max = {},
                    .rule = {},
                    .source = {},
                    .asOf = {},
                    .certainty = certainty};
    };
    offering.facts["timeout"] = timeout("7 s", Certainty::vendor);
    offering.lookups = {
        {"timeout", {{"architecture", "arm64"}}, timeout("8 s", Certainty::measured)},
        {"timeout", {{"architecture", "arm64"}, {"region", "south"}}, timeout("9 s", Certainty::secondary)}};
    Offering second = offering;
    second.id = "x.large";
    second.title = "X Large";
    second.facts["memory"].standard = Tree("512 MB");
    Platform platform;
    platform.id = "x";
    platform.title = "X";
    platform.regions = {"north", "south"};
    platform.offerings = {offering, second};
    platform.account["concurrency"] = {.standard = Tree(30),
                                       .min = {},
                                       .max = 100,
                                       .rule = {},
                                       .source = {},
                                       .asOf = {},
                                       .certainty = Certainty::vendor};
    platform.links["call.latency"] = timeout("1 ms", Certainty::measured);
    platform.links["call.table.latency"] = timeout("2 ms", Certainty::measured);
    platform.links["redrive.latency"] = timeout("3 ms", Certainty::measured);
    Catalog all;
    all.platforms = {platform};
    return all;
}

/// order -> records (a table), order -> jobs -> dead.
Design design() {
    Design d;
    d.id = DesignId("d");
    d.platform = "x";
    d.region = "north";
    for (const auto& [id, kind] : {std::pair("order", "function"), std::pair("records", "table"),
                                   std::pair("jobs", "queue"), std::pair("dead", "queue")}) {
        Node node;
        node.id = NodeId(id);
        node.kind = kind;
        d.nodes.push_back(node);
    }
    for (const auto& [from, to] :
         {std::pair("order", "records"), std::pair("order", "jobs"), std::pair("jobs", "dead")}) {
        Link link;
        link.id = LinkId(std::string(from) + "-" + to);
        link.from = NodeId(from);
        link.to = NodeId(to);
        d.links.push_back(link);
    }
    return d;
}

Settings ofOrder(const Design& d) {
    return Settings::of(d.nodes[0], d, catalog());
}

/// What problem() says, or an empty text.
std::string said(const Settings& settings, std::string_view key, const Tree& value) {
    return problem(*settings.find(key), value).value_or(std::string());
}
} // namespace

class tst_Resolve : public QObject {
    Q_OBJECT

private slots:
    void theDesignersSettingBeatsTheLookupTheOfferingAndTheKind() {
        Design d = design();
        Params& params = d.nodes[0].params;
        QCOMPARE(ofOrder(d).number("timeout"), 7.0);
        QVERIFY(ofOrder(d).find("timeout")->origin == Origin::offering);
        params["architecture"] = "arm64";
        QCOMPARE(ofOrder(d).number("timeout"), 8.0);
        d.region = "south";
        QCOMPARE(ofOrder(d).number("timeout"), 9.0);
        params["timeout"] = "10 s";
        const auto settings = ofOrder(d);
        QCOMPARE(settings.number("timeout"), 10.0);
        QVERIFY(settings.find("timeout")->origin == Origin::setting);
        QCOMPARE(*settings.find("timeout")->standard.text(), std::string("9 s"));
    }

    void whereNobodySaysOtherwiseTheKindDecides() {
        Design d = design();
        const auto settings = ofOrder(d);
        QCOMPARE(settings.text("runtime"), std::string("nodejs22.x"));
        QVERIFY(settings.find("runtime")->origin == Origin::kind);
        d.platform = "nobody";
        QCOMPARE(Settings::of(d.nodes[0], d, catalog()).number("timeout"), 3.0);
        QCOMPARE(ofOrder(d).number("memory"), 128 * mib);
    }

    void aNullSettingIsNone() {
        Design d = design();
        d.nodes[0].params["timeout"] = Tree();
        QCOMPARE(ofOrder(d).number("timeout"), 7.0);
        QVERIFY(ofOrder(d).find("timeout")->origin == Origin::offering);
    }

    void theNamedOfferingCountsElseTheFirstOfTheKind() {
        Design d = design();
        QCOMPARE(offeringOf(d.nodes[0], d, catalog())->id, std::string("x.function"));
        QVERIFY(offeringOf(d.nodes[1], d, catalog()) == nullptr);
        d.nodes[0].offering = "x.large";
        QCOMPARE(ofOrder(d).number("memory"), 512 * mib);
        d.nodes[0].offering = "x.unknown";
        QVERIFY(offeringOf(d.nodes[0], d, catalog()) == nullptr);
        QCOMPARE(ofOrder(d).number("memory"), 128 * mib);
    }

    void theNarrowerRangeHolds() {
        const auto settings = ofOrder(design());
        const Setting& memory = *settings.find("memory");
        QCOMPARE(memory.min, std::optional(128 * mib)); // the kind's is 1 MB
        QCOMPARE(memory.max, std::optional(1024 * mib));
        const Setting& reserved = *settings.find("reserved");
        QCOMPARE(reserved.min, std::optional(0.0)); // the offering says nothing
        QCOMPARE(reserved.max, std::optional(50.0));
    }

    void aFigureComesWithItsSourceAndCertainty() {
        Design d = design();
        const auto settings = ofOrder(d);
        const Setting& memory = *settings.find("memory");
        QCOMPARE(memory.provider, std::string("X Functions"));
        QCOMPARE(memory.rule, std::string("X1"));
        QCOMPARE(memory.source, std::string("the X manual"));
        QCOMPARE(memory.asOf, std::string("2026-01-01"));
        QVERIFY(memory.certainty == Certainty::vendor);
        QVERIFY(settings.find("compute")->certainty == Certainty::assumed);
        QVERIFY(settings.find("compute")->provider.empty());
        d.nodes[0].params["architecture"] = "arm64";
        QVERIFY(ofOrder(d).find("timeout")->certainty == Certainty::measured);
    }

    void aLimitWithoutADefaultLeavesTheKindsDefault() {
        const auto settings = ofOrder(design());
        const Setting& reserved = *settings.find("reserved");
        QVERIFY(reserved.value.isNull());
        QVERIFY(reserved.origin == Origin::kind);
        QCOMPARE(settings.quantity("reserved"), std::optional<double>());
        QCOMPARE(settings.number("reserved"), 0.0);
    }

    void valuesAreReadInTheirUnit() {
        Design d = design();
        d.nodes[0].params = {{"memory", "0.5 GB"},
                             {"timeout", 2},
                             {"error_rate", "5 %"},
                             {"scale_rate", 20.5},
                             {"init_billed", false}};
        const auto settings = ofOrder(d);
        QCOMPARE(settings.number("memory"), 512 * mib);
        QCOMPARE(settings.number("timeout"), 2.0);
        QCOMPARE(settings.number("error_rate"), 0.05);
        QCOMPARE(settings.number("scale_rate"), 20.5);
        QVERIFY(!settings.flag("init_billed"));
        QVERIFY(settings.distribution("compute").has_value());
        QCOMPARE(mean(*settings.distribution("compute")), 0.1);
        QVERIFY(!settings.distribution("first_compute").has_value());
    }

    void aRangeOfOneValueIsSaidAsThatValue() {
        auto one = catalog();
        one.platforms.front().offerings.front().facts["memory"].max = 128 * mib;
        const auto shop = design();
        const auto settings = Settings::of(shop.nodes[0], shop, one);
        QCOMPARE(said(settings, "memory", "64 MB"),
                 std::string("\"memory\" is 64 MB; X Functions allows 128 MB only."));
    }

    void whatIsWrongIsSaidWithWhoseLimitItIs() {
        const auto settings = ofOrder(design());
        QCOMPARE(said(settings, "memory", "64 MB"),
                 std::string("\"memory\" is 64 MB; X Functions allows 128 MB to 1 GB."));
        QCOMPARE(said(settings, "error_rate", 1.5),
                 std::string("\"error_rate\" is 150 %; allowed is 0 to 100 %."));
        QCOMPARE(said(settings, "memory", "128 MB"), std::string());
        QCOMPARE(said(settings, "memory", "1 GB"), std::string());
        QCOMPARE(said(settings, "memory", Tree()), std::string());
    }

    void valuesOfTheWrongTypeAreRefused_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("value");
        QTest::newRow("text for a quantity") << "memory" << QVariant("large");
        QTest::newRow("truth for a quantity") << "memory" << QVariant(true);
        QTest::newRow("another unit") << "memory" << QVariant("3 s");
        QTest::newRow("part of a whole number") << "provisioned" << QVariant(1.5);
        QTest::newRow("part of a whole number as text") << "provisioned" << QVariant("1.5");
        QTest::newRow("no choice") << "architecture" << QVariant("mips");
        QTest::newRow("number for a choice") << "architecture" << QVariant(64.0);
        QTest::newRow("text for a flag") << "init_billed" << QVariant("true");
        QTest::newRow("number for a text") << "runtime" << QVariant(22.0);
        QTest::newRow("no distribution") << "compute" << QVariant("fast");
        QTest::newRow("a negative time") << "compute" << QVariant(-1.0);
        QTest::newRow("no limit") << "memory" << QVariant("inf");
    }
    void valuesOfTheWrongTypeAreRefused() {
        QFETCH(QString, key);
        QFETCH(QVariant, value);
        Tree tree;
        if (value.typeId() == QMetaType::Bool)
            tree = value.toBool();
        else if (value.typeId() == QMetaType::Double)
            tree = value.toDouble();
        else
            tree = value.toString().toStdString();
        const std::string text = said(ofOrder(design()), key.toStdString(), tree);
        QVERIFY(text.starts_with('"' + key.toStdString() + '"'));
        QVERIFY2(text.ends_with('.'), text.c_str());
    }

    void textsBesideTheSuggestionsAreFine() {
        QCOMPARE(said(ofOrder(design()), "runtime", "cobol"), std::string());
    }

    void aLinksFiguresDependOnItsRoleAndTarget() {
        const Design d = design();
        const auto latency = [&](std::size_t i) {
            return Settings::of(d.links[i], d, catalog()).distribution("latency");
        };
        QCOMPARE(mean(*latency(0)), 0.002); // a call of a table
        QCOMPARE(mean(*latency(1)), 0.001); // any other call
        QCOMPARE(mean(*latency(2)), 0.003);
        QVERIFY(Settings::of(d.links[2], d, catalog()).find("calls") == nullptr);
    }

    void theRuleOfALinkFollowsItsKindsAndOperation() {
        Design d = design();
        QCOMPARE(operationOf(d.links[0], *ruleOf(d.links[0], d)), std::string_view("read"));
        d.links[0].params["op"] = "write";
        QCOMPARE(operationOf(d.links[0], *ruleOf(d.links[0], d)), std::string_view("write"));
        QVERIFY(ruleOf(d.links[2], d)->role == LinkRole::redrive);
        QVERIFY(ruleOf(d.links[2], d) == ruleOf(d.links[2], *findKind("queue"), *findKind("queue")));
        d.links[0].params["op"] = "delete";
        QVERIFY(ruleOf(d.links[0], d) == nullptr);
        d.links[1].to = NodeId("nowhere");
        QVERIFY(ruleOf(d.links[1], d) == nullptr);
    }

    void theAccountHasLimitsToo() {
        Design d = design();
        QCOMPARE(Settings::ofAccount(d, catalog()).number("concurrency"), 30.0);
        d.account["concurrency"] = 60;
        const auto settings = Settings::ofAccount(d, catalog());
        QCOMPARE(settings.number("concurrency"), 60.0);
        QCOMPARE(said(settings, "concurrency", 101),
                 std::string("\"concurrency\" is 101; X allows 0 to 100."));
    }
};

QTEST_GUILESS_MAIN(tst_Resolve)
#include "tst_resolve.moc"

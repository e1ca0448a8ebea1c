#include "app/editor/adopt.h"
#include "app/editor/differences.h"
#include "models/io/project_json.h"

#include <QTest>

#include <algorithm>

using namespace burst;
using namespace burst::app;

namespace {
model::Project shop() {
    return model::readProject(R"({"burstlab":1,"name":"Shop","designs":[{"id":"d","name":"Baseline",
        "platform":"aws","region":"us-east-1","nodes":[
          {"id":"c","kind":"client","name":"Shoppers","at":[0,0]},
          {"id":"f","kind":"function","name":"Order","at":[240,0],"params":{"memory":"512 MB"}}],
        "links":[{"id":"l1","from":"c","to":"f"}]}],
        "scenarios":[{"id":"s","name":"Launch","duration":"1 h"}]})",
                              "shop")
        .value()
        .project;
}

model::Design& design(model::Project& project) {
    return project.designs.front();
}

void compare(const std::vector<Difference>& found, const std::vector<Difference>& expected) {
    QCOMPARE(found.size(), expected.size());
    for (std::size_t i = 0; i < found.size(); ++i)
        QVERIFY2(found[i] == expected[i],
                 qPrintable(found[i].place + '|' + found[i].part + '|' + found[i].key + '|' +
                            found[i].before + '|' + found[i].after));
}
} // namespace

class tst_Differences : public QObject {
    Q_OBJECT
    using What = Difference::What;

private slots:
    void allChangesTogetherMakeTheOtherDesign();
    void equalProjectsDoNotDiffer() {
        QVERIFY(differences(shop(), shop()).empty());
        QVERIFY(summaryOf({}).isEmpty());
    }

    void aSettingIsNamedWithItsNodeAndBothValues() {
        auto other = shop();
        design(other).nodes[1].params["memory"] = "1 GB";
        compare(differences(shop(), other),
                {{What::changed, "Baseline", "Order", "memory", "512 MB", "1 GB"}});
    }

    void aFirstSettingAndALastOneAreSettingsToo() {
        auto other = shop();
        design(other).nodes[0].params["users"] = 5;
        design(other).nodes[1].params.clear();
        compare(differences(shop(), other), {{What::added, "Baseline", "Shoppers", "users", "", "5"},
                                             {What::removed, "Baseline", "Order", "memory", "512 MB", ""}});
    }

    void partsComeAndGoByTheirIds() {
        auto other = shop();
        design(other).nodes.push_back({.id = model::NodeId("q"), .kind = "queue", .name = "Backlog"});
        design(other).links.clear();
        compare(differences(shop(), other), {{What::removed, "Baseline", "Shoppers → Order", "", "", ""},
                                             {What::added, "Baseline", "Backlog", "", "", "queue"}});
        QCOMPARE(summaryOf(differences(shop(), other)), QStringLiteral("1 added, 1 removed"));
    }

    void anotherNameIsOneChange() {
        auto other = shop();
        design(other).nodes[1].name = "Place order";
        compare(differences(shop(), other),
                {{What::changed, "Baseline", "Place order", "name", "Order", "Place order"}});
    }

    void anotherOrderIsNoDifference() {
        auto other = shop();
        std::swap(design(other).nodes[0], design(other).nodes[1]);
        QVERIFY(differences(shop(), other).empty());
    }

    void scenariosAndTheProjectAreCompared() {
        auto other = shop();
        other.name = "Store";
        other.scenarios.front().duration = 60.0;
        auto twice = other;
        twice.designs.push_back(twice.designs.front());
        twice.designs.back().id = model::DesignId("e");
        twice.designs.back().name = "Cheaper";
        const auto found = differences(shop(), twice);
        QCOMPARE(found.size(), 3U);
        QCOMPARE(summaryOf(found), QStringLiteral("1 added, 2 settings differ"));
        const auto has = [&](const QString& place, const QString& key) {
            return std::any_of(found.begin(), found.end(),
                               [&](const auto& each) { return each.place == place && each.key == key; });
        };
        QVERIFY(has("Project", "name"));
        QVERIFY(has("Launch", "duration"));
        QVERIFY(has("Cheaper", ""));
    }
};

void tst_Differences::allChangesTogetherMakeTheOtherDesign() {
    const auto node = [](const char* id, const char* kind) {
        model::Node made;
        made.id = model::NodeId(id);
        made.kind = kind;
        return made;
    };
    model::Design before;
    before.nodes = {node("c", "client"), node("f", "function"), node("t", "table")};
    before.nodes[1].params["memory"] = "512 MB";
    before.links = {{.id = model::LinkId("l1"), .from = model::NodeId("c"), .to = model::NodeId("f")},
                    {.id = model::LinkId("l2"), .from = model::NodeId("f"), .to = model::NodeId("t")}};
    model::Design after = before;
    after.nodes[1].params["memory"] = "1 GB";
    after.nodes[1].params["timeout"] = "9 s";
    after.nodes[1].name = "Order";
    after.nodes[2] = node("q", "queue");
    after.links[0].params["retries"] = 3;
    // The id of the link that is gone, given to another.
    after.links[1].to = model::NodeId("q");
    after.account["concurrency"] = 50;
    const auto all = designChanges(before, after);
    QCOMPARE(all.size(), std::size_t{9});
    auto made = withChanges(before, after, all);
    QVERIFY(made.account == after.account && made.nodes == after.nodes);
    QCOMPARE(made.links.size(), after.links.size());
    QVERIFY(made.links[1].to == model::NodeId("q"));
    QVERIFY(designChanges(made, after).empty());
    // One of them alone leaves the rest.
    const auto memory = std::ranges::find(all, std::string("memory"), &DesignChange::key);
    made = withChanges(before, after, {*memory});
    model::Design wanted = before;
    wanted.nodes[1].params["memory"] = "1 GB";
    QVERIFY(made == wanted);
    // A link without its new end stays away.
    std::vector<DesignChange> withoutNode = all;
    std::erase_if(withoutNode, [](const DesignChange& each) {
        return each.what == DesignChange::What::added && !each.node.empty();
    });
    for (const auto& link : withChanges(before, after, withoutNode).links)
        QVERIFY(link.to != model::NodeId("q"));
}

QTEST_GUILESS_MAIN(tst_Differences)
#include "tst_differences.moc"

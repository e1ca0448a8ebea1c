#include "app/editor/differences.h"
#include "models/io/project_json.h"

#include <QTest>

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

QTEST_GUILESS_MAIN(tst_Differences)
#include "tst_differences.moc"

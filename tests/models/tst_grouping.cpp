#include "models/grouping.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace burst::model;

namespace {
using Texts = std::vector<std::string>;

Node node(const char* id) {
    Node made;
    made.id = NodeId(id);
    made.kind = "function";
    return made;
}

Group group(const char* id, std::vector<NodeId> members, const char* parent = "") {
    Group made;
    made.id = GroupId(id);
    made.parent = GroupId(parent);
    made.members = std::move(members);
    return made;
}

/// A region of two zones; a and b in the first, c in the second, d in the region, e in nothing.
Design region() {
    Design design;
    for (const char* id : {"a", "b", "c", "d", "e"})
        design.nodes.push_back(node(id));
    design.groups = {group("region", {NodeId("d")}), group("zone-1", {NodeId("a"), NodeId("b")}, "region"),
                     group("zone-2", {NodeId("c")}, "region")};
    return design;
}

Texts sorted(const std::vector<NodeId>& nodes) {
    Texts texts;
    for (const auto& id : nodes)
        texts.push_back(id.text);
    std::sort(texts.begin(), texts.end());
    return texts;
}
} // namespace

class tst_Grouping : public QObject {
    Q_OBJECT

private slots:
    void aGroupHasWhatIsInGroupsInsideToo() {
        QCOMPARE(sorted(membersOf(region(), GroupId("region"))), (Texts{"a", "b", "c", "d"}));
        QCOMPARE(sorted(membersOf(region(), GroupId("zone-1"))), (Texts{"a", "b"}));
        QVERIFY(membersOf(region(), GroupId("nowhere")).empty());
    }

    void groupsInACircleEnd() {
        Design design = region();
        design.groups[0].parent = GroupId("zone-1");
        QCOMPARE(sorted(membersOf(design, GroupId("zone-1"))), (Texts{"a", "b", "c", "d"}));
        QVERIFY(groupsAround(design, design.groups[0]).empty());
        QCOMPARE(groupsAround(design, design.groups[2]).size(), 2U); // the circle, each once
    }

    void aNewGroupTakesNodesOutOfTheirOldOnes() {
        const Design design = withGroup(region(), group("new", {NodeId("a"), NodeId("e")}));
        QCOMPARE(sorted(membersOf(design, GroupId("new"))), (Texts{"a", "e"}));
        QCOMPARE(sorted(membersOf(design, GroupId("zone-1"))), (Texts{"b"}));
        QVERIFY(design.group(GroupId("new"))->parent.empty());
    }

    void aNewGroupOfWholeGroupsKeepsThem() {
        const Design design = withGroup(region(), group("new", {NodeId("a"), NodeId("b"), NodeId("c")}));
        QVERIFY(design.group(GroupId("new"))->members.empty());
        QCOMPARE(design.group(GroupId("zone-1"))->parent.text, std::string("new"));
        QCOMPARE(design.group(GroupId("zone-2"))->parent.text, std::string("new"));
        QCOMPARE(design.group(GroupId("new"))->parent.text, std::string("region"));
    }

    void aNewGroupInsideOneStandsThere() {
        const Design design = withGroup(region(), group("new", {NodeId("a")}));
        QCOMPARE(design.group(GroupId("new"))->parent.text, std::string("zone-1"));
        QCOMPARE(sorted(membersOf(design, GroupId("region"))), (Texts{"a", "b", "c", "d"}));
    }

    void whatADissolvedGroupHeldGoesToTheGroupAround() {
        const Design design = withoutGroup(region(), GroupId("zone-1"));
        QVERIFY(design.group(GroupId("zone-1")) == nullptr);
        QCOMPARE(groupAround(design, NodeId("a"))->id.text, std::string("region"));
        const Design flat = withoutGroup(region(), GroupId("region"));
        QVERIFY(flat.group(GroupId("zone-1"))->parent.empty());
        QVERIFY(groupAround(flat, NodeId("d")) == nullptr);
    }

    void aGroupThatLosesItsLastNodeGoes() {
        const Design design = inGroup(region(), {NodeId("c")}, GroupId("zone-1"));
        QVERIFY(design.group(GroupId("zone-2")) == nullptr);
        QCOMPARE(sorted(membersOf(design, GroupId("zone-1"))), (Texts{"a", "b", "c"}));
        const Design out = inGroup(region(), {NodeId("a")}, {});
        QVERIFY(groupAround(out, NodeId("a")) == nullptr);
    }

    void aGroupThatWasEmptyStays() {
        Design design = region();
        design.groups.push_back(group("planned", {}));
        QVERIFY(inGroup(design, {NodeId("c")}, {}).group(GroupId("planned")) != nullptr);
    }

    void freshIdsAreFree() {
        QCOMPARE(freshGroupId(region(), "region").text, std::string("region-2"));
        QCOMPARE(freshGroupId(region(), "vpc").text, std::string("vpc"));
        QCOMPARE(freshNoteId(region()).text, std::string("note-1"));
    }
};

QTEST_GUILESS_MAIN(tst_Grouping)
#include "tst_grouping.moc"

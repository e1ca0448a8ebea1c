#include "models/edit.h"
#include "models/grouping.h"

#include <QTest>

#include <string>
#include <vector>

using namespace burst::model;

namespace {
Node node(const std::string& id, const std::string& kind, const std::string& name = {}, Point at = {}) {
    Node made;
    made.id = NodeId(id);
    made.kind = kind;
    made.name = name;
    made.at = at;
    return made;
}

Link link(const std::string& id, const std::string& from, const std::string& to, Params params = {}) {
    Link made;
    made.id = LinkId(id);
    made.from = NodeId(from);
    made.to = NodeId(to);
    made.params = std::move(params);
    return made;
}

/// shoppers -> api -> order -> orders, with a frame around the last two.
Design shop() {
    Design design;
    design.id = DesignId("shop");
    design.nodes = {node("shoppers", "client", "Shoppers"), node("api", "gateway", "", {240, 0}),
                    node("order", "function", "Order", {480, 0}), node("orders", "table", "", {720, 0})};
    design.links = {link("l1", "shoppers", "api"), link("l2", "api", "order"), link("l3", "order", "orders")};
    Group group;
    group.id = GroupId("core");
    group.members = {NodeId("order"), NodeId("orders")};
    design.groups = {group};
    return design;
}

std::vector<std::string> ids(const auto& items) {
    std::vector<std::string> all;
    for (const auto& item : items)
        all.push_back(item.id.text);
    return all;
}

using Texts = std::vector<std::string>;
} // namespace

class tst_Edit : public QObject {
    Q_OBJECT

private slots:
    void freshIdsAreMadeOfTheWordAndFree_data() {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("id");
        QTest::newRow("free") << "payment"
                              << "payment";
        QTest::newRow("taken") << "order"
                               << "order-2";
        QTest::newRow("capitals") << "Payment"
                                  << "payment";
        QTest::newRow("spaces and signs") << "  Pay / now! "
                                          << "pay-now";
        QTest::newRow("numbered already") << "order-2"
                                          << "order-2";
        QTest::newRow("nothing to use") << "!?"
                                        << "node";
        QTest::newRow("other alphabets") << "заказ"
                                         << "node";
        QTest::newRow("long") << QString(200, 'x') << QString(48, 'x');
    }
    void freshIdsAreMadeOfTheWordAndFree() {
        QFETCH(QString, word);
        QFETCH(QString, id);
        QCOMPARE(QString::fromStdString(freshNodeId(shop(), word.toStdString()).text), id);
    }

    void copiesOfCopiesCountOn() {
        Design design = withNode(shop(), node("order-2", "function", "Order 2"));
        QCOMPARE(freshNodeId(design, "order-2").text, std::string("order-3"));
        QCOMPARE(freshTitle(design, "Order 2"), std::string("Order 3"));
        QCOMPARE(freshTitle(design, "Shoppers"), std::string("Shoppers 2"));
        QCOMPARE(freshTitle(design, "api"), std::string("api 2")); // a node without a name shows its id
        QCOMPARE(freshTitle(design, "Payment"), std::string("Payment"));
    }

    void freshLinkIdsAreFree() {
        QCOMPARE(freshLinkId(shop()).text, std::string("l4"));
        Design design = shop();
        design.links.push_back(link("l5", "api", "orders"));
        QCOMPARE(freshLinkId(design).text, std::string("l6"));
        design.links.erase(design.links.begin());
        QVERIFY(design.link(freshLinkId(design)) == nullptr);
    }

    void removingANodeRemovesItsLinksAndItsPlaceInGroups() {
        const Design design = withoutItems(shop(), {NodeId("order")}, {});
        QCOMPARE(ids(design.nodes), (Texts{"shoppers", "api", "orders"}));
        QCOMPARE(ids(design.links), (Texts{"l1"}));
        QCOMPARE(design.groups.front().members, (std::vector{NodeId("orders")}));
    }

    void removingALinkLeavesItsNodes() {
        const Design design = withoutItems(shop(), {}, {LinkId("l2")});
        QCOMPARE(design.nodes.size(), std::size_t{4});
        QCOMPARE(ids(design.links), (Texts{"l1", "l3"}));
    }

    void removingWhatIsNotThereChangesNothing() {
        QVERIFY(withoutItems(shop(), {NodeId("ghost")}, {LinkId("l9")}) == shop());
    }

    void onlyTheNodesNamedMove() {
        const Design design = moved(shop(), {NodeId("api"), NodeId("order")}, {10, -5});
        QVERIFY((design.node(NodeId("api"))->at == Point{250, -5}));
        QVERIFY((design.node(NodeId("order"))->at == Point{490, -5}));
        QVERIFY((design.node(NodeId("orders"))->at == Point{720, 0}));
    }

    void movingBackGivesTheSameDesign() {
        QVERIFY(moved(moved(shop(), {NodeId("api")}, {16, 8}), {NodeId("api")}, {-16, -8}) == shop());
    }

    void aNewNameLeavesTheId() {
        const Design design = renamed(shop(), NodeId("api"), "Front door");
        QCOMPARE(design.node(NodeId("api"))->title(), std::string("Front door"));
        QCOMPARE(renamed(design, NodeId("api"), "").node(NodeId("api"))->title(), std::string("api"));
    }

    void aParameterIsSetAndReset() {
        const NodeId order("order");
        const Design set = withParam(shop(), order, "memory", "512 MB");
        QCOMPARE(*set.node(order)->params.at("memory").text(), std::string("512 MB"));
        QVERIFY(withParam(set, order, "memory", Tree()) == shop());
        const Design linked = withParam(shop(), LinkId("l3"), "calls", 2);
        QCOMPARE(linked.link(LinkId("l3"))->params.at("calls").number(), 2.0);
        QVERIFY(withParam(linked, LinkId("l3"), "calls", Tree()) == shop());
        const Design limited = withAccountParam(shop(), "concurrency", 10);
        QCOMPARE(limited.account.at("concurrency").number(), 10.0);
        QVERIFY(withAccountParam(limited, "concurrency", Tree()) == shop());
        QVERIFY(withParam(shop(), NodeId("ghost"), "memory", 1) == shop());
    }

    void nodesThatFitAreLinked() {
        const auto design = withLink(withNode(shop(), node("jobs", "queue")), link("l4", "order", "jobs"));
        QVERIFY(design.has_value());
        QCOMPARE(design->links.back(), link("l4", "order", "jobs"));
    }

    void aTableMayBeReadAndWritten() {
        QVERIFY(withLink(shop(), link("l4", "order", "orders", {{"op", "write"}})).has_value());
        QVERIFY(!withLink(shop(), link("l4", "order", "orders", {{"op", "read"}})).has_value());
    }

    void linksThatCannotBeAreRefusedWithTheReason_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("text");
        QTest::newRow("no such node") << "order"
                                      << "ghost"
                                      << "A link needs a node at both ends; one of these does not exist.";
        QTest::newRow("to itself") << "order"
                                   << "order"
                                   << "A node cannot be linked to itself; link it to another node.";
        QTest::newRow("twice") << "api"
                               << "order"
                               << "These nodes are linked by this operation already; set \"calls\" on that "
                                  "link for more than one call.";
        QTest::newRow("something has to stand between")
            << "jobs"
            << "orders"
            << "A queue cannot be linked to a table. Put a function between them.";
        QTest::newRow("a client only sends") << "api"
                                             << "shoppers"
                                             << "An API gateway cannot be linked to a client. Turn the link "
                                                "round: a client only sends.";
        QTest::newRow("a table feeds functions only")
            << "orders"
            << "api"
            << "A table cannot be linked to an API gateway. Put a function between them.";
        QTest::newRow("a service of somebody else calls nothing")
            << "payments"
            << "order"
            << "An external API cannot be linked to a function. Remove the link: an external API calls "
               "nothing.";
        QTest::newRow("unknown kind") << "order"
                                      << "moon"
                                      << "One of these nodes is of a kind that this version does not know.";
    }
    void linksThatCannotBeAreRefusedWithTheReason() {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, text);
        Design design = withNode(withNode(shop(), node("jobs", "queue")), node("moon", "rocket"));
        design = withNode(design, node("payments", "external"));
        const auto result = withLink(design, link("l9", from.toStdString(), to.toStdString()));
        QVERIFY(!result.has_value());
        QCOMPARE(QString::fromStdString(result.error().text), text);
        QCOMPARE(QString::fromStdString(result.error().where), from + " -> " + to);
    }

    void anUnknownOperationNamesTheKnownOnes() {
        const auto result = withLink(shop(), link("l9", "order", "orders", {{"op", "delete"}}));
        QVERIFY(!result.has_value());
        QCOMPARE(result.error().text,
                 std::string("A function cannot be linked to a table with this operation. Set \"op\" to one "
                             "of read, write, or leave it out."));
    }

    void aFragmentHoldsTheLinksAmongItsNodes() {
        const Fragment part = fragment(shop(), {NodeId("order"), NodeId("api")});
        QCOMPARE(ids(part.nodes), (Texts{"api", "order"}));
        QCOMPARE(ids(part.links), (Texts{"l2"}));
    }

    void aPastedFragmentIsNewAndLinkedAsBefore() {
        const Design design = withParam(shop(), NodeId("order"), "memory", "512 MB");
        const Pasted pasted =
            withFragment(design, fragment(design, {NodeId("api"), NodeId("order")}), {20, 30});
        QCOMPARE(pasted.nodes, (std::vector{NodeId("api-2"), NodeId("order-2")}));
        QCOMPARE(pasted.design.nodes.size(), std::size_t{6});
        const Node& copy = *pasted.design.node(NodeId("order-2"));
        QCOMPARE(copy.name, std::string("Order 2"));
        QVERIFY((copy.at == Point{500, 30}));
        QCOMPARE(*copy.params.at("memory").text(), std::string("512 MB"));
        QVERIFY(pasted.design.node(NodeId("api-2"))->name.empty());
        QCOMPARE(pasted.design.links.size(), std::size_t{4});
        QCOMPARE(pasted.design.links.back(), link("l4", "api-2", "order-2"));
    }

    void whatIsPastedTwiceIsThereTwice() {
        const Fragment part = fragment(shop(), {NodeId("order")});
        const Pasted first = withFragment(shop(), part, {10, 10});
        const Pasted second = withFragment(first.design, part, {20, 20});
        QCOMPARE(second.nodes, (std::vector{NodeId("order-3")}));
        QCOMPARE(second.design.node(NodeId("order-3"))->name, std::string("Order 3"));
    }

    void aGroupComesWithAllItsNodesOnly() {
        Design design = shop();
        const std::vector<NodeId> all{NodeId("api"), NodeId("order")};
        design.groups = {
            {.id = GroupId("inner"), .name = "Inner", .parent = GroupId("outer"), .members = all},
            {.id = GroupId("outer"), .name = "Outer", .members = {NodeId("orders")}}};
        QVERIFY(fragment(design, {NodeId("api")}).groups.empty());
        const Fragment part = fragment(design, all);
        QCOMPARE(part.groups.size(), std::size_t{1});

        const Design pasted = withFragment(design, part, {0, 400}).design;
        QCOMPARE(pasted.groups.size(), std::size_t{3});
        QCOMPARE(pasted.groups[0], design.groups[0]);
        const Group& copy = pasted.groups[2];
        QCOMPARE(copy.id, GroupId("inner-2"));
        QCOMPARE(copy.name, std::string("Inner 2"));
        QCOMPARE(copy.members, (std::vector{NodeId("api-2"), NodeId("order-2")}));
        QVERIFY2(copy.parent.empty(), "what was around it was not copied");
    }

    void groupsInsideACopiedGroupStayInside() {
        Design design = shop();
        design.groups = {{.id = GroupId("outer"), .members = {NodeId("orders")}},
                         {.id = GroupId("inner"), .parent = GroupId("outer"), .members = {NodeId("order")}}};
        const Design pasted =
            withFragment(design, fragment(design, {NodeId("orders"), NodeId("order")}), {}).design;
        QCOMPARE(pasted.groups.size(), std::size_t{4});
        QCOMPARE(pasted.group(GroupId("inner-2"))->parent, GroupId("outer-2"));
        QCOMPARE(membersOf(pasted, GroupId("outer-2")), (std::vector{NodeId("orders-2"), NodeId("order-2")}));
    }

    void aFragmentWithALooseLinkLosesIt() {
        Fragment part;
        part.nodes = {node("a", "function")};
        part.links = {link("x", "a", "elsewhere")};
        QCOMPARE(withFragment(shop(), part, {}).design.links.size(), std::size_t{3});
    }
};

QTEST_GUILESS_MAIN(tst_Edit)
#include "tst_edit.moc"

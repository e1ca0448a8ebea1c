#include "app/desktop/canvas/accessible_canvas.h"
#include "app/desktop/canvas/node_item.h"
#include "app/desktop/messages/message_log.h"
#include "app/diagram/shares.h"
#include "app/editor/arrange_shares.h"
#include "models/bypass.h"
#include "models/edit.h"
#include "tests/desktop/drawing.h"

#include <QLabel>

using namespace burst;
using namespace burst::app;

class tst_Wiring : public QObject {
    Q_OBJECT

private slots:
    void deleteAndHealJoinsTheNeighbours();
    void healingThatCannotBeSaysWhyAndRemovesNothing();
    void seriesFollowsTheOrderOfSelection();
    void fanOutStartsAtTheFirst();
    void aSeriesThatCannotBeChangesNothing();
    void aTypedShareLeavesTheRestToTheOthers();
    void aShareThatIsNoShareIsRefused();
    void parallelLinksAreTenPixelsApart();
    void aLinkToItselfBowsOverItsNode();
    void linksAtRightAnglesGoAroundNodes();
    void aReplacedNodeKeepsWhatFitsAndListsTheRest();
    void aDisabledNodeIsPassedByAndSaysSo();
};

void tst_Wiring::deleteAndHealJoinsTheNeighbours() {
    Rig rig;
    put(rig,
        {nodeAt("shop", "client", 0, 0), nodeAt("door", "gateway", 300, 0),
         nodeAt("work", "function", 600, 0)},
        {linkOf("l1", "shop", "door"), linkOf("l2", "door", "work")});
    selectByClicks(rig, {"door"});
    rig.key(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(rig.design().nodes.size(), 2U);
    QCOMPARE(rig.design().links.size(), 1U);
    QCOMPARE(rig.design().links[0].id.text, std::string("l1"));
    QCOMPARE(rig.design().links[0].to.text, std::string("work"));
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rig.design().nodes.size(), 3U);
    QCOMPARE(rig.design().links.size(), 2U);
}

void tst_Wiring::healingThatCannotBeSaysWhyAndRemovesNothing() {
    Rig rig;
    // A queue cannot call a table.
    put(rig,
        {nodeAt("jobs", "queue", 0, 0), nodeAt("work", "function", 300, 0), nodeAt("rows", "table", 600, 0)},
        {linkOf("l1", "jobs", "work"), linkOf("l2", "work", "rows")});
    selectByClicks(rig, {"work"});
    rig.key(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(rig.design().nodes.size(), 3U);
    QVERIFY(rig.window->messages().messages().back().text.startsWith(QStringLiteral("jobs → rows: ")));
}

void tst_Wiring::seriesFollowsTheOrderOfSelection() {
    Rig rig;
    put(rig,
        {nodeAt("a", "function", 0, 0), nodeAt("b", "function", 0, 200), nodeAt("c", "function", 0, 400)});
    selectByClicks(rig, {"c", "a", "b"});
    chord(rig, Qt::ControlModifier, Qt::Key_L, Qt::Key_S);
    QCOMPARE(rig.design().links.size(), 2U);
    QCOMPARE(rig.design().links[0].from.text, std::string("c"));
    QCOMPARE(rig.design().links[0].to.text, std::string("a"));
    QCOMPARE(rig.design().links[1].to.text, std::string("b"));
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(rig.design().links.empty());
}

void tst_Wiring::fanOutStartsAtTheFirst() {
    Rig rig;
    put(rig, {nodeAt("a", "function", 0, 0), nodeAt("b", "table", 300, 0), nodeAt("c", "function", 300, 200)},
        {linkOf("l1", "c", "b")});
    selectByClicks(rig, {"c", "b", "a"});
    chord(rig, Qt::ControlModifier, Qt::Key_L, Qt::Key_F);
    QCOMPARE(rig.design().links.size(), 2U); // c was wired to b already
    QCOMPARE(rig.design().links[1].from.text, std::string("c"));
    QCOMPARE(rig.design().links[1].to.text, std::string("a"));
}

void tst_Wiring::aSeriesThatCannotBeChangesNothing() {
    Rig rig;
    put(rig, {nodeAt("a", "function", 0, 0), nodeAt("b", "table", 300, 0), nodeAt("c", "client", 300, 200)});
    selectByClicks(rig, {"a", "b", "c"});
    chord(rig, Qt::ControlModifier, Qt::Key_L, Qt::Key_S);
    QVERIFY(rig.design().links.empty());
    QVERIFY(rig.window->messages().messages().back().text.startsWith(QStringLiteral("b → c: ")));
}

void tst_Wiring::aTypedShareLeavesTheRestToTheOthers() {
    Rig rig;
    put(rig,
        {nodeAt("door", "gateway", 0, 200), nodeAt("a", "function", 500, 0),
         nodeAt("b", "function", 500, 200), nodeAt("c", "function", 500, 400)},
        {linkOf("l1", "door", "a"), linkOf("l2", "door", "b"), linkOf("l3", "door", "c")});
    rig.document->edit(QStringLiteral("Weigh"),
                       model::withParam(rig.design(), model::LinkId("l3"), "probability", model::Tree(2.0)));
    const auto shares = routeShares(rig.design());
    QCOMPARE(shares.at(model::LinkId("l1")), 0.25);
    QCOMPARE(shares.at(model::LinkId("l3")), 0.5);
    const auto& line = rig.window->scene().link(model::LinkId("l1"))->line();
    QTest::mouseDClick(rig.canvas().viewport(), Qt::LeftButton, {}, rig.onScreen(line[line.size() / 2]));
    rig.type(QStringLiteral("70"));
    rig.enter();
    const auto after = routeShares(rig.design());
    QCOMPARE(after.at(model::LinkId("l1")), 0.7);
    QCOMPARE(after.at(model::LinkId("l2")), 0.1); // a third of the rest, as before
    QCOMPARE(after.at(model::LinkId("l3")), 0.2);
    QCOMPARE(linkLabel(*rig.design().link(model::LinkId("l1")), Routes(rig.design())),
             QStringLiteral("70 %"));
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(routeShares(rig.design()), shares);
}

void tst_Wiring::aShareThatIsNoShareIsRefused() {
    Rig rig;
    put(rig,
        {nodeAt("door", "gateway", 0, 200), nodeAt("a", "function", 500, 0),
         nodeAt("b", "function", 500, 200)},
        {linkOf("l1", "door", "a"), linkOf("l2", "door", "b")});
    const auto before = rig.design();
    for (const char* text : {"120", "-1", "most", ""})
        QVERIFY2(setShare(*rig.document, model::LinkId("l1"), QLatin1String(text)), text);
    QVERIFY(rig.design() == before);
    QVERIFY(!setShare(*rig.document, model::LinkId("l1"), QStringLiteral("100 %")));
    QVERIFY(!setShare(*rig.document, model::LinkId("l1"), QStringLiteral("40")));
    QCOMPARE(routeShares(rig.design()).at(model::LinkId("l2")), 0.6);
}

void tst_Wiring::parallelLinksAreTenPixelsApart() {
    Rig rig;
    auto invoke = linkOf("l2", "a", "b");
    invoke.params["op"] = model::Tree("write");
    put(rig, {nodeAt("a", "function", 0, 0), nodeAt("b", "table", 400, 0)}, {linkOf("l1", "a", "b"), invoke});
    const auto middle = [&](const char* id) {
        const auto& line = rig.window->scene().link(model::LinkId(id))->line();
        return line[line.size() / 2];
    };
    QVERIFY(std::abs(std::abs(middle("l1").y() - middle("l2").y()) - 10.0) < 0.5);
}

void tst_Wiring::aLinkToItselfBowsOverItsNode() {
    Rig rig;
    put(rig, {nodeAt("a", "function", 0, 0)}, {linkOf("l1", "a", "a")});
    const auto& line = rig.window->scene().link(model::LinkId("l1"))->line();
    QVERIFY(line.boundingRect().top() < outline(rig, "a").top() - 20.0);
    QCOMPARE(line.front(), rig.port("a", Port::output));
    QCOMPARE(line.back(), rig.port("a", Port::input));
}

void tst_Wiring::linksAtRightAnglesGoAroundNodes() {
    Rig rig;
    put(rig,
        {nodeAt("a", "function", 0, 0), nodeAt("between", "cache", 300, 10), nodeAt("b", "table", 600, 0),
         nodeAt("before", "function", 0, 300)},
        {linkOf("l1", "a", "b"), linkOf("l2", "b", "before")});
    rig.window->action(QStringLiteral("linksOrthogonal"))->trigger();
    QCOMPARE(rig.design().routing, std::string("orthogonal"));
    for (const char* id : {"l1", "l2"}) {
        const auto& line = rig.window->scene().link(model::LinkId(id))->line();
        QVERIFY(line.size() > 2);
        for (int i = 0; i + 1 < line.size(); ++i)
            QVERIFY2(line[i].x() == line[i + 1].x() || line[i].y() == line[i + 1].y(), id);
        for (const auto& point : line)
            for (const char* node : {"a", "between", "b", "before"})
                QVERIFY2(!outline(rig, node).adjusted(1, 1, -1, -1).contains(point), id);
    }
    QVERIFY(rig.window->action(QStringLiteral("linksOrthogonal"))->isChecked());
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(rig.window->action(QStringLiteral("linksCurved"))->isChecked());
}

void tst_Wiring::aReplacedNodeKeepsWhatFitsAndListsTheRest() {
    Rig rig;
    auto work = nodeAt("work", "function", 300, 0);
    work.name = "Work";
    work.params["memory"] = model::Tree("512 MB");
    put(rig, {nodeAt("door", "gateway", 0, 0), work, nodeAt("rows", "table", 600, 0)},
        {linkOf("l1", "door", "work"), linkOf("l2", "work", "rows")});
    selectByClicks(rig, {"work"});
    rig.window->action(QStringLiteral("replace"))->trigger();
    rig.type(QStringLiteral("queue"));
    QString question;
    Rig::answer([&](QWidget& dialog) {
        auto* box = qobject_cast<QMessageBox*>(&dialog);
        question = box->text();
        QTest::mouseClick(box->button(QMessageBox::Yes), Qt::LeftButton);
    });
    rig.enter();
    const auto* node = rig.design().node(model::NodeId("work"));
    QCOMPARE(node->kind, std::string("queue"));
    QCOMPARE(node->name, std::string("Work"));
    QVERIFY2(question.contains(QStringLiteral("Memory")), qPrintable(question));
    QVERIFY2(question.contains(QStringLiteral("the link to rows")),
             qPrintable(question)); // a queue calls no table
    QVERIFY(rig.design().link(model::LinkId("l1")) != nullptr);
    QVERIFY(rig.design().link(model::LinkId("l2")) == nullptr);
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rig.design().links.size(), 2U);
}

void tst_Wiring::aDisabledNodeIsPassedByAndSaysSo() {
    Rig rig;
    put(rig,
        {nodeAt("shop", "client", 0, 0), nodeAt("door", "gateway", 300, 0),
         nodeAt("work", "function", 600, 0)},
        {linkOf("l1", "shop", "door"), linkOf("l2", "door", "work")});
    const QPoint header = rig.onScreen(outline(rig, "door").topLeft() + QPointF(120.0, 13.0));
    const auto drawn = [&] { return rig.canvas().viewport()->grab().toImage(); };
    const QImage before = drawn();
    selectByClicks(rig, {"door"});
    QVERIFY(rig.window->action(QStringLiteral("disable"))->isEnabled());
    rig.key(Qt::Key_Slash, Qt::ControlModifier);
    const auto& door = *rig.design().node(model::NodeId("door"));
    QVERIFY(model::isDisabled(door));
    QVERIFY(rig.window->scene().node(door.id)->look().disabled);
    QVERIFY(spokenNode(rig.canvas(), door).contains(QStringLiteral("disabled")));
    QCOMPARE(rig.document->history().undoText(), QStringLiteral("Disable door"));
    QTest::qWait(30);
    auto* note = rig.window->findChild<QLabel*>(QStringLiteral("disabledNote"));
    QVERIFY(note != nullptr && note->isVisible());
    rig.document->selection().clear();
    rig.picture(QStringLiteral("disabled"));
    const QRect place(header - QPoint(6, 6), QSize(12, 12));
    QVERIFY(drawn().copy(place) != before.copy(place));
    rig.document->selection().set({model::NodeId("door")});
    rig.key(Qt::Key_Slash, Qt::ControlModifier); // and on again
    QVERIFY(!model::isDisabled(*rig.design().node(model::NodeId("door"))));
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(model::isDisabled(*rig.design().node(model::NodeId("door"))));
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!model::isDisabled(*rig.design().node(model::NodeId("door"))));
}

QTEST_MAIN(tst_Wiring)
#include "tst_wiring.moc"

#include "app/desktop/canvas/node_bar.h"
#include "app/desktop/canvas/quick_add.h"
#include "app/desktop/messages/message_log.h"
#include "models/kind.h"
#include "tests/desktop/drawing.h"

#include <QLayout>
#include <QListWidget>
#include <QToolButton>

using namespace burst;
using namespace burst::app;

namespace {
model::Node withParam(model::Node node, const char* key, model::Tree value) {
    node.params[key] = std::move(value);
    return node;
}

void moveTo(Rig& rig, QPoint at) {
    auto* viewport = rig.canvas().viewport();
    QMouseEvent move(QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(viewport, &move);
}
} // namespace

/// Short ways for what is done often: settings from node to node, kinds used last, the bar over a node.
class tst_QuickWays : public QObject {
    Q_OBJECT

private slots:
    void settingsGoFromOneNodeToOthers();
    void settingsOfSeveralNodesAreNotPasted();
    void settingsThatOthersDoNotHaveStayAway();
    void kindsUsedLastComeFirst();
    void aRestingPointerBringsTheBarOfANode();
    void theBarComesAfterAClickToo();
    void theBarStaysAwayFromWhatIsNotSelected();
};

void tst_QuickWays::settingsGoFromOneNodeToOthers() {
    Rig rig;
    auto from = withParam(nodeAt("a", "function", 0, 0), "memory", model::Tree("1024 MB"));
    from.params["timeout"] = model::Tree("20 s");
    auto to = withParam(nodeAt("b", "function", 260, 0), "memory", model::Tree("256 MB"));
    to.params["error_rate"] = model::Tree(0.5); // the copied one has the default
    to.name = "Mine";
    put(rig, {from, to, nodeAt("c", "function", 520, 0)});
    selectByClicks(rig, {"a"});
    rig.key(Qt::Key_C, Qt::ControlModifier);
    selectByClicks(rig, {"b", "c"});
    rig.key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    for (const char* id : {"b", "c"})
        QVERIFY(rig.design().node(model::NodeId(id))->params == from.params);
    QCOMPARE(rig.design().node(model::NodeId("b"))->name, std::string("Mine"));
    QCOMPARE(rig.design().nodes.size(), 3U);
    QCOMPARE(rig.document->history().undoText(), QStringLiteral("Paste settings to 2 nodes"));
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(rig.design().node(model::NodeId("b"))->params == to.params);
}

void tst_QuickWays::settingsOfSeveralNodesAreNotPasted() {
    Rig rig;
    put(rig, {nodeAt("a", "function", 0, 0), nodeAt("b", "function", 260, 0)});
    selectByClicks(rig, {"a", "b"});
    rig.key(Qt::Key_C, Qt::ControlModifier);
    const auto before = rig.document->revision();
    rig.key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(rig.document->revision(), before);
    QVERIFY(rig.window->messages().messages().back().text.contains(QStringLiteral("copy just that one")));
}

void tst_QuickWays::settingsThatOthersDoNotHaveStayAway() {
    Rig rig;
    auto from = withParam(nodeAt("a", "function", 0, 0), "memory", model::Tree("1024 MB"));
    auto queue = withParam(nodeAt("q", "queue", 260, 0), "visibility_timeout", model::Tree("90 s"));
    put(rig, {from, queue});
    selectByClicks(rig, {"a"});
    rig.key(Qt::Key_C, Qt::ControlModifier);
    selectByClicks(rig, {"q"});
    rig.key(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    const auto& after = rig.design().node(model::NodeId("q"))->params;
    QVERIFY(!after.contains("memory"));
    QVERIFY(after == queue.params);
}

void tst_QuickWays::kindsUsedLastComeFirst() {
    Rig rig;
    rig.quickAdd({0, 0}, QStringLiteral("queue"));
    rig.quickAdd({0, 200}, QStringLiteral("cache"));
    rig.quickAdd({0, 400}, QStringLiteral("queue"));
    rig.document->selection().clear();
    rig.key(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(rig.canvas().quickAdd().isVisible());
    const auto* list = rig.canvas().quickAdd().findChild<QListWidget*>();
    QCOMPARE(list->item(0)->text(), QStringLiteral("Queue"));
    QCOMPARE(list->item(1)->text(), QStringLiteral("Cache"));
    QCOMPARE(list->count(), static_cast<int>(model::allKinds().size())); // each once
    rig.enter();
    QCOMPARE(rig.design().nodes.back().kind, std::string("queue"));
}

void tst_QuickWays::aRestingPointerBringsTheBarOfANode() {
    Rig rig;
    put(rig, {nodeAt("a", "function", 0, 0)});
    rig.canvas().resetZoom();
    const QPoint on = rig.onScreen(rig.middle("a"));
    rig.click(on);
    auto* bar = rig.window->findChild<NodeBar*>();
    QVERIFY(!bar->isVisible());
    moveTo(rig, on + QPoint(3, 3));
    QTRY_VERIFY(bar->isVisible());
    rig.picture(QStringLiteral("node-bar"));
    const QRect node = rig.canvas().mapFromScene(outline(rig, "a")).boundingRect();
    QVERIFY(!bar->geometry().intersects(node));
    moveTo(rig, {node.left() + 10, node.top() - 2}); // on the way to the bar
    QVERIFY(bar->isVisible());
    auto* copy = qobject_cast<QToolButton*>(bar->layout()->itemAt(1)->widget());
    QCOMPARE(copy->defaultAction(), rig.window->action(QStringLiteral("duplicate")));
    QTest::mouseClick(copy, Qt::LeftButton);
    QCOMPARE(rig.design().nodes.size(), 2U);
    QVERIFY(!bar->isVisible());
}

void tst_QuickWays::theBarComesAfterAClickToo() {
    Rig rig;
    put(rig, {nodeAt("a", "function", 0, 0)});
    rig.canvas().resetZoom();
    auto* bar = rig.window->findChild<NodeBar*>();
    rig.click(rig.onScreen(rig.middle("a"))); // and the pointer stays where it is
    QTRY_VERIFY(bar->isVisible());
    rig.press(rig.onScreen(rig.middle("a")));
    QVERIFY(!bar->isVisible()); // not in the way of a drag
}

void tst_QuickWays::theBarStaysAwayFromWhatIsNotSelected() {
    Rig rig;
    put(rig, {nodeAt("a", "function", 0, 0), nodeAt("b", "function", 260, 0)});
    rig.canvas().resetZoom();
    rig.click(rig.onScreen(rig.middle("a")));
    auto* bar = rig.window->findChild<NodeBar*>();
    moveTo(rig, rig.onScreen(rig.middle("b")));
    QTest::qWait(600);
    QVERIFY(!bar->isVisible());
    moveTo(rig, rig.onScreen(rig.middle("a")));
    QTRY_VERIFY(bar->isVisible());
    moveTo(rig, rig.onScreen(rig.middle("b")) + QPoint(60, 0)); // far away
    QVERIFY(!bar->isVisible());
}

int main(int argc, char** argv) {
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication program(argc, argv);
    tst_QuickWays test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_quick_ways.moc"

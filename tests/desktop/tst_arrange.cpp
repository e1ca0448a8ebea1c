#include "app/desktop/canvas/guides.h"
#include "app/editor/arrange.h"
#include "app/editor/arrange_select.h"
#include "tests/desktop/drawing.h"

#include <QDockWidget>
#include <QMenuBar>

using namespace burst;
using namespace burst::app;

namespace {
/// a calls b and c; c calls d; e stands alone.
void putTree(Rig& rig) {
    put(rig,
        {nodeAt("a", "function", 0, 0), nodeAt("b", "table", 300, -150), nodeAt("c", "function", 300, 150),
         nodeAt("d", "table", 600, 150), nodeAt("e", "cache", 600, -150)},
        {linkOf("l1", "a", "b"), linkOf("l2", "a", "c"), linkOf("l3", "c", "d")});
}

/// Presses on a node and moves; the button stays down.
QPoint hold(Rig& rig, const char* id, QPointF by, Qt::KeyboardModifiers keys = {}) {
    auto* target = rig.canvas().viewport();
    const QPoint from = rig.onScreen(rig.middle(id));
    const QPoint to = from + (by * rig.canvas().scale()).toPoint();
    QTest::mousePress(target, Qt::LeftButton, keys, from);
    for (const QPoint at : {from + QPoint(10, 10), to}) {
        QMouseEvent move(QEvent::MouseMove, at, target->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, keys);
        QCoreApplication::sendEvent(target, &move);
    }
    return to;
}

void letGo(Rig& rig, QPoint at, Qt::KeyboardModifiers keys = {}) {
    QTest::mouseRelease(rig.canvas().viewport(), Qt::LeftButton, keys, at);
    QCoreApplication::processEvents();
}
} // namespace

class tst_Arrange : public QObject {
    Q_OBJECT

private slots:
    void alignGoesToTheNodeThatWasSelectedLast();
    void everyAlignmentHasItsChord();
    void distributingLeavesEqualGaps();
    void distributingNeedsThree();
    void arrangingIsDisabledWithAReason();
    void everyActionStandsInAMenu();
    void selectingByRelation();
    void selectingWhatHasProblems();
    void aDragStopsInLineWithANeighbour();
    void altSuspendsGuides();
    void atMostTwoGuidesForAnAxis();
    void equalGapsAttract();
    void backGoesWhereTheViewWasBeforeAJump();
    void keysWalkAlongLinks();
    void focusModeHidesThePanelsAndBringsThemBack();
};

void tst_Arrange::alignGoesToTheNodeThatWasSelectedLast() {
    Rig rig;
    put(rig,
        {nodeAt("a", "function", 0, 0), nodeAt("b", "function", 310, 170), nodeAt("c", "table", 70, 330)});
    selectByClicks(rig, {"a", "c", "b"});
    QCOMPARE(rig.document->selection().last()->text, std::string("b"));
    chord(rig, Qt::AltModifier, Qt::Key_A, Qt::Key_L);
    for (const char* id : {"a", "b", "c"})
        QCOMPARE(outline(rig, id).left(), 310.0);
    QCOMPARE(outline(rig, "a").top(), 0.0);
    QCOMPARE(rig.document->history().undoText(), QStringLiteral("Align 3 nodes left"));
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(outline(rig, "a").left(), 0.0);
}

void tst_Arrange::everyAlignmentHasItsChord() {
    struct Case {
        int key;
        std::function<double(const QRectF&)> edge;
    };
    const std::vector<Case> cases{{Qt::Key_L, [](const QRectF& r) { return r.left(); }},
                                  {Qt::Key_C, [](const QRectF& r) { return r.center().x(); }},
                                  {Qt::Key_R, [](const QRectF& r) { return r.right(); }},
                                  {Qt::Key_T, [](const QRectF& r) { return r.top(); }},
                                  {Qt::Key_M, [](const QRectF& r) { return r.center().y(); }},
                                  {Qt::Key_B, [](const QRectF& r) { return r.bottom(); }}};
    Rig rig;
    auto wide = nodeAt("b", "function", 310, 170);
    wide.name = "A function with a name that needs room";
    put(rig, {nodeAt("a", "function", 0, 0), wide});
    for (const auto& each : cases) {
        selectByClicks(rig, {"a", "b"});
        const QRectF before = outline(rig, "a");
        chord(rig, Qt::AltModifier, Qt::Key_A, each.key);
        QCOMPARE(each.edge(outline(rig, "a")), each.edge(outline(rig, "b")));
        QVERIFY(outline(rig, "a") != before);
        rig.document->history().undo();
    }
}

void tst_Arrange::distributingLeavesEqualGaps() {
    Rig rig;
    auto wide = nodeAt("b", "function", 230, 40);
    wide.name = "A function with a name that needs room";
    put(rig,
        {nodeAt("a", "function", 0, 0), wide, nodeAt("c", "table", 640, 0), nodeAt("d", "table", 1010, 0)});
    selectByClicks(rig, {"a", "b", "c", "d"});
    chord(rig, Qt::AltModifier, Qt::Key_A, Qt::Key_H);
    QCOMPARE(outline(rig, "a").left(), 0.0);
    QCOMPARE(outline(rig, "d").left(), 1010.0);
    const double first = outline(rig, "b").left() - outline(rig, "a").right();
    const double second = outline(rig, "c").left() - outline(rig, "b").right();
    const double third = outline(rig, "d").left() - outline(rig, "c").right();
    QVERIFY(std::abs(first - second) <= 1.0 && std::abs(second - third) <= 1.0);
    QCOMPARE(outline(rig, "b").top(), 40.0);
}

void tst_Arrange::distributingNeedsThree() {
    Rig rig;
    put(rig, {nodeAt("a", "function", 0, 0), nodeAt("b", "function", 310, 170)});
    selectByClicks(rig, {"a", "b"});
    QVERIFY(distributed(rig.design(), rig.document->selection().nodes(), Axis::vertical).empty());
    QVERIFY(!rig.window->action(QStringLiteral("distributeVertically"))->isEnabled());
}

void tst_Arrange::arrangingIsDisabledWithAReason() {
    Rig rig;
    put(rig, {nodeAt("a", "function", 0, 0), nodeAt("b", "function", 310, 170)});
    selectByClicks(rig, {"a"});
    auto* action = rig.window->action(QStringLiteral("alignTop"));
    QVERIFY(!action->isEnabled());
    QVERIFY(action->toolTip().contains(QStringLiteral("Select two nodes")));
    selectByClicks(rig, {"a", "b"});
    QVERIFY(action->isEnabled());
    QVERIFY(!action->toolTip().contains(QStringLiteral("Select two nodes")));
}

void tst_Arrange::everyActionStandsInAMenu() {
    Rig rig;
    std::set<QAction*> listed;
    for (auto* menu : rig.window->menuBar()->findChildren<QMenu*>())
        for (auto* action : menu->actions())
            listed.insert(action);
    for (const char* name : {"alignLeft", "alignCentre", "alignRight", "alignTop", "alignMiddle",
                             "alignBottom", "distributeHorizontally", "distributeVertically",
                             "selectUpstream", "selectDownstream", "selectConnected", "selectSameKind",
                             "selectProblems", "connectSeries", "fanOut", "deleteAndHeal", "guides"}) {
        auto* action = rig.window->action(QLatin1String(name));
        QVERIFY2(action != nullptr && listed.contains(action), name);
        QVERIFY2(action->toolTip().contains(QStringLiteral(" – ")), name);
    }
}

void tst_Arrange::selectingByRelation() {
    Rig rig;
    putTree(rig);
    const auto& selected = rig.document->selection();
    selectByClicks(rig, {"c"});
    chord(rig, Qt::AltModifier, Qt::Key_S, Qt::Key_U);
    QCOMPARE(selected.nodes(), idsOf({"a", "c"}));
    selectByClicks(rig, {"a"});
    chord(rig, Qt::AltModifier, Qt::Key_S, Qt::Key_D);
    QCOMPARE(selected.nodes(), idsOf({"a", "b", "c", "d"}));
    selectByClicks(rig, {"d"});
    chord(rig, Qt::AltModifier, Qt::Key_S, Qt::Key_C);
    QCOMPARE(selected.nodes(), idsOf({"a", "b", "c", "d"}));
    selectByClicks(rig, {"b"});
    chord(rig, Qt::AltModifier, Qt::Key_S, Qt::Key_K);
    QCOMPARE(selected.nodes(), idsOf({"b", "d"}));
}

void tst_Arrange::selectingWhatHasProblems() {
    Rig rig;
    putTree(rig);
    auto design = rig.design();
    design.nodes[2].params["memory"] = model::Tree("no memory at all");
    rig.document->edit(QStringLiteral("Break c"), std::move(design));
    chord(rig, Qt::AltModifier, Qt::Key_S, Qt::Key_P);
    QVERIFY(rig.document->selection().nodes().contains(model::NodeId("c")));
    for (const auto& id : rig.document->selection().nodes())
        QVERIFY2(nodeProblems(*rig.document).contains(id), id.text.c_str());
}

void tst_Arrange::aDragStopsInLineWithANeighbour() {
    Rig rig;
    put(rig, {nodeAt("a", "function", 3, 0), nodeAt("b", "function", 401, 300)});
    // 3 is not on the grid of 10 px: only a guide leads there.
    letGo(rig, hold(rig, "b", {-394, 13}));
    QCOMPARE(outline(rig, "b").left(), 3.0);
    QCOMPARE(outline(rig, "b").top(), 310.0);
}

void tst_Arrange::altSuspendsGuides() {
    Rig rig;
    put(rig, {nodeAt("a", "function", 3, 0), nodeAt("b", "function", 401, 300)});
    rig.canvas().resetZoom();
    letGo(rig, hold(rig, "b", {-394, 13}, Qt::AltModifier), Qt::AltModifier);
    QCOMPARE(outline(rig, "b").left(), 7.0);
    QCOMPARE(outline(rig, "b").top(), 313.0);
}

void tst_Arrange::atMostTwoGuidesForAnAxis() {
    const QRectF moved(0, 0, 100, 50);
    const Guides guides({QRectF(0, 200, 100, 50), QRectF(0, 400, 100, 50), QRectF(50, 600, 50, 50)});
    int upright = 0;
    for (const auto& line : guides.marks(moved).lines)
        if (line.dx() == 0.0) ++upright;
    QCOMPARE(upright, 2);
    QVERIFY(guides.marks(QRectF(500, 900, 30, 30)).lines.empty());
}

void tst_Arrange::equalGapsAttract() {
    // 100 wide each: [0, 100] gap 60 [160, 260], then the third belongs at 320.
    const Guides row({QRectF(0, 0, 100, 50), QRectF(160, 0, 100, 50)});
    const auto after = row.snap(QRectF(324, 10, 100, 50), 6.0);
    QVERIFY(after.x);
    QCOMPARE(*after.x, -4.0);
    QCOMPARE(row.marks(QRectF(320, 10, 100, 50)).gaps.size(), 2U);
    // Between [0, 100] and [400, 500] a node of 100 has 100 on both sides at 200.
    const Guides pair({QRectF(0, 0, 100, 50), QRectF(400, 0, 100, 50)});
    QCOMPARE(*pair.snap(QRectF(197, 13, 100, 50), 6.0).x, 3.0);
    QVERIFY(!pair.snap(QRectF(230, 13, 100, 50), 6.0).x);
}

void tst_Arrange::backGoesWhereTheViewWasBeforeAJump() {
    Rig rig;
    put(rig, {nodeAt("a", "function", 0, 0), nodeAt("b", "function", 4000, 3000)});
    rig.canvas().resetZoom();
    const QRectF start = rig.canvas().visibleRect();
    rig.document->selection().set({model::NodeId("b")});
    rig.key(Qt::Key_2, Qt::ShiftModifier);
    const QRectF jumped = rig.canvas().visibleRect();
    QVERIFY(!jumped.intersects(start));
    rig.document->selection().clear();
    rig.key(Qt::Key_Left, Qt::AltModifier);
    QVERIFY((rig.canvas().visibleRect().center() - start.center()).manhattanLength() < 3.0);
    rig.key(Qt::Key_Right, Qt::AltModifier);
    QVERIFY((rig.canvas().visibleRect().center() - jumped.center()).manhattanLength() < 3.0);
}

void tst_Arrange::keysWalkAlongLinks() {
    Rig rig;
    putTree(rig);
    const auto keys = Qt::AltModifier | Qt::ShiftModifier;
    selectByClicks(rig, {"a"});
    rig.key(Qt::Key_Right, keys);
    QCOMPARE(rig.document->selection().nodes().size(), 1U);
    rig.document->selection().set({model::NodeId("b")});
    rig.key(Qt::Key_Down, keys);
    QCOMPARE(rig.document->selection().nodes(), idsOf({"c"}));
    rig.key(Qt::Key_Right, keys);
    QCOMPARE(rig.document->selection().nodes(), idsOf({"d"}));
    rig.key(Qt::Key_Left, keys);
    rig.key(Qt::Key_Left, keys);
    QCOMPARE(rig.document->selection().nodes(), idsOf({"a"}));
    rig.key(Qt::Key_Left, keys);
    QCOMPARE(rig.document->selection().nodes(), idsOf({"a"}));
}

void tst_Arrange::focusModeHidesThePanelsAndBringsThemBack() {
    Rig rig;
    const auto docks = rig.window->findChildren<QDockWidget*>();
    const auto shown = [&] {
        QList<QDockWidget*> all;
        for (auto* dock : docks)
            if (dock->isVisible()) all << dock;
        return all;
    };
    const auto before = shown();
    QVERIFY(before.size() >= 3);
    const int width = rig.canvas().width();
    const auto keys = Qt::ControlModifier | Qt::ShiftModifier;
    rig.key(Qt::Key_F11, keys);
    QVERIFY(shown().isEmpty());
    QVERIFY(rig.canvas().width() > width);
    rig.key(Qt::Key_F11, keys);
    QCOMPARE(shown(), before);
}

QTEST_MAIN(tst_Arrange)
#include "tst_arrange.moc"

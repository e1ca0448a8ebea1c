#include "app/desktop/messages/message_log.h"
#include "app/diagram/diagram_text.h"
#include "app/diagram/render.h"
#include "app/editor/arrange_groups.h"
#include "models/grouping.h"
#include "tests/desktop/drawing.h"

#include <QBuffer>
#include <QMenuBar>
#include <QPlainTextEdit>

using namespace burst;
using namespace burst::app;

namespace {
/// A gateway calls two functions; both write to a table.
void putShop(Rig& rig) {
    model::Design design = rig.design();
    design.nodes = {nodeAt("door", "gateway", 0, 100), nodeAt("order", "function", 300, 0),
                    nodeAt("track", "function", 300, 200), nodeAt("rows", "table", 700, 100)};
    design.links = {linkOf("l1", "door", "order"), linkOf("l2", "door", "track"),
                    linkOf("l3", "order", "rows"), linkOf("l4", "track", "rows")};
    rig.document->edit(QStringLiteral("Draw"), std::move(design));
    rig.canvas().fitAll();
    QCoreApplication::processEvents();
}

void select(Rig& rig, std::initializer_list<const char*> ids) {
    rig.document->selection().set(idsOf(ids));
    QCoreApplication::processEvents();
}

/// Groups nodes with the keyboard under a name.
model::GroupId group(Rig& rig, std::initializer_list<const char*> ids, const QString& name) {
    select(rig, ids);
    rig.key(Qt::Key_G, Qt::ControlModifier);
    rig.type(name);
    rig.enter();
    return rig.design().groups.back().id;
}

QPointF onTitle(Rig& rig, const model::GroupId& id) {
    const QRectF rect = rig.window->scene().group(id)->rect();
    return rect.topLeft() + QPointF(rect.width() / 2.0, 12.0);
}

std::set<model::NodeId> inside(Rig& rig, const model::GroupId& id) {
    const auto nodes = model::membersOf(rig.design(), id);
    return {nodes.begin(), nodes.end()};
}
} // namespace

class tst_Groups : public QObject {
    Q_OBJECT

private slots:
    void aGroupIsAFrameAroundItsNodes();
    void groupingAsksForTheNameInPlace();
    void ungroupingLeavesTheNodes();
    void theTitleDragsAllThatIsInside();
    void aNodeLetGoInAFrameGoesIntoTheGroup();
    void aNodeDraggedOutLeavesTheGroup();
    void aMoveInsideTheFrameChangesNoMembership();
    void theFrameUnderADragIsMarked();
    void aGroupDraggedIntoAnotherStandsInIt();
    void aCollapsedGroupIsOneBoxWhereLinksEnd();
    void theStateOfABoxIsKeptInTheFile();
    void aBoxShowsTheProblemsOfWhatItHides();
    void theBoxMovesWhatItHides();
    void controlClickReachesIntoAGroup();
    void aDropFromThePaletteJoinsTheGroup();
    void aDoubleClickOnTheTitleRenames();
    void theKindChangesTheColour();
    void deletingAllNodesTakesTheGroupAlong();
    void aCopiedGroupBringsItsFrame();
    void aCopyOfSomeNodesLeavesTheGroupBehind();
    void aDuplicateOfAGroupStandsApart();
    void aLockedNodeStays();
    void aNoteIsWrittenInPlace();
    void anEmptyNoteGoes();
    void notesMoveAndAreDeleted();
    void picturesAndTextsHoldGroupsAndNotes();
};

void tst_Groups::aGroupIsAFrameAroundItsNodes() {
    Rig rig;
    putShop(rig);
    const auto id = group(rig, {"order", "track"}, QStringLiteral("Work"));
    const QRectF frame = rig.window->scene().group(id)->rect();
    for (const char* node : {"order", "track"})
        QVERIFY(frame.adjusted(10, 30, -10, -10)
                    .contains(rig.window->scene().node(model::NodeId(node))->outline()));
    for (const char* node : {"door", "rows"})
        QVERIFY(!frame.intersects(rig.window->scene().node(model::NodeId(node))->outline()));
    QCOMPARE(rig.document->selection().groups().size(), 1U);
    QCOMPARE(rig.document->selection().nodes(), idsOf({"order", "track"}));
}

void tst_Groups::groupingAsksForTheNameInPlace() {
    Rig rig;
    putShop(rig);
    select(rig, {"order", "track"});
    rig.key(Qt::Key_G, Qt::ControlModifier);
    QCOMPARE(rig.document->history().undoText(), QStringLiteral("Group 2 nodes"));
    rig.type(QStringLiteral("Checkout"));
    rig.enter();
    QCOMPARE(rig.design().groups.front().name, std::string("Checkout"));
    QCOMPARE(rig.document->history().undoText(), QStringLiteral("Rename Group to Checkout"));
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(rig.design().groups.empty());
    QVERIFY(rig.window->scene().placement().frames().empty());
}

void tst_Groups::ungroupingLeavesTheNodes() {
    Rig rig;
    putShop(rig);
    group(rig, {"order", "track"}, QStringLiteral("Work"));
    select(rig, {"order"});
    rig.key(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(rig.design().groups.empty());
    QCOMPARE(rig.design().nodes.size(), 4U);
    QVERIFY(!rig.window->action(QStringLiteral("ungroup"))->isEnabled());
}

void tst_Groups::theTitleDragsAllThatIsInside() {
    Rig rig;
    putShop(rig);
    const auto id = group(rig, {"order", "track"}, QStringLiteral("Work"));
    rig.document->selection().clear();
    const auto before = rig.design();
    const QPoint from = rig.onScreen(onTitle(rig, id));
    rig.drag(from, from + QPoint(0, -100), Qt::AltModifier);
    const double up = 100.0 / rig.canvas().scale();
    for (const char* node : {"order", "track"})
        QVERIFY(std::abs(before.node(model::NodeId(node))->at.y - up -
                         rig.design().node(model::NodeId(node))->at.y) < 2.0);
    QCOMPARE(rig.design().node(model::NodeId("rows"))->at.y, before.node(model::NodeId("rows"))->at.y);
    QCOMPARE(inside(rig, id), idsOf({"order", "track"}));
    QCOMPARE(rig.document->history().undoText(), QStringLiteral("Move 2 nodes"));
}

void tst_Groups::aNodeLetGoInAFrameGoesIntoTheGroup() {
    Rig rig;
    putShop(rig);
    const auto id = group(rig, {"order", "track"}, QStringLiteral("Work"));
    rig.document->selection().clear();
    const int steps = rig.document->history().index();
    rig.drag(rig.onScreen(rig.middle("rows")), rig.onScreen(QPointF(400, 160)));
    QCOMPARE(inside(rig, id), idsOf({"order", "track", "rows"}));
    QCOMPARE(rig.document->history().index(), steps + 1);
    QCOMPARE(rig.document->history().undoText(), QStringLiteral("Move rows into Work"));
}

void tst_Groups::aNodeDraggedOutLeavesTheGroup() {
    Rig rig;
    putShop(rig);
    const auto id = group(rig, {"order", "track"}, QStringLiteral("Work"));
    rig.document->selection().clear();
    const QPoint from = rig.onScreen(rig.middle("track"));
    rig.drag(from, from + QPoint(0, 150));
    QCOMPARE(inside(rig, id), idsOf({"order"}));
    QCOMPARE(rig.document->history().undoText(), QStringLiteral("Move track out of Work"));
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(inside(rig, id), idsOf({"order", "track"}));
}

void tst_Groups::aMoveInsideTheFrameChangesNoMembership() {
    Rig rig;
    putShop(rig);
    const auto id = group(rig, {"order", "track"}, QStringLiteral("Work"));
    rig.document->selection().clear();
    const QPoint from = rig.onScreen(rig.middle("track"));
    rig.drag(from, from + QPoint(30, -20));
    QCOMPARE(inside(rig, id), idsOf({"order", "track"}));
    QCOMPARE(rig.document->history().undoText(), QStringLiteral("Move track"));
}

void tst_Groups::theFrameUnderADragIsMarked() {
    Rig rig;
    putShop(rig);
    const auto id = group(rig, {"order", "track"}, QStringLiteral("Work"));
    rig.document->selection().clear();
    auto* target = rig.canvas().viewport();
    const QPoint inFrame = rig.onScreen({400, 160});
    const auto colourThere = [&] { return target->grab().toImage().pixelColor(rig.onScreen({486, 300})); };
    const QColor plain = colourThere();
    QTest::mousePress(target, Qt::LeftButton, {}, rig.onScreen(rig.middle("rows")));
    for (const QPoint at : {inFrame + QPoint(30, 30), inFrame}) {
        QMouseEvent move(QEvent::MouseMove, at, target->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(target, &move);
    }
    QVERIFY(colourThere() != plain);
    QVERIFY(inside(rig, id) == idsOf({"order", "track"}));
    rig.key(Qt::Key_Escape);
    QCOMPARE(colourThere(), plain);
    QTest::mouseRelease(target, Qt::LeftButton, {}, inFrame);
    QCOMPARE(inside(rig, id), idsOf({"order", "track"}));
}

void tst_Groups::aGroupDraggedIntoAnotherStandsInIt() {
    Rig rig;
    putShop(rig);
    const auto outer = group(rig, {"order", "track"}, QStringLiteral("Region"));
    const auto inner = group(rig, {"rows"}, QStringLiteral("Zone"));
    rig.document->selection().clear();
    rig.drag(rig.onScreen(onTitle(rig, inner)), rig.onScreen(QPointF(400, 150)), Qt::AltModifier);
    QCOMPARE(rig.design().group(inner)->parent.text, outer.text);
    QCOMPARE(inside(rig, outer), idsOf({"order", "track", "rows"}));
    QVERIFY(rig.window->scene().group(outer)->rect().contains(rig.window->scene().group(inner)->rect()));
}

void tst_Groups::aCollapsedGroupIsOneBoxWhereLinksEnd() {
    Rig rig;
    putShop(rig);
    const auto id = group(rig, {"order", "track"}, QStringLiteral("Work"));
    rig.click(rig.onScreen(groupToggle(rig.window->scene().group(id)->rect()).center()));
    QVERIFY(rig.design().group(id)->collapsed);
    QVERIFY(!rig.window->scene().node(model::NodeId("order"))->isVisible());
    const QRectF box = rig.window->scene().group(id)->rect();
    QCOMPARE(box.size(), QSizeF(nodeWidth, nodeHeight));
    QCOMPARE(rig.window->scene().link(model::LinkId("l1"))->line().back(), portAt(box, Port::input));
    QCOMPARE(rig.window->scene().link(model::LinkId("l3"))->line().front(), portAt(box, Port::output));
    QVERIFY(rig.window->scene().link(model::LinkId("l1"))->line() !=
            rig.window->scene().link(model::LinkId("l2"))->line());
    QVERIFY(rig.window->scene().nodeAt(rig.middle("order")) == nullptr);
    rig.click(rig.onScreen(groupToggle(box).center()));
    QVERIFY(!rig.design().group(id)->collapsed);
    QVERIFY(rig.window->scene().node(model::NodeId("order"))->isVisible());
}

void tst_Groups::theStateOfABoxIsKeptInTheFile() {
    Rig rig;
    putShop(rig);
    const auto id = group(rig, {"order", "track"}, QStringLiteral("Work"));
    rig.window->action(QStringLiteral("collapse"))->trigger();
    const QString path = rig.folder.filePath(QStringLiteral("kept.burst"));
    QVERIFY(rig.document->save(path));
    QVERIFY(rig.document->load(path));
    QVERIFY(rig.design().group(id)->collapsed);
    QVERIFY(rig.window->scene().group(id)->collapsed());
}

void tst_Groups::aBoxShowsTheProblemsOfWhatItHides() {
    Rig rig;
    putShop(rig);
    auto design = rig.design();
    for (auto& node : design.nodes)
        if (node.kind == "function") node.params["memory"] = model::Tree("none");
    rig.document->edit(QStringLiteral("Break both"), std::move(design));
    const auto id = group(rig, {"order", "track"}, QStringLiteral("Work"));
    rig.document->validateNow();
    const auto* frame = rig.window->scene().placement().frame(id);
    std::vector<NodeLook> looks;
    for (const char* node : {"order", "track"})
        looks.push_back(rig.window->scene().node(model::NodeId(node))->look());
    const auto box = boxLook(*rig.design().group(id), *frame, looks, Theme::light());
    QCOMPARE(box.problems, looks[0].problems + looks[1].problems);
    QVERIFY(box.problems >= 2);
    QCOMPARE(box.worst, model::Finding::Severity::error);
    QVERIFY(box.config.contains(QStringLiteral("2 nodes")));
}

void tst_Groups::theBoxMovesWhatItHides() {
    Rig rig;
    putShop(rig);
    const auto id = group(rig, {"order", "track"}, QStringLiteral("Work"));
    rig.window->action(QStringLiteral("collapse"))->trigger();
    rig.document->selection().clear();
    const auto before = rig.design().node(model::NodeId("track"))->at;
    const QPoint from = rig.onScreen(rig.window->scene().group(id)->rect().center());
    rig.drag(from, from + QPoint(0, 80), Qt::AltModifier);
    QVERIFY(rig.design().node(model::NodeId("track"))->at.y > before.y + 50);
    QCOMPARE(inside(rig, id), idsOf({"order", "track"}));
}

void tst_Groups::controlClickReachesIntoAGroup() {
    Rig rig;
    putShop(rig);
    const auto id = group(rig, {"order", "track"}, QStringLiteral("Work"));
    rig.document->selection().clear();
    rig.click(rig.onScreen(onTitle(rig, id)));
    QCOMPARE(rig.document->selection().nodes(), idsOf({"order", "track"}));
    rig.click(rig.onScreen(rig.middle("track")), Qt::ControlModifier);
    QCOMPARE(rig.document->selection().nodes(), idsOf({"track"}));
    QVERIFY(rig.document->selection().groups().empty());
}

void tst_Groups::aDropFromThePaletteJoinsTheGroup() {
    Rig rig;
    putShop(rig);
    const auto id = group(rig, {"order", "track"}, QStringLiteral("Work"));
    rig.canvas().placeKind(QStringLiteral("queue"), {388, 150});
    QVERIFY(inside(rig, id).contains(model::NodeId("queue")));
    rig.canvas().placeKind(QStringLiteral("cache"), {0, 500});
    QVERIFY(!inside(rig, id).contains(model::NodeId("cache")));
}

void tst_Groups::aDoubleClickOnTheTitleRenames() {
    Rig rig;
    putShop(rig);
    const auto id = group(rig, {"order", "track"}, QStringLiteral("Work"));
    QTest::mouseDClick(rig.canvas().viewport(), Qt::LeftButton, {}, rig.onScreen(onTitle(rig, id)));
    rig.type(QStringLiteral("Orders"));
    rig.enter();
    QCOMPARE(rig.design().group(id)->name, std::string("Orders"));
}

void tst_Groups::theKindChangesTheColour() {
    Rig rig;
    putShop(rig);
    const auto id = group(rig, {"order", "track"}, QStringLiteral("Work"));
    rig.window->action(QStringLiteral("groupKind-vpc"))->trigger();
    QCOMPARE(rig.design().group(id)->kind, std::string("vpc"));
    std::set<QRgb> colours;
    for (const auto& theme : {Theme::light(), Theme::dark()})
        for (const auto& kind : groupKinds()) {
            const QColor colour = groupColor(theme, kind.key);
            QVERIFY(contrast(colour, theme.canvas) >= 4.5);
            colours.insert(colour.rgb());
        }
    QCOMPARE(colours.size(), 2 * groupKinds().size());
    for (const auto& theme : {Theme::light(), Theme::dark()})
        QVERIFY(contrast(theme.noteText, theme.note) >= 4.5);
}

void tst_Groups::deletingAllNodesTakesTheGroupAlong() {
    Rig rig;
    putShop(rig);
    group(rig, {"order", "track"}, QStringLiteral("Work"));
    rig.key(Qt::Key_Delete);
    QVERIFY(rig.design().groups.empty());
    QCOMPARE(rig.design().nodes.size(), 2U);
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rig.design().groups.size(), 1U);
}

void tst_Groups::aCopiedGroupBringsItsFrame() {
    Rig rig;
    putShop(rig);
    const auto id = group(rig, {"order", "track"}, QStringLiteral("Orders"));
    rig.click({5, 5});
    rig.click(rig.onScreen(onTitle(rig, id)));
    QCOMPARE(rig.document->selection().nodes(), idsOf({"order", "track"}));
    rig.key(Qt::Key_C, Qt::ControlModifier);
    rig.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(rig.design().groups.size(), 2U);
    const auto& copy = rig.design().groups.back();
    QCOMPARE(copy.name, std::string("Orders 2"));
    QCOMPARE(inside(rig, copy.id), idsOf({"order-2", "track-2"}));
    QCOMPARE(inside(rig, id), idsOf({"order", "track"}));
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rig.design().groups.size(), 1U);
    QCOMPARE(rig.design().nodes.size(), 4U);
}

void tst_Groups::aCopyOfSomeNodesLeavesTheGroupBehind() {
    Rig rig;
    putShop(rig);
    const auto id = group(rig, {"order", "track"}, QStringLiteral("Orders"));
    select(rig, {"order", "rows"});
    rig.key(Qt::Key_C, Qt::ControlModifier);
    rig.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(rig.design().nodes.size(), 6U);
    QCOMPARE(rig.design().groups.size(), 1U);
    QCOMPARE(inside(rig, id), idsOf({"order", "track"}));
}

void tst_Groups::aDuplicateOfAGroupStandsApart() {
    Rig rig;
    putShop(rig);
    const auto id = group(rig, {"order", "track"}, QStringLiteral("Orders"));
    select(rig, {"order", "track"});
    rig.key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(rig.design().groups.size(), 2U);
    const QRectF original = rig.window->scene().group(id)->rect();
    const QRectF copy = rig.window->scene().group(rig.design().groups.back().id)->rect();
    QVERIFY(!original.intersects(copy));
    QCOMPARE(original.size(), copy.size());
}

void tst_Groups::aLockedNodeStays() {
    Rig rig;
    putShop(rig);
    select(rig, {"rows"});
    rig.key(Qt::Key_L, Qt::ControlModifier);
    rig.key(Qt::Key_L);
    QVERIFY(rig.design().node(model::NodeId("rows"))->locked);
    const auto before = rig.design();
    const QPoint from = rig.onScreen(rig.middle("rows"));
    rig.drag(from, from + QPoint(60, 60));
    rig.key(Qt::Key_Right);
    rig.key(Qt::Key_Delete);
    QVERIFY(rig.design() == before);
    QVERIFY(rig.window->messages().messages().back().text.contains(QStringLiteral("Locked")));
    rig.key(Qt::Key_L, Qt::ControlModifier);
    rig.key(Qt::Key_L);
    rig.key(Qt::Key_Delete);
    QVERIFY(rig.design().node(model::NodeId("rows")) == nullptr);
}

void tst_Groups::aNoteIsWrittenInPlace() {
    Rig rig;
    putShop(rig);
    rig.key(Qt::Key_N);
    auto* field = rig.canvas().findChild<QPlainTextEdit*>(QStringLiteral("inlineNote"));
    QVERIFY(field != nullptr && field->isVisible());
    rig.type(QStringLiteral("Peak at noon"));
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!field->isVisible());
    QCOMPARE(rig.design().notes.size(), 1U);
    QCOMPARE(rig.design().notes.front().text, std::string("Peak at noon"));
    const auto id = rig.design().notes.front().id;
    QTest::mouseDClick(rig.canvas().viewport(), Qt::LeftButton, {},
                       rig.onScreen(rig.window->scene().note(id)->rect().center()));
    rig.type(QStringLiteral("Peak at one"));
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(rig.design().notes.front().text, std::string("Peak at one"));
}

void tst_Groups::anEmptyNoteGoes() {
    Rig rig;
    addNote(*rig.document, {0, 0}, QStringLiteral("Something"));
    rig.canvas().beginNote(rig.design().notes.front().id);
    auto* field = rig.canvas().findChild<QPlainTextEdit*>(QStringLiteral("inlineNote"));
    QTest::keyClick(field, Qt::Key_Delete);
    rig.canvas().setFocus();
    QCoreApplication::processEvents();
    QVERIFY(rig.design().notes.empty());
    QCOMPARE(rig.document->history().undoText(), QStringLiteral("Delete note"));
}

void tst_Groups::notesMoveAndAreDeleted() {
    Rig rig;
    putShop(rig);
    const auto id = addNote(*rig.document, {0, -200}, QStringLiteral("Something"));
    rig.canvas().fitAll();
    rig.document->selection().clear();
    const QPoint from = rig.onScreen(rig.window->scene().note(id)->rect().center());
    rig.drag(from, from + QPoint(50, 20), Qt::AltModifier);
    QVERIFY(rig.design().note(id)->at.x > 40.0);
    QCOMPARE(rig.document->history().undoText(), QStringLiteral("Move note"));
    rig.key(Qt::Key_Delete);
    QVERIFY(rig.design().notes.empty());
}

void tst_Groups::picturesAndTextsHoldGroupsAndNotes() {
    Rig rig;
    putShop(rig);
    const auto id = group(rig, {"order", "track"}, QStringLiteral("Work"));
    addNote(*rig.document, {0, 400}, QStringLiteral("Peak at noon"));
    const auto& catalog = rig.document->catalog();
    for (const QByteArray& text :
         {mermaidText(rig.design(), catalog), dotText(rig.design(), catalog),
          drawioText(rig.design(), catalog), diagramSvg(rig.design(), catalog, Theme::light())}) {
        QVERIFY2(text.contains("Work"), text.constData());
        QVERIFY2(text.contains("Peak"), text.constData());
    }
    const QRectF open = Placement(rig.design()).bounds();
    setCollapsed(*rig.document, {id}, true);
    QVERIFY(Placement(rig.design()).bounds().height() < open.height());
    // What is hidden is not in the picture, and is in the texts that other programs go on with.
    QVERIFY(!diagramSvg(rig.design(), catalog, Theme::light()).contains(">track<"));
    QVERIFY(drawioText(rig.design(), catalog).contains("track"));
}

QTEST_MAIN(tst_Groups)
#include "tst_groups.moc"

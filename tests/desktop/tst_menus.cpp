#include "app/desktop/canvas/quick_add.h"
#include "app/diagram/badge_painter.h"
#include "app/editor/arrange_groups.h"
#include "models/edit.h"
#include "tests/desktop/drawing.h"

#include <QHelpEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QToolTip>

using namespace burst;
using namespace burst::app;

namespace {
/// Right-clicks and gives the words of the menu that opens; chooses one of them, or none.
QStringList menuAt(Rig& rig, QPoint at, const QString& choice = {}) {
    QStringList words;
    QTimer::singleShot(0, qApp, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        if (menu == nullptr) return;
        QAction* chosen = nullptr;
        for (auto* action : menu->actions()) {
            if (action->isSeparator()) continue;
            words << action->text().remove(QLatin1Char('&'));
            if (words.back() == choice) chosen = action;
        }
        if (chosen != nullptr)
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(chosen).center());
        else
            QTest::keyClick(menu, Qt::Key_Escape);
    });
    QTest::mouseClick(rig.canvas().viewport(), Qt::RightButton, {}, at);
    // Without a window manager nobody makes the window active again after a menu.
    if (QApplication::activeWindow() != rig.window.get()) QApplication::setActiveWindow(rig.window.get());
    QCoreApplication::processEvents();
    return words;
}

QString tipAt(Rig& rig, QPointF scene) {
    QToolTip::hideText();
    const QPoint at = rig.onScreen(scene);
    QHelpEvent help(QEvent::ToolTip, at, rig.canvas().viewport()->mapToGlobal(at));
    QCoreApplication::sendEvent(rig.canvas().viewport(), &help);
    return QToolTip::text();
}
} // namespace

/// The menus of what stands on the canvas and of what does not, and what a resting pointer is told.
class tst_Menus : public QObject {
    Q_OBJECT

private slots:
    void aLinkBetweenCloseNodesHasItsMenu();
    void aNodeIsInsertedFromTheMenuOfALink();
    void aNoteIsEditedAndDeletedFromItsMenu();
    void notesAreBroughtToTheFront();
    void aPortHasAMenuOfItsOwn();
    void theMenuOfTheFailurePortLeadsToWhereFailuresGo();
    void theEmptyCanvasHasAMenuOfItsOwn();
    void whatIsChosenHappensWhereTheMenuWasAskedFor();
    void theMenuKeyIsAboutTheSelection();
    void aBadgeSaysItsReasonInASentence();
    void theToggleOfAGroupWorksWhereItIsDrawn();
    void aBoxTellsWhatItsNodesAddUpTo();
};

void tst_Menus::aLinkBetweenCloseNodesHasItsMenu() {
    Rig rig;
    put(rig, {nodeAt("c", "client", 0, 0), nodeAt("f", "function", nodeWidth + 24, 0)},
        {linkOf("l", "c", "f")});
    const QPointF middle = (rig.port("c", Port::output) + rig.port("f", Port::input)) / 2.0;
    for (const double beside : {0.0, 5.0, -9.0}) {
        rig.document->selection().clear();
        const auto words = menuAt(rig, rig.onScreen(middle + QPointF(0.0, beside)));
        QCOMPARE(words, (QStringList{QStringLiteral("Insert a node…"), QStringLiteral("Delete")}));
        QCOMPARE(rig.document->selection().links().size(), 1U);
    }
    menuAt(rig, rig.onScreen(middle), QStringLiteral("Delete"));
    QVERIFY(rig.design().links.empty());
    QCOMPARE(rig.design().nodes.size(), 2U);
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rig.design().links.size(), 1U);
}

void tst_Menus::aNodeIsInsertedFromTheMenuOfALink() {
    Rig rig;
    put(rig, {nodeAt("c", "client", 0, 0), nodeAt("f", "function", 260, 0)}, {linkOf("l", "c", "f")});
    const QPointF middle = (rig.port("c", Port::output) + rig.port("f", Port::input)) / 2.0;
    menuAt(rig, rig.onScreen(middle), QStringLiteral("Insert a node…"));
    QVERIFY(rig.canvas().quickAdd().isVisible());
    rig.type(QStringLiteral("gateway"));
    rig.enter();
    QCOMPARE(rig.design().nodes.size(), 3U);
    QCOMPARE(rig.design().links.size(), 2U);
    QVERIFY(!outline(rig, "gateway").intersects(outline(rig, "f")));
}

void tst_Menus::aNoteIsEditedAndDeletedFromItsMenu() {
    Rig rig;
    put(rig, {nodeAt("c", "client", 0, 0)});
    addNote(*rig.document, {0, 200}, QStringLiteral("Peak at noon"));
    rig.canvas().fitAll();
    rig.document->selection().clear();
    const auto& id = rig.design().notes.front().id;
    const QPoint on = rig.onScreen(rig.window->scene().note(id)->rect().center());
    const auto words = menuAt(rig, on, QStringLiteral("Edit note"));
    QCOMPARE(words, (QStringList{QStringLiteral("Edit note"), QStringLiteral("Bring to front"),
                                 QStringLiteral("Send to back"), QStringLiteral("Delete")}));
    auto* field = rig.canvas().findChild<QPlainTextEdit*>(QStringLiteral("inlineNote"));
    QVERIFY(field != nullptr && field->isVisible());
    QTest::keyClick(field, Qt::Key_Escape);
    menuAt(rig, on, QStringLiteral("Delete"));
    QVERIFY(rig.design().notes.empty());
}

void tst_Menus::notesAreBroughtToTheFront() {
    Rig rig;
    put(rig, {nodeAt("c", "client", 0, 0)});
    addNote(*rig.document, {0, 200}, QStringLiteral("Below"));
    addNote(*rig.document, {60, 230}, QStringLiteral("Above"));
    rig.canvas().fitAll();
    const auto ids = std::pair(rig.design().notes[0].id, rig.design().notes[1].id);
    const auto rect = [&](const model::NoteId& id) { return rig.window->scene().note(id)->rect(); };
    const QPointF both = (rect(ids.first) & rect(ids.second)).center();
    const auto top = [&] { return rig.window->scene().noteAt(both)->id(); };
    QCOMPARE(top(), ids.second);
    const QPoint corner = rig.onScreen(rect(ids.first).topLeft() + QPointF(6, 6));
    menuAt(rig, corner, QStringLiteral("Bring to front"));
    QCOMPARE(top(), ids.first);
    rig.key(Qt::Key_BracketLeft, Qt::ControlModifier);
    QCOMPARE(top(), ids.second);
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(top(), ids.first);
}

void tst_Menus::aPortHasAMenuOfItsOwn() {
    Rig rig;
    put(rig, {nodeAt("c", "client", 0, 0), nodeAt("f", "function", 300, 0), nodeAt("t", "table", 600, 0)},
        {linkOf("l1", "c", "f"), linkOf("l2", "f", "t")});
    rig.canvas().resetZoom();
    const auto leaving = menuAt(rig, rig.onScreen(rig.port("f", Port::output)));
    QCOMPARE(leaving, (QStringList{QStringLiteral("Add node…"), QStringLiteral("Connect to…"),
                                   QStringLiteral("Disconnect")}));
    const auto arriving = menuAt(rig, rig.onScreen(rig.port("f", Port::input)), QStringLiteral("Disconnect"));
    QCOMPARE(arriving, (QStringList{QStringLiteral("Add a node before…"), QStringLiteral("Disconnect")}));
    QCOMPARE(rig.design().links.size(), 1U); // what leaves stays
    QCOMPARE(rig.design().links.front().id, model::LinkId("l2"));
    menuAt(rig, rig.onScreen(rig.port("f", Port::input)), QStringLiteral("Add a node before…"));
    rig.type(QStringLiteral("queue"));
    rig.enter();
    QCOMPARE(rig.design().links.size(), 2U);
    QCOMPARE(rig.design().links.back().to, model::NodeId("f"));
}

void tst_Menus::theMenuOfTheFailurePortLeadsToWhereFailuresGo() {
    Rig rig;
    put(rig, {nodeAt("q", "queue", 0, 0), nodeAt("d", "queue", 300, 120), nodeAt("f", "function", 300, -80)},
        {linkOf("l", "q", "f")});
    rig.canvas().resetZoom();
    menuAt(rig, rig.onScreen(rig.port("q", Port::failure)), QStringLiteral("Connect to…"));
    QVERIFY(rig.canvas().quickAdd().isVisible());
    rig.enter(); // the only one that takes failures
    QCOMPARE(rig.design().links.size(), 2U);
    QCOMPARE(rig.design().links.back().to, model::NodeId("d"));
    QVERIFY(sourcePort(rig.design().links.back(), rig.design()) == Port::failure);
    // It is drawn there, too.
    const auto line = rig.window->scene().link(rig.design().links.back().id)->line();
    QCOMPARE(line.front(), rig.port("q", Port::failure));
}

void tst_Menus::theEmptyCanvasHasAMenuOfItsOwn() {
    Rig rig;
    put(rig, {nodeAt("c", "client", 0, 0), nodeAt("f", "function", 260, 0)});
    rig.document->selection().set(idsOf({"c"}));
    const QPoint nowhere = rig.onScreen({120, 260});
    const QStringList all{QStringLiteral("Add node…"), QStringLiteral("Add note"),
                          QStringLiteral("Paste"),     QStringLiteral("Select all"),
                          QStringLiteral("Fit all"),   QStringLiteral("Tidy up")};
    QCOMPARE(menuAt(rig, nowhere, QStringLiteral("Select all")), all);
    QCOMPARE(rig.document->selection().nodes().size(), 2U);
    menuAt(rig, nowhere); // is about nothing
    QVERIFY(rig.document->selection().empty());
}

void tst_Menus::whatIsChosenHappensWhereTheMenuWasAskedFor() {
    Rig rig;
    put(rig, {nodeAt("c", "client", 0, 0)});
    rig.document->selection().set(idsOf({"c"}));
    rig.key(Qt::Key_C, Qt::ControlModifier);
    menuAt(rig, rig.onScreen({-200, 200}), QStringLiteral("Paste"));
    QCOMPARE(rig.design().nodes.size(), 2U);
    const auto pasted = rig.design().nodes.back().at;
    QVERIFY(std::abs(pasted.x + 200.0) <= snapStep && std::abs(pasted.y - 200.0) <= snapStep);
    menuAt(rig, rig.onScreen({-300, 40}), QStringLiteral("Add note"));
    const auto note = rig.design().notes.front().at;
    QVERIFY(std::abs(note.x + 300.0) <= snapStep && std::abs(note.y - 40.0) <= snapStep);
}

void tst_Menus::theMenuKeyIsAboutTheSelection() {
    Rig rig;
    put(rig, {nodeAt("f", "function", 0, 0)});
    rig.document->selection().set(idsOf({"f"}));
    // Where it is asked for: on a small screen a long menu opens above that.
    QSignalSpy wanted(&rig.canvas(), &View::menuWanted);
    QTimer::singleShot(0, qApp, [] {
        if (auto* menu = QApplication::activePopupWidget()) QTest::keyClick(menu, Qt::Key_Escape);
    });
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QCoreApplication::sendEvent(rig.canvas().viewport(), &event);
    QCOMPARE(wanted.count(), 1);
    const QPoint at = rig.canvas().viewport()->mapFromGlobal(wanted.front().front().toPoint());
    QVERIFY(QRectF(rig.canvas().mapFromScene(outline(rig, "f")).boundingRect()).contains(at));
}

void tst_Menus::aBadgeSaysItsReasonInASentence() {
    Rig rig;
    put(rig, {nodeAt("c", "client", 0, 0), nodeAt("f", "function", 300, 0)}, {linkOf("l", "c", "f")});
    rig.canvas().resetZoom();
    auto project = rig.document->project();
    project.scenarios.front().traffic[model::NodeId("c")].profile = {{0.0, 10.0}};
    project.designs.front().nodes.back().params["error_rate"] = model::Tree(0.5);
    rig.document->edit(QStringLiteral("Break"), project);
    rig.canvas().fitAll();
    const auto badges = [&]() -> const std::vector<Badge>& {
        return rig.window->scene().node(model::NodeId("f"))->look().overlay.badges;
    };
    QTRY_VERIFY(!badges().empty());
    auto look = rig.window->scene().node(model::NodeId("f"))->look();
    look.rect = outline(rig, "f");
    const QString tip = tipAt(rig, badgeRects(look).front().center());
    QCOMPARE(tip, badges().front().reason);
    QVERIFY2(tip.contains(QStringLiteral("requests would fail here")) && tip.endsWith(QLatin1Char('.')),
             qPrintable(tip));
    // On the body of the node as well, under its name.
    QVERIFY(tipAt(rig, rig.middle("f")).contains(tip));
}

void tst_Menus::theToggleOfAGroupWorksWhereItIsDrawn() {
    Rig rig;
    put(rig, {nodeAt("c", "client", 0, 0), nodeAt("f", "function", 260, 0)});
    rig.document->selection().set(idsOf({"c", "f"}));
    rig.key(Qt::Key_G, Qt::ControlModifier);
    rig.enter();
    const auto id = rig.design().groups.front().id;
    const auto toggle = [&] { return groupToggle(rig.window->scene().group(id)->rect()).center(); };
    rig.canvas().resetZoom();
    QVERIFY(tipAt(rig, toggle()).contains(QStringLiteral("Collapse")));
    // From afar it is not drawn, and a click there selects the group.
    rig.canvas().zoomTo(0.5, QPointF(rig.onScreen(toggle())));
    rig.document->selection().clear();
    rig.click(rig.onScreen(toggle()));
    QVERIFY(!rig.design().group(id)->collapsed);
    QVERIFY(rig.document->selection().groups().contains(id));
    rig.canvas().resetZoom();
    rig.click(rig.onScreen(toggle()));
    QVERIFY(rig.design().group(id)->collapsed);
    rig.click(rig.onScreen(toggle()));
    QVERIFY(!rig.design().group(id)->collapsed);
}

void tst_Menus::aBoxTellsWhatItsNodesAddUpTo() {
    Rig rig;
    put(rig, {nodeAt("c", "client", 0, 0), nodeAt("f", "function", 260, 0), nodeAt("t", "table", 520, 0)},
        {linkOf("l1", "c", "f"), linkOf("l2", "f", "t")});
    auto project = rig.document->project();
    project.scenarios.front().traffic[model::NodeId("c")].profile = {{0.0, 10.0}};
    auto& design = project.designs.front();
    model::Group group;
    group.id = model::GroupId("g");
    group.name = "Shop";
    group.members = {model::NodeId("f"), model::NodeId("t")};
    group.collapsed = true;
    design.groups = {group};
    rig.document->edit(QStringLiteral("Fill"), project);
    const auto box = [&] { return rig.window->scene().group(group.id)->box(); };
    const auto overlay = [&](const char* node) -> const NodeOverlay& {
        return rig.window->scene().node(model::NodeId(node))->look().overlay;
    };
    QTRY_VERIFY(overlay("t").cost > 0.0);
    // 10 /s at the function, which calls the table each time.
    QCOMPARE(box()->overlay.rate, 20.0);
    QCOMPARE(box()->overlay.metric, QStringLiteral("20 /s in all"));
    QVERIFY(overlay("f").cost > 0.0);
    QCOMPARE(box()->overlay.cost, overlay("f").cost + overlay("t").cost);
    const QString money = QString::number(box()->overlay.cost, 'f', 2);
    QCOMPARE(box()->overlay.more, money + QStringLiteral(" USD/mo"));
    rig.canvas().fitAll();
    QVERIFY(tipAt(rig, box()->rect.center()).contains(money));
}

int main(int argc, char** argv) {
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication program(argc, argv);
    tst_Menus test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_menus.moc"

#include "app/desktop/canvas/accessible_canvas.h"
#include "models/edit.h"
#include "tests/desktop/rig.h"

#include <QAccessible>

using namespace burst;
using namespace burst::app;

namespace {
QStringList namesOf(View& view) {
    QStringList names;
    auto* canvas = QAccessible::queryAccessibleInterface(&view);
    for (int i = 0; i < canvas->childCount(); ++i) {
        auto* child = canvas->child(i);
        if (child != nullptr && child->object() == nullptr) names << child->text(QAccessible::Name);
    }
    return names;
}

QAccessibleInterface* childNamed(View& view, const QString& start) {
    auto* canvas = QAccessible::queryAccessibleInterface(&view);
    for (int i = 0; i < canvas->childCount(); ++i)
        if (auto* child = canvas->child(i); child != nullptr && child->object() == nullptr &&
                                            child->text(QAccessible::Name).startsWith(start))
            return child;
    return nullptr;
}

/// Two nodes and the link between them.
struct Drawn : Rig {
    Drawn() {
        window->action(QStringLiteral("liveEstimate"))->setChecked(false);
        quickAdd({-300, 0}, QStringLiteral("client"));
        quickAdd({0, 0}, QStringLiteral("lambda"));
        wire("client", "function");
        document->selection().clear();
        document->edit(QStringLiteral("Rename"),
                       model::renamed(design(), model::NodeId("function"), "Place order"));
        document->edit(QStringLiteral("Rename"),
                       model::renamed(design(), model::NodeId("client"), "Shoppers"));
    }
};
} // namespace

/// What a screen reader is told of the canvas.
class tst_Accessible : public QObject {
    Q_OBJECT

private slots:
    void nodesAndLinksAreChildrenWithNames();
    void badgesAndProblemsAreSpoken();
    void aChildLiesWhereItIsDrawn();
    void theSelectedNodeIsTheFocusedChild();
    void pressingAChildSelectsIt();
    void aRemovedNodeIsNoChildAnyMore();
    void everyButtonOfTheWindowHasAName();
    void highContrastIsBlackAndWhite();
};

void tst_Accessible::nodesAndLinksAreChildrenWithNames() {
    Drawn rig;
    const auto names = namesOf(rig.canvas());
    QCOMPARE(names.size(), 3);
    QVERIFY2(names[0].startsWith(QStringLiteral("Client Shoppers")), qPrintable(names[0]));
    QVERIFY2(names[0].endsWith(QStringLiteral(", 1 output")), qPrintable(names[0]));
    QVERIFY2(names[1].contains(QStringLiteral("Place order")), qPrintable(names[1]));
    QVERIFY2(names[1].endsWith(QStringLiteral(", 0 outputs")), qPrintable(names[1]));
    QCOMPARE(names[2], QStringLiteral("Link Shoppers to Place order"));
    auto* canvas = QAccessible::queryAccessibleInterface(&rig.canvas());
    QCOMPARE(canvas->role(), QAccessible::Canvas);
    QVERIFY(canvas->text(QAccessible::Description).endsWith(QStringLiteral("2 nodes, 1 links")));
}

void tst_Accessible::badgesAndProblemsAreSpoken() {
    Drawn rig;
    NodeOverlay figures;
    figures.metric = QStringLiteral("p95 412 ms");
    figures.badges.push_back({State::throttled, QStringLiteral("7.2 % throttled")});
    rig.window->scene().setOverlays({{model::NodeId("function"), figures}});
    auto* child = childNamed(rig.canvas(), QStringLiteral("Function"));
    QVERIFY(child != nullptr);
    QVERIFY(child->text(QAccessible::Name)
                .startsWith(QStringLiteral("Function Place order, p95 412 ms, 7.2 % throttled, ")));
}

void tst_Accessible::aChildLiesWhereItIsDrawn() {
    Drawn rig;
    auto* child = childNamed(rig.canvas(), QStringLiteral("Function"));
    const QPoint middle = rig.canvas().viewport()->mapToGlobal(rig.onScreen(rig.middle("function")));
    QVERIFY(child->rect().contains(middle));
    QVERIFY(
        !child->rect().contains(rig.canvas().viewport()->mapToGlobal(rig.onScreen(rig.middle("client")))));
    auto* canvas = QAccessible::queryAccessibleInterface(&rig.canvas());
    QCOMPARE(canvas->childAt(middle.x(), middle.y()), child);
    QVERIFY(canvas->indexOfChild(child) >= 0);
    QCOMPARE(canvas->child(canvas->indexOfChild(child)), child);
}

void tst_Accessible::theSelectedNodeIsTheFocusedChild() {
    Drawn rig;
    rig.canvas().setFocus();
    rig.key(Qt::Key_Tab);
    auto* canvas = QAccessible::queryAccessibleInterface(&rig.canvas());
    auto* first = canvas->focusChild();
    QVERIFY(first != nullptr);
    QVERIFY(first->text(QAccessible::Name).startsWith(QStringLiteral("Client Shoppers")));
    QVERIFY(first->state().selected && first->state().focused);
    QVERIFY(!childNamed(rig.canvas(), QStringLiteral("Function"))->state().selected);
    rig.key(Qt::Key_Tab);
    QCOMPARE(canvas->focusChild(), childNamed(rig.canvas(), QStringLiteral("Function")));
}

void tst_Accessible::pressingAChildSelectsIt() {
    Drawn rig;
    childNamed(rig.canvas(), QStringLiteral("Link"))
        ->actionInterface()
        ->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(rig.document->selection().links().size(), 1U);
    childNamed(rig.canvas(), QStringLiteral("Function"))
        ->actionInterface()
        ->doAction(QAccessibleActionInterface::pressAction());
    QCOMPARE(rig.document->selection().nodes().size(), 1U);
    QVERIFY(rig.document->selection().links().empty());
}

void tst_Accessible::aRemovedNodeIsNoChildAnyMore() {
    Drawn rig;
    auto* child = childNamed(rig.canvas(), QStringLiteral("Function"));
    rig.document->selection().set({model::NodeId("function")});
    rig.key(Qt::Key_Delete);
    QCOMPARE(namesOf(rig.canvas()).size(), 1);
    QVERIFY(!child->isValid());
    QVERIFY(child->text(QAccessible::Name).isEmpty());
    rig.document->history().undo();
    QCOMPARE(namesOf(rig.canvas()).size(), 3);
    QVERIFY(child->isValid());
}

void tst_Accessible::everyButtonOfTheWindowHasAName() {
    Drawn rig;
    QStringList nameless;
    for (auto* button : rig.window->findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || button->focusPolicy() == Qt::NoFocus) continue;
        auto* spoken = QAccessible::queryAccessibleInterface(button);
        if (spoken->text(QAccessible::Name).isEmpty())
            nameless << QString::fromLatin1(button->metaObject()->className()) + QLatin1Char(' ') +
                            button->objectName();
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QStringLiteral(", "))));
}

void tst_Accessible::highContrastIsBlackAndWhite() {
    const auto& theme = Theme::highContrast();
    QCOMPARE(contrast(theme.textPrimary, theme.canvas), 21.0); // the most there is
    for (const QColor& surface : {theme.canvas, theme.panel, theme.panelAlt, theme.node})
        for (const QColor& ink : {theme.textPrimary, theme.textSecondary, theme.textDisabled, theme.link,
                                  theme.border, theme.edge, theme.focus, theme.selection})
            QVERIFY(contrast(ink, surface) >= 7.0);
    for (const auto& state : theme.states)
        QVERIFY(contrast(state.fill, theme.node) >= 4.5 && contrast(state.text, state.fill) >= 4.5);
    Drawn rig;
    rig.window->setAppearance(Appearance::highContrast);
    rig.document->selection().set({model::NodeId("function")});
    rig.window->action(QStringLiteral("zoomReset"))->trigger();
    rig.picture(QStringLiteral("high-contrast"));
    const QImage picture = rig.canvas().viewport()->grab().toImage();
    const QPoint inHeader = rig.onScreen(rig.middle("client") + QPointF(70.0, -38.0));
    QCOMPARE(picture.pixelColor(inHeader), QColor(Qt::black));
    const QPoint onLine = rig.onScreen(rig.middle("client") + QPointF(70.0, -19.0));
    QVERIFY(picture.pixelColor(onLine).lightness() > 200);
    rig.window->setAppearance(Appearance::light);
}

int main(int argc, char** argv) {
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication program(argc, argv);
    tst_Accessible test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_accessible.moc"

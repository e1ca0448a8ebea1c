#include "app/desktop/canvas/quick_add.h"
#include "app/desktop/inspector/inspector.h"
#include "app/desktop/messages/message_log.h"
#include "app/desktop/palette/palette.h"
#include "tests/desktop/rig.h"

#include <QClipboard>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace burst;
using namespace burst::app;

namespace {
/// The mouse wheel, in notches of 120 units.
void wheel(View& view, QPoint at, int notches, Qt::KeyboardModifiers keys) {
    QWheelEvent event(at, view.viewport()->mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, keys,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view.viewport(), &event);
}

void dropKind(View& view, const char* kind, QPoint at) {
    QMimeData mime;
    mime.setData(QLatin1String(kindMime), kind);
    QDragEnterEvent enter(at, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(view.viewport(), &enter);
    QDropEvent drop(at, Qt::CopyAction, &mime, Qt::LeftButton, {});
    QCoreApplication::sendEvent(view.viewport(), &drop);
}
} // namespace

class tst_Canvas : public QObject {
    Q_OBJECT

private slots:
    void aDoubleClickAndAWordPlaceANode();
    void aClickInThePaletteAndOneOnTheCanvasPlaceANode();
    void aDropFromThePalettePlacesANode();
    void aDropOnAWireGoesIntoIt();
    void aDragFromPortToPortConnects();
    void twoClicksConnectAsWell();
    void anImpossibleWireSaysWhyAndIsNotMade();
    void aWireDroppedOnNothingOffersWhatMayFollow();
    void anEndOfAWireMovesToAnotherNode();
    void aDragMovesTheSelectionOnTheGridInOneStep();
    void escapeEndsADragAsIfItHadNotBeen();
    void arrowKeysInARowAreOneStep();
    void theRubberBandTakesWhatItEncloses();
    void controlDragCopies();
    void deletingANodeTakesItsWiresAndUndoBringsThemBack();
    void f2RenamesInPlace();
    void aNameIsNotGivenTwice();
    void copyAndPasteKeepTheWiresInside();
    void zoomingKeepsThePointUnderThePointer();
    void zoomStepsAreEven();
    void middleDragPans();
    void undoingEverythingGivesTheFirstText();
    void aFieldOfTheInspectorSetsAndResets();
    void aShortcutTakesWhatIsBeingTyped();
    void nothingRunsWhileAFieldIsWrong();
    void tidyUpPutsCallersLeftOfWhatTheyCall();
};

void tst_Canvas::aDoubleClickAndAWordPlaceANode() {
    Rig rig;
    rig.quickAdd({0, 0}, QStringLiteral("lambda"));
    QCOMPARE(rig.design().nodes.size(), 1U);
    QCOMPARE(rig.design().nodes.front().kind, std::string("function"));
    QVERIFY(rig.document->selection().nodes().contains(rig.design().nodes.front().id));
}

void tst_Canvas::aClickInThePaletteAndOneOnTheCanvasPlaceANode() {
    Rig rig;
    auto& tree = rig.window->nodePalette().tree();
    auto* item = tree.findItems(QStringLiteral("Queue"), Qt::MatchExactly | Qt::MatchRecursive).value(0);
    QVERIFY(item != nullptr);
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, tree.visualItemRect(item).center());
    rig.click({300, 200});
    QCOMPARE(rig.design().nodes.size(), 1U);
    QCOMPARE(rig.design().nodes.front().kind, std::string("queue"));
    rig.click({500, 300});
    QCOMPARE(rig.design().nodes.size(), 1U);
}

void tst_Canvas::aDropFromThePalettePlacesANode() {
    Rig rig;
    dropKind(rig.canvas(), "table", {300, 200});
    QCOMPARE(rig.design().nodes.size(), 1U);
    const auto& node = rig.design().nodes.front();
    QCOMPARE(node.kind, std::string("table"));
    QCOMPARE(std::fmod(node.at.x, snapStep), 0.0);
    QCOMPARE(std::fmod(node.at.y, snapStep), 0.0);
}

void tst_Canvas::aDropOnAWireGoesIntoIt() {
    Rig rig;
    rig.quickAdd({-300, 0}, QStringLiteral("client"));
    rig.quickAdd({300, 0}, QStringLiteral("function"));
    rig.wire("client", "function");
    QCOMPARE(rig.design().links.size(), 1U);
    const QPointF middle = (rig.port("client", Port::output) + rig.port("function", Port::input)) / 2.0;
    dropKind(rig.canvas(), "gateway", rig.onScreen(middle));
    QCOMPARE(rig.design().links.size(), 2U);
    QCOMPARE(rig.design().links[0].to.text, std::string("gateway"));
    QCOMPARE(rig.design().links[1].from.text, std::string("gateway"));
}

void tst_Canvas::aDragFromPortToPortConnects() {
    Rig rig;
    rig.quickAdd({-300, 0}, QStringLiteral("gateway"));
    rig.quickAdd({100, 0}, QStringLiteral("function"));
    rig.wire("gateway", "function");
    QCOMPARE(rig.design().links.size(), 1U);
    QCOMPARE(rig.design().links.front().from.text, std::string("gateway"));
    QCOMPARE(rig.design().links.front().to.text, std::string("function"));
    QVERIFY(rig.document->history().undoText().startsWith(QStringLiteral("Connect")));
}

void tst_Canvas::twoClicksConnectAsWell() {
    Rig rig;
    rig.quickAdd({-300, 0}, QStringLiteral("gateway"));
    rig.quickAdd({100, 0}, QStringLiteral("function"));
    rig.click(rig.onScreen(rig.port("gateway", Port::output)));
    QTest::mouseMove(rig.canvas().viewport(), rig.onScreen(rig.middle("function")));
    rig.click(rig.onScreen(rig.middle("function")));
    QCOMPARE(rig.design().links.size(), 1U);
}

void tst_Canvas::anImpossibleWireSaysWhyAndIsNotMade() {
    Rig rig;
    rig.quickAdd({-300, 0}, QStringLiteral("queue"));
    rig.quickAdd({100, 0}, QStringLiteral("gateway"));
    QSignalSpy said(&rig.canvas(), &View::message);
    rig.wire("queue", "gateway");
    QVERIFY(rig.design().links.empty());
    QCOMPARE(said.count(), 1);
    QVERIFY(said.front().front().toString().contains(QStringLiteral("function"), Qt::CaseInsensitive));
}

void tst_Canvas::aWireDroppedOnNothingOffersWhatMayFollow() {
    Rig rig;
    rig.quickAdd({-300, 0}, QStringLiteral("function"));
    const QPoint from = rig.onScreen(rig.port("function", Port::output));
    rig.drag(from, from + QPoint(150, 60));
    QVERIFY(rig.canvas().quickAdd().isVisible());
    rig.type(QStringLiteral("dynamo"));
    rig.enter();
    QCOMPARE(rig.design().nodes.size(), 2U);
    QCOMPARE(rig.design().nodes.back().kind, std::string("table"));
    QCOMPARE(rig.design().links.size(), 1U);
}

void tst_Canvas::anEndOfAWireMovesToAnotherNode() {
    Rig rig;
    rig.quickAdd({-350, 0}, QStringLiteral("gateway"));
    rig.quickAdd({0, -150}, QStringLiteral("function"));
    rig.quickAdd({0, 150}, QStringLiteral("function"));
    rig.wire("gateway", "function");
    QVERIFY(!rig.document->selection().links().empty());
    rig.drag(rig.onScreen(rig.port("function", Port::input)), rig.onScreen(rig.middle("function-2")));
    QCOMPARE(rig.design().links.size(), 1U);
    QCOMPARE(rig.design().links.front().to.text, std::string("function-2"));
}

void tst_Canvas::aDragMovesTheSelectionOnTheGridInOneStep() {
    Rig rig;
    rig.quickAdd({-200, 0}, QStringLiteral("function"));
    rig.quickAdd({100, 0}, QStringLiteral("queue"));
    rig.click(rig.onScreen(rig.middle("function")));
    rig.click(rig.onScreen(rig.middle("queue")), Qt::ShiftModifier);
    const auto before = rig.design();
    const int steps = rig.document->history().index();
    const QPoint from = rig.onScreen(rig.middle("queue"));
    rig.drag(from, from + QPoint(43, 57));
    QCOMPARE(rig.document->history().index(), steps + 1);
    QCOMPARE(rig.document->history().undoText(), QStringLiteral("Move 2 nodes"));
    for (std::size_t i = 0; i < 2; ++i) {
        QCOMPARE(rig.design().nodes[i].at.x - before.nodes[i].at.x, 40.0);
        QCOMPARE(rig.design().nodes[i].at.y - before.nodes[i].at.y, 60.0);
    }
}

void tst_Canvas::escapeEndsADragAsIfItHadNotBeen() {
    Rig rig;
    rig.quickAdd({0, 0}, QStringLiteral("function"));
    const auto before = rig.design();
    const QPoint from = rig.onScreen(rig.middle("function"));
    rig.press(from);
    QTest::mouseMove(rig.canvas().viewport(), from + QPoint(80, 0));
    QTest::keyClick(&rig.canvas(), Qt::Key_Escape);
    QTest::mouseRelease(rig.canvas().viewport(), Qt::LeftButton, {}, from + QPoint(80, 0));
    QVERIFY(rig.design() == before);
    QCOMPARE(rig.window->scene().node(model::NodeId("function"))->outline().topLeft(),
             QPointF(before.nodes[0].at.x, before.nodes[0].at.y));
}

void tst_Canvas::arrowKeysInARowAreOneStep() {
    Rig rig;
    rig.quickAdd({0, 0}, QStringLiteral("function"));
    const double x = rig.design().nodes[0].at.x;
    const int steps = rig.document->history().index();
    for (int i = 0; i < 3; ++i)
        rig.key(Qt::Key_Right);
    QCOMPARE(rig.design().nodes[0].at.x, x + 30.0);
    QCOMPARE(rig.document->history().index(), steps + 1);
    rig.key(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(rig.design().nodes[0].at.x, x + 31.0);
}

void tst_Canvas::theRubberBandTakesWhatItEncloses() {
    Rig rig;
    rig.quickAdd({-250, -100}, QStringLiteral("function"));
    rig.quickAdd({150, -100}, QStringLiteral("queue"));
    const auto around =
        rig.window->scene().node(model::NodeId("function"))->outline().adjusted(-30, -30, 30, 30);
    rig.drag(rig.onScreen(around.topLeft()), rig.onScreen(around.bottomRight()));
    QCOMPARE(rig.document->selection().nodes().size(), 1U);
    QCOMPARE(rig.document->selection().nodes().begin()->text, std::string("function"));
    rig.click(rig.onScreen(around.topLeft()));
    QVERIFY(rig.document->selection().empty());
}

void tst_Canvas::controlDragCopies() {
    Rig rig;
    rig.quickAdd({-200, 0}, QStringLiteral("function"));
    const QPoint from = rig.onScreen(rig.middle("function"));
    rig.drag(from, from + QPoint(0, 160), Qt::ControlModifier);
    QCOMPARE(rig.design().nodes.size(), 2U);
    QCOMPARE(rig.design().nodes[1].at.y - rig.design().nodes[0].at.y, 160.0);
}

void tst_Canvas::deletingANodeTakesItsWiresAndUndoBringsThemBack() {
    Rig rig;
    rig.quickAdd({-300, 0}, QStringLiteral("gateway"));
    rig.quickAdd({100, 0}, QStringLiteral("function"));
    rig.wire("gateway", "function");
    const auto before = rig.document->text();
    rig.click(rig.onScreen(rig.middle("function")));
    rig.key(Qt::Key_Delete);
    QCOMPARE(rig.design().nodes.size(), 1U);
    QVERIFY(rig.design().links.empty());
    rig.window->action(QStringLiteral("undo"))->trigger();
    QCOMPARE(rig.document->text(), before);
}

void tst_Canvas::f2RenamesInPlace() {
    Rig rig;
    rig.quickAdd({0, 0}, QStringLiteral("function"));
    rig.key(Qt::Key_F2);
    auto* line = rig.window->findChild<QLineEdit*>(QStringLiteral("inlineRename"));
    QVERIFY(line != nullptr && line->isVisible());
    rig.type(QStringLiteral("Check out"));
    rig.enter();
    QCOMPARE(rig.design().nodes[0].title(), std::string("Check out"));
    QVERIFY(!line->isVisible());
    rig.key(Qt::Key_F2);
    rig.type(QStringLiteral("Other"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(rig.design().nodes[0].title(), std::string("Check out"));
}

void tst_Canvas::aNameIsNotGivenTwice() {
    Rig rig;
    rig.quickAdd({-200, 0}, QStringLiteral("function"));
    rig.quickAdd({100, 0}, QStringLiteral("function"));
    const std::string first = rig.design().nodes[0].title();
    const std::string second = rig.design().nodes[1].title();
    QVERIFY(first != second);
    rig.key(Qt::Key_F2);
    rig.type(QString::fromStdString(first));
    rig.enter();
    QCOMPARE(rig.design().nodes[1].title(), second);
}

void tst_Canvas::copyAndPasteKeepTheWiresInside() {
    Rig rig;
    rig.quickAdd({-300, 0}, QStringLiteral("gateway"));
    rig.quickAdd({100, 0}, QStringLiteral("function"));
    rig.wire("gateway", "function");
    rig.key(Qt::Key_A, Qt::ControlModifier);
    rig.key(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().contains(QStringLiteral("gateway")));
    rig.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(rig.design().nodes.size(), 4U);
    QCOMPARE(rig.design().links.size(), 2U);
    QCOMPARE(rig.document->selection().nodes().size(), 2U);
}

void tst_Canvas::zoomingKeepsThePointUnderThePointer() {
    Rig rig;
    rig.quickAdd({0, 0}, QStringLiteral("function"));
    auto& view = rig.canvas();
    const QPoint at(500, 130);
    for (const int notches : {1, 1, 3, -2, -9, 4, 12}) {
        const QPointF before = view.mapToScene(at);
        wheel(view, at, notches, Qt::ControlModifier);
        const QPointF shift = (view.mapToScene(at) - before) * view.scale();
        QVERIFY2(std::abs(shift.x()) <= 1.01 && std::abs(shift.y()) <= 1.01,
                 qPrintable(QStringLiteral("moved by %1, %2 px").arg(shift.x()).arg(shift.y())));
    }
    QVERIFY(view.scale() <= View::maxScale);
    wheel(view, at, -200, Qt::ControlModifier);
    QCOMPARE(view.scale(), View::minScale);
}

void tst_Canvas::zoomStepsAreEven() {
    Rig rig;
    auto* out = rig.window->action(QStringLiteral("zoomOut"));
    auto* in = rig.window->action(QStringLiteral("zoomIn"));
    const auto walk = [&](QAction* action, double end) {
        for (int i = 0; i < 20 && std::abs(rig.canvas().scale() - end) > 1e-9; ++i) {
            const double before = rig.canvas().scale();
            action->trigger();
            const double ratio =
                std::max(before, rig.canvas().scale()) / std::min(before, rig.canvas().scale());
            QVERIFY2(ratio > 1.1 && ratio < 1.55, qPrintable(QString::number(ratio)));
        }
        QCOMPARE(rig.canvas().scale(), end);
    };
    walk(out, View::minScale);
    walk(in, View::maxScale);
}

void tst_Canvas::middleDragPans() {
    Rig rig;
    rig.quickAdd({0, 0}, QStringLiteral("function"));
    auto* target = rig.canvas().viewport();
    const QPoint before = rig.onScreen({0, 0});
    QTest::mousePress(target, Qt::MiddleButton, {}, {300, 300});
    QTest::mouseMove(target, {340, 280});
    QTest::mouseRelease(target, Qt::MiddleButton, {}, {340, 280});
    QCOMPARE(rig.onScreen({0, 0}) - before, QPoint(40, -20));
    QVERIFY(rig.document->history().index() == 1);
}

void tst_Canvas::undoingEverythingGivesTheFirstText() {
    Rig rig;
    const QString first = rig.document->text();
    rig.quickAdd({-350, 0}, QStringLiteral("client"));
    rig.quickAdd({0, 0}, QStringLiteral("function"));
    rig.quickAdd({300, 100}, QStringLiteral("table"));
    rig.wire("client", "function");
    rig.wire("function", "table");
    rig.drag(rig.onScreen(rig.middle("table")), rig.onScreen(rig.middle("table")) + QPoint(20, 70));
    rig.key(Qt::Key_D, Qt::ControlModifier);
    rig.window->action(QStringLiteral("tidyUp"))->trigger();
    rig.window->action(QStringLiteral("duplicateDesign"))->trigger();
    rig.key(Qt::Key_A, Qt::ControlModifier);
    rig.key(Qt::Key_Delete);
    const QString last = rig.document->text();
    while (rig.document->history().canUndo())
        rig.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rig.document->text(), first);
    QVERIFY(!rig.window->isWindowModified());
    while (rig.document->history().canRedo())
        rig.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(rig.document->text(), last);
}

namespace {
/// The field for the memory of a new function, ready to be typed into; nullptr when none appears.
QLineEdit* typingMemoryOfAFunction(Rig& rig) {
    rig.quickAdd({0, 0}, QStringLiteral("function"));
    const auto field = [&] {
        return rig.window->inspector().findChild<QLineEdit*>(QStringLiteral("value-memory"));
    };
    if (!QTest::qWaitFor([&] { return field() != nullptr; })) return nullptr;
    field()->setFocus();
    field()->selectAll();
    return field();
}
} // namespace

void tst_Canvas::aFieldOfTheInspectorSetsAndResets() {
    Rig rig;
    auto* line = typingMemoryOfAFunction(rig);
    QVERIFY(line != nullptr);
    QTest::keyClicks(line, QStringLiteral("512"));
    QTest::keyClick(line, Qt::Key_Return);
    const model::Params& params = rig.design().nodes[0].params;
    QCOMPARE(*params.at("memory").text(), std::string("512 MB"));
    QCOMPARE(rig.document->history().undoText(), QStringLiteral("Set Memory of Function to 512 MB"));
    line->selectAll();
    QTest::keyClicks(line, QStringLiteral("1 MB"));
    QTest::keyClick(line, Qt::Key_Return);
    QCOMPARE(*rig.design().nodes[0].params.at("memory").text(), std::string("512 MB"));
    QCOMPARE(line->property("invalid").toBool(), true);
    QTest::keyClick(line, Qt::Key_Escape);
    auto* reset = rig.window->inspector().findChild<QWidget*>(QStringLiteral("reset-memory"));
    QTest::mouseClick(reset, Qt::LeftButton);
    QVERIFY(!rig.design().nodes[0].params.contains("memory"));
}

void tst_Canvas::aShortcutTakesWhatIsBeingTyped() {
    Rig rig;
    auto* line = typingMemoryOfAFunction(rig);
    QVERIFY(line != nullptr);
    QTest::keyClicks(line, QStringLiteral("1 GB"));
    QVERIFY(!rig.design().nodes[0].params.contains("memory"));
    rig.window->action(QStringLiteral("fit"))->trigger();
    QCOMPARE(*rig.design().nodes[0].params.at("memory").text(), std::string("1 GB"));
    QVERIFY(line->hasFocus());
}

void tst_Canvas::nothingRunsWhileAFieldIsWrong() {
    Rig rig;
    auto* line = typingMemoryOfAFunction(rig);
    QVERIFY(line != nullptr);
    QTest::keyClicks(line, QStringLiteral("1 MB"));
    const QSignalSpy asked(&rig.window->runs(), &RunController::refused);
    rig.window->action(QStringLiteral("run"))->trigger();
    QVERIFY(!rig.window->runs().running());
    QCOMPARE(asked.count(), 0);
    const QString said = rig.window->messages().messages().back().text;
    QVERIFY2(said.contains(QStringLiteral("128 MB")), qPrintable(said));
}

void tst_Canvas::tidyUpPutsCallersLeftOfWhatTheyCall() {
    Rig rig;
    rig.quickAdd({100, 0}, QStringLiteral("client"));
    rig.quickAdd({-300, 0}, QStringLiteral("function"));
    rig.wire("client", "function");
    rig.window->action(QStringLiteral("selectNone"))->trigger();
    rig.window->action(QStringLiteral("tidyUp"))->trigger();
    QVERIFY(rig.design().nodes[0].at.x + nodeWidth < rig.design().nodes[1].at.x);
    QCOMPARE(rig.document->history().undoText(), QStringLiteral("Tidy up"));
}

QTEST_MAIN(tst_Canvas)
#include "tst_canvas.moc"

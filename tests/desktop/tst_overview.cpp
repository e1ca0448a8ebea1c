#include "app/desktop/minimap/minimap.h"
#include "models/edit.h"
#include "tests/desktop/rig.h"

#include <QElapsedTimer>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QUndoView>
#include <QWheelEvent>

using namespace burst;
using namespace burst::app;

/// The history and the map of the design.
class tst_Overview : public QObject {
    Q_OBJECT

private slots:
    void theHistoryListsTheStepsAndAClickGoesThere();
    void theButtonsListTheLastStepsAndUndoUpToOne();
    void atMostTwentyFiveStepsAreListed();
    void theMapComesWhenSomethingIsOutOfViewAndGoesWithM();
    void aClickOnTheMapGoesThere();
    void theFrameIsDraggedAndTheWheelZooms();
    void theMapIsPaintedTenTimesASecondAtMost();
    void theMapGoesOutOfTheWayOfNodes();
    void theMapFadesWhereNodesAreInBothCorners();

private:
    static Minimap& map(Rig& rig) { return *rig.window->findChild<Minimap*>(QStringLiteral("minimap")); }
    /// Two nodes far apart, at 100 %.
    static void drawWide(Rig& rig) {
        rig.quickAdd({-300, 0}, QStringLiteral("client"));
        rig.quickAdd({0, 0}, QStringLiteral("lambda"));
        rig.document->edit(QStringLiteral("Move"),
                           model::moved(rig.design(), {model::NodeId("function")}, {6000, 4000}));
        QTRY_VERIFY(map(rig).isVisible());
        QTest::qWait(150);
    }
    /// Puts the middle of a node there in the window.
    static void putUnder(Rig& rig, const char* id, QPoint at) {
        const QPointF by = rig.canvas().mapToScene(at) - rig.middle(id);
        rig.document->edit(QStringLiteral("Move"),
                           model::moved(rig.design(), {model::NodeId(id)}, {by.x(), by.y()}));
        QTest::qWait(250);
    }
    static QRectF seen(Rig& rig) {
        return rig.canvas().mapToScene(rig.canvas().viewport()->rect()).boundingRect();
    }
};

void tst_Overview::theHistoryListsTheStepsAndAClickGoesThere() {
    Rig rig;
    rig.quickAdd({-300, 0}, QStringLiteral("client"));
    rig.quickAdd({0, 0}, QStringLiteral("lambda"));
    rig.quickAdd({300, 0}, QStringLiteral("dynamo"));
    rig.window->action(QStringLiteral("history"))->trigger();
    auto* list = rig.window->findChild<QUndoView*>(QStringLiteral("historyList"));
    QVERIFY(list->isVisible());
    QCOMPARE(list->model()->rowCount(), 4); // and the state when it was opened
    const auto row = list->model()->index(1, 0);
    rig.picture(QStringLiteral("history"));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(row).center());
    QCOMPARE(rig.design().nodes.size(), 1U);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(3, 0)).center());
    QCOMPARE(rig.design().nodes.size(), 3U);
}

void tst_Overview::theButtonsListTheLastStepsAndUndoUpToOne() {
    Rig rig;
    rig.quickAdd({-300, 0}, QStringLiteral("client"));
    rig.quickAdd({0, 0}, QStringLiteral("lambda"));
    rig.quickAdd({300, 0}, QStringLiteral("dynamo"));
    auto* undo = rig.window->findChild<QMenu*>(QStringLiteral("undoSteps"));
    QVERIFY(undo != nullptr);
    emit undo->aboutToShow();
    QCOMPARE(undo->actions().size(), 3);
    QVERIFY2(undo->actions().front()->text().contains(QStringLiteral("Table")),
             qPrintable(undo->actions().front()->text()));
    undo->actions()[1]->trigger(); // the last two
    QCOMPARE(rig.design().nodes.size(), 1U);
    auto* redo = rig.window->findChild<QMenu*>(QStringLiteral("redoSteps"));
    emit redo->aboutToShow();
    QCOMPARE(redo->actions().size(), 2);
    redo->actions()[0]->trigger();
    QCOMPARE(rig.design().nodes.size(), 2U);
}

void tst_Overview::atMostTwentyFiveStepsAreListed() {
    Rig rig;
    for (int i = 0; i < 30; ++i)
        addNode(*rig.document, "function", {i * 20.0, 0});
    auto* undo = rig.window->findChild<QMenu*>(QStringLiteral("undoSteps"));
    emit undo->aboutToShow();
    QCOMPARE(undo->actions().size(), 26);
    QVERIFY(!undo->actions().back()->isEnabled()); // how many more there are
    undo->actions()[24]->trigger();
    QCOMPARE(rig.design().nodes.size(), 5U);
}

void tst_Overview::theMapComesWhenSomethingIsOutOfViewAndGoesWithM() {
    Rig rig;
    rig.quickAdd({0, -120}, QStringLiteral("dynamo"));
    QTest::qWait(250);
    QVERIFY(!map(rig).isVisible());
    drawWide(rig);
    rig.picture(QStringLiteral("minimap"));
    rig.key(Qt::Key_M);
    QVERIFY(!map(rig).isVisible());
    rig.key(Qt::Key_M);
    QVERIFY(map(rig).isVisible());
    rig.window->action(QStringLiteral("fit"))->trigger();
    QTRY_VERIFY(!map(rig).isVisible());
}

void tst_Overview::aClickOnTheMapGoesThere() {
    Rig rig;
    drawWide(rig);
    QVERIFY(!seen(rig).contains(rig.middle("function")));
    QTest::mouseClick(&map(rig), Qt::LeftButton, {}, map(rig).onMap(rig.middle("function")).toPoint());
    QVERIFY(seen(rig).contains(rig.middle("function")));
}

void tst_Overview::theFrameIsDraggedAndTheWheelZooms() {
    Rig rig;
    drawWide(rig);
    const QRectF before = seen(rig);
    const QPoint from = map(rig).frame().center().toPoint();
    QTest::mousePress(&map(rig), Qt::LeftButton, {}, from);
    QMouseEvent move(QEvent::MouseMove, QPointF(from + QPoint(20, 0)),
                     map(rig).mapToGlobal(QPointF(from + QPoint(20, 0))), Qt::NoButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(&map(rig), &move);
    QTest::mouseRelease(&map(rig), Qt::LeftButton, {}, from + QPoint(20, 0));
    const QRectF after = seen(rig);
    QVERIFY(after.left() > before.left() + 100);
    QVERIFY(std::abs(after.top() - before.top()) < 2.0);
    const double scale = rig.canvas().scale();
    const QPointF middle(map(rig).rect().center());
    QWheelEvent wheel(middle, map(rig).mapToGlobal(middle), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&map(rig), &wheel);
    QVERIFY(rig.canvas().scale() > scale * 1.1);
}

void tst_Overview::theMapIsPaintedTenTimesASecondAtMost() {
    Rig rig;
    drawWide(rig);
    const int before = map(rig).renders();
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < 600) {
        rig.canvas().horizontalScrollBar()->setValue(rig.canvas().horizontalScrollBar()->value() + 3);
        QTest::qWait(5);
    }
    const int paints = map(rig).renders() - before;
    QVERIFY2(paints <= clock.elapsed() / 100 + 1, QByteArray::number(paints));
    QVERIFY(paints >= 1);
}

void tst_Overview::theMapGoesOutOfTheWayOfNodes() {
    Rig rig;
    drawWide(rig);
    const QPoint home = map(rig).geometry().center();
    QVERIFY(home.x() > rig.canvas().viewport()->width() / 2);
    putUnder(rig, "client", home);
    const QPoint away = map(rig).geometry().center();
    QVERIFY2(away.x() < rig.canvas().viewport()->width() / 2, "the other corner is free");
    QVERIFY(!map(rig).faded());
    // The node that lay below can be taken hold of.
    rig.click(home);
    QCOMPARE(rig.document->selection().nodes(), (std::set{model::NodeId("client")}));
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(map(rig).geometry().center(), home);
}

void tst_Overview::theMapFadesWhereNodesAreInBothCorners() {
    Rig rig;
    rig.quickAdd({0, -200}, QStringLiteral("dynamo"));
    drawWide(rig);
    const QPoint home = map(rig).geometry().center();
    putUnder(rig, "client", home);
    const QPoint other = map(rig).geometry().center();
    QVERIFY(other != home);
    putUnder(rig, "table", other);
    QVERIFY(map(rig).faded());
    QCOMPARE(map(rig).geometry().center(), home);
    const QPointF middle = map(rig).rect().center();
    const auto ground = [&] { return map(rig).grab().toImage().pixelColor(8, 8); };
    const QColor behind = ground();
    QEnterEvent enter(middle, middle, map(rig).mapToGlobal(middle));
    QCoreApplication::sendEvent(&map(rig), &enter);
    QVERIFY2(ground() != behind, "under the pointer it is as clear as ever");
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&map(rig), &leave);
    QCOMPARE(ground(), behind);
}

int main(int argc, char** argv) {
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication program(argc, argv);
    tst_Overview test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_overview.moc"

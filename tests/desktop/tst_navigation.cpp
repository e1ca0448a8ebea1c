#include "app/desktop/zoom_box.h"
#include "tests/desktop/drawing.h"

#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QWheelEvent>

using namespace burst;
using namespace burst::app;

namespace {
void pinch(Rig& rig, Qt::NativeGestureType type, QPointF at, double value) {
    auto* viewport = rig.canvas().viewport();
    QNativeGestureEvent event(type, QPointingDevice::primaryPointingDevice(), 2, at, at,
                              viewport->mapToGlobal(at), value, {});
    QCoreApplication::sendEvent(viewport, &event);
}

QPointF sceneAt(Rig& rig, QPointF viewport) {
    return rig.canvas().visibleRect().topLeft() + viewport / rig.canvas().scale();
}

double distance(QPointF a, QPointF b) {
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}
} // namespace

/// Ways to look at the canvas: touchpad, typed zoom, borders.
class tst_Navigation : public QObject {
    Q_OBJECT

private slots:
    void twoFingersPan();
    void aPinchZoomsAtItsFirstPoint();
    void aZoomIsTyped();
    void aZoomThatIsNoneIsNotTaken();
    void theCanvasHasNoEnd();
    void aDragAtTheBorderScrolls();
    void whatWasInViewAsAWholeStaysSo();
    void whatWasNotInViewStaysWhereItIs();
};

void tst_Navigation::twoFingersPan() {
    Rig rig;
    put(rig, {nodeAt("c", "client", 0, 0)});
    rig.canvas().zoomTo(2.0, {400, 300});
    const QPointF before = rig.canvas().visibleRect().topLeft();
    auto* viewport = rig.canvas().viewport();
    const QPointF at(300, 200);
    QWheelEvent event(at, viewport->mapToGlobal(at), {14, -30}, {21, -45}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(viewport, &event);
    // The picture follows the fingers, pixel by pixel; scroll bars count whole pixels.
    QVERIFY(distance(rig.canvas().visibleRect().topLeft() - before, QPointF(-7, 15)) < 1.0);
    QCOMPARE(rig.canvas().scale(), 2.0);
}

void tst_Navigation::aPinchZoomsAtItsFirstPoint() {
    Rig rig;
    put(rig, {nodeAt("c", "client", 0, 0), nodeAt("f", "function", 400, 200)});
    rig.canvas().resetZoom();
    const QPointF first(350, 220);
    const QPointF under = sceneAt(rig, first);
    pinch(rig, Qt::BeginNativeGesture, first, 0.0);
    for (int i = 1; i <= 5; ++i)
        pinch(rig, Qt::ZoomNativeGesture, first + QPointF(20.0 * i, -15.0 * i), 0.1);
    pinch(rig, Qt::EndNativeGesture, first, 0.0);
    QVERIFY(std::abs(rig.canvas().scale() - std::pow(1.1, 5)) < 1e-9);
    QVERIFY(distance(sceneAt(rig, first), under) < 1.0);
}

void tst_Navigation::aZoomIsTyped() {
    Rig rig;
    put(rig, {nodeAt("c", "client", 0, 0), nodeAt("f", "function", 400, 200)});
    auto* box = rig.window->findChild<ZoomBox*>();
    for (const int percent : {80, 150}) {
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QString::number(percent));
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(rig.canvas().scale(), percent / 100.0);
        QTRY_VERIFY(rig.canvas().hasFocus());
    }
    rig.key(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(box->text(), QStringLiteral("100 %"));
    QTest::keyClick(box, Qt::Key_Up); // to the next of the usual ones
    QCOMPARE(rig.canvas().scale(), 1.25);
    QTest::keyClick(box, Qt::Key_Down);
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(rig.canvas().scale(), 0.8);
}

void tst_Navigation::aZoomThatIsNoneIsNotTaken() {
    Rig rig;
    put(rig, {nodeAt("c", "client", 0, 0)});
    rig.canvas().resetZoom();
    auto* box = rig.window->findChild<ZoomBox*>();
    for (const char* typed : {"2", "4000", "big", ""}) {
        box->setFocus();
        box->selectAll();
        QTest::keyClick(box, Qt::Key_Backspace);
        QTest::keyClicks(box, QLatin1String(typed));
        QTest::keyClick(box, Qt::Key_Return);
        QVERIFY(rig.canvas().scale() >= View::minScale && rig.canvas().scale() <= View::maxScale);
        rig.canvas().resetZoom();
        QCOMPARE(box->text(), QStringLiteral("100 %"));
    }
    box->setFocus();
    box->selectAll();
    QTest::keyClicks(box, QStringLiteral("70"));
    QTest::keyClick(box, Qt::Key_Escape);
    QCOMPARE(rig.canvas().scale(), 1.0);
    QCOMPARE(box->text(), QStringLiteral("100 %"));
}

void tst_Navigation::theCanvasHasNoEnd() {
    Rig rig;
    put(rig, {nodeAt("c", "client", 0, 0)});
    rig.canvas().resetZoom();
    const QPointF before = rig.canvas().visibleRect().topLeft();
    auto* viewport = rig.canvas().viewport();
    constexpr int drags = 25;
    const QPoint from(500, 300);
    const QPoint to(100, 200);
    for (int i = 0; i < drags; ++i) {
        QTest::mousePress(viewport, Qt::MiddleButton, {}, from);
        QTest::mouseMove(viewport, to);
        QMouseEvent move(QEvent::MouseMove, to, viewport->mapToGlobal(to), Qt::NoButton, Qt::MiddleButton,
                         {});
        QCoreApplication::sendEvent(viewport, &move);
        QTest::mouseRelease(viewport, Qt::MiddleButton, {}, to);
    }
    QCOMPARE(rig.canvas().visibleRect().topLeft() - before, QPointF(drags * 400.0, drags * 100.0));
    // What is put there is there, and all is found again.
    rig.quickAdd(rig.canvas().centre(), QStringLiteral("function"));
    QCOMPARE(rig.design().nodes.size(), 2U);
    QVERIFY(rig.design().nodes.back().at.x > drags * 350.0);
    rig.key(Qt::Key_1, Qt::ShiftModifier);
    QVERIFY(rig.canvas().showsAll());
}

void tst_Navigation::aDragAtTheBorderScrolls() {
    Rig rig;
    put(rig, {nodeAt("c", "client", 0, 0)});
    rig.canvas().resetZoom();
    auto* viewport = rig.canvas().viewport();
    const QPoint on = rig.onScreen(rig.middle("c"));
    const QPoint border(viewport->width() - 4, on.y());
    const double before = rig.canvas().visibleRect().left();
    rig.press(on);
    for (const QPoint at : {on + QPoint(20, 0), border}) {
        QMouseEvent move(QEvent::MouseMove, at, viewport->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(viewport, &move);
    }
    QTRY_VERIFY(rig.canvas().visibleRect().left() > before + 100.0);
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, border);
    const double left = rig.canvas().visibleRect().left();
    QTest::qWait(60);
    QCOMPARE(rig.canvas().visibleRect().left(), left); // it ends with the drag
    // The node is under the pointer, as everywhere.
    QVERIFY(std::abs(rig.middle("c").x() - sceneAt(rig, border).x()) <= snapStep);
    QCOMPARE(rig.document->history().count(), 2); // drawn and moved
}

void tst_Navigation::whatWasInViewAsAWholeStaysSo() {
    Rig rig;
    put(rig, {nodeAt("c", "client", 0, 0), nodeAt("f", "function", 300, 420)}, {linkOf("l", "c", "f")});
    QVERIFY(rig.canvas().showsAll());
    const int before = rig.canvas().viewport()->height();
    rig.key(Qt::Key_F5); // results come up below
    QTRY_VERIFY(rig.canvas().viewport()->height() < before / 2);
    QTRY_VERIFY(!rig.window->runs().running());
    QTest::qWait(100);
    QVERIFY(rig.canvas().showsAll());
    rig.key(Qt::Key_T, Qt::ControlModifier); // and the timeline
    QTest::qWait(100);
    QVERIFY(rig.canvas().showsAll());
}

void tst_Navigation::whatWasNotInViewStaysWhereItIs() {
    Rig rig;
    put(rig, {nodeAt("c", "client", 0, 0), nodeAt("f", "function", 3000, 0)});
    rig.canvas().resetZoom();
    QVERIFY(!rig.canvas().showsAll());
    const QPointF corner = rig.canvas().visibleRect().topLeft();
    rig.key(Qt::Key_T, Qt::ControlModifier);
    QTest::qWait(100);
    QCOMPARE(rig.canvas().scale(), 1.0);
    QVERIFY(distance(rig.canvas().visibleRect().topLeft(), corner) < 1.0);
}

int main(int argc, char** argv) {
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication program(argc, argv);
    tst_Navigation test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_navigation.moc"

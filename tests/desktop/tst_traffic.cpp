#include "tests/desktop/traffic_rig.h"

#include <QContextMenuEvent>
#include <QDockWidget>
#include <QElapsedTimer>
#include <QMenu>
#include <QToolButton>
#include <QWheelEvent>

#include <cmath>

using namespace burst;
using namespace burst::app;
using model::RateLine;

namespace {
QString profileShown(const RateLine& line) {
    QStringList parts;
    for (const auto& corner : line)
        parts << QStringLiteral("%1 s: %2 /s").arg(corner.at).arg(corner.rate);
    return parts.join(QStringLiteral("; "));
}
} // namespace

/// Profiles drawn on the timeline: what is drawn is what a run offers.
class tst_Traffic : public QObject {
    Q_OBJECT

private slots:
    void theKeyShowsAndHidesTheTimeline();
    void aPressOnTheLineAndADragDrawABurst();
    void undoGivesTheExactTextBack();
    void aDrawnBurstIsWhatARunOffers();
    void aDragSnapsAndAltDoesNot();
    void shiftKeepsTheTimeOrTheRate();
    void escapeEndsADragAsIfItHadNotBeen();
    void controlDragCopiesAPart();
    void deleteTakesAPointOut();
    void aBandSelectsSeveralThatMoveTogether();
    void tabAndArrowsMovePointsInOneStep();
    void aRightClickAddsAndDeletesPoints();
    void aDoubleClickTypesTimeAndRate();
    void aTimeAfterTheEndIsRefusedWithASentence();
    void aClientWithoutTrafficIsDrawnFromZero();
    void aFasterProfileIsDrawnWhereItIsPlayed();
    void aLoopedFasterProfileOffersWhatIsShown();
    void freeHandLeavesFewPoints();
    void theWheelZoomsAtThePointer();
    void tenThousandPointsArePaintedAndEdited();
    void thePointUnderTheKeysIsSpoken();
};

void tst_Traffic::theKeyShowsAndHidesTheTimeline() {
    TrafficRig rig;
    auto* dock = rig.window->findChild<QDockWidget*>(QStringLiteral("trafficDock"));
    QVERIFY(dock->isVisible());
    QVERIFY(dock->isAncestorOf(Rig::focused()));
    // Above what was run, next to the canvas.
    auto* below = rig.window->findChild<QDockWidget*>(QStringLiteral("bottomDock"));
    below->show();
    rig.settle();
    QVERIFY(dock->geometry().bottom() < below->geometry().top());
    QTest::keyClick(Rig::focused(), Qt::Key_T, Qt::ControlModifier);
    QVERIFY(!dock->isVisible());
    QCOMPARE(Rig::focused(), &rig.canvas());
}

void tst_Traffic::aPressOnTheLineAndADragDrawABurst() {
    TrafficRig rig;
    // Four presses on the flat line, then the two in the middle go up.
    for (const double at : {120.0, 180.0, 300.0, 360.0})
        QTest::mouseClick(&rig.lane(), Qt::LeftButton, {}, rig.at(at, 10));
    QCOMPARE(rig.profile().size(), 5U);
    rig.drag(rig.at(180, 10), rig.at(180, 13));
    rig.drag(rig.at(300, 10), rig.at(300, 13));
    const RateLine wanted{{0, 10}, {120, 10}, {180, 13}, {300, 13}, {360, 10}};
    QCOMPARE(rig.profile().size(), wanted.size());
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        QVERIFY2(std::abs(rig.profile()[i].at - wanted[i].at) <= rig.panel().time().snapStep(),
                 qPrintable(QString::number(rig.profile()[i].at)));
        QVERIFY(std::abs(rig.profile()[i].rate - wanted[i].rate) < 0.5);
    }
    QCOMPARE(rig.stepName(), QStringLiteral("Move a point of shoppers’ traffic"));
    rig.picture(QStringLiteral("traffic-burst"));
}

void tst_Traffic::undoGivesTheExactTextBack() {
    TrafficRig rig;
    const QString before = rig.text();
    const int index = rig.document->history().index();
    rig.drag(rig.at(120, 10), rig.at(150, 12)); // a point that is moved at once: one step
    rig.drag(rig.at(300, 12), rig.at(300, 8), Qt::ShiftModifier);
    QCOMPARE(rig.document->history().index(), index + 2);
    QVERIFY(rig.text() != before);
    QVERIFY(rig.text().contains(QStringLiteral("\"profile\"")));
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(&rig.lane(), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rig.text(), before);
    QVERIFY(rig.text().contains(QStringLiteral("\"rate\": \"10 /s\"")));
}

void tst_Traffic::aDrawnBurstIsWhatARunOffers() {
    TrafficRig rig(200);
    rig.chooseStamp(model::TrafficStamp::Shape::plateau);
    rig.typeInto("stampAt", QStringLiteral("50 s"));
    rig.typeInto("stampWidth", QStringLiteral("100 s"));
    rig.typeInto("stampHeight", QStringLiteral("90 /s"));
    QTest::keyClick(&rig.field("stampHeight"), Qt::Key_Return);
    QVERIFY((rig.profile() == RateLine{{0, 10}, {50, 10}, {50, 100}, {150, 100}, {150, 10}}));
    // 10 /s for 100 s and 100 /s for 100 s; at random, so within four standard deviations of a Poisson count.
    constexpr double area = 11'000;
    QCOMPARE(rig.lane().content().curve.total, area);
    const auto requests = static_cast<double>(offered(rig));
    QVERIFY2(std::abs(requests - area) < 4.0 * std::sqrt(area), qPrintable(QString::number(requests)));
    // Evenly they are exactly the area.
    model::Project project = rig.document->project();
    project.scenarios.front().traffic[rig.source].process = model::Traffic::Process::constant;
    rig.document->edit(QStringLiteral("Evenly"), project);
    const auto exact = static_cast<double>(offered(rig));
    QVERIFY2(std::abs(exact - area) <= 1.0, qPrintable(QString::number(exact)));
}

void tst_Traffic::aDragSnapsAndAltDoesNot() {
    TrafficRig rig;
    rig.setProfile({{0, 10}, {300, 10}});
    rig.drag(rig.at(300, 10), rig.at(333.3, 11.7));
    const double step = rig.panel().time().snapStep();
    const auto snappedPoint = rig.profile()[1];
    QVERIFY(std::abs(std::remainder(snappedPoint.at, step)) < 1e-9);
    QVERIFY(std::abs(snappedPoint.at - 333.3) < 2 * step);
    const QPoint to = rig.at(401.7, 7.77);
    rig.drag(rig.at(snappedPoint.at, snappedPoint.rate), to, Qt::AltModifier);
    const auto free = rig.profile()[1];
    QVERIFY(std::abs(free.at - 401.7) < step); // where the pointer was
    QVERIFY(std::abs(free.rate - 7.77) < 0.2);
    QVERIFY(std::abs(std::remainder(free.at, step)) > 1e-9);
}

void tst_Traffic::shiftKeepsTheTimeOrTheRate() {
    TrafficRig rig;
    rig.setProfile({{0, 10}, {300, 10}});
    rig.drag(rig.at(300, 10), rig.at(305, 3), Qt::ShiftModifier); // rather down than sideways
    QCOMPARE(rig.profile()[1].at, 300.0);
    QVERIFY(rig.profile()[1].rate < 4.0);
    const double rate = rig.profile()[1].rate;
    rig.drag(rig.at(300, rate), rig.at(450, rate + 0.8), Qt::ShiftModifier);
    QCOMPARE(rig.profile()[1].rate, rate);
    QVERIFY2(rig.profile()[1].at > 430.0, qPrintable(profileShown(rig.profile())));
}

void tst_Traffic::escapeEndsADragAsIfItHadNotBeen() {
    TrafficRig rig;
    const QString before = rig.text();
    const int index = rig.document->history().index();
    rig.drag(rig.at(200, 10), rig.at(260, 4), {}, false);
    QTest::keyClick(&rig.lane(), Qt::Key_Escape);
    QTest::mouseRelease(&rig.lane(), Qt::LeftButton, {}, rig.at(260, 4));
    QCOMPARE(rig.text(), before);
    QCOMPARE(rig.document->history().index(), index);
}

void tst_Traffic::controlDragCopiesAPart() {
    TrafficRig rig;
    rig.setProfile({{0, 10}, {60, 10}, {90, 40}, {120, 10}});
    // The hill between the second and the fourth point, taken as a selection.
    QTest::mouseClick(&rig.lane(), Qt::LeftButton, {}, rig.at(60, 10));
    QTest::mouseClick(&rig.lane(), Qt::LeftButton, Qt::ShiftModifier, rig.at(120, 10));
    QVERIFY((rig.lane().selection() == Corners{1, 3}));
    rig.drag(rig.at(90, 40), rig.at(390, 40), Qt::ControlModifier);
    QCOMPARE(rig.stepName(), QStringLiteral("Copy a part of shoppers’ traffic"));
    const double step = rig.panel().time().snapStep();
    QVERIFY(std::abs(model::peakOf(rig.profile(), 200, 600) - 40.0) < 1e-9);
    QVERIFY(std::abs(model::areaUnder(rig.profile(), 0, 600) - (6000 + 2 * 900)) < 1.0);
    QVERIFY(std::abs(model::rateAt(rig.profile(), 90) - 40.0) < 1e-9); // the first one stays
    QVERIFY(model::rateAt(rig.profile(), 390) > 40.0 - step);
}

void tst_Traffic::deleteTakesAPointOut() {
    TrafficRig rig;
    rig.setProfile({{0, 10}, {300, 40}, {600, 10}});
    QTest::mouseClick(&rig.lane(), Qt::LeftButton, {}, rig.at(300, 40));
    rig.key(Qt::Key_Delete);
    QVERIFY((rig.profile() == RateLine{{0, 10}, {600, 10}}));
    QCOMPARE(rig.document->design().nodes.size(), 2U); // none on the canvas
    rig.key(Qt::Key_A, Qt::ControlModifier);
    rig.key(Qt::Key_Delete);
    QVERIFY((rig.profile() == RateLine{{0, 10}})); // one rate is left
}

void tst_Traffic::aBandSelectsSeveralThatMoveTogether() {
    TrafficRig rig;
    rig.setProfile({{0, 10}, {200, 10}, {200, 40}, {400, 40}, {400, 10}});
    rig.drag(rig.at(150, 48), rig.at(450, 30));
    QVERIFY((rig.lane().selection() == Corners{2, 3}));
    rig.drag(rig.at(400, 40), rig.at(400, 30), Qt::ShiftModifier);
    QCOMPARE(rig.profile()[2].rate, rig.profile()[3].rate);
    QVERIFY(std::abs(rig.profile()[2].rate - 30.0) < 2.0);
    QCOMPARE(rig.profile()[1].rate, 10.0);
    QCOMPARE(rig.stepName(), QStringLiteral("Move points of shoppers’ traffic"));
}

void tst_Traffic::tabAndArrowsMovePointsInOneStep() {
    TrafficRig rig;
    rig.setProfile({{0, 10}, {300, 10}, {400, 10}});
    rig.lane().setFocus(Qt::TabFocusReason);
    QVERIFY((rig.lane().selection() == Corners{0, 0}));
    rig.key(Qt::Key_Tab);
    QVERIFY((rig.lane().selection() == Corners{1, 1}));
    const int index = rig.document->history().index();
    const double step = rig.panel().time().snapStep();
    for (int i = 0; i < 3; ++i)
        rig.key(Qt::Key_Right);
    for (int i = 0; i < 2; ++i)
        rig.key(Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(rig.profile()[1].at, 300.0 + 3 * step);
    QVERIFY(rig.profile()[1].rate > 10.0);
    QCOMPARE(rig.document->history().index(), index + 1);
    rig.key(Qt::Key_Insert); // a point between this one and the next
    QCOMPARE(rig.profile().size(), 4U);
    rig.key(Qt::Key_Tab);
    QVERIFY((rig.lane().selection() == Corners{3, 3}));
    rig.key(Qt::Key_Tab); // after the last the focus goes on
    QVERIFY(Rig::focused() != &rig.lane());
}

void tst_Traffic::aRightClickAddsAndDeletesPoints() {
    TrafficRig rig;
    rig.setProfile({{0, 10}, {600, 40}});
    const auto choose = [&](QPoint at, const char* action) {
        QContextMenuEvent wanted(QContextMenuEvent::Mouse, at, rig.lane().mapToGlobal(at));
        QCoreApplication::sendEvent(&rig.lane(), &wanted);
        auto* menu = rig.lane().findChild<QMenu*>(QStringLiteral("laneMenu"));
        auto* chosen = menu->findChild<QAction*>(QLatin1String(action));
        const bool possible = chosen->isEnabled();
        if (possible) QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(chosen).center());
        delete menu;
        rig.settle();
        return possible;
    };
    QVERIFY(choose(rig.at(300, 5), "lanePointAdd")); // on the line, wherever the click is
    QCOMPARE(rig.profile().size(), 3U);
    QVERIFY(std::abs(rig.profile()[1].rate - 25.0) < 0.5);
    QVERIFY(choose(rig.at(rig.profile()[1].at, rig.profile()[1].rate), "lanePointDelete"));
    QVERIFY((rig.profile() == RateLine{{0, 10}, {600, 40}}));
}

void tst_Traffic::aDoubleClickTypesTimeAndRate() {
    TrafficRig rig;
    rig.setProfile({{0, 10}, {300, 10}});
    QTest::mouseDClick(&rig.lane(), Qt::LeftButton, {}, rig.at(300, 10));
    rig.typeInto("pointTime", QStringLiteral("2 min 30 s"));
    rig.typeInto("pointRate", QStringLiteral("900 /s"));
    QTest::keyClick(&rig.field("pointRate"), Qt::Key_Return);
    QVERIFY((rig.profile() == RateLine{{0, 10}, {150, 900}}));
    QCOMPARE(Rig::focused(), &rig.lane());
    // Beside the line a double click adds a point first.
    rig.settle();
    QTest::mouseDClick(&rig.lane(), Qt::LeftButton, {}, rig.at(450, 300));
    QCOMPARE(rig.profile().size(), 3U);
    rig.typeInto("pointRate", QStringLiteral("12k/min"));
    QTest::keyClick(&rig.field("pointRate"), Qt::Key_Return);
    QCOMPARE(rig.profile()[2].rate, 200.0);
}

void tst_Traffic::aTimeAfterTheEndIsRefusedWithASentence() {
    TrafficRig rig;
    rig.setProfile({{0, 10}, {300, 10}});
    const QString before = rig.text();
    QTest::mouseDClick(&rig.lane(), Qt::LeftButton, {}, rig.at(300, 10));
    rig.typeInto("pointTime", QStringLiteral("2 h"));
    QTest::keyClick(&rig.field("pointTime"), Qt::Key_Return);
    auto* problem = rig.panel().findChild<QLabel*>(QStringLiteral("fieldError"));
    QCOMPARE(problem->text(), QStringLiteral("The scenario ends at 10 min."));
    QTest::keyClick(&rig.field("pointTime"), Qt::Key_Escape);
    QCOMPARE(rig.text(), before);
    QCOMPARE(Rig::focused(), &rig.lane());
}

void tst_Traffic::aClientWithoutTrafficIsDrawnFromZero() {
    TrafficRig rig;
    model::Project project = rig.document->project();
    project.scenarios.front().traffic.clear();
    rig.document->edit(QStringLiteral("Clear"), project);
    rig.settle();
    QVERIFY(rig.lane().content().remark.contains(QStringLiteral("Nothing arrives")));
    rig.drag(rig.at(300, 0), rig.at(300, 5));
    QCOMPARE(rig.profile().size(), 2U);
    QVERIFY((rig.profile()[0] == model::RatePoint{0, 0}));
    QVERIFY(std::abs(rig.profile()[1].rate - 5.0) < 0.3);
}

void tst_Traffic::aFasterProfileIsDrawnWhereItIsPlayed() {
    TrafficRig rig;
    model::Project project = rig.document->project();
    auto& traffic = project.scenarios.front().traffic[rig.source];
    traffic.profile = {{0, 10}, {600, 10}};
    traffic.speed = 2.0; // 600 s of the profile pass in 300 s, at twice the rate
    traffic.scale = 3.0;
    rig.document->edit(QStringLiteral("Faster"), project);
    rig.settle();
    QCOMPARE(rig.lane().content().curve.peak, 60.0);
    rig.drag(rig.at(300, 60), rig.at(200, 30));
    QVERIFY(std::abs(rig.profile()[1].at - 400.0) < 2 * 2 * rig.panel().time().snapStep());
    QVERIFY(std::abs(rig.profile()[1].rate - 5.0) < 0.5);
    QCOMPARE(rig.profile()[0].rate, 10.0); // what is not touched keeps its figures
}

void tst_Traffic::aLoopedFasterProfileOffersWhatIsShown() {
    TrafficRig rig(200);
    model::Project project = rig.document->project();
    auto& traffic = project.scenarios.front().traffic[rig.source];
    traffic.process = model::Traffic::Process::constant;
    traffic.profile = {{10, 10}, {40, 40}}; // 10 /s before, then up; the lap lasts 40 s, played in 20 s
    traffic.speed = 2.0;
    traffic.scale = 1.5;
    traffic.loop = true;
    rig.document->edit(QStringLiteral("Loop"), project);
    rig.settle();
    // Ten laps of (10 s at 10 /s and 30 s at 25 /s on average), one and a half times as much.
    QCOMPARE(rig.lane().content().curve.total, 10 * 1.5 * (100 + 750));
    const auto requests = static_cast<double>(offered(rig));
    QVERIFY2(std::abs(requests - 12'750) <= 1.0, qPrintable(QString::number(requests)));
}

void tst_Traffic::freeHandLeavesFewPoints() {
    TrafficRig rig;
    QTest::mouseClick(rig.panel().findChild<QToolButton*>(QStringLiteral("trafficPencil")), Qt::LeftButton);
    const QPoint from = rig.at(100, 4);
    QTest::mousePress(&rig.lane(), Qt::LeftButton, {}, from);
    const QPoint to = rig.at(500, 4);
    for (int x = from.x(); x <= to.x(); ++x) {
        const double share = static_cast<double>(x - from.x()) / (to.x() - from.x());
        const QPoint place(x, rig.at(0, 4.0 + 8.0 * std::sin(share * 3.14159)).y());
        QMouseEvent move(QEvent::MouseMove, place, rig.lane().mapToGlobal(place), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&rig.lane(), &move);
    }
    QTest::mouseRelease(&rig.lane(), Qt::LeftButton, {}, to);
    QVERIFY(rig.profile().size() > 8U);
    QVERIFY(rig.profile().size() <= 64U + 4U);
    QCOMPARE(rig.profile().front().rate, 10.0);
    QVERIFY(std::abs(model::rateAt(rig.profile(), 300) - 12.0) < 0.6);
    QVERIFY(std::abs(model::areaUnder(rig.profile(), 100, 500) - 400 * (4 + 8 * 2 / 3.14159)) < 100);
    QVERIFY(!rig.panel().findChild<QToolButton*>(QStringLiteral("trafficPencil"))->isChecked());
}

void tst_Traffic::theWheelZoomsAtThePointer() {
    TrafficRig rig;
    const auto& time = rig.panel().time();
    const QPointF at = rig.at(150, 10);
    const double before = time.timeAt(at.x());
    for (int i = 0; i < 5; ++i) {
        QWheelEvent turn(at, rig.lane().mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                         Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&rig.lane(), &turn);
    }
    QVERIFY(std::abs(time.timeAt(at.x()) - before) < 1e-6);
    QVERIFY(time.to() - time.from() < 600.0 / 1.9);
    rig.lane().setFocus();
    rig.key(Qt::Key_0);
    QCOMPARE(time.to() - time.from(), 600.0);
}

void tst_Traffic::tenThousandPointsArePaintedAndEdited() {
    TrafficRig rig(86400);
    RateLine line;
    for (int i = 0; i < 10'000; ++i)
        line.push_back({i * 8.64, 500 + 400 * std::sin(i / 300.0) + (i % 7) * 10.0});
    rig.setProfile(line);
    QElapsedTimer watch;
    watch.start();
    constexpr int frames = 20;
    for (int i = 0; i < frames; ++i)
        (void)rig.lane().grab();
    qInfo("a frame with 10,000 points: %.1f ms", static_cast<double>(watch.elapsed()) / frames);
    rig.picture(QStringLiteral("traffic-dense"));
    const auto& point = line[5000];
    rig.drag(rig.at(point.at, point.rate), rig.at(point.at, point.rate + 200), Qt::ShiftModifier);
    QCOMPARE(rig.profile().size(), line.size());
    QVERIFY(!(rig.profile() == line));
}

void tst_Traffic::thePointUnderTheKeysIsSpoken() {
    TrafficRig rig;
    rig.setProfile({{0, 10}, {300, 40}});
    rig.lane().setFocus(Qt::TabFocusReason);
    rig.key(Qt::Key_Tab);
    QCOMPARE(rig.lane().accessibleName(), QStringLiteral("Traffic of shoppers"));
    QCOMPARE(rig.lane().accessibleDescription(), QStringLiteral("Point 2 of 2: 5 min, 40 /s"));
}

int main(int argc, char** argv) {
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication program(argc, argv);
    tst_Traffic test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_traffic.moc"

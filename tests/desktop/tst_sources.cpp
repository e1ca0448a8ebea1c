#include "app/desktop/inspector/fault_form.h"
#include "app/desktop/traffic/fault_lane.h"
#include "app/desktop/traffic/total_lane.h"
#include "models/bypass.h"
#include "tests/desktop/traffic_rig.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QToolButton>

#include <cmath>

using namespace burst;
using namespace burst::app;
using model::RateLine;

namespace {
struct Stage : TrafficRig {
    /// Another client, which sends 60 /s.
    void addRobots() {
        put(*this,
            {nodeAt("shoppers", "client", 0, 0), nodeAt("robots", "client", 0, 150),
             nodeAt("shop", "function", 300, 0)},
            {linkOf("buys", "shoppers", "shop"), linkOf("asks", "robots", "shop")});
        model::Project project = document->project();
        project.scenarios.front().traffic[robots].profile = {{0, 60}};
        document->edit(QStringLiteral("Robots"), project);
        settle();
    }
    /// A button in the head of the lane of a source, in the order of the lanes.
    [[nodiscard]] QToolButton* button(const char* name, int lane) {
        return panel().findChildren<QToolButton*>(QLatin1String(name))[lane];
    }
    [[nodiscard]] bool sends(const model::NodeId& id) {
        return !model::isDisabled(*document->design().node(id));
    }
    void dragFaults(double from, double to) {
        auto& lane = panel().faults();
        const auto place = [&](double seconds) {
            return QPoint(qRound(panel().time().xOf(seconds)), lane.height() / 2);
        };
        QTest::mousePress(&lane, Qt::LeftButton, {}, place(from));
        for (const double share : {0.5, 1.0}) {
            const QPoint at = place(from + share * (to - from));
            QMouseEvent move(QEvent::MouseMove, at, lane.mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                             Qt::NoModifier);
            QCoreApplication::sendEvent(&lane, &move);
        }
        QTest::mouseRelease(&lane, Qt::LeftButton, {}, place(to));
        settle();
    }
    const model::NodeId robots{"robots"};
};
} // namespace

/// Which sources send, and what is drawn beside their points.
class tst_Sources : public QObject {
    Q_OBJECT

private slots:
    void aMutedSourceSendsNothing();
    void aSoloSourceSendsAlone();
    void aPointBehindTheLastLeavesTheRest();
    void theMenuSmoothsTheLine();
    void aDragAddsAFault();
    void theMenuAndAKeyAddAFault();
};

void tst_Sources::aMutedSourceSendsNothing() {
    Stage rig;
    QVERIFY(!rig.panel().findChild<QToolButton*>(QStringLiteral("laneMute"))->isVisible()); // the only one
    rig.addRobots();
    QCOMPARE(model::rateAt(rig.panel().total().sum(), 300), 70.0);
    QTest::mouseClick(rig.button("laneMute", 1), Qt::LeftButton);
    rig.settle();
    QCOMPARE(rig.stepName(), QStringLiteral("Mute robots"));
    QVERIFY(rig.sends(rig.source) && !rig.sends(rig.robots));
    QVERIFY(rig.panel().lane(rig.robots)->content().remark.startsWith(QStringLiteral("Muted")));
    rig.picture(QStringLiteral("traffic-muted"));
    // 10 /s for 600 s at random, within four standard deviations; the robots would add 36,000.
    const auto requests = static_cast<double>(offered(rig));
    QVERIFY2(std::abs(requests - 6000) < 4.0 * std::sqrt(6000.0), qPrintable(QString::number(requests)));
    QTest::mouseClick(rig.button("laneMute", 1), Qt::LeftButton);
    rig.settle();
    QVERIFY(rig.sends(rig.robots));
    QCOMPARE(model::rateAt(rig.panel().total().sum(), 300), 70.0);
}

void tst_Sources::aSoloSourceSendsAlone() {
    Stage rig;
    rig.addRobots();
    const QString before = rig.text();
    QTest::mouseClick(rig.button("laneSolo", 1), Qt::LeftButton);
    rig.settle();
    QVERIFY(!rig.sends(rig.source) && rig.sends(rig.robots));
    QTest::mouseClick(rig.button("laneSolo", 0), Qt::LeftButton); // the other one instead
    rig.settle();
    QVERIFY(rig.sends(rig.source) && !rig.sends(rig.robots));
    QTest::mouseClick(rig.button("laneSolo", 0), Qt::LeftButton);
    rig.settle();
    QVERIFY(rig.sends(rig.source) && rig.sends(rig.robots));
    for (int i = 0; i < 3; ++i)
        rig.document->history().undo();
    QCOMPARE(rig.text(), before);
}

void tst_Sources::aPointBehindTheLastLeavesTheRest() {
    Stage rig;
    rig.drag(rig.at(200, 10), rig.at(200, 14), Qt::ShiftModifier);
    QCOMPARE(rig.profile().size(), 3U);
    QVERIFY(rig.profile()[1].rate > 12.0);
    QVERIFY((rig.profile().back() == model::RatePoint{600, 10}));
    // Between two points the next one is where it was, as ever.
    rig.setProfile({{0, 10}, {300, 10}, {600, 10}});
    rig.drag(rig.at(450, 10), rig.at(450, 14), Qt::ShiftModifier);
    QCOMPARE(rig.profile().size(), 4U);
    QCOMPARE(rig.profile().back().rate, 10.0);
}

void tst_Sources::theMenuSmoothsTheLine() {
    Stage rig;
    rig.setProfile({{0, 10}, {300, 40}, {600, 10}});
    const QPoint at = rig.at(300, 40);
    QContextMenuEvent wanted(QContextMenuEvent::Mouse, at, rig.lane().mapToGlobal(at));
    QCoreApplication::sendEvent(&rig.lane(), &wanted);
    auto* menu = rig.lane().findChild<QMenu*>(QStringLiteral("laneMenu"));
    auto* chosen = menu->findChild<QAction*>(QStringLiteral("laneSmooth"));
    QVERIFY(chosen->isEnabled());
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(chosen).center());
    delete menu;
    rig.settle();
    QCOMPARE(rig.stepName(), QStringLiteral("Smooth shoppers’ traffic"));
    QCOMPARE(rig.profile().size(), 17U);
    // Up to the top and down again, never beyond, as much in all as before.
    for (std::size_t i = 1; i < rig.profile().size(); ++i)
        QVERIFY(i <= 8 ? rig.profile()[i].rate > rig.profile()[i - 1].rate
                       : rig.profile()[i].rate < rig.profile()[i - 1].rate);
    QCOMPARE(model::peakOf(rig.profile(), 0, 600), 40.0);
    QVERIFY(std::abs(model::areaUnder(rig.profile(), 0, 600) - 15'000) < 1e-6);
    rig.picture(QStringLiteral("traffic-smooth"));
    rig.document->history().undo();
    QVERIFY((rig.profile() == RateLine{{0, 10}, {300, 40}, {600, 10}}));
}

void tst_Sources::aDragAddsAFault() {
    Stage rig;
    QString at;
    QString lasts;
    answerNamed(QStringLiteral("faultForm"), [&](QWidget& form) {
        at = form.findChild<QLineEdit*>(QStringLiteral("faultAt"))->text();
        lasts = form.findChild<QLineEdit*>(QStringLiteral("faultFor"))->text();
        QTest::mouseClick(form.findChild<QPushButton*>(QStringLiteral("primary")), Qt::LeftButton);
    });
    rig.dragFaults(240, 120); // to the left is as good
    QCOMPARE(rig.document->scenario()->faults.size(), 1U);
    const auto& fault = rig.document->scenario()->faults.front();
    const double step = rig.panel().time().snapStep();
    QVERIFY2(std::abs(fault.at - 120) <= step, qPrintable(at));
    QVERIFY2(fault.duration && std::abs(*fault.duration - 120) <= 2 * step, qPrintable(lasts));
    QCOMPARE(fault.node, model::NodeId("shop"));
    rig.picture(QStringLiteral("traffic-fault"));
    // A click adds nothing, and a form that is left neither.
    auto& lane = rig.panel().faults();
    QTest::mouseClick(&lane, Qt::LeftButton, {}, {qRound(rig.panel().time().xOf(500)), lane.height() / 2});
    answerNamed(QStringLiteral("faultForm"), [](QWidget& form) { QTest::keyClick(&form, Qt::Key_Escape); });
    rig.dragFaults(400, 500);
    QCOMPARE(rig.document->scenario()->faults.size(), 1U);
}

void tst_Sources::theMenuAndAKeyAddAFault() {
    Stage rig;
    auto& lane = rig.panel().faults();
    const auto take = [](QWidget& form) {
        QTest::mouseClick(form.findChild<QPushButton*>(QStringLiteral("primary")), Qt::LeftButton);
    };
    const QPoint at(qRound(rig.panel().time().xOf(300)), lane.height() / 2);
    QContextMenuEvent wanted(QContextMenuEvent::Mouse, at, lane.mapToGlobal(at));
    QCoreApplication::sendEvent(&lane, &wanted);
    auto* menu = lane.findChild<QMenu*>(QStringLiteral("faultMenu"));
    auto* chosen = menu->findChild<QAction*>(QStringLiteral("faultAdd"));
    answerNamed(QStringLiteral("faultForm"), take);
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(chosen).center());
    rig.settle();
    QCOMPARE(rig.document->scenario()->faults.size(), 1U);
    QVERIFY(std::abs(rig.document->scenario()->faults.front().at - 300) <= rig.panel().time().snapStep());
    QVERIFY(!rig.document->scenario()->faults.front().duration);
    answerNamed(QStringLiteral("faultForm"), take);
    QTest::keyClick(&lane, Qt::Key_Insert);
    rig.settle();
    QCOMPARE(rig.document->scenario()->faults.size(), 2U);
}

QTEST_MAIN(tst_Sources)
#include "tst_sources.moc"

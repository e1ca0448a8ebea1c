#include "app/desktop/traffic/fault_lane.h"
#include "app/desktop/traffic/total_lane.h"
#include "tests/desktop/traffic_rig.h"

#include <QFile>
#include <QSpinBox>
#include <QToolButton>

#include <cmath>

using namespace burst;
using namespace burst::app;
using model::RateLine;

/// The timeline beside the points of a profile: stamps, imports, every process, several sources, faults.
class tst_Timeline : public QObject {
    Q_OBJECT

private slots:
    void aStampIsPlacedByItsHandles();
    void aStampIsTypedAndRepeated();
    void everyProcessIsShownForWhatItIs();
    void severalSourcesAreStacked();
    void aTraceBecomesAProfileThatIsEdited();
    void theMomentOfARunIsShownAndPicked();
    void aScheduleIsShownByItsFirings();
    void theLanesTakeTheAppearance();
    void aFaultIsDraggedAndStretched();
    void withoutASourceThePanelSaysWhatToDo();
    void aLogIsImportedAsATraceAndRunsWithAllItsRequests();
    void columnsAreChosenAndAPlanBecomesAProfile();
};

void tst_Timeline::aStampIsPlacedByItsHandles() {
    TrafficRig rig;
    const QString before = rig.text();
    rig.chooseStamp(model::TrafficStamp::Shape::plateau);
    QCOMPARE(rig.text(), before); // it is not there yet
    auto* bar = rig.panel().findChild<QWidget*>(QStringLiteral("stampBar"));
    QVERIFY(bar->isVisible());
    // Beside it, a drag draws its place anew.
    rig.drag(rig.at(60, 25), rig.at(180, 25));
    const auto seconds = [&](const char* name) {
        return *model::parseQuantity(rig.field(name).text().toStdString(), model::Unit::seconds);
    };
    const double step = rig.panel().time().snapStep();
    QVERIFY(std::abs(seconds("stampAt") - 60) <= step);
    QVERIFY(std::abs(seconds("stampWidth") - 120) <= 2 * step);
    const double height =
        *model::parseQuantity(rig.field("stampHeight").text().toStdString(), model::Unit::perSecond);
    // The right handle makes it wider, the upper one higher.
    const double end = seconds("stampAt") + seconds("stampWidth");
    rig.drag(rig.at(end, 10), rig.at(end + 60, 10));
    QVERIFY(std::abs(seconds("stampWidth") - 180) <= 3 * step);
    const double middle = seconds("stampAt") + seconds("stampWidth") / 2;
    rig.drag(rig.at(middle, 10 + height), rig.at(middle, 10 + height / 2));
    const double lower =
        *model::parseQuantity(rig.field("stampHeight").text().toStdString(), model::Unit::perSecond);
    QVERIFY(std::abs(lower - height / 2) < 0.1 * height);
    rig.picture(QStringLiteral("traffic-stamp"));
    const double width = seconds("stampWidth");
    rig.lane().setFocus();
    rig.key(Qt::Key_Return);
    QCOMPARE(rig.stepName(), QStringLiteral("Put a plateau on the traffic of shoppers"));
    QVERIFY(std::abs(model::areaUnder(rig.profile(), 0, 600) - (6000 + width * lower)) < 1.0);
    QVERIFY(!bar->isVisible());
    rig.document->history().undo();
    QCOMPARE(rig.text(), before);
}

void tst_Timeline::aStampIsTypedAndRepeated() {
    TrafficRig rig;
    rig.chooseStamp(model::TrafficStamp::Shape::spike);
    auto* times = rig.panel().findChild<QSpinBox*>(QStringLiteral("stampTimes"));
    rig.typeInto("stampAt", QStringLiteral("1 min"));
    rig.typeInto("stampWidth", QStringLiteral("30 s"));
    rig.typeInto("stampHeight", QStringLiteral("200 /s"));
    QTest::keyClick(&rig.field("stampHeight"), Qt::Key_Tab);
    times->setValue(3);
    rig.typeInto("stampEvery", QStringLiteral("2 min"));
    QTest::keyClick(&rig.field("stampEvery"), Qt::Key_Return);
    QCOMPARE(model::areaUnder(rig.profile(), 0, 600), 6000.0 + 3 * 30 * 200 / 2.0);
    for (const double peak : {63.0, 183.0, 303.0})
        QCOMPARE(model::rateAt(rig.profile(), peak), 210.0);
    // Another one is given up.
    const QString before = rig.text();
    rig.chooseStamp(model::TrafficStamp::Shape::noise);
    rig.key(Qt::Key_Escape);
    QCOMPARE(rig.text(), before);
    QVERIFY(!rig.panel().findChild<QWidget*>(QStringLiteral("stampBar"))->isVisible());
}

void tst_Timeline::everyProcessIsShownForWhatItIs() {
    TrafficRig rig;
    const auto showing = [&](const model::Traffic& traffic) -> const LaneContent& {
        model::Project project = rig.document->project();
        project.scenarios.front().traffic[rig.source] = traffic;
        rig.document->edit(QStringLiteral("Process"), project);
        rig.settle();
        return rig.lane().content();
    };
    using Process = model::Traffic::Process;
    model::Traffic mmpp;
    mmpp.process = Process::mmpp;
    mmpp.states = {.rates = {10, 110}, .sojourns = {30, 10}};
    QCOMPARE(showing(mmpp).curve.total, 35.0 * 600);
    QVERIFY(!rig.lane().content().editable);
    rig.picture(QStringLiteral("traffic-mmpp"));
    const QString before = rig.text();
    rig.drag(rig.at(300, 35), rig.at(300, 70)); // nothing that could be drawn
    QCOMPARE(rig.text(), before);
    model::Traffic closed;
    closed.process = Process::closed;
    closed.users = {{0, 5}, {600, 50}};
    closed.think = {.family = model::Distribution::Family::constant, .a = 1.0};
    QVERIFY(showing(closed).curve.basis == model::TrafficCurve::Basis::users);
    model::Traffic trace;
    trace.process = Process::trace;
    trace.times = {1, 2, 3, 100};
    QVERIFY(std::abs(showing(trace).curve.total - 4.0) < 1e-9);
    // A trace is played larger, faster, over and over beside its lane.
    auto* loop = rig.panel().findChild<QAbstractButton*>(QStringLiteral("traceLoop"));
    QVERIFY(loop->isVisible());
    rig.typeInto("traceScale", QStringLiteral("3"));
    QTest::keyClick(&rig.field("traceScale"), Qt::Key_Return);
    QCOMPARE(rig.traffic().scale, 3.0);
    QVERIFY(std::abs(rig.lane().content().curve.total - 12.0) < 1e-9);
    QTest::mouseClick(loop, Qt::LeftButton, {}, QPoint(8, loop->height() / 2));
    QVERIFY(rig.traffic().loop);
    QVERIFY(std::abs(rig.lane().content().curve.total - 69.0) <
            1e-9); // six laps of 100 s, the last arrival too late
}

void tst_Timeline::severalSourcesAreStacked() {
    TrafficRig rig;
    put(rig, {nodeAt("shoppers", "client", 0, 0), nodeAt("robots", "client", 0, 150),
              nodeAt("shop", "function", 300, 0)});
    model::Project project = rig.document->project();
    project.scenarios.front().traffic[model::NodeId("robots")].profile = {{0, 0}, {600, 60}};
    rig.document->edit(QStringLiteral("Robots"), project);
    rig.settle();
    QVERIFY(rig.panel().lane(model::NodeId("robots")) != nullptr);
    QVERIFY(rig.panel().total().isVisible());
    QCOMPARE(model::rateAt(rig.panel().total().sum(), 300), 40.0);
    rig.picture(QStringLiteral("traffic-two-sources"));
    QTest::keyClick(Rig::focused(), Qt::Key_Escape);
    // The lane of what is selected on the canvas is the one that is stamped.
    rig.document->selection().set({model::NodeId("robots")});
    rig.chooseStamp(model::TrafficStamp::Shape::plateau);
    QTest::keyClick(rig.panel().lane(model::NodeId("robots")), Qt::Key_Return);
    QVERIFY(rig.document->scenario()->traffic.at(model::NodeId("robots")).profile.size() > 2U);
    QCOMPARE(rig.profile().size(), 1U);
}

void tst_Timeline::aTraceBecomesAProfileThatIsEdited() {
    TrafficRig rig;
    model::Project project = rig.document->project();
    auto& traffic = project.scenarios.front().traffic[rig.source];
    traffic = {};
    traffic.process = model::Traffic::Process::mmpp;
    traffic.states = {.rates = {10, 110}, .sojourns = {30, 10}};
    rig.document->edit(QStringLiteral("Bursts"), project);
    rig.settle();
    auto* draw = rig.panel().findChild<QToolButton*>(QStringLiteral("trafficDraw"));
    QVERIFY(draw->isVisible());
    QTest::mouseClick(draw, Qt::LeftButton);
    rig.settle();
    QCOMPARE(rig.stepName(), QStringLiteral("Make the traffic of shoppers a profile"));
    QVERIFY(rig.lane().content().editable);
    QCOMPARE(rig.lane().content().curve.total, 35.0 * 600);
    QVERIFY(!draw->isVisible());
}

void tst_Timeline::theMomentOfARunIsShownAndPicked() {
    TrafficRig rig(60);
    (void)offered(rig);
    rig.settle();
    auto* axis = rig.panel().findChild<QWidget*>(QStringLiteral("timeAxis"));
    QTest::mouseClick(axis, Qt::LeftButton, {}, QPoint(qRound(rig.panel().time().xOf(45)), 5));
    QVERIFY(rig.panel().time().moment());
    QVERIFY(std::abs(*rig.panel().time().moment() - 45.0) < 1.0);
    rig.picture(QStringLiteral("traffic-moment"));
}

void tst_Timeline::aScheduleIsShownByItsFirings() {
    TrafficRig rig;
    auto nightly = nodeAt("nightly", "schedule", 0, 150);
    nightly.params["expression"] = "rate(1 minute)";
    put(rig, {nodeAt("shoppers", "client", 0, 0), nightly, nodeAt("shop", "function", 300, 0)});
    rig.settle();
    const auto* lane = rig.panel().lane(model::NodeId("nightly"));
    QVERIFY(lane != nullptr);
    QCOMPARE(lane->content().curve.total, 10.0); // at 0, 1, … 9 min
    QVERIFY(!lane->content().editable);
}

void tst_Timeline::theLanesTakeTheAppearance() {
    TrafficRig rig;
    for (const auto& [wish, theme] :
         {std::pair{Appearance::light, &Theme::light()}, std::pair{Appearance::dark, &Theme::dark()},
          std::pair{Appearance::highContrast, &Theme::highContrast()}}) {
        rig.window->setAppearance(wish);
        rig.canvas().setFocus(); // no frame around the lane
        rig.settle();
        for (QWidget* lane : std::initializer_list<QWidget*>{&rig.lane(), &rig.panel().faults()}) {
            const QImage picture = lane->grab().toImage();
            QCOMPARE(picture.pixelColor(picture.width() - 4, 2), theme->panel);
        }
        rig.picture(QStringLiteral("traffic-appearance-%1").arg(static_cast<int>(wish)));
    }
    rig.window->setAppearance(Appearance::light);
}

void tst_Timeline::aFaultIsDraggedAndStretched() {
    TrafficRig rig;
    model::Project project = rig.document->project();
    model::Fault outage;
    outage.at = 120;
    outage.duration = 60;
    outage.node = model::NodeId("shop");
    project.scenarios.front().faults = {outage};
    project.scenarios.front().warmup = 60;
    rig.document->edit(QStringLiteral("Outage"), project);
    rig.settle();
    auto& lane = rig.panel().faults();
    const QString before = rig.text();
    const auto drag = [&](QPointF from, double seconds) {
        const QPoint start = from.toPoint();
        const QPoint end(qRound(rig.panel().time().xOf(rig.panel().time().timeAt(start.x()) + seconds)),
                         start.y());
        QTest::mousePress(&lane, Qt::LeftButton, {}, start);
        for (int i = 1; i <= 4; ++i) {
            const QPoint place = start + (end - start) * i / 4;
            QMouseEvent move(QEvent::MouseMove, place, lane.mapToGlobal(place), Qt::NoButton, Qt::LeftButton,
                             Qt::NoModifier);
            QCoreApplication::sendEvent(&lane, &move);
        }
        QTest::mouseRelease(&lane, Qt::LeftButton, {}, end);
        rig.settle();
    };
    const auto fault = [&] { return rig.document->scenario()->faults.at(0); };
    const double step = rig.panel().time().snapStep();
    drag(lane.barOf(0).center(), 120);
    QVERIFY(std::abs(fault().at - 240) <= step);
    QCOMPARE(fault().duration, std::optional(60.0));
    QCOMPARE(rig.stepName(), QStringLiteral("Move outage to another time"));
    drag(lane.barOf(0).center() + QPointF(lane.barOf(0).width() / 2 - 2, 0), 60);
    QVERIFY(std::abs(fault().duration.value() - 120) <= step);
    const double at = fault().at;
    QTest::keyClick(&lane, Qt::Key_Right);
    QCOMPARE(fault().at, at + step);
    rig.picture(QStringLiteral("traffic-fault"));
    for (int i = 0; i < 3; ++i)
        rig.document->history().undo();
    QCOMPARE(rig.text(), before);
}

void tst_Timeline::withoutASourceThePanelSaysWhatToDo() {
    Rig rig;
    rig.key(Qt::Key_T, Qt::ControlModifier);
    QTest::qWait(20);
    auto* empty = rig.window->traffic().findChild<QLabel*>(QStringLiteral("emptyText"));
    QVERIFY(empty->isVisible());
    QVERIFY(empty->text().contains(QStringLiteral("Add a client")));
    rig.quickAdd({-200, 0}, QStringLiteral("client"));
    QTest::qWait(20);
    QVERIFY(!empty->isVisible());
    QVERIFY(rig.window->traffic().lane(model::NodeId("client")) != nullptr);
    // When the last lane goes, the focus does not fall into another panel.
    rig.window->traffic().enter();
    rig.document->history().undo();
    QCOMPARE(Rig::focused(), &rig.window->traffic());
}

void tst_Timeline::aLogIsImportedAsATraceAndRunsWithAllItsRequests() {
    TrafficRig rig(120);
    QVERIFY(rig.document->save(rig.folder.filePath(QStringLiteral("shop.burst"))));
    const QString path = rig.folder.filePath(QStringLiteral("access.log"));
    QFile log(path);
    QVERIFY(log.open(QIODevice::WriteOnly));
    constexpr int requests = 300; // five a second for a minute
    for (int i = 0; i < requests; ++i)
        log.write(
            QStringLiteral("198.51.100.7 - - [02/Mar/2026:10:15:%1 +0000] \"GET /a HTTP/1.1\" 200 512\n")
                .arg(i / 5, 2, 10, QLatin1Char('0'))
                .toUtf8());
    log.close();
    const QString before = rig.text();
    QString told;
    answerNamed(QStringLiteral("importDialog"), [&](QWidget& dialog) {
        told = dialog.findChild<QLabel*>(QStringLiteral("importSummary"))->text();
        const QString pictures = qEnvironmentVariable("BURSTLAB_PICTURES");
        if (!pictures.isEmpty()) dialog.grab().save(pictures + QStringLiteral("/traffic-import.png"));
        QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("primary")), Qt::LeftButton);
    });
    Rig::answerFile(path);
    QTest::mouseClick(rig.panel().findChild<QToolButton*>(QStringLiteral("trafficImport")), Qt::LeftButton);
    QVERIFY2(told.startsWith(QStringLiteral("300 requests in 1 min")), qPrintable(told));
    QCOMPARE(rig.traffic().file, std::string("access.trace.csv"));
    QVERIFY(QFile::exists(rig.folder.filePath(QStringLiteral("access.trace.csv"))));
    QTRY_COMPARE(rig.lane().content().curve.total, 300.0); // read on another thread
    QCOMPARE(rig.stepName(), QStringLiteral("Import traffic of shoppers from access.log"));
    QCOMPARE(offered(rig), requests);
    rig.picture(QStringLiteral("traffic-trace"));
    rig.document->history().undo();
    QCOMPARE(rig.text(), before);
}

void tst_Timeline::columnsAreChosenAndAPlanBecomesAProfile() {
    TrafficRig rig;
    const auto file = [&](const char* name, const QByteArray& text) {
        QFile made(rig.folder.filePath(QLatin1String(name)));
        if (!made.open(QIODevice::WriteOnly)) qFatal("no file");
        made.write(text);
        return made.fileName();
    };
    // What is not guessed is chosen: the numbers of orders, not of views.
    QString told;
    QString where;
    Rig::answer([&](QWidget& dialog) {
        auto* count = dialog.findChild<QComboBox*>(QStringLiteral("importCount"));
        count->setFocus();
        count->setCurrentIndex(count->findText(QStringLiteral("orders")));
        told = dialog.findChild<QLabel*>(QStringLiteral("importSummary"))->text();
        where = dialog.findChild<QComboBox*>(QStringLiteral("importKeep"))->currentText();
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    const QString before = rig.text();
    rig.panel().importFile(file("views.csv", "time,views,orders\n0,100,1\n60,200,2\n120,300,4\n"));
    QVERIFY2(told.startsWith(QStringLiteral("7 requests in 3 min")), qPrintable(told));
    QVERIFY(where.startsWith(QStringLiteral("profile"))); // a project without a file keeps no trace beside it
    QCOMPARE(rig.text(), before);
    Rig::answer([](QWidget& dialog) {
        QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("primary")), Qt::LeftButton);
    });
    rig.panel().importFile(file("plan.json", R"({"scenarios": {"peak": {"executor": "ramping-arrival-rate",
        "startRate": 10, "stages": [{"target": 10, "duration": "1m"}, {"target": 70, "duration": "1m"}]}}})"));
    QVERIFY((rig.profile() == RateLine{{0, 10}, {60, 10}, {120, 70}, {120, 0}}));
    QVERIFY(rig.lane().content().editable);
}

int main(int argc, char** argv) {
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication program(argc, argv);
    tst_Timeline test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_timeline.moc"

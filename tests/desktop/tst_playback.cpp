#include "app/desktop/canvas/heat_legend.h"
#include "app/desktop/playback/playback_bar.h"
#include "app/desktop/playback/time_strip.h"
#include "app/desktop/results/chart_view.h"
#include "app/desktop/results/charts_page.h"
#include "app/desktop/results/results.h"
#include "app/report/run_events.h"
#include "app/report/run_marks.h"
#include "tests/desktop/desk.h"

#include <QComboBox>
#include <QLabel>
#include <QTest>
#include <QToolButton>

#include <qcustomplot.h>

using namespace burst;
using namespace burst::app;

namespace {

/// A design that throttles: a burst in the middle of a quiet minute meets a function with four places.
struct Bench : Desk {
    Bench() {
        auto changed = document->project();
        auto& source = changed.scenarios.front().traffic[model::NodeId("client")];
        source = {};
        source.profile = {{0, 0.5}, {30, 0.5}, {30, 200}, {40, 200}, {40, 0.5}};
        for (auto& node : changed.designs.front().nodes)
            if (node.kind == "function") {
                node.params["reserved"] = 4;
                node.params["compute"] = "100 ms";
            }
        document->edit(QStringLiteral("Throttle"), changed);
        run();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] PlaybackBar& bar() const { return window->playback(); }
    [[nodiscard]] const NodeOverlay& overlay(const char* node) const {
        return window->scene().overlays().at(model::NodeId(node));
    }
    [[nodiscard]] const sim::NodeResult& function() const {
        return *result().summary.node(model::NodeId("function"));
    }
    /// Presses the strip at a time.
    void press(double time) const {
        auto& strip = bar().strip();
        QTest::mouseClick(&strip, Qt::LeftButton, {}, {qRound(strip.xOf(time)), strip.height() - 8});
        QCoreApplication::processEvents();
    }
    template <class T>
    [[nodiscard]] T* inBar(const char* name) const {
        auto* found = bar().findChild<T*>(QString::fromLatin1(name));
        if (found == nullptr) qFatal("there is no %s", name);
        return found;
    }
};

} // namespace

/// A run as it went, on the canvas, in the charts and on the strip.
class tst_Playback : public QObject {
    Q_OBJECT

private slots:
    void theBarComesWithARunAndGoesWithAnEdit();
    void aPressOnTheStripShowsThatInstantEverywhere();
    void theKeysGoSampleBySampleAndToTheMarks();
    void marksNameTheLimitAndSelectTheNode();
    void playingMovesOnAndEndsAtTheEnd();
    void coloursFollowTheChosenFigure();
    void escapeShowsTheWholeRunAgain();
    void aClickOnAChartChoosesTheInstant();
    void stepsGoThroughEventsInWords();
};

void tst_Playback::theBarComesWithARunAndGoesWithAnEdit() {
    Desk desk;
    QVERIFY(!desk.window->playback().isVisible());
    desk.run();
    QVERIFY(desk.window->playback().isVisible());
    auto project = desk.document->project();
    project.scenarios.front().duration = 50;
    desk.document->edit(QStringLiteral("Shorten"), project);
    QVERIFY(!desk.window->playback().isVisible());
}

void tst_Playback::aPressOnTheStripShowsThatInstantEverywhere() {
    Bench rig;
    rig.press(10);
    QVERIFY(rig.bar().moment());
    QVERIFY(std::abs(*rig.bar().moment() - 10) < 0.5);
    QVERIFY(rig.overlay("function").badges.empty() ||
            rig.overlay("function").badges.front().state != State::throttled);
    rig.press(35);
    const double time = *rig.bar().moment();
    const auto& badges = rig.overlay("function").badges;
    QVERIFY(!badges.empty());
    QCOMPARE(badges.front().state, State::throttled);
    // What stands on the node is the value of the series there.
    QCOMPARE(badges.front().text, QString::fromStdString(model::showQuantity(
                                      levelAt(rig.function(), "throttled", time), model::Unit::perSecond)) +
                                      QStringLiteral(" throttled"));
    QCOMPARE(rig.overlay("function").more,
             QString::fromStdString(
                 model::showQuantity(levelAt(rig.function(), "offered", time), model::Unit::perSecond)));
    QVERIFY(rig.inBar<QLabel>("playbackWhen")->text().startsWith(QStringLiteral("3")));
    rig.picture(QStringLiteral("playback"));
}

void tst_Playback::theKeysGoSampleBySampleAndToTheMarks() {
    Bench rig;
    auto& strip = rig.bar().strip();
    strip.setFocus();
    const SeriesSpan span = seriesSpan(rig.result().summary);
    QTest::keyClick(&strip, Qt::Key_Home);
    QCOMPARE(*rig.bar().moment(), span.from);
    QTest::keyClick(&strip, Qt::Key_Right);
    QCOMPARE(*rig.bar().moment(), span.from + span.step);
    QTest::keyClick(&strip, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(*rig.bar().moment(), span.from + 11 * span.step);
    QTest::keyClick(&strip, Qt::Key_Left);
    QCOMPARE(*rig.bar().moment(), span.from + 10 * span.step);
    QTest::keyClick(&strip, Qt::Key_End);
    QCOMPARE(*rig.bar().moment(), span.to);
    QTest::keyClick(&strip, Qt::Key_Home);
    QTest::keyClick(&strip, Qt::Key_PageDown);
    QCOMPARE(*rig.bar().moment(), strip.marks().front().at);
}

void tst_Playback::marksNameTheLimitAndSelectTheNode() {
    Bench rig;
    const auto& marks = rig.bar().strip().marks();
    const auto throttled = std::ranges::find(marks, RunMark::What::throttled, &RunMark::what);
    QVERIFY(throttled != marks.end());
    QVERIFY2(throttled->at > 30 && throttled->at < 32, qPrintable(QString::number(throttled->at)));
    QVERIFY(throttled->text.find("by the ") != std::string::npos);
    auto& strip = rig.bar().strip();
    QTest::mouseClick(&strip, Qt::LeftButton, {}, {qRound(strip.xOf(throttled->at)), 4});
    QCOMPARE(*rig.bar().moment(), throttled->at);
    QVERIFY(rig.document->selection().nodes().contains(throttled->node));
}

void tst_Playback::playingMovesOnAndEndsAtTheEnd() {
    Bench rig;
    QTest::mouseClick(rig.inBar<QToolButton>("playbackPlay"), Qt::LeftButton);
    QVERIFY(rig.bar().playing());
    const double first = *rig.bar().moment();
    QTRY_VERIFY(*rig.bar().moment() > first);
    QTest::keyClick(rig.window.get(), Qt::Key_F9);
    QVERIFY(!rig.bar().playing());
    const double paused = *rig.bar().moment();
    QTest::qWait(120);
    QCOMPARE(*rig.bar().moment(), paused);
    auto* speed = rig.inBar<QComboBox>("playbackSpeed");
    const int before = speed->currentIndex();
    rig.bar().strip().setFocus();
    QTest::keyClick(&rig.bar().strip(), Qt::Key_Greater);
    QCOMPARE(speed->currentIndex(), before + 1);
    speed->setCurrentIndex(speed->count() - 1);
    QTest::keyClick(&rig.bar().strip(), Qt::Key_Space);
    QTRY_VERIFY(!rig.bar().playing());
    QCOMPARE(*rig.bar().moment(), seriesSpan(rig.result().summary).to);
}

void tst_Playback::coloursFollowTheChosenFigure() {
    Bench rig;
    rig.press(35);
    auto* heat = rig.inBar<QComboBox>("playbackHeat");
    heat->setFocus();
    QTest::keyClick(heat, Qt::Key_Down); // load, then errors
    QCOMPARE(rig.bar().heat(), Heat::errors);
    const double time = *rig.bar().moment();
    const double share =
        levelAt(rig.function(), "throttled", time) / levelAt(rig.function(), "offered", time);
    QVERIFY(share > 0.1);
    QVERIFY(std::abs(*rig.overlay("function").utilisation - std::min(1.0, share)) < 1e-9);
    const auto* legend = rig.window->findChild<HeatLegend*>();
    QVERIFY(legend->isVisible());
    QVERIFY(legend->accessibleName().contains(QStringLiteral("Errors")));
}

void tst_Playback::escapeShowsTheWholeRunAgain() {
    Bench rig;
    const NodeOverlays whole = rig.window->scene().overlays();
    rig.press(35);
    QVERIFY(rig.window->scene().overlays() != whole);
    rig.bar().strip().setFocus();
    QTest::keyClick(&rig.bar().strip(), Qt::Key_Escape);
    QVERIFY(!rig.bar().moment());
    QCOMPARE(rig.window->scene().overlays() == whole, true);
    QVERIFY(rig.inBar<QToolButton>("playbackLeave")->isChecked());
}

void tst_Playback::aClickOnAChartChoosesTheInstant() {
    Bench rig;
    auto* chart = rig.window->results().charts().charts().front();
    auto& plot = chart->plot();
    const QPoint at(qRound(plot.xAxis->coordToPixel(20)), plot.axisRect()->rect().center().y());
    QTest::mouseClick(&plot, Qt::LeftButton, {}, at);
    QVERIFY(rig.bar().moment());
    QVERIFY(std::abs(*rig.bar().moment() - 20) < 1);
}

void tst_Playback::stepsGoThroughEventsInWords() {
    Bench rig;
    const auto& run = *rig.bar().run();
    const auto events = runEvents(run.summary, rig.design());
    QVERIFY(events.size() > 20);
    auto* words = rig.inBar<QLabel>("playbackEvent");
    QVERIFY(!words->isVisible());
    std::vector<double> instants;
    for (const auto& each : events)
        if (instants.empty() || instants.back() != each.at) instants.push_back(each.at);
    for (std::size_t i = 0; i < 12; ++i) {
        rig.key(Qt::Key_F10);
        QCOMPARE(*rig.bar().moment(), instants[i]);
        QVERIFY(words->isVisible());
        for (const auto& each : events)
            if (each.at == instants[i])
                QVERIFY2(words->text().contains(QString::fromStdString(each.text).toHtmlEscaped()),
                         qPrintable(words->text()));
    }
    rig.picture(QStringLiteral("playback-event"));
    rig.key(Qt::Key_F10, Qt::ShiftModifier);
    QCOMPARE(*rig.bar().moment(), instants[10]);
    // From the end back: the last of all.
    auto& strip = rig.bar().strip();
    strip.setFocus();
    QTest::keyClick(&strip, Qt::Key_End);
    rig.key(Qt::Key_F10, Qt::ShiftModifier);
    QCOMPARE(*rig.bar().moment(),
             instants.back() < seriesSpan(run.summary).to ? instants.back() : instants[instants.size() - 2]);
    // The whole run again: nothing is told.
    QTest::keyClick(&strip, Qt::Key_Escape);
    QVERIFY(!words->isVisible());
}

QTEST_MAIN(tst_Playback)
#include "tst_playback.moc"

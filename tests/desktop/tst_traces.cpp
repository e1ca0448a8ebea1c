#include "app/desktop/playback/playback_bar.h"
#include "app/desktop/results/charts_page.h"
#include "app/desktop/results/distribution_view.h"
#include "app/desktop/results/results.h"
#include "app/desktop/traces/trace_overview.h"
#include "app/desktop/traces/traces_page.h"
#include "simulator/kernel/time.h"
#include "tests/desktop/desk.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>

#include <qcustomplot.h>

using namespace burst;
using namespace burst::app;

namespace {

/// A function with two places under a burst, with the traces of its run in front.
struct Bench : Desk {
    Bench() {
        auto changed = document->project();
        auto& source = changed.scenarios.front().traffic[model::NodeId("client")];
        source = {};
        source.profile = {{0, 5}, {30, 5}, {30, 60}, {40, 60}, {40, 5}};
        for (auto& node : changed.designs.front().nodes)
            if (node.kind == "function") node.params["reserved"] = 2;
        document->edit(QStringLiteral("Throttle"), changed);
        run();
        auto* tabs = window->findChild<QTabWidget*>(QStringLiteral("bottomTabs"));
        for (int i = 0; i < tabs->count(); ++i)
            if (tabs->tabText(i) == QLatin1String("Traces")) tabs->setCurrentIndex(i);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] TracesPage& page() const { return window->results().traces(); }
    [[nodiscard]] QTableWidget& table() const { return page().table(); }
    [[nodiscard]] Waterfall& waterfall() const { return page().waterfall(); }
    [[nodiscard]] const std::vector<sim::Trace>& traces() const { return result().summary.traces; }
    [[nodiscard]] const sim::Trace& chosen() const {
        const int row = table().currentRow();
        return traces()[static_cast<std::size_t>(table().item(row, 0)->data(Qt::UserRole).toInt())];
    }
};

} // namespace

/// Requests with all that happened to them.
class tst_Traces : public QObject {
    Q_OBJECT

private slots:
    void theSlowestStandsFirstWithItsCalls();
    void theListIsFilteredByReason();
    void partsOfThePathAddUpToTheLatency();
    void aLineSelectsItsNodeAndItsInstant();
    void keysGoFromLineToLineAndZoom();
    void shortCallsAreLeftOutOnRequest();
    void tracesAreSavedForOtherTools();
    void anotherRunReplacesThem();
    void theOverviewChoosesWhatIsShown();
    void requestsAreThoseOfABarOfTheHistogram();
    void aPickWithoutTracesSaysWhatWouldHelp();
    void aRequestIsFollowedOnTheCanvas();
    void whatIsGoneIsNotFollowed();
};

void tst_Traces::theSlowestStandsFirstWithItsCalls() {
    Bench rig;
    QCOMPARE(rig.table().rowCount(), static_cast<int>(rig.traces().size()));
    QVERIFY(rig.table().rowCount() > 10);
    sim::Duration slowest = 0;
    for (const auto& trace : rig.traces())
        slowest = std::max(slowest, trace.latency);
    QCOMPARE(rig.table().currentRow(), 0);
    QCOMPARE(rig.chosen().latency, slowest);
    QCOMPARE(rig.waterfall().rows().size(), rig.chosen().spans.size());
    rig.picture(QStringLiteral("traces"));
}

void tst_Traces::theListIsFilteredByReason() {
    Bench rig;
    auto* filter = rig.page().findChild<QComboBox*>(QStringLiteral("traceFilter"));
    filter->setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(filter, Qt::Key_Down); // slowest, until all was done, failed
    QCOMPARE(filter->currentText(), QStringLiteral("failed"));
    int failed = 0;
    for (const auto& trace : rig.traces())
        failed += trace.reason == sim::Trace::Reason::failed ? 1 : 0;
    QVERIFY(failed > 0);
    QCOMPARE(rig.table().rowCount(), failed);
    QVERIFY(rig.page()
                .findChild<QLabel*>(QStringLiteral("traceSentence"))
                ->text()
                .startsWith(QStringLiteral("throttled")));
}

void tst_Traces::partsOfThePathAddUpToTheLatency() {
    Bench rig;
    for (const auto& trace : rig.traces()) {
        if (trace.completion) continue; // then parts of work that nobody waited for are shown as well
        double sum = 0;
        for (const auto& row : traceRows(trace))
            for (const auto& part : row.parts) {
                QVERIFY(part.from <= part.to);
                sum += part.to - part.from;
            }
        QVERIFY2(std::abs(sum - sim::toSeconds(trace.latency)) < 1e-6, qPrintable(QString::number(sum)));
    }
}

void tst_Traces::aLineSelectsItsNodeAndItsInstant() {
    Bench rig;
    const auto& rows = rig.waterfall().rows();
    std::size_t line = 0;
    while (rig.chosen().spans[rows[line].span].node != model::NodeId("function"))
        ++line;
    const QPointF at = rig.waterfall().barOf(line).center();
    QTest::mouseClick(rig.waterfall().viewport(), Qt::LeftButton, {}, at.toPoint());
    QVERIFY(rig.document->selection().nodes().contains(model::NodeId("function")));
    const double arrived = sim::toSeconds(rig.chosen().spans[rows[line].span].arrived);
    QVERIFY(rig.window->playback().moment());
    QVERIFY(std::abs(*rig.window->playback().moment() - arrived) < 1e-6);
}

void tst_Traces::keysGoFromLineToLineAndZoom() {
    Bench rig;
    auto& waterfall = rig.waterfall();
    waterfall.setFocus();
    QCOMPARE(*waterfall.current(), std::size_t{0});
    QTest::keyClick(&waterfall, Qt::Key_Down);
    QTest::keyClick(&waterfall, Qt::Key_F);
    QTest::keyClick(&waterfall, Qt::Key_B);
    QCOMPARE(*waterfall.current(), std::size_t{1});
    const auto whole = waterfall.window();
    QTest::keyClick(&waterfall, Qt::Key_Plus);
    QVERIFY(waterfall.window().first > whole.first && waterfall.window().second < whole.second);
    QTest::keyClick(&waterfall, Qt::Key_Home);
    QCOMPARE(waterfall.window(), whole);
    QTest::keyClick(&waterfall, Qt::Key_Return);
    QVERIFY(!rig.document->selection().nodes().empty());
}

void tst_Traces::shortCallsAreLeftOutOnRequest() {
    Bench rig;
    auto* brief = rig.page().findChild<QCheckBox*>(QStringLiteral("traceBrief"));
    QTest::mouseClick(brief, Qt::LeftButton, {}, {8, brief->height() / 2});
    QVERIFY(brief->isChecked());
    const double whole = lengthOf(rig.chosen());
    for (const auto& row : rig.waterfall().rows()) {
        const auto& span = rig.chosen().spans[row.span];
        QVERIFY(row.depth == 0 || row.to - row.from >= 0.025 * whole ||
                span.ending != sim::Ending::succeeded ||
                std::ranges::any_of(rig.waterfall().rows(), [&](const TraceRow& other) {
                    return rig.chosen().spans[other.span].parent == row.span;
                }));
    }
}

void tst_Traces::tracesAreSavedForOtherTools() {
    Bench rig;
    const QString otlp = rig.folder.filePath(QStringLiteral("all.otlp.json"));
    QCOMPARE(rig.page().saveTo(otlp), QString());
    QFile file(otlp);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!QJsonDocument::fromJson(file.readAll()).object()["resourceSpans"].toArray().isEmpty());
    const QString chrome = rig.folder.filePath(QStringLiteral("all.json"));
    QCOMPARE(rig.page().saveTo(chrome), QString());
    QFile events(chrome);
    QVERIFY(events.open(QIODevice::ReadOnly));
    QVERIFY(!QJsonDocument::fromJson(events.readAll()).object()["traceEvents"].toArray().isEmpty());
    QVERIFY(!rig.page().saveTo(rig.folder.filePath(QStringLiteral("no/where.json"))).isEmpty());
}

void tst_Traces::anotherRunReplacesThem() {
    Bench rig;
    auto project = rig.document->project();
    project.scenarios.front().seed = 99;
    rig.document->edit(QStringLiteral("Seed"), project);
    rig.run();
    QCoreApplication::processEvents();
    QCOMPARE(rig.table().rowCount(), static_cast<int>(rig.traces().size()));
    QTest::keyClick(&rig.table(), Qt::Key_Down);
    QCOMPARE(rig.waterfall().rows().size(), traceRows(rig.chosen()).size());
}

void tst_Traces::theOverviewChoosesWhatIsShown() {
    Bench rig;
    auto& strip = rig.page().overview();
    const double whole = lengthOf(rig.chosen());
    const auto drag = [&](double from, double to) {
        const auto at = [&](double time) { return QPoint(qRound(strip.xOf(time)), strip.height() / 2); };
        QTest::mousePress(&strip, Qt::LeftButton, {}, at(from));
        for (int i = 1; i <= 4; ++i) {
            const QPoint to4 = at(from + (to - from) * i / 4);
            QMouseEvent move(QEvent::MouseMove, to4, strip.mapToGlobal(to4), Qt::NoButton, Qt::LeftButton,
                             {});
            QCoreApplication::sendEvent(&strip, &move);
        }
        QTest::mouseRelease(&strip, Qt::LeftButton, {}, at(to));
    };
    const double near = 0.02 * whole;
    const auto shows = [&](double from, double to) {
        const auto window = rig.waterfall().window();
        return std::abs(window.first - from) < near && std::abs(window.second - to) < near;
    };
    drag(0.2 * whole, 0.5 * whole); // draws a window
    QVERIFY(shows(0.2 * whole, 0.5 * whole));
    drag(0.3 * whole, 0.6 * whole); // moves it
    QVERIFY(shows(0.5 * whole, 0.8 * whole));
    drag(0.5 * whole, 0.1 * whole); // moves its left edge
    QVERIFY(shows(0.1 * whole, 0.8 * whole));
    rig.picture(QStringLiteral("traces-overview"));
    QTest::mouseDClick(&strip, Qt::LeftButton, {}, QPoint(5, 5));
    QVERIFY(shows(0.0, whole));
}

void tst_Traces::requestsAreThoseOfABarOfTheHistogram() {
    Bench rig;
    rig.window->results().reveal();
    auto& charts = rig.window->results().charts();
    auto& distribution = charts.distribution();
    charts.findChild<QScrollArea*>()->ensureWidgetVisible(&distribution);
    QCoreApplication::processEvents();
    // The slowest that succeeded was followed, and has a bar.
    sim::Duration slowest = 0;
    for (const auto& trace : rig.traces())
        if (trace.ending == sim::Ending::succeeded) slowest = std::max(slowest, trace.latency);
    auto& plot = distribution.plot();
    const QPoint at(qRound(plot.xAxis->coordToPixel(sim::toSeconds(slowest))), plot.axisRect()->center().y());
    QTest::mouseClick(&plot, Qt::LeftButton, {}, at);
    QVERIFY(rig.page().isVisible()); // the traces are in front
    QVERIFY(rig.table().rowCount() > 0 && rig.table().rowCount() < static_cast<int>(rig.traces().size()));
    QCOMPARE(rig.chosen().latency, slowest);
    const double longest = sim::toSeconds(slowest);
    for (int row = 0; row < rig.table().rowCount(); ++row) {
        const auto index = static_cast<std::size_t>(rig.table().item(row, 0)->data(Qt::UserRole).toInt());
        QCOMPARE(rig.traces()[index].ending, sim::Ending::succeeded);
        QVERIFY(sim::toSeconds(rig.traces()[index].latency) > longest / 1.2);
    }
    rig.picture(QStringLiteral("traces-picked"));
    auto* picked = rig.page().findChild<QPushButton*>(QStringLiteral("tracePicked"));
    QVERIFY(picked->isVisible());
    QTest::mouseClick(picked, Qt::LeftButton);
    QCOMPARE(rig.table().rowCount(), static_cast<int>(rig.traces().size()));
    QVERIFY(!picked->isVisible());
}

void tst_Traces::aPickWithoutTracesSaysWhatWouldHelp() {
    Bench rig;
    rig.page().pick(RequestPick{.shortest = 1e6, .longest = 2e6});
    QCOMPARE(rig.table().rowCount(), 0);
    const QString said = rig.page().findChild<QLabel*>(QStringLiteral("traceSentence"))->text();
    QVERIFY2(said.contains(QStringLiteral("list all again")), qPrintable(said));
}

void tst_Traces::aRequestIsFollowedOnTheCanvas() {
    Bench rig;
    auto* follow = rig.page().findChild<QPushButton*>(QStringLiteral("traceFollow"));
    rig.document->selection().clear();
    QSignalSpy reached(&rig.page(), &TracesPage::pathReached);
    QTest::mouseClick(follow, Qt::LeftButton);
    // The client first, then what it calls, over its link.
    QCOMPARE(rig.document->selection().nodes(), (std::set{model::NodeId("client")}));
    QTRY_VERIFY(rig.document->selection().nodes().contains(model::NodeId("function")));
    QVERIFY(!rig.document->selection().links().empty());
    std::set<model::NodeId> all;
    for (const auto& span : rig.chosen().spans)
        all.insert(span.node);
    QTRY_VERIFY_WITH_TIMEOUT(!follow->isChecked(), 60'000);
    QCOMPARE(rig.document->selection().nodes(), all);
    QCOMPARE(reached.count(), static_cast<int>(rig.chosen().spans.size()));
    // Another click ends it before its end.
    QTest::mouseClick(follow, Qt::LeftButton);
    QTest::mouseClick(follow, Qt::LeftButton);
    const auto before = reached.count();
    QTest::qWait(900);
    QCOMPARE(reached.count(), before);
}

void tst_Traces::whatIsGoneIsNotFollowed() {
    Bench rig;
    // The run stays on screen, of an older version of the design.
    rig.click(rig.onScreen(rig.middle("client")));
    rig.key(Qt::Key_Delete);
    QVERIFY(rig.design().node(model::NodeId("client")) == nullptr);
    QTest::mouseClick(rig.page().findChild<QPushButton*>(QStringLiteral("traceFollow")), Qt::LeftButton);
    QTest::qWait(50); // the form of what is selected comes with the next turn of the event loop
    QVERIFY(rig.document->selection().empty());
    QTRY_COMPARE(rig.document->selection().nodes(), (std::set{model::NodeId("function")}));
    QVERIFY(rig.document->selection().links().empty());
}

QTEST_MAIN(tst_Traces)
#include "tst_traces.moc"

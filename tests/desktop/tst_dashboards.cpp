#include "app/report/chart_notes.h"
#include "app/report/dashboard.h"
#include "models/io/project_json.h"
#include "tests/desktop/chart_rig.h"

#include <QApplication>
#include <QInputDialog>
#include <QMenu>
#include <QToolButton>

using namespace burst;
using namespace burst::app;

namespace {

struct Bench : ChartBench {
    /// Chooses an entry of the menu of charts by its text.
    void choose(const QString& text) {
        QTimer::singleShot(0, qApp, [text] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            if (menu == nullptr) qFatal("there is no menu");
            for (auto* action : menu->actions())
                if (action->text() == text)
                    return QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
            qFatal("there is no %s", qPrintable(text));
        });
        QTest::mouseClick(&inPage<QToolButton>("dashboards"), Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    /// Types into the next question and takes it.
    static void answerText(const QString& text) {
        answer([text](QWidget& dialog) {
            auto* line = dialog.findChild<QLineEdit*>();
            line->selectAll();
            QTest::keyClicks(line, text);
            QTest::keyClick(line, Qt::Key_Return);
        });
    }
    void pin(const QString& title) {
        QTest::mouseClick(chart(title).findChild<QToolButton*>(QStringLiteral("pinChart")), Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QStringList titles() const {
        QStringList all;
        for (auto* each : page().charts())
            all << each->title();
        return all;
    }
    void type(ChartView& on, Qt::Key key) {
        on.plot().setFocus();
        QTest::keyClick(&on.plot(), key);
        QCoreApplication::processEvents();
    }
};

} // namespace

/// Charts that stay: pinned, kept as a dashboard, with notes.
class tst_Dashboards : public QObject {
    Q_OBJECT

private slots:
    void aPinnedChartStaysWhateverIsSelected();
    void aDashboardIsKeptWithTheProjectAndRefilled();
    void choicesAreRemembered();
    void aDashboardIsDeletedAndComesBack();
    void anotherProjectBeginsWithItsOwnCharts();
    void aNameIsShownAsItIs();
    void aNoteIsWrittenChangedAndDeleted();
    void aNoteGoesIntoTheCopiedValues();
};

void tst_Dashboards::aPinnedChartStaysWhateverIsSelected() {
    Bench rig;
    rig.select("function");
    const QString pinned = rig.page().charts()[1]->title();
    rig.pin(pinned);
    rig.select("table");
    QCOMPARE(rig.titles().front(), pinned);
    QVERIFY(rig.titles()[1] != pinned && rig.titles().size() >= 2);
    rig.picture(QStringLiteral("charts-pinned"));
    // With its node selected it is there once.
    rig.select("function");
    QCOMPARE(rig.titles().count(pinned), 1);
    rig.pin(pinned);
    rig.select("table");
    QCOMPARE(rig.titles().count(pinned), 0);
    // Ctrl and a click on the canvas add the charts of a second node.
    rig.click(rig.onScreen(rig.middle("function")), Qt::ControlModifier);
    QCoreApplication::processEvents();
    QCOMPARE(rig.titles().count(pinned), 1);
}

void tst_Dashboards::aDashboardIsKeptWithTheProjectAndRefilled() {
    Bench rig;
    rig.select("function");
    rig.pin(rig.page().charts()[1]->title());
    rig.select("client");
    QTest::mouseClick(&rig.inPage<QToolButton>("percentile-p99.9"), Qt::LeftButton);
    rig.choose(QStringLiteral("Two by two"));
    const QStringList before = rig.titles();
    Bench::answerText(QStringLiteral("Checkout"));
    rig.choose(QStringLiteral("Keep these charts as a dashboard…"));
    QCOMPARE(rig.page().dashboard(), QStringLiteral("Checkout"));
    QCOMPARE(rig.titles(), before);
    const auto kept = dashboards(rig.project());
    QCOMPARE(kept.size(), std::size_t{1});
    QVERIFY(kept.front().options.percentiles.contains(Percentile::p999));
    QVERIFY(kept.front().options.layout == ChartOptions::Layout::twoByTwo);
    // The selection changes nothing, another run fills it anew.
    rig.document->selection().clear();
    QCoreApplication::processEvents();
    QCOMPARE(rig.titles(), before);
    auto changed = rig.project();
    changed.scenarios.front().duration = 50.0;
    rig.document->edit(QStringLiteral("Shorten"), changed);
    rig.run();
    QCOMPARE(rig.titles(), before);
    QVERIFY(std::abs(shownBy(*rig.page().charts().front()).to - 50) < 0.5);
    rig.picture(QStringLiteral("charts-dashboard"));
    rig.choose(QStringLiteral("Charts of what is selected"));
    QVERIFY(rig.titles() != before);
    // Through a file into another window.
    const QString path = rig.folder.filePath(QStringLiteral("kept.burst"));
    QVERIFY(rig.document->save(path));
    Rig other;
    QVERIFY(other.document->load(path));
    QVERIFY(dashboards(other.document->project()) == kept);
}

void tst_Dashboards::choicesAreRemembered() {
    Bench rig;
    QTest::mouseClick(&rig.inPage<QToolButton>("percentile-p50"), Qt::LeftButton);
    QTest::mouseClick(&rig.inPage<QToolButton>("logarithmic"), Qt::LeftButton);
    rig.choose(QStringLiteral("Latency over time"));
    QVERIFY(!rig.page().heat().isVisibleTo(&rig.page()));
    ChartsPage next;
    QVERIFY(!next.shown().options.percentiles.contains(Percentile::p50));
    QVERIFY(next.shown().options.logarithmic && !next.shown().options.heat);
}

void tst_Dashboards::aDashboardIsDeletedAndComesBack() {
    Bench rig;
    const QStringList before = rig.titles();
    Bench::answerText(QStringLiteral("All"));
    rig.choose(QStringLiteral("Keep these charts as a dashboard…"));
    rig.choose(QStringLiteral("Delete “All”"));
    QVERIFY(dashboards(rig.project()).empty());
    QCOMPARE(rig.page().dashboard(), QString());
    QCOMPARE(rig.titles(), before);
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    rig.choose(QStringLiteral("All"));
    QCOMPARE(rig.page().dashboard(), QStringLiteral("All"));
}

void tst_Dashboards::anotherProjectBeginsWithItsOwnCharts() {
    Bench rig;
    const QString path = rig.folder.filePath(QStringLiteral("other.burst"));
    QVERIFY(rig.document->save(path));
    const QStringList before = rig.titles();
    rig.select("function");
    rig.pin(rig.page().charts()[1]->title());
    auto& pinned = *rig.page().charts().front();
    pinned.findChild<QAction*>(QStringLiteral("logAxis"))->trigger();
    QTest::mouseClick(&rig.inPage<QToolButton>("measure"), Qt::LeftButton);
    rig.document->selection().clear();
    QCoreApplication::processEvents();
    QVERIFY(rig.titles() != before && rig.page().measured());
    // The same nodes, in another project.
    QVERIFY(rig.document->load(path));
    rig.run();
    QCOMPARE(rig.titles(), before);
    QVERIFY(!rig.page().measured());
    QVERIFY(!rig.inPage<QFrame>("measureBox").isVisible());
    QVERIFY(!rig.inPage<QToolButton>("measure").isChecked());
    rig.select("function");
    for (auto* each : rig.page().charts())
        QVERIFY(!each->isLogarithmic());
}

void tst_Dashboards::aNameIsShownAsItIs() {
    Bench rig;
    Bench::answerText(QStringLiteral("R&D"));
    rig.choose(QStringLiteral("Keep these charts as a dashboard…"));
    QCOMPARE(rig.page().dashboard(), QStringLiteral("R&D"));
    // A single & would underline what follows it.
    QCOMPARE(rig.inPage<QToolButton>("dashboards").text(), QStringLiteral("R&&D"));
    rig.choose(QStringLiteral("Charts of what is selected"));
    rig.choose(QStringLiteral("R&&D"));
    QCOMPARE(rig.page().dashboard(), QStringLiteral("R&D"));
    rig.choose(QStringLiteral("Delete “R&&D”"));
    QVERIFY(dashboards(rig.project()).empty());
}

void tst_Dashboards::aNoteIsWrittenChangedAndDeleted() {
    Bench rig;
    auto& requests = rig.chart(QStringLiteral("Requests per second"));
    QMouseEvent move(QEvent::MouseMove, pixelOf(requests, 20),
                     requests.plot().mapToGlobal(pixelOf(requests, 20)), Qt::NoButton, Qt::NoButton, {});
    QCoreApplication::sendEvent(&requests.plot(), &move);
    Bench::answerText(QStringLiteral("deployed"));
    rig.type(requests, Qt::Key_N);
    const auto scenario = rig.project().scenarios.front().id;
    auto notes = chartNotes(rig.project(), scenario);
    QCOMPARE(notes.size(), std::size_t{1});
    QVERIFY(std::abs(notes.front().at - 20) < 0.5);
    for (auto* each : rig.page().charts())
        QCOMPARE(std::ranges::count(each->chart().marks, true, &ChartMark::own), 1);
    QVERIFY(rig.window->runs().last(rig.document->designId()) != nullptr);
    QVERIFY(!rig.window->runs().stale(*rig.window->runs().last(rig.document->designId())));
    rig.picture(QStringLiteral("charts-note"));
    // In its own menu it is changed and deleted.
    const auto fromMenu = [&](const char* action) {
        QTimer::singleShot(0, qApp, [&requests, action] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            if (menu == nullptr) qFatal("there is no menu");
            QTest::mouseClick(
                menu, Qt::LeftButton, {},
                menu->actionGeometry(requests.findChild<QAction*>(QLatin1String(action))).center());
        });
        const QPoint at = pixelOf(requests, notes.front().at);
        QContextMenuEvent ask(QContextMenuEvent::Mouse, at, requests.plot().mapToGlobal(at));
        QCoreApplication::sendEvent(&requests.plot(), &ask);
        QCoreApplication::processEvents();
    };
    Bench::answerText(QStringLiteral("rolled back"));
    fromMenu("changeNote");
    notes = chartNotes(rig.project(), scenario);
    QCOMPARE(notes.size(), std::size_t{1});
    QCOMPARE(notes.front().text, std::string("rolled back"));
    fromMenu("dropNote");
    QVERIFY(chartNotes(rig.project(), scenario).empty());
    rig.undo();
    QCOMPARE(std::ranges::count(requests.chart().marks, true, &ChartMark::own), 1);
}

void tst_Dashboards::aNoteGoesIntoTheCopiedValues() {
    Bench rig;
    auto& requests = rig.chart(QStringLiteral("Requests per second"));
    Bench::answerText(QStringLiteral("halfway"));
    rig.type(requests, Qt::Key_N);
    const auto lines = requests.csv().split('\n', Qt::SkipEmptyParts);
    QVERIFY(lines.front().endsWith(QStringLiteral(",note")));
    QCOMPARE(lines.filter(QStringLiteral(",\"halfway\"")).size(), 1);
}

QTEST_MAIN(tst_Dashboards)
#include "tst_dashboards.moc"

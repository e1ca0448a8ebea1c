#include "app/desktop/results/chart_view.h"
#include "app/desktop/results/charts_page.h"
#include "app/desktop/results/runs_page.h"
#include "models/units.h"
#include "tests/desktop/desk.h"

#include <QFile>
#include <QHeaderView>
#include <QMenu>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>

using namespace burst;
using namespace burst::app;

namespace {
constexpr int patience = 120'000; // ms, against hanging for ever

/// A desk whose runs are kept.
struct Archive : Desk {
    explicit Archive(const QString& library = {}) {
        window->useLibrary(library.isEmpty() ? folder.filePath(QStringLiteral("runs.db")) : library);
        window->action(QStringLiteral("runLibrary"))->trigger();
        QCoreApplication::processEvents();
    }
    template <class T>
    [[nodiscard]] T* in(const char* name) const {
        auto* found = window->findChild<T*>(QString::fromLatin1(name));
        if (found == nullptr) qFatal("there is no %s", name);
        return found;
    }
    [[nodiscard]] RunsPage& page() const { return *in<RunsPage>("runsPage"); }
    [[nodiscard]] QTableWidget& table() const { return page().table(); }
    void click(const char* name) const {
        auto* button = in<QToolButton>(name);
        QVERIFY2(button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
        QCoreApplication::processEvents();
    }
    /// Presses F5 and waits for the end; then looks at the list.
    void pressF5() {
        QSignalSpy ended(&window->runs(), &RunController::ended);
        const int before = table().rowCount();
        key(Qt::Key_F5);
        QVERIFY(ended.wait(patience));
        const auto run = window->runs().last(document->designId());
        const bool fresh = run && !run->kept;
        QTRY_VERIFY_WITH_TIMEOUT(!fresh || table().rowCount() == before + 1, patience);
        window->action(QStringLiteral("runLibrary"))->trigger();
        QCoreApplication::processEvents();
    }
    void setMemory(const char* memory) {
        auto next = document->design();
        next.nodes[1].params["memory"] = memory;
        document->edit(QStringLiteral("Memory"), next);
    }
    void lastFor(double seconds) {
        auto next = document->project();
        next.scenarios.front().duration = seconds;
        document->edit(QStringLiteral("Duration"), next);
    }
    [[nodiscard]] QString cell(int row, const char* heading) const {
        for (int column = 0; column < table().columnCount(); ++column)
            if (table().horizontalHeaderItem(column)->text() == QLatin1String(heading))
                return table().item(row, column)->text();
        qFatal("there is no column %s", heading);
    }
    void clickCell(int row, int column) const {
        const QPoint at = table().visualItemRect(table().item(row, column)).center();
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, at);
    }
    [[nodiscard]] int column(const char* heading) const {
        for (int column = 0; column < table().columnCount(); ++column)
            if (table().horizontalHeaderItem(column)->text() == QLatin1String(heading)) return column;
        qFatal("there is no column %s", heading);
    }
    [[nodiscard]] int shown() const {
        int rows = 0;
        for (int row = 0; row < table().rowCount(); ++row)
            rows += table().isRowHidden(row) ? 0 : 1;
        return rows;
    }
};
} // namespace

/// Runs that are kept, that go on and that wait.
class tst_Runs : public QObject {
    Q_OBJECT

private slots:
    void f5ShowsAKeptRunAtOnceAndRunsAgainWhenAsked();
    void everyRunIsListedWithWhatChanged();
    void runsAreFilteredSortedAndNamed();
    void anOlderRunOpensAsItWas();
    void aRunOfAnotherProjectOpensWithIt();
    void deletedRunsComeBackAndTheLibraryIsCompacted();
    void aDamagedLibraryIsToldAndRunsGoOn();
    void chartsFillWhileTheRunGoesOn();
    void aStopKeepsWhatThereIsAndMarksIt();
    void aRunIsHeldUpAndGoesOn();
    void runsWaitForThePresentOneAndAreTakenOut();
};

void tst_Runs::aRunIsHeldUpAndGoesOn() {
    Archive rig;
    rig.lastFor(1e7);
    auto& runs = rig.window->runs();
    rig.key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(runs.events() > 0, patience);
    rig.key(Qt::Key_F5, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(runs.paused());
    QVERIFY(rig.in<QLabel>("runPace")->text().startsWith(QStringLiteral("paused at ")));
    rig.key(Qt::Key_F5); // goes on, and nothing waits
    QVERIFY(!runs.paused());
    QVERIFY(runs.waiting().empty());
    const auto before = runs.events();
    QTRY_VERIFY_WITH_TIMEOUT(runs.events() > before, patience);
    rig.key(Qt::Key_F5, Qt::ControlModifier | Qt::ShiftModifier);
    rig.key(Qt::Key_F5, Qt::ShiftModifier); // a stop is felt in a pause
    QTRY_VERIFY_WITH_TIMEOUT(!runs.running(), patience);
}

void tst_Runs::f5ShowsAKeptRunAtOnceAndRunsAgainWhenAsked() {
    Archive rig;
    QVERIFY(rig.in<QLabel>("noRuns")->isVisible());
    rig.pressF5();
    const auto fingerprint = rig.result().summary.fingerprint;
    auto* line = rig.in<QWidget>("fromLibrary");
    QVERIFY(line->isHidden());
    rig.pressF5();
    rig.window->results().reveal();
    QVERIFY(line->isVisible());
    const QString text = rig.in<QLabel>("fromLibraryText")->text();
    QVERIFY2(text.startsWith(QStringLiteral("From the library: run 1, of ")), qPrintable(text));
    QCOMPARE(rig.result().summary.fingerprint, fingerprint);
    rig.picture(QStringLiteral("run-from-library"));
    QSignalSpy ended(&rig.window->runs(), &RunController::ended);
    rig.click("runAgain");
    QVERIFY(ended.wait(patience));
    QVERIFY(line->isHidden());
    QCOMPARE(rig.result().summary.fingerprint, fingerprint);
    QTRY_COMPARE_WITH_TIMEOUT(rig.table().rowCount(), 2, patience);
    // Something else is a run of its own.
    rig.setMemory("2 GB");
    rig.pressF5();
    QVERIFY(!rig.window->runs().last(rig.document->designId())->kept);
}

void tst_Runs::everyRunIsListedWithWhatChanged() {
    Archive rig;
    rig.pressF5();
    rig.setMemory("2 GB");
    rig.pressF5();
    QCOMPARE(rig.table().rowCount(), 2);
    QCOMPARE(rig.cell(0, "Run"), QStringLiteral("2")); // the newest first
    QVERIFY2(rig.cell(0, "Changed since the run before").contains(QStringLiteral("memory")),
             qPrintable(rig.cell(0, "Changed since the run before")));
    QCOMPARE(rig.cell(1, "Changed since the run before"), QString());
    QCOMPARE(rig.cell(0, "Requests"),
             QString::fromStdString(model::showCount(rig.result().summary.requests.offered)));
    QVERIFY(!rig.cell(0, "p95").isEmpty());
    QVERIFY(!rig.cell(0, "Errors").isEmpty());
    QVERIFY(rig.cell(0, "Cost a month").contains(QStringLiteral("USD")));
    rig.picture(QStringLiteral("runs"));
}

void tst_Runs::runsAreFilteredSortedAndNamed() {
    Archive rig;
    for (const char* memory : {"1 GB", "2 GB", "3 GB"}) {
        rig.setMemory(memory);
        rig.pressF5();
    }
    const int tag = rig.column("Tag");
    rig.table().scrollToItem(rig.table().item(0, tag));
    rig.clickCell(0, tag);
    QTest::keyClick(&rig.table(), Qt::Key_F2);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("candidate"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(rig.cell(0, "Tag"), QStringLiteral("candidate"), patience);
    auto* words = rig.in<QLineEdit>("runWords");
    words->setFocus();
    QTest::keyClicks(words, QStringLiteral("candi"));
    QCOMPARE(rig.shown(), 1);
    QCOMPARE(rig.in<QLabel>("runsState")->text().left(6), QStringLiteral("1 of 3"));
    words->selectAll();
    QTest::keyClick(words, Qt::Key_Delete);
    QCOMPARE(rig.shown(), 3);
    auto* header = rig.table().horizontalHeader();
    rig.table().scrollToItem(rig.table().item(0, 0));
    const QPoint at(header->sectionViewportPosition(0) + 4, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(rig.cell(0, "Run"), QStringLiteral("1"));
    // The tag is in the file.
    Archive other(rig.folder.filePath(QStringLiteral("runs.db")));
    QTRY_COMPARE_WITH_TIMEOUT(other.table().rowCount(), 3, patience);
    QCOMPARE(other.cell(0, "Tag"), QStringLiteral("candidate"));
}

void tst_Runs::anOlderRunOpensAsItWas() {
    Archive rig;
    rig.pressF5();
    const auto first = rig.result().summary.fingerprint;
    rig.setMemory("2 GB");
    rig.pressF5();
    rig.clickCell(1, 0);
    QTest::keyClick(&rig.table(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(rig.window->runs().last(rig.document->designId())->kept.has_value(), patience);
    QCOMPARE(rig.result().summary.fingerprint, first);
    QVERIFY(rig.in<QLabel>("stale")->isVisible()); // the design is another one now
    QVERIFY(rig.in<QWidget>("fromLibrary")->isVisible());
}

void tst_Runs::aRunOfAnotherProjectOpensWithIt() {
    Archive rig;
    rig.pressF5();
    const auto design = rig.design();
    rig.document->clear();
    QTRY_COMPARE_WITH_TIMEOUT(rig.table().rowCount(), 1, patience);
    rig.clickCell(0, 0);
    rig.click("openRunProject");
    QTRY_COMPARE_WITH_TIMEOUT(rig.design().nodes.size(), design.nodes.size(), patience);
    QVERIFY(rig.design() == design);
    QVERIFY(rig.document->path().isEmpty());
    QVERIFY(rig.document->modified());
}

void tst_Runs::deletedRunsComeBackAndTheLibraryIsCompacted() {
    Archive rig;
    rig.pressF5();
    rig.setMemory("2 GB");
    rig.pressF5();
    auto* undo = rig.in<QToolButton>("restoreRuns");
    QVERIFY(undo->isHidden());
    rig.clickCell(0, 0);
    QTest::keyClick(&rig.table(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&rig.table(), Qt::Key_Delete);
    QTRY_COMPARE_WITH_TIMEOUT(rig.table().rowCount(), 0, patience);
    QVERIFY(undo->isVisible());
    QCOMPARE(undo->text(), QStringLiteral("Undo: 2 runs deleted"));
    rig.click("restoreRuns");
    QTRY_COMPARE_WITH_TIMEOUT(rig.table().rowCount(), 2, patience);
    QVERIFY(undo->isHidden());
    rig.clickCell(0, 0);
    rig.click("deleteRuns");
    QTRY_COMPARE_WITH_TIMEOUT(rig.table().rowCount(), 1, patience);
    QSignalSpy said(&rig.page(), &RunsPage::said);
    rig.click("compactRuns");
    QTRY_COMPARE_WITH_TIMEOUT(said.count(), 1, patience);
    QVERIFY(said.first().first().toString().startsWith(QStringLiteral("The run library took ")));
    QVERIFY(undo->isHidden());
}

void tst_Runs::aDamagedLibraryIsToldAndRunsGoOn() {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("runs.db"));
    const QByteArray bytes("this is no database, and it is long enough to be looked at by somebody\n");
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    Archive rig(path);
    auto* trouble = rig.in<QLabel>("libraryTrouble");
    QTRY_VERIFY_WITH_TIMEOUT(trouble->isVisible(), patience);
    QVERIFY(trouble->text().contains(QStringLiteral("damaged")));
    rig.picture(QStringLiteral("runs-damaged"));
    QSignalSpy ended(&rig.window->runs(), &RunController::ended);
    rig.key(Qt::Key_F5);
    QVERIFY(ended.wait(patience));
    QVERIFY(rig.window->results().result() != nullptr);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), bytes);
}

void tst_Runs::chartsFillWhileTheRunGoesOn() {
    Archive rig;
    rig.lastFor(1e7);
    QSignalSpy glimpsed(&rig.window->runs(), &RunController::glimpsed);
    rig.key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(glimpsed.count() >= 2, patience);
    auto* results = rig.window->findChild<QWidget*>(QStringLiteral("results"));
    QTRY_VERIFY_WITH_TIMEOUT(results->isVisible(), patience);
    auto& charts = rig.window->results().charts();
    QVERIFY(!charts.charts().empty());
    QVERIFY(charts.charts().front()->isVisible());
    const auto lines = [&] { return charts.charts().front()->chart().lines.front().values.size(); };
    const auto before = lines();
    QVERIFY(before > 0);
    QTRY_VERIFY_WITH_TIMEOUT(lines() > before, patience);
    QVERIFY(rig.in<QLabel>("headline")->text().contains(QStringLiteral("so far")));
    QTRY_VERIFY_WITH_TIMEOUT(rig.in<QLabel>("runPace")->text().contains(QStringLiteral("real time")),
                             patience);
    rig.picture(QStringLiteral("run-live"));
    QVERIFY(rig.window->runs().running());
    rig.key(Qt::Key_F5, Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!rig.window->runs().running(), patience);
}

void tst_Runs::aStopKeepsWhatThereIsAndMarksIt() {
    Archive rig;
    rig.lastFor(1e7);
    QSignalSpy glimpsed(&rig.window->runs(), &RunController::glimpsed);
    rig.key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(glimpsed.count() >= 1, patience);
    rig.key(Qt::Key_F5, Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!rig.window->runs().running(), patience);
    QVERIFY(!rig.result().summary.complete);
    QVERIFY(rig.in<QLabel>("headline")->text().contains(QStringLiteral("stopped after")));
    QTRY_COMPARE_WITH_TIMEOUT(rig.table().rowCount(), 1, patience);
    QVERIFY(rig.cell(0, "When").endsWith(QStringLiteral("stopped")));
}

void tst_Runs::runsWaitForThePresentOneAndAreTakenOut() {
    Archive rig;
    auto* waiting = rig.in<QToolButton>("waitingRuns");
    QVERIFY(waiting->isHidden());
    rig.lastFor(1e7);
    rig.key(Qt::Key_F5);
    QVERIFY(rig.window->runs().running());
    for (const char* memory : {"2 GB", "3 GB"}) {
        rig.setMemory(memory);
        rig.key(Qt::Key_F5);
    }
    QVERIFY(waiting->isVisible());
    QCOMPARE(waiting->text(), QStringLiteral("2 waiting"));
    QTimer::singleShot(0, qApp, [&] {
        auto* menu = waiting->menu();
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().front()).center());
    });
    QTest::mouseClick(waiting, Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(waiting->text(), QStringLiteral("1 waiting"), patience);
    rig.lastFor(60.0); // does not touch what waits
    rig.key(Qt::Key_F5, Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(rig.window->runs().waiting().empty(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(rig.window->runs().running(), patience);
    rig.key(Qt::Key_F5, Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!rig.window->runs().running(), patience);
    QCOMPARE(rig.window->runs()
                 .last(rig.document->designId())
                 ->project->designs.front()
                 .nodes[1]
                 .params.find("memory")
                 ->second,
             model::Tree("3 GB"));
}

QTEST_MAIN(tst_Runs)
#include "tst_runs.moc"

#include "app/desktop/tune/tune_page.h"
#include "app/editor/live_estimate.h"
#include "models/edit.h"
#include "models/io/project_json.h"
#include "tests/desktop/desk.h"

#include <QMenu>
#include <QSignalSpy>
#include <QSlider>
#include <QTabWidget>
#include <QToolButton>

using namespace burst;
using namespace burst::app;

namespace {

constexpr int patience = 120'000; // ms, against hanging for ever

/// The usual desk with the function selected, and hands for the sliders.
struct Tuner : Desk {
    Tuner() {
        const model::NodeId function("function");
        document->edit(QStringLiteral("Set Compute"),
                       model::withParam(model::withParam(design(), function, "compute", "200 ms"), function,
                                        "compute_memory", "128 MB"));
        click(onScreen(middle("function")));
        QTest::qWait(30); // the form
    }
    [[nodiscard]] TunePage& page() const { return window->tuning(); }
    /// Chooses "Tune with a slider" in the menu of a field of the inspector.
    void pin(const char* field) {
        QTimer::singleShot(100, qApp, [] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            QVERIFY(menu != nullptr);
            for (auto* action : menu->actions())
                if (action->objectName() == QLatin1String("tuneField"))
                    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        });
        auto* line = window->inspector().findChild<QLineEdit*>(QString::fromLatin1(field));
        QVERIFY2(line != nullptr, field);
        window->inspector().findChild<QScrollArea*>()->ensureWidgetVisible(line);
        QContextMenuEvent ask(QContextMenuEvent::Mouse, line->rect().center(),
                              line->mapToGlobal(line->rect().center()));
        QCoreApplication::sendEvent(line, &ask);
        QTest::qWait(200);
    }
    template <class T>
    [[nodiscard]] T* part(const char* name) const {
        auto* found = page().findChild<T*>(QString::fromLatin1(name));
        if (found == nullptr) qFatal("there is no %s", name);
        return found;
    }
    [[nodiscard]] QSlider& slider() const { return *part<QSlider>("tuneSlider"); }
    [[nodiscard]] QString cell(const char* name) const { return part<QLabel>(name)->text(); }
    [[nodiscard]] std::string memory() const {
        const auto& params = design().node(model::NodeId("function"))->params;
        const auto found = params.find("memory");
        return found == params.end() ? std::string() : *found->second.text();
    }
    [[nodiscard]] const model::Design& design() const { return document->design(); }
    /// Presses the handle, drags it to the right end and holds it there.
    void dragToTheEnd() {
        auto& bar = slider();
        const int middle = bar.height() / 2;
        const double share = static_cast<double>(bar.value()) / std::max(1, bar.maximum());
        const QPoint from(static_cast<int>(8 + share * (bar.width() - 16)), middle);
        QTest::mousePress(&bar, Qt::LeftButton, {}, from);
        for (int x = from.x(); x < bar.width(); x += 25)
            QTest::mouseMove(&bar, QPoint(x, middle));
        QTest::mouseMove(&bar, QPoint(bar.width(), middle));
    }
    [[nodiscard]] QPoint rightEnd() const { return {slider().width(), slider().height() / 2}; }
};

} // namespace

/// Settings as sliders: the estimate at once, a run on release, kept or taken back.
class tst_Tune : public QObject {
    Q_OBJECT

private slots:
    void aFieldBecomesASliderOfItsRange();
    void aDragEstimatesAndItsEndRuns();
    void takingBackGivesTheTextOfBefore();
    void keepingIsOneStep();
    void theEndsAreTyped();
    void keysMoveItAndRunWhenTheyRest();
};

void tst_Tune::aFieldBecomesASliderOfItsRange() {
    Tuner rig;
    rig.pin("value-memory");
    auto* tabs = rig.window->findChild<QTabWidget*>(QStringLiteral("bottomTabs"));
    QCOMPARE(tabs->currentWidget(), static_cast<QWidget*>(&rig.page()));
    QCOMPARE(rig.part<QLineEdit>("tuneLow")->text(), QStringLiteral("128 MB"));
    QCOMPARE(rig.part<QLineEdit>("tuneHigh")->text(), QStringLiteral("10 GB"));
    QCOMPARE(rig.cell("tuneValue"), QStringLiteral("128 MB"));
    QCOMPARE(rig.slider().value(), 0);
    rig.pin("value-memory"); // twice is once
    QCOMPARE(rig.page().findChildren<QSlider*>().size(), 1);
    rig.picture(QStringLiteral("tune"));
    QTest::mouseClick(rig.part<QToolButton>("tuneRemove"), Qt::LeftButton);
    QTRY_VERIFY(rig.page().findChildren<QSlider*>().isEmpty());
    QVERIFY(rig.part<QLabel>("tuneEmpty")->isVisible());
}

void tst_Tune::aDragEstimatesAndItsEndRuns() {
    Tuner rig;
    rig.run();
    const auto before = rig.result().summary.latency.mean;
    rig.pin("value-memory");
    const auto step = rig.document->history().index();
    rig.dragToTheEnd();
    QVERIFY(rig.page().tuning());
    QCOMPARE(rig.memory(), std::string("10 GB"));
    QVERIFY(!rig.window->runs().running()); // as long as it is held
    QTRY_VERIFY(rig.window->estimate().current());
    const auto& estimate = rig.window->estimate().result()->estimate;
    QVERIFY(estimate.latency < 0.5 * before);
    QVERIFY(
        rig.cell("tune1-latency.mean")
            .startsWith(QString::fromStdString(model::showQuantity(estimate.latency, model::Unit::seconds))));
    QCOMPARE(rig.cell("tune2-latency.mean"), QStringLiteral("–"));
    QSignalSpy finished(&rig.window->runs(), &RunController::finished);
    QTest::mouseRelease(&rig.slider(), Qt::LeftButton, {}, rig.rightEnd());
    if (finished.isEmpty()) QVERIFY(finished.wait(patience));
    const auto& after = rig.result().summary.latency;
    QVERIFY(rig.cell("tune2-latency.p95")
                .startsWith(QString::fromStdString(model::showQuantity(after.p95, model::Unit::seconds))));
    const QString change = QStringLiteral("(−%1 %)").arg(100.0 * (before - after.mean) / before, 0, 'f', 1);
    QVERIFY2(rig.cell("tune2-latency.mean").endsWith(change), qPrintable(change));
    // The page stays in front.
    QVERIFY(rig.page().isVisible());
    QCOMPARE(rig.document->history().index(), step + 1);
    rig.picture(QStringLiteral("tune-run"));
}

void tst_Tune::takingBackGivesTheTextOfBefore() {
    Tuner rig;
    rig.pin("value-memory");
    const auto before = model::writeProject(rig.document->project());
    rig.dragToTheEnd();
    QSignalSpy ended(&rig.window->runs(), &RunController::ended);
    QTest::mouseRelease(&rig.slider(), Qt::LeftButton, {}, rig.rightEnd());
    QVERIFY(model::writeProject(rig.document->project()) != before);
    if (ended.isEmpty()) QVERIFY(ended.wait(patience));
    QTest::mouseClick(rig.part<QPushButton>("tuneRevert"), Qt::LeftButton);
    QCOMPARE(model::writeProject(rig.document->project()), before);
    QVERIFY(!rig.page().tuning());
    QCOMPARE(rig.cell("tuneValue"), QStringLiteral("128 MB"));
    // Also where something else was done meanwhile, which stays.
    rig.dragToTheEnd();
    QTest::mouseRelease(&rig.slider(), Qt::LeftButton, {}, rig.rightEnd());
    rig.document->edit(QStringLiteral("Set Timeout"),
                       model::withParam(rig.design(), model::NodeId("function"), "timeout", "7 s"));
    QTest::mouseClick(rig.part<QPushButton>("tuneRevert"), Qt::LeftButton);
    QCOMPARE(rig.memory(), std::string());
    QCOMPARE(*rig.design().node(model::NodeId("function"))->params.at("timeout").text(), std::string("7 s"));
}

void tst_Tune::keepingIsOneStep() {
    Tuner rig;
    rig.pin("value-memory");
    const auto before = model::writeProject(rig.document->project());
    rig.dragToTheEnd();
    QTest::mouseRelease(&rig.slider(), Qt::LeftButton, {}, rig.rightEnd());
    QTest::mouseClick(rig.part<QPushButton>("tuneKeep"), Qt::LeftButton);
    QVERIFY(!rig.page().tuning());
    QCOMPARE(rig.memory(), std::string("10 GB"));
    rig.undo();
    QCOMPARE(model::writeProject(rig.document->project()), before);
}

void tst_Tune::theEndsAreTyped() {
    Tuner rig;
    rig.pin("value-memory");
    Desk::typeInto(*rig.part<QLineEdit>("tuneHigh"), QStringLiteral("1 GB"));
    rig.dragToTheEnd();
    QCOMPARE(rig.cell("tuneValue"), QStringLiteral("1 GB"));
    QTest::mouseRelease(&rig.slider(), Qt::LeftButton, {}, rig.rightEnd());
    QSignalSpy said(&rig.page(), &TunePage::said);
    Desk::typeInto(*rig.part<QLineEdit>("tuneLow"), QStringLiteral("2 parsecs"));
    QVERIFY(!said.isEmpty());
}

void tst_Tune::keysMoveItAndRunWhenTheyRest() {
    Tuner rig;
    rig.pin("value-memory");
    QSignalSpy finished(&rig.window->runs(), &RunController::finished);
    rig.slider().setFocus();
    QTest::keyClick(&rig.slider(), Qt::Key_PageUp);
    QTest::keyClick(&rig.slider(), Qt::Key_Right);
    QVERIFY(rig.page().tuning());
    QVERIFY(finished.isEmpty());
    QVERIFY(finished.wait(patience));
    QCOMPARE(finished.size(), 1);
}

QTEST_MAIN(tst_Tune)
#include "tst_tune.moc"

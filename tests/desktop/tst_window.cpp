#include "app/desktop/inspector/inspector.h"
#include "tests/desktop/rig.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabWidget>
#include <QWheelEvent>
#include <QtTest/qtestspontaneevent.h>

using namespace burst;
using namespace burst::app;

namespace {
/// One notch of the wheel over a widget, as it comes from the display: it may also give the focus.
void wheelOver(QWidget& widget, int notches) {
    const QPoint at = widget.rect().center();
    QWheelEvent event(at, widget.mapToGlobal(at), {}, {0, 120 * notches}, Qt::NoButton, {}, Qt::NoScrollPhase,
                      false);
    QSpontaneKeyEvent::setSpontaneous(&event);
    qApp->notify(&widget, &event); // sendEvent() would take the mark of the display away
    QCoreApplication::processEvents();
}
} // namespace

/// What the window does beside its canvas: inputs, dialogs, the cover of an empty canvas.
class tst_Window : public QObject {
    Q_OBJECT

private slots:
    void theWheelScrollsTheInspectorAndChangesNothing();
    void theWheelLeavesTheScenarioOfTheToolbar();
    void theWheelStillTurnsAFieldWithTheFocus();
    void escapeAndAButtonCloseTheShortcuts();
};

void tst_Window::theWheelScrollsTheInspectorAndChangesNothing() {
    Rig rig;
    rig.window->resize(1280, 520);
    rig.quickAdd({-300, 0}, QStringLiteral("client"));
    rig.quickAdd({0, 0}, QStringLiteral("lambda"));
    for (const char* id : {"client", "function"}) {
        rig.document->selection().set({model::NodeId(id)});
        QCoreApplication::processEvents();
        QTest::qWait(50);
        rig.canvas().setFocus();
        const auto before = rig.document->project();
        auto* page = rig.window->inspector().findChild<QScrollArea*>();
        int inputs = 0;
        for (auto* input : rig.window->inspector().findChildren<QWidget*>()) {
            if (!qobject_cast<QComboBox*>(input) && !qobject_cast<QSpinBox*>(input)) continue;
            if (!input->isVisible()) continue;
            ++inputs;
            page->verticalScrollBar()->setValue(0);
            wheelOver(*input, -1);
            QVERIFY(!input->hasFocus());
            if (page->verticalScrollBar()->maximum() > 0) QVERIFY(page->verticalScrollBar()->value() > 0);
        }
        QVERIFY(inputs > 0);
        QVERIFY(rig.document->project() == before);
        QVERIFY(page->verticalScrollBar()->maximum() > 0 || qstrcmp(id, "client") == 0);
    }
}

void tst_Window::theWheelLeavesTheScenarioOfTheToolbar() {
    Rig rig;
    auto project = rig.document->project();
    project.scenarios.push_back(project.scenarios.front());
    project.scenarios.back().id = model::ScenarioId("peak");
    rig.document->edit(QStringLiteral("Add"), project);
    auto* box = rig.window->findChild<QComboBox*>(QStringLiteral("scenarios"));
    QCOMPARE(box->count(), 2);
    rig.canvas().setFocus();
    wheelOver(*box, -1);
    QCOMPARE(rig.document->scenario()->id.text, std::string("steady"));
    QVERIFY(!box->hasFocus());
}

void tst_Window::theWheelStillTurnsAFieldWithTheFocus() {
    Rig rig;
    auto* field = rig.window->inspector().findChild<QSpinBox*>();
    if (field == nullptr) field = rig.window->findChild<QSpinBox*>();
    QVERIFY(field != nullptr);
    auto* tabs = rig.window->findChild<QTabWidget*>(QStringLiteral("bottomTabs"));
    tabs->setCurrentIndex(tabs->count() - 1);
    field->setFocus();
    QVERIFY(field->hasFocus());
    const int before = field->value();
    wheelOver(*field, 1);
    QCOMPARE(field->value(), before + 1);
}

void tst_Window::escapeAndAButtonCloseTheShortcuts() {
    Rig rig;
    const auto sheet = [&] { return rig.window->findChild<QDialog*>(QStringLiteral("shortcutSheet")); };
    const auto gone = [&] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return sheet() == nullptr;
    };
    rig.window->action(QStringLiteral("shortcuts"))->trigger();
    QVERIFY(sheet() != nullptr);
    QTest::keyClick(sheet()->findChild<QAbstractScrollArea*>(), Qt::Key_Escape);
    QTRY_VERIFY(gone());
    rig.window->action(QStringLiteral("shortcuts"))->trigger();
    auto* close = sheet()->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Close);
    QTest::mouseClick(close, Qt::LeftButton);
    QTRY_VERIFY(gone());
}

QTEST_MAIN(tst_Window)
#include "tst_window.moc"

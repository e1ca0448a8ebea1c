#include "app/desktop/inspector/inspector.h"
#include "app/desktop/settings/settings_dialog.h"
#include "tests/desktop/clipping.h"
#include "tests/desktop/drawing.h"

#include <QDialog>
#include <QScrollArea>
#include <QSpinBox>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

using namespace burst;
using namespace burst::app;

namespace {
/// A window with an example, at one and a half times the usual size of text.
struct LargeRig : Rig {
    LargeRig() {
        setSize(150);
        QVERIFY(window->files().openPath(QStringLiteral(BURSTLAB_SOURCE_DIR "/examples/order-api.burst")));
        showBelow();
        QTest::qWait(300);
    }
    ~LargeRig() { setSize(100); }
    void setSize(int percent) {
        window->action(QStringLiteral("settings"))->trigger();
        auto* dialog = window->findChild<QDialog*>(QStringLiteral("settings"));
        dialog->findChild<QSpinBox*>(QStringLiteral("settingsFont"))->setValue(percent);
        delete dialog;
        QCoreApplication::processEvents();
    }
};
} // namespace

/// With large text everything can be read.
class tst_LargeText : public QObject {
    Q_OBJECT

private slots:
    void nothingIsClippedInToolBarAndStatusBar() {
        LargeRig rig;
        QCOMPARE(clipped(*rig.window->findChild<QToolBar*>(QStringLiteral("toolBar"))), QStringList());
        QCOMPARE(clipped(*rig.window->statusBar()), QStringList());
    }

    void nothingIsClippedInTheInspector() {
        LargeRig rig;
        const auto text = [&] { return clipped(rig.window->inspector()).join(QStringLiteral(" | ")); };
        for (const auto& node : rig.design().nodes) {
            rig.document->selection().set({node.id});
            QTest::qWait(50);
            QTRY_COMPARE(text(), QString()); // a form is laid out in several turns
        }
        rig.document->selection().clear();
        QTest::qWait(50);
        QTRY_COMPARE(text(), QString());
    }

    void nothingIsClippedBelow() {
        LargeRig rig;
        const auto found = clipped(*rig.window->findChild<QWidget*>(QStringLiteral("bottomDock")));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(QStringLiteral(" | "))));
    }
};

int main(int argc, char** argv) {
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication program(argc, argv);
    tst_LargeText test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_large_text.moc"

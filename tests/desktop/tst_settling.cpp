#include "app/desktop/inspector/inspector.h"
#include "app/editor/arrange_groups.h"
#include "models/io/project_json.h"
#include "tests/desktop/drawing.h"

#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QToolBar>

using namespace burst;
using namespace burst::app;

namespace {
struct WritingRig : Rig {
    WritingRig() {
        quickAdd({-200, 0}, QStringLiteral("client"));
        quickAdd({200, 0}, QStringLiteral("lambda"));
        wire("client", "function");
        QVERIFY(document->save(path()));
    }
    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("shop.burst")); }
    [[nodiscard]] model::Project saved() const { return model::loadProject(path().toStdString())->project; }
    /// Begins a note, and leaves it open.
    void writeNote(const QString& text) {
        document->selection().clear();
        key(Qt::Key_N);
        type(text);
    }
    /// Begins another name for the function, and leaves it open.
    void writeName(const QString& name) {
        click(onScreen(middle("function")));
        key(Qt::Key_F2);
        type(name);
    }
    /// As somebody who is still writing: the key goes to what has the focus.
    static void press(Qt::Key code, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(focused(), code, modifiers);
        QCoreApplication::processEvents();
    }
    [[nodiscard]] static std::string nameOf(const model::Project& project) {
        return project.designs.front().node(model::NodeId("function"))->name;
    }
};
} // namespace

/// What is still being written in place is not lost by saving, running, leaving or Esc.
class tst_Settling : public QObject {
    Q_OBJECT

private slots:
    void savingKeepsTheNoteThatIsBeingWritten();
    void savingKeepsTheNameThatIsBeingWritten();
    void savingKeepsTheFieldThatIsBeingTyped();
    void aRunPlaysWhatIsBeingTyped();
    void closingAsksAboutWhatIsBeingWritten();
    void openingAnotherFileAsksAboutWhatIsBeingWritten();
    void aWindowInTheBackgroundSettlesToo();
    void escapeKeepsANoteAndUndoTakesItBack();
    void escapeGivesUpAName();
};

void tst_Settling::savingKeepsTheNoteThatIsBeingWritten() {
    WritingRig rig;
    rig.writeNote(QStringLiteral("Peak at noon"));
    QTest::keyClick(Rig::focused(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(rig.saved().designs.front().notes.size(), 1U);
    QCOMPARE(rig.saved().designs.front().notes.front().text, std::string("Peak at noon"));
    QVERIFY(!rig.document->modified());
}

void tst_Settling::savingKeepsTheNameThatIsBeingWritten() {
    WritingRig rig;
    rig.writeName(QStringLiteral("Checkout"));
    WritingRig::press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(WritingRig::nameOf(rig.saved()), std::string("Checkout"));
    QVERIFY(!rig.document->modified());
}

void tst_Settling::savingKeepsTheFieldThatIsBeingTyped() {
    WritingRig rig;
    rig.click(rig.onScreen(rig.middle("function")));
    QTest::qWait(30);
    auto* memory = rig.window->inspector().findChild<QLineEdit*>(QStringLiteral("value-memory"));
    QVERIFY(memory != nullptr);
    memory->setFocus();
    memory->selectAll();
    QTest::keyClicks(memory, QStringLiteral("640 MB"));
    QTest::keyClick(memory, Qt::Key_S, Qt::ControlModifier);
    const auto& params = rig.saved().designs.front().node(model::NodeId("function"))->params;
    QVERIFY(params.contains("memory"));
    QCOMPARE(*params.at("memory").text(), std::string("640 MB"));
}

void tst_Settling::aRunPlaysWhatIsBeingTyped() {
    WritingRig rig;
    rig.writeName(QStringLiteral("Checkout"));
    auto* bar = rig.window->findChild<QToolBar*>(QStringLiteral("toolBar"));
    auto* run = bar->widgetForAction(rig.window->action(QStringLiteral("run")));
    QSignalSpy finished(&rig.window->runs(), &RunController::finished);
    QTest::mouseClick(run, Qt::LeftButton); // leaves the focus with the name
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 120'000);
    const auto last = rig.window->runs().last(rig.document->designId());
    QCOMPARE(WritingRig::nameOf(*last->project), std::string("Checkout"));
}

void tst_Settling::closingAsksAboutWhatIsBeingWritten() {
    WritingRig rig;
    rig.writeNote(QStringLiteral("Peak at noon"));
    Rig::answerButton(QMessageBox::Save);
    QVERIFY(rig.window->close());
    QCOMPARE(rig.saved().designs.front().notes.front().text, std::string("Peak at noon"));
}

void tst_Settling::openingAnotherFileAsksAboutWhatIsBeingWritten() {
    WritingRig rig;
    rig.writeNote(QStringLiteral("Peak at noon"));
    Rig::answerButton(QMessageBox::Save);
    QVERIFY(rig.window->files().openPath(QStringLiteral(BURSTLAB_SOURCE_DIR "/examples/order-api.burst")));
    QCOMPARE(rig.saved().designs.front().notes.front().text, std::string("Peak at noon"));
}

void tst_Settling::aWindowInTheBackgroundSettlesToo() {
    WritingRig rig;
    rig.writeName(QStringLiteral("Checkout"));
    QWidget other;
    other.show();
    QApplication::setActiveWindow(&other);
    QVERIFY(!rig.window->isActiveWindow());
    rig.document->settle();
    QCOMPARE(WritingRig::nameOf(rig.document->project()), std::string("Checkout"));
}

void tst_Settling::escapeKeepsANoteAndUndoTakesItBack() {
    WritingRig rig;
    const auto id = addNote(*rig.document, {0, 200}, QStringLiteral("Something"));
    rig.canvas().beginNote(id);
    rig.type(QStringLiteral("A paragraph"));
    WritingRig::press(Qt::Key_Escape);
    QVERIFY(!rig.canvas().findChild<QPlainTextEdit*>(QStringLiteral("inlineNote"))->isVisible());
    QCOMPARE(rig.design().notes.front().text, std::string("A paragraph"));
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rig.design().notes.front().text, std::string("Something"));
}

void tst_Settling::escapeGivesUpAName() {
    WritingRig rig;
    const auto before = WritingRig::nameOf(rig.document->project());
    rig.writeName(QStringLiteral("Checkout"));
    WritingRig::press(Qt::Key_Escape);
    QCOMPARE(WritingRig::nameOf(rig.document->project()), before);
    QVERIFY(!rig.document->modified());
}

int main(int argc, char** argv) {
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication program(argc, argv);
    tst_Settling test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_settling.moc"

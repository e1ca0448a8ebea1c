#include "tests/desktop/drawing.h"
#include "tests/desktop/inspector_rig.h"

using namespace burst;
using namespace burst::app;

/// What a user does one after the other, as no test of a part does it.
class tst_Tasks : public QObject {
    Q_OBJECT

private slots:
    void aWholeSessionIsUndoneStepByStep();
    void aDesignIsDrawnByKeyboardAlone();

private:
    /// Draws client, gateway, function and queue with wires.
    static void drawByHand(InspectorRig& rig) {
        rig.quickAdd({-360, 0}, QStringLiteral("client"));
        rig.quickAdd({-60, 0}, QStringLiteral("gateway"));
        rig.quickAdd({240, 0}, QStringLiteral("lambda"));
        rig.quickAdd({240, 160}, QStringLiteral("lambda"));
        rig.wire("client", "gateway");
        rig.wire("gateway", "function");
        rig.wire("gateway", "function-2");
    }
};

void tst_Tasks::aWholeSessionIsUndoneStepByStep() {
    InspectorRig rig;
    struct Stage {
        int steps;
        QString text;
    };
    std::vector<Stage> stages{{rig.steps(), rig.document->text()}};
    const auto done = [&](const char* what) {
        QCoreApplication::processEvents();
        QVERIFY2(rig.document->text() != stages.back().text, what);
        QVERIFY2(!rig.document->history().undoText().isEmpty(), what);
        stages.push_back({rig.steps(), rig.document->text()});
    };
    drawByHand(rig);
    done("draw");
    rig.click(rig.onScreen(rig.middle("function")));
    rig.key(Qt::Key_F2);
    rig.type(QStringLiteral("Order"));
    rig.enter();
    done("rename");
    selectByClicks(rig, {"function", "function-2"});
    rig.key(Qt::Key_G, Qt::ControlModifier);
    rig.type(QStringLiteral("Workers"));
    rig.enter();
    done("group");
    rig.select({model::NodeId("function"), model::NodeId("function-2")});
    InspectorRig::put(rig.line("memory"), QStringLiteral("1 GB"));
    done("set both");
    rig.canvas().setFocus();
    rig.key(Qt::Key_C, Qt::ControlModifier);
    rig.key(Qt::Key_V, Qt::ControlModifier);
    done("paste");
    QCOMPARE(rig.design().groups.size(), 2U);
    rig.key(Qt::Key_Delete);
    done("delete");
    selectByClicks(rig, {"gateway", "function-2"});
    chord(rig, Qt::AltModifier, Qt::Key_A, Qt::Key_T);
    done("align");
    rig.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    rig.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    done("tidy up");

    const int all = rig.steps();
    for (auto stage = stages.rbegin(); stage != stages.rend(); ++stage) {
        for (int left = rig.steps() - stage->steps; left > 0; --left)
            rig.key(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(rig.steps(), stage->steps);
        QCOMPARE(rig.document->text(), stage->text);
    }
    QVERIFY(!rig.document->history().canUndo());
    for (int i = 0; i < all; ++i)
        rig.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(rig.document->text(), stages.back().text);
}

void tst_Tasks::aDesignIsDrawnByKeyboardAlone() {
    InspectorRig rig;
    // Each node is wired to the one that is selected, which is the one before.
    for (const char* word : {"client", "gateway", "lambda"}) {
        rig.key(Qt::Key_Space, Qt::ControlModifier);
        rig.type(QLatin1String(word));
        rig.enter();
        rig.canvas().setFocus();
    }
    QCOMPARE(rig.design().nodes.size(), 3U);
    QCOMPARE(rig.design().links.size(), 2U);
    QCOMPARE(rig.design().links.back().to, model::NodeId("function"));
    rig.key(Qt::Key_F2);
    rig.type(QStringLiteral("Place order"));
    rig.enter();
    QCOMPARE(rig.design().nodes.back().name, std::string("Place order"));

    rig.key(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    rig.key(Qt::Key_Space, Qt::ControlModifier);
    rig.type(QStringLiteral("lambda"));
    rig.enter();
    QCOMPARE(rig.design().links.size(), 2U);
    rig.canvas().setFocus();
    rig.key(Qt::Key_C);
    rig.type(QStringLiteral("Place"));
    rig.enter();
    QCOMPARE(rig.design().links.size(), 3U);
    QCOMPARE(rig.design().links.back().from, model::NodeId("function-2"));
    QCOMPARE(rig.design().links.back().to, model::NodeId("function"));

    rig.canvas().setFocus();
    rig.document->selection().set({model::NodeId("function-2")});
    rig.key(Qt::Key_Delete);
    QCOMPARE(rig.design().nodes.size(), 3U);
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rig.design().nodes.size(), 4U);
}

int main(int argc, char** argv) {
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication program(argc, argv);
    tst_Tasks test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_tasks.moc"

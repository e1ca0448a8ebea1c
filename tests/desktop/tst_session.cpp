#include "app/desktop/inspector/inspector.h"
#include "tests/desktop/rig.h"

using namespace burst;
using namespace burst::app;

/// What a new user does in the first minutes, with mouse and keyboard from an empty canvas.
class tst_Session : public QObject {
    Q_OBJECT

private slots:
    void fromAnEmptyCanvasToABill();
};

void tst_Session::fromAnEmptyCanvasToABill() {
    Rig rig;
    rig.picture(QStringLiteral("empty"));
    rig.quickAdd({-420, 0}, QStringLiteral("client"));
    rig.quickAdd({-160, 0}, QStringLiteral("http"));
    rig.quickAdd({100, 0}, QStringLiteral("lambda"));
    rig.quickAdd({360, 0}, QStringLiteral("dynamo"));
    QCOMPARE(rig.design().nodes.size(), 4U);
    rig.wire("client", "gateway");
    rig.wire("gateway", "function");
    rig.wire("function", "table");
    QCOMPARE(rig.design().links.size(), 3U);
    rig.document->validateNow();
    QVERIFY(!model::hasErrors(rig.document->findings()));
    rig.click(rig.onScreen(rig.middle("function")));
    rig.picture(QStringLiteral("built"));
    rig.key(Qt::Key_F2);
    rig.type(QStringLiteral("Place order"));
    rig.enter();
    const QString path = rig.folder.filePath(QStringLiteral("shop.burst"));
    Rig::answerFile(path);
    rig.key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(QFile::exists(path));
    const auto saved = rig.document->project();
    rig.window->action(QStringLiteral("new"))->trigger();
    QVERIFY(rig.design().nodes.empty());
    QVERIFY(rig.window->files().openPath(path));
    QVERIFY(rig.document->project() == saved);
    rig.window->setAppearance(Appearance::dark);
    rig.click(rig.onScreen(rig.middle("client")));
    rig.picture(QStringLiteral("dark"));
    rig.window->setAppearance(Appearance::light);
}

int main(int argc, char** argv) {
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication program(argc, argv);
    tst_Session test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_session.moc"

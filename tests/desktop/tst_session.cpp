#include "app/desktop/results/charts_page.h"
#include "app/desktop/results/compare_page.h"
#include "app/desktop/results/results.h"
#include "models/edit.h"
#include "tests/desktop/rig.h"

#include <QDockWidget>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>

#include <cmath>

using namespace burst;
using namespace burst::app;

/// What a new user does in the first minutes, with mouse and keyboard from an empty canvas.
class tst_Session : public QObject {
    Q_OBJECT

private slots:
    void fromAnEmptyCanvasToABill();
    void theExamplesOpenFittedAndUnmarked();
    void aVariantIsComparedWithItsOriginal();
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

    const auto* below = rig.window->findChild<QDockWidget*>(QStringLiteral("bottomDock"));
    QVERIFY(!below->isVisible()); // there is nothing to read yet
    rig.key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(rig.window->results().result() != nullptr, 60'000);
    QVERIFY(below->isVisible());
    const auto& result = *rig.window->results().result();
    // 10 requests a second for 10 minutes, within 4 standard deviations of a Poisson count.
    QVERIFY(std::abs(static_cast<double>(result.summary.requests.offered) - 6000.0) <
            4.0 * std::sqrt(6000.0));
    QVERIFY(result.summary.requests.conserved());
    QVERIFY(result.bill.month.total > 0.0);
    QVERIFY(!rig.window->results().charts().charts().empty());
    rig.window->action(QStringLiteral("fit"))->trigger();
    rig.picture(QStringLiteral("charts"));
    auto* tabs = rig.window->findChild<QTabWidget*>(QStringLiteral("bottomTabs"));
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        rig.picture(QStringLiteral("tab-%1").arg(i));
    }
    const QString report = rig.folder.filePath(QStringLiteral("report.html"));
    rig.window->saveReportTo(report);
    QVERIFY(QFileInfo(report).size() > 10'000);
    const QString paper = rig.folder.filePath(QStringLiteral("report.pdf"));
    rig.window->saveReportTo(paper);
    QVERIFY(QFileInfo(paper).size() > 10'000);
    for (const char* ending : {"svg", "png", "pdf"}) {
        const QString picture = rig.folder.filePath(QStringLiteral("diagram.") + QLatin1String(ending));
        rig.window->exportDiagramTo(picture);
        QVERIFY(QFileInfo(picture).size() > 1000);
    }

    const QString path = rig.folder.filePath(QStringLiteral("shop.burst"));
    Rig::answerFile(path);
    rig.key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(QFile::exists(path));
    const auto saved = rig.document->project();
    const auto fingerprint = result.summary.fingerprint;
    rig.window->action(QStringLiteral("new"))->trigger();
    QVERIFY(rig.design().nodes.empty());
    QVERIFY(rig.window->files().openPath(path));
    QVERIFY(rig.document->project() == saved);
    QSignalSpy finished(&rig.window->runs(), &RunController::finished);
    rig.key(Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60'000);
    QCOMPARE(rig.window->results().result()->summary.fingerprint, fingerprint);
    rig.window->setAppearance(Appearance::dark);
    rig.click(rig.onScreen(rig.middle("function")));
    rig.picture(QStringLiteral("dark"));
    tabs->setCurrentIndex(3);
    rig.picture(QStringLiteral("dark-cost"));
    rig.window->setAppearance(Appearance::light);
}

void tst_Session::theExamplesOpenFittedAndUnmarked() {
    Rig rig;
    const QDir folder(QStringLiteral(BURSTLAB_SOURCE_DIR "/examples"));
    const auto files = folder.entryInfoList({QStringLiteral("*.burst")}, QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const auto& file : files) {
        QVERIFY(rig.window->files().openPath(file.absoluteFilePath()));
        QVERIFY(!rig.window->isWindowModified());
        QVERIFY(!rig.design().nodes.empty());
        QVERIFY(rig.canvas().showsAll());
        QVERIFY(!model::hasErrors(rig.document->findings()));
        rig.picture(QStringLiteral("example-") + file.completeBaseName());
    }
}

void tst_Session::aVariantIsComparedWithItsOriginal() {
    Rig rig;
    rig.quickAdd({-300, 0}, QStringLiteral("client"));
    rig.quickAdd({0, 0}, QStringLiteral("lambda"));
    rig.wire("client", "function");
    rig.key(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(rig.document->project().designs.size(), 2U);
    QCOMPARE(rig.design().title(), std::string("Design 1 B"));
    rig.document->edit(QStringLiteral("Set Memory"),
                       model::withParam(rig.design(), model::NodeId("function"), "memory", "1769 MB"));
    QSignalSpy compared(&rig.window->runs(), &RunController::compared);
    const auto& designs = rig.document->project().designs;
    rig.window->runs().compare({{designs[0].id}, {designs[1].id}}, 2);
    QTRY_COMPARE_WITH_TIMEOUT(compared.count(), 1, 60'000);
    QVERIFY(rig.window->results().comparison().table().rowCount() > 0);
    rig.picture(QStringLiteral("compare"));
}

int main(int argc, char** argv) {
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication program(argc, argv);
    tst_Session test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_session.moc"

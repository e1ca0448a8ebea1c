#include "app/desktop/results/plot_picture.h"
#include "tests/desktop/chart_rig.h"

#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QMenu>

using namespace burst;
using namespace burst::app;

namespace {
using Bench = ChartBench;
} // namespace

/// Charts that leave the window.
class tst_ChartSaving : public QObject {
    Q_OBJECT

private slots:
    void aChartIsCopiedByKeys();
    void aChartIsSavedInEveryFormat();
    void theSaveDialogWritesWhatIsChosen();
};

void tst_ChartSaving::aChartIsCopiedByKeys() {
    Bench rig;
    auto& first = *rig.page().charts().front();
    first.plot().setFocus();
    QTest::keyClick(&first.plot(), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(!QApplication::clipboard()->image().isNull());
    QTest::keyClick(&first.plot(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const auto lines = QApplication::clipboard()->text().split('\n', Qt::SkipEmptyParts);
    QVERIFY(lines.front().startsWith(QStringLiteral("start_s,end_s,\"offered\"")));
    // What is hidden or out of sight is not copied.
    const auto columns = lines.front().count(',');
    QCoreApplication::processEvents(); // it was laid out for the picture
    drag(first.plot(), pixelOf(first, 30), pixelOf(first, 40), Qt::LeftButton);
    first.toggleLine(0);
    QTest::keyClick(&first.plot(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    const auto fewer = QApplication::clipboard()->text().split('\n', Qt::SkipEmptyParts);
    QCOMPARE(fewer.front().count(','), columns - 1);
    QVERIFY(fewer.size() < lines.size() / 2);
    QVERIFY(std::abs(fewer[1].section(',', 0, 0).toDouble() - 30) < 1);
}

void tst_ChartSaving::aChartIsSavedInEveryFormat() {
    Bench rig;
    QList<PlotFrame*> frames{&rig.page().heat(), &rig.page().distribution()};
    for (auto* each : rig.page().charts())
        frames << each;
    for (auto* frame : frames) {
        const auto written = [&](const char* name) {
            const QString path = rig.folder.filePath(QLatin1String(name));
            const QString wrong = savePlot(*frame, path, Theme::light(), 2.0);
            if (!wrong.isEmpty()) qFatal("%s", qPrintable(wrong));
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly)) qFatal("%s was not written", name);
            return file.readAll();
        };
        const QImage image = QImage::fromData(written("chart.png"), "PNG");
        QCOMPARE(image.width(), 2 * std::max(480, frame->width()));
        const QByteArray svg = written("chart.svg");
        QVERIFY(svg.contains("<svg") && !svg.contains("<image"));
        QVERIFY(svg.contains(frame->title().left(8).toUtf8()));
        QVERIFY(written("chart.pdf").startsWith("%PDF"));
        QVERIFY(written("chart.csv").count('\n') > 2);
    }
    auto& first = *rig.page().charts().front();
    QVERIFY(savePlot(first, rig.folder.filePath(QStringLiteral("chart.doc")), Theme::light(), 1.0)
                .contains(QStringLiteral("png, svg, pdf or csv")));
    QVERIFY(
        !savePlot(first, rig.folder.filePath(QStringLiteral("no/such.png")), Theme::light(), 1.0).isEmpty());
    // In light colours, whatever the window has.
    rig.window->setAppearance(Appearance::dark);
    QVERIFY(plotImage(first, Theme::light(), 1.0).pixelColor(2, 2).lightnessF() > 0.9);
    QVERIFY(plotImage(first, Theme::dark(), 1.0).pixelColor(2, 2).lightnessF() < 0.3);
    rig.window->setAppearance(Appearance::light);
}

void tst_ChartSaving::theSaveDialogWritesWhatIsChosen() {
    Bench rig;
    auto& first = *rig.page().charts().front();
    const QString path = rig.folder.filePath(QStringLiteral("requests.csv"));
    auto* menu = first.findChild<QMenu*>();
    QTest::mouseClick(first.findChild<QPushButton*>(QStringLiteral("chartMenu")), Qt::LeftButton);
    QVERIFY(menu->isVisible());
    Rig::answer([&](QWidget& dialog) {
        auto* format = dialog.findChild<QComboBox*>(QStringLiteral("saveChartFormat"));
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(format, Qt::Key_Down); // CSV
        Rig::answerFile(path);
        for (auto* button : dialog.findChildren<QPushButton*>())
            if (button->text().startsWith(QStringLiteral("Save"))) QTest::mouseClick(button, Qt::LeftButton);
    });
    QTest::keyClick(menu, Qt::Key_Up); // the last
    QTest::keyClick(menu, Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(path));
}

QTEST_MAIN(tst_ChartSaving)
#include "tst_chart_saving.moc"

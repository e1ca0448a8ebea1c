#include "app/desktop/export/export_dialog.h"
#include "app/desktop/export/print_diagram.h"
#include "models/io/project_json.h"
#include "tests/desktop/rig.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QLabel>
#include <QPainter>
#include <QPrinter>
#include <QProcess>
#include <QRegularExpression>
#include <QSvgRenderer>

using namespace burst;
using namespace burst::app;

namespace {

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A client that calls a function, and a queue apart from both.
struct Drawn : Rig {
    Drawn() {
        QSettings().clear();
        window->action(QStringLiteral("liveEstimate"))->setChecked(false);
        quickAdd({-300, 0}, QStringLiteral("client"));
        quickAdd({0, 0}, QStringLiteral("lambda"));
        quickAdd({0, 200}, QStringLiteral("queue"));
        wire("client", "function");
        document->selection().clear();
    }
    [[nodiscard]] QString file(const char* name) const { return folder.filePath(QLatin1String(name)); }

    /// Exports through the dialog, with these hands on it.
    void exportBy(const QString& path, const std::function<void(QWidget&)>& hands) {
        answer([=](QWidget& dialog) {
            hands(dialog);
            answerFile(path);
            QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("primary")), Qt::LeftButton);
        });
        key(Qt::Key_E, Qt::ControlModifier);
    }
};

/// Chooses the entry of a box with this data, by keyboard.
void choose(QWidget& dialog, const char* name, const QVariant& data) {
    auto* box = dialog.findChild<QComboBox*>(QLatin1String(name));
    box->setFocus();
    for (int i = 0; i < box->count(); ++i)
        QTest::keyClick(box, Qt::Key_Up);
    for (int i = 0; i < box->findData(data); ++i)
        QTest::keyClick(box, Qt::Key_Down);
}

QImage white(QSize size) {
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Theme::light().canvas);
    return image;
}

/// The share of pixels of which a channel differs by more than antialiasing and fonts make it differ.
double difference(const QImage& one, const QImage& other) {
    int different = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x) {
            const QColor a = one.pixelColor(x, y);
            const QColor b = other.pixelColor(x, y);
            different += std::max({std::abs(a.red() - b.red()), std::abs(a.green() - b.green()),
                                   std::abs(a.blue() - b.blue())}) > 96;
        }
    return double(different) / (double(one.width()) * one.height());
}

/// The canvas itself, without the dots of its grid.
QImage canvasPicture(Rig& rig, const QRectF& page) {
    QImage image = white(page.size().toSize());
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    rig.window->scene().render(&painter, QRectF(QPointF(), page.size()), page);
    return image;
}

} // namespace

/// The diagram as a file and on paper.
class tst_Export : public QObject {
    Q_OBJECT

private slots:
    void aPngHasTheScaleAndMarginThatWereChosen();
    void aTransparentPngHasNoBackground();
    void theSelectionAloneIsWritten();
    void anSvgLooksLikeTheCanvas();
    void aPdfIsOnePageOfTheSizeOfThePicture();
    void aPdfLooksLikeTheCanvas();
    void aTypedEndingWinsOverTheChosenFormat();
    void choicesAreRememberedAndTheAppearanceIsNot();
    void figuresAreThereWhenTheyAreWanted();
    void printingPutsTheDiagramOnOnePage();
};

void tst_Export::aPngHasTheScaleAndMarginThatWereChosen() {
    Drawn rig;
    rig.exportBy(rig.file("a.png"), [&](QWidget& dialog) {
        choose(dialog, "exportFormat", static_cast<int>(DiagramFormat::png));
        choose(dialog, "exportScale", 4);
        dialog.findChild<QDoubleSpinBox*>(QStringLiteral("exportMargin"))->setValue(50.0);
        if (qEnvironmentVariableIsSet("BURSTLAB_PICTURES"))
            dialog.grab().save(qEnvironmentVariable("BURSTLAB_PICTURES") + QStringLiteral("/export.png"));
    });
    const QRectF nodes = boundsOf(rig.design());
    const QImage image(rig.file("a.png"));
    // The page begins and ends at whole pixels of the canvas.
    QVERIFY(std::abs(image.width() - 4.0 * (nodes.width() + 100.0)) <= 8.0);
    QVERIFY(std::abs(image.height() - 4.0 * (nodes.height() + 100.0)) <= 8.0);
    QCOMPARE(image.pixelColor(0, 0), Theme::light().canvas);
}

void tst_Export::aTransparentPngHasNoBackground() {
    Drawn rig;
    rig.window->setAppearance(Appearance::dark); // the file is light all the same
    rig.exportBy(rig.file("a.png"), [&](QWidget& dialog) {
        choose(dialog, "exportFormat", static_cast<int>(DiagramFormat::png));
        choose(dialog, "exportScale", 1);
        QTest::keyClick(dialog.findChild<QCheckBox*>(QStringLiteral("exportTransparent")), Qt::Key_Space);
    });
    rig.window->setAppearance(Appearance::light);
    const QImage image(rig.file("a.png"));
    QCOMPARE(image.pixelColor(0, 0).alpha(), 0);
    const QRectF nodes = boundsOf(rig.design());
    const QPointF inNode = rig.middle("function") + QPointF(0, 30) - nodes.topLeft() + QPointF(24, 24);
    QCOMPARE(image.pixelColor(inNode.toPoint()).alpha(), 255);
    QVERIFY(image.pixelColor(inNode.toPoint()).lightness() > 200);
}

void tst_Export::theSelectionAloneIsWritten() {
    Drawn rig;
    rig.document->selection().set({model::NodeId("client"), model::NodeId("function")});
    rig.exportBy(rig.file("a.mmd"), [&](QWidget& dialog) {
        choose(dialog, "exportPart", true);
        choose(dialog, "exportFormat", static_cast<int>(DiagramFormat::mermaid));
        QVERIFY(!dialog.findChild<QDoubleSpinBox*>(QStringLiteral("exportMargin"))->isEnabled());
    });
    const QString text = QString::fromUtf8(bytesOf(rig.file("a.mmd")));
    const auto title = [&](const char* id) {
        return QString::fromStdString(rig.design().node(model::NodeId(id))->title());
    };
    QVERIFY(text.contains(title("client")));
    QVERIFY(text.contains(title("function")));
    QVERIFY(!text.contains(title("queue")));
}

void tst_Export::anSvgLooksLikeTheCanvas() {
    Drawn rig;
    rig.window->action(QStringLiteral("zoomReset"))->trigger();
    rig.window->exportDiagramTo(rig.file("a.svg"));
    QSvgRenderer svg(rig.file("a.svg"));
    QVERIFY(svg.isValid());
    const QRectF page = diagramPage(rig.design(), 24.0);
    QCOMPARE(svg.viewBoxF().size(), page.size());
    QImage fromFile = white(page.size().toSize());
    QPainter painter(&fromFile);
    svg.render(&painter, QRectF(QPointF(), page.size()));
    painter.end();
    const QImage fromCanvas = canvasPicture(rig, page);
    QVERIFY2(difference(fromFile, fromCanvas) < 0.01,
             qPrintable(QString::number(difference(fromFile, fromCanvas))));
    // A picture with a node less is told from it.
    QImage less = white(page.size().toSize());
    QPainter third(&less);
    third.translate(-page.topLeft());
    renderDiagram(designPart(rig.design(), {model::NodeId("client"), model::NodeId("function")}),
                  rig.document->catalog(), Theme::light(), third);
    third.end();
    QVERIFY(difference(less, fromCanvas) > 0.01);
}

void tst_Export::aPdfIsOnePageOfTheSizeOfThePicture() {
    Drawn rig;
    rig.window->exportDiagramTo(rig.file("a.pdf"));
    const QString text = QString::fromLatin1(bytesOf(rig.file("a.pdf")));
    const QRegularExpression box(QStringLiteral(R"(/MediaBox\s*\[\s*0\s+0\s+([0-9.]+)\s+([0-9.]+)\s*\])"));
    const auto match = box.match(text);
    QVERIFY(match.hasMatch());
    const QRectF page = diagramPage(rig.design(), 24.0);
    // 96 canvas pixels to the inch, 72 points.
    QVERIFY(std::abs(match.captured(1).toDouble() - page.width() * 0.75) <= 1.0);
    QVERIFY(std::abs(match.captured(2).toDouble() - page.height() * 0.75) <= 1.0);
    QVERIFY(QRegularExpression(QStringLiteral(R"(/Count\s+1\b)")).match(text).hasMatch());
    QVERIFY(text.contains(QStringLiteral("/FontFile"))); // titles are text with the font inside
}

void tst_Export::aPdfLooksLikeTheCanvas() {
    const QString renderer = QStandardPaths::findExecutable(QStringLiteral("pdftoppm"));
    if (renderer.isEmpty()) QSKIP("pdftoppm of poppler-utils is not installed");
    Drawn rig;
    rig.window->action(QStringLiteral("zoomReset"))->trigger();
    rig.window->exportDiagramTo(rig.file("a.pdf"));
    const QRectF page = diagramPage(rig.design(), 24.0);
    const QSize size = page.size().toSize();
    QProcess process;
    process.start(renderer,
                  {"-singlefile", "-png", "-scale-to-x", QString::number(size.width()), "-scale-to-y",
                   QString::number(size.height()), rig.file("a.pdf"), rig.file("page")});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    const QImage fromFile(rig.file("page.png"));
    QCOMPARE(fromFile.size(), size);
    const QImage fromCanvas = canvasPicture(rig, page);
    const double off = difference(fromFile, fromCanvas);
    QVERIFY2(off < 0.01, qPrintable(QString::number(off)));
    QVERIFY2(difference(white(size), fromCanvas) > 5.0 * off, "an empty page is told from it");
    if (const QString to = qEnvironmentVariable("BURSTLAB_PICTURES"); !to.isEmpty()) {
        QDir().mkpath(to);
        fromFile.save(to + QStringLiteral("/exported-pdf.png"));
    }
}

void tst_Export::aTypedEndingWinsOverTheChosenFormat() {
    Drawn rig;
    rig.exportBy(rig.file("a.dot"), [](QWidget& dialog) {
        choose(dialog, "exportFormat", static_cast<int>(DiagramFormat::svg));
    });
    QVERIFY(bytesOf(rig.file("a.dot")).contains("digraph"));
    rig.exportBy(rig.file("without"), [](QWidget&) {});
    QVERIFY(bytesOf(rig.file("without.svg")).contains("<svg"));
}

void tst_Export::choicesAreRememberedAndTheAppearanceIsNot() {
    Drawn rig;
    rig.exportBy(rig.file("a.png"), [](QWidget& dialog) {
        choose(dialog, "exportFormat", static_cast<int>(DiagramFormat::png));
        choose(dialog, "exportScale", 4);
        choose(dialog, "exportTheme", true);
    });
    QCOMPARE(QImage(rig.file("a.png")).pixelColor(0, 0), Theme::dark().canvas);
    bool light = false;
    rig.exportBy(rig.file("b.png"), [&](QWidget& dialog) {
        light = !dialog.findChild<QComboBox*>(QStringLiteral("exportTheme"))->currentData().toBool();
    });
    QVERIFY(light);
    QCOMPARE(QImage(rig.file("a.png")).size(), QImage(rig.file("b.png")).size());
}

void tst_Export::figuresAreThereWhenTheyAreWanted() {
    Drawn rig;
    NodeOverlay figures;
    figures.metric = QStringLiteral("p95 412 ms");
    ExportDialog dialog({.design = rig.design(),
                         .catalog = rig.document->catalog(),
                         .overlays = {{model::NodeId("function"), figures}},
                         .texts = {{rig.design().links.front().id, QStringLiteral("120 /s")}}},
                        nullptr);
    const auto written = [&] {
        const QString path = rig.file("figures.svg");
        const auto saved =
            saveDiagram(dialog.design(), rig.document->catalog(), path, DiagramFormat::svg, dialog.look());
        return saved ? bytesOf(path) : QByteArray();
    };
    QVERIFY(written().contains("p95 412 ms"));
    QVERIFY(written().contains("120 /s"));
    QTest::keyClick(dialog.findChild<QCheckBox*>(QStringLiteral("exportFigures")), Qt::Key_Space);
    QVERIFY(written().contains("<svg"));
    QVERIFY(!written().contains("p95 412 ms"));
    QVERIFY(!written().contains("120 /s"));
    // Where the canvas shows none, none are offered.
    ExportDialog bare({.design = rig.design(), .catalog = rig.document->catalog()}, nullptr);
    QVERIFY(!bare.findChild<QCheckBox*>(QStringLiteral("exportFigures"))->isEnabled());
}

void tst_Export::printingPutsTheDiagramOnOnePage() {
    Drawn rig;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(rig.file("print.pdf"));
    printDiagram(printer, rig.design(), rig.document->catalog(), {.margin = 0.0, .transparent = true},
                 QStringLiteral("Shop"));
    const QString text = QString::fromLatin1(bytesOf(rig.file("print.pdf")));
    QVERIFY(QRegularExpression(QStringLiteral(R"(/Count\s+1\b)")).match(text).hasMatch());
    // And through the preview, which opens and closes.
    bool seen = false;
    Rig::answer([&](QWidget& dialog) {
        seen = dialog.objectName() == QLatin1String("printPreview");
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    rig.key(Qt::Key_P, Qt::ControlModifier);
    QVERIFY(seen);
}

int main(int argc, char** argv) {
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication program(argc, argv);
    tst_Export test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_export.moc"

#include "app/desktop/messages/message_log.h"
#include "app/diagram/diagram_text.h"
#include "app/diagram/note_painter.h"
#include "models/io/project_json.h"
#include "models/note_picture.h"
#include "models/validate.h"
#include "tests/desktop/drawing.h"

#include <QBuffer>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QImage>
#include <QMimeData>
#include <QRandomGenerator>
#include <QUrl>

using namespace burst;
using namespace burst::app;

namespace {
struct PictureRig : Rig {
    PictureRig() {
        put(*this, {nodeAt("shop", "client", -400, 0)});
        canvas().resetZoom();
        canvas().centreAt({0, 0});
    }
    QString file(const QString& name, const QImage& image) {
        const QString path = folder.filePath(name);
        if (!image.save(path)) qFatal("the picture could not be written");
        return path;
    }
    static QImage plain(int width, int height) {
        QImage image(width, height, QImage::Format_RGB32);
        image.fill(QColor(200, 40, 40));
        return image;
    }
    void drop(const QMimeData& what, QPointF at) {
        const QPoint place = onScreen(at);
        QDragEnterEvent enter(place, Qt::CopyAction, &what, Qt::LeftButton, {});
        QCoreApplication::sendEvent(canvas().viewport(), &enter);
        QDropEvent dropped(place, Qt::CopyAction, &what, Qt::LeftButton, {});
        QCoreApplication::sendEvent(canvas().viewport(), &dropped);
        QCoreApplication::processEvents();
    }
    void dropFile(const QString& path, QPointF at) {
        QMimeData what;
        what.setUrls({QUrl::fromLocalFile(path)});
        drop(what, at);
    }
    [[nodiscard]] model::NotePicture picture() { return *model::pictureOf(design().notes.front()); }
    [[nodiscard]] QImage image() {
        return QImage::fromData(QByteArray::fromBase64(QByteArray::fromStdString(picture().png)), "PNG");
    }
    [[nodiscard]] QString told() { return window->messages().messages().back().text; }
};
} // namespace

class tst_Pictures : public QObject {
    Q_OBJECT

private slots:
    void aDroppedPictureBecomesANote();
    void aLargePictureIsReducedAndSaysSo();
    void aPictureOfNoiseStaysWithinOneMegabyte();
    void whatIsNoPictureIsRefused();
    void aPictureFromAnotherProgramIsTaken();
    void aPictureMovesIsResizedAndDeleted();
    void filesAndExportsHoldPictures();
    void largerThanIsPutInIsNotRead();
};

void tst_Pictures::aDroppedPictureBecomesANote() {
    PictureRig rig;
    rig.dropFile(rig.file(QStringLiteral("whiteboard.png"), PictureRig::plain(120, 80)), {3, 58});
    QCOMPARE(rig.design().notes.size(), 1U);
    const auto& note = rig.design().notes.front();
    QCOMPARE(note.text, std::string("whiteboard"));
    QCOMPARE(note.at, (model::Point{0, 60}));
    QCOMPARE(rig.picture().width, 120.0);
    QCOMPARE(rig.picture().height, 80.0);
    QCOMPARE(rig.image().pixelColor(60, 40), QColor(200, 40, 40));
    QCOMPARE(rig.canvas().grab().toImage().pixelColor(rig.onScreen({60, 100})), QColor(200, 40, 40));
    rig.Rig::picture(QStringLiteral("pictures"));
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(rig.design().notes.empty());
}

void tst_Pictures::aLargePictureIsReducedAndSaysSo() {
    PictureRig rig;
    rig.dropFile(rig.file(QStringLiteral("plan.png"), PictureRig::plain(2000, 1000)), {0, 0});
    QCOMPARE(rig.image().size(), QSize(800, 400));
    QVERIFY2(rig.told().contains(QStringLiteral("2000 × 1000")) &&
                 rig.told().contains(QStringLiteral("800 × 400")),
             qPrintable(rig.told()));
}

void tst_Pictures::aPictureOfNoiseStaysWithinOneMegabyte() {
    PictureRig rig;
    QImage noise(800, 800, QImage::Format_RGB32); // 2.5 bytes a pixel and more as PNG
    QRandomGenerator draws(7);
    for (int y = 0; y < noise.height(); ++y)
        draws.fillRange(reinterpret_cast<quint32*>(noise.scanLine(y)), noise.width());
    rig.dropFile(rig.file(QStringLiteral("noise.bmp"), noise), {0, 0});
    const auto bytes = QByteArray::fromBase64(QByteArray::fromStdString(rig.picture().png));
    QVERIFY(bytes.size() <= 1024 * 1024);
    QVERIFY(rig.image().width() >= 400 && rig.image().width() < 800); // 400 * 400 * 3 is less than half of it
    QVERIFY(rig.told().contains(QStringLiteral("reduced")));
}

void tst_Pictures::whatIsNoPictureIsRefused() {
    PictureRig rig;
    QFile fake(rig.folder.filePath(QStringLiteral("fake.png")));
    QVERIFY(fake.open(QIODevice::WriteOnly) && fake.write("no picture") > 0);
    fake.close();
    rig.dropFile(fake.fileName(), {0, 0});
    QVERIFY(rig.design().notes.empty());
    QVERIFY2(rig.told().startsWith(QStringLiteral("“fake” cannot be read as a picture: ")),
             qPrintable(rig.told()));
}

void tst_Pictures::aPictureFromAnotherProgramIsTaken() {
    PictureRig rig;
    QMimeData what;
    what.setImageData(PictureRig::plain(64, 48));
    rig.drop(what, {0, 0});
    QCOMPARE(rig.image().size(), QSize(64, 48));
}

void tst_Pictures::aPictureMovesIsResizedAndDeleted() {
    PictureRig rig;
    rig.dropFile(rig.file(QStringLiteral("a.png"), PictureRig::plain(200, 100)), {0, 0});
    rig.drag(rig.onScreen({50, 50}), rig.onScreen({100, 80}), Qt::AltModifier);
    QCOMPARE(rig.design().notes.front().at, (model::Point{50, 30}));
    // By its lower right corner at (250, 130); the sides keep their proportion.
    rig.drag(rig.onScreen({250, 130}), rig.onScreen({350, 140}));
    QCOMPARE(rig.picture().width, 300.0);
    QCOMPARE(rig.picture().height, 150.0);
    QCOMPARE(rig.image().size(), QSize(200, 100)); // its pixels are kept
    rig.drag(rig.onScreen({350, 180}), rig.onScreen({-300, -300}));
    QCOMPARE(rig.picture().width, 40.0); // 20 px is the least of a side
    QCOMPARE(rig.picture().height, 20.0);
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rig.picture().width, 300.0);
    rig.key(Qt::Key_Delete);
    QVERIFY(rig.design().notes.empty());
}

void tst_Pictures::filesAndExportsHoldPictures() {
    PictureRig rig;
    rig.dropFile(rig.file(QStringLiteral("plan.png"), PictureRig::plain(200, 100)), {0, 0});
    const auto text = model::writeProject(rig.document->project());
    const auto read = model::readProject(text, "plan.burst");
    QVERIFY(read);
    QVERIFY(read->project == rig.document->project());
    const auto& catalog = rig.document->catalog();
    for (const auto& finding : model::validate(rig.document->project(), catalog))
        QVERIFY2(finding.pointer.find("/notes") == std::string::npos, finding.text.c_str());
    QVERIFY(diagramSvg(rig.design(), catalog, Theme::light()).contains("<image "));
    const auto drawio = drawioText(rig.design(), catalog);
    QVERIFY(
        drawio.contains(QByteArray("image=data:image/png,") + QByteArray::fromStdString(rig.picture().png)));
    QVERIFY(boundsOf(rig.design()).contains(QRectF(0, 0, 200, 100)));
}

void tst_Pictures::largerThanIsPutInIsNotRead() {
    const auto lookOf = [](const QImage& image) {
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        model::Note note;
        model::setPicture(note, {png.toBase64().toStdString(), 120, 80});
        return noteLook(note);
    };
    QCOMPARE(lookOf(PictureRig::plain(800, 3)).picture.size(), QSize(800, 3));
    const auto look = lookOf(PictureRig::plain(3, 801));
    QVERIFY(look.picture.isNull());
    QCOMPARE(look.pictureSize, QSizeF(120, 80)); // its place says that it cannot be read
}

QTEST_MAIN(tst_Pictures)
#include "tst_pictures.moc"

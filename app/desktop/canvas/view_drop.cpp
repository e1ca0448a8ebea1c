// What is dropped on the canvas: kinds of the palette, pictures, files. See view.h.
#include "app/desktop/canvas/view.h"
#include "app/editor/picture_edits.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QImageReader>
#include <QMimeData>
#include <QUrl>

#include <cmath>

namespace burst::app {

namespace {
QString kindIn(const QMimeData& mime) {
    return QString::fromUtf8(mime.data(QLatin1String(kindMime)));
}

QStringList filesIn(const QMimeData& mime) {
    QStringList paths;
    for (const auto& url : mime.urls())
        if (url.isLocalFile()) paths << url.toLocalFile();
    return paths;
}

bool isPicture(const QString& path) {
    return QImageReader::supportedImageFormats().contains(QFileInfo(path).suffix().toLower().toUtf8());
}
} // namespace

bool View::takes(const QMimeData& what) const {
    return !kindIn(what).isEmpty() || !filesIn(what).isEmpty() || what.hasImage();
}

void View::dragEnterEvent(QDragEnterEvent* event) {
    if (!takes(*event->mimeData())) return;
    event->acceptProposedAction();
    uncover();
}

void View::dragMoveEvent(QDragMoveEvent* event) {
    event->acceptProposedAction();
    if (const QString kind = kindIn(*event->mimeData()); !kind.isEmpty())
        showGhost(kind, pointerAt(event->position().toPoint(), {}).scene);
}

void View::dragLeaveEvent(QDragLeaveEvent*) {
    hideGhost();
    coverAgain();
}

void View::drop(const QMimeData& what, QPoint at) {
    hideGhost();
    const QPointF place = pointerAt(at, {}).scene;
    if (const QString kind = kindIn(what); !kind.isEmpty())
        placeKind(kind, place);
    else if (const auto files = filesIn(what); !files.isEmpty())
        dropFiles(files, place);
    else
        putPicture(qvariant_cast<QImage>(what.imageData()), place, tr("Picture"),
                   tr("there is no image in it"));
    coverAgain();
}

void View::dropFiles(const QStringList& files, QPointF at) {
    QStringList others;
    for (const auto& path : files) {
        if (!isPicture(path)) {
            others << path;
            continue;
        }
        QImageReader reader(path);
        reader.setAutoTransform(true);
        const QImage image = reader.read();
        putPicture(image, at, QFileInfo(path).completeBaseName(), reader.errorString());
        at += QPointF(gridMinorStep, gridMinorStep);
    }
    if (!others.isEmpty()) emit filesDropped(others);
}

void View::putPicture(const QImage& image, QPointF at, const QString& text, const QString& why) {
    if (image.isNull()) {
        say(tr("“%1” cannot be read as a picture: %2.").arg(text, why));
        return;
    }
    const auto snapped = [](double v) { return std::round(v / snapStep) * snapStep; };
    const QString told = addPicture(document_, image, {snapped(at.x()), snapped(at.y())}, text);
    if (!told.isEmpty()) say(told);
}

void View::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    drop(*event->mimeData(), event->position().toPoint());
}

} // namespace burst::app

#include "app/editor/picture_edits.h"

#include "models/grouping.h"
#include "models/note_picture.h"

#include <QBuffer>
#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace burst::app {

namespace {
QString toldOf(const char* text) {
    return QCoreApplication::translate("pictures", text);
}

QByteArray pngOf(const QImage& image) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QImage within(const QImage& image, int side) {
    return std::max(image.width(), image.height()) <= side
               ? image
               : image.scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}
} // namespace

QString addPicture(Document& document, QImage image, QPointF at, const QString& text) {
    const QSize before = image.size();
    image = within(image, model::NotePicture::mostPixels);
    QByteArray png = pngOf(image);
    while (png.size() > static_cast<qsizetype>(model::NotePicture::mostBytes)) {
        image = within(image, std::max(image.width(), image.height()) * 3 / 4);
        png = pngOf(image);
    }
    model::Note note;
    note.id = model::freshNoteId(document.design());
    note.text = text.toStdString();
    note.at = {at.x(), at.y()};
    const auto side = [](int pixels) {
        return std::clamp<double>(pixels, model::NotePicture::leastSide, model::NotePicture::mostSide);
    };
    model::setPicture(note, {png.toBase64().toStdString(), side(image.width()), side(image.height())});
    const auto id = note.id;
    auto next = document.design();
    next.notes.push_back(std::move(note));
    document.edit(toldOf(QT_TRANSLATE_NOOP("pictures", "Add picture %1")).arg(text), std::move(next));
    document.selection().set({}, {}, {}, {id});
    if (image.size() == before) return {};
    return toldOf(QT_TRANSLATE_NOOP("pictures",
                                    "“%1” was reduced from %2 × %3 to %4 × %5 px to be kept in the "
                                    "project."))
        .arg(text)
        .arg(before.width())
        .arg(before.height())
        .arg(image.width())
        .arg(image.height());
}

void resizePicture(Document& document, const model::NoteId& id, QSizeF size) {
    auto next = document.design();
    for (auto& note : next.notes) {
        auto picture = note.id == id ? model::pictureOf(note) : std::nullopt;
        if (!picture) continue;
        picture->width = size.width();
        picture->height = size.height();
        model::setPicture(note, *picture);
    }
    document.edit(toldOf(QT_TRANSLATE_NOOP("pictures", "Resize picture")), std::move(next));
}

} // namespace burst::app

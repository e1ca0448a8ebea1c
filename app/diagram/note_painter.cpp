#include "app/diagram/note_painter.h"

#include "app/diagram/node_painter.h"
#include "models/note_picture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QImageReader>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace burst::app {

namespace {
constexpr double inset = 10.0;
constexpr double leastHeight = 60.0;
constexpr double foldedCorner = 14.0;
constexpr double captionHeight = 20.0;
constexpr double cornerSide = 10.0;
constexpr int flow = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

void paintPicture(QPainter& painter, const QRectF& rect, const NoteLook& look, bool selected,
                  const Theme& theme) {
    const QRectF frame(rect.topLeft(), look.pictureSize);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (look.picture.isNull())
        painter.fillRect(frame, theme.note);
    else
        painter.drawImage(frame, look.picture);
    QFont font = nodeFont(NodeText::metric);
    font.setWeight(QFont::Normal);
    painter.setFont(font);
    if (look.picture.isNull()) {
        painter.setPen(theme.noteText);
        painter.drawText(frame, Qt::AlignCenter | Qt::TextWordWrap,
                         QCoreApplication::translate("canvas", "This picture cannot be read."));
    }
    painter.setPen(theme.textSecondary);
    const QRectF caption(frame.left(), frame.bottom(), frame.width(), captionHeight);
    painter.drawText(caption, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(look.text.simplified(), Qt::ElideRight, caption.width()));
    if (!selected) return;
    painter.setPen(QPen(theme.selection, 2.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame);
    painter.setPen(QPen(theme.selection, 1.5));
    painter.setBrush(theme.canvas);
    painter.drawRect(pictureCorner(rect, look.pictureSize));
}
} // namespace

NoteLook noteLook(const model::Note& note) {
    NoteLook look{.text = QString::fromStdString(note.text)};
    const auto picture = model::pictureOf(note);
    if (!picture) return look;
    look.pictureSize = {picture->width, picture->height};
    // A damaged or hostile file could name a size that fills the memory: more than is put in is not read.
    QByteArray bytes = QByteArray::fromBase64(QByteArray::fromStdString(picture->png));
    QBuffer buffer(&bytes);
    QImageReader reader(&buffer, "PNG");
    constexpr int most = model::NotePicture::mostPixels;
    const QSize size = reader.size();
    if (size.isValid() && size.width() <= most && size.height() <= most) look.picture = reader.read();
    return look;
}

QRectF pictureCorner(const QRectF& note, QSizeF picture) {
    const QPointF corner = note.topLeft() + QPointF(picture.width(), picture.height());
    return {corner - QPointF(cornerSide, cornerSide) / 2.0, QSizeF(cornerSide, cornerSide)};
}

QRectF noteRect(const model::Note& note) {
    if (const auto picture = model::pictureSizeOf(note))
        return {note.at.x, note.at.y, picture->width,
                picture->height + (note.text.empty() ? 0.0 : captionHeight)};
    const QRectF room(0.0, 0.0, noteWidth - 2 * inset, 1e6);
    const QRectF text =
        QFontMetricsF(nodeFont(NodeText::metric)).boundingRect(room, flow, QString::fromStdString(note.text));
    const double height = std::max(leastHeight, std::ceil((text.height() + 2 * inset) / 10.0) * 10.0);
    return {note.at.x, note.at.y, noteWidth, height};
}

void paintNote(QPainter& painter, const QRectF& rect, const NoteLook& look, bool selected,
               const Theme& theme) {
    painter.save();
    if (!look.pictureSize.isEmpty()) {
        paintPicture(painter, rect, look, selected, theme);
        painter.restore();
        return;
    }
    QPainterPath sheet(rect.topLeft());
    sheet.lineTo(rect.topRight());
    sheet.lineTo(rect.right(), rect.bottom() - foldedCorner);
    sheet.lineTo(rect.right() - foldedCorner, rect.bottom());
    sheet.lineTo(rect.bottomLeft());
    sheet.closeSubpath();
    painter.setPen(selected ? QPen(theme.selection, 2.5) : QPen(theme.noteBorder, 1.0));
    painter.setBrush(theme.note);
    painter.drawPath(sheet);
    const QPolygonF corner{QPointF(rect.right(), rect.bottom() - foldedCorner),
                           QPointF(rect.right() - foldedCorner, rect.bottom() - foldedCorner),
                           QPointF(rect.right() - foldedCorner, rect.bottom())};
    painter.setPen(QPen(theme.noteBorder, 1.0));
    painter.drawPolyline(corner);
    QFont font = nodeFont(NodeText::metric);
    font.setWeight(QFont::Normal);
    painter.setFont(font);
    painter.setPen(theme.noteText);
    painter.drawText(rect.adjusted(inset, inset, -inset, -inset), flow, look.text);
    painter.restore();
}

} // namespace burst::app

#include "app/diagram/note_painter.h"

#include "app/diagram/node_painter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace burst::app {

namespace {
constexpr double inset = 10.0;
constexpr double leastHeight = 60.0;
constexpr double foldedCorner = 14.0;
constexpr int flow = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;
} // namespace

QRectF noteRect(const model::Note& note) {
    const QRectF room(0.0, 0.0, noteWidth - 2 * inset, 1e6);
    const QRectF text =
        QFontMetricsF(nodeFont(NodeText::metric)).boundingRect(room, flow, QString::fromStdString(note.text));
    const double height = std::max(leastHeight, std::ceil((text.height() + 2 * inset) / 10.0) * 10.0);
    return {note.at.x, note.at.y, noteWidth, height};
}

void paintNote(QPainter& painter, const QRectF& rect, const QString& text, bool selected,
               const Theme& theme) {
    painter.save();
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
    painter.drawText(rect.adjusted(inset, inset, -inset, -inset), flow, text);
    painter.restore();
}

} // namespace burst::app

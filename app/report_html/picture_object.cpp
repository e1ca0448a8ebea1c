#include "app/report_html/picture_object.h"

#include <QPainter>
#include <QSvgRenderer>

namespace burst::app {

namespace {
constexpr double highest = 0.45; // of a page
}

const QByteArray& PictureObject::pictureOf(const QTextFormat& format) const {
    return pictures_.at(static_cast<std::size_t>(format.intProperty(number)));
}

QSizeF PictureObject::intrinsicSize(QTextDocument*, int, const QTextFormat& format) {
    const QSizeF size = QSvgRenderer(pictureOf(format)).viewBoxF().size();
    const double wide = page_.width() * format.intProperty(width) / 100.0;
    return size.scaled(wide, page_.height() * highest, Qt::KeepAspectRatio);
}

void PictureObject::drawObject(QPainter* painter, const QRectF& rect, QTextDocument*, int,
                               const QTextFormat& format) {
    QSvgRenderer(pictureOf(format)).render(painter, rect);
}

} // namespace burst::app

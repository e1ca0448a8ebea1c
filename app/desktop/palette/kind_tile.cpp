#include "app/desktop/palette/kind_tile.h"

#include "app/diagram/icons.h"
#include "app/diagram/theme.h"

#include <QPainter>
#include <QPixmap>

#include <map>

namespace burst::app {

QIcon kindTile(const model::Kind& kind) {
    // Lists have a tile in each of thousands of rows.
    static std::map<QString, QIcon> made;
    QIcon& icon = made[QString::fromStdString(kind.key)];
    if (!icon.isNull()) return icon;
    for (const int scale : {1, 2}) {
        constexpr int side = 22;
        QPixmap pixmap(side * scale, side * scale);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.scale(scale, scale);
        painter.setPen(Qt::NoPen);
        painter.setBrush(categoryColor(kind.category));
        painter.drawRoundedRect(QRectF(0, 0, side, side), 4.0, 4.0);
        paintGlyph(painter, QString::fromStdString(kind.key), QRectF(4, 4, 14, 14), Qt::white);
        painter.end();
        pixmap.setDevicePixelRatio(scale);
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace burst::app

#include "app/diagram/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPaintEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>
#include <tuple>

// The icons are compiled into a static library, which the linker would otherwise drop.
static void initIcons() {
    Q_INIT_RESOURCE(icons);
}

namespace burst::app {

namespace {

QString pathOf(const QString& name) {
    static const bool ready = [] {
        initIcons();
        return true;
    }();
    Q_UNUSED(ready)
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

/// The SVG text with another stroke and fill colour: stays a vector in SVG and PDF output.
QSvgRenderer& rendererOf(const QString& name, const QColor& color) {
    static thread_local std::map<QString, std::unique_ptr<QSvgRenderer>> renderers;
    auto& renderer = renderers[name + color.name()];
    if (!renderer) {
        QFile file(pathOf(name));
        QByteArray svg;
        if (file.open(QIODevice::ReadOnly)) svg = file.readAll();
        svg.replace("#000000", color.name().toLatin1());
        renderer = std::make_unique<QSvgRenderer>(svg);
    }
    return *renderer;
}

QImage picture(const QString& name, const QColor& color, int size) {
    QImage result(size, size, QImage::Format_ARGB32_Premultiplied);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    rendererOf(name, color).render(&painter, QRectF(0, 0, size, size));
    return result;
}

QPixmap pixmap(const QString& name, const QColor& color, int size) {
    return QPixmap::fromImage(picture(name, color, size));
}

constexpr int largestKept = 128;       // px of a side
constexpr std::size_t mostKept = 1000; // pictures: the sizes of a zoom are used once

const QImage& keptGlyph(const QString& name, const QColor& color, int size) {
    static thread_local std::map<std::tuple<QString, QRgb, int>, QImage> kept;
    if (kept.size() > mostKept) kept.clear();
    auto& image = kept[{name, color.rgba(), size}];
    if (image.isNull()) image = picture(name, color, size);
    return image;
}

} // namespace

void paintGlyph(QPainter& painter, const QString& name, const QRectF& place, const QColor& color) {
    auto& renderer = rendererOf(name, color);
    if (!renderer.isValid()) return;
    // In pictures of pixels thousands of nodes share a few icons; elsewhere they stay vectors.
    const QTransform onDevice = painter.deviceTransform();
    const QRectF pixels = onDevice.mapRect(place);
    const int size = static_cast<int>(std::ceil(std::max(pixels.width(), pixels.height())));
    const bool upright = onDevice.type() <= QTransform::TxScale;
    if (painter.paintEngine()->type() != QPaintEngine::Raster || !upright || size > largestKept)
        return renderer.render(&painter, place);
    const QPointF corner = onDevice.inverted().map(QPointF(pixels.topLeft().toPoint()));
    painter.drawImage(QRectF(corner, QSizeF(size / onDevice.m11(), size / onDevice.m22())),
                      keptGlyph(name, color, size));
}

QIcon glyphIcon(const QString& name, const QColor& color, const QColor& disabled) {
    // Lists have an icon in each of thousands of rows.
    static thread_local std::map<QString, QIcon> made;
    const QColor selected = QGuiApplication::palette().color(QPalette::HighlightedText);
    QIcon& icon = made[name + color.name() + disabled.name() + selected.name()];
    if (!icon.isNull()) return icon;
    for (const int size : {16, 20, 24, 32, 48}) {
        icon.addPixmap(pixmap(name, color, size), QIcon::Normal);
        icon.addPixmap(pixmap(name, disabled, size), QIcon::Disabled);
        icon.addPixmap(pixmap(name, selected, size), QIcon::Selected);
    }
    return icon;
}

QIcon appIcon() {
    QIcon icon;
    for (const int size : {16, 32, 48, 64, 128, 256})
        icon.addPixmap(pixmap(QStringLiteral("app"), QColor(0, 0, 0), size));
    return icon;
}

} // namespace burst::app

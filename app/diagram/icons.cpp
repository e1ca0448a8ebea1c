#include "app/diagram/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

#include <map>
#include <memory>

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

QPixmap pixmap(const QString& name, const QColor& color, int size) {
    QPixmap result(size, size);
    result.fill(Qt::transparent);
    QPainter painter(&result);
    rendererOf(name, color).render(&painter, QRectF(0, 0, size, size));
    return result;
}

} // namespace

void paintGlyph(QPainter& painter, const QString& name, const QRectF& place, const QColor& color) {
    auto& renderer = rendererOf(name, color);
    if (renderer.isValid()) renderer.render(&painter, place);
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

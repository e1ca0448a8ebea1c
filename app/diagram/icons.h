#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QRectF>
#include <QString>

class QPainter;

namespace burst::app {

/// Paints one of our single-colour glyphs (resources/icons/<name>.svg) in a colour. An unknown name
/// paints nothing.
void paintGlyph(QPainter& painter, const QString& name, const QRectF& place, const QColor& color);

/// A glyph as an icon for actions, buttons and rows: `color` when enabled, `disabled` when not, in the colour
/// of the text of a selected row there.
[[nodiscard]] QIcon glyphIcon(const QString& name, const QColor& color, const QColor& disabled);

/// The icon of the program, in its own colours.
[[nodiscard]] QIcon appIcon();

} // namespace burst::app

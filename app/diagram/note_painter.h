#pragma once

#include "app/diagram/theme.h"
#include "models/design.h"

#include <QRectF>
#include <QString>

class QPainter;

namespace burst::app {

inline constexpr double noteWidth = 180.0;

/// Where a note is drawn; as high as its text needs.
[[nodiscard]] QRectF noteRect(const model::Note& note);

/// A sticky note with the text in it.
/// @param selected  with the outline of what is selected
void paintNote(QPainter& painter, const QRectF& rect, const QString& text, bool selected, const Theme& theme);

} // namespace burst::app

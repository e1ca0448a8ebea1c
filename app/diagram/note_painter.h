#pragma once

#include "app/diagram/theme.h"
#include "models/design.h"

#include <QImage>
#include <QRectF>
#include <QString>

class QPainter;

namespace burst::app {

inline constexpr double noteWidth = 180.0;

/// What a note looks like.
struct NoteLook {
    QString text{};
    QImage picture{};     ///< null = a sticky note
    QSizeF pictureSize{}; ///< empty = without a picture, be it only one that cannot be read
};
/// Reads the picture, which takes long.
[[nodiscard]] NoteLook noteLook(const model::Note& note);

/// Where a note is drawn; as high as its text needs, with a picture as large as that and its text below.
[[nodiscard]] QRectF noteRect(const model::Note& note);
/// The corner of a picture by which it is resized.
[[nodiscard]] QRectF pictureCorner(const QRectF& note, QSizeF picture);

/// A sticky note with the text in it, or a picture with the text below.
/// @param selected  with the outline of what is selected
void paintNote(QPainter& painter, const QRectF& rect, const NoteLook& look, bool selected,
               const Theme& theme);

} // namespace burst::app

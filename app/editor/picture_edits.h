#pragma once

#include "app/editor/document.h"

#include <QImage>
#include <QPointF>
#include <QSizeF>
#include <QString>

namespace burst::app {

// Pictures on notes (models/note_picture.h), each change one undo step with a name.

/// Puts a picture on the canvas, as a note with this text, and selects it. It is reduced to
/// model::NotePicture::mostPixels, and further until its PNG has at most 1 MB.
/// @return a sentence on what was made of it; empty when it is kept as it was
QString addPicture(Document& document, QImage image, QPointF at, const QString& text);
void resizePicture(Document& document, const model::NoteId& id, QSizeF size);

} // namespace burst::app

#pragma once

#include "app/diagram/note_painter.h"
#include "models/ids.h"

#include <QGraphicsItem>

namespace burst::app {

class Scene;

/// The picture of one sticky note.
class NoteItem : public QGraphicsItem {
public:
    enum { Type = UserType + 4 };

    NoteItem(Scene& scene, model::NoteId id);

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] const model::NoteId& id() const { return id_; }
    void show(const model::Note& note);
    void setSelected(bool selected);
    /// The same note at another place.
    void setRect(const QRectF& rect);
    /// The same with a picture of another size.
    void setPictureSize(QSizeF size);
    /// Of its picture; empty = it has none.
    [[nodiscard]] QSizeF pictureSize() const { return look_.pictureSize; }

    [[nodiscard]] const QRectF& rect() const { return rect_; }
    [[nodiscard]] QRectF boundingRect() const override { return rect_.adjusted(-7.0, -7.0, 7.0, 7.0); }
    [[nodiscard]] QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    Scene& scene_;
    model::NoteId id_;
    QRectF rect_;
    model::Note note_; ///< that `look_` was made of
    NoteLook look_;
    bool selected_{false};
};

} // namespace burst::app

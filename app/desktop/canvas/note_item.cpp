#include "app/desktop/canvas/note_item.h"

#include "app/desktop/canvas/scene.h"

#include <QPainter>

#include <utility>

namespace burst::app {

NoteItem::NoteItem(Scene& scene, model::NoteId id) : scene_(scene), id_(std::move(id)) {
    setCacheMode(NoCache);
}

void NoteItem::show(const model::Note& note) {
    prepareGeometryChange();
    rect_ = noteRect(note);
    if (!(note == note_)) {
        note_ = note;
        look_ = noteLook(note);
    }
    update();
}

void NoteItem::setPictureSize(QSizeF size) {
    prepareGeometryChange();
    rect_.setSize(rect_.size() + size - look_.pictureSize);
    look_.pictureSize = size;
    update();
}

void NoteItem::setSelected(bool selected) {
    selected_ = selected;
    update();
}

void NoteItem::setRect(const QRectF& rect) {
    prepareGeometryChange();
    rect_ = rect;
    update();
}

QPainterPath NoteItem::shape() const {
    QPainterPath path;
    path.addRect(rect_);
    return path;
}

void NoteItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) {
    paintNote(*painter, rect_, look_, selected_, scene_.theme());
}

} // namespace burst::app

#include "app/desktop/canvas/note_item.h"

#include "app/desktop/canvas/scene.h"

#include <QPainter>

#include <utility>

namespace burst::app {

NoteItem::NoteItem(Scene& scene, model::NoteId id) : scene_(scene), id_(std::move(id)) {
    setCacheMode(NoCache);
}

void NoteItem::show(const QRectF& rect, const QString& text) {
    prepareGeometryChange();
    rect_ = rect;
    text_ = text;
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
    paintNote(*painter, rect_, text_, selected_, scene_.theme());
}

} // namespace burst::app

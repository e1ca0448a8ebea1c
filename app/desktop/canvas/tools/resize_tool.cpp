#include "app/desktop/canvas/tools/resize_tool.h"

#include "app/desktop/canvas/view.h"
#include "app/editor/picture_edits.h"
#include "models/note_picture.h"

#include <algorithm>
#include <utility>

namespace burst::app {

ResizeTool::ResizeTool(View& view, const Pointer& start, model::NoteId note, QSizeF size)
    : view_(view), start_(start), note_(std::move(note)), size_(size) {}

QSizeF ResizeTool::sizeAt(const Pointer& pointer) const {
    const QPointF by = pointer.scene - start_.scene;
    const double wanted =
        std::max((size_.width() + by.x()) / size_.width(), (size_.height() + by.y()) / size_.height());
    using Picture = model::NotePicture;
    const double shorter = std::min(size_.width(), size_.height());
    const double longer = std::max(size_.width(), size_.height());
    // A very long picture may have no size within both bounds.
    const double least = Picture::leastSide / shorter;
    return size_ * std::clamp(wanted, least, std::max(least, Picture::mostSide / longer));
}

void ResizeTool::showSize(QSizeF size) {
    if (auto* item = view_.scene().note(note_)) item->setPictureSize(size);
}

void ResizeTool::move(const Pointer& pointer) {
    if (!dragging_ && (pointer.view - start_.view).manhattanLength() < dragThreshold) return;
    dragging_ = true;
    showSize(sizeAt(pointer));
}

Tool::Outcome ResizeTool::release(const Pointer& pointer) {
    if (dragging_) resizePicture(view_.document(), note_, sizeAt(pointer));
    return Outcome::done;
}

void ResizeTool::cancel() {
    showSize(size_);
}

} // namespace burst::app

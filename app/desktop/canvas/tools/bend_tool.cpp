#include "app/desktop/canvas/tools/bend_tool.h"

#include "app/desktop/canvas/view.h"
#include "app/editor/bend_edits.h"
#include "models/bends.h"

#include <cmath>
#include <utility>

namespace burst::app {

BendTool::BendTool(View& view, const Pointer& start, const model::Link& link, Bending bending)
    : view_(view), start_(start), link_(link), bending_(std::move(bending)) {
    view_.document().beginInteraction();
}

BendTool::~BendTool() {
    view_.document().endInteraction();
}

std::vector<model::Point> BendTool::bendsAt(const Pointer& pointer) const {
    const auto snapped = [&](double at) {
        const bool free = !view_.snaps() || (pointer.modifiers & Qt::AltModifier);
        return free ? at : std::round(at / snapStep) * snapStep;
    };
    return bending_.draggedTo({snapped(pointer.scene.x()), snapped(pointer.scene.y())});
}

void BendTool::move(const Pointer& pointer) {
    if (!dragging_ && (pointer.view - start_.view).manhattanLength() < dragThreshold) return;
    dragging_ = true;
    model::Link bent = link_;
    model::setBends(bent, bendsAt(pointer));
    view_.scene().showWay(bent);
}

Tool::Outcome BendTool::release(const Pointer& pointer) {
    if (dragging_) {
        view_.scene().showWay(link_);
        bendLink(view_.document(), link_.id, bendsAt(pointer));
    }
    return Outcome::done;
}

void BendTool::cancel() {
    view_.scene().showWay(link_);
}

} // namespace burst::app

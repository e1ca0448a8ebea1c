#include "app/desktop/canvas/tools/place_tool.h"

#include "app/desktop/canvas/view.h"

#include <utility>

namespace burst::app {

PlaceTool::PlaceTool(View& view, QString kind) : view_(view), kind_(std::move(kind)) {}

PlaceTool::~PlaceTool() {
    view_.hideGhost();
}

void PlaceTool::move(const Pointer& pointer) {
    view_.showGhost(kind_, pointer.scene);
}

Tool::Outcome PlaceTool::release(const Pointer& pointer) {
    view_.placeKind(kind_, pointer.scene);
    return Outcome::done;
}

} // namespace burst::app

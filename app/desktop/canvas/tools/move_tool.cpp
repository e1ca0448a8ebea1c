#include "app/desktop/canvas/tools/move_tool.h"

#include "app/desktop/canvas/view.h"
#include "app/editor/edits.h"

#include <QCoreApplication>
#include <QPainter>

#include <cmath>
#include <utility>

namespace burst::app {

namespace {
constexpr double guideReach = 6.0; // px on screen within which an outline goes to a guide
}

MoveTool::MoveTool(View& view, const Pointer& start, model::NodeId grabbed, Mode mode, Click click)
    : view_(view),
      start_(start),
      grabbed_(std::move(grabbed)),
      mode_(mode),
      click_(click),
      nodes_(view.document().selection().nodes()) {
    view_.document().beginInteraction();
}

MoveTool::~MoveTool() {
    view_.document().endInteraction();
    view_.scene().setHurried(false);
    view_.viewport()->update();
}

void MoveTool::begin() {
    dragging_ = true;
    std::vector<QRectF> others;
    const QRectF seen = view_.visibleRect();
    for (const auto& node : view_.document().design().nodes) {
        const auto* item = view_.scene().node(node.id);
        if (item == nullptr) continue;
        if (nodes_.contains(node.id))
            bounds_ |= item->outline();
        else if (seen.intersects(item->outline()))
            others.push_back(item->outline());
    }
    guides_ = Guides(std::move(others));
}

QPointF MoveTool::snapped(const Pointer& pointer) const {
    const QPointF by = pointer.scene - start_.scene;
    const auto* node = view_.document().design().node(grabbed_);
    if ((pointer.modifiers & Qt::AltModifier) || node == nullptr) return by;
    // The grabbed node goes to the grid and the others keep their distance to it.
    const auto grid = [this](double at, double shift) {
        return view_.snaps() ? std::round((at + shift) / snapStep) * snapStep - at : shift;
    };
    const auto guide =
        view_.guides() ? guides_.snap(bounds_.translated(by), guideReach / view_.scale()) : Guides::Snap();
    return {guide.x ? by.x() + *guide.x : grid(node->at.x, by.x()),
            guide.y ? by.y() + *guide.y : grid(node->at.y, by.y())};
}

void MoveTool::move(const Pointer& pointer) {
    if (!dragging_ && (pointer.view - start_.view).manhattanLength() < dragThreshold) return;
    if (!dragging_) begin();
    const QPointF by = snapped(pointer);
    view_.scene().setHurried(true);
    view_.scene().shift(nodes_, by);
    const bool guided = view_.guides() && !(pointer.modifiers & Qt::AltModifier);
    marks_ = guided ? guides_.marks(bounds_.translated(by)) : Guides::Marks();
    view_.viewport()->update();
}

void MoveTool::paint(QPainter& painter) const {
    if (dragging_) paintGuides(painter, marks_, view_.scene().theme(), view_.scale());
}

void MoveTool::endClick() {
    auto& selection = view_.document().selection();
    if (click_ == Click::keep) return;
    if (click_ == Click::selectOnly) {
        selection.set({grabbed_});
        return;
    }
    auto nodes = selection.nodes();
    nodes.erase(grabbed_);
    selection.set(std::move(nodes), selection.links());
}

Tool::Outcome MoveTool::release(const Pointer& pointer) {
    auto& document = view_.document();
    if (!dragging_) {
        endClick();
        return Outcome::done;
    }
    const QPointF by = snapped(pointer);
    view_.scene().shift(nodes_, {});
    if (by.isNull()) return Outcome::done;
    if (mode_ == Mode::move) {
        moveNodes(document, nodes_, by, {});
        return Outcome::done;
    }
    QPointF corner;
    bool first = true;
    for (const auto& id : nodes_) {
        const auto at = document.design().node(id)->at;
        corner =
            first ? QPointF(at.x, at.y) : QPointF(std::min(corner.x(), at.x), std::min(corner.y(), at.y));
        first = false;
    }
    // The text was written a moment ago by ourselves: reading it cannot fail.
    (void)paste(
        document, copiedText(document), corner + by,
        QCoreApplication::translate("canvas", "Duplicate %1").arg(nodesText(document.design(), nodes_)));
    return Outcome::done;
}

void MoveTool::cancel() {
    view_.scene().shift(nodes_, {});
}

} // namespace burst::app

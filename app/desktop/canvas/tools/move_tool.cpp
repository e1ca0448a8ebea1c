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

MoveTool::MoveTool(View& view, const Pointer& start, Grabbed grabbed, Mode mode, Click click)
    : view_(view),
      start_(start),
      grabbed_(std::move(grabbed)),
      mode_(mode),
      click_(click),
      nodes_(view.document().selection().nodes()),
      notes_(view.document().selection().notes()) {
    if (mode_ == Mode::move) nodes_ = unlocked(view.document().design(), nodes_);
    view_.document().beginInteraction();
}

MoveTool::~MoveTool() {
    view_.document().endInteraction();
    view_.scene().setHurried(false);
    view_.scene().setDropTarget({});
    view_.viewport()->update();
}

void MoveTool::begin() {
    dragging_ = true;
    std::vector<QRectF> others;
    const QRectF seen = view_.visibleRect();
    for (const auto& node : view_.document().design().nodes) {
        const auto* item = view_.scene().node(node.id);
        if (item == nullptr || !item->isVisible()) continue;
        if (nodes_.contains(node.id))
            bounds_ |= item->outline();
        else if (seen.intersects(item->outline()))
            others.push_back(item->outline());
    }
    if (bounds_.isEmpty()) bounds_ = grabbed_.rect;
    guides_ = Guides(std::move(others));
    if (nodes_.empty() && notes_.empty())
        view_.say(QCoreApplication::translate("canvas", "Locked nodes stay where they are."));
}

QPointF MoveTool::snapped(const Pointer& pointer) const {
    const QPointF by = pointer.scene - start_.scene;
    if (pointer.modifiers & Qt::AltModifier) return by;
    // What is grabbed goes to the grid and the others keep their distance to it.
    const auto grid = [this](double at, double shift) {
        return view_.snaps() ? std::round((at + shift) / snapStep) * snapStep - at : shift;
    };
    const auto guide =
        view_.guides() ? guides_.snap(bounds_.translated(by), guideReach / view_.scale()) : Guides::Snap();
    return {guide.x ? by.x() + *guide.x : grid(grabbed_.rect.x(), by.x()),
            guide.y ? by.y() + *guide.y : grid(grabbed_.rect.y(), by.y())};
}

void MoveTool::move(const Pointer& pointer) {
    if (!dragging_ && (pointer.view - start_.view).manhattanLength() < dragThreshold) return;
    if (!dragging_) begin();
    const QPointF by = snapped(pointer);
    view_.scene().setHurried(true);
    view_.scene().shift(nodes_, by);
    view_.scene().shiftNotes(notes_, by);
    const auto into = changedGroup(view_.document().design(), dropAt(pointer));
    view_.scene().setDropTarget(into.value_or(model::GroupId()));
    const bool guided = view_.guides() && !(pointer.modifiers & Qt::AltModifier);
    marks_ = guided ? guides_.marks(bounds_.translated(by)) : Guides::Marks();
    view_.viewport()->update();
}

void MoveTool::paint(QPainter& painter) const {
    if (dragging_) paintGuides(painter, marks_, view_.scene().theme(), view_.scale());
}

Drop MoveTool::dropAt(const Pointer& pointer) const {
    const auto* frame = mode_ == Mode::move ? view_.scene().placement().frameAt(pointer.scene) : nullptr;
    return {nodes_, notes_, snapped(pointer), frame != nullptr ? frame->id : model::GroupId()};
}

void MoveTool::endClick() {
    auto& selection = view_.document().selection();
    if (click_ == Click::keep) return;
    if (click_ == Click::selectOnly) {
        selection.set({grabbed_.node});
        return;
    }
    auto nodes = selection.nodes();
    nodes.erase(grabbed_.node);
    selection.set(std::move(nodes), selection.links());
}

Tool::Outcome MoveTool::release(const Pointer& pointer) {
    auto& document = view_.document();
    if (!dragging_) {
        endClick();
        return Outcome::done;
    }
    const Drop drop = dropAt(pointer);
    view_.scene().shift(nodes_, {});
    view_.scene().shiftNotes(notes_, {});
    if (drop.by.isNull()) return Outcome::done;
    if (mode_ == Mode::move)
        dropItems(document, drop);
    else
        endClone(drop.by);
    return Outcome::done;
}

void MoveTool::endClone(QPointF by) {
    auto& document = view_.document();
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
}

void MoveTool::cancel() {
    view_.scene().shift(nodes_, {});
    view_.scene().shiftNotes(notes_, {});
}

} // namespace burst::app

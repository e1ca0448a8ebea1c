#include "app/desktop/canvas/tools/band_tool.h"

#include "app/desktop/canvas/view.h"

#include <QPainter>

namespace burst::app {

BandTool::BandTool(View& view, const Pointer& start)
    : view_(view),
      start_(start),
      end_(start.scene),
      nodesBefore_(view.document().selection().nodes()),
      linksBefore_(view.document().selection().links()) {}

void BandTool::move(const Pointer& pointer) {
    if (!dragging_ && (pointer.view - start_.view).manhattanLength() < dragThreshold) return;
    dragging_ = true;
    end_ = pointer.scene;
    select(pointer);
    view_.viewport()->update();
}

void BandTool::select(const Pointer& pointer) {
    const QRectF band = QRectF(start_.scene, end_).normalized();
    const bool touching = end_.x() < start_.scene.x();
    std::set<model::NodeId> nodes;
    std::set<model::LinkId> links;
    for (const auto& node : view_.document().design().nodes) {
        const auto* item = view_.scene().node(node.id);
        if (item == nullptr || !item->isVisible()) continue;
        if (touching ? band.intersects(item->outline()) : band.contains(item->outline()))
            nodes.insert(node.id);
    }
    for (const auto& link : view_.document().design().links) {
        const auto* item = view_.scene().link(link.id);
        if (item == nullptr || !item->isVisible()) continue;
        const bool inside = band.contains(item->line().boundingRect());
        if (inside || (touching && item->collidesWithPath([&] {
                QPainterPath path;
                path.addRect(band);
                return path;
            }())))
            links.insert(link.id);
    }
    if (pointer.modifiers & Qt::ShiftModifier) {
        nodes.insert(nodesBefore_.begin(), nodesBefore_.end());
        links.insert(linksBefore_.begin(), linksBefore_.end());
    } else if (pointer.modifiers & Qt::ControlModifier) {
        for (const auto& id : nodesBefore_)
            if (nodes.erase(id) == 0) nodes.insert(id);
    }
    view_.document().selection().set(std::move(nodes), std::move(links));
}

Tool::Outcome BandTool::release(const Pointer& pointer) {
    if (!dragging_ && !(pointer.modifiers & (Qt::ShiftModifier | Qt::ControlModifier)))
        view_.document().selection().clear();
    view_.viewport()->update();
    return Outcome::done;
}

void BandTool::cancel() {
    view_.document().selection().set(nodesBefore_, linksBefore_);
    view_.viewport()->update();
}

void BandTool::paint(QPainter& painter) const {
    if (!dragging_) return;
    const QColor accent = view_.scene().theme().selection;
    QColor fill = accent;
    fill.setAlphaF(0.10F);
    QPen pen(accent, 1.0, end_.x() < start_.scene.x() ? Qt::DashLine : Qt::SolidLine);
    pen.setCosmetic(true);
    painter.setPen(pen);
    painter.setBrush(fill);
    painter.drawRect(QRectF(start_.scene, end_).normalized());
}

} // namespace burst::app

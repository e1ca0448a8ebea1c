#include "app/desktop/canvas/tools/wire_tool.h"

#include "app/desktop/canvas/view.h"

#include <QPainter>
#include <QToolTip>

#include <cmath>

namespace burst::app {

namespace {
constexpr double magnet = 24.0; // px on screen within which a wire snaps to a node
}

WireTool::WireTool(View& view, const Pointer& start, const PortHit& port)
    : view_(view), start_(start), end_(start.scene) {
    if (port.port == Port::input)
        to_ = port.node;
    else
        from_ = WireStart{port.node, port.port == Port::failure};
    if (const auto* item = view_.scene().node(port.node)) fixed_ = portAt(item->outline(), port.port);
    begin();
}

WireTool::WireTool(View& view, const Pointer& start, const model::Link& link, Port end)
    : view_(view),
      start_(start),
      moving_(link.id),
      failure_(sourcePort(link, view.document().design()) == Port::failure),
      end_(start.scene) {
    if (end == Port::input)
        from_ = WireStart{link.from, failure_};
    else
        to_ = link.to;
    if (const auto* item = view_.scene().link(link.id); item != nullptr && !item->line().isEmpty())
        fixed_ = end == Port::input ? item->line().front() : item->line().back();
    begin();
}

void WireTool::begin() {
    view_.document().beginInteraction();
    view_.scene().showTargets([this](const model::NodeId& id) { return !whyNot(id); });
}

WireTool::~WireTool() {
    view_.document().endInteraction();
    view_.scene().showTargets({});
    view_.viewport()->unsetCursor();
    view_.viewport()->update();
    QToolTip::hideText();
}

std::optional<QString> WireTool::whyNot(const model::NodeId& other) const {
    const auto& design = view_.document().design();
    const model::Design* in = &design;
    model::Design without;
    if (!moving_.empty()) {
        // Otherwise the link that is being moved would be in its own way.
        without = design;
        std::erase_if(without.links, [&](const model::Link& link) { return link.id == moving_; });
        in = &without;
    }
    if (backwards()) return refusal(*in, {other, failure_}, to_);
    return refusal(*in, *from_, other);
}

const NodeItem* WireTool::under(QPointF at) const {
    if (const auto port = view_.scene().portAt(at)) return view_.scene().node(port->node);
    if (const auto* item = view_.scene().nodeAt(at)) return item;
    const NodeItem* best = nullptr;
    double nearest = magnet / view_.scale();
    for (const auto& node : view_.document().design().nodes) {
        const auto* item = view_.scene().node(node.id);
        if (item == nullptr) continue;
        const QPointF d = portAt(item->outline(), backwards() ? Port::output : Port::input) - at;
        if (std::hypot(d.x(), d.y()) >= nearest) continue;
        nearest = std::hypot(d.x(), d.y());
        best = item;
    }
    return best;
}

void WireTool::move(const Pointer& pointer) {
    if ((pointer.view - start_.view).manhattanLength() >= dragThreshold) dragged_ = true;
    end_ = pointer.scene;
    const auto* item = under(pointer.scene);
    const auto own = backwards() ? to_ : from_->from;
    if (item == nullptr || item->id() == own) {
        view_.viewport()->setCursor(Qt::CrossCursor);
        QToolTip::hideText();
    } else if (const auto why = whyNot(item->id())) {
        view_.viewport()->setCursor(Qt::ForbiddenCursor);
        QToolTip::showText(view_.viewport()->mapToGlobal(pointer.view + QPoint(12, 16)), *why,
                           view_.viewport());
    } else {
        view_.viewport()->setCursor(Qt::CrossCursor);
        QToolTip::hideText();
        end_ = portAt(item->outline(), backwards() ? Port::output : Port::input);
    }
    view_.viewport()->update();
}

void WireTool::connect(const model::NodeId& other) {
    auto& document = view_.document();
    const WireStart from = backwards() ? WireStart{other, failure_} : *from_;
    const auto to = backwards() ? to_ : other;
    if (!moving_.empty()) {
        if (const auto moved = reattach(document, moving_, from, to); !moved)
            view_.say(QString::fromStdString(moved.error().text));
    } else if (const auto made = connectNodes(document, from, to); !made) {
        view_.say(QString::fromStdString(made.error().text));
    }
}

void WireTool::dropOnNothing(const Pointer& pointer) {
    // A moved end that is dropped nowhere stays where it was: no silent deletion.
    if (moving_.empty() && !backwards()) view_.openQuickAdd(pointer.scene, *from_);
}

Tool::Outcome WireTool::release(const Pointer& pointer) {
    const auto* item = under(pointer.scene);
    const auto own = backwards() ? to_ : from_->from;
    if (item != nullptr && item->id() != own) {
        if (const auto why = whyNot(item->id()))
            view_.say(*why);
        else
            connect(item->id());
        return Outcome::done;
    }
    if (!dragged_) return moving_.empty() ? Outcome::goesOn : Outcome::done; // click, then click the target
    if (item == nullptr) dropOnNothing(pointer);
    return Outcome::done;
}

void WireTool::cancel() {}

void WireTool::paint(QPainter& painter) const {
    const QPolygonF line = backwards() ? linkLine(end_, fixed_) : linkLine(fixed_, end_);
    QPen pen(view_.scene().theme().edgeHot, 2.5);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
}

} // namespace burst::app

#include "app/diagram/geometry.h"

#include "app/diagram/node_painter.h"
#include "app/diagram/routing.h"
#include "models/kind.h"
#include "models/resolve.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace burst::app {

namespace {
constexpr double loopRoom = 36.0; // px of a loop beside and above its node

std::string_view opOf(const model::Link& link) {
    const auto op = link.params.find("op");
    if (op == link.params.end() || op->second.text() == nullptr) return {};
    return *op->second.text();
}

bool isFailureOp(std::string_view op) {
    return op == "redrive" || op == "on-failure";
}
} // namespace

QRectF nodeRect(const QString& title) {
    const double text = QFontMetricsF(nodeFont(NodeText::title)).horizontalAdvance(title);
    const double width = std::ceil((text + 34.0 + 26.0) / 8.0) * 8.0;
    return {0.0, 0.0, std::clamp(width, nodeWidth, nodeWidthMax), nodeHeight};
}

QRectF nodeRect(const model::Node& node) {
    return nodeRect(QString::fromStdString(node.title())).translated(node.at.x, node.at.y);
}

QPointF portAt(const QRectF& rect, Port port) {
    const double middle = rect.top() + (headerHeight + rect.height()) / 2.0;
    switch (port) {
    case Port::input:
        return {rect.left(), middle};
    case Port::output:
        return {rect.right(), middle};
    case Port::failure:
        break;
    }
    return {rect.right(), middle + 20.0};
}

bool hasPort(std::string_view kindKey, Port port) {
    const auto* kind = model::findKind(kindKey);
    if (kind == nullptr) return port != Port::failure;
    if (port == Port::input) return kind->takesCalls;
    return std::any_of(kind->links.begin(), kind->links.end(), [&](const model::LinkRule& rule) {
        return std::any_of(rule.ops.begin(), rule.ops.end(),
                           [&](const std::string& op) { return isFailureOp(op) == (port == Port::failure); });
    });
}

Port sourcePort(const model::Link& link, const model::Kind* from, const model::Kind* to) {
    const auto* rule = from != nullptr && to != nullptr ? model::ruleOf(link, *from, *to) : nullptr;
    const auto op = rule != nullptr ? model::operationOf(link, *rule) : opOf(link);
    return isFailureOp(op) ? Port::failure : Port::output;
}

Port sourcePort(const model::Link& link, const model::Design& design) {
    const auto* from = design.node(link.from);
    const auto* to = design.node(link.to);
    return sourcePort(link, from != nullptr ? model::findKind(from->kind) : nullptr,
                      to != nullptr ? model::findKind(to->kind) : nullptr);
}

QPolygonF linkLine(QPointF from, QPointF to, double bow) {
    const double dx = to.x() - from.x();
    const double reach = dx >= 0.0 ? std::max(40.0, dx / 2.0) : std::clamp(-dx / 2.0, 60.0, 160.0);
    // The middle of the curve goes three quarters of the way of its control points.
    const QPointF lift(0.0, bow * 4.0 / 3.0);
    return curvedLine(from, from + QPointF(reach, 0.0) + lift, to - QPointF(reach, 0.0) + lift, to,
                      std::hypot(dx, to.y() - from.y()) + reach);
}

QPolygonF loopLine(const QRectF& rect, Port port) {
    const QPointF from = portAt(rect, port);
    const QPointF to = portAt(rect, Port::input);
    const double top = rect.top() - loopRoom;
    const QPointF right(from.x(), top);
    const QPointF left(to.x(), top);
    const double length = from.y() - top + 2 * loopRoom;
    QPolygonF line =
        curvedLine(from, from + QPointF(loopRoom, 0.0), right + QPointF(loopRoom, 0.0), right, length);
    line << curvedLine(left, left - QPointF(loopRoom, 0.0), to - QPointF(loopRoom, 0.0), to, length);
    return line;
}

} // namespace burst::app

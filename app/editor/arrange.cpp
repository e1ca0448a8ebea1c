#include "app/editor/arrange.h"

#include "app/diagram/geometry.h"
#include "app/diagram/layout.h"
#include "app/editor/edits.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <vector>

namespace burst::app {

namespace {
struct ArrangeText {
    Q_DECLARE_TR_FUNCTIONS(ArrangeText)
};

/// How far `rect` has to go to be aligned with `reference`.
QPointF shiftTo(const QRectF& reference, const QRectF& rect, Alignment alignment) {
    switch (alignment) {
    case Alignment::left:
        return {reference.left() - rect.left(), 0.0};
    case Alignment::centre:
        return {reference.center().x() - rect.center().x(), 0.0};
    case Alignment::right:
        return {reference.right() - rect.right(), 0.0};
    case Alignment::top:
        return {0.0, reference.top() - rect.top()};
    case Alignment::middle:
        return {0.0, reference.center().y() - rect.center().y()};
    case Alignment::bottom:
        break;
    }
    return {0.0, reference.bottom() - rect.bottom()};
}

QString nameOf(Alignment alignment) {
    switch (alignment) {
    case Alignment::left:
        return ArrangeText::tr("left");
    case Alignment::centre:
        return ArrangeText::tr("centre");
    case Alignment::right:
        return ArrangeText::tr("right");
    case Alignment::top:
        return ArrangeText::tr("top");
    case Alignment::middle:
        return ArrangeText::tr("middle");
    case Alignment::bottom:
        break;
    }
    return ArrangeText::tr("bottom");
}
} // namespace

std::map<model::NodeId, model::Point> alignedTo(const model::Design& design,
                                                const std::set<model::NodeId>& nodes,
                                                const model::NodeId& reference, Alignment alignment) {
    std::map<model::NodeId, model::Point> positions;
    const auto* fixed = design.node(reference);
    if (fixed == nullptr) return positions;
    const QRectF to = nodeRect(*fixed);
    for (const auto& node : design.nodes) {
        if (!nodes.contains(node.id) || node.locked || node.id == reference) continue;
        const QPointF by = shiftTo(to, nodeRect(node), alignment);
        positions[node.id] = {node.at.x + by.x(), node.at.y + by.y()};
    }
    return positions;
}

std::map<model::NodeId, model::Point> distributed(const model::Design& design,
                                                  const std::set<model::NodeId>& nodes, Axis axis) {
    struct Span {
        const model::Node* node;
        double from;
        double to;
    };
    std::vector<Span> spans;
    for (const auto& node : design.nodes) {
        if (!nodes.contains(node.id) || node.locked) continue;
        const QRectF rect = nodeRect(node);
        spans.push_back(axis == Axis::horizontal ? Span{&node, rect.left(), rect.right()}
                                                 : Span{&node, rect.top(), rect.bottom()});
    }
    if (spans.size() < 3) return {};
    std::sort(spans.begin(), spans.end(), [](const Span& a, const Span& b) {
        return std::pair(a.from + a.to, a.node->id) < std::pair(b.from + b.to, b.node->id);
    });
    double taken = 0.0;
    for (const auto& span : spans)
        taken += span.to - span.from;
    const double gap = (spans.back().to - spans.front().from - taken) / static_cast<double>(spans.size() - 1);
    std::map<model::NodeId, model::Point> positions;
    double at = spans.front().from;
    for (const auto& span : spans) {
        const bool outermost = &span == &spans.front() || &span == &spans.back();
        const double place = outermost ? span.from : std::round(at);
        positions[span.node->id] = axis == Axis::horizontal ? model::Point{place, span.node->at.y}
                                                            : model::Point{span.node->at.x, place};
        at += span.to - span.from + gap;
    }
    return positions;
}

void alignSelection(Document& document, Alignment alignment) {
    const auto& selection = document.selection();
    if (selection.last() == nullptr || selection.nodes().size() < 2) return;
    const auto positions = alignedTo(document.design(), selection.nodes(), *selection.last(), alignment);
    document.edit(ArrangeText::tr("Align %1 %2")
                      .arg(nodesText(document.design(), selection.nodes()), nameOf(alignment)),
                  arranged(document.design(), positions));
}

void distributeSelection(Document& document, Axis axis) {
    const auto& nodes = document.selection().nodes();
    const QString text = axis == Axis::horizontal ? ArrangeText::tr("Distribute %1 horizontally")
                                                  : ArrangeText::tr("Distribute %1 vertically");
    document.edit(text.arg(nodesText(document.design(), nodes)),
                  arranged(document.design(), distributed(document.design(), nodes, axis)));
}

void setRouting(Document& document, const std::string& routing) {
    model::Design next = document.design();
    next.routing = routing;
    const QString text = routing == "orthogonal" ? ArrangeText::tr("Draw links at right angles")
                         : routing == "straight" ? ArrangeText::tr("Draw links straight")
                                                 : ArrangeText::tr("Draw links as curves");
    document.edit(text, std::move(next));
}

} // namespace burst::app

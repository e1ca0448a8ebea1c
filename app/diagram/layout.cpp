#include "app/diagram/layout.h"

#include "app/diagram/geometry.h"
#include "app/diagram/node_painter.h"
#include "app/diagram/render.h"
#include "models/bends.h"

#include <QFontMetricsF>

#include <gvc.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <memory>
#include <mutex>
#include <set>
#include <string>

namespace burst::app {

namespace {

constexpr double pointsPerInch = 72.0;

// Graphviz writes to its arguments' strings only in its signature.
char* text(const char* s) {
    return const_cast<char*>(s);
}

/// One graph in Graphviz, freed in the right order.
class Graph {
public:
    Graph() : context_(gvContext()), graph_(agopen(text("design"), Agdirected, nullptr)) {
        attribute(AGRAPH, "rankdir", "LR");
        attribute(AGRAPH, "nodesep", "0.6");
        attribute(AGRAPH, "ranksep", "0.9");
        attribute(AGNODE, "shape", "box");
        attribute(AGNODE, "fixedsize", "true");
        attribute(AGNODE, "label", "");
    }
    ~Graph() {
        if (laidOut_) gvFreeLayout(context_, graph_);
        agclose(graph_);
        gvFreeContext(context_);
    }
    Graph(const Graph&) = delete;
    Graph& operator=(const Graph&) = delete;

    void node(const std::string& name, double width, double height) {
        Agnode_t* node = agnode(graph_, text(name.c_str()), 1);
        agsafeset(node, text("width"), text(std::to_string(width / pointsPerInch).c_str()), text(""));
        agsafeset(node, text("height"), text(std::to_string(height / pointsPerInch).c_str()), text(""));
    }
    void edge(const std::string& from, const std::string& to) {
        agedge(graph_, agnode(graph_, text(from.c_str()), 0), agnode(graph_, text(to.c_str()), 0), nullptr,
               1);
    }
    bool layOut() {
        laidOut_ = gvLayout(context_, graph_, "dot") == 0;
        return laidOut_;
    }
    /// The middle of a node, y downwards.
    [[nodiscard]] model::Point middle(const std::string& name) const {
        const auto at = ND_coord(agnode(graph_, text(name.c_str()), 0));
        return {at.x, -at.y};
    }

private:
    void attribute(int kind, const char* name, const char* value) {
        agattr(graph_, kind, text(name), text(value));
    }
    GVC_t* context_{};
    Agraph_t* graph_{};
    bool laidOut_{false};
};

/// Room between neighbouring columns, so that what stands on a link covers neither its arrow nor its ends.
double labelRoom(const model::Link& link, const Routes& routes) {
    constexpr double ends = 44.0; // px: the edges of the pill, the arrow and a piece of line
    const QString usualRate = QStringLiteral("1,234 /s"); // an estimate writes it there
    return QFontMetricsF(nodeFont(NodeText::config)).horizontalAdvance(linkLabel(link, routes, usualRate)) +
           ends;
}

/// Moves columns apart as far as the labels of the links between neighbours need.
void spread(std::map<model::NodeId, model::Point>& positions, const model::Design& design) {
    // Nodes of a column have their middles in common, up to rounding.
    const auto middleOf = [&](const model::NodeId& id) {
        constexpr double offTies = 0.25;
        return std::lround(positions.at(id).x + nodeRect(*design.node(id)).width() / 2.0 + offTies);
    };
    std::map<long, double> shifts; // by the middle of the column, from the left
    for (const auto& [id, at] : positions)
        shifts[middleOf(id)] = 0.0;
    const Routes routes(design);
    for (const auto& link : design.links) {
        if (!positions.contains(link.from) || !positions.contains(link.to)) continue;
        const auto from = shifts.find(middleOf(link.from));
        const auto to = shifts.find(middleOf(link.to));
        if (from == shifts.end() || std::next(from) != to) continue;
        const double gap =
            positions.at(link.to).x - positions.at(link.from).x - nodeRect(*design.node(link.from)).width();
        to->second = std::max(to->second, labelRoom(link, routes) - gap);
    }
    double sum = 0.0;
    for (auto& [middle, shift] : shifts)
        shift = sum += shift;
    for (auto& [id, at] : positions)
        at.x += shifts.at(middleOf(id));
}

double snapped(double v) {
    return std::round(v / snapStep) * snapStep;
}

} // namespace

std::map<model::NodeId, model::Point> layeredLayout(const model::Design& design,
                                                    const std::vector<model::NodeId>& only) {
    static std::mutex graphvizIsNotReentrant;
    const std::lock_guard lock(graphvizIsNotReentrant);
    const std::set<model::NodeId> wanted(only.begin(), only.end());
    const auto included = [&](const model::NodeId& id) {
        return design.node(id) != nullptr && (wanted.empty() || wanted.contains(id));
    };
    Graph graph;
    constexpr double far = std::numeric_limits<double>::max();
    model::Point corner{far, far};
    std::map<model::NodeId, model::Point> positions;
    for (const auto& node : design.nodes) {
        if (!included(node.id)) continue;
        const auto rect = nodeRect(node);
        graph.node(node.id.text, rect.width(), rect.height());
        corner = {std::min(corner.x, node.at.x), std::min(corner.y, node.at.y)};
        positions[node.id] = node.at;
    }
    for (const auto& link : design.links)
        if (included(link.from) && included(link.to)) graph.edge(link.from.text, link.to.text);
    if (positions.empty() || !graph.layOut()) return positions;
    model::Point least{far, far};
    for (auto& [id, at] : positions) {
        const auto rect = nodeRect(*design.node(id));
        const auto middle = graph.middle(id.text);
        at = {middle.x - rect.width() / 2.0, middle.y - rect.height() / 2.0};
        least = {std::min(least.x, at.x), std::min(least.y, at.y)};
    }
    spread(positions, design);
    for (auto& [id, at] : positions)
        at = {snapped(at.x - least.x + corner.x), snapped(at.y - least.y + corner.y)};
    return positions;
}

model::Design arranged(model::Design design, const std::map<model::NodeId, model::Point>& positions) {
    std::map<model::NodeId, model::Point> shifts;
    for (const auto& node : design.nodes)
        if (const auto found = positions.find(node.id); found != positions.end())
            shifts[node.id] = {found->second.x - node.at.x, found->second.y - node.at.y};
    for (auto& node : design.nodes)
        if (const auto found = positions.find(node.id); found != positions.end()) node.at = found->second;
    for (auto& link : design.links) {
        const auto from = shifts.find(link.from);
        const auto to = shifts.find(link.to);
        if (from != shifts.end() && to != shifts.end() && from->second == to->second)
            model::shiftBends(link, from->second);
    }
    return design;
}

bool needsLayout(const model::Design& design) {
    if (design.nodes.size() < 2) return false;
    std::set<std::pair<double, double>> places;
    for (const auto& node : design.nodes)
        places.emplace(node.at.x, node.at.y);
    return places.size() == 1;
}

} // namespace burst::app

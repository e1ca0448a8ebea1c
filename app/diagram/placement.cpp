#include "app/diagram/placement.h"

#include "app/diagram/geometry.h"
#include "app/diagram/note_painter.h"
#include "app/diagram/routing.h"
#include "models/bends.h"
#include "models/grouping.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace burst::app {

namespace {
constexpr double hangsOut = 12.0;    // badges and ports outside the outline
constexpr double parallelGap = 10.0; // px between the middles of links that join the same two places

} // namespace

Placement::Placement(const model::Design& design, const NodeOutline& known) {
    outlines_.reserve(design.nodes.size());
    for (const auto& node : design.nodes)
        outlines_[node.id] = {.rect = known ? known(node) : nodeRect(node),
                              .kind = model::findKind(node.kind)};
    addFrames(design);
    hideCollapsed(design);
    measureFrames();
    rankLinks(design);
    routing_ = design.routing;
    if (!goesAround()) return;
    for (const auto& [id, outline] : outlines_)
        if (outline.box == none) obstacles_.push_back(outline.rect);
    for (const auto& frame : frames_)
        if (frame.shown && frame.collapsed) obstacles_.push_back(frame.rect);
}

void Placement::addFrames(const model::Design& design) {
    std::vector<std::pair<int, const model::Group*>> order;
    for (const auto& group : design.groups)
        order.emplace_back(static_cast<int>(model::groupsAround(design, group).size()), &group);
    std::stable_sort(order.begin(), order.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& [depth, group] : order) {
        if (!frameOf_.try_emplace(group->id, frames_.size()).second) continue;
        frames_.push_back({.id = group->id, .rect = {}, .depth = depth, .collapsed = group->collapsed});
        const auto around = depth > 0 ? frameOf_.find(group->parent) : frameOf_.end();
        insides_.push_back({.nodes = {}, .parent = around == frameOf_.end() ? none : around->second});
    }
}

void Placement::hideCollapsed(const model::Design& design) {
    for (std::size_t i = 0; i < frames_.size(); ++i) {
        const auto parent = insides_[i].parent;
        if (parent == none) continue;
        insides_[i].hiddenBy = insides_[parent].hiddenBy != none ? insides_[parent].hiddenBy
                               : frames_[parent].collapsed       ? parent
                                                                 : none;
        frames_[i].shown = insides_[i].hiddenBy == none;
    }
    std::set<model::NodeId> placed; // a node is drawn in the first group that names it
    for (const auto& group : design.groups) {
        const auto place = frameOf_.at(group.id);
        for (const auto& id : group.members) {
            const auto outline = outlines_.find(id);
            if (outline == outlines_.end() || !placed.insert(id).second) continue;
            insides_[place].nodes.push_back(id);
            outline->second.box = insides_[place].hiddenBy != none ? insides_[place].hiddenBy
                                  : frames_[place].collapsed       ? place
                                                                   : none;
        }
    }
}

void Placement::measureFrames() {
    for (auto i = frames_.size(); i-- > 0;) {
        auto& frame = frames_[i];
        for (const auto& id : insides_[i].nodes)
            frame.rect |= outlines_.at(id).rect;
        frame.nodes += insides_[i].nodes.size();
        if (!frame.rect.isEmpty())
            frame.rect.adjust(-groupPadding, -groupPadding - groupTitleHeight, groupPadding, groupPadding);
        if (frame.collapsed && !frame.rect.isEmpty())
            frame.rect = QRectF(frame.rect.topLeft(), QSizeF(nodeWidth, nodeHeight));
        if (insides_[i].parent == none) continue;
        auto& around = frames_[insides_[i].parent];
        around.nodes += frame.nodes;
        around.rect |= frame.rect;
    }
}

void Placement::rankLinks(const model::Design& design) {
    using Ends = std::tuple<double, double, double, double, bool>;
    std::map<Ends, std::vector<const model::Link*>> beside;
    for (const auto& link : design.links) {
        const auto from = outlines_.find(link.from);
        const auto to = outlines_.find(link.to);
        if (from == outlines_.end() || to == outlines_.end()) continue;
        const QPointF a = endOf(from->second).topLeft();
        const QPointF b = endOf(to->second).topLeft();
        beside[{a.x(), a.y(), b.x(), b.y(), portOf(link, from->second, to->second) == Port::failure}]
            .push_back(&link);
    }
    for (const auto& [ends, links] : beside)
        for (std::size_t i = 0; links.size() > 1 && i < links.size(); ++i)
            bows_[links[i]->id] =
                (static_cast<double>(i) - static_cast<double>(links.size() - 1) / 2.0) * parallelGap;
}

const Placement::Frame* Placement::frame(const model::GroupId& id) const {
    const auto found = frameOf_.find(id);
    return found == frameOf_.end() ? nullptr : &frames_[found->second];
}

const Placement::Frame* Placement::frameAt(QPointF at) const {
    const auto found = std::find_if(frames_.rbegin(), frames_.rend(), [&](const Frame& frame) {
        return frame.shown && !frame.collapsed && !frame.lifted && frame.rect.contains(at);
    });
    return found == frames_.rend() ? nullptr : &*found;
}

QRectF Placement::node(const model::NodeId& id) const {
    const auto found = outlines_.find(id);
    return found == outlines_.end() ? QRectF() : shifted(found->second.rect, found->second.lifted);
}

const Placement::Frame* Placement::hiding(const model::NodeId& id) const {
    const auto found = outlines_.find(id);
    return found == outlines_.end() || found->second.box == none ? nullptr : &frames_[found->second.box];
}

QRectF Placement::endOf(const Outline& outline) const {
    return outline.box == none ? shifted(outline.rect, outline.lifted) : frames_[outline.box].rect;
}

Placement::Course Placement::course(const model::Link& link) const {
    const auto from = outlines_.find(link.from);
    const auto to = outlines_.find(link.to);
    if (from == outlines_.end() || to == outlines_.end()) return {};
    const bool boxed = from->second.box != none;
    if (boxed && from->second.box == to->second.box) return {};
    const auto bow = bows_.find(link.id);
    return {.from =
                portAt(endOf(from->second), boxed ? Port::output : portOf(link, from->second, to->second)),
            .to = portAt(endOf(to->second), Port::input),
            .bow = bow == bows_.end() ? 0.0 : bow->second,
            .shown = true};
}

Port Placement::portOf(const model::Link& link, const Outline& from, const Outline& to) {
    return sourcePort(link, from.kind, to.kind);
}

QPolygonF Placement::line(const model::Link& link) const {
    const auto way = course(link);
    if (!way.shown) return {};
    if (link.from == link.to) {
        const auto& end = outlines_.at(link.from);
        return loopLine(node(link.from), portOf(link, end, end));
    }
    if (!link.extra.empty())
        if (const auto bent = bendable(link); bent && !bent->bends.empty()) return bentLine(*bent);
    if (goesAround()) return orthogonalLine(way.from, way.to, obstacles_, way.bow);
    if (routing_ == "straight") return straightLine(way.from, way.to);
    return linkLine(way.from, way.to, way.bow);
}

std::optional<BentWay> Placement::bendable(const model::Link& link) const {
    const auto way = course(link);
    if (!way.shown || link.from == link.to) return std::nullopt;
    const auto& from = outlines_.at(link.from);
    const auto& to = outlines_.at(link.to);
    if (from.box != none || to.box != none) return std::nullopt;
    BentWay bent{.from = way.from, .to = way.to, .bends = model::bendsOf(link), .routing = routing_};
    if (from.lifted && to.lifted)
        for (auto& bend : bent.bends)
            bend = {bend.x + by_.x(), bend.y + by_.y()};
    return bent;
}

QPolygonF Placement::grips(const model::Link& link) const {
    if (link.extra.empty()) return {}; // as most are
    const auto bent = bendable(link);
    return bent ? gripsOf(*bent) : QPolygonF();
}

void Placement::lift(const std::set<model::NodeId>& nodes, QPointF by) {
    for (auto& frame : frames_)
        if (frame.lifted) frame.rect.translate(-by_);
    by_ = by;
    for (auto& [id, outline] : outlines_)
        outline.lifted = nodes.contains(id);
    std::vector<std::size_t> lifted(frames_.size(), 0);
    for (auto i = frames_.size(); i-- > 0;) {
        for (const auto& id : insides_[i].nodes)
            lifted[i] += nodes.contains(id) ? 1 : 0;
        frames_[i].lifted = frames_[i].nodes > 0 && lifted[i] == frames_[i].nodes;
        if (frames_[i].lifted) frames_[i].rect.translate(by_);
        if (insides_[i].parent != none) lifted[insides_[i].parent] += lifted[i];
    }
}

QRectF Placement::bounds() const {
    QRectF all;
    const auto add = [&](const QRectF& rect) {
        all |= rect.adjusted(-hangsOut, -hangsOut, hangsOut, hangsOut);
    };
    for (const auto& [id, outline] : outlines_)
        if (outline.box == none) add(shifted(outline.rect, outline.lifted));
    for (const auto& frame : frames_)
        if (frame.shown && !frame.rect.isEmpty()) add(frame.rect);
    return all;
}

QRectF boundsOf(const model::Design& design) {
    const Placement placement(design);
    QRectF bounds = placement.bounds();
    const auto add = [&](const QRectF& rect) {
        if (!rect.isEmpty()) bounds |= rect.adjusted(-hangsOut, -hangsOut, hangsOut, hangsOut);
    };
    for (const auto& link : design.links)
        add(placement.line(link).boundingRect());
    for (const auto& note : design.notes)
        add(noteRect(note));
    return bounds;
}

} // namespace burst::app

#include "app/desktop/canvas/scene.h"

#include "app/diagram/badge_painter.h"
#include "app/editor/arrange_select.h"
#include "models/grouping.h"

#include <QCoreApplication>
#include <QGraphicsView>

#include <algorithm>
#include <cmath>
#include <string_view>
#include <unordered_set>
#include <utility>

namespace burst::app {

namespace {
constexpr double room = 2000.0;   // free canvas around the content, px
constexpr double bendReach = 9.0; // px on screen around a bend within which it is hit

/// The first item of a kind; nullptr = there is none.
template <class Item>
Item* topmost(const QList<QGraphicsItem*>& items) {
    for (auto* each : items)
        if (auto* item = qgraphicsitem_cast<Item*>(each)) return item;
    return nullptr;
}

/// Removes the items whose ids the design no longer has.
template <class Items, class Keep>
void dropItems(Scene& scene, Items& items, const Keep& keep) {
    for (auto it = items.begin(); it != items.end();) {
        if (keep(it->first)) {
            ++it;
            continue;
        }
        scene.removeItem(it->second);
        delete it->second;
        it = items.erase(it);
    }
}
/// What arrives at a client, in a line: "10 /s", "20 /s to 900 /s", "50 users", "trace".
QString trafficText(const Document& document, const model::NodeId& client) {
    const auto* scenario = document.scenario();
    if (scenario == nullptr) return {};
    const auto found = scenario->traffic.find(client);
    if (found == scenario->traffic.end()) return QCoreApplication::translate("canvas", "no traffic");
    const auto& traffic = found->second;
    using Process = model::Traffic::Process;
    if (traffic.process == Process::trace) return QCoreApplication::translate("canvas", "trace");
    const bool closed = traffic.process == Process::closed;
    auto points = closed ? traffic.users : traffic.profile;
    if (traffic.process == Process::mmpp)
        for (const double rate : traffic.states.rates)
            points.push_back({0.0, rate});
    if (points.empty()) return {};
    const auto [least, most] = std::minmax_element(
        points.begin(), points.end(), [](const auto& a, const auto& b) { return a.rate < b.rate; });
    const auto shown = [closed](double rate) {
        const auto text = QString::fromStdString(
            model::showQuantity(rate, closed ? model::Unit::none : model::Unit::perSecond));
        return closed ? QCoreApplication::translate("canvas", "%1 users").arg(text) : text;
    };
    if (least->rate == most->rate) return shown(most->rate);
    return QCoreApplication::translate("canvas", "%1 to %2").arg(shown(least->rate), shown(most->rate));
}
} // namespace

Scene::Scene(Document& document, QObject* parent) : QGraphicsScene(parent), document_(document) {
    connect(&document_, &Document::changed, this, [this] { sync(); });
    connect(&document_, &Document::designChanged, this, [this] { sync(); });
    connect(&document_, &Document::scenarioChanged, this, [this] { sync(); });
    connect(&document_, &Document::catalogChanged, this, [this] { sync(Change::all); });
    connect(&document_, &Document::findingsChanged, this, &Scene::showFindings);
    connect(&document_.selection(), &Selection::changed, this, &Scene::showSelection);
    sync();
}

void Scene::setTheme(const Theme& theme) {
    theme_ = &theme;
    syncGroups();
    update();
}

void Scene::setOverlays(NodeOverlays overlays) {
    overlays_ = std::move(overlays);
    decorateNodes();
}

void Scene::setLinkFigures(std::map<model::LinkId, double> rates, std::map<model::LinkId, QString> texts) {
    rates_ = std::move(rates);
    texts_ = std::move(texts);
    decorateLinks();
}

NodeItem* Scene::node(const model::NodeId& id) const {
    const auto found = nodes_.find(id);
    return found == nodes_.end() ? nullptr : found->second;
}

LinkItem* Scene::link(const model::LinkId& id) const {
    const auto found = links_.find(id);
    return found == links_.end() ? nullptr : found->second;
}

NodeItem* Scene::nodeAt(QPointF at) const {
    return topmost<NodeItem>(items(at));
}

GroupItem* Scene::group(const model::GroupId& id) const {
    const auto found = groups_.find(id);
    return found == groups_.end() ? nullptr : found->second;
}

NoteItem* Scene::note(const model::NoteId& id) const {
    const auto found = notes_.find(id);
    return found == notes_.end() ? nullptr : found->second;
}

GroupItem* Scene::groupAt(QPointF at) const {
    return topmost<GroupItem>(items(at));
}

NoteItem* Scene::noteAt(QPointF at) const {
    return topmost<NoteItem>(items(at));
}

LinkItem* Scene::linkAt(QPointF at, double reach) const {
    const double side = 2.0 * reach / viewScale_;
    const QRectF near(at - QPointF(side, side) / 2.0, QSizeF(side, side));
    return topmost<LinkItem>(items(near));
}

QString Scene::badgeReasonAt(QPointF at) const {
    if (viewScale_ < fullPicture) return {};
    for (auto* item : items(at, Qt::IntersectsItemBoundingRect)) {
        const auto* node = qgraphicsitem_cast<NodeItem*>(item);
        const auto* group = qgraphicsitem_cast<GroupItem*>(item);
        const NodeLook* look = node != nullptr ? &node->look() : group != nullptr ? group->box() : nullptr;
        if (look == nullptr) continue;
        const auto places = badgeRects(*look);
        for (std::size_t i = 0; i < places.size(); ++i)
            if (places[i].contains(at - item->pos())) return look->overlay.badges[i].reason;
    }
    return {};
}

std::optional<PortHit> Scene::portAt(QPointF at) const {
    const double reach = portHit / viewScale_;
    const QRectF near(at - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach));
    std::optional<PortHit> best;
    double nearest = reach * reach * 2.0;
    for (auto* item : items(near, Qt::IntersectsItemBoundingRect)) {
        const auto* node = qgraphicsitem_cast<NodeItem*>(item);
        if (node == nullptr) continue;
        const auto& look = node->look();
        for (const auto port : {Port::input, Port::output, Port::failure}) {
            if ((port == Port::input && !look.hasInput) || (port == Port::output && !look.hasOutput) ||
                (port == Port::failure && !look.hasFailure))
                continue;
            const QPointF d = burst::app::portAt(node->outline(), port) - at;
            const double distance = d.x() * d.x() + d.y() * d.y();
            if (std::max(std::abs(d.x()), std::abs(d.y())) > reach || distance >= nearest) continue;
            nearest = distance;
            best = PortHit{node->id(), port};
        }
    }
    return best;
}

std::optional<std::pair<model::LinkId, bool>> Scene::linkEndAt(QPointF at) const {
    const double reach = 18.0 / viewScale_;
    for (const auto& id : document_.selection().links()) {
        const auto* item = link(id);
        if (item == nullptr || item->line().size() < 2) continue;
        for (const bool target : {true, false}) {
            const QPointF d = (target ? item->line().back() : item->line().front()) - at;
            if (std::hypot(d.x(), d.y()) <= reach) return std::pair{id, target};
        }
    }
    return std::nullopt;
}

std::optional<std::pair<model::LinkId, std::size_t>> Scene::bendAt(QPointF at) const {
    for (const auto& id : document_.selection().links()) {
        const auto* item = link(id);
        if (item == nullptr) continue;
        for (int i = 0; i < item->grips().size(); ++i)
            if (QLineF(item->grips()[i], at).length() * viewScale_ <= bendReach)
                return std::pair{id, static_cast<std::size_t>(i)};
    }
    return std::nullopt;
}

std::optional<Bending> Scene::bendingAt(const model::Link& each, QPointF at) const {
    const auto* item = link(each.id);
    auto way = placement().bendable(each);
    if (item == nullptr || item->line().size() < 2 || !way) return std::nullopt;
    return Bending(std::move(*way), item->line(), at, bendReach / viewScale_);
}

void Scene::showWay(const model::Link& each) {
    if (auto* item = link(each.id)) item->setWay(routes_->line(each), routes_->grips(each));
}

QRectF Scene::content() const {
    QRectF all;
    for (const auto& [id, item] : nodes_)
        if (item->isVisible()) all |= item->outline();
    for (const auto& [id, item] : groups_)
        if (item->isVisible()) all |= item->rect();
    for (const auto& [id, item] : notes_)
        all |= item->rect();
    for (const auto& [id, item] : links_)
        if (item->isVisible() && !item->grips().isEmpty()) all |= item->line().boundingRect();
    return all;
}

QRectF Scene::extent() const {
    QRectF all = content();
    for (const auto& [id, item] : nodes_)
        if (item->isVisible()) all |= item->extent();
    return all;
}

void Scene::shift(const std::set<model::NodeId>& nodes, QPointF by) {
    routes_->lift(by.isNull() ? std::set<model::NodeId>() : nodes, by);
    for (const auto& id : nodes)
        if (auto* item = node(id)) item->setPos(placement().node(id).topLeft());
    for (const auto& frame : placement().frames())
        if (auto* item = group(frame.id); item != nullptr && item->rect() != frame.rect)
            item->setRect(frame.rect);
    reroute(nodes);
}

void Scene::shiftNotes(const std::set<model::NoteId>& notes, QPointF by) {
    for (const auto& id : notes) {
        const auto* model = document_.design().note(id);
        auto* item = note(id);
        if (model != nullptr && item != nullptr) item->setRect(noteRect(*model).translated(by));
    }
}

const NoteItem* Scene::pictureCornerAt(QPointF at) const {
    for (const auto& id : document_.selection().notes()) {
        const auto* item = note(id);
        if (item == nullptr || item->pictureSize().isEmpty()) continue;
        const QPointF off = pictureCorner(item->rect(), item->pictureSize()).center() - at;
        if (std::max(std::abs(off.x()), std::abs(off.y())) * viewScale_ <= bendReach) return item;
    }
    return nullptr;
}

void Scene::setDropTarget(const model::GroupId& id) {
    if (id == dropTarget_) return;
    if (auto* item = group(dropTarget_)) item->setTarget(false);
    dropTarget_ = id;
    if (auto* item = group(dropTarget_)) item->setTarget(true);
}

void Scene::reroute(const std::set<model::NodeId>& moved) {
    for (const auto& each : document_.design().links) {
        if (!moved.contains(each.from) && !moved.contains(each.to)) continue;
        showWay(each);
    }
}

void Scene::setHover(QGraphicsItem* item) {
    if (item == hovered_) return;
    const auto mark = [](QGraphicsItem* each, const bool on) {
        if (auto* node = qgraphicsitem_cast<NodeItem*>(each)) {
            auto states = node->states();
            states.hovered = on;
            node->setStates(states);
        } else if (auto* link = qgraphicsitem_cast<LinkItem*>(each)) {
            auto states = link->states();
            states.hovered = on;
            link->setStates(states);
        } else if (auto* group = qgraphicsitem_cast<GroupItem*>(each)) {
            group->setHovered(on);
        }
    };
    if (hovered_ != nullptr) mark(hovered_, false);
    hovered_ = item;
    if (hovered_ != nullptr) mark(hovered_, true);
}

void Scene::showTargets(const std::function<bool(const model::NodeId&)>& possible) {
    for (const auto& [id, item] : nodes_) {
        auto states = item->states();
        states.portGlow = possible && possible(id);
        states.dimmed = possible && !states.portGlow;
        item->setStates(states);
    }
}

void Scene::setFocusedNode(const model::NodeId& id) {
    focused_ = id;
    showSelection();
}

void Scene::setHighlightedLink(const model::LinkId& id) {
    setHover(id.empty() ? nullptr : static_cast<QGraphicsItem*>(link(id)));
}

void Scene::setHurried(bool hurried) {
    if (hurried_ == hurried) return;
    hurried_ = hurried;
    if (!hurried) update();
}

void Scene::sync(Change least) {
    hovered_ = nullptr;
    dropTarget_ = {};
    static const model::Design nothing;
    const auto before = std::exchange(project_, document_.snapshot());
    const auto* old = before != nullptr ? before->design(shown_) : nullptr;
    const auto& was = old != nullptr ? *old : nothing;
    const auto& design = document_.design();
    const bool another = design.id != shown_;
    shown_ = design.id;
    if (another) {
        overlays_.clear();
        rates_.clear();
        texts_.clear();
    }
    const bool elsewhere =
        design.platform != was.platform || design.region != was.region || design.account != was.account;
    const Change change = another || elsewhere ? Change::all : least;
    const auto changed = syncNodes(was, design, change);
    const auto routesBefore =
        std::exchange(routes_, std::make_unique<Routes>(design, [this](const model::Node& each) {
                          const auto* item = node(each.id);
                          return item != nullptr ? item->outline() : nodeRect(each);
                      }));
    syncLinks(routesBefore != nullptr ? *routesBefore : *routes_, changed, change);
    syncNotes();
    decorateNodes();
    decorateLinks();
    showSelection();
    updateExtent();
    if (another) {
        showFindings();
        emit rebuilt();
    }
}

std::set<model::NodeId> Scene::syncNodes(const model::Design& before, const model::Design& design,
                                         Change change) {
    std::unordered_map<std::string_view, const model::Node*> old;
    for (const auto& each : before.nodes)
        old.emplace(each.id.text, &each);
    std::unordered_set<std::string_view> present;
    for (const auto& each : design.nodes)
        present.insert(each.id.text);
    dropItems(*this, nodes_, [&](const model::NodeId& id) { return present.contains(id.text); });
    std::set<model::NodeId> changed;
    for (const auto& each : design.nodes) {
        auto*& item = nodes_[each.id];
        const auto was = old.find(each.id.text);
        const bool client = each.kind == "client"; // its traffic is the scenario's
        const QPointF place(each.at.x, each.at.y);
        if (item != nullptr && change == Change::some && !client && was != old.end() &&
            *was->second == each && item->pos() == place)
            continue;
        if (item == nullptr) {
            item = new NodeItem(*this, each.id);
            addItem(item);
        }
        NodeLook look = lookOf(each, design, document_.catalog());
        if (client) look.config = trafficText(document_, each.id);
        item->show(std::move(look));
        changed.insert(each.id);
    }
    return changed;
}

void Scene::syncLinks(const Routes& before, const std::set<model::NodeId>& changed, Change change) {
    const auto& design = document_.design();
    std::unordered_set<std::string_view> present;
    for (const auto& each : design.links)
        present.insert(each.id.text);
    dropItems(*this, links_, [&](const model::LinkId& id) { return present.contains(id.text); });
    for (auto& [id, item] : nodes_)
        item->setVisible(placement().hiding(id) == nullptr);
    const auto& old = before.placement();
    const bool sameWays = !placement().goesAround() && placement().routing() == old.routing();
    for (const auto& each : design.links) {
        auto*& item = links_[each.id];
        const auto* was = before.link(each.id);
        if (item != nullptr && change == Change::some && was != nullptr && *was == each && sameWays &&
            !changed.contains(each.from) && !changed.contains(each.to) &&
            old.course(*was) == placement().course(each) && before.share(*was) == routes_->share(each))
            continue;
        if (item == nullptr) {
            item = new LinkItem(*this, each.id);
            addItem(item);
        }
        item->show(routes_->look(each), linkLabel(each, *routes_), routes_->disabled(each));
        showWay(each);
        item->setVisible(!item->line().isEmpty());
    }
}

void Scene::decorateNodes() {
    static const NodeOverlay none;
    for (const auto& [id, item] : nodes_) {
        const auto overlay = overlays_.find(id);
        const auto problem = problems_.find(id);
        const auto [count, worst] =
            problem != problems_.end() ? problem->second : std::pair(0, model::Finding::Severity::hint);
        item->decorate(overlay != overlays_.end() ? overlay->second : none, count, worst);
    }
    syncGroups();
}

void Scene::syncGroups() {
    const auto& design = document_.design();
    dropItems(*this, groups_, [this](const model::GroupId& id) { return placement().frame(id) != nullptr; });
    for (const auto& frame : placement().frames()) {
        auto*& item = groups_[frame.id];
        if (item == nullptr) {
            item = new GroupItem(*this, frame.id);
            addItem(item);
        }
        const auto& group = *design.group(frame.id);
        item->setVisible(frame.shown && !frame.rect.isEmpty());
        if (!frame.collapsed) {
            item->showFrame(burst::app::lookOf(group, frame), frame.depth);
        } else {
            std::vector<NodeLook> inside;
            for (const auto& id : model::membersOf(design, frame.id))
                if (const auto* hidden = node(id)) inside.push_back(hidden->look());
            item->showBox(boxLook(group, frame, inside, *theme_));
        }
        item->setSelected(document_.selection().groups().contains(frame.id));
    }
}

void Scene::syncNotes() {
    const auto& design = document_.design();
    dropItems(*this, notes_, [&](const model::NoteId& id) { return design.note(id) != nullptr; });
    double level = 0.8; // above links, below nodes, later notes over earlier ones
    for (const auto& each : design.notes) {
        auto*& item = notes_[each.id];
        if (item == nullptr) {
            item = new NoteItem(*this, each.id);
            addItem(item);
        }
        item->setZValue(level);
        level = std::nextafter(level, 1.0);
        item->show(each);
    }
}

void Scene::decorateLinks() {
    for (const auto& [id, item] : links_) {
        const auto rate = rates_.find(id);
        const auto text = texts_.find(id);
        item->decorate(rate == rates_.end() ? 0.0 : rate->second,
                       text == texts_.end() ? QString() : text->second);
    }
}

void Scene::showSelection() {
    const auto& selection = document_.selection();
    const auto* reference = selection.nodes().size() > 1 ? selection.last() : nullptr;
    for (const auto& [id, item] : nodes_) {
        auto states = item->states();
        states.selected = selection.nodes().contains(id);
        states.reference = reference != nullptr && *reference == id;
        states.focused = id == focused_;
        item->setStates(states);
    }
    for (const auto& [id, item] : links_) {
        auto states = item->states();
        states.selected = selection.links().contains(id);
        item->setStates(states);
    }
    for (const auto& [id, item] : groups_)
        item->setSelected(selection.groups().contains(id));
    for (const auto& [id, item] : notes_)
        item->setSelected(selection.notes().contains(id));
}

void Scene::showFindings() {
    problems_ = nodeProblems(document_);
    decorateNodes();
}

void Scene::updateExtent() {
    const QRectF all = content();
    setSceneRect(all.isEmpty() ? QRectF(-room, -room, 2 * room, 2 * room)
                               : all.adjusted(-room, -room, room, room));
}

} // namespace burst::app

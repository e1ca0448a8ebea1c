#include "app/editor/edits.h"

#include "app/diagram/geometry.h"
#include "app/diagram/layout.h"
#include "app/diagram/placement.h"
#include "app/editor/room.h"
#include "app/language/model_text.h"
#include "models/bends.h"
#include "models/edit.h"
#include "models/grouping.h"
#include "models/kind.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace burst::app {

namespace {

struct EditsText {
    Q_DECLARE_TR_FUNCTIONS(EditsText)
};
QString titleOf(const model::Design& design, const model::NodeId& id) {
    const auto* node = design.node(id);
    return QString::fromStdString(node != nullptr ? node->title() : id.text);
}

bool isFailureOp(std::string_view op) {
    return op == "redrive" || op == "on-failure";
}

/// The operation of a rule that leaves by the wanted port, or nullopt.
std::optional<std::string> opFor(const model::LinkRule& rule, const WireStart& start) {
    for (const auto& op : rule.ops)
        if (isFailureOp(op) == start.failure) return op;
    return std::nullopt;
}

std::optional<WireTarget> targetOn(const model::Design& design, const WireStart& start,
                                   const std::string& toKind) {
    for (const auto& target : targetsOf(design, start))
        if (target.kind == toKind) return target;
    return std::nullopt;
}

} // namespace

model::Link wireFor(const model::Design& design, const WireStart& start, const model::NodeId& to) {
    model::Link link;
    link.id = model::freshLinkId(design);
    link.from = start.from;
    link.to = to;
    const auto* fromNode = design.node(start.from);
    const auto* toNode = design.node(to);
    if (fromNode == nullptr || toNode == nullptr) return link;
    const auto* kind = model::findKind(fromNode->kind);
    const auto target = targetOn(design, start, toNode->kind);
    if (kind == nullptr || !target) return link;
    const auto* standard = kind->rule(toNode->kind, {});
    if (standard != nullptr && standard->ops.front() != target->op)
        link.params["op"] = model::Tree(target->op);
    return link;
}

namespace {

model::Node freshNode(const model::Design& design, const std::string& kindKey, QPointF at) {
    const auto* kind = model::findKind(kindKey);
    model::Node node;
    node.id = model::freshNodeId(design, kindKey);
    node.kind = kindKey;
    node.name = model::freshTitle(design, kind != nullptr ? modelText(kind->title).toStdString() : kindKey);
    node.at = {at.x(), at.y()};
    return node;
}

/// The project with another value of the design on screen.
model::Project withDesign(const Document& document, model::Design next) {
    model::Project project = document.project();
    for (auto& design : project.designs)
        if (design.id == next.id) {
            design = std::move(next);
            break;
        }
    return project;
}

void addTraffic(model::Project& project, const model::Node& node) {
    if (node.kind != "client") return;
    model::Traffic traffic;
    traffic.process = model::Traffic::Process::poisson;
    traffic.profile = {{0.0, 10.0}};
    for (auto& scenario : project.scenarios)
        scenario.traffic.try_emplace(node.id, traffic);
}

/// Traffic of sources that no design has any more would be an error for ever.
void dropTraffic(model::Project& project, const std::set<model::NodeId>& nodes) {
    for (const auto& id : nodes) {
        const bool used = std::any_of(project.designs.begin(), project.designs.end(),
                                      [&](const model::Design& d) { return d.node(id) != nullptr; });
        if (used) continue;
        for (auto& scenario : project.scenarios)
            scenario.traffic.erase(id);
    }
}

/// A node that is put down inside a frame goes into that group.
model::Design joinedThere(const model::Design& before, model::Design next, const model::NodeId& id) {
    const Placement placement(before);
    const auto* frame = placement.frameAt(nodeRect(*next.node(id)).center());
    return frame == nullptr ? next : model::inGroup(std::move(next), {id}, frame->id);
}

void editWithNode(Document& document, const QString& text, model::Design next, const model::NodeId& id) {
    next = joinedThere(document.design(), std::move(next), id);
    model::Project project = withDesign(document, std::move(next));
    if (const auto* node = project.design(document.designId())->node(id)) addTraffic(project, *node);
    document.edit(text, std::move(project));
    document.selection().set({id});
}

} // namespace

QString nodesText(const model::Design& design, const std::set<model::NodeId>& nodes) {
    if (nodes.size() == 1) return titleOf(design, *nodes.begin());
    return EditsText::tr("%1 nodes").arg(nodes.size());
}

std::vector<WireTarget> targetsOf(const model::Design& design, const WireStart& start) {
    std::vector<WireTarget> targets;
    const auto* node = design.node(start.from);
    const auto* kind = node != nullptr ? model::findKind(node->kind) : nullptr;
    if (kind == nullptr) return targets;
    for (const auto& rule : kind->links) {
        const auto op = opFor(rule, start);
        const bool known = std::any_of(targets.begin(), targets.end(),
                                       [&](const WireTarget& t) { return t.kind == rule.to; });
        if (op && !known) targets.push_back({rule.to, *op, rule.note});
    }
    return targets;
}

std::vector<WireTarget> sourcesOf(const model::Design& design, const model::NodeId& to) {
    std::vector<WireTarget> sources;
    const auto* node = design.node(to);
    if (node == nullptr) return sources;
    for (const auto& kind : model::allKinds())
        for (const auto& rule : kind.links)
            if (const auto op = opFor(rule, {{}, false}); op && rule.to == node->kind) {
                sources.push_back({kind.key, *op, rule.note});
                break;
            }
    return sources;
}

std::vector<WireTarget> betweenOf(const model::Design& design, const model::Link& link) {
    auto kinds = sourcesOf(design, link.to);
    const auto after = targetsOf(design, {link.from, sourcePort(link, design) == Port::failure});
    std::erase_if(kinds, [&](const WireTarget& each) {
        return std::ranges::find(after, each.kind, &WireTarget::kind) == after.end();
    });
    return kinds;
}

std::optional<QString> refusal(const model::Design& design, const WireStart& start, const model::NodeId& to) {
    if (start.from == to) return EditsText::tr("A node cannot be wired to itself.");
    auto joined = model::withLink(design, wireFor(design, start, to));
    const auto* target = design.node(to);
    if (joined && target != nullptr && targetOn(design, start, target->kind)) return std::nullopt;
    if (!joined) return QString::fromStdString(joined.error().text);
    return EditsText::tr("Nothing of that kind can leave by this port; use the upper one.");
}

model::NodeId addNode(Document& document, const std::string& kind, QPointF at) {
    const auto node = freshNode(document.design(), kind, at);
    editWithNode(document, EditsText::tr("Add %1").arg(QString::fromStdString(node.title())),
                 model::withNode(document.design(), node), node.id);
    return node.id;
}

model::Result<model::NodeId> addWiredNode(Document& document, const std::string& kind, QPointF at,
                                          const WireStart& start) {
    const auto node = freshNode(document.design(), kind, at);
    const auto placed = model::withNode(document.design(), node);
    auto wired = model::withLink(placed, wireFor(placed, start, node.id));
    if (!wired) return wired.error();
    editWithNode(document, EditsText::tr("Add %1").arg(QString::fromStdString(node.title())),
                 std::move(*wired), node.id);
    return node.id;
}

model::Result<model::NodeId> addCallingNode(Document& document, const std::string& kind, QPointF at,
                                            const model::NodeId& to) {
    const auto node = freshNode(document.design(), kind, at);
    const auto placed = model::withNode(document.design(), node);
    auto wired = model::withLink(placed, wireFor(placed, {node.id, false}, to));
    if (!wired) return wired.error();
    editWithNode(document, EditsText::tr("Add %1").arg(QString::fromStdString(node.title())),
                 std::move(*wired), node.id);
    return node.id;
}

model::Result<model::NodeId> spliceNode(Document& document, const std::string& kind, QPointF at,
                                        const model::LinkId& linkId) {
    const auto* link = document.design().link(linkId);
    if (link == nullptr)
        return model::Error{model::Error::Cause::badInput, linkId.text, "There is no such link."};
    const auto node = freshNode(document.design(), kind, at);
    auto next = model::withNode(model::withoutItems(document.design(), {}, {linkId}), node);
    const WireStart first{link->from, sourcePort(*link, document.design()) == Port::failure};
    const auto to = link->to;
    auto before = model::withLink(next, wireFor(next, first, node.id));
    if (!before) return before.error();
    auto after = model::withLink(*before, wireFor(*before, {node.id, false}, link->to));
    if (!after) return after.error();
    const QString text = EditsText::tr("Insert %1").arg(QString::fromStdString(node.title()));
    editWithNode(document, text, withRoomBetween(std::move(*after), first.from, node.id, to), node.id);
    return node.id;
}

model::Result<model::LinkId> connectNodes(Document& document, const WireStart& start,
                                          const model::NodeId& to) {
    const auto& design = document.design();
    if (const auto why = refusal(design, start, to))
        return model::Error{model::Error::Cause::badInput, {}, why->toStdString()};
    const auto link = wireFor(design, start, to);
    auto next = model::withLink(design, link);
    if (!next) return next.error();
    const QString text =
        EditsText::tr("Connect %1 → %2").arg(titleOf(design, start.from), titleOf(design, to));
    document.edit(text, std::move(*next));
    document.selection().set({}, {link.id});
    return link.id;
}

model::Result<void> reattach(Document& document, const model::LinkId& id, const WireStart& from,
                             const model::NodeId& to) {
    const auto* old = document.design().link(id);
    if (old == nullptr || (old->from == from.from && old->to == to)) return {};
    model::Design rest = model::withoutItems(document.design(), {}, {id});
    if (const auto why = refusal(rest, from, to))
        return model::Error{model::Error::Cause::badInput, {}, why->toStdString()};
    model::Link link = wireFor(rest, from, to);
    const auto op = link.params;
    link.params = old->params;
    link.params.erase("op");
    link.params.insert(op.begin(), op.end());
    link.extra = old->extra;
    model::setBends(link, {}); // they were made for other ends
    link.id = id;
    // The link keeps its place in the list: its order among the calls of a node matters.
    model::Design next = document.design();
    for (auto& each : next.links)
        if (each.id == id) each = link;
    document.edit(EditsText::tr("Move wire to %1").arg(titleOf(next, to)), std::move(next));
    return {};
}

std::set<model::NodeId> unlocked(const model::Design& design, const std::set<model::NodeId>& nodes) {
    std::set<model::NodeId> free = nodes;
    for (const auto& node : design.nodes)
        if (node.locked) free.erase(node.id);
    return free;
}

void removeItems(Document& document, const std::set<model::NodeId>& wanted,
                 const std::set<model::LinkId>& links, const std::set<model::NoteId>& notes) {
    const auto& design = document.design();
    const auto nodes = unlocked(design, wanted);
    if (nodes.empty() && links.empty() && notes.empty()) return;
    const auto counted = [](std::size_t count, const QString& one, const QString& many) {
        return count == 1 ? one : many.arg(count);
    };
    const QString what = !nodes.empty() ? nodesText(design, nodes)
                         : !links.empty()
                             ? counted(links.size(), EditsText::tr("wire"), EditsText::tr("%1 wires"))
                             : counted(notes.size(), EditsText::tr("note"), EditsText::tr("%1 notes"));
    auto next = model::withoutItems(design, {nodes.begin(), nodes.end()}, {links.begin(), links.end()});
    std::erase_if(next.notes, [&](const model::Note& note) { return notes.contains(note.id); });
    removeNodes(document, EditsText::tr("Delete %1").arg(what),
                model::withoutEmptied(std::move(next), design), nodes);
}

void removeNodes(Document& document, const QString& text, model::Design next,
                 const std::set<model::NodeId>& nodes) {
    auto project = withDesign(document, std::move(next));
    dropTraffic(project, nodes);
    document.edit(text, std::move(project));
}

void moveItems(Document& document, const std::set<model::NodeId>& wanted,
               const std::set<model::NoteId>& notes, QPointF by, const QString& mergeKey) {
    const auto& design = document.design();
    const auto nodes = unlocked(design, wanted);
    if (nodes.empty() && notes.empty()) return;
    auto next = model::moved(design, {nodes.begin(), nodes.end()}, {by.x(), by.y()});
    for (auto& note : next.notes)
        if (notes.contains(note.id)) note.at = {note.at.x + by.x(), note.at.y + by.y()};
    const QString what = !nodes.empty()      ? nodesText(design, nodes)
                         : notes.size() == 1 ? EditsText::tr("note")
                                             : EditsText::tr("%1 notes").arg(notes.size());
    document.edit(EditsText::tr("Move %1").arg(what), std::move(next), mergeKey);
}

std::optional<QString> renameNode(Document& document, const model::NodeId& id, const QString& name) {
    const auto wanted = name.trimmed().toStdString();
    for (const auto& node : document.design().nodes)
        if (node.id != id && node.title() == wanted)
            return EditsText::tr("Another node is called “%1”; choose another name.").arg(name.trimmed());
    const auto* node = document.design().node(id);
    if (node == nullptr || node->title() == wanted) return std::nullopt;
    document.edit(EditsText::tr("Rename %1 to %2").arg(titleOf(document.design(), id), name.trimmed()),
                  model::renamed(document.design(), id, wanted));
    return std::nullopt;
}

void tidyUp(Document& document) {
    const auto& selected = document.selection().nodes();
    std::vector<model::NodeId> only;
    if (selected.size() > 1) only.assign(selected.begin(), selected.end());
    auto positions = layeredLayout(document.design(), only);
    std::erase_if(positions, [&](const auto& each) { return document.design().node(each.first)->locked; });
    auto next = arranged(document.design(), positions);
    for (auto& link : next.links)
        if (positions.contains(link.from) || positions.contains(link.to)) model::setBends(link, {});
    document.edit(EditsText::tr("Tidy up"), std::move(next));
}

QString copiedText(Document& document) {
    const auto& nodes = document.selection().nodes();
    if (nodes.empty()) return {};
    return QString::fromStdString(
        model::writeFragment(model::fragment(document.design(), {nodes.begin(), nodes.end()})));
}

model::Result<void> paste(Document& document, const QString& text, QPointF at, const QString& undoText) {
    const auto fragment = model::readFragment(text.toStdString());
    if (!fragment) return fragment.error();
    if (fragment->nodes.empty()) return {};
    QPointF corner(fragment->nodes.front().at.x, fragment->nodes.front().at.y);
    for (const auto& node : fragment->nodes)
        corner = {std::min(corner.x(), node.at.x), std::min(corner.y(), node.at.y)};
    const QPointF by = at - corner;
    auto pasted = model::withFragment(document.design(), *fragment, {by.x(), by.y()});
    auto project = withDesign(document, std::move(pasted.design));
    for (const auto& id : pasted.nodes)
        if (const auto* node = project.design(document.designId())->node(id)) addTraffic(project, *node);
    document.edit(undoText, std::move(project));
    document.selection().set({pasted.nodes.begin(), pasted.nodes.end()});
    return {};
}

namespace {
/// Beside the nodes; below them when a group comes along, so that the frames stand apart.
QPointF placeOfDuplicate(const model::Fragment& original) {
    QRectF around;
    for (const auto& node : original.nodes)
        around |= nodeRect(node);
    constexpr double frameRoom = 96.0; // px for the frames and the title between them
    return original.groups.empty() ? around.topLeft() + QPointF(nodeWidth + 2 * gridMinorStep + 4.0, 0.0)
                                   : around.topLeft() + QPointF(0.0, around.height() + frameRoom);
}
} // namespace

void duplicateSelection(Document& document) {
    const auto nodes = document.selection().nodes();
    if (nodes.empty()) return;
    const auto original = model::fragment(document.design(), {nodes.begin(), nodes.end()});
    // The text was written a moment ago by ourselves: reading it cannot fail.
    (void)paste(document, copiedText(document), placeOfDuplicate(original),
                EditsText::tr("Duplicate %1").arg(nodesText(document.design(), nodes)));
}

namespace {
model::DesignId freshDesignId(const model::Project& project) {
    for (int i = 1;; ++i) {
        model::DesignId id("design-" + std::to_string(i));
        if (project.design(id) == nullptr) return id;
    }
}

std::string freshDesignName(const model::Project& project, const std::string& stem,
                            const std::string& first) {
    const auto used = [&](const std::string& name) {
        return std::any_of(project.designs.begin(), project.designs.end(),
                           [&](const model::Design& d) { return d.title() == name; });
    };
    if (!first.empty() && !used(stem + ' ' + first)) return stem + ' ' + first;
    for (char letter = 'C'; letter <= 'Z' && !first.empty(); ++letter)
        if (!used(stem + ' ' + letter)) return stem + ' ' + letter;
    for (int i = 2;; ++i)
        if (!used(stem + ' ' + std::to_string(i))) return stem + ' ' + std::to_string(i);
}

void appendDesign(Document& document, const QString& text, model::Design design) {
    model::Project project = document.project();
    const auto id = design.id;
    project.designs.push_back(std::move(design));
    document.edit(text, std::move(project));
    document.showDesign(id);
}
} // namespace

void duplicateDesign(Document& document) {
    model::Design copy = document.design();
    const QString from = QString::fromStdString(copy.title());
    copy.name = freshDesignName(document.project(), copy.title(), "B");
    copy.id = freshDesignId(document.project());
    appendDesign(document, EditsText::tr("Duplicate %1 as variant").arg(from), std::move(copy));
}

void addDesign(Document& document) {
    model::Design design;
    design.id = freshDesignId(document.project());
    design.name = freshDesignName(document.project(), "Design", {});
    design.platform = document.design().platform;
    design.region = document.design().region;
    appendDesign(document, EditsText::tr("Add design"), std::move(design));
}

void addVariant(Document& document, const QString& text, model::Design design) {
    const auto& designs = document.project().designs;
    const bool taken = std::any_of(designs.begin(), designs.end(),
                                   [&](const model::Design& each) { return each.title() == design.title(); });
    if (taken) design.name = freshDesignName(document.project(), design.title(), {});
    design.id = freshDesignId(document.project());
    appendDesign(document, text, std::move(design));
}

void renameDesign(Document& document, const model::DesignId& id, const QString& name) {
    if (name.trimmed().isEmpty()) return;
    model::Project project = document.project();
    for (auto& design : project.designs)
        if (design.id == id) design.name = name.trimmed().toStdString();
    document.edit(EditsText::tr("Rename design to %1").arg(name.trimmed()), std::move(project));
}

void removeDesign(Document& document, const model::DesignId& id) {
    if (document.project().designs.size() < 2) return;
    model::Project project = document.project();
    const auto* gone = project.design(id);
    if (gone == nullptr) return;
    const QString text = EditsText::tr("Delete design %1").arg(QString::fromStdString(gone->title()));
    std::erase_if(project.designs, [&](const model::Design& d) { return d.id == id; });
    document.edit(text, std::move(project));
}

} // namespace burst::app

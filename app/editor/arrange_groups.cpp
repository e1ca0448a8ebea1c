#include "app/editor/arrange_groups.h"

#include "app/editor/edits.h"
#include "models/bypass.h"
#include "models/edit.h"
#include "models/grouping.h"
#include "models/note_picture.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>
#include <vector>

namespace burst::app {

namespace {
struct ArrangeGroupsText {
    Q_DECLARE_TR_FUNCTIONS(ArrangeGroupsText)
};

QString titleOf(const model::Design& design, const model::GroupId& id) {
    const auto* group = design.group(id);
    return QString::fromStdString(group != nullptr ? group->title() : id.text);
}

QString groupsText(const model::Design& design, const std::set<model::GroupId>& ids) {
    return ids.size() == 1 ? titleOf(design, *ids.begin())
                           : ArrangeGroupsText::tr("%1 groups").arg(ids.size());
}

std::string freshGroupName(const model::Design& design) {
    const std::string stem = ArrangeGroupsText::tr("Group").toStdString();
    for (int n = 1;; ++n) {
        std::string name = n == 1 ? stem : stem + ' ' + std::to_string(n);
        if (std::ranges::find(design.groups, name, &model::Group::name) == design.groups.end()) return name;
    }
}

/// What of a drop goes where it was not.
struct Moves {
    std::vector<model::NodeId> nodes;
    std::vector<model::GroupId> groups;
};

Moves movesOf(const model::Design& design, const Drop& drop) {
    Moves moves;
    const auto whole = [&](const model::Group& group) {
        const auto members = model::membersOf(design, group.id);
        return std::all_of(members.begin(), members.end(),
                           [&](const model::NodeId& id) { return drop.nodes.contains(id); });
    };
    for (const auto& id : drop.nodes) {
        const auto* around = model::groupAround(design, id);
        if (around == nullptr || !whole(*around)) {
            if ((around != nullptr ? around->id : model::GroupId()) != drop.into) moves.nodes.push_back(id);
            continue;
        }
        const auto* outermost = around;
        for (const auto* each : model::groupsAround(design, *around))
            if (whole(*each)) outermost = each;
        const bool known = std::ranges::find(moves.groups, outermost->id) != moves.groups.end();
        if (!known && outermost->parent != drop.into) moves.groups.push_back(outermost->id);
    }
    return moves;
}

/// The first group that something leaves, for the name of the step.
model::GroupId leftBy(const model::Design& design, const Moves& moves) {
    for (const auto& id : moves.nodes)
        if (const auto* around = model::groupAround(design, id)) return around->id;
    for (const auto& id : moves.groups)
        if (const auto* group = design.group(id)) return group->parent;
    return {};
}

QString dropText(const model::Design& design, const Drop& drop, const Moves& moves) {
    const QString what = drop.nodes.empty() ? (drop.notes.size() == 1
                                                   ? ArrangeGroupsText::tr("note")
                                                   : ArrangeGroupsText::tr("%1 notes").arg(drop.notes.size()))
                                            : nodesText(design, drop.nodes);
    if (moves.nodes.empty() && moves.groups.empty()) return ArrangeGroupsText::tr("Move %1").arg(what);
    if (!drop.into.empty())
        return ArrangeGroupsText::tr("Move %1 into %2").arg(what, titleOf(design, drop.into));
    return ArrangeGroupsText::tr("Move %1 out of %2").arg(what, titleOf(design, leftBy(design, moves)));
}
} // namespace

model::GroupId groupSelection(Document& document) {
    const auto nodes = document.selection().nodes();
    if (nodes.empty()) return {};
    const auto& design = document.design();
    model::Group group;
    group.id = model::freshGroupId(design, "group");
    group.name = freshGroupName(design);
    group.kind = "domain";
    group.members = {nodes.begin(), nodes.end()};
    const auto id = group.id;
    document.edit(ArrangeGroupsText::tr("Group %1").arg(nodesText(design, nodes)),
                  model::withGroup(design, std::move(group)));
    selectGroup(document, id, false);
    return id;
}

std::set<model::GroupId> groupsToDissolve(const Document& document) {
    const auto& selection = document.selection();
    if (!selection.groups().empty()) return selection.groups();
    std::set<model::GroupId> ids;
    for (const auto& id : selection.nodes())
        if (const auto* around = model::groupAround(document.design(), id)) ids.insert(around->id);
    return ids;
}

void ungroupSelection(Document& document) {
    const auto ids = groupsToDissolve(document);
    if (ids.empty()) return;
    model::Design next = document.design();
    for (const auto& id : ids)
        next = model::withoutGroup(std::move(next), id);
    document.edit(ArrangeGroupsText::tr("Ungroup %1").arg(groupsText(document.design(), ids)),
                  std::move(next));
}

void selectGroup(Document& document, const model::GroupId& id, bool adding) {
    auto& selection = document.selection();
    const auto members = model::membersOf(document.design(), id);
    auto nodes = adding ? selection.nodes() : std::set<model::NodeId>();
    auto groups = adding ? selection.groups() : std::set<model::GroupId>();
    nodes.insert(members.begin(), members.end());
    groups.insert(id);
    selection.set(std::move(nodes), adding ? selection.links() : std::set<model::LinkId>(), std::move(groups),
                  adding ? selection.notes() : std::set<model::NoteId>());
}

void setCollapsed(Document& document, const std::set<model::GroupId>& ids, bool collapsed) {
    model::Design next = document.design();
    for (auto& group : next.groups)
        if (ids.contains(group.id)) group.collapsed = collapsed;
    const QString text =
        collapsed ? ArrangeGroupsText::tr("Collapse %1") : ArrangeGroupsText::tr("Expand %1");
    document.edit(text.arg(groupsText(document.design(), ids)), std::move(next));
}

std::optional<QString> renameGroup(Document& document, const model::GroupId& id, const QString& name) {
    const auto* group = document.design().group(id);
    if (group == nullptr) return std::nullopt;
    if (name.trimmed().isEmpty()) return ArrangeGroupsText::tr("A group needs a name.");
    model::Group next = *group;
    next.name = name.trimmed().toStdString();
    document.edit(
        ArrangeGroupsText::tr("Rename %1 to %2").arg(titleOf(document.design(), id), name.trimmed()),
        model::withChangedGroup(document.design(), next));
    return std::nullopt;
}

void setGroupKind(Document& document, const std::set<model::GroupId>& ids, const std::string& kind) {
    model::Design next = document.design();
    for (auto& group : next.groups)
        if (ids.contains(group.id)) group.kind = kind;
    document.edit(ArrangeGroupsText::tr("Change kind of %1").arg(groupsText(document.design(), ids)),
                  std::move(next));
}

void toggleLock(Document& document) {
    const auto& nodes = document.selection().nodes();
    model::Design next = document.design();
    bool locked = true;
    for (const auto& node : next.nodes)
        if (nodes.contains(node.id)) locked = locked && node.locked;
    for (auto& node : next.nodes)
        if (nodes.contains(node.id)) node.locked = !locked;
    const QString text = locked ? ArrangeGroupsText::tr("Unlock %1") : ArrangeGroupsText::tr("Lock %1");
    document.edit(text.arg(nodesText(next, nodes)), next);
}

void toggleDisabled(Document& document) {
    const auto& nodes = document.selection().nodes();
    model::Design next = document.design();
    bool disabled = true;
    for (const auto& node : next.nodes)
        if (nodes.contains(node.id)) disabled = disabled && model::isDisabled(node);
    for (auto& node : next.nodes)
        if (nodes.contains(node.id)) model::setDisabled(node, !disabled);
    const QString text = disabled ? ArrangeGroupsText::tr("Enable %1") : ArrangeGroupsText::tr("Disable %1");
    document.edit(text.arg(nodesText(next, nodes)), next);
}

std::optional<model::GroupId> changedGroup(const model::Design& design, const Drop& drop) {
    const auto moves = movesOf(design, drop);
    if (moves.nodes.empty() && moves.groups.empty()) return std::nullopt;
    return drop.into;
}

void dropItems(Document& document, const Drop& drop) {
    const auto& design = document.design();
    const auto moves = movesOf(design, drop);
    model::Design next =
        model::moved(design, {drop.nodes.begin(), drop.nodes.end()}, {drop.by.x(), drop.by.y()});
    for (auto& note : next.notes)
        if (drop.notes.contains(note.id)) note.at = {note.at.x + drop.by.x(), note.at.y + drop.by.y()};
    for (auto& group : next.groups)
        if (std::ranges::find(moves.groups, group.id) != moves.groups.end()) group.parent = drop.into;
    if (!moves.nodes.empty()) next = model::inGroup(std::move(next), moves.nodes, drop.into);
    document.edit(dropText(design, drop, moves), model::withoutEmptied(std::move(next), design));
}

model::NoteId addNote(Document& document, QPointF at, const QString& text) {
    model::Note note;
    note.id = model::freshNoteId(document.design());
    note.text = text.toStdString();
    note.at = {at.x(), at.y()};
    const auto id = note.id;
    model::Design next = document.design();
    next.notes.push_back(std::move(note));
    document.edit(ArrangeGroupsText::tr("Add note"), std::move(next));
    document.selection().set({}, {}, {}, {id});
    return id;
}

void setNoteText(Document& document, const model::NoteId& id, const QString& text) {
    model::Design next = document.design();
    if (text.trimmed().isEmpty())
        std::erase_if(next.notes,
                      [&](const model::Note& note) { return note.id == id && !model::pictureSizeOf(note); });
    for (auto& note : next.notes)
        if (note.id == id) note.text = text.trimmed().isEmpty() ? std::string() : text.toStdString();
    const bool stays = std::ranges::find(next.notes, id, &model::Note::id) != next.notes.end();
    document.edit(stays ? ArrangeGroupsText::tr("Edit note") : ArrangeGroupsText::tr("Delete note"),
                  std::move(next));
}

void stackNotes(Document& document, Stacking where) {
    auto next = document.design();
    const auto& chosen = document.selection().notes();
    const bool front = where == Stacking::front;
    std::stable_partition(next.notes.begin(), next.notes.end(),
                          [&](const model::Note& note) { return chosen.contains(note.id) != front; });
    if (next.notes == document.design().notes) return;
    document.edit(front ? ArrangeGroupsText::tr("Bring notes to front")
                        : ArrangeGroupsText::tr("Send notes to back"),
                  std::move(next));
}

} // namespace burst::app

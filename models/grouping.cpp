#include "models/grouping.h"

#include <algorithm>
#include <set>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace burst::model {

namespace {
using NodeSet = std::set<NodeId>;

bool within(const std::vector<NodeId>& nodes, const NodeSet& chosen) {
    return !nodes.empty() &&
           std::all_of(nodes.begin(), nodes.end(), [&](const NodeId& id) { return chosen.contains(id); });
}

/// The groups that are chosen as a whole and are in no other that is.
std::vector<GroupId> wholeGroups(const Design& design, const NodeSet& chosen) {
    std::set<GroupId> whole;
    for (const auto& group : design.groups)
        if (within(membersOf(design, group.id), chosen)) whole.insert(group.id);
    std::vector<GroupId> outermost;
    for (const auto& group : design.groups)
        if (whole.contains(group.id) && !whole.contains(group.parent)) outermost.push_back(group.id);
    return outermost;
}

Group* find(Design& design, const GroupId& id) {
    const auto found = std::ranges::find(design.groups, id, &Group::id);
    return found == design.groups.end() ? nullptr : &*found;
}

void leaveGroups(Design& design, const NodeSet& nodes) {
    for (auto& group : design.groups)
        std::erase_if(group.members, [&](const NodeId& id) { return nodes.contains(id); });
}
} // namespace

std::vector<NodeId> membersOf(const Design& design, const GroupId& wanted) {
    std::unordered_map<GroupId, std::vector<const Group*>> inside; // by the group around
    for (const auto& group : design.groups)
        if (!group.parent.empty()) inside[group.parent].push_back(&group);
    std::vector<NodeId> nodes;
    std::unordered_set<NodeId> known;
    std::unordered_set<GroupId> visited; // a circle of groups ends
    std::vector<const Group*> open{design.group(wanted)};
    while (!open.empty()) {
        const Group* group = open.back();
        open.pop_back();
        if (group == nullptr || !visited.insert(group->id).second) continue;
        for (const auto& member : group->members)
            if (known.insert(member).second) nodes.push_back(member);
        if (const auto found = inside.find(group->id); found != inside.end())
            open.insert(open.end(), found->second.begin(), found->second.end());
    }
    return nodes;
}

const Group* groupAround(const Design& design, const NodeId& node) {
    const auto found = std::ranges::find_if(design.groups, [&](const Group& group) {
        return std::ranges::find(group.members, node) != group.members.end();
    });
    return found == design.groups.end() ? nullptr : &*found;
}

std::vector<const Group*> groupsAround(const Design& design, const Group& group) {
    std::vector<const Group*> around;
    const Group* next = design.group(group.parent);
    while (next != nullptr && std::ranges::find(around, next) == around.end()) {
        if (next->id == group.id) return {};
        around.push_back(next);
        next = design.group(next->parent);
    }
    return around;
}

GroupId freshGroupId(const Design& design, std::string_view word) {
    std::string id(word);
    for (int n = 2; design.group(GroupId(id)) != nullptr; ++n)
        id = std::string(word) + '-' + std::to_string(n);
    return GroupId(std::move(id));
}

NoteId freshNoteId(const Design& design) {
    for (std::size_t n = design.notes.size() + 1;; ++n)
        if (NoteId id("note-" + std::to_string(n)); design.note(id) == nullptr) return id;
}

Design withGroup(Design design, Group group) {
    const Design before = design;
    const NodeSet chosen(group.members.begin(), group.members.end());
    NodeSet loose = chosen;
    std::set<GroupId> places; // where what is chosen was
    for (const auto& id : wholeGroups(design, chosen)) {
        places.insert(design.group(id)->parent);
        for (const auto& member : membersOf(design, id))
            loose.erase(member);
        find(design, id)->parent = group.id;
    }
    for (const auto& id : loose) {
        const auto* around = groupAround(before, id);
        places.insert(around != nullptr ? around->id : GroupId());
    }
    group.parent = places.size() == 1 ? *places.begin() : GroupId();
    std::erase_if(group.members, [&](const NodeId& id) { return !loose.contains(id); });
    leaveGroups(design, loose);
    design.groups.push_back(std::move(group));
    return withoutEmptied(std::move(design), before);
}

Design withoutGroup(Design design, const GroupId& id) {
    const auto* found = design.group(id);
    if (found == nullptr) return design;
    const Group gone = *found;
    for (auto& group : design.groups)
        if (group.parent == id) group.parent = gone.parent;
    if (Group* around = find(design, gone.parent))
        around->members.insert(around->members.end(), gone.members.begin(), gone.members.end());
    std::erase_if(design.groups, [&](const Group& group) { return group.id == id; });
    return design;
}

Design inGroup(Design design, const std::vector<NodeId>& nodes, const GroupId& id) {
    const Design before = design;
    leaveGroups(design, {nodes.begin(), nodes.end()});
    if (Group* group = find(design, id))
        group->members.insert(group->members.end(), nodes.begin(), nodes.end());
    return withoutEmptied(std::move(design), before);
}

Design withChangedGroup(Design design, const Group& changed) {
    if (Group* group = find(design, changed.id)) *group = changed;
    return design;
}

Design withoutEmptied(Design design, const Design& before) {
    std::set<GroupId> emptied;
    for (const auto& group : design.groups)
        if (membersOf(design, group.id).empty() && !membersOf(before, group.id).empty())
            emptied.insert(group.id);
    std::erase_if(design.groups, [&](const Group& group) { return emptied.contains(group.id); });
    return design;
}

} // namespace burst::model

#pragma once

#include "models/design.h"

#include <string_view>
#include <vector>

namespace burst::model {

// Groups: what is in them, and pure edits of them. A group without nodes does not stay: nothing would show
// it.

/// Every node in a group, those of groups inside included, each once; empty for an unknown group.
[[nodiscard]] std::vector<NodeId> membersOf(const Design& design, const GroupId& group);
/// The group that a node is drawn in: the first that names it, or nullptr.
[[nodiscard]] const Group* groupAround(const Design& design, const NodeId& node);
/// The groups that a group is in, the nearest first. Groups in a circle are in none.
[[nodiscard]] std::vector<const Group*> groupsAround(const Design& design, const Group& group);

/// A free id made from a word: "vpc", "vpc-2", …
[[nodiscard]] GroupId freshGroupId(const Design& design, std::string_view word);
[[nodiscard]] NoteId freshNoteId(const Design& design);

/// Puts nodes into a new group. Groups that are chosen as a whole go into it as they are; when all that is
/// chosen was in one group, the new one stands there.
[[nodiscard]] Design withGroup(Design design, Group group);
/// Dissolves a group: what was in it is then where the group was.
[[nodiscard]] Design withoutGroup(Design design, const GroupId& group);
/// Nodes go into a group and leave the ones that they were in; an empty id = into none.
[[nodiscard]] Design inGroup(Design design, const std::vector<NodeId>& nodes, const GroupId& group);
/// The group with another value under the same id.
[[nodiscard]] Design withChangedGroup(Design design, const Group& group);
/// Drops groups in which no node is left, with those around them that were made of such groups only.
/// @param before  the design before; groups that had no nodes there stay, they are somebody's
[[nodiscard]] Design withoutEmptied(Design design, const Design& before);

} // namespace burst::model

#pragma once

#include "app/editor/document.h"

#include <QPointF>
#include <QString>

#include <optional>
#include <set>
#include <string>

namespace burst::app {

// Groups, notes and locks: each change one undo step with a name.

/// Puts the selected nodes into a new group and selects it. Empty without selected nodes.
model::GroupId groupSelection(Document& document);
/// Dissolves the selected groups, or else those that the selected nodes stand in.
void ungroupSelection(Document& document);
/// The groups that ungroupSelection() would dissolve.
[[nodiscard]] std::set<model::GroupId> groupsToDissolve(const Document& document);
/// Selects a group with all that is in it.
/// @param adding  to what is selected already
void selectGroup(Document& document, const model::GroupId& id, bool adding);
void setCollapsed(Document& document, const std::set<model::GroupId>& ids, bool collapsed);
/// @return why the name is refused, or nullopt when it is set
std::optional<QString> renameGroup(Document& document, const model::GroupId& id, const QString& name);
void setGroupKind(Document& document, const std::set<model::GroupId>& ids, const std::string& kind);

/// Locks the selected nodes, or unlocks them when all of them are locked.
void toggleLock(Document& document);
/// Switches the selected nodes off, or on when all of them are off; what is off plays no part in runs and
/// estimates (models/bypass.h).
void toggleDisabled(Document& document);

/// What a drag moves, and where to.
struct Drop {
    std::set<model::NodeId> nodes;
    std::set<model::NoteId> notes;
    QPointF by;
    model::GroupId into; ///< the group under the pointer; empty = none
};
/// The group under the pointer when the drop would change what is in it or in others; nullopt when all stays
/// where it belongs. Groups of which all nodes are dragged go as a whole.
[[nodiscard]] std::optional<model::GroupId> changedGroup(const model::Design& design, const Drop& drop);
/// Moves nodes and notes; nodes that leave the frame of a group leave the group.
void dropItems(Document& document, const Drop& drop);

/// Puts a note on the canvas and selects it.
model::NoteId addNote(Document& document, QPointF at, const QString& text);
enum class Stacking {
    front,
    back,
};
/// Puts the selected notes over or under all others; among themselves they keep their order.
void stackNotes(Document& document, Stacking where);
/// An empty text removes a note without a picture.
void setNoteText(Document& document, const model::NoteId& id, const QString& text);

} // namespace burst::app

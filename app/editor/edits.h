#pragma once

#include "app/editor/document.h"

#include <QPointF>
#include <QString>

#include <optional>
#include <set>
#include <string>
#include <vector>

namespace burst::app {

// What the user does to the design on screen, each as one undo step with a name.

/// A wire being drawn: the node it starts at and whether it leaves by the failure port.
struct WireStart {
    model::NodeId from;
    bool failure{false};
};

/// A kind that a wire may end at, with the operation it would have.
struct WireTarget {
    std::string kind;
    std::string op;
    std::string note;
};

/// The kinds that a wire from this node can lead to, the likeliest first.
[[nodiscard]] std::vector<WireTarget> targetsOf(const model::Design& design, const WireStart& start);
/// The kinds that may call a node, each with the operation it would do so by.
[[nodiscard]] std::vector<WireTarget> sourcesOf(const model::Design& design, const model::NodeId& to);
/// The kinds that may stand between the ends of a link.
[[nodiscard]] std::vector<WireTarget> betweenOf(const model::Design& design, const model::Link& link);
/// Why a wire from `start` cannot end at `to`, with the nearest remedy; nullopt when it can.
[[nodiscard]] std::optional<QString> refusal(const model::Design& design, const WireStart& start,
                                             const model::NodeId& to);

/// The link that a wire becomes; `op` is only written where it is not the default of its rule.
[[nodiscard]] model::Link wireFor(const model::Design& design, const WireStart& start,
                                  const model::NodeId& to);

/// Adds a node and selects it; inside the frame of a group it goes into that. A client also gets traffic (10
/// requests per second) in every scenario, so that a run has something to do.
model::NodeId addNode(Document& document, const std::string& kind, QPointF at);
/// Adds a node wired to `start`.
model::Result<model::NodeId> addWiredNode(Document& document, const std::string& kind, QPointF at,
                                          const WireStart& start);
/// Adds a node from which a wire leads to `to`.
model::Result<model::NodeId> addCallingNode(Document& document, const std::string& kind, QPointF at,
                                            const model::NodeId& to);
/// Puts a new node between the ends of a link; see withRoomBetween().
model::Result<model::NodeId> spliceNode(Document& document, const std::string& kind, QPointF at,
                                        const model::LinkId& link);
model::Result<model::LinkId> connectNodes(Document& document, const WireStart& start,
                                          const model::NodeId& to);
/// Moves one end of a link to another node; its settings stay.
model::Result<void> reattach(Document& document, const model::LinkId& link, const WireStart& from,
                             const model::NodeId& to);

/// The nodes among these that are not locked.
[[nodiscard]] std::set<model::NodeId> unlocked(const model::Design& design,
                                               const std::set<model::NodeId>& nodes);
/// Removes nodes (with their links and the traffic of removed clients), links and notes. Locked nodes stay;
/// groups that lose their last node go.
void removeItems(Document& document, const std::set<model::NodeId>& nodes,
                 const std::set<model::LinkId>& links, const std::set<model::NoteId>& notes);
/// One step that ends in `next`, a design without these nodes; the traffic of clients that are in no design
/// any more goes as well.
void removeNodes(Document& document, const QString& text, model::Design next,
                 const std::set<model::NodeId>& nodes);
/// Moves nodes that are not locked, and notes; they stay in their groups.
void moveItems(Document& document, const std::set<model::NodeId>& nodes, const std::set<model::NoteId>& notes,
               QPointF by, const QString& mergeKey);
/// @return why the name is refused (another node has it), or nullopt when it is set.
std::optional<QString> renameNode(Document& document, const model::NodeId& node, const QString& name);
/// Lays out the selected nodes, or all when fewer than two are selected.
void tidyUp(Document& document);

/// What the clipboard gets: the selected nodes and the links among them. Empty without a selection.
[[nodiscard]] QString copiedText(Document& document);
/// Pastes a fragment with its upper left corner at `at`; selects what came.
model::Result<void> paste(Document& document, const QString& text, QPointF at, const QString& undoText);
void duplicateSelection(Document& document);

/// A copy of the design on screen, shown next: "Baseline" -> "Baseline B".
void duplicateDesign(Document& document);
void addDesign(Document& document);
/// Adds a design under an id of its own and shows it. Its name gets a number when another design has it.
/// @param text  what the undo step is called
void addVariant(Document& document, const QString& text, model::Design design);
void renameDesign(Document& document, const model::DesignId& id, const QString& name);
/// Removes a design; the last one stays.
void removeDesign(Document& document, const model::DesignId& id);

/// "Order", or "3 nodes".
[[nodiscard]] QString nodesText(const model::Design& design, const std::set<model::NodeId>& nodes);

} // namespace burst::app

#pragma once

#include "app/editor/document.h"

#include <map>
#include <set>
#include <utility>

namespace burst::app {

// Nodes by how they are related to others.

enum class Relation { upstream, downstream, connected, sameKind, withProblems };

/// The nodes of the design on screen that have errors or warnings: how many, and the worst.
[[nodiscard]] std::map<model::NodeId, std::pair<int, model::Finding::Severity>>
nodeProblems(const Document& document);

/// The nodes that stand in a relation to the selected ones, these included: all whose calls arrive at them,
/// all that their calls arrive at, both ways over any number of links; those of the same kinds; or, whatever
/// is selected, all with errors or warnings.
[[nodiscard]] std::set<model::NodeId> relatedNodes(const Document& document, Relation relation);

/// Selects them. @return how many there are
std::size_t selectRelated(Document& document, Relation relation);

} // namespace burst::app

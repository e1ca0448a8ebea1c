#pragma once

#include "app/editor/document.h"
#include "models/result.h"

#include <QString>

#include <set>
#include <vector>

namespace burst::app {

// Several wires at a time.

/// The selected nodes in the order in which they were selected; those selected together from left to right.
[[nodiscard]] std::vector<model::NodeId> selectedInOrder(const Document& document);

/// Wires each node to the next. Nodes that are wired already stay so. All or nothing: the Error names the
/// first pair that cannot be wired and says why.
model::Result<void> connectInSeries(Document& document, const std::vector<model::NodeId>& nodes);
/// Wires the first node to all others.
model::Result<void> fanOut(Document& document, const std::vector<model::NodeId>& nodes);

/// Removes nodes and joins what called them with what they called; the new wires have the settings of those
/// that led to the removed nodes.
/// @return what could not be joined, for the user; an Error says why nothing could be, and then nothing is
///         removed.
model::Result<QString> removeAndHeal(Document& document, const std::set<model::NodeId>& nodes);

} // namespace burst::app

#pragma once

#include "app/editor/document.h"

#include <cstddef>
#include <set>
#include <vector>

namespace burst::app {

// The bends of links (models/bends.h), each change one undo step with a name.

void bendLink(Document& document, const model::LinkId& id, const std::vector<model::Point>& bends);
void removeBend(Document& document, const model::LinkId& id, std::size_t which);
/// The links with bends among those that are selected and those of the selected nodes.
[[nodiscard]] std::set<model::LinkId> bentLinks(const Document& document);
/// Takes all bends of these links away.
void resetRoutes(Document& document, const std::set<model::LinkId>& links);

} // namespace burst::app

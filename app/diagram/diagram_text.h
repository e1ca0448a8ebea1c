#pragma once

#include "app/diagram/link_painter.h"
#include "app/diagram/node_painter.h"
#include "app/diagram/render.h"
#include "models/catalog.h"
#include "models/design.h"

#include <QByteArray>
#include <QStringList>

namespace burst::app {

// The diagram of a design in the languages of other diagram tools: UTF-8 text, nodes and links in the order
// of the design. Names may hold anything; what would mean something in the language is escaped. Nodes and
// links keep no ids of ours: ids there are n0, n1, … in the order of the design. A link without one of its
// ends is left out.

/// A Mermaid flow chart: groups are subgraphs, failure links are thick, asynchronous ones dotted.
[[nodiscard]] QByteArray mermaidText(const model::Design& design, const model::Catalog& catalog,
                                     const NodeOverlays& overlays = {});

/// A directed graph for Graphviz. Nodes carry their place on the canvas (points, y upwards), so that
/// `neato -n` draws it as it was and `dot` lays it out anew.
[[nodiscard]] QByteArray dotText(const model::Design& design, const model::Catalog& catalog,
                                 const NodeOverlays& overlays = {});

/// An uncompressed draw.io document of one page: nodes where they are on the canvas, groups as containers.
[[nodiscard]] QByteArray drawioText(const model::Design& design, const model::Catalog& catalog,
                                    const NodeOverlays& overlays = {});

/// What stands in a node, line by line: title, settings, figures; those that there are.
[[nodiscard]] QStringList linesOf(const NodeLook& look);

/// The nodes of a design as they look, with what a run adds to them.
[[nodiscard]] std::vector<NodeLook> looksOf(const model::Design& design, const model::Catalog& catalog,
                                            const NodeOverlays& overlays);

/// Where a node stands in the design, from 0; nullopt for one that is not there.
[[nodiscard]] std::optional<std::size_t> placeOf(const model::Design& design, const model::NodeId& id);

/// The group that a node is drawn in, its first one, from 0; nullopt for none.
[[nodiscard]] std::optional<std::size_t> groupOf(const model::Design& design, const model::NodeId& id);

/// The groups that stand directly in a group, or in none for nullopt, from 0. Groups whose
/// frames would be empty are left out.
[[nodiscard]] std::vector<std::size_t> groupsIn(const model::Design& design,
                                                std::optional<std::size_t> around);

} // namespace burst::app

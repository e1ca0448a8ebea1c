#pragma once

#include "models/design.h"
#include "models/result.h"

#include <string>
#include <vector>

namespace burst::model {

// Pure edits: a design in, the next design out. Editors wrap each in one undo step.

/// A free id made from a word: "order", "order-2", …
[[nodiscard]] NodeId freshNodeId(const Design& design, std::string_view word);
[[nodiscard]] LinkId freshLinkId(const Design& design);
/// A title no other node of the design has: "Order", "Order 2", …
[[nodiscard]] std::string freshTitle(const Design& design, std::string_view title);

[[nodiscard]] Design withNode(Design design, Node node);
[[nodiscard]] Design withoutItems(Design design, const std::vector<NodeId>& nodes,
                                  const std::vector<LinkId>& links); ///< links of removed nodes go too
[[nodiscard]] Design moved(Design design, const std::vector<NodeId>& nodes, Point by);
[[nodiscard]] Design renamed(Design design, const NodeId& node, std::string name);
/// Sets (or, with a null value, resets) a parameter of a node.
[[nodiscard]] Design withParam(Design design, const NodeId& node, const std::string& key, Tree value);
[[nodiscard]] Design withParam(Design design, const LinkId& link, const std::string& key, Tree value);
[[nodiscard]] Design withAccountParam(Design design, const std::string& key, Tree value);

/// Joins two nodes; the Error says why they cannot be joined and the nearest remedy
/// ("A queue cannot be linked to an API gateway. Put a function between them.").
Result<Design> withLink(Design design, Link link);

/// Nodes, the links among them and the groups that hold nothing else, for the clipboard.
struct Fragment {
    std::vector<Node> nodes;
    std::vector<Link> links;
    std::vector<Group> groups{}; ///< with all their nodes; groups inside others as well
};
[[nodiscard]] Fragment fragment(const Design& design, const std::vector<NodeId>& nodes);
/// Pastes with fresh ids and titles, moved by `by`; `pasted` receives the new ids in order.
struct Pasted {
    Design design;
    std::vector<NodeId> nodes;
};
[[nodiscard]] Pasted withFragment(Design design, const Fragment& fragment, Point by);

} // namespace burst::model

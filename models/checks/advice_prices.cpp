#include "models/answers.h"
#include "models/billed_nodes.h"
#include "models/checks/advice.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

// What the bill will not know.
namespace burst::model::checks {

namespace {
/// Nodes without settings of their own lack the same prices as others of their kind and product.
using Known = std::map<std::pair<std::string, std::string>, std::string>;

[[nodiscard]] std::string missingAt(const Outline& outline, const Node& node) {
    std::string skus;
    for (const auto& sku : unpriced(node, outline.design, outline.catalog))
        skus += (skus.empty() ? "" : ", ") + sku;
    return skus;
}

[[nodiscard]] std::string missingAt(const Outline& outline, const Node& node, Known& known) {
    if (!node.params.empty()) return missingAt(outline, node);
    const auto [place, isNew] = known.try_emplace({node.kind, node.offering});
    if (isNew) place->second = missingAt(outline, node);
    return place->second;
}

/// Whether something leaves the node for clients or for services of others, as far as its size is known.
[[nodiscard]] bool sendsToInternet(const Outline& outline, const Node& node) {
    const Design& design = outline.design;
    return std::any_of(design.links.begin(), design.links.end(), [&](const Link& link) {
        if (link.from != node.id && link.to != node.id) return false;
        const Node* from = design.node(link.from);
        const Node* to = design.node(link.to);
        if (!from || !to) return false;
        return to == &node ? bytesToInternet(link, *from, node, design, outline.catalog) > 0.0
                           : bytesToOthers(link, node, *to, design, outline.catalog) > 0.0;
    });
}

void checkNode(Advice& advice, std::size_t node, Known& known) {
    const Outline& outline = advice.outline;
    const Node& drawn = outline.design.nodes[node];
    std::string skus = missingAt(outline, drawn, known);
    if (sendsToInternet(outline, drawn))
        for (const auto& sku : transferPrice(drawn, outline.design, outline.catalog).missing)
            skus += (skus.empty() ? "" : ", ") + sku;
    if (skus.empty()) return;
    advice.aboutNode("price.missing", node, {},
                     "No price is known for what " + advice.name(node) + " may use in " +
                         outline.design.region + ": " + skus + ".",
                     "Enter it as a price of your own (burstlab-cli prices set), or choose another region.");
}
} // namespace

void advisePrices(Advice& advice) {
    const Platform* platform = advice.outline.platform;
    if (!platform) return;
    // Of a region without any figures another rule speaks.
    const auto& regions = platform->regions;
    if (std::find(regions.begin(), regions.end(), advice.outline.design.region) == regions.end()) return;
    Known known;
    for (std::size_t node = 0; node < advice.outline.design.nodes.size(); ++node)
        checkNode(advice, node, known);
}

} // namespace burst::model::checks

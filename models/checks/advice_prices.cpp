#include "models/checks/advice.h"
#include "models/price.h"

#include <algorithm>

// What the bill will not know.
namespace burst::model::checks {

namespace {
void checkNode(Advice& advice, std::size_t node) {
    const Outline& outline = advice.outline;
    const auto missing = unpriced(outline.design.nodes[node], outline.design, outline.catalog);
    if (missing.empty()) return;
    std::string skus;
    for (const auto& sku : missing)
        skus += (skus.empty() ? "" : ", ") + sku;
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
    for (std::size_t node = 0; node < advice.outline.design.nodes.size(); ++node)
        checkNode(advice, node);
}

} // namespace burst::model::checks

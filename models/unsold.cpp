#include "models/unsold.h"

#include "models/resolve.h"
#include "models/units.h"

#include <algorithm>

namespace burst::model {

namespace {
[[nodiscard]] bool isSold(const Offering& offering, std::string_view meter) {
    return std::any_of(offering.prices.begin(), offering.prices.end(),
                       [&](const MeterPrice& price) { return price.meter == meter; });
}

/// The text that the designer set; empty when there is none.
[[nodiscard]] std::string set(const Params& params, const char* key) {
    const auto found = params.find(key);
    const auto* text = found == params.end() ? nullptr : found->second.text();
    return text ? *text : std::string();
}

[[nodiscard]] std::optional<Unsold> unsoldCapacity(const std::string& mode, const Offering& offering) {
    if (mode != "provisioned" && mode != "units") return std::nullopt;
    if (isSold(offering, mode == "units" ? "units" : "write_capacity")) return std::nullopt;
    return Unsold{.key = "mode",
                  .text = "\"mode\" is \"" + mode + "\", but " + offering.title +
                          " does not sell capacity that way.",
                  .remedy = "Set \"on-demand\", which is billed by its requests.",
                  .without = "It is billed by its requests now, and the capacity that was set is dropped.",
                  .drops = {"mode", "write_capacity", "read_capacity", "units", "units_follow",
                            "auto_scaling", "least_write_capacity", "most_write_capacity",
                            "least_read_capacity", "most_read_capacity"}};
}

/// Environments kept ready where the product has them at no price: it has none.
[[nodiscard]] std::optional<Unsold> unsoldReadiness(const Params& params, const Offering& offering) {
    const auto count = params.find("provisioned");
    if (count == params.end() || !count->second.isNumber() || count->second.number() <= 0.0)
        return std::nullopt;
    const auto isFree = [](const MeterPrice& price) {
        return price.meter == "provisioned_capacity" && price.factor == 0.0;
    };
    if (std::none_of(offering.prices.begin(), offering.prices.end(), isFree)) return std::nullopt;
    return Unsold{.key = "provisioned",
                  .text = "\"provisioned\" is " + showQuantity(count->second.number(), Unit::none) +
                          ", but " + offering.title + " keeps no environments ready.",
                  .remedy = "Leave \"provisioned\" out.",
                  .without = "None is kept ready now.",
                  .drops = {"provisioned", "provisioned_target", "provisioned_min", "provisioned_max"}};
}
} // namespace

std::optional<Unsold> unsoldSetting(const Node& node, const Design& design, const Catalog& catalog) {
    const Offering* offering = offeringOf(node, design, catalog);
    if (!offering) return std::nullopt;
    if (node.kind == "table") return unsoldCapacity(set(node.params, "mode"), *offering);
    if (node.kind == "function") return unsoldReadiness(node.params, *offering);
    return std::nullopt;
}

std::optional<Unsold> unsoldSetting(const Link& link, const Design& design, const Catalog& catalog) {
    const LinkRule* rule = ruleOf(link, design);
    if (!rule || rule->role != LinkRole::poll || set(link.params, "scaling") != "provisioned")
        return std::nullopt;
    const Node* queue = design.node(link.from);
    const Offering* offering = queue ? offeringOf(*queue, design, catalog) : nullptr;
    if (!offering || isSold(*offering, "poller_time")) return std::nullopt;
    return Unsold{.key = "scaling",
                  .text = "\"scaling\" is \"provisioned\", but " + offering->title +
                          " sells no pollers of your own.",
                  .remedy = "Leave \"scaling\" out: the platform then polls as it does.",
                  .without = "The platform polls as it does, and the bill has no pollers in it.",
                  .drops = {"scaling", "min_pollers", "max_pollers", "poller_batches", "poller_polls",
                            "poller_bytes", "poller_growth"}};
}

void drop(const Unsold& unsold, Params& params) {
    for (const auto key : unsold.drops)
        params.erase(std::string(key));
}

} // namespace burst::model

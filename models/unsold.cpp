#include "models/unsold.h"

#include "models/resolve.h"

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

[[nodiscard]] std::optional<Unsold> unsoldTime(const std::string& flavour, const Offering& offering) {
    if (flavour != "express" || isSold(offering, "duration")) return std::nullopt;
    return Unsold{.key = "flavour",
                  .text = "\"flavour\" is \"express\", but " + offering.title +
                          " sells no workflows by their time.",
                  .remedy = "Set \"standard\", which is billed by its steps.",
                  .without = "It is a standard workflow now, billed by its steps.",
                  .drops = {"flavour"}};
}
} // namespace

std::optional<Unsold> unsoldSetting(const Node& node, const Design& design, const Catalog& catalog) {
    const Offering* offering = offeringOf(node, design, catalog);
    if (!offering) return std::nullopt;
    if (node.kind == "table") return unsoldCapacity(set(node.params, "mode"), *offering);
    if (node.kind == "workflow") return unsoldTime(set(node.params, "flavour"), *offering);
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

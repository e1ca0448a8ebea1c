#include "models/reserved_capacity.h"

#include "models/resolve.h"

#include <algorithm>

namespace burst::model {

std::optional<std::string> reservedCapacityProblem(const Node& node, const Design& design,
                                                   const Catalog& catalog) {
    const auto set = node.params.find("mode");
    if (node.kind != "table" || set == node.params.end() || !set->second.text()) return std::nullopt;
    const std::string& mode = *set->second.text();
    if (mode != "provisioned" && mode != "units") return std::nullopt;
    const Offering* offering = offeringOf(node, design, catalog);
    if (!offering) return std::nullopt;
    const std::string meter = mode == "units" ? "units" : "write_capacity";
    const bool isSold = std::any_of(offering->prices.begin(), offering->prices.end(),
                                    [&](const MeterPrice& price) { return price.meter == meter; });
    if (isSold) return std::nullopt;
    return "\"mode\" is \"" + mode + "\", but " + offering->title + " does not sell capacity that way.";
}

void dropReservedCapacity(Params& params) {
    for (const char* key :
         {"mode", "write_capacity", "read_capacity", "units", "units_follow", "auto_scaling",
          "least_write_capacity", "most_write_capacity", "least_read_capacity", "most_read_capacity"})
        params.erase(key);
}

} // namespace burst::model

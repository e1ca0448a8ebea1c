#include "models/billed_nodes.h"

#include "models/resolved_settings.h"
#include "models/units.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <optional>
#include <unordered_map>

namespace burst::model {

namespace {
/// A meter at the price that its own node states.
[[nodiscard]] UsageLine agreedLine(const Node& node, const Meter& meter, double amount, double price) {
    Price agreed;
    agreed.sku = node.kind + "." + meter.key;
    agreed.service = node.kind;
    agreed.unit = meter.unit;
    agreed.price = price / meter.pricedPer;
    agreed.source = "the design";
    agreed.certainty = Certainty::assumed;
    return {.sku = agreed.sku, .quantity = amount, .node = node.id.text, .agreed = agreed};
}

/// The meter of the node whose price stands in a parameter of the node; else nullptr.
[[nodiscard]] const Meter* ownMeter(const Node& node, std::string_view key) {
    const Kind* kind = findKind(node.kind);
    if (!kind) return nullptr;
    for (const auto& meter : kind->meters)
        if (meter.key == key && !meter.price.empty()) return &meter;
    return nullptr;
}

/// The unit in which the kind of the node counts this.
[[nodiscard]] std::string meterUnit(const Node& node, std::string_view key) {
    const Kind* kind = findKind(node.kind);
    if (!kind) return {};
    const auto meter =
        std::find_if(kind->meters.begin(), kind->meters.end(), [&](const Meter& m) { return m.key == key; });
    return meter == kind->meters.end() ? std::string() : meter->unit;
}

/// A meter that some platforms charge for, and this one does not.
[[nodiscard]] bool isFree(const Node& node, std::string_view key, const Offering* offering) {
    const auto isMeter = [&](const auto& meter) { return meter.key == key && meter.optional; };
    const auto isPriced = [&](const auto& price) { return price.meter == key; };
    const Kind* kind = findKind(node.kind);
    if (!kind || std::none_of(kind->meters.begin(), kind->meters.end(), isMeter)) return false;
    return !offering || std::none_of(offering->prices.begin(), offering->prices.end(), isPriced);
}

[[nodiscard]] bool matches(const MeterPrice& price, const Settings& settings, const std::string& region) {
    return std::all_of(price.when.begin(), price.when.end(), [&](const auto& condition) {
        if (condition.first == "region") return condition.second == region;
        return settings.find(condition.first) && settings.text(condition.first) == condition.second;
    });
}

/// The value of a numeric parameter, a distribution by its mean.
[[nodiscard]] std::optional<double> valueOf(std::string_view key, const Settings& settings) {
    if (settings.find(key)->parameter->type != Parameter::Type::distribution) return settings.quantity(key);
    const auto distribution = settings.distribution(key);
    return distribution ? std::optional(mean(*distribution)) : std::nullopt;
}

/// SKU units for each metered unit at these settings; nullopt when a parameter that decides is not set.
[[nodiscard]] std::optional<double> factorOf(const MeterPrice& price, const Settings& settings) {
    double factor = price.factor;
    for (const auto& key : price.times) {
        const auto value = valueOf(key, settings);
        if (!value) return std::nullopt;
        factor *= *value;
    }
    for (const auto& key : price.per) {
        const auto value = valueOf(key, settings);
        if (!value || *value <= 0) return std::nullopt;
        factor /= *value;
    }
    return factor;
}

/// Whether a meter counts capacity that is held all month whatever the traffic.
[[nodiscard]] bool isFixed(const Kind* kind, std::string_view key) {
    return kind && std::any_of(kind->meters.begin(), kind->meters.end(),
                               [&](const Meter& m) { return m.key == key && m.fixed; });
}

/// What one node used of one meter; the meter stands for the SKU.
using Metered = UsageLine;

/// That capacity of own nodes is billed as a part of a machine, where whole ones could be. The meter stands
/// for the SKU.
[[nodiscard]] std::string shareNote(const Offering& offering, std::string_view meter) {
    static constexpr std::array capacity{
        "life_memory", "life_cpu", "provisioned_capacity", "base_vcpu", "base_memory", "vcpu", "memory"};
    if (std::find(capacity.begin(), capacity.end(), meter) == capacity.end()) return {};
    const bool hasMachines = std::any_of(offering.prices.begin(), offering.prices.end(),
                                         [](const MeterPrice& p) { return p.meter == "machines"; });
    return hasMachines ? "the part of a machine that is used; machines that are paid whole cost more: set "
                         "\"machines\" and \"machine_price\""
                       : std::string();
}

/// Adds the lines of all prices of a meter. False when there is none, or one whose quantity cannot be told.
[[nodiscard]] bool billAt(const Offering& offering, const Metered& metered, const Settings& settings,
                          const std::string& region, std::vector<UsageLine>& lines) {
    bool priced = false;
    bool known = true;
    for (const auto& price : offering.prices) {
        if (price.meter != metered.sku || !matches(price, settings, region)) continue;
        const auto factor = factorOf(price, settings);
        priced = true;
        known = known && factor;
        if (!factor) continue;
        lines.push_back({price.sku, metered.quantity * *factor, metered.node, price.region});
        lines.back().fixed = metered.fixed;
        lines.back().note = shareNote(offering, metered.sku);
    }
    return priced && known;
}

/// Whether the node's settings leave a meter without use; in doubt it counts.
[[nodiscard]] bool isIdle(std::string_view meter, const Settings& settings) {
    // A link decides, and the bill then names it.
    if (meter == "poller_time" || meter == "internet_bytes") return true;
    if (meter == "proxy") return !settings.find("proxy") || !settings.flag("proxy");
    if (!meter.starts_with("provisioned_") || !settings.find("provisioned")) return false;
    return settings.quantity("provisioned").value_or(0.0) <= 0.0;
}
} // namespace

std::vector<UsageLine> usageLines(const Usage& usage, const Design& design, const Catalog& catalog) {
    return BilledNodes(design, catalog).lines(usage);
}

BilledNodes::BilledNodes(const Design& design, const Catalog& catalog) : design_(design) {
    ResolvedSettings settings(design, catalog);
    for (const auto& node : design.nodes)
        nodes_.try_emplace(node.id, Resolved{.node = &node,
                                             .offering = offeringOf(node, design, catalog),
                                             .settings = settings.of(node)});
}

std::vector<UsageLine> BilledNodes::lines(const Usage& usage) const {
    std::vector<UsageLine> lines;
    for (const auto& [id, meters] : usage) {
        const auto found = nodes_.find(id);
        if (found == nodes_.end()) continue;
        const auto& [node, offering, settings] = found->second;
        for (const auto& [meter, amount] : meters) {
            const bool fixed = isFixed(findKind(node->kind), meter);
            if (isFree(*node, meter, offering)) continue;
            const Meter* own = ownMeter(*node, meter);
            // Not set: the price book may know it.
            if (own && settings.quantity(own->price)) {
                lines.push_back(agreedLine(*node, *own, amount, settings.number(own->price)));
                lines.back().fixed = fixed;
                continue;
            }
            const Metered metered{.sku = meter, .quantity = amount, .node = id.text, .fixed = fixed};
            const bool billed = offering && billAt(*offering, metered, settings, design_.region, lines);
            // A name no price book has: the bill then says that it is incomplete.
            if (!billed && amount != 0.0) {
                lines.push_back({(offering ? offering->id : node->kind) + "." + meter, amount, id.text});
                lines.back().fixed = fixed;
                lines.back().unit = meterUnit(*node, meter);
            }
        }
    }
    return lines;
}

std::vector<std::string> unpriced(const Node& node, const Design& design, const Catalog& catalog) {
    const Offering* offering = offeringOf(node, design, catalog);
    const Platform* platform = catalog.platform(design.platform);
    std::vector<std::string> skus;
    if (!offering || !platform) return skus;
    const Settings settings = Settings::of(node, design, catalog);
    for (const auto& price : offering->prices) {
        const std::string& region = price.region.empty() ? design.region : price.region;
        if (price.factor == 0.0 || !matches(price, settings, design.region)) continue;
        if (isIdle(price.meter, settings)) continue;
        if (platform->price(price.sku, region)) continue;
        if (std::find(skus.begin(), skus.end(), price.sku) == skus.end()) skus.push_back(price.sku);
    }
    return skus;
}

TransferPrice transferPrice(const Node& node, const Design& design, const Catalog& catalog) {
    constexpr std::string_view meter = "internet_bytes";
    const Offering* offering = offeringOf(node, design, catalog);
    const Platform* platform = catalog.platform(design.platform);
    TransferPrice result;
    if (!offering || !platform) return result;
    const Settings settings = Settings::of(node, design, catalog);
    bool known = false;
    double most = 0.0;
    for (const auto& price : offering->prices) {
        if (price.meter != meter || !matches(price, settings, design.region)) continue;
        known = true;
        if (price.factor == 0.0) continue;
        const Price* found = platform->price(price.sku, price.region.empty() ? design.region : price.region);
        if (!found) {
            result.missing.push_back(price.sku);
            continue;
        }
        most = std::max(most, found->price);
        for (const auto& tier : found->tiers)
            most = std::max(most, tier.price);
    }
    if (!known) result.missing.push_back(offering->id + "." + std::string(meter));
    result.free = result.missing.empty() && most <= 0.0;
    return result;
}

Usage monthly(const Usage& usage, const Design& design, double window, double share, double scale) {
    assert(window > 0 && share >= 0 && share <= 1 && scale >= 0);
    const double windows = hoursPerMonth * 3600.0 / window;
    std::unordered_map<NodeId, const Kind*> kinds;
    for (const auto& node : design.nodes)
        kinds.try_emplace(node.id, findKind(node.kind));
    Usage month = usage;
    for (auto& [id, meters] : month) {
        const auto known = kinds.find(id);
        const Kind* kind = known == kinds.end() ? nullptr : known->second;
        for (auto& [key, amount] : meters)
            amount *= isFixed(kind, key) ? windows : windows * share * scale;
    }
    return month;
}

} // namespace burst::model

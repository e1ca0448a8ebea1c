#include "models/price.h"

#include "models/billed_nodes.h"
#include "models/metering_rules.h"
#include "models/price_units.h"
#include "models/resolve.h"
#include "models/units.h"

#include <algorithm>
#include <cassert>
#include <limits>
#include <tuple>
#include <utility>

namespace burst::model {

namespace {
/// What one node used of one SKU in one region.
struct Item {
    const UsageLine* first{}; ///< names it
    const Price* price{};
    double quantity{};
    double eligible{}; ///< of it may be free
    double free{};
};

/// What all nodes used of one priced SKU.
struct Sum {
    double quantity{};
    double free{};
};

struct Pool {
    double free{};
    double eligible{};
};

[[nodiscard]] const std::string& poolName(const Price& price) {
    return price.freePool.empty() ? price.sku : price.freePool;
}

/// Which tiers `billed` units go through.
[[nodiscard]] std::vector<TierShare> tiersOf(const Price& price, double billed) {
    std::vector<TierShare> shares;
    for (const auto& tier : price.tiers) {
        const double upper = tier.to.value_or(std::numeric_limits<double>::infinity());
        const double quantity = std::max(0.0, std::min(billed, upper) - tier.from);
        if (quantity > 0.0) shares.push_back({tier.from, tier.to, tier.price, quantity});
    }
    return shares;
}

/// Money for `billed` units, of which the tiers are known.
[[nodiscard]] double charge(const Price& price, double billed, const std::vector<TierShare>& tiers) {
    if (price.tiers.empty()) return price.price * billed;
    double amount = 0.0;
    for (const auto& tier : tiers)
        amount += tier.quantity * tier.price;
    return amount;
}

/// The unit of what is not priced: the line's, else that in which it is priced elsewhere.
[[nodiscard]] std::string unitOf(const UsageLine& line, const Platform& platform) {
    if (!line.unit.empty()) return line.unit;
    const auto priced = std::find_if(platform.prices.begin(), platform.prices.end(),
                                     [&](const Price& price) { return price.sku == line.sku; });
    return priced == platform.prices.end() ? std::string() : priced->unit;
}

void addMissing(const UsageLine& line, const std::string& region, const Platform& platform,
                Invoice& invoice) {
    auto& missing = invoice.missing;
    if (std::find(missing.begin(), missing.end(), line.sku) == missing.end()) missing.push_back(line.sku);
    for (auto& known : invoice.notPriced)
        if (known.node == line.node && known.sku == line.sku && known.region == region) {
            known.quantity += line.quantity;
            return;
        }
    invoice.notPriced.push_back({line.node, line.sku, region, line.quantity, unitOf(line, platform)});
}

/// Adds up the lines of the same node, SKU and region, in order of appearance; what grows with the requests
/// apart from what does not.
[[nodiscard]] std::vector<Item> itemsOf(const std::vector<UsageLine>& usage, const Platform& platform,
                                        Invoice& invoice) {
    std::vector<Item> items;
    std::map<std::tuple<std::string_view, std::string_view, std::string_view, bool>, std::size_t> places;
    for (const auto& line : usage) {
        const std::string& region = line.region.empty() ? invoice.region : line.region;
        const Price* price = line.agreed ? &*line.agreed : platform.price(line.sku, region, invoice.date);
        const auto units = !price || line.unit.empty() ? std::optional(1.0) : unitsIn(line.unit, price->unit);
        if (!price || !units) {
            addMissing(line, region, platform, invoice);
            continue;
        }
        const auto [place, isNew] =
            places.try_emplace({line.node, line.sku, line.region, line.fixed}, items.size());
        if (isNew) items.push_back({.first = &line, .price = price});
        Item& item = items[place->second];
        const double quantity = line.quantity * *units;
        item.quantity += quantity;
        if (line.allowance == Allowance::apply) item.eligible += quantity;
    }
    return items;
}

/// Cuts what is billed once for the account, such as a subscription, down to that, in equal proportion.
void capQuantities(std::vector<Item>& items) {
    std::map<const Price*, double> sums;
    for (const auto& item : items)
        sums[item.price] += item.quantity;
    for (auto& item : items) {
        const double most = item.price->maximum;
        const double sum = sums[item.price];
        if (most <= 0 || sum <= most) continue;
        item.quantity *= most / sum;
        item.eligible *= most / sum;
    }
}

/// Deals each allowance out in proportion to what may be free.
void shareAllowances(std::vector<Item>& items) {
    std::map<std::string_view, Pool> pools;
    for (const auto& item : items) {
        Pool& pool = pools[poolName(*item.price)];
        pool.free = std::max(pool.free, item.price->free);
        pool.eligible += item.eligible;
    }
    for (auto& item : items) {
        const Pool& pool = pools[poolName(*item.price)];
        item.free = pool.eligible <= pool.free ? item.eligible : item.eligible * (pool.free / pool.eligible);
    }
}

/// What is billed of a quantity that is not free.
[[nodiscard]] double billedOf(double chargeable, const Price& price) {
    if (chargeable <= 0) return 0.0;
    const double billed = std::max(chargeable, price.minimum);
    return price.step > 0 ? roundedUp(billed, price.step) : billed;
}

/// Whether nobody knows if the price held on the day.
[[nodiscard]] bool isFromLater(const Price& price, const std::string& date) {
    return !date.empty() && price.knownFrom() > date;
}

/// Words for a price that may not be the one of the day. Without a day the newest is taken, which may be one
/// that the user agreed on for later.
[[nodiscard]] std::string noteOn(const Price& price, const std::string& date) {
    if (date.empty() && price.certainty == Certainty::user && !price.since.empty())
        return "from " + price.since + " on";
    if (!isFromLater(price, date)) return {};
    return "no price of " + date + " is known; this one is from " + price.knownFrom();
}

/// Words for what is billed beyond what was used.
[[nodiscard]] std::string roundingNote(const Price& price, double chargeable, double billed) {
    constexpr double visible = 1.0 + 1e-9;
    if (!(chargeable > 0.0) || billed <= chargeable * visible) return {};
    const auto shown = [](double quantity) { return showQuantity(quantity, Unit::none); };
    if (price.step > 0.0)
        return "rounded up to " + shown(billed) + " for the account, in steps of " + shown(price.step);
    return "at least " + shown(price.minimum) + " are billed";
}

[[nodiscard]] std::string joined(const std::vector<std::string>& notes) {
    std::string text;
    for (const auto& note : notes)
        if (!note.empty()) text += (text.empty() ? "" : "; ") + note;
    return text;
}

[[nodiscard]] InvoiceLine lineOf(const Item& item, const Sum& sum, const std::string& date) {
    const Price& price = *item.price;
    const double chargeable = sum.quantity - sum.free;
    const double billed = billedOf(chargeable, price);
    auto tiers = tiersOf(price, billed);
    const double amount = charge(price, billed, tiers);
    const double share = chargeable > 0 ? (item.quantity - item.free) / chargeable : 0.0;
    for (auto& tier : tiers)
        tier.quantity *= share;
    return {
        .node = item.first->node,
        .service = price.service,
        .sku = price.sku,
        .quantity = item.quantity,
        .free = item.free,
        .billed = billed * share,
        .unit = price.unit,
        .price = billed > 0 ? amount / billed : price.price,
        .amount = amount * share,
        .tiers = std::move(tiers),
        .source = price.source,
        .asOf = price.asOf,
        .certainty = price.certainty,
        .fixed = item.first->fixed || price.maximum > 0, // a subscription
        .fromLater = isFromLater(price, date),
        .note = joined({noteOn(price, date), roundingNote(price, chargeable, billed), item.first->note}),
    };
}

/// The discount on a line: that of its SKU, else that of its service, else nullptr.
[[nodiscard]] const Discount* discountOf(const InvoiceLine& line, const std::string& platform,
                                         const std::vector<Discount>& discounts) {
    const Discount* found = nullptr;
    for (const auto& discount : discounts) {
        if (!discount.platform.empty() && discount.platform != platform) continue;
        if (!discount.sku.empty() && discount.sku == line.sku) return &discount;
        if (!found && discount.sku.empty() && discount.service == line.service) found = &discount;
    }
    return found;
}

void takeOff(InvoiceLine& line, const std::string& platform, const std::vector<Discount>& discounts) {
    const Discount* discount = discountOf(line, platform, discounts);
    if (!discount) return;
    const double left = 1.0 - discount->share;
    line.price *= left;
    line.amount *= left;
    for (auto& tier : line.tiers)
        tier.price *= left;
    line.note += (line.note.empty() ? "" : "; ") + showQuantity(discount->share, Unit::ratio) + " off" +
                 (discount->source.empty() ? "" : ": " + discount->source);
}

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
    if (!meter.starts_with("life_") && meter != "provisioned_capacity") return {};
    const bool hasMachines = std::any_of(offering.prices.begin(), offering.prices.end(),
                                         [](const MeterPrice& p) { return p.meter == "machines"; });
    return hasMachines ? "share of a machine; for whole machines set \"machines\" and \"machine_price\""
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
} // namespace

Invoice price(const std::vector<UsageLine>& usage, const Platform& platform, const std::string& region,
              Allowance allowance) {
    return price(usage, platform, region, PriceTerms{.allowance = allowance});
}

Invoice price(const std::vector<UsageLine>& usage, const Platform& platform, const std::string& region,
              const PriceTerms& terms) {
    Invoice invoice;
    invoice.platform = platform.id;
    invoice.region = region;
    invoice.currency = platform.currency;
    invoice.date = terms.date;
    auto items = itemsOf(usage, platform, invoice);
    capQuantities(items);
    if (terms.allowance == Allowance::apply) shareAllowances(items);
    std::map<const Price*, Sum> sums;
    for (const auto& item : items) {
        sums[item.price].quantity += item.quantity;
        sums[item.price].free += item.free;
    }
    for (const auto& item : items) {
        auto line = lineOf(item, sums[item.price], terms.date);
        takeOff(line, platform.id, terms.discounts);
        if (line.fixed) invoice.fixed += line.amount;
        invoice.byService[line.service] += line.amount;
        if (!line.node.empty()) invoice.byNode[line.node] += line.amount;
        invoice.total += line.amount;
        invoice.lines.push_back(std::move(line));
    }
    return invoice;
}

Invoice inCurrency(Invoice invoice, const Currency& currency) {
    if (currency.code.empty() || invoice.currency.empty() || currency.code == invoice.currency)
        return invoice;
    invoice.baseCurrency = std::exchange(invoice.currency, currency.code);
    invoice.rate = currency.rate;
    for (auto& line : invoice.lines) {
        line.price *= currency.rate;
        line.amount *= currency.rate;
        for (auto& tier : line.tiers)
            tier.price *= currency.rate;
    }
    for (auto* subtotals : {&invoice.byService, &invoice.byNode})
        for (auto& [name, amount] : *subtotals)
            amount *= currency.rate;
    invoice.total *= currency.rate;
    invoice.fixed *= currency.rate;
    return invoice;
}

std::vector<UsageLine> usageLines(const Usage& usage, const Design& design, const Catalog& catalog) {
    return BilledNodes(design, catalog).lines(usage);
}

BilledNodes::BilledNodes(const Design& design, const Catalog& catalog) : design_(design) {
    for (const auto& node : design.nodes)
        nodes_.try_emplace(node.id, Resolved{.node = &node,
                                             .offering = offeringOf(node, design, catalog),
                                             .settings = Settings::of(node, design, catalog)});
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

namespace {
/// Whether the node's settings leave a meter without use; in doubt it counts.
[[nodiscard]] bool isIdle(std::string_view meter, const Settings& settings) {
    // A link decides, and the bill then names it.
    if (meter == "poller_time" || meter == "internet_bytes") return true;
    if (meter == "proxy") return !settings.find("proxy") || !settings.flag("proxy");
    if (!meter.starts_with("provisioned_") || !settings.find("provisioned")) return false;
    return settings.quantity("provisioned").value_or(0.0) <= 0.0;
}
} // namespace

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
    Usage month = usage;
    for (auto& [id, meters] : month) {
        const Node* node = design.node(id);
        const Kind* kind = node ? findKind(node->kind) : nullptr;
        for (auto& [key, amount] : meters)
            amount *= isFixed(kind, key) ? windows : windows * share * scale;
    }
    return month;
}

} // namespace burst::model

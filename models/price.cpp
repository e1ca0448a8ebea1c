#include "models/price.h"

#include "models/metering_rules.h"
#include "models/price_units.h"
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
    std::map<std::pair<std::string_view, std::string_view>, const Price*>
        listed; // a search of all prices each
    for (const auto& line : usage) {
        const std::string& region = line.region.empty() ? invoice.region : line.region;
        const Price* price = line.agreed ? &*line.agreed : nullptr;
        if (!price) {
            const auto [known, isNew] = listed.try_emplace({line.sku, region});
            if (isNew) known->second = platform.price(line.sku, region, invoice.date);
            price = known->second;
        }
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

/// Words for the part of what the account pays once, such as a subscription, that is put down to a node.
[[nodiscard]] std::string sharedNote(const Price& price, double quantity, double sum) {
    constexpr double whole = 1.0 - 1e-9;
    if (price.maximum <= 0.0 || quantity >= sum * whole) return {};
    return "a part of what the account pays once, shared among those that need it";
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
        .note = joined({noteOn(price, date), roundingNote(price, chargeable, billed),
                        sharedNote(price, item.quantity, sum.quantity), item.first->note}),
        .region = price.region,
        .step = price.step,
        .minimum = price.minimum,
        .maximum = price.maximum,
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

} // namespace burst::model

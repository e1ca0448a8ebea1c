#include "models/own_prices.h"

#include "models/instant.h"
#include "models/price_units.h"

#include <algorithm>
#include <cmath>

namespace burst::model {

namespace {
[[nodiscard]] bool sameKey(const OwnPrice& a, const OwnPrice& b) {
    return a.platform == b.platform && a.sku == b.sku && a.region == b.region && a.since == b.since;
}

/// The book's price of the SKU: that of the region, else the first; nullptr when it has none.
[[nodiscard]] const Price* bookPrice(const OwnPrice& own, const Platform& platform) {
    const Price* first = nullptr;
    for (const auto& price : platform.prices) {
        if (price.sku != own.sku || price.certainty == Certainty::user) continue;
        if (price.region == own.region) return &price;
        if (!first) first = &price;
    }
    return first;
}

[[nodiscard]] Price asPrice(const OwnPrice& own, const Price* book) {
    Price price = book ? *book : Price{};
    price.sku = own.sku;
    price.region = own.region;
    price.price = own.tiers.empty() ? own.price : own.tiers.front().price;
    price.tiers = own.tiers;
    for (std::size_t i = 0; i < price.tiers.size(); ++i)
        price.tiers[i].to =
            i + 1 < price.tiers.size() ? std::optional(price.tiers[i + 1].from) : std::nullopt;
    if (own.free) price.free = *own.free;
    if (!book) price.unit = own.unit;
    if (!own.service.empty()) price.service = own.service;
    if (price.service.empty()) price.service = own.sku.substr(0, own.sku.find('.'));
    price.since = own.since;
    price.asOf = own.since;
    price.source = own.source + (own.currencyNote.empty() ? "" : " (" + own.currencyNote + ")");
    price.certainty = Certainty::user;
    return price;
}

[[nodiscard]] bool isAmount(double value) {
    return std::isfinite(value) && value >= 0.0;
}

[[nodiscard]] bool goodTiers(const std::vector<Price::Tier>& tiers) {
    for (std::size_t i = 0; i < tiers.size(); ++i)
        if (!isAmount(tiers[i].price) ||
            (i == 0 ? tiers[i].from != 0.0 : !(tiers[i].from > tiers[i - 1].from)))
            return false;
    return true;
}

/// The unit of the meter that bills name like this where it has no price: an offering or a kind, a dot and
/// the meter. Empty for other SKUs.
[[nodiscard]] std::string meterUnit(std::string_view sku, const Platform& platform) {
    const auto dot = sku.rfind('.');
    if (dot == std::string_view::npos) return {};
    const auto owner = sku.substr(0, dot);
    const Offering* offering = platform.offering(owner);
    const Kind* kind = findKind(offering ? std::string_view(offering->kind) : owner);
    if (!kind) return {};
    for (const auto& meter : kind->meters)
        if (meter.key == sku.substr(dot + 1)) return meter.unit;
    return {};
}

/// What is wrong with the unit: none where there has to be one, or not the one in which the SKU is counted.
[[nodiscard]] std::optional<std::string> unitProblem(const OwnPrice& price, const Platform& platform) {
    if (const Price* book = bookPrice(price, platform)) {
        // Whose contract is with a provider that writes GB for GiB writes so, too.
        if (price.unit.empty() || price.unit == book->unit || binaryUnit(price.unit) == book->unit)
            return std::nullopt;
        return "\"" + price.sku + "\" is counted by the " + book->unit + "; give the price of one " +
               book->unit + ".";
    }
    const std::string metered = meterUnit(price.sku, platform);
    if (metered.empty() && !price.unit.empty()) return std::nullopt;
    if (metered.empty())
        return "The price book has no \"" + price.sku +
               "\"; a SKU of your own needs a unit, such as \"GiB-month\".";
    if (price.unit.empty())
        return "Say for which unit the price of \"" + price.sku + "\" is; it is counted by the " + metered +
               ".";
    if (unitsIn(metered, price.unit)) return std::nullopt;
    return "\"" + price.sku + "\" is counted by the " + metered + ", which cannot be converted to \"" +
           price.unit + "\".";
}

/// The platforms there are: "aws, azure".
[[nodiscard]] std::string idsOf(const Catalog& catalog) {
    std::string ids;
    for (const auto& platform : catalog.platforms)
        ids += (ids.empty() ? "" : ", ") + platform.id;
    return ids;
}
} // namespace

void OwnPrices::put(OwnPrice price) {
    const auto found =
        std::find_if(prices_.begin(), prices_.end(), [&](const OwnPrice& p) { return sameKey(p, price); });
    if (found == prices_.end())
        prices_.push_back(std::move(price));
    else
        *found = std::move(price);
}

bool OwnPrices::remove(const OwnPrice& price) {
    return std::erase_if(prices_, [&](const OwnPrice& p) { return sameKey(p, price); }) > 0;
}

std::string dayWithout(const OwnPrices& own, const std::string& today) {
    const auto& all = own.all();
    const bool waits =
        std::any_of(all.begin(), all.end(), [&](const OwnPrice& price) { return price.since > today; });
    return waits ? today : std::string();
}

std::optional<std::string> formProblem(const OwnPrice& price) {
    if (price.sku.empty()) return "The price needs the SKU that it is for.";
    if (price.region.empty()) return "The price needs a region, or \"global\" for all.";
    if (price.source.empty()) return "Say in \"source\" where the price comes from; bills repeat it.";
    if (!price.since.empty() && !isFirstDay(price.since))
        return "\"" + price.since + "\" is no day; write it as 2026-08-22 or 2026-08.";
    if (!isAmount(price.price) || (price.free && !isAmount(*price.free)) || !goodTiers(price.tiers))
        return "Prices and quantities are numbers, zero or more, and tiers go upwards from 0.";
    return std::nullopt;
}

std::optional<std::string> problem(const OwnPrice& price, const Catalog& catalog) {
    const Platform* platform = catalog.platform(price.platform);
    if (!platform) return "There is no platform \"" + price.platform + "\"; there is " + idsOf(catalog) + ".";
    if (auto wrong = formProblem(price)) return wrong;
    return unitProblem(price, *platform);
}

Catalog withOwnPrices(Catalog catalog, const OwnPrices& own) {
    for (const auto& price : own.all()) {
        if (problem(price, catalog)) continue;
        for (auto& platform : catalog.platforms)
            if (platform.id == price.platform)
                platform.prices.push_back(asPrice(price, bookPrice(price, platform)));
    }
    return catalog;
}

} // namespace burst::model

#include "models/price_problem.h"

#include "models/edit_distance.h"
#include "models/wording.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace burst::model {

namespace {
constexpr std::size_t hints = 3;

[[nodiscard]] std::string quoted(const std::string& text) {
    return "\"" + text + "\"";
}

/// Whether the price book has a figure for just this SKU and place. "global" and the places of a CDN are
/// regions to what is priced there, and to nothing else.
[[nodiscard]] bool isPricedAt(const Platform& platform, const std::string& sku, const std::string& place) {
    return std::any_of(platform.prices.begin(), platform.prices.end(),
                       [&](const Price& price) { return price.sku == sku && price.region == place; });
}

[[nodiscard]] bool isRegion(const Platform& platform, const std::string& place) {
    return std::find(platform.regions.begin(), platform.regions.end(), place) != platform.regions.end();
}

[[nodiscard]] bool knowsSku(const Platform& platform, const std::string& sku) {
    return std::any_of(platform.prices.begin(), platform.prices.end(),
                       [&](const Price& price) { return price.sku == sku; });
}

/// Regions of the platform, and places of its prices that are none: those of the SKU, or of all without one.
[[nodiscard]] std::vector<std::string> placesWithPrices(const Platform& platform, std::string_view sku = {}) {
    std::vector<std::string> names = platform.regions;
    for (const auto& price : platform.prices)
        if ((sku.empty() || price.sku == sku) && !isRegion(platform, price.region))
            names.push_back(price.region);
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

[[nodiscard]] std::string noPricesIn(const std::string& region, const Platform& platform,
                                     std::vector<std::string> places) {
    return "there are no prices of " + platform.title + " in " + quoted(region) + "; the nearest names are " +
           listed(nearestNames(region, std::move(places), hints)) + ".";
}

/// Where a line is billed.
[[nodiscard]] const std::string& placeOf(const UsageLine& line, const std::string& region) {
    return line.region.empty() ? region : line.region;
}
} // namespace

std::optional<PriceProblem> problem(const std::vector<UsageLine>& usage, const std::string& region,
                                    const Platform& platform) {
    using About = PriceProblem::About;
    if (usage.empty()) return std::nullopt;
    if (std::none_of(usage.begin(), usage.end(),
                     [&](const UsageLine& line) { return knowsSku(platform, line.sku); }))
        return PriceProblem{About::sku, 0, unknownSku(usage.front().sku, platform)};
    for (std::size_t i = 0; i < usage.size(); ++i) {
        const std::string& place = placeOf(usage[i], region);
        if (!knowsSku(platform, usage[i].sku) || platform.price(usage[i].sku, place)) continue;
        const bool known =
            isRegion(platform, place) || std::any_of(usage.begin(), usage.end(), [&](const UsageLine& line) {
                return placeOf(line, region) == place && isPricedAt(platform, line.sku, place);
            });
        if (!known)
            return PriceProblem{About::region, i,
                                noPricesIn(place, platform, placesWithPrices(platform, usage[i].sku))};
    }
    return std::nullopt;
}

std::string unknownSku(const std::string& sku, const Platform& platform) {
    if (knowsSku(platform, sku)) return {};
    std::vector<std::string> names;
    for (const auto& price : platform.prices)
        if (names.empty() || names.back() != price.sku) names.push_back(price.sku);
    return quoted(sku) + " is no SKU of the price book of " + platform.title + "; the nearest are " +
           listed(nearestNames(sku, std::move(names), hints)) + ".";
}

std::string unknownRegion(const std::string& region, const std::string& platform, const Catalog& catalog) {
    const Platform* known = catalog.platform(platform);
    if (!known || region == "global") return {};
    auto places = placesWithPrices(*known);
    if (std::find(places.begin(), places.end(), region) != places.end()) return {};
    return noPricesIn(region, *known, std::move(places));
}

} // namespace burst::model

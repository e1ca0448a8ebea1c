#include "models/price_problem.h"

#include "models/edit_distance.h"

#include <algorithm>

namespace burst::model {

namespace {
constexpr std::size_t hints = 3;

[[nodiscard]] std::string quoted(const std::string& text) {
    return "\"" + text + "\"";
}

[[nodiscard]] std::string listed(const std::vector<std::string>& names) {
    std::string text;
    for (const auto& name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

[[nodiscard]] bool knowsRegion(const Platform& platform, const std::string& region) {
    return std::find(platform.regions.begin(), platform.regions.end(), region) != platform.regions.end() ||
           std::any_of(platform.prices.begin(), platform.prices.end(),
                       [&](const Price& price) { return price.region == region; });
}

[[nodiscard]] bool knowsSku(const Platform& platform, const std::string& sku) {
    return std::any_of(platform.prices.begin(), platform.prices.end(),
                       [&](const Price& price) { return price.sku == sku; });
}

[[nodiscard]] std::string unknownRegion(const std::string& region, const Platform& platform) {
    std::vector<std::string> names = platform.regions;
    for (const auto& price : platform.prices)
        names.push_back(price.region);
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return "there are no prices of " + platform.title + " in " + quoted(region) + "; the nearest names are " +
           listed(nearestNames(region, std::move(names), hints)) + ".";
}
} // namespace

std::optional<std::string> problem(const std::vector<UsageLine>& usage, const std::string& region,
                                   const Platform& platform) {
    if (usage.empty()) return std::nullopt;
    if (std::none_of(usage.begin(), usage.end(),
                     [&](const UsageLine& line) { return knowsSku(platform, line.sku); }))
        return unknownSku(usage.front().sku, platform);
    for (const auto& line : usage) {
        const std::string& place = line.region.empty() ? region : line.region;
        if (knowsSku(platform, line.sku) && !platform.price(line.sku, place) && !knowsRegion(platform, place))
            return unknownRegion(place, platform);
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
    if (!known || region == "global" || knowsRegion(*known, region)) return {};
    return unknownRegion(region, *known);
}

} // namespace burst::model

#include "models/catalog.h"

#include <algorithm>

namespace burst::model {

namespace {
/// Where prices stand that hold everywhere.
constexpr std::string_view everywhere = "global";

/// Days are compared as texts: "2024-11" comes before every day of that month.
[[nodiscard]] bool isInForce(const Price& price, std::string_view date) {
    return date.empty() || price.since <= date;
}

/// Whether the first of two prices of a SKU is to be used rather than the second.
[[nodiscard]] bool goesBefore(const Price& a, const Price& b, std::string_view date) {
    const bool inForce = isInForce(a, date);
    if (inForce != isInForce(b, date)) return inForce;
    const bool own = a.certainty == Certainty::user;
    if (inForce && own != (b.certainty == Certainty::user)) return own;
    const bool regional = a.region != everywhere;
    if (regional != (b.region != everywhere)) return regional;
    return inForce ? a.since > b.since : a.since < b.since;
}
} // namespace

const Offering* Platform::offering(std::string_view wanted) const {
    const auto found =
        std::find_if(offerings.begin(), offerings.end(), [&](const Offering& o) { return o.id == wanted; });
    return found == offerings.end() ? nullptr : &*found;
}

const Offering* Platform::defaultOffering(std::string_view kind) const {
    const auto found =
        std::find_if(offerings.begin(), offerings.end(), [&](const Offering& o) { return o.kind == kind; });
    return found == offerings.end() ? nullptr : &*found;
}

const Price* Platform::price(std::string_view sku, std::string_view region, std::string_view date) const {
    const Price* best = nullptr;
    for (const auto& candidate : prices) {
        if (candidate.sku != sku || (candidate.region != region && candidate.region != everywhere)) continue;
        if (!best || goesBefore(candidate, *best, date)) best = &candidate;
    }
    return best;
}

const Platform* Catalog::platform(std::string_view id) const {
    const auto found =
        std::find_if(platforms.begin(), platforms.end(), [&](const Platform& p) { return p.id == id; });
    return found == platforms.end() ? nullptr : &*found;
}

} // namespace burst::model

#include "models/catalog.h"

#include <algorithm>

namespace burst::model {

namespace {
/// Where prices stand that hold everywhere.
constexpr std::string_view everywhere = "global";
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

const Price* Platform::price(std::string_view sku, std::string_view region) const {
    const Price* general = nullptr;
    for (const auto& candidate : prices) {
        if (candidate.sku != sku) continue;
        if (candidate.region == region) return &candidate;
        if (candidate.region == everywhere) general = &candidate;
    }
    return general;
}

const Platform* Catalog::platform(std::string_view id) const {
    const auto found =
        std::find_if(platforms.begin(), platforms.end(), [&](const Platform& p) { return p.id == id; });
    return found == platforms.end() ? nullptr : &*found;
}

} // namespace burst::model

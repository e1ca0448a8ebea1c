#include "models/resolved_settings.h"

#include <functional>

namespace burst::model {

namespace {
/// More would take memory that the size of a file decides.
constexpr std::size_t mostKept = 4096;

void mix(std::size_t& seed, std::size_t hash) {
    constexpr std::size_t golden = 0x9e3779b97f4a7c15ULL;
    seed ^= hash + golden + (seed << 6U) + (seed >> 2U);
}
} // namespace

/// Lists and objects count by their keys only: few parameters are structures.
std::size_t ResolvedSettings::Hash::operator()(const Key& key) const {
    std::size_t seed = std::hash<const void*>()(key.form);
    mix(seed, std::hash<const void*>()(key.offering));
    for (const auto& [name, value] : *key.params) {
        mix(seed, std::hash<std::string>()(name));
        mix(seed,
            value.text() ? std::hash<std::string>()(*value.text()) : std::hash<double>()(value.number()));
    }
    return seed;
}

template <typename Resolve>
Settings ResolvedSettings::of(const Key& key, const Resolve& resolve) {
    if (const auto known = known_.find(key); known != known_.end()) return known->second;
    if (known_.size() >= mostKept) known_.clear();
    return known_.emplace(key, resolve()).first->second;
}

Settings ResolvedSettings::of(const Node& node) {
    return of({findKind(node.kind), offeringOf(node, design_, catalog_), &node.params},
              [&] { return Settings::of(node, design_, catalog_); });
}

Settings ResolvedSettings::of(const Link& link, const LinkRule* rule) {
    return of({rule, nullptr, &link.params}, [&] { return Settings::of(link, rule, design_, catalog_); });
}

} // namespace burst::model

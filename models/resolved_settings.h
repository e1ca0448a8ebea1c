#pragma once

#include "models/resolve.h"

#include <cstddef>
#include <unordered_map>

namespace burst::model {

/// The settings of the nodes and links of one design. Those that are alike are resolved once and share their
/// memory: a large design repeats itself. Design and catalogue must outlive it, unchanged. One thread.
class ResolvedSettings {
public:
    ResolvedSettings(const Design& design, const Catalog& catalog) : design_(design), catalog_(catalog) {}

    /// As Settings::of(node, design, catalog). The node belongs to the design.
    [[nodiscard]] Settings of(const Node& node);
    /// As Settings::of(link, rule, design, catalog). The link belongs to the design.
    [[nodiscard]] Settings of(const Link& link, const LinkRule* rule);

private:
    /// What the settings of a node or link follow from, besides design and catalogue.
    struct Key {
        const void* form{}; ///< the kind of a node, the rule of a link
        const Offering* offering{};
        const Params* params{}; ///< compared by content
        bool operator==(const Key& other) const {
            return form == other.form && offering == other.offering && *params == *other.params;
        }
    };
    struct Hash {
        std::size_t operator()(const Key& key) const;
    };

    template <typename Resolve>
    [[nodiscard]] Settings of(const Key& key, const Resolve& resolve);

    const Design& design_;
    const Catalog& catalog_;
    std::unordered_map<Key, Settings, Hash> known_;
};

} // namespace burst::model

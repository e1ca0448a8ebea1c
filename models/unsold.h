#pragma once

#include "models/catalog.h"
#include "models/design.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace burst::model {

/// A setting of the designer's for which the product has no price: it would have its effect, and nobody be
/// billed for it.
struct Unsold {
    std::string key;                     ///< of the setting
    std::string text;                    ///< what is wrong
    std::string remedy;                  ///< what to set instead
    std::string without;                 ///< what holds once it is dropped
    std::vector<std::string_view> drops; ///< the keys that go with it, itself included
};

/// Capacity of a table that is reserved, or environments of a function that are kept ready, where the product
/// does not sell that. nullopt when it is sold, is not set, or no product is known.
[[nodiscard]] std::optional<Unsold> unsoldSetting(const Node& node, const Design& design,
                                                  const Catalog& catalog);

/// Pollers of one's own where the product of the queue does not sell any.
[[nodiscard]] std::optional<Unsold> unsoldSetting(const Link& link, const Design& design,
                                                  const Catalog& catalog);

/// Takes it out of the settings.
void drop(const Unsold& unsold, Params& params);

} // namespace burst::model

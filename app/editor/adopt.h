#pragma once

#include "models/design.h"

#include <QString>

#include <string>
#include <vector>

namespace burst::app {

/// One thing that differs between two designs and can be taken from the one into the other by itself.
struct DesignChange {
    enum class What {
        setting, ///< of a node, a link or the account
        rest,    ///< of a node or a link: kind, product, name, tags, whether it is disabled
        added,   ///< a node or a link that only the second has
        removed, ///< that only the first has
    };
    What what{What::setting};
    model::NodeId node{};
    model::LinkId link{}; ///< neither = the account
    std::string key{};    ///< of a setting
    QString text{};       ///< "Order: memory: 512 MB → 1 GB"
};

/// What leads from one design to another, part by part. Parts are matched as by merged(); places, groups,
/// notes, platform and region are no changes.
[[nodiscard]] std::vector<DesignChange> designChanges(const model::Design& before,
                                                      const model::Design& after);

/// The first design with some of these changes. A link goes with its ends: one that is left without is not
/// added.
[[nodiscard]] model::Design withChanges(model::Design before, const model::Design& after,
                                        const std::vector<DesignChange>& changes);

} // namespace burst::app

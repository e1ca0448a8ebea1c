#pragma once

#include "models/design.h"

#include <QString>

#include <vector>

namespace burst::app {

/// One thing in which two values of a project differ.
struct Difference {
    enum class What { added, removed, changed };
    What what{What::changed};
    QString place;  ///< what it lies in: "Baseline", "Launch burst", "Project"
    QString part;   ///< the node, link or other part, by its name: "Order"; empty = the place itself
    QString key;    ///< the setting: "memory", "retry › attempts"; empty = the part as a whole
    QString before; ///< as it stands in the file; empty where there is none
    QString after;
    bool operator==(const Difference&) const = default;
};

/// In which parts and settings two values of a project differ, in the order of the file. Designs, nodes,
/// links and scenarios are matched by id, so that a name that changed is one difference and not two parts.
/// The order of parts does not count; unknown keys do.
[[nodiscard]] std::vector<Difference> differences(const model::Project& before, const model::Project& after);

/// "3 added, 1 removed, 2 settings differ"; empty without differences.
[[nodiscard]] QString summaryOf(const std::vector<Difference>& all);

} // namespace burst::app

#pragma once

#include "models/catalog.h"
#include "models/design.h"
#include "models/finding.h"

#include <optional>
#include <string>
#include <vector>

namespace burst::model {

/// One edit that makes a finding go away: a parameter of a node or a link gets another value, or a link goes.
struct Fix {
    enum class What { set, removeLink };
    What what{What::set};
    DesignId design{};
    NodeId node{}; ///< whose parameter is set; empty when it is a link's
    LinkId link{};
    std::string parameter{};
    Tree value{};          ///< null = back to the default
    std::string preview{}; ///< what will be done, a sentence with the value before and after

    bool operator==(const Fix&) const = default;
};

/// The fix of each finding, in the same order; nothing where no single edit is right without knowing more.
/// What a fix sets is always allowed there (resolve.h, problem()).
/// @param findings  what lint() found in this very project
[[nodiscard]] std::vector<std::optional<Fix>> fixesOf(const Project& project, const Catalog& catalog,
                                                      const Findings& findings);

/// The project after the edit; the same project when the place is gone.
[[nodiscard]] Project fixed(Project project, const Fix& fix);

} // namespace burst::model

#pragma once

#include "models/design.h"
#include "simulator/network/network.h"
#include "simulator/summary.h"

#include <cstdint>
#include <optional>
#include <string>

namespace burst::test {

/// What does not hold, and where.
struct Violation {
    std::string property; ///< one of a fixed set of names, the same for the same kind of violation
    std::string text;
};

/// What a run has come across, to see that the designs are worth their time.
struct Reach {
    std::int64_t events{};
    bool cutShort{false}; ///< a run was stopped because it would take too long
    bool endless{false};  ///< work went round without time passing, which the simulator reports
};

/// One replication, checked by what the kernel recorded: conservation at every node, link and route, Little's
/// law to the nanosecond, no negative level.
[[nodiscard]] std::optional<Violation> checkReplication(const sim::Network& network, Reach& reach);

/// Figures that no result may have: negative, not finite, out of their order or their range.
[[nodiscard]] std::optional<Violation> checkSummary(const sim::Summary& summary);

/// The first figure in which two results of the same question differ.
[[nodiscard]] std::optional<std::string> difference(const sim::Summary& a, const sim::Summary& b);

/// All properties of a project with one design and one scenario.
[[nodiscard]] std::optional<Violation> checkProject(const model::Project& project, Reach& reach);

} // namespace burst::test

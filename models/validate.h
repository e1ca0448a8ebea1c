#pragma once

#include "models/catalog.h"
#include "models/design.h"
#include "models/finding.h"

#include <span>
#include <string_view>

namespace burst::model {

/// All problems of a project at once, in the order of the file: ids (empty, malformed, twice), unknown
/// kinds, platforms and offerings, values (type, unit, range), links (dangling, not allowed between
/// these kinds, twice, to itself), cycles of synchronous calls, unreachable nodes, traffic (unknown
/// source, empty, not ascending, negative), scenarios (duration, warm-up, share), objectives, unknown
/// keys (hint) and the architectural rules. Linear in the size of the project.
[[nodiscard]] Findings validate(const Project& project, const Catalog& catalog);

/// What validate() finds and, where that is no error, what an experienced architect would advise: timeouts,
/// dead letters, retries, limits against the traffic of the scenarios, cost. Advice is a warning or a hint
/// and never keeps a design from being run. Each finding's rule is described in rules.h.
[[nodiscard]] Findings lint(const Project& project, const Catalog& catalog);

/// The part of validate() that speaks of one design; `pointer` is its place, "/designs/0".
[[nodiscard]] Findings validate(const Design& design, const Catalog& catalog, const std::string& pointer);

/// The metrics that an objective may bound end to end and at every node.
[[nodiscard]] std::span<const std::string_view> metricsEndToEnd();
/// Those that only a node has, each by one of its names.
[[nodiscard]] std::span<const std::string_view> metricsOfNodes();

} // namespace burst::model

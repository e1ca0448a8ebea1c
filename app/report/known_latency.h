#pragma once

#include "models/catalog.h"
#include "models/design.h"
#include "simulator/summary.h"

#include <string>
#include <vector>

namespace burst::app {

/// Titles of the nodes that answered and of which no latency is known: they took no time at all, or only that
/// of what they call, so that latencies are a least.
[[nodiscard]] std::vector<std::string> timelessNodes(const sim::Summary& summary, const model::Design& design,
                                                     const model::Catalog& catalog);

/// Those of them that somebody waits for: on the way of calls from a node, itself included.
/// @param from  a node's id; empty = wherever requests begin
[[nodiscard]] std::vector<std::string> timelessOnTheWay(const sim::Summary& summary,
                                                        const model::Design& design,
                                                        const model::Catalog& catalog,
                                                        const std::string& from = {});

} // namespace burst::app

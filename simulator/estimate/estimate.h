#pragma once

#include "models/catalog.h"
#include "models/design.h"
#include "models/ids.h"
#include "models/price.h"
#include "models/result.h"
#include "models/scenario.h"

#include <optional>
#include <string>
#include <vector>

namespace burst::sim {

/// What the estimate says of one node in the long run.
struct NodeEstimate {
    model::NodeId id;
    std::string kind;
    double rate{};        ///< requests that reach it, per second
    double refused{};     ///< share of them, 0..1
    double failed{};      ///< share of those let in that end badly, 0..1
    double latency{};     ///< s, mean, of a request that is served
    double concurrency{}; ///< mean number inside, by Little's law
    std::optional<double> coldStartRatio;
    std::optional<double> environments; ///< mean number alive
    std::optional<double> utilisation;  ///< of its own limit, 0..1
    std::optional<double> hitRatio;     ///< of the lookups in its cache
    bool doubted{false};                ///< one of the doubts is about it
};

struct LinkEstimate {
    model::LinkId id;
    double rate{}; ///< calls per second
};

/// The analytical answer to a scenario: long-run means, no bursts.
struct Estimate {
    double rate{};                   ///< requests of all clients, per second
    double answered{};               ///< of them those that end well, per second
    double latency{};                ///< s, mean, end to end, of those
    std::vector<NodeEstimate> nodes; ///< in the order of the design
    std::vector<LinkEstimate> links; ///< in the order of the design
    model::Usage usage;              ///< in the measured window, by node and meter
    double window{};                 ///< s
    /// Where the assumptions fail, in sentences; empty: the figures may be trusted to a few per cent.
    std::vector<std::string> doubts;

    [[nodiscard]] const NodeEstimate* node(const model::NodeId& id) const;
};

/// Estimates without simulating, in milliseconds: flows through the design as a linear system, latencies
/// along synchronous calls, concurrency by Little's law, and a formula of each kind: cold starts by
/// coldStartFigures(), losses by Erlang's formula, waits by those of M/G/c and of processor sharing, hits by
/// Che's approximation, state machines as Markov chains. Rates are means over the measured window.
///
/// Errors are those of simulate(): an unknown design or scenario, a design that cannot be compiled, a trace
/// that is missing. Deterministic.
model::Result<Estimate> estimate(const model::Project& project, const model::DesignId& design,
                                 const model::ScenarioId& scenario, const model::Catalog& catalog,
                                 const model::Traces& traces);

} // namespace burst::sim

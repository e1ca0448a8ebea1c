#pragma once

#include "app/diagram/render.h"
#include "models/design.h"
#include "simulator/summary.h"

#include <map>

namespace burst::app {

/// What the colours of nodes tell while a run is played back.
enum class Heat {
    load,    ///< requests inside, as a share of the most that were inside that node
    errors,  ///< requests that did not end well, as a share of those that came in
    latency, ///< p95, as a share of the highest of all nodes
    waiting, ///< messages, as a share of the longest queue of all
};

/// What nodes do at one instant of a run: environments or what is inside, the rate, and badges for what goes
/// wrong just then. Costs a look into the series of each node.
/// @param time    s of simulated time
/// @param beside  a run that is looked at together with this one, so that equal colours mean equal figures
[[nodiscard]] NodeOverlays overlaysAt(const sim::Summary& summary, double time, Heat heat,
                                      const sim::Summary* beside = nullptr);

/// Requests per second that each link carries at an instant: what its links carried in all, moved with the
/// rate at which their target was reached. Links without any have no entry.
[[nodiscard]] std::map<model::LinkId, double> linkRatesAt(const sim::Summary& summary,
                                                          const model::Design& design, double time);

} // namespace burst::app

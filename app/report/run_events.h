#pragma once

#include "models/design.h"
#include "simulator/summary.h"

#include <string>
#include <vector>

namespace burst::app {

/// Something that a run remembers of one instant, in words.
struct RunEvent {
    double at{}; ///< s of simulated time
    model::NodeId node;
    std::string text; ///< "Order begins a new environment for request 7"
};

/// All that a run keeps of single instants, in the order of time: its marks, and of the requests that were
/// followed where they came, waited, were answered or failed. Requests bear numbers in the order in which
/// they began. What was not followed is known by the bucket of the time series only, and is no event.
[[nodiscard]] std::vector<RunEvent> runEvents(const sim::Summary& summary, const model::Design& design);

/// "12.304 s", to the ms, or to the µs where that is not the same.
[[nodiscard]] std::string instantText(double seconds);

} // namespace burst::app

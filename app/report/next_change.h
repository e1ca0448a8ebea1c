#pragma once

#include "models/design.h"
#include "simulator/summary.h"

#include <string>
#include <vector>

namespace burst::app {

/// What could be changed about something that held requests up.
struct NextChange {
    std::string text; ///< a sentence with the title of the node
    model::NodeId node;
    std::string metric; ///< the series of the node that shows what it is about
};

/// For what held up most requests, at most `most`, each node and cause once. Nothing where no limit acted.
/// What a change would bring is not simulated.
[[nodiscard]] std::vector<NextChange> nextChanges(const sim::Summary& summary, const model::Design& design,
                                                  std::size_t most);

} // namespace burst::app

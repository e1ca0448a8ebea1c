#include "app/explore/known_figure.h"

#include "app/explore/figures.h"
#include "models/validate.h"

#include <algorithm>

namespace burst::app {

using model::Error;
using model::Result;

Result<void> knownFigure(const std::string& place, const std::string& name, const model::Design& design) {
    const auto [metric, at] = figureName(name);
    if (!at.empty() && !design.node(model::NodeId(at)))
        return Error{Error::Cause::badInput, place,
                     "the design " + design.id.text + " has no node " + at + "."};
    std::string all;
    for (const auto metrics : {model::metricsEndToEnd(), model::metricsOfNodes()}) {
        if (std::ranges::find(metrics, metric) != metrics.end()) return {};
        for (const auto each : metrics)
            all += (all.empty() ? "" : ", ") + std::string(each);
        if (at.empty()) break;
    }
    return Error{Error::Cause::badInput, place,
                 "there is no figure \"" + metric + "\"; there is " + all + "."};
}

} // namespace burst::app

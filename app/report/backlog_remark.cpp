#include "app/report/backlog_remark.h"

#include "models/units.h"

namespace burst::app {

std::string backlogRemark(const sim::Summary& summary, const model::Design& design) {
    constexpr double worthAWord = 0.05;
    std::string places;
    for (const auto& node : summary.nodes) {
        const auto& counts = node.counts;
        const std::int64_t grown = counts.inFlight - counts.carried;
        const model::Node* drawn = design.node(node.id);
        const model::Kind* kind = drawn ? model::findKind(drawn->kind) : nullptr;
        if (!kind || kind->origin ||
            static_cast<double>(grown) <= worthAWord * static_cast<double>(counts.offered))
            continue;
        places += (places.empty() ? "" : ", ") + drawn->title() + " (" + model::showCount(counts.inFlight) +
                  " of " + model::showCount(counts.offered + counts.carried) + ")";
    }
    if (places.empty()) return {};
    return "Not done at the end of the run: " + places +
           ". The bill leaves that work out; where it grows with the time, a month of this traffic does not "
           "keep "
           "up.";
}

} // namespace burst::app

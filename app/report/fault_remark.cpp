#include "app/report/fault_remark.h"

#include "models/units.h"

#include <algorithm>
#include <string_view>

namespace burst::app {

namespace {

using model::Fault;
using model::showQuantity;
using model::Unit;

std::string_view whatOf(const Fault& fault) {
    switch (fault.kind) {
    case Fault::Kind::outage:
        return "an outage";
    case Fault::Kind::latency:
        return "extra latency";
    case Fault::Kind::errors:
        return "extra errors";
    case Fault::Kind::throttle:
        return "throttling";
    case Fault::Kind::coldStartStorm:
        return "a storm of cold starts";
    case Fault::Kind::deployment:
        return "a deployment";
    case Fault::Kind::change:
        return "a change";
    case Fault::Kind::later:
        break;
    }
    return {};
}

std::string placeOf(const Fault& fault, const model::Design& design) {
    if (const auto* node = design.node(fault.node)) return node->title();
    const auto group = std::find_if(design.groups.begin(), design.groups.end(),
                                    [&](const auto& each) { return each.id == fault.group; });
    return group == design.groups.end() ? "the account" : group->title();
}

/// "an outage of Frankfurt for 5 min"; empty when none of it lies between `begin` and `end`, in s.
std::string partOf(const Fault& fault, double begin, double end, const model::Design& design) {
    const bool isInstant = !fault.duration && (fault.kind == Fault::Kind::coldStartStorm ||
                                               fault.kind == Fault::Kind::deployment);
    const double from = std::max(fault.at, begin);
    const double to = fault.duration ? std::min(fault.at + *fault.duration, end) : end;
    if (whatOf(fault).empty() || fault.at >= end) return {};
    if (isInstant ? fault.at < begin : from >= to) return {};
    const std::string changed =
        fault.kind == Fault::Kind::change ? " of \"" + fault.parameter + "\"" : std::string();
    return std::string(whatOf(fault)) + changed + " of " + placeOf(fault, design) +
           (isInstant ? "" : " for " + showQuantity(to - from, Unit::seconds));
}

} // namespace

std::string faultRemark(const sim::Summary& summary, const model::Scenario& scenario,
                        const model::Design& design) {
    std::string parts;
    const double begin = summary.warmup;
    for (const auto& fault : scenario.faults)
        if (const auto part = partOf(fault, begin, begin + summary.simulated, design); !part.empty())
            parts += (parts.empty() ? "" : ", ") + part;
    if (parts.empty()) return {};
    return "The month repeats the measured " + showQuantity(summary.simulated, Unit::seconds) +
           " with what happens in them: " + parts +
           ". Its bill is not that of a month in which this happens once or not at all.";
}

} // namespace burst::app

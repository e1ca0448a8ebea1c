#include "app/report/cause_table.h"

#include "models/units.h"

#include <string>

namespace burst::app {

namespace {
std::string words(const sim::CausePart& part) {
    return causeWord(part.cause) + (part.limit.empty() ? "" : ": " + part.limit);
}
} // namespace

std::string causeWord(sim::Cause cause) {
    switch (cause) {
    case sim::Cause::network:
        return "network";
    case sim::Cause::coldStart:
        return "cold start";
    case sim::Cause::processor:
        return "waiting for a processor";
    case sim::Cause::compute:
        return "own work";
    case sim::Cause::downstream:
        return "service time";
    case sim::Cause::waiting:
        break;
    }
    return "waiting";
}

Table causeTable(const std::vector<sim::Attribution>& bands) {
    constexpr double worthTelling = 0.01;
    Table table({{"percentile"}, {"node"}, {"cause"}, {"time", Align::right}, {"share", Align::right}});
    for (auto band = bands.rbegin(); band != bands.rend(); ++band)
        for (const auto& part : band->parts)
            if (part.share >= worthTelling)
                table.add({band->percentile, part.title, words(part),
                           model::showQuantity(part.seconds, model::Unit::seconds),
                           model::showQuantity(part.share, model::Unit::ratio)});
    return table;
}

} // namespace burst::app

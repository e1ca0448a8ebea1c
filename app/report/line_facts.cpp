#include "app/report/line_facts.h"

#include "app/report/certainty.h"
#include "app/report/result_tables.h"
#include "models/units.h"

namespace burst::app {

namespace {

std::string plain(double value) {
    return model::showQuantity(value, model::Unit::none);
}

std::string priceOf(const model::InvoiceLine& line, const std::string& currency) {
    const std::string average = line.tiers.size() > 1 ? ", the average over its tiers" : "";
    return showPrice(line.price, currency) + " for one " + showUnit(line.unit) + average;
}

std::string tiersOf(const model::InvoiceLine& line, const std::string& currency) {
    if (line.tiers.empty()) return "none: one price for every quantity";
    std::string text;
    for (const auto& tier : line.tiers)
        text += (text.empty() ? "" : "; ") + plain(tier.quantity) + " at " + showPrice(tier.price, currency) +
                " (from " + plain(tier.from) + (tier.to ? " to " + plain(*tier.to) : " on") + ")";
    return text;
}

std::string roundingOf(const model::InvoiceLine& line) {
    std::string text;
    const auto add = [&](double value, const std::string& words) {
        if (value > 0.0) text += (text.empty() ? "" : "; ") + words;
    };
    add(line.step, "up to the next " + plain(line.step) + " for the account");
    add(line.minimum, "at least " + plain(line.minimum) + " are billed");
    add(line.maximum, "at most " + plain(line.maximum) + " are billed");
    return text.empty() ? "none: what was used is billed exactly" : text;
}

std::string regionOf(const model::InvoiceLine& line) {
    if (line.region.empty()) return "that of the design";
    return line.region == "global" ? "all" : line.region;
}

} // namespace

std::vector<LineFact> lineFacts(const model::InvoiceLine& line, const std::string& currency) {
    std::vector<LineFact> facts{
        {"Price", priceOf(line, currency)},
        {"Quantity", plain(line.quantity) + " × " + showUnit(line.unit) +
                         (line.free > 0.0 ? ", of it free " + plain(line.free) : "") + ", billed " +
                         plain(line.billed)},
        {"Tiers", tiersOf(line, currency)},
        {"Rounding", roundingOf(line)},
        {"Region of the price", regionOf(line)},
        {"Source", line.source.empty() ? "none is stated" : line.source},
        {"As of", showAsOf(line.asOf)},
        {"Certainty", certaintyWord(line.certainty) + ", " + std::string(certaintyMeaning(line.certainty))}};
    if (line.fixed) facts.push_back({"Fixed", "does not grow with the requests"});
    if (!line.note.empty()) facts.push_back({"Note", line.note});
    return facts;
}

std::string lineText(const model::InvoiceLine& line, const std::string& currency) {
    std::string text;
    for (const auto& fact : lineFacts(line, currency))
        text += (text.empty() ? "" : "\n") + fact.what + ": " + fact.said;
    return text;
}

} // namespace burst::app

#pragma once

#include "models/price.h"

#include <string>
#include <vector>

namespace burst::app {

/// One thing to know of a line of a bill.
struct LineFact {
    std::string what; ///< "Price", "Rounding", …
    std::string said;
};

/// All there is to know of a line: price, unit, tiers, what is free, rounding, where the price holds, source,
/// date, certainty, and what else the bill notes. Every line says something on each, if only that there is
/// none.
[[nodiscard]] std::vector<LineFact> lineFacts(const model::InvoiceLine& line, const std::string& currency);

/// The same, a line of text each.
[[nodiscard]] std::string lineText(const model::InvoiceLine& line, const std::string& currency);

} // namespace burst::app

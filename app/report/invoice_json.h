#pragma once

#include "models/price.h"
#include "models/tree.h"

namespace burst::app {

/// The lines of an invoice, each with its quantity, price, amount and the source of the price.
[[nodiscard]] model::Tree invoiceLinesJson(const model::Invoice& invoice);

/// Amounts by name of a service or node.
[[nodiscard]] model::Tree subtotalsJson(const std::map<std::string, double>& subtotals);

/// Adds `missing`, the SKUs without a price, and `missing_lines` with the quantities by node.
void putMissing(model::Tree::Object& to, const model::Invoice& invoice);

/// Adds `base_currency` and `rate` where the amounts were converted.
void putConversion(model::Tree::Object& to, const model::Invoice& invoice);

/// The invoice: lines, subtotals by service and by node, total, and the SKUs without a price. With missing
/// prices the total is a lower bound.
[[nodiscard]] model::Tree invoiceJson(const model::Invoice& invoice);

} // namespace burst::app

#include "app/report/invoice_json.h"

namespace burst::app {

using model::Tree;

namespace {
Tree subtotalsJson(const std::map<std::string, double>& subtotals) {
    Tree::Object o;
    for (const auto& [name, amount] : subtotals)
        o.emplace_back(name, amount);
    return o;
}
} // namespace

Tree invoiceLinesJson(const model::Invoice& invoice) {
    Tree::List lines;
    for (const auto& line : invoice.lines)
        lines.emplace_back(Tree::Object{{"node", line.node},
                                        {"service", line.service},
                                        {"sku", line.sku},
                                        {"quantity", line.quantity},
                                        {"free", line.free},
                                        {"billed", line.billed},
                                        {"unit", line.unit},
                                        {"price", line.price},
                                        {"amount", line.amount},
                                        {"source", line.source},
                                        {"as_of", line.asOf},
                                        {"certainty", model::certaintyName(line.certainty)}});
    return lines;
}

Tree invoiceJson(const model::Invoice& invoice, const std::string& date) {
    Tree::Object o{{"burstlab", 1}, {"platform", invoice.platform}, {"region", invoice.region}};
    if (!date.empty()) o.emplace_back("date", date);
    o.emplace_back("currency", invoice.currency);
    o.emplace_back("lines", invoiceLinesJson(invoice));
    o.emplace_back("by_service", subtotalsJson(invoice.byService));
    o.emplace_back("by_node", subtotalsJson(invoice.byNode));
    o.emplace_back("total", invoice.total);
    Tree::List missing;
    for (const auto& sku : invoice.missing)
        missing.emplace_back(sku);
    o.emplace_back("missing", std::move(missing));
    return o;
}

} // namespace burst::app

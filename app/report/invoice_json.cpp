#include "app/report/invoice_json.h"

#include <array>
#include <cstdio>
#include <cstdlib>

namespace burst::app {

using model::Tree;

namespace {
/// Money and quantities are sums of many products: digits beyond the tenth are rounding errors.
double tenDigits(double value) {
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%.9e", value);
    return std::strtod(text.data(), nullptr);
}

Tree tiersJson(const std::vector<model::TierShare>& tiers) {
    Tree::List list;
    for (const auto& tier : tiers) {
        Tree::Object o{{"from", tier.from}};
        if (tier.to) o.emplace_back("to", *tier.to);
        o.emplace_back("price", tier.price);
        o.emplace_back("quantity", tenDigits(tier.quantity));
        list.emplace_back(std::move(o));
    }
    return list;
}

Tree lineJson(const model::InvoiceLine& line) {
    Tree::Object o{{"node", line.node},
                   {"service", line.service},
                   {"sku", line.sku},
                   {"quantity", tenDigits(line.quantity)},
                   {"free", tenDigits(line.free)},
                   {"billed", tenDigits(line.billed)},
                   {"unit", line.unit},
                   {"price", tenDigits(line.price)}};
    if (!line.tiers.empty()) o.emplace_back("tiers", tiersJson(line.tiers));
    o.emplace_back("amount", tenDigits(line.amount));
    o.emplace_back("fixed", line.fixed);
    o.emplace_back("source", line.source);
    o.emplace_back("as_of", line.asOf);
    o.emplace_back("certainty", model::certaintyName(line.certainty));
    if (!line.note.empty()) o.emplace_back("note", line.note);
    return o;
}
} // namespace

Tree subtotalsJson(const std::map<std::string, double>& subtotals) {
    Tree::Object o;
    for (const auto& [name, amount] : subtotals)
        o.emplace_back(name, tenDigits(amount));
    return o;
}

Tree invoiceLinesJson(const model::Invoice& invoice) {
    Tree::List lines;
    for (const auto& line : invoice.lines)
        lines.emplace_back(lineJson(line));
    return lines;
}

void putMissing(Tree::Object& to, const model::Invoice& invoice) {
    Tree::List skus;
    for (const auto& sku : invoice.missing)
        skus.emplace_back(sku);
    to.emplace_back("missing", std::move(skus));
    if (invoice.notPriced.empty()) return;
    Tree::List lines;
    for (const auto& line : invoice.notPriced) {
        Tree::Object o{
            {"node", line.node}, {"sku", line.sku}, {"region", line.region}, {"quantity", line.quantity}};
        if (!line.unit.empty()) o.emplace_back("unit", line.unit);
        lines.emplace_back(std::move(o));
    }
    to.emplace_back("missing_lines", std::move(lines));
}

void putConversion(Tree::Object& to, const model::Invoice& invoice) {
    if (invoice.baseCurrency.empty()) return;
    to.emplace_back("base_currency", invoice.baseCurrency);
    to.emplace_back("rate", invoice.rate);
}

Tree invoiceJson(const model::Invoice& invoice) {
    Tree::Object o{{"burstlab", 1}, {"platform", invoice.platform}, {"region", invoice.region}};
    if (!invoice.date.empty()) o.emplace_back("date", invoice.date);
    o.emplace_back("currency", invoice.currency);
    putConversion(o, invoice);
    o.emplace_back("lines", invoiceLinesJson(invoice));
    o.emplace_back("by_service", subtotalsJson(invoice.byService));
    o.emplace_back("by_node", subtotalsJson(invoice.byNode));
    o.emplace_back("total", tenDigits(invoice.total));
    o.emplace_back("fixed", tenDigits(invoice.fixed));
    putMissing(o, invoice);
    return o;
}

} // namespace burst::app

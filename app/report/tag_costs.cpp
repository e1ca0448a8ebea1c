#include "app/report/tag_costs.h"

#include "app/report/result_tables.h"
#include "models/tags.h"

#include <algorithm>
#include <map>

namespace burst::app {

std::vector<TagCosts> costsByTag(const model::Design& design, const model::Invoice& invoice) {
    std::map<std::string, std::map<std::string, double>> amounts; // by tag, then by its value
    for (const auto& node : design.nodes) {
        const auto paid = invoice.byNode.find(node.id.text);
        const double amount = paid == invoice.byNode.end() ? 0.0 : paid->second;
        for (const auto& [key, value] : model::tagPairs(node.extra))
            amounts[key][value] += amount;
    }
    std::vector<TagCosts> splits;
    for (const auto& [key, values] : amounts) {
        TagCosts split{.key = key, .values = {}, .rest = invoice.total};
        for (const auto& [value, amount] : values) {
            split.values.push_back({value, amount});
            split.rest -= amount;
        }
        std::ranges::stable_sort(split.values, std::ranges::greater(), &TagCost::amount);
        // What is left of sums that agree but for their last digits is nothing.
        if (split.rest < invoice.total * 1e-12) split.rest = 0.0;
        splits.push_back(std::move(split));
    }
    return splits;
}

Table tagTable(const model::Design& design, const model::Invoice& invoice) {
    Table table({{"tag"}, {"value"}, {"amount a month", Align::right}});
    for (const auto& split : costsByTag(design, invoice)) {
        for (const auto& part : split.values)
            table.add({split.key, part.value, showMoney(part.amount, invoice.currency)});
        table.add({split.key, "(without this tag)", showMoney(split.rest, invoice.currency)});
    }
    return table;
}

} // namespace burst::app

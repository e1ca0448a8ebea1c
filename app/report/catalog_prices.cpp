#include "app/report/catalog_report.h"
#include "app/report/price_words.h"
#include "models/metering.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdio>
#include <initializer_list>
#include <optional>
#include <utility>

// The price book, and what can be metered to be billed at it.

namespace burst::app {

using model::Tree;

namespace {

std::string money(double amount) {
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "%.10g", amount);
    return text.data();
}

void putText(Tree::Object& to, const char* key, const std::string& text) {
    if (!text.empty()) to.emplace_back(key, text);
}

bool isIn(std::string_view word, std::string_view text) {
    const auto same = [](unsigned char a, unsigned char b) { return std::tolower(a) == std::tolower(b); };
    return std::search(text.begin(), text.end(), word.begin(), word.end(), same) != text.end();
}

/// Whether each of the words is in one of the texts.
bool haveAll(const std::vector<std::string>& words, const std::vector<std::string_view>& texts) {
    return std::ranges::all_of(words, [&](const std::string& word) {
        return std::ranges::any_of(texts, [&](std::string_view text) { return isIn(word, text); });
    });
}

bool isWanted(const model::Price& price, const model::Platform& platform, const CatalogFilter& filter) {
    if (!filter.platform.empty() && platform.id != filter.platform) return false;
    if (!filter.region.empty() && price.region != filter.region && price.region != "global") return false;
    return haveAll(filter.words, {platform.id, platform.title, price.sku, price.service, price.unit});
}

std::vector<model::ActivityKind> wantedKinds(const model::Catalog& catalog, const CatalogFilter& filter) {
    std::vector<model::ActivityKind> kinds;
    for (auto& kind : model::activityKinds()) {
        if (!filter.platform.empty() && kind.platform != filter.platform) continue;
        std::vector<std::string_view> texts{kind.platform, kind.service};
        if (const auto* platform = catalog.platform(kind.platform)) texts.push_back(platform->title);
        texts.insert(texts.end(), kind.skus.begin(), kind.skus.end());
        if (haveAll(filter.words, texts)) kinds.push_back(std::move(kind));
    }
    return kinds;
}

/// "memory_mb     MB, memory of an instance", one line each, the meanings below each other.
std::string described(const std::vector<model::ActivityFigure>& figures) {
    std::size_t width = 0;
    for (const auto& figure : figures)
        width = std::max(width, figure.name.size());
    std::string out;
    for (const auto& figure : figures) {
        std::string choices;
        for (const auto& choice : figure.choices)
            choices += (choices.empty() ? ": " : ", ") + choice;
        out += "  " + figure.name + std::string(width + 2 - figure.name.size(), ' ') + showUnit(figure.unit) +
               (figure.rate ? " or rate" : "") + ", " + figure.meaning + choices + "\n";
    }
    return out;
}

/// The parts with commas between, in lines that a terminal shows.
std::string wrapped(const std::string& heading, const std::vector<std::string>& parts) {
    constexpr std::size_t width = 100;
    const std::string indent(10, ' ');
    std::string out = "  " + heading + std::string(indent.size() - 2 - heading.size(), ' ');
    std::size_t used = indent.size();
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::string part = parts[i] + (i + 1 < parts.size() ? "," : "");
        if (used > indent.size() && used + 1 + part.size() > width) {
            out += "\n" + indent;
            used = indent.size();
        }
        out += (used > indent.size() ? " " : "") + part;
        used += part.size() + 1;
    }
    return out + "\n";
}

/// What all tables of prices begin with, and the columns after that.
Table tableOfPrices(std::initializer_list<Table::Column> more) {
    std::vector<Table::Column> columns{
        {"platform"}, {"region"}, {"sku"}, {"price", Align::right}, {"unit"}, {"free a month", Align::right},
        {"since"}};
    columns.insert(columns.end(), more);
    return Table(std::move(columns));
}

/// The cells of a price, of the book or the user's own, under these columns.
template <class AnyPrice>
std::vector<std::string> rowOf(const std::string& platform, const AnyPrice& price, std::optional<double> free,
                               std::initializer_list<std::string> more) {
    std::vector<std::string> row{platform,
                                 price.region,
                                 price.sku,
                                 money(price.price) + (price.tiers.empty() ? "" : " (tiers)"),
                                 showUnit(price.unit),
                                 free ? money(*free) : "",
                                 price.since};
    row.insert(row.end(), more);
    return row;
}

} // namespace

Table priceTable(const model::Catalog& catalog, const CatalogFilter& filter) {
    Table table = tableOfPrices({{"as of"}, {"certainty"}, {"source"}});
    for (const auto& platform : catalog.platforms)
        for (const auto& price : platform.prices)
            if (isWanted(price, platform, filter))
                table.add(rowOf(platform.id, price, price.free > 0 ? std::optional(price.free) : std::nullopt,
                                {showAsOf(price.asOf), std::string(model::certaintyName(price.certainty)),
                                 price.source}));
    return table;
}

Tree pricesJson(const model::Catalog& catalog, const CatalogFilter& filter) {
    Tree::List list;
    for (const auto& platform : catalog.platforms)
        for (const auto& price : platform.prices) {
            if (!isWanted(price, platform, filter)) continue;
            Tree::Object o{{"platform", platform.id},      {"service", price.service}, {"sku", price.sku},
                           {"region", price.region},       {"unit", price.unit},       {"price", price.price},
                           {"currency", platform.currency}};
            Tree::List tiers;
            for (const auto& tier : price.tiers) {
                Tree::Object t{{"from", tier.from}, {"price", tier.price}};
                if (tier.to) t.emplace_back("to", *tier.to);
                tiers.emplace_back(std::move(t));
            }
            if (!tiers.empty()) o.emplace_back("tiers", std::move(tiers));
            if (price.free > 0) o.emplace_back("free", price.free);
            putText(o, "free_pool", price.freePool);
            if (price.minimum > 0) o.emplace_back("minimum", price.minimum);
            if (price.maximum > 0) o.emplace_back("maximum", price.maximum);
            if (price.step > 0) o.emplace_back("step", price.step);
            putText(o, "since", price.since);
            putText(o, "as_of", price.asOf);
            putText(o, "source", price.source);
            o.emplace_back("certainty", model::certaintyName(price.certainty));
            list.emplace_back(std::move(o));
        }
    return Tree::Object{{"burstlab", 1}, {"prices", std::move(list)}};
}

Table ownPriceTable(const model::OwnPrices& own) {
    Table table = tableOfPrices({{"source"}, {"currency"}});
    for (const auto& price : own.all())
        table.add(rowOf(price.platform, price, price.free, {price.source, price.currencyNote}));
    return table;
}

std::string activitiesText(const model::Catalog& catalog, const CatalogFilter& filter) {
    std::string out;
    for (const auto& kind : wantedKinds(catalog, filter)) {
        out += kind.platform + " " + kind.service + "\n" + described(kind.figures) +
               wrapped("meters", kind.skus) + "\n";
    }
    if (out.empty()) return out;
    return out + "What may be a rate is over the period that \"hours\", \"days\" or \"months\" say, a month "
                 "otherwise:\nrequests_per_s, _per_minute, _per_hour, _per_day, _per_month. \"free_tier\" "
                 "(true, false or meters)\ngoes with all: which lines may take their allowance.\n";
}

Tree activitiesJson(const model::Catalog& catalog, const CatalogFilter& filter) {
    Tree::List list;
    for (const auto& kind : wantedKinds(catalog, filter)) {
        Tree::List figures;
        for (const auto& figure : kind.figures) {
            Tree::Object o{{"name", figure.name}, {"unit", figure.unit}, {"meaning", figure.meaning}};
            if (figure.rate) o.emplace_back("rate", true);
            Tree::List choices(figure.choices.begin(), figure.choices.end());
            if (!choices.empty()) o.emplace_back("choices", std::move(choices));
            figures.emplace_back(std::move(o));
        }
        list.emplace_back(Tree::Object{{"platform", kind.platform},
                                       {"service", kind.service},
                                       {"inputs", std::move(figures)},
                                       {"meters", Tree::List(kind.skus.begin(), kind.skus.end())}});
    }
    return Tree::Object{{"burstlab", 1}, {"activities", std::move(list)}};
}

} // namespace burst::app

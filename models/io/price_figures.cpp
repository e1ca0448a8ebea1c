#include "models/io/price_figures.h"

#include "models/instant.h"

#include <cmath>

namespace burst::model {

namespace {
[[nodiscard]] bool isAmount(const Tree& tree) {
    return tree.isNumber() && std::isfinite(tree.number()) && tree.number() >= 0;
}
} // namespace

std::optional<PriceFigure> readPriceFigure(const Tree& tree) {
    PriceFigure figure;
    if (isAmount(tree)) {
        figure.price = tree.number();
        return figure;
    }
    if (!tree.list() || tree.list()->empty()) return std::nullopt;
    for (const auto& tier : *tree.list()) {
        const auto* pair = tier.list();
        if (!pair || pair->size() != 2 || !isAmount((*pair)[0]) || !isAmount((*pair)[1])) return std::nullopt;
        const double from = (*pair)[0].number();
        auto& tiers = figure.tiers;
        if (tiers.empty() ? from != 0.0 : from <= tiers.back().from) return std::nullopt;
        if (!tiers.empty()) tiers.back().to = from;
        tiers.push_back({from, std::nullopt, (*pair)[1].number()});
    }
    figure.price = figure.tiers.front().price;
    return figure;
}

Tree writePriceFigure(const PriceFigure& figure) {
    if (figure.tiers.empty()) return figure.price;
    Tree::List tiers;
    for (const auto& tier : figure.tiers)
        tiers.emplace_back(Tree::List{tier.from, tier.price});
    return tiers;
}

bool isDate(std::string_view text) {
    constexpr std::string_view pattern = "dddd-dd-dd";
    if (text.size() != 4 && text.size() != 7 && text.size() != 10) return false;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (pattern[i] == '-' ? text[i] != '-' : (text[i] < '0' || text[i] > '9')) return false;
    return true;
}

bool isDay(std::string_view text) {
    return text.size() == 10 && isDate(text) && readInstant(text);
}

} // namespace burst::model

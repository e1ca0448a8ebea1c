#pragma once

#include "models/catalog.h"
#include "models/tree.h"

#include <optional>
#include <string_view>
#include <vector>

namespace burst::model {

/// Tiers as pairs of a lower edge and a price, [[0, 0.09], [10240, 0.085]], from 0 upwards; a bare number is
/// one price for all and gives no tiers. nullopt for anything else.
struct PriceFigure {
    double price{}; ///< the first tier repeats it
    std::vector<Price::Tier> tiers{};
};
[[nodiscard]] std::optional<PriceFigure> readPriceFigure(const Tree& tree);
[[nodiscard]] Tree writePriceFigure(const PriceFigure& figure);

/// "2026", "2026-08" or "2026-08-22".
[[nodiscard]] bool isDate(std::string_view text);
/// "2026-08-22".
[[nodiscard]] bool isDay(std::string_view text);

} // namespace burst::model

#pragma once

#include "app/explore/figures.h"
#include "models/result.h"

#include <string>
#include <vector>

namespace burst::app {

/// A bound that a run has to keep: "latency.p99<300ms", "success.ratio>=99.9%".
struct Bound {
    enum class Side { most, least };
    std::string figure; ///< as figureName() reads it
    Side side{Side::most};
    double value{}; ///< SI base unit of the figure

    /// Of a run with these figures, by the rule of objectives.
    [[nodiscard]] ObjectiveCheck::Verdict of(const std::vector<Figure>& figures) const;
};

/// Reads FIGURE<VALUE, <=, > or >=; "<" allows the value itself, for figures are continuous. Error without a
/// place.
model::Result<Bound> readBound(const std::string& text);

/// "latency.p99 at most 300 ms".
[[nodiscard]] std::string describe(const Bound& bound);

/// What a search looks for.
struct Aim {
    enum class Direction { minimise, maximise };
    std::string figure;
    Direction direction{Direction::minimise};
    std::vector<Bound> bounds;

    /// Whether a point keeps the bounds: broken where one is, holds where all do and the figure looked for is
    /// known; a lower bound of it says too little to call a point the best.
    [[nodiscard]] ObjectiveCheck::Verdict verdict(const std::vector<Figure>& figures) const;
    /// Whether a is better than b.
    [[nodiscard]] bool better(double a, double b) const {
        return direction == Direction::minimise ? a < b : a > b;
    }
};

} // namespace burst::app

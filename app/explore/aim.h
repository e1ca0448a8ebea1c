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

    [[nodiscard]] bool keeps(double found) const {
        return side == Side::most ? found <= value : found >= value;
    }
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

    /// Whether a point has all figures that the bounds speak of, within them.
    [[nodiscard]] bool kept(const std::vector<Figure>& figures) const;
    /// Whether a is better than b.
    [[nodiscard]] bool better(double a, double b) const {
        return direction == Direction::minimise ? a < b : a > b;
    }
};

} // namespace burst::app

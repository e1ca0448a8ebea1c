#pragma once

#include "models/design.h"

#include <optional>
#include <string_view>
#include <vector>

namespace burst::model {

// Points of the canvas that a link is led through, under its key "bends": [[x, y], …], in px at 100 % zoom
// and in the order from its source to its target. They stay where they are while nodes are moved, go along
// when both ends of the link are, and play no part in a run.

inline constexpr std::string_view bendsKey = "bends";
inline constexpr std::size_t mostBends = 100;

/// Whether a value under `bendsKey` is a list of at most `mostBends` places, each within 1e6 px of the
/// origin.
[[nodiscard]] std::optional<std::vector<Point>> readBends(const Tree& value);
/// Empty for a link that finds its way by itself, and where the value cannot be read.
[[nodiscard]] std::vector<Point> bendsOf(const Link& link);
/// Whole pixels within 1e6 of the origin are kept; an empty list takes the key away.
/// @param bends  at most `mostBends`
void setBends(Link& link, const std::vector<Point>& bends);
void shiftBends(Link& link, Point by);

} // namespace burst::model

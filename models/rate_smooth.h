#pragma once

#include "models/rate_line.h"

#include <cstddef>

namespace burst::model {

/// The line with its stretches between two corners bent smoothly, in straight pieces: a cubic through every
/// corner that rises only where the line rises, without overshoot, level at both ends and at tops and
/// bottoms. Steps stay steps. A segment becomes eight pieces, fewer where the whole would be more than 512.
/// @param first, last  corners, first <= last < size
/// Source: Fritsch and Carlson, Monotone piecewise cubic interpolation, SIAM J. Numer. Anal. 17(2), 1980,
/// with the slopes of Fritsch and Butland, SIAM J. Sci. Stat. Comput. 5(2), 1984.
[[nodiscard]] RateLine smoothed(const RateLine& line, std::size_t first, std::size_t last);

} // namespace burst::model

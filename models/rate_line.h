#pragma once

#include "models/scenario.h"

#include <cstddef>
#include <vector>

namespace burst::model {

/// Corners of a line over time, in the order of their times; see RatePoint. Before the first corner the line
/// is as high as there, after the last it stays. Where two corners stand at one time, it steps.
using RateLine = std::vector<RatePoint>;

/// Above this, per second, a single request would be shorter than the clock's nanosecond.
constexpr double highestRate = 1e9;

/// The line on both sides of one instant; they differ at a step.
struct RateSides {
    double before{};
    double after{};
};
[[nodiscard]] RateSides sidesAt(const RateLine& line, double at);

/// The rate from `at` on; 0 for a line without corners.
[[nodiscard]] double rateAt(const RateLine& line, double at);

/// Requests between two times on average.
[[nodiscard]] double areaUnder(const RateLine& line, double from, double to);

/// The greatest rate between two times.
[[nodiscard]] double peakOf(const RateLine& line, double from, double to);

/// The part of the line between two times (from < to), with corners at both; it begins at 0 s.
[[nodiscard]] RateLine pieceOf(const RateLine& line, double from, double to);

/// The line whose rate is the sum of both, everywhere.
[[nodiscard]] RateLine sumOf(const RateLine& a, const RateLine& b);

/// The line with few corners: those that lie furthest from the line without them, as Douglas and Peucker
/// choose them. Corners that change nothing always go; the first and the last stay.
/// @param most  corners that may be left, >= 2
[[nodiscard]] RateLine simplified(const RateLine& line, std::size_t most);

// Edits. They keep the order of times, times >= 0 and rates of 0 to highestRate.

/// Adds a corner, behind those at the same time.
/// @return its place
std::size_t addCorner(RateLine& line, RatePoint corner);

/// Moves the corners from `first` to `last` together, as far as their neighbours and the bounds let them. A
/// first corner at 0 s keeps its time.
void moveCorners(RateLine& line, std::size_t first, std::size_t last, double bySeconds, double byRate);

/// Takes the corners from `first` to `last` out; of all of them the first stays.
void removeCorners(RateLine& line, std::size_t first, std::size_t last);

/// Puts a piece that begins at 0 s into the line at a time, in the place of what was there.
[[nodiscard]] RateLine withPiece(const RateLine& line, const RateLine& piece, double at);

} // namespace burst::model

#pragma once

#include "models/result.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace burst::model {

/// What a number measures. Values are held as doubles in the SI base unit named here.
enum class Unit {
    none,      ///< a bare count
    seconds,   ///< s
    bytes,     ///< B; 1 KB = 1024 B, as platforms count memory, payloads and items
    perSecond, ///< 1/s
    ratio,     ///< 0..1; "5 %" is 0.05
    money,     ///< USD
};

/// Reads a quantity as people type it: "512", "512 MB", "0.5GB", "1.5s", "900 ms", "2 h 30 min",
/// "20 /s", "1.2k/min", "5 %", "250 USD", "1e5", "inf". A bare number is in the SI base unit.
/// The error says what was found and names the units that would be right.
Result<double> parseQuantity(std::string_view text, Unit unit);

/// Reads some of them with commas between: "10 s, 30 s, 1 min". The error is that of the first that is wrong.
Result<std::vector<double>> parseList(std::string_view text, Unit unit);

/// The canonical text: the largest unit in which the number stays short ("512 MB", "10 min",
/// "20 /s"). parseQuantity(formatQuantity(x, u), u) == x exactly.
std::string formatQuantity(double value, Unit unit);

/// For people: about four significant digits ("1.24 s", "98.3 %", "12.4 k/s"). Not for files.
std::string showQuantity(double value, Unit unit);

/// Unit symbols that parseQuantity accepts, common ones first ("ms", "s", "min", "h", "d").
std::span<const std::string_view> unitSymbols(Unit unit);

/// "1,234,567".
[[nodiscard]] std::string showCount(std::int64_t count);

} // namespace burst::model

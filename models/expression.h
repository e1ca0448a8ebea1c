#pragma once

#include "models/units.h"

#include <string_view>

namespace burst::model {

/// What a typed text comes to.
struct Worth {
    double value{};         ///< SI base unit where a unit was named, else the number as it was written
    bool bare{true};        ///< no unit was named
    bool calculated{false}; ///< it was arithmetic and not one number
};

/// Reads a quantity as parseQuantity() does, or arithmetic with some: "2*128 MB", "=1 h/4", "(20 + 15) * 2",
/// "512 MB * 50 %". Knows + - * / and parentheses; a leading "=" is allowed. Percentages are plain numbers
/// (50 % = 0.5) but for a unit of Unit::ratio.
///
/// Units are minded: sums need a unit on both sides or on neither, one factor of a product may have one, and
/// a quotient of two quantities is a plain number. The Error says at which character ("At character 5: …")
/// what is wrong; that of a text without arithmetic is parseQuantity()'s.
Result<Worth> evaluate(std::string_view text, Unit unit);

} // namespace burst::model

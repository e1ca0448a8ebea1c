#pragma once

#include "models/units.h"

#include <functional>
#include <string_view>

namespace burst::model {

/// What a typed text comes to.
struct Worth {
    double value{};         ///< SI base unit where a unit was named, else the number as it was written
    bool bare{true};        ///< no unit was named
    bool calculated{false}; ///< it was arithmetic and not one number
    bool named{false};      ///< names stand in it
};

/// What a name stands for in arithmetic.
struct Named {
    double value{};        ///< SI base unit
    Unit unit{Unit::none}; ///< none for a plain number, as which a percentage counts
};
/// Looks a name up ([A-Za-z_][A-Za-z0-9_]*); the Error says why it stands for nothing.
using Names = std::function<Result<Named>(std::string_view name)>;

/// Reads a quantity as parseQuantity() does, or arithmetic with some: "2*128 MB", "=1 h/4", "(20 + 15) * 2",
/// "512 MB * 50 %". Knows + - * / and parentheses; a leading "=" is allowed. Percentages are plain numbers
/// (50 % = 0.5) but for a unit of Unit::ratio.
///
/// Units are minded: sums need a unit on both sides or on neither, one factor of a product may have one, and
/// a quotient of two quantities is a plain number. The Error says at which character ("At character 5: …")
/// what is wrong, also with more than 30 parentheses and signs in one another; a text of arithmetic has at
/// most 1000 characters. The Error of a text without arithmetic is parseQuantity()'s.
Result<Worth> evaluate(std::string_view text, Unit unit);
/// The same with names: "=2*base_rps".
Result<Worth> evaluate(std::string_view text, Unit unit, const Names& names);
/// The same in whatever unit the first quantity has that has one.
Result<Named> evaluateAny(std::string_view text, const Names& names);

} // namespace burst::model

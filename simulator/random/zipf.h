#pragma once

#include "simulator/random/draws.h"

#include <cstdint>

namespace burst::sim {

/// Ranks 0 … count-1 of which the r-th is drawn with a probability in proportion to 1/(r+1)^exponent; with
/// the exponent 0 all are equally likely.
///
/// Rejection-inversion (Hörmann and Derflinger, ACM TOMACS 6(3), 1996): no table, whatever the count, and
/// never more than two words on average.
class Zipf {
public:
    /// @param count     >= 1
    /// @param exponent  >= 0
    Zipf(std::uint32_t count, double exponent);

    [[nodiscard]] std::uint32_t draw(Draws draws) const;

private:
    [[nodiscard]] double height(double x) const;
    [[nodiscard]] double area(double x) const;
    [[nodiscard]] double inverseArea(double y) const;

    double count_{1.0};
    double exponent_{0.0};
    double areaOfFirst_{0.0};
    double areaOfAll_{0.0};
    double sure_{0.0}; ///< so near to a whole number nothing is ever rejected
};

} // namespace burst::sim

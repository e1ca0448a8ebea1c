#pragma once

#include "models/distribution.h"
#include "simulator/kernel/time.h"
#include "simulator/random/draws.h"

#include <vector>

namespace burst::sim {

/// A described distribution made ready to draw from. Immutable; one may be shared by threads.
class Sampler {
public:
    Sampler() = default; ///< constant 0
    explicit Sampler(const model::Distribution& distribution);

    /// A variate in the unit of the distribution, >= 0.
    [[nodiscard]] double draw(Draws draws) const;
    /// A variate of a distribution in seconds, as simulated time.
    [[nodiscard]] Duration time(Draws draws) const { return fixed_ ? fixedTime_ : fromSeconds(draw(draws)); }
    /// Long-run average, in the unit of the distribution.
    [[nodiscard]] double mean() const { return model::mean(distribution_); }
    [[nodiscard]] bool isConstant() const { return fixed_; }
    [[nodiscard]] bool isZero() const { return fixed_ && fixedTime_ == 0; }

private:
    [[nodiscard]] double drawTable(Draws& draws) const;

    model::Distribution distribution_;
    std::vector<double> cumulative_; ///< of a hyperexponential's probabilities
    bool fixed_{true};
    Duration fixedTime_{0};
};

} // namespace burst::sim

#pragma once

#include "models/distribution.h"
#include "models/resolve.h"

#include <optional>
#include <string_view>

namespace burst::sim {

inline constexpr double mebibyte = 1024.0 * 1024.0;

/// Mean and variance of a random quantity, in its unit and the square of it.
struct Moments {
    double mean{};
    double variance{};
};

/// Of a distribution; the truncation of a normal is left out of its variance.
[[nodiscard]] Moments momentsOf(const model::Distribution& d);
/// Of a parameter; zero where the kind has none of that name or it is not set.
[[nodiscard]] Moments momentsOf(const model::Settings& settings, std::string_view key);

/// Of what is the one or the other, by these weights.
[[nodiscard]] Moments mixed(double first, const Moments& a, double other, const Moments& b);

/// Started steps of a size, at least one.
[[nodiscard]] double stepsOf(double size, double step);

/// A limit of a rate with room for a burst.
struct RateLimit {
    std::optional<double> rate{}; ///< per second; none = no limit
    double burst{};               ///< tokens

    /// Share of Poisson arrivals that it refuses: a token bucket is a server that takes one token's time for
    /// each request and turns away what would wait for more than the burst. The tail of that wait is
    /// Cramér's (M/D/1), the loss that of a bounded workload.
    [[nodiscard]] double refusal(double arrivals) const;
    [[nodiscard]] std::optional<double> utilisation(double arrivals) const;
};
/// The limit that two parameters set; without a burst one second's worth, one request at least.
[[nodiscard]] RateLimit limitOf(const model::Settings& settings, std::string_view rate,
                                std::string_view burst);
[[nodiscard]] RateLimit secondsWorth(std::optional<double> rate);

/// Mean s that a job spends where jobs share processors evenly and none uses more than one (processor
/// sharing; insensitive to the distribution of the work). Infinity at overload.
/// @param processors  > 0, parts allowed   @param rate  per second   @param work  mean s on one processor
[[nodiscard]] double sharedTime(double processors, double rate, double work);

/// Mean s before one of `servers` begins, by the formula of M/M/c and the correction of Allen and Cunneen for
/// other service times; for more than some thousand servers there is no wait. Infinity at overload.
[[nodiscard]] double waitFor(double servers, double rate, const Moments& service);

/// What waits of Poisson arrivals become with other gaps (Kraemer and Langenbach-Belz, 1976).
/// @param arrivals, service  squared coefficients of variation
[[nodiscard]] double waitFactor(double utilisation, double arrivals, double service);

/// Mean of the greater of two independent quantities, taken for normal (Clark, Operations Research 9, 1961).
[[nodiscard]] Moments greaterOf(const Moments& a, const Moments& b);

/// Mean of min(N, most) for N of a Poisson distribution.
[[nodiscard]] double boundedPoisson(double mean, double most);

} // namespace burst::sim

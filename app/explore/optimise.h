#pragma once

#include "app/explore/aim.h"
#include "app/explore/plan.h"
#include "models/result.h"
#include "simulator/analysis/compare.h"
#include "simulator/experiment.h"

#include <cstddef>
#include <optional>
#include <stop_token>
#include <vector>

namespace burst::app {

/// How much a search may do.
struct SearchLimits {
    std::size_t simulations{}; ///< replications of points, at least 3
    int threads{0};            ///< 0 = all cores; what is found does not depend on it
};

/// A tenth of the points, 12 at least and 200 at most, all replications of one counted.
[[nodiscard]] std::size_t usualSimulations(const Plan& plan);

/// Points that a search looks at; their estimates take the time.
inline constexpr std::size_t mostSearched = 50'000;

/// A point that was simulated.
struct Tried {
    std::size_t point{};
    std::string refusal;         ///< why it cannot be simulated; empty = it can
    std::vector<Figure> figures; ///< of its last run
    int replications{};
    ObjectiveCheck::Verdict bounds{ObjectiveCheck::Verdict::unknown};
    bool front{false}; ///< no other is as good in the figure and all bounds, and better in one; all known

    [[nodiscard]] bool kept() const { return bounds == ObjectiveCheck::Verdict::holds; }
};

struct Found {
    std::vector<Tried> tried;        ///< in the order of the search
    std::optional<std::size_t> best; ///< of `tried`; none when they are known to hold nowhere that was tried
    std::optional<std::size_t> next; ///< the best of the others
    std::size_t points{};            ///< of the plan
    std::size_t impossible{};        ///< of them: refused without simulating
    std::size_t simulations{};
    bool settled{false}; ///< ended because nothing better was likely, not for the limit
    /// The best against the next, in paired replications; none when there was nothing left to run them.
    std::optional<sim::Difference> lead;
};

/// Looks for the best point of a plan that keeps the bounds. The estimate of every point says where to look;
/// what the simulator finds corrects it (a Gaussian process of the ratio of both, Surrogate); the next point
/// is the one from which most improvement is expected, times the probability that it keeps the bounds
/// (Schonlau, Welch and Jones, Global versus local search in constrained optimization of computer models,
/// 1998). At the end the two best are run again with more, paired replications. The same plan gives the same
/// answer, on any number of threads.
///
/// Errors: more than mostSearched points; no point can be simulated; a stop request (Cause::cancelled).
model::Result<Found> optimise(const Plan& plan, const Aim& aim, const SearchLimits& limits,
                              sim::Progress* progress = nullptr, std::stop_token stop = {});

} // namespace burst::app

#pragma once

#include "tests/support/build.h"

#include <functional>
#include <string>
#include <vector>

namespace burst::test {

/// A design that runs into one limit, and what of its run shows whether the limit was kept.
struct LimitCase {
    std::string name;  ///< a sentence without its end
    std::string limit; ///< its name in results; empty: a bound that is kept without a refusal
    std::string where; ///< the node, or the link, whose result names the limit
    Build build;
    /// The highest value at any instant, or in any window of time, of what is limited.
    std::function<double(const sim::Summary&)> most;
    double bound{};
    /// The bound counts as reached within this.
    double slack{1.0};
};

[[nodiscard]] std::vector<LimitCase> rateLimits();  ///< limit_rates.cpp
[[nodiscard]] std::vector<LimitCase> levelLimits(); ///< limit_levels.cpp
[[nodiscard]] std::vector<LimitCase> refusals();    ///< limit_refusals.cpp

/// A client that sends 50 requests a second at random for 50 s to one node "k" of a kind.
[[nodiscard]] Build flood(const std::string& kind, model::Params params = {}, model::Params link = {});

/// Every request of a run with all that happened to it.
inline constexpr sim::TraceWish everyRequest{
    .from = sim::TraceWish::From::everything, .sampled = 10'000, .slowest = 10'000, .failed = 10'000};

/// The capacity that a token bucket of this rate must have had at least, full at the start, to let through
/// what these nodes took: the most by which the number taken in any window of time exceeds rate * its length.
[[nodiscard]] double bucketOf(const sim::Summary& run, const std::vector<std::string>& nodes, double rate);

/// The most calls that were inside these nodes at the same time. What came and went at once was never inside.
[[nodiscard]] double mostInside(const sim::Summary& run, const std::vector<std::string>& nodes);
/// The most calls over a link that were unanswered at the same time.
[[nodiscard]] double mostInFlight(const sim::Summary& run, const std::string& link);
/// The longest time, in s, that a call was inside a node, or that its caller waited for it.
[[nodiscard]] double longestStay(const sim::Summary& run, const std::string& node);
[[nodiscard]] double longestWait(const sim::Summary& run, const std::string& node);

} // namespace burst::test

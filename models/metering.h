#pragma once

#include "models/price.h"
#include "models/result.h"
#include "models/tree.h"

#include <string>
#include <string_view>
#include <vector>

namespace burst::model {

/// What happened at a service, in the words of a price page's example: "3 M requests of 120 ms at 1536 MB".
struct Activity {
    std::string service; ///< "lambda", "apigateway_http", "sqs", …
    std::string node;    ///< whom the lines name; may be empty
    Params figures;      ///< "requests": 3000000, "duration_ms": 120, …
};

/// An activity as quantities of SKUs, with the provider's rounding, minimums and size steps. `free_tier`
/// among the figures says which lines may take their free allowance: true, false, or the meters that still
/// may
/// ("duration only"). The error names a service, figure or value that the rules do not know.
Result<std::vector<UsageLine>> meter(const Activity& activity, std::string_view platform);

/// Takes away the allowance of lines that `freeTier` does not speak of; null or true leaves them all.
Result<void> limitAllowance(std::vector<UsageLine>& lines, const Tree& freeTier);

/// What an activity may say.
struct ActivityFigure {
    std::string name{};                 ///< "memory_mb"
    std::string unit{};                 ///< "MB", "number", "0 to 1", "true or false", "one of", …
    std::string meaning{};              ///< in a few words, after the unit: "memory of an instance"
    bool rate{false};                   ///< may also be said as "…_per_s", "…_per_day" and so on
    std::vector<std::string> choices{}; ///< of "one of"; the first is meant when nothing is said
};

/// A service whose activities can be metered, as it is declared beside its rule.
struct ActivityKind {
    std::string platform{};
    std::string service{};
    std::vector<ActivityFigure> figures{}; ///< by name; "free_tier" goes with all
    std::vector<std::string> skus{};       ///< at which it may be billed

    /// The figure of that name, or nullptr.
    [[nodiscard]] const ActivityFigure* figure(std::string_view key) const;
    /// Whether `key` is a figure or the rate of one.
    [[nodiscard]] bool knows(std::string_view key) const;
};

/// All services whose activities can be metered, by platform and name.
[[nodiscard]] std::vector<ActivityKind> activityKinds();

} // namespace burst::model

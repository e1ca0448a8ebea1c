#pragma once

#include "models/tree.h"

#include <QString>

#include <optional>

namespace burst::test {

/// "exponential mean 1.991 s (…)" as a distribution in a file.
[[nodiscard]] model::Tree workOf(const QString& description);

/// "exponential", "deterministic" or "lognormal cv 2" with the given mean in s.
[[nodiscard]] model::Tree workOf(const QString& family, double mean);

/// "Poisson 0.5/s; warm exp 0.5 s; cold exp 1.5 s; …", "one arrival exactly every 2 s; …",
/// "…; warm = cold = exp 1 s; …", "…; warm max(0,Normal(0.4,0.1)) s; …".
struct PeerText {
    double rate{};
    bool evenly{}; ///< equal gaps
    model::Tree warm;
    std::optional<model::Tree> cold;
};
[[nodiscard]] PeerText peerTextOf(const QString& description);

} // namespace burst::test

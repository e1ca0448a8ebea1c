#pragma once

#include "simulator/analysis/statistics.h"

#include <QDebug>

#include <cmath>
#include <string>
#include <vector>

namespace burst::test {

/// Whether a simulated mean is the expected one: within four standard errors over the replications.
inline bool agrees(const char* what, const std::vector<double>& replications, double expected) {
    const auto n = static_cast<double>(replications.size());
    const double simulated = sim::mean(replications);
    const double error = std::sqrt(sim::variance(replications) / n);
    const bool same = replications.size() >= 10 && std::abs(simulated - expected) <= 4.0 * error;
    qInfo("%s: %.6g, expected %.6g, standard error %.2g, %+.1f of them off", what, simulated, expected, error,
          (simulated - expected) / error);
    return same;
}

} // namespace burst::test

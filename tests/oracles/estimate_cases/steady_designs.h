#pragma once

#include "tests/support/build.h"

#include <functional>
#include <string>
#include <vector>

namespace burst::test {

/// A small design in a steady state that no limit touches.
struct SteadyDesign {
    const char* name;
    std::function<Build()> build;
    std::string doubted{}; ///< the only node that may be doubted; empty: none
};
/// Every kind is in one of them at least.
[[nodiscard]] const std::vector<SteadyDesign>& steadyDesigns();

/// A design of which the estimate must say something.
struct DoubtfulDesign {
    const char* name;
    std::function<Build()> build;
    const char* node; ///< that is doubted
    const char* word; ///< in one of the sentences
};
[[nodiscard]] const std::vector<DoubtfulDesign>& doubtfulDesigns();

} // namespace burst::test

#pragma once

#include "models/catalog.h"
#include "models/design.h"
#include "models/scenario.h"
#include "tests/property/designs/dice.h"

#include <cstdint>

namespace burst::test {

/// The platforms of random designs: those that ship, and one without any figures of its own.
[[nodiscard]] const model::Catalog& testCatalog();

/// The trace files that random traffic may name.
[[nodiscard]] const model::Traces& testTraces();

/// A project of one design and one scenario that validate() finds no error in. What is drawn without an eye
/// to the whole (a workflow's task without a link, a fault where nothing can fail) is taken out again.
[[nodiscard]] model::Project randomProject(std::uint64_t seed);

/// Draws the traffic, the faults and the times of a project that has a design.
void addScenario(Dice& dice, model::Project& project);

/// Takes out what validate() calls an error, one thing after the other.
void mend(model::Project& project);

} // namespace burst::test

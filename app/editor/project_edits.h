#pragma once

#include "app/editor/document.h"

#include <QString>

#include <cstddef>
#include <optional>

namespace burst::app {

// What the user sets beside the designs: scenarios with their faults, objectives, budget, discounts. Each
// change is one undo step with a name.

/// A scenario of ten minutes in which every client sends 10 requests per second; it is chosen.
void addScenario(Document& document);
/// A copy of the chosen scenario with its traffic and faults; it is chosen.
void duplicateScenario(Document& document);
/// Renames the chosen scenario.
/// @return why the name is refused (it is empty or another scenario has it), or nullopt when it is set
std::optional<QString> renameScenario(Document& document, const QString& name);
/// Removes the chosen scenario; the last one stays.
void removeScenario(Document& document);

/// Puts a fault into the chosen scenario: in the place of another, or as one more. They are kept in order of
/// time.
void putFault(Document& document, std::optional<std::size_t> place, model::Fault fault);
void removeFault(Document& document, std::size_t place);

void putObjective(Document& document, std::optional<std::size_t> place, model::Objective objective);
void removeObjective(Document& document, std::size_t place);

void putDiscount(Document& document, std::optional<std::size_t> place, model::Discount discount);
void removeDiscount(Document& document, std::size_t place);

/// @param budget  none removes it
void setBudget(Document& document, std::optional<model::Budget> budget);

/// What validate() says is an error about a place of a project that the user is about to make; empty when
/// nothing is.
/// @param pointer  "/objectives/2"; what lies below it counts as well
[[nodiscard]] QString errorAt(const model::Project& project, const model::Catalog& catalog,
                              const std::string& pointer);

} // namespace burst::app

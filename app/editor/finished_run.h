#pragma once

#include "models/catalog.h"
#include "models/design.h"
#include "simulator/summary.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace burst::app {

/// Where a run comes from that was not made just now.
struct FromLibrary {
    std::int64_t id{};
    std::string started;           ///< UTC, "2026-11-21T10:15:00Z"
    std::string version;           ///< of the program
    std::optional<double> month{}; ///< its bill at the prices of that time
    std::string currency{};        ///< of `month`
};

/// What was run and what came out. Never changes once made.
struct FinishedRun {
    std::shared_ptr<const model::Project> project; ///< as it was when the run began
    model::DesignId design;
    model::ScenarioId scenario;
    sim::Summary summary;
    std::shared_ptr<const model::Catalog> catalog{}; ///< with the prices of that time
    std::optional<FromLibrary> kept{};
};

} // namespace burst::app

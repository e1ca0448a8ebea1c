#pragma once

#include "app/report/chart.h"
#include "app/report/table.h"
#include "models/design.h"
#include "models/scenario.h"

#include <string>
#include <vector>

namespace burst::app {

/// What the user has noted at an instant of a scenario. Notes stand in the project under the key "charts", as
/// "notes": [{ "scenario": "peak", "at": 35, "text": "the queue fills" }].
struct ChartNote {
    model::ScenarioId scenario;
    double at{}; ///< s of simulated time, at least 0
    std::string text;
    bool operator==(const ChartNote&) const = default;
};

/// In the order of time; what cannot be read is left out.
[[nodiscard]] std::vector<ChartNote> chartNotes(const model::Project& project,
                                                const model::ScenarioId& scenario);
[[nodiscard]] model::Project withNote(model::Project project, const ChartNote& note);
/// Without the notes that equal this one.
[[nodiscard]] model::Project withoutNote(model::Project project, const ChartNote& note);

/// For reports: instant and text.
[[nodiscard]] Table noteTable(const std::vector<ChartNote>& notes);

/// As marks among those that a chart has already, in the order of time.
void addNotes(Chart& chart, const std::vector<ChartNote>& notes);

} // namespace burst::app

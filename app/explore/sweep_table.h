#pragma once

#include "app/explore/plan.h"
#include "app/report/table.h"
#include "app/store/sweep_store.h"
#include "models/result.h"
#include "models/tree.h"

#include <string>
#include <vector>

namespace burst::app {

/// A point of a finished sweep, read back.
struct SweptPoint {
    std::int64_t id{};
    model::Tree values; ///< { "order.memory": "512 MB", … }
    std::string refusal;
    std::vector<Figure> figures;
    std::string fingerprint;
    std::int64_t replications{};
};
/// Error without a place: a point that does not read.
model::Result<std::vector<SweptPoint>> sweptPoints(const store::Sweep& sweep);

/// The figures that a sweep shows when none is asked for.
[[nodiscard]] const std::vector<std::string>& usualFigures();

/// A row a point: what was set, and these figures with their 95 % intervals where there are some. "≥" stands
/// before a lower bound, "–" where a point has no such figure.
[[nodiscard]] Table sweepTable(const std::vector<SweptPoint>& points, const std::vector<std::string>& shown);

/// The same with bare numbers in SI base units, for files.
[[nodiscard]] Table sweepData(const std::vector<SweptPoint>& points, const std::vector<std::string>& shown);

/// The whole sweep: { "design", "scenario", "points": [ { "id", "values", "figures", … } ] }
model::Result<model::Tree> sweepJson(const store::Sweep& sweep);

} // namespace burst::app

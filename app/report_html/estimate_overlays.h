#pragma once

#include "app/diagram/node_painter.h"
#include "app/diagram/render.h"
#include "app/report/estimate_report.h"

#include <QString>

#include <map>

namespace burst::app {

/// What an estimate adds to the picture of the design that it is of: rate, requests at once, cost of a month,
/// utilisation, and badges where a limit is passed. What is not connected yet has no badges.
[[nodiscard]] NodeOverlays overlaysOf(const EstimateResult& result, const model::Design& design);

/// "120 /s" for each link that carries anything.
[[nodiscard]] std::map<model::LinkId, QString> linkTextsOf(const EstimateResult& result);

} // namespace burst::app

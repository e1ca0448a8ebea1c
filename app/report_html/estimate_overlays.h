#pragma once

#include "app/diagram/node_painter.h"
#include "app/diagram/render.h"
#include "app/report/estimate_report.h"

#include <QString>

#include <map>

namespace burst::app {

/// What an estimate adds to the picture of its design: rate, requests at once, cost of a month, utilisation,
/// and badges where a limit is passed.
[[nodiscard]] NodeOverlays overlaysOf(const EstimateResult& result);

/// "120 /s" for each link that carries anything.
[[nodiscard]] std::map<model::LinkId, QString> linkTextsOf(const EstimateResult& result);

} // namespace burst::app

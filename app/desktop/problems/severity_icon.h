#pragma once

#include "app/diagram/theme.h"
#include "models/finding.h"

#include <QIcon>

namespace burst::app {

/// A cross, a triangle or an "i" in the colour of the severity.
[[nodiscard]] QIcon severityIcon(model::Finding::Severity severity, const Theme& theme);

/// "Error", "Warning", "Hint".
[[nodiscard]] QString severityText(model::Finding::Severity severity);

} // namespace burst::app

#pragma once

#include "app/diagram/theme.h"

#include <QImage>
#include <QString>

namespace burst::app {

class PlotFrame;

/// A chart with its title and its legend, as large as on screen times a scale.
[[nodiscard]] QImage plotImage(PlotFrame& frame, const Theme& theme, double scale);

/// Writes a chart: PNG, SVG, PDF or the values as CSV, by the ending of the name. Says why not, or nothing.
/// @param scale  of a PNG
[[nodiscard]] QString savePlot(PlotFrame& frame, const QString& path, const Theme& theme, double scale);

} // namespace burst::app

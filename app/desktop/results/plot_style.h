#pragma once

#include "app/diagram/theme.h"

#include <QFont>

class QCustomPlot;

namespace burst::app {

/// Background, axes and grid of a plot in the colours of a theme.
void stylePlot(QCustomPlot& plot, const Theme& theme, const QFont& labels);

} // namespace burst::app

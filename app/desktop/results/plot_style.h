#pragma once

#include "app/diagram/theme.h"

#include <QFont>

class QCPAxis;
class QCustomPlot;

namespace burst::app {

/// An axis and its grid in the colours of a theme.
void styleAxis(QCPAxis& axis, const Theme& theme, const QFont& labels);

/// Background, axes and grid of a plot in the colours of a theme.
void stylePlot(QCustomPlot& plot, const Theme& theme, const QFont& labels);

} // namespace burst::app

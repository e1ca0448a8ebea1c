#include "app/desktop/results/plot_style.h"

#include <qcustomplot.h>

namespace burst::app {

void styleAxis(QCPAxis& axis, const Theme& theme, const QFont& labels) {
    axis.setBasePen(QPen(theme.border));
    axis.setTickPen(QPen(theme.border));
    axis.setSubTickPen(Qt::NoPen);
    axis.setTickLabelColor(theme.textSecondary);
    axis.grid()->setPen(QPen(theme.gridMajor));
    axis.grid()->setZeroLinePen(QPen(theme.gridMajor));
    axis.setTickLabelFont(labels);
}

void stylePlot(QCustomPlot& plot, const Theme& theme, const QFont& labels) {
    plot.setBackground(theme.panel);
    for (QCPAxis* axis : {plot.xAxis, plot.yAxis, plot.yAxis2})
        styleAxis(*axis, theme, labels);
}

} // namespace burst::app

#pragma once

#include "app/report/svg_chart.h"

#include <qcustomplot.h>

#include <cmath>

namespace burst::app {

/// Labels of an axis in the units people read: "250 ms", "10 min", "1.2 k/s".
class QuantityTicker : public QCPAxisTicker {
public:
    explicit QuantityTicker(model::Unit unit) : unit_(unit) { setTickCount(5); }

protected:
    QString getTickLabel(double tick, const QLocale&, QChar, int) override {
        return QString::fromStdString(tickLabel(tick, unit_));
    }
    /// Times are read in minutes and hours, so their steps are 1, 2, 5, 10, 15, 30 of these.
    double getTickStep(const QCPRange& range) override {
        if (unit_ != model::Unit::seconds || range.size() < 60.0) return QCPAxisTicker::getTickStep(range);
        constexpr double steps[] = {10,   15,   30,   60,    120,   300,   600,  900,
                                    1800, 3600, 7200, 10800, 21600, 43200, 86400};
        const double wanted = range.size() / (tickCount() + 1e-10);
        for (const double step : steps)
            if (step >= wanted) return step;
        return 86400.0 * std::ceil(wanted / 86400.0);
    }

private:
    model::Unit unit_;
};

} // namespace burst::app

#pragma once

#include "app/diagram/theme.h"
#include "simulator/metrics/latency_map.h"

#include <qcustomplot.h>

namespace burst::app {

/// Cells of time and latency, coloured by how many requests they hold on a logarithmic ramp.
class HeatPlottable : public QCPAbstractPlottable {
    Q_OBJECT

public:
    HeatPlottable(QCPAxis* keys, QCPAxis* values);

    /// @param map  outlives the plot or the next setMap()
    void setMap(const sim::LatencyMap& map);
    void setTheme(const Theme& theme) { theme_ = &theme; }
    /// 0 = one request, 1 = as many as the fullest cell.
    [[nodiscard]] double heatOf(std::int64_t count) const;

    double selectTest(const QPointF& at, bool onlySelectable, QVariant* details) const override;
    QCPRange getKeyRange(bool& found, QCP::SignDomain domain) const override;
    QCPRange getValueRange(bool& found, QCP::SignDomain domain, const QCPRange& keys) const override;

protected:
    void draw(QCPPainter* painter) override;
    void drawLegendIcon(QCPPainter* painter, const QRectF& place) const override;

private:
    const sim::LatencyMap* map_{nullptr};
    const Theme* theme_{&Theme::light()};
    std::int64_t most_{1};
};

} // namespace burst::app

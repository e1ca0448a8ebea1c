#include "app/desktop/inspector/distribution_plot.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace burst::app {

namespace {
constexpr int densitySteps = 56;
constexpr int quantilesRead = 120;
constexpr int plotHeight = 74;
constexpr double plotMargin = 1;

/// The share of draws at or below x, along straight lines between the quantiles read.
double shareBelow(const std::vector<double>& quantiles, double x) {
    const auto above = std::upper_bound(quantiles.begin(), quantiles.end(), x);
    if (above == quantiles.begin()) return 0.0;
    const double count = static_cast<double>(quantiles.size());
    const double below = static_cast<double>(above - quantiles.begin());
    if (above == quantiles.end()) return 1.0;
    const double left = *(above - 1);
    return (below - 0.5 + (x - left) / (*above - left)) / count;
}
} // namespace

Density densityOf(const model::Distribution& distribution, int steps) {
    std::vector<double> quantiles;
    for (int i = 0; i < quantilesRead; ++i)
        quantiles.push_back(model::quantile(distribution, (i + 0.5) / quantilesRead));
    constexpr double shown = 0.98;
    constexpr double room = 1.08;
    Density density;
    density.to = room * std::max(model::quantile(distribution, shown), model::mean(distribution));
    // From zero, unless that would leave the left half of the picture empty.
    const double least = quantiles.front();
    density.from = least > density.to / 2.0 ? least - (density.to - least) / 2.0 : 0.0;
    if (quantiles.front() == quantiles.back() || !(density.to > density.from)) {
        const double half = std::max(quantiles.front() / 2.0, 1e-9);
        density.from = quantiles.front() - half;
        density.to = quantiles.front() + half;
    }
    const double width = (density.to - density.from) / steps;
    double below = shareBelow(quantiles, density.from);
    for (int i = 1; i <= steps; ++i) {
        const double next = shareBelow(quantiles, density.from + i * width);
        density.shares.push_back(next - below);
        below = next;
    }
    return density;
}

DistributionPlot::DistributionPlot(model::Unit unit, QWidget* parent) : QWidget(parent), unit_(unit) {
    setFixedHeight(plotHeight);
    setAccessibleName(tr("Distribution"));
}

void DistributionPlot::show(const model::Distribution& distribution) {
    density_ = densityOf(distribution, densitySteps);
    mean_ = model::mean(distribution);
    p95_ = model::quantile(distribution, 0.95);
    update();
}

double DistributionPlot::xOf(double value) const {
    const double span = density_.to - density_.from;
    if (span <= 0) return 0.0;
    const double part = std::clamp((value - density_.from) / span, 0.0, 1.0);
    return plotMargin + part * (width() - 2 * plotMargin);
}

void DistributionPlot::paintEvent(QPaintEvent* event) {
    Q_UNUSED(event)
    if (density_.shares.empty()) return;
    QPainter painter(this);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.82);
    painter.setFont(small);
    const QFontMetricsF metrics(small);
    const double top = 2 * metrics.height() + 1;
    const double bottom = height() - 1.0;
    const double most = *std::max_element(density_.shares.begin(), density_.shares.end());
    const double step = (width() - 2 * plotMargin) / static_cast<double>(density_.shares.size());
    QColor fill = palette().color(QPalette::Highlight);
    fill.setAlphaF(0.45F);
    for (std::size_t i = 0; i < density_.shares.size() && most > 0; ++i) {
        const double rise = density_.shares[i] / most * (bottom - top);
        painter.fillRect(QRectF(plotMargin + static_cast<double>(i) * step, bottom - rise, step, rise), fill);
    }
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.drawLine(QPointF(0, bottom), QPointF(width(), bottom));
    const auto shown = [this](double value) {
        return QString::fromStdString(model::showQuantity(value, unit_));
    };
    paintMark(painter, mean_, tr("mean %1").arg(shown(mean_)), Qt::SolidLine, 0);
    paintMark(painter, p95_, tr("p95 %1").arg(shown(p95_)), Qt::DashLine, 1);
}

void DistributionPlot::paintMark(QPainter& painter, double value, const QString& text, Qt::PenStyle style,
                                 int row) const {
    const QColor ink = palette().color(QPalette::WindowText);
    const QFontMetricsF metrics(painter.font());
    const double x = xOf(value);
    const double rowTop = row * metrics.height();
    painter.setPen(QPen(ink, 1.4, style));
    painter.drawLine(QPointF(x, rowTop + 2), QPointF(x, height() - 1.0));
    constexpr double gap = 4;
    const double room = metrics.horizontalAdvance(text) + gap;
    // To the right of its line, or left of it where the edge is near.
    const double left = x + room <= width() ? x + gap : x - room;
    painter.setPen(ink);
    painter.drawText(QPointF(left, rowTop + metrics.ascent()), text);
}

} // namespace burst::app

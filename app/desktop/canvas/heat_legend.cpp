#include "app/desktop/canvas/heat_legend.h"

#include "app/diagram/node_painter.h"

#include <QPainter>

namespace burst::app {

namespace {
constexpr int gap = 6;        // px, around everything and between the parts
constexpr int rampWidth = 84; // px
constexpr int rampHeight = 10;
} // namespace

HeatLegend::HeatLegend(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("heatLegend"));
    setToolTip(tr("What share of its capacity a node used: the bars in the nodes, and whole nodes where the "
                  "diagram is shown small"));
    setFont(nodeFont(NodeText::config));
    setEnds(tr("Utilisation 0 %"), tr("100 %"));
}

void HeatLegend::setTheme(const Theme& theme) {
    theme_ = &theme;
    update();
}

void HeatLegend::setEnds(const QString& low, const QString& high) {
    low_ = low;
    high_ = high;
    setAccessibleName(tr("Colours of the diagram: from %1 to %2").arg(low, high));
    updateGeometry();
    update();
}

QSize HeatLegend::sizeHint() const {
    const auto width = [&](const QString& text) { return fontMetrics().horizontalAdvance(text); };
    return {4 * gap + width(low_) + rampWidth + width(high_), fontMetrics().height() + 2};
}

void HeatLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const int lowWidth = fontMetrics().horizontalAdvance(low_);
    painter.setPen(theme_->textSecondary);
    painter.drawText(QRect(gap, 0, lowWidth + 1, height()), Qt::AlignVCenter | Qt::AlignLeft, low_);
    const QRect ramp(2 * gap + lowWidth, (height() - rampHeight) / 2, rampWidth, rampHeight);
    const auto steps = static_cast<int>(theme_->heat.size());
    for (int i = 0; i < steps; ++i)
        painter.fillRect(ramp.left() + i * rampWidth / steps, ramp.top(), rampWidth / steps, rampHeight,
                         heatColor(*theme_, static_cast<double>(i) / (steps - 1)));
    painter.setPen(theme_->border);
    painter.drawRect(ramp.adjusted(0, 0, -1, -1));
    painter.setPen(theme_->textSecondary);
    painter.drawText(QRect(ramp.right() + gap, 0, width() - ramp.right() - gap, height()),
                     Qt::AlignVCenter | Qt::AlignLeft, high_);
}

} // namespace burst::app

#include "app/desktop/canvas/heat_legend.h"

#include "app/diagram/node_painter.h"

#include <QPainter>

namespace burst::app {

namespace {
constexpr int padding = 8;    // px, around everything and between title and ramp
constexpr int rampWidth = 84; // px
constexpr int rampHeight = 8;
} // namespace

HeatLegend::HeatLegend(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("heatLegend"));
    setAccessibleName(tr("Colours: utilisation from 0 % to 100 %"));
    setAttribute(Qt::WA_TransparentForMouseEvents); // the canvas below stays in reach
    setFont(nodeFont(NodeText::config));
}

void HeatLegend::setTheme(const Theme& theme) {
    theme_ = &theme;
    update();
}

int HeatLegend::titleWidth() const {
    return fontMetrics().horizontalAdvance(tr("Utilisation"));
}

QSize HeatLegend::sizeHint() const {
    return {3 * padding + titleWidth() + rampWidth, 2 * padding + rampHeight + fontMetrics().height()};
}

void HeatLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme_->gridMajor, 1.0));
    painter.setBrush(theme_->panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4.0, 4.0);
    painter.setPen(theme_->textSecondary);
    painter.drawText(QRect(padding, 0, titleWidth() + 1, height()), Qt::AlignVCenter | Qt::AlignLeft,
                     tr("Utilisation"));
    const QRect ramp(2 * padding + titleWidth(), padding, rampWidth, rampHeight);
    const auto steps = static_cast<int>(theme_->heat.size());
    painter.setPen(Qt::NoPen);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int i = 0; i < steps; ++i) {
        painter.setBrush(heatColor(*theme_, static_cast<double>(i) / (steps - 1)));
        painter.drawRect(ramp.left() + i * rampWidth / steps, ramp.top(), rampWidth / steps, rampHeight);
    }
    const QRect numbers(ramp.left(), ramp.bottom() + 1, rampWidth, height() - ramp.bottom() - 3);
    painter.setPen(theme_->textSecondary);
    painter.drawText(numbers, Qt::AlignVCenter | Qt::AlignLeft, tr("0 %"));
    painter.drawText(numbers, Qt::AlignVCenter | Qt::AlignRight, tr("100 %"));
}

} // namespace burst::app

// The legend of a chart: which lines are shown, and their values at an instant. See chart_view.h.
#include "app/desktop/results/chart_view.h"

#include "app/desktop/results/legend_layout.h"
#include "app/desktop/results/time_gestures.h"
#include "app/report/latency_text.h"
#include "app/report/line_measure.h"

#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QToolButton>

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>

namespace burst::app {

namespace {
constexpr int widestLegendName = 220; // px
constexpr int mostValuesMeasured = 2000;
const QString legendGap = QStringLiteral("  "); // between a name and the value at the pointer
constexpr double lineReach = 10.0;              // px

QPixmap lineSwatch(const QPen& pen, bool area) {
    constexpr int width = 18;
    constexpr int height = 10;
    QPixmap picture(width * 2, height * 2);
    picture.setDevicePixelRatio(2.0);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    QPen drawn = pen;
    drawn.setWidthF(2.0);
    painter.setPen(drawn);
    if (area)
        painter.fillRect(QRect(3, 0, height, height), pen.color());
    else
        painter.drawLine(QPointF(0, height / 2.0), QPointF(width, height / 2.0));
    return picture;
}

QString legendValue(double value, model::Unit unit) {
    if (std::isnan(value)) return QStringLiteral("–");
    return QString::fromStdString(unit == model::Unit::seconds ? showLatency(value)
                                                               : model::showQuantity(value, unit));
}
} // namespace

/// In bold, as the line at the pointer is shown.
int ChartView::widestValue(std::size_t i, const QFontMetrics& metrics) const {
    constexpr int rounding = 4; // px; a whole text is not exactly as wide as its parts
    int widest = 0;
    const TimeRange& whole = gestures_->whole();
    for (const auto& point : pyramids_[i].points(whole.from, whole.to, mostValuesMeasured))
        widest =
            std::max(widest, metrics.horizontalAdvance(legendGap + legendValue(point.value, chart_.unit)));
    return widest + rounding;
}

void ChartView::fillLegend() {
    for (auto* chip : chips_) {
        chips().removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    chips().removeWidget(limitName_);
    chips_.clear();
    names_.clear();
    for (std::size_t i = 0; i < chart_.lines.size(); ++i) {
        auto* chip = new QToolButton(this);
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        const QString title = QString::fromStdString(chart_.lines[i].title);
        names_.push_back(chip->fontMetrics().elidedText(title, Qt::ElideMiddle, widestLegendName));
        chip->setText(names_.back());
        QPen pen = penOf(i);
        if (isHidden(i)) pen.setColor(theme().textDisabled);
        chip->setIcon(lineSwatch(pen, isStack()));
        chip->setIconSize({18, 10});
        chip->setToolTip((isHidden(i) ? tr("%1 – hidden; click to show")
                                      : tr("%1 – click to hide, Ctrl+click to see it alone"))
                             .arg(title));
        chip->setAccessibleName(title);
        chip->installEventFilter(this);
        connect(chip, &QToolButton::clicked, this, [this, i] {
            QApplication::keyboardModifiers().testFlag(Qt::ControlModifier) ? soloLine(i) : toggleLine(i);
        });
        // Room for every value at the pointer, or the legend would jump while it moves.
        QFont bold = chip->font();
        bold.setBold(true);
        const QFontMetrics wide(bold);
        const int bolder =
            wide.horizontalAdvance(names_.back()) - chip->fontMetrics().horizontalAdvance(names_.back());
        chip->setMinimumWidth(chip->sizeHint().width() + bolder + widestValue(i, wide));
        chips().addWidget(chip);
        chips_.push_back(chip);
    }
    limitName_->setVisible(chart_.limit.has_value());
    if (!chart_.limit) return;
    limitName_->setText(QStringLiteral("<span style=\"color:%1\">┅</span> %2 %3")
                            .arg(theme().state(State::throttled).fill.name(),
                                 QString::fromStdString(chart_.limit->title).toHtmlEscaped(),
                                 legendValue(chart_.limit->value, chart_.unit)));
    chips().addWidget(limitName_);
}

void ChartView::toggleLine(std::size_t i) {
    const std::string& title = chart_.lines[i].title;
    if (!hidden_.erase(title)) hidden_.insert(title);
    paintLines();
    fillLegend();
    showValues(cursorTime_);
    refresh();
    emit linesChanged();
}

void ChartView::soloLine(std::size_t i) {
    const bool alone = !isHidden(i) && hidden_.size() + 1 == chart_.lines.size();
    hidden_.clear();
    for (std::size_t other = 0; other < chart_.lines.size() && !alone; ++other)
        if (other != i) hidden_.insert(chart_.lines[other].title);
    paintLines();
    fillLegend();
    showValues(cursorTime_);
    refresh();
    emit linesChanged();
}

std::optional<std::size_t> ChartView::lineAt(const QPointF& at) const {
    std::optional<std::size_t> nearest;
    double least = lineReach;
    for (std::size_t i = 0; i < chart_.lines.size() && !isStack(); ++i) {
        const double value = valueAt(chart_.lines[i], plot().xAxis->pixelToCoord(at.x()));
        if (isHidden(i) || std::isnan(value)) continue;
        const double far = std::abs(plot().yAxis->coordToPixel(value) - at.y());
        if (far >= least) continue;
        least = far;
        nearest = i;
    }
    return nearest;
}

/// The values at an instant stand in the legend; without one the head says what a point is.
void ChartView::showValues(std::optional<double> time) {
    const double step = chart_.lines.empty() ? 0.0 : chart_.lines.front().step;
    reading().setText(time ? timeText(*time) : step > 0.0 ? tr("per %1").arg(timeText(step)) : QString());
    reading().setToolTip(time ? QString() : tr("Every point is a figure of so much simulated time"));
    for (std::size_t i = 0; i < chips_.size(); ++i) {
        const auto& line = chart_.lines[i];
        const bool within = time && line.step > 0.0 && *time >= line.start &&
                            *time < line.start + line.step * static_cast<double>(line.values.size());
        QFont font = chips_[i]->font();
        font.setBold(within && pointed_ == i);
        chips_[i]->setFont(font);
        chips_[i]->setText(within ? names_[i] + legendGap + legendValue(valueAt(line, *time), chart_.unit)
                                  : names_[i]);
    }
}

std::vector<PlotFrame::Entry> ChartView::entries() const {
    std::vector<Entry> entries;
    for (std::size_t i = 0; i < chart_.lines.size(); ++i)
        if (!isHidden(i))
            entries.push_back({QString::fromStdString(chart_.lines[i].title), penOf(i),
                               isStack() ? QBrush(colorOf(i)) : QBrush()});
    if (chart_.limit)
        entries.push_back({QString::fromStdString(chart_.limit->title) + QLatin1Char(' ') +
                               legendValue(chart_.limit->value, chart_.unit),
                           limit_->pen(),
                           {}});
    return entries;
}

} // namespace burst::app

#include "app/desktop/results/chart_view.h"

#include "app/desktop/results/legend_layout.h"
#include "app/desktop/results/plot_style.h"
#include "app/desktop/results/quantity_ticker.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPixmap>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace burst::app {

namespace {
constexpr double headRoom = 1.08;
constexpr double shortestRange = 1e-3; // s

QPixmap swatch(const QPen& pen, bool hidden, const QColor& faint) {
    constexpr int width = 18;
    constexpr int height = 10;
    QPixmap picture(width * 2, height * 2);
    picture.setDevicePixelRatio(2.0);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    QPen drawn = pen;
    drawn.setWidthF(2.0);
    if (hidden) drawn.setColor(faint);
    painter.setPen(drawn);
    painter.drawLine(QPointF(0, height / 2.0), QPointF(width, height / 2.0));
    return picture;
}

const QString legendGap = QStringLiteral("  "); // between a name and the value at the pointer
constexpr int widestLegendName = 220;           // px

QString legendValue(double value, model::Unit unit) {
    return std::isnan(value) ? QStringLiteral("–") : QString::fromStdString(model::showQuantity(value, unit));
}
} // namespace

ChartView::ChartView(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("chart"));
    setFrameShape(QFrame::StyledPanel);
    title_ = new QLabel(this);
    QFont bold = title_->font();
    bold.setBold(true);
    title_->setFont(bold);
    title_->setMinimumWidth(1); // squeezed rather than wider than its chart
    when_ = new QLabel(this);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 4, 8, 0);
    head->addWidget(title_, 1);
    head->addWidget(when_);
    legend_ = new LegendLayout;
    legend_->setContentsMargins(4, 0, 4, 0);
    plot_ = new QCustomPlot(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(legend_);
    layout->addWidget(plot_, 1);
    buildPlot();
}

void ChartView::buildPlot() {
    plot_->setMinimumHeight(90);
    // Pens wider than a pixel are painfully slow without it.
    plot_->setPlottingHint(QCP::phFastPolylines, true);
    plot_->setNoAntialiasingOnDrag(true);
    plot_->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    plot_->axisRect()->setRangeDrag(Qt::Horizontal);
    plot_->axisRect()->setRangeZoom(Qt::Horizontal);
    plot_->axisRect()->setMinimumMargins(QMargins(8, 8, 12, 4));
    plot_->xAxis->setTicker(QSharedPointer<QCPAxisTicker>(new QuantityTicker(model::Unit::seconds)));
    plot_->addLayer(QStringLiteral("cursor"), plot_->layer(QStringLiteral("overlay")), QCustomPlot::limAbove);
    plot_->layer(QStringLiteral("cursor"))->setMode(QCPLayer::lmBuffered);
    cursor_ = new QCPItemLine(plot_);
    cursor_->setLayer(QStringLiteral("cursor"));
    cursor_->setVisible(false);
    for (auto* end : {cursor_->start, cursor_->end}) {
        end->setTypeX(QCPItemPosition::ptPlotCoords);
        end->setTypeY(QCPItemPosition::ptAxisRectRatio);
    }
    connect(plot_->xAxis, qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this,
            [this](const QCPRange& range) {
                if (linking_) return;
                keepInside(range.lower, range.upper);
                emit timeRangeChanged(plot_->xAxis->range().lower, plot_->xAxis->range().upper);
            });
    connect(plot_, &QCustomPlot::mouseDoubleClick, this, [this] { plot_->xAxis->setRange(from_, to_); });
    connect(plot_, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
        emit cursorMoved(plot_->xAxis->pixelToCoord(event->position().x()));
    });
    connect(plot_, &QCustomPlot::mousePress, this, [this](QMouseEvent* event) { pressed_ = event->pos(); });
    connect(plot_, &QCustomPlot::mouseRelease, this, [this](QMouseEvent* event) {
        const bool moved = (event->pos() - pressed_).manhattanLength() >= QApplication::startDragDistance();
        if (event->button() == Qt::LeftButton && !moved && plot_->axisRect()->rect().contains(event->pos()))
            emit momentPicked(plot_->xAxis->pixelToCoord(event->position().x()));
    });
    plot_->installEventFilter(this);
}

bool ChartView::eventFilter(QObject* watched, QEvent* event) {
    if (watched == plot_ && event->type() == QEvent::Leave) emit cursorMoved(std::nullopt);
    return QFrame::eventFilter(watched, event);
}

void ChartView::setChart(const Chart& chart, double from, double to) {
    const double end = std::max(to, from + shortestRange);
    const QCPRange shown = plot_->xAxis->range();
    const bool zoomed = plot_->graphCount() > 0 && (shown.lower != from_ || shown.upper != to_);
    const bool keeps = zoomed && from_ == from && to_ <= end;
    if (chart.title != chart_.title) hidden_.clear();
    chart_ = chart;
    from_ = from;
    to_ = end;
    title_->setText(QString::fromStdString(chart.title));
    plot_->setAccessibleName(title_->text());
    plot_->clearGraphs();
    plot_->yAxis->setTicker(QSharedPointer<QCPAxisTicker>(new QuantityTicker(chart.unit)));
    for (const auto& line : chart.lines) {
        QVector<QCPGraphData> points;
        points.reserve(static_cast<qsizetype>(line.values.size()));
        for (std::size_t i = 0; i < line.values.size(); ++i)
            points.append({line.start + (static_cast<double>(i) + 0.5) * line.step, line.values[i]});
        plot_->addGraph()->data()->set(points, true);
    }
    paintLines();
    fillLegend();
    // Another node of the same run, and more of a run that goes on, keep what the user looks at.
    setTimeRange(keeps ? shown.lower : from_, keeps ? shown.upper : to_);
}

void ChartView::setGrowing(bool growing) {
    growing_ = growing;
    highest_ = 0.0;
}

void ChartView::paintLines() {
    for (int i = 0; i < plot_->graphCount(); ++i) {
        plot_->graph(i)->setPen(QPen(theme_->seriesColor(i), 1.5, Theme::seriesPen(i)));
        plot_->graph(i)->setVisible(!isHidden(static_cast<std::size_t>(i)));
    }
}

void ChartView::setTheme(const Theme& theme) {
    theme_ = &theme;
    stylePlot(*plot_, theme, font());
    cursor_->setPen(QPen(theme.focus));
    paintLines();
    fillLegend();
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

int ChartView::widestValue(const ChartLine& line, const QFontMetrics& metrics) const {
    constexpr int rounding = 4; // px; a whole text is not exactly as wide as its parts
    int widest = 0;
    for (const double value : line.values)
        widest = std::max(widest, metrics.horizontalAdvance(legendGap + legendValue(value, chart_.unit)));
    return widest + rounding;
}

void ChartView::fillLegend() {
    for (auto* chip : chips_) {
        legend_->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    chips_.clear();
    names_.clear();
    for (std::size_t i = 0; i < chart_.lines.size(); ++i) {
        auto* chip = new QToolButton(this);
        chip->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        names_.push_back(chip->fontMetrics().elidedText(QString::fromStdString(chart_.lines[i].title),
                                                        Qt::ElideMiddle, widestLegendName));
        chip->setText(names_.back());
        chip->setIcon(swatch(plot_->graph(static_cast<int>(i))->pen(), isHidden(i), theme_->textDisabled));
        chip->setIconSize({18, 10});
        chip->setCheckable(true);
        chip->setChecked(false);
        const QString title = QString::fromStdString(chart_.lines[i].title);
        chip->setToolTip(
            (isHidden(i) ? tr("%1 – hidden; click to show") : tr("%1 – click to hide")).arg(title));
        chip->setAccessibleName(title);
        connect(chip, &QToolButton::clicked, this, [this, i] { toggleLine(i); });
        // Room for every value at the pointer, or the legend would jump while it moves.
        chip->setMinimumWidth(chip->sizeHint().width() + widestValue(chart_.lines[i], chip->fontMetrics()));
        legend_->addWidget(chip);
        chips_.push_back(chip);
    }
}

void ChartView::toggleLine(std::size_t i) {
    const std::string& title = chart_.lines[i].title;
    if (!hidden_.erase(title)) hidden_.insert(title);
    paintLines();
    fillLegend();
    scaleValues();
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

void ChartView::keepInside(double from, double to) {
    const double length = std::clamp(to - from, shortestRange, to_ - from_);
    const double start = std::clamp(from, from_, to_ - length);
    setTimeRange(start, start + length);
}

void ChartView::setTimeRange(double from, double to) {
    linking_ = true;
    plot_->xAxis->setRange(from, to);
    linking_ = false;
    scaleValues();
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

/// From 0 to a little above the highest value in sight.
void ChartView::scaleValues() {
    const QCPRange range = plot_->xAxis->range();
    double highest = 0.0;
    for (std::size_t l = 0; l < chart_.lines.size(); ++l) {
        if (isHidden(l)) continue;
        const auto& line = chart_.lines[l];
        for (std::size_t i = 0; i < line.values.size(); ++i) {
            const double at = line.start + (static_cast<double>(i) + 0.5) * line.step;
            if (at >= range.lower && at <= range.upper && line.values[i] > highest) highest = line.values[i];
        }
    }
    if (growing_) highest = highest_ = std::max(highest_, highest);
    plot_->yAxis->setRange(0.0, highest > 0.0 ? highest * headRoom : 1.0);
}

void ChartView::setCursor(std::optional<double> time) {
    cursor_->setVisible(time.has_value());
    if (time) {
        cursor_->start->setCoords(*time, 0.0);
        cursor_->end->setCoords(*time, 1.0);
    }
    showValues(time);
    plot_->layer(QStringLiteral("cursor"))->replot();
}

/// The values at an instant stand in the legend.
void ChartView::showValues(std::optional<double> time) {
    when_->setText(time ? QString::fromStdString(model::showQuantity(*time, model::Unit::seconds))
                        : QString());
    for (std::size_t i = 0; i < chips_.size(); ++i) {
        const auto& line = chart_.lines[i];
        QString text = names_[i];
        if (time && line.step > 0.0) {
            const double bucket = std::floor((*time - line.start) / line.step);
            if (bucket >= 0.0 && bucket < static_cast<double>(line.values.size())) {
                const double value = line.values[static_cast<std::size_t>(bucket)];
                text += legendGap + legendValue(value, chart_.unit);
            }
        }
        chips_[i]->setText(text);
    }
}

} // namespace burst::app

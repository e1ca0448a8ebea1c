#include "app/desktop/results/distribution_view.h"

#include "app/desktop/results/legend_layout.h"
#include "app/desktop/results/quantity_ticker.h"
#include "models/units.h"

#include <QLabel>
#include <QToolButton>

#include <qcustomplot.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace burst::app {

namespace {

constexpr double barsPerDoubling = 8.0;
constexpr std::array marked{0.5, 0.95, 0.99};

QString latencyText(double seconds) {
    return QString::fromStdString(model::showQuantity(seconds, model::Unit::seconds));
}

const double barWidth = std::exp2(1.0 / barsPerDoubling); // as a factor

/// Of the bar that holds a latency.
double upperEdge(double seconds) {
    return std::exp2(std::ceil(std::log2(seconds) * barsPerDoubling - 1e-9) / barsPerDoubling);
}

/// Shares of requests in bars of equal width on the logarithmic axis: upper edge -> share.
std::map<double, double> barsOf(const LatencyDistribution& distribution) {
    std::map<double, double> bars;
    for (const auto& bucket : distribution.buckets) {
        bars[upperEdge(bucket.upper)] +=
            static_cast<double>(bucket.count) / static_cast<double>(distribution.count);
    }
    return bars;
}

} // namespace

DistributionView::DistributionView(QWidget* parent) : PlotFrame(parent) {
    reading().setObjectName(QStringLiteral("latencyReading"));
    const auto chip = [&](const char* name, const QString& text, const QString& tip) {
        auto* button = new QToolButton(this);
        button->setObjectName(QLatin1String(name));
        button->setText(text);
        button->setToolTip(tip);
        button->setCheckable(true);
        button->setChecked(true);
        chips().addWidget(button);
        connect(button, &QToolButton::toggled, this, &DistributionView::showParts);
        return button;
    };
    counts_ =
        chip("latencyHistogram", tr("How many"), tr("Share of the requests that took so long (left axis)"));
    within_ =
        chip("latencyWithin", tr("No longer"), tr("Share of the requests that took no longer (right axis)"));
    buildPlot();
}

void DistributionView::buildPlot() {
    plot().xAxis->setScaleType(QCPAxis::stLogarithmic);
    plot().xAxis->setTicker(logarithmicTicker(model::Unit::seconds, plot().xAxis));
    for (auto* axis : {plot().yAxis, plot().yAxis2})
        axis->setTicker(quantityTicker(model::Unit::ratio));
    plot().yAxis2->setVisible(true);
    plot().yAxis2->setRange(0.0, 1.0);
    histogram_ = plot().addGraph();
    histogram_->setLineStyle(QCPGraph::lsStepRight);
    cumulative_ = plot().addGraph(plot().xAxis, plot().yAxis2);
    cumulative_->setLineStyle(QCPGraph::lsStepLeft);
    for (std::size_t i = 0; i < marked.size(); ++i) {
        auto* line = new QCPItemLine(&plot());
        for (auto* end : {line->start, line->end}) {
            end->setTypeX(QCPItemPosition::ptPlotCoords);
            end->setTypeY(QCPItemPosition::ptAxisRectRatio);
        }
        marks_.push_back(line);
    }
    plot().setMouseTracking(true);
    connect(&plot(), &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
        reading().setText(readingAt(plot().xAxis->pixelToCoord(event->position().x())));
    });
    connect(&plot(), &QCustomPlot::mouseRelease, this, [this](QMouseEvent* event) {
        if (event->button() != Qt::LeftButton || !plot().axisRect()->rect().contains(event->pos())) return;
        const double at = plot().xAxis->pixelToCoord(event->position().x());
        const double upper = upperEdge(at);
        emit requestsPicked({.shortest = upper / barWidth, .longest = upper});
    });
}

QString DistributionView::readingAt(double seconds) const {
    return tr("%1 ≤ %2").arg(
        QString::fromStdString(model::showQuantity(distribution_.shareWithin(seconds), model::Unit::ratio)),
        latencyText(seconds));
}

void DistributionView::setDistribution(const QString& title, LatencyDistribution distribution) {
    setTitle(title);
    reading().clear();
    distribution_ = std::move(distribution);
    fill();
}

void DistributionView::fill() {
    QVector<QCPGraphData> shares;
    QVector<QCPGraphData> within;
    double highest = 0.0;
    if (distribution_.count > 0) {
        const auto bars = barsOf(distribution_);
        double edge = 0.0;
        for (const auto& [upper, share] : bars) {
            // Steps to the right end at their key; a gap goes down to 0.
            if (upper / barWidth > edge * (1.0 + 1e-9)) shares.append({upper / barWidth, 0.0});
            shares.append({upper, share});
            edge = upper;
            highest = std::max(highest, share);
        }
        shares.append({edge * barWidth, 0.0});
        const double first = distribution_.buckets.front().upper;
        within.append({first / barWidth, 0.0});
        for (const auto& bucket : distribution_.buckets)
            within.append({bucket.upper, distribution_.shareWithin(bucket.upper)});
        plot().xAxis->setRange(first / 2.0, distribution_.buckets.back().upper * 2.0);
    }
    histogram_->data()->set(shares, true);
    cumulative_->data()->set(within, true);
    plot().yAxis->setRange(0.0, highest > 0.0 ? highest * 1.1 : 1.0);
    fillMarks();
    showParts();
}

void DistributionView::fillMarks() {
    QStringList texts;
    for (std::size_t i = 0; i < marked.size(); ++i) {
        const auto at = distribution_.quantile(marked[i]);
        marks_[i]->setVisible(at.has_value());
        if (!at) continue;
        marks_[i]->start->setCoords(*at, 0.0);
        marks_[i]->end->setCoords(*at, 1.0);
        texts << tr("p%1 %2").arg(qRound(marked[i] * 100.0)).arg(latencyText(*at));
    }
    plot().setAccessibleDescription(texts.join(QStringLiteral(", ")));
}

void DistributionView::showParts() {
    histogram_->setVisible(counts_->isChecked());
    cumulative_->setVisible(within_->isChecked());
    plot().yAxis2->setTickLabels(within_->isChecked());
    plot().replot(QCustomPlot::rpQueuedReplot);
}

void DistributionView::setTheme(const Theme& theme) {
    PlotFrame::setTheme(theme);
    QColor fill = theme.seriesColor(0);
    histogram_->setPen(QPen(fill, 1.5));
    fill.setAlphaF(0.25F);
    histogram_->setBrush(fill);
    cumulative_->setPen(QPen(theme.seriesColor(1), 1.5, Qt::DashLine));
    for (std::size_t i = 0; i < marks_.size(); ++i) {
        constexpr std::array styles{Qt::SolidLine, Qt::DashLine,
                                    Qt::DotLine}; // p50, p95, p99 as in other charts
        marks_[i]->setPen(QPen(theme.textSecondary, 1.0, styles[i]));
    }
    plot().replot(QCustomPlot::rpQueuedReplot);
}

std::vector<PlotFrame::Entry> DistributionView::entries() const {
    std::vector<Entry> entries;
    if (counts_->isChecked()) entries.push_back({counts_->toolTip(), histogram_->pen(), histogram_->brush()});
    if (within_->isChecked()) entries.push_back({within_->toolTip(), cumulative_->pen(), {}});
    return entries;
}

QString DistributionView::csv() const {
    QString text = QStringLiteral("no_longer_than_s,requests,share_within\n");
    const auto number = [](double value) {
        return QString::number(value, 'g', QLocale::FloatingPointShortest);
    };
    for (const auto& bucket : distribution_.buckets)
        text += number(bucket.upper) + ',' + QString::number(bucket.count) + ',' +
                number(distribution_.shareWithin(bucket.upper)) + '\n';
    return text;
}

} // namespace burst::app

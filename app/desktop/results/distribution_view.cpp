#include "app/desktop/results/distribution_view.h"

#include "app/desktop/results/plot_style.h"
#include "app/report/svg_chart.h"
#include "models/units.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <qcustomplot.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace burst::app {

namespace {

constexpr double barsPerDoubling = 8.0;
constexpr std::array marked{0.5, 0.95, 0.99};

/// "1 ms", "10 ms", "100 ms".
class LatencyTicker : public QCPAxisTickerLog {
protected:
    QString getTickLabel(double tick, const QLocale&, QChar, int) override {
        return QString::fromStdString(tickLabel(tick, model::Unit::seconds));
    }
};

class ShareTicker : public QCPAxisTicker {
protected:
    QString getTickLabel(double tick, const QLocale&, QChar, int) override {
        return QString::fromStdString(model::showQuantity(tick, model::Unit::ratio));
    }
};

QString latencyText(double seconds) {
    return QString::fromStdString(model::showQuantity(seconds, model::Unit::seconds));
}

/// Shares of requests in bars of equal width on the logarithmic axis: upper edge -> share.
std::map<double, double> barsOf(const LatencyDistribution& distribution) {
    std::map<double, double> bars;
    for (const auto& bucket : distribution.buckets) {
        const double step = std::ceil(std::log2(bucket.upper) * barsPerDoubling - 1e-9);
        bars[std::exp2(step / barsPerDoubling)] +=
            static_cast<double>(bucket.count) / static_cast<double>(distribution.count);
    }
    return bars;
}

} // namespace

DistributionView::DistributionView(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("chart"));
    setFrameShape(QFrame::StyledPanel);
    title_ = new QLabel(this);
    QFont bold = title_->font();
    bold.setBold(true);
    title_->setFont(bold);
    title_->setMinimumWidth(1); // squeezed rather than wider than its chart
    reading_ = new QLabel(this);
    reading_->setObjectName(QStringLiteral("latencyReading"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 4, 8, 0);
    head->addWidget(title_, 1);
    head->addWidget(reading_);
    auto* chips = new QHBoxLayout;
    chips->setContentsMargins(4, 0, 4, 0);
    const auto chip = [&](const char* name, const QString& text, const QString& tip) {
        auto* button = new QToolButton(this);
        button->setObjectName(QLatin1String(name));
        button->setText(text);
        button->setToolTip(tip);
        button->setCheckable(true);
        button->setChecked(true);
        chips->addWidget(button);
        connect(button, &QToolButton::toggled, this, &DistributionView::showParts);
        return button;
    };
    counts_ =
        chip("latencyHistogram", tr("How many"), tr("Share of the requests that took so long (left axis)"));
    within_ =
        chip("latencyWithin", tr("No longer"), tr("Share of the requests that took no longer (right axis)"));
    chips->addStretch(1);
    plot_ = new QCustomPlot(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addLayout(chips);
    layout->addWidget(plot_, 1);
    buildPlot();
}

void DistributionView::buildPlot() {
    plot_->setMinimumHeight(90);
    plot_->axisRect()->setMinimumMargins(QMargins(8, 8, 12, 4));
    plot_->xAxis->setScaleType(QCPAxis::stLogarithmic);
    plot_->xAxis->setTicker(QSharedPointer<QCPAxisTicker>(new LatencyTicker));
    for (auto* axis : {plot_->yAxis, plot_->yAxis2})
        axis->setTicker(QSharedPointer<QCPAxisTicker>(new ShareTicker));
    plot_->yAxis2->setVisible(true);
    plot_->yAxis2->setRange(0.0, 1.0);
    histogram_ = plot_->addGraph();
    histogram_->setLineStyle(QCPGraph::lsStepRight);
    cumulative_ = plot_->addGraph(plot_->xAxis, plot_->yAxis2);
    cumulative_->setLineStyle(QCPGraph::lsStepLeft);
    for (std::size_t i = 0; i < marked.size(); ++i) {
        auto* line = new QCPItemLine(plot_);
        for (auto* end : {line->start, line->end}) {
            end->setTypeX(QCPItemPosition::ptPlotCoords);
            end->setTypeY(QCPItemPosition::ptAxisRectRatio);
        }
        marks_.push_back(line);
    }
    plot_->setMouseTracking(true);
    connect(plot_, &QCustomPlot::mouseMove, this, [this](QMouseEvent* event) {
        reading_->setText(readingAt(plot_->xAxis->pixelToCoord(event->position().x())));
    });
}

QString DistributionView::readingAt(double seconds) const {
    return tr("%1 ≤ %2").arg(
        QString::fromStdString(model::showQuantity(distribution_.shareWithin(seconds), model::Unit::ratio)),
        latencyText(seconds));
}

void DistributionView::setDistribution(const QString& title, LatencyDistribution distribution) {
    title_->setText(title);
    plot_->setAccessibleName(title);
    reading_->clear();
    distribution_ = std::move(distribution);
    fill();
}

void DistributionView::fill() {
    QVector<QCPGraphData> shares;
    QVector<QCPGraphData> within;
    double highest = 0.0;
    if (distribution_.count > 0) {
        const auto bars = barsOf(distribution_);
        const double width = std::exp2(1.0 / barsPerDoubling);
        double edge = 0.0;
        for (const auto& [upper, share] : bars) {
            // Steps to the right end at their key; a gap goes down to 0.
            if (upper / width > edge * (1.0 + 1e-9)) shares.append({upper / width, 0.0});
            shares.append({upper, share});
            edge = upper;
            highest = std::max(highest, share);
        }
        shares.append({edge * width, 0.0});
        const double first = distribution_.buckets.front().upper;
        within.append({first / width, 0.0});
        for (const auto& bucket : distribution_.buckets)
            within.append({bucket.upper, distribution_.shareWithin(bucket.upper)});
        plot_->xAxis->setRange(first / 2.0, distribution_.buckets.back().upper * 2.0);
    }
    histogram_->data()->set(shares, true);
    cumulative_->data()->set(within, true);
    plot_->yAxis->setRange(0.0, highest > 0.0 ? highest * 1.1 : 1.0);
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
    plot_->setAccessibleDescription(texts.join(QStringLiteral(", ")));
}

void DistributionView::showParts() {
    histogram_->setVisible(counts_->isChecked());
    cumulative_->setVisible(within_->isChecked());
    plot_->yAxis2->setTickLabels(within_->isChecked());
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

void DistributionView::setTheme(const Theme& theme) {
    theme_ = &theme;
    stylePlot(*plot_, theme, font());
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
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace burst::app

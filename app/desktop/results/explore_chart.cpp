#include "app/desktop/results/explore_chart.h"

#include "app/desktop/results/plot_style.h"
#include "app/desktop/results/quantity_ticker.h"
#include "app/report/result_tables.h"
#include "models/units.h"

#include <QLabel>
#include <QVBoxLayout>

#include <qcustomplot.h>

#include <algorithm>

namespace burst::app {

namespace {

class MoneyTicker : public QCPAxisTicker {
protected:
    QString getTickLabel(double tick, const QLocale&, QChar, int) override {
        return QString::fromStdString(model::showQuantity(tick, model::Unit::money));
    }
};

class TimeTicker : public QCPAxisTicker {
protected:
    QString getTickLabel(double tick, const QLocale&, QChar, int) override {
        return tick == 0.0 ? QStringLiteral("0")
                           : QString::fromStdString(model::showQuantity(tick, model::Unit::seconds));
    }
};

/// The values that were tried, as many of them as have room.
class ValueTicker : public QCPAxisTickerText {
public:
    explicit ValueTicker(const QCPAxis& axis) : axis_(axis) {}

protected:
    QVector<double> createTickVector(double step, const QCPRange& range) override {
        return withRoom(QCPAxisTickerText::createTickVector(step, range), axis_);
    }

private:
    const QCPAxis& axis_;
};

} // namespace

ExploreChart::ExploreChart(QWidget* parent) : QWidget(parent) {
    legend_ = new QLabel(this);
    legend_->setTextFormat(Qt::RichText);
    legend_->setMinimumWidth(1); // cut rather than wider than the window
    plot_ = new QCustomPlot(this);
    plot_->setMinimumHeight(90);
    plot_->setAccessibleName(tr("Latency and monthly cost over the values"));
    plot_->yAxis2->setVisible(true);
    plot_->yAxis->setTicker(QSharedPointer<QCPAxisTicker>(new TimeTicker));
    plot_->yAxis2->setTicker(QSharedPointer<QCPAxisTicker>(new MoneyTicker));
    p50_ = plot_->addGraph();
    p99_ = plot_->addGraph();
    cost_ = plot_->addGraph(plot_->xAxis, plot_->yAxis2);
    mark_ = new QCPItemLine(plot_);
    for (auto* end : {mark_->start, mark_->end}) {
        end->setTypeX(QCPItemPosition::ptPlotCoords);
        end->setTypeY(QCPItemPosition::ptAxisRectRatio);
    }
    mark_->setVisible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(legend_);
    layout->addWidget(plot_, 1);
}

void ExploreChart::setTheme(const Theme& theme) {
    theme_ = &theme;
    stylePlot(*plot_, theme, font());
    const auto style = [&](QCPGraph* graph, int series, Qt::PenStyle pen,
                           QCPScatterStyle::ScatterShape shape) {
        graph->setPen(QPen(theme.seriesColor(series), 1.5, pen));
        graph->setScatterStyle(QCPScatterStyle(shape, theme.seriesColor(series), theme.panel, 7.0));
    };
    style(p50_, 0, Qt::SolidLine, QCPScatterStyle::ssCircle);
    style(p99_, 0, Qt::DotLine, QCPScatterStyle::ssSquare);
    style(cost_, 1, Qt::DashLine, QCPScatterStyle::ssTriangle);
    mark_->setPen(QPen(theme.better, 2.0));
    fillLegend();
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

void ExploreChart::fillLegend() {
    const auto entry = [](const QColor& color, const QString& sign, const QString& words) {
        return QStringLiteral("<span style=\"color:%1\">%2</span> %3").arg(color.name(), sign, words);
    };
    QStringList entries{entry(theme_->seriesColor(0), QStringLiteral("●"), tr("p50")),
                        entry(theme_->seriesColor(0), QStringLiteral("■"), tr("p99")),
                        entry(theme_->seriesColor(1), QStringLiteral("▲"), tr("cost a month (right)"))};
    if (mark_->visible())
        entries << entry(theme_->better, QStringLiteral("|"), tr("cheapest that keeps the objectives"));
    legend_->setText(entries.join(QStringLiteral("&nbsp;&nbsp; ")));
}

void ExploreChart::setValues(std::vector<ExploredValue> values, std::optional<std::size_t> marked,
                             const QString& currency) {
    values_ = std::move(values);
    currency_ = currency;
    QVector<QCPGraphData> p50;
    QVector<QCPGraphData> p99;
    QVector<QCPGraphData> cost;
    const QSharedPointer<ValueTicker> labels(new ValueTicker(*plot_->xAxis));
    double slowest = 0.0;
    double dearest = 0.0;
    for (std::size_t i = 0; i < values_.size(); ++i) {
        const auto x = static_cast<double>(i);
        const auto& value = values_[i];
        labels->addTick(x, value.text);
        if (value.p50) p50.append({x, *value.p50});
        if (value.p99) p99.append({x, *value.p99});
        if (value.cost) cost.append({x, *value.cost});
        slowest = std::max(slowest, value.p99.value_or(0.0));
        dearest = std::max(dearest, value.cost.value_or(0.0));
    }
    p50_->data()->set(p50, true);
    p99_->data()->set(p99, true);
    cost_->data()->set(cost, true);
    constexpr double room = 1.1;
    plot_->xAxis->setTicker(labels);
    plot_->xAxis->setRange(-0.5, std::max(0.5, static_cast<double>(values_.size()) - 0.5));
    plot_->yAxis->setRange(0.0, slowest > 0.0 ? slowest * room : 1.0);
    plot_->yAxis2->setRange(0.0, dearest > 0.0 ? dearest * room : 1.0);
    mark_->setVisible(marked.has_value());
    if (marked) {
        mark_->start->setCoords(static_cast<double>(*marked), 0.0);
        mark_->end->setCoords(static_cast<double>(*marked), 1.0);
    }
    fillLegend();
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace burst::app

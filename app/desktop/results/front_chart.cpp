#include "app/desktop/results/front_chart.h"

#include "app/desktop/results/plot_style.h"
#include "app/desktop/results/quantity_ticker.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace burst::app {

namespace {
constexpr double clickReach = 12.0; // px around a point that a click may miss it by

QCPRange rangeOf(const std::vector<FrontChart::Point>& points, double FrontChart::Point::*along) {
    double low = 0.0;
    double high = 0.0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const double value = points[i].*along;
        low = i == 0 ? value : std::min(low, value);
        high = i == 0 ? value : std::max(high, value);
    }
    const double room = high > low ? 0.15 * (high - low) : std::max(std::abs(high) * 0.1, 1e-9);
    return {low - room, high + room};
}

/// A point that no other beats in both figures.
bool isOnFront(const FrontChart::Point& point, const std::vector<FrontChart::Point>& all, double x,
               double y) {
    return std::ranges::none_of(all, [&](const FrontChart::Point& other) {
        const bool asGood = x * other.x <= x * point.x && y * other.y <= y * point.y;
        return asGood && (other.x != point.x || other.y != point.y);
    });
}
} // namespace

FrontChart::FrontChart(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("frontChart"));
    legend_ = new QLabel(this);
    legend_->setTextFormat(Qt::RichText);
    legend_->setMinimumWidth(1); // cut rather than wider than the window
    plot_ = new QCustomPlot(this);
    plot_->setMinimumHeight(120);
    broken_ = plot_->addGraph();
    kept_ = plot_->addGraph();
    front_ = plot_->addGraph();
    best_ = plot_->addGraph();
    for (auto* graph : {broken_, kept_, best_})
        graph->setLineStyle(QCPGraph::lsNone);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(legend_);
    layout->addWidget(plot_, 1);
    connect(plot_, &QCustomPlot::mousePress, this, [this](QMouseEvent* event) {
        if (const auto point = nearest(event->position())) emit pointPicked(*point);
    });
}

std::optional<std::size_t> FrontChart::nearest(QPointF at) const {
    std::optional<std::size_t> found;
    double least = clickReach;
    for (std::size_t i = 0; i < points_.size(); ++i) {
        const QPointF place(plot_->xAxis->coordToPixel(points_[i].x),
                            plot_->yAxis->coordToPixel(points_[i].y));
        const double away = QLineF(place, at).length();
        if (away > least) continue;
        least = away;
        found = i;
    }
    return found;
}

void FrontChart::setPoints(const Axis& x, const Axis& y, std::vector<Point> points,
                           std::optional<std::size_t> best) {
    points_ = std::move(points);
    QVector<QCPGraphData> broken;
    QVector<QCPGraphData> kept;
    QVector<QCPGraphData> front;
    for (const auto& point : points_) {
        (point.kept ? kept : broken).append({point.x, point.y});
        if (isOnFront(point, points_, x.lowIsGood ? 1.0 : -1.0, y.lowIsGood ? 1.0 : -1.0))
            front.append({point.x, point.y});
    }
    broken_->data()->set(broken);
    kept_->data()->set(kept);
    front_->data()->set(front);
    best_->data()->clear();
    if (best) best_->addData(points_[*best].x, points_[*best].y);
    fillLegend();
    plot_->setAccessibleName(tr("%1 over %2").arg(y.title, x.title));
    plot_->xAxis->setTicker(quantityTicker(x.unit));
    plot_->yAxis->setTicker(quantityTicker(y.unit));
    plot_->xAxis->setLabel(x.title);
    plot_->yAxis->setLabel(y.title);
    plot_->xAxis->setRange(rangeOf(points_, &Point::x));
    plot_->yAxis->setRange(rangeOf(points_, &Point::y));
    namePoints();
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

void FrontChart::namePoints() {
    for (auto* name : names_)
        plot_->removeItem(name);
    names_.clear();
    for (const auto& point : points_) {
        if (point.name.isEmpty()) continue;
        auto* name = new QCPItemText(plot_);
        name->position->setCoords(point.x, point.y);
        // Towards the middle of the chart, where there is room for it.
        const bool right = point.x > plot_->xAxis->range().center();
        name->setPositionAlignment((right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom);
        name->setPadding(QMargins(6, 0, 6, 3));
        name->setText(point.name);
        name->setFont(font());
        name->setColor(theme_->textPrimary);
        names_.push_back(name);
    }
}

void FrontChart::fillLegend() {
    const auto entry = [](const QColor& color, const QString& sign, const QString& words) {
        return QStringLiteral("<span style=\"color:%1\">%2</span> %3").arg(color.name(), sign, words);
    };
    QStringList entries{entry(theme_->seriesColor(0), QStringLiteral("●"), tr("keeps the bounds")),
                        entry(theme_->worse, QStringLiteral("×"), tr("breaks one")),
                        entry(theme_->seriesColor(1), QStringLiteral("―"), tr("Pareto front"))};
    if (best_->dataCount() > 0) entries << entry(theme_->better, QStringLiteral("◆"), tr("best"));
    legend_->setText(entries.join(QStringLiteral("&nbsp;&nbsp; ")));
}

void FrontChart::setTheme(const Theme& theme) {
    theme_ = &theme;
    stylePlot(*plot_, theme, font());
    for (auto* axis : {plot_->xAxis, plot_->yAxis}) {
        axis->setLabelColor(theme.textSecondary);
        axis->setLabelFont(font());
    }
    using Shape = QCPScatterStyle;
    broken_->setScatterStyle(Shape(Shape::ssCross, theme.worse, theme.worse, 8.0));
    kept_->setScatterStyle(Shape(Shape::ssCircle, theme.seriesColor(0), theme.seriesColor(0), 7.0));
    front_->setPen(QPen(theme.seriesColor(1), 1.5, Qt::DashLine));
    best_->setScatterStyle(Shape(Shape::ssDiamond, QPen(theme.better, 2.5), Qt::NoBrush, 15.0));
    namePoints();
    fillLegend();
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

} // namespace burst::app

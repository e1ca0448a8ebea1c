#include "app/desktop/results/overlay_view.h"

#include "app/desktop/results/plot_style.h"
#include "app/desktop/results/quantity_ticker.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace burst::app {

namespace {
constexpr double overlayRoom = 1.08;

const ChartLine* lineOf(const Chart& chart, const std::string& title) {
    const auto found = std::ranges::find(chart.lines, title, &ChartLine::title);
    return found == chart.lines.end() ? nullptr : &*found;
}

std::vector<std::string> titlesOf(const Chart& a, const Chart& b) {
    std::vector<std::string> titles;
    for (const auto* chart : {&a, &b})
        for (const auto& line : chart->lines)
            if (std::ranges::find(titles, line.title) == titles.end()) titles.push_back(line.title);
    return titles;
}

QVector<QCPGraphData> pointsOf(const ChartLine& line) {
    QVector<QCPGraphData> points;
    for (std::size_t i = 0; i < line.values.size(); ++i)
        points.append({line.start + (static_cast<double>(i) + 0.5) * line.step, line.values[i]});
    return points;
}

/// The second minus the first where both have a value; a line that one of them lacks is 0 there, for lines
/// that stay at zero are left out of charts.
ChartLine differenceOf(const ChartLine* a, const ChartLine* b) {
    ChartLine line = b != nullptr ? *b : *a;
    if (a != nullptr && b != nullptr && (a->step != b->step || a->start != b->start)) {
        line.values.clear(); // not of the same instants
        return line;
    }
    const std::size_t size =
        a != nullptr && b != nullptr ? std::min(a->values.size(), b->values.size()) : line.values.size();
    line.values.resize(size);
    for (std::size_t i = 0; i < size; ++i)
        line.values[i] = (b != nullptr ? b->values[i] : 0.0) - (a != nullptr ? a->values[i] : 0.0);
    return line;
}

double highestOf(const QVector<QCPGraphData>& points) {
    double highest = 0.0;
    for (const auto& point : points)
        if (std::isfinite(point.value)) highest = std::max(highest, std::abs(point.value));
    return highest;
}
} // namespace

OverlayView::OverlayView(QWidget* parent) : QFrame(parent) {
    setObjectName(QStringLiteral("overlay"));
    setFrameShape(QFrame::StyledPanel);
    title_ = new QLabel(this);
    QFont bold = title_->font();
    bold.setBold(true);
    title_->setFont(bold);
    title_->setMinimumWidth(1);
    legend_ = new QLabel(this);
    legend_->setTextFormat(Qt::RichText);
    legend_->setWordWrap(true);
    plot_ = new QCustomPlot(this);
    plot_->setMinimumHeight(150);
    plot_->setPlottingHint(QCP::phFastPolylines, true);
    plot_->setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    plot_->plotLayout()->clear();
    values_ = new QCPAxisRect(plot_);
    strip_ = new QCPAxisRect(plot_);
    auto* margins = new QCPMarginGroup(plot_);
    for (auto* rect : {values_, strip_}) {
        rect->setRangeDrag(Qt::Horizontal);
        rect->setRangeZoom(Qt::Horizontal);
        rect->setMinimumMargins(QMargins(8, 4, 12, 2));
        rect->setMarginGroup(QCP::msLeft | QCP::msRight, margins);
        for (auto* axis : rect->axes()) {
            axis->setLayer(QStringLiteral("axes"));
            axis->grid()->setLayer(QStringLiteral("grid"));
        }
        rect->axis(QCPAxis::atBottom)->setTicker(quantityTicker(model::Unit::seconds));
    }
    values_->axis(QCPAxis::atBottom)->setTickLabels(false);
    plot_->plotLayout()->addElement(0, 0, values_);
    plot_->plotLayout()->addElement(1, 0, strip_);
    plot_->plotLayout()->setRowStretchFactor(0, 2.2);
    plot_->plotLayout()->setRowSpacing(0);
    const auto follow = [this](QCPAxisRect* from, QCPAxisRect* to) {
        connect(from->axis(QCPAxis::atBottom), qOverload<const QCPRange&>(&QCPAxis::rangeChanged), this,
                [this, to](const QCPRange& range) {
                    to->axis(QCPAxis::atBottom)->setRange(range);
                    plot_->replot(QCustomPlot::rpQueuedReplot);
                });
    };
    follow(values_, strip_);
    follow(strip_, values_);
    connect(plot_, &QCustomPlot::mouseDoubleClick, this,
            [this] { values_->axis(QCPAxis::atBottom)->setRange(from_, to_); });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    title_->setContentsMargins(8, 4, 8, 0);
    legend_->setContentsMargins(8, 0, 8, 0);
    layout->addWidget(title_);
    layout->addWidget(legend_);
    layout->addWidget(plot_, 1);
    style();
}

void OverlayView::setCharts(Chart a, Chart b, double from, double to) {
    a_ = std::move(a);
    b_ = std::move(b);
    from_ = from;
    to_ = std::max(to, from + 1e-3);
    draw();
}

void OverlayView::draw() {
    title_->setText(QString::fromStdString(b_.title.empty() ? a_.title : b_.title));
    plot_->setAccessibleName(title_->text());
    plot_->clearGraphs();
    const auto unit = b_.title.empty() ? a_.unit : b_.unit;
    for (auto* rect : {values_, strip_})
        rect->axis(QCPAxis::atLeft)->setTicker(quantityTicker(unit));
    double highest = 0.0;
    double widest = 0.0;
    QStringList entries;
    const auto add = [&](QCPAxisRect* rect, const ChartLine& line, Qt::PenStyle pen, double width) {
        auto* graph = plot_->addGraph(rect->axis(QCPAxis::atBottom), rect->axis(QCPAxis::atLeft));
        graph->setPen(QPen(theme_->seriesColor(line.look), width, pen));
        const auto points = pointsOf(line);
        graph->data()->set(points, true);
        return highestOf(points);
    };
    for (const auto& title : titlesOf(a_, b_)) {
        const auto* a = lineOf(a_, title);
        const auto* b = lineOf(b_, title);
        if (a != nullptr) highest = std::max(highest, add(values_, *a, Qt::SolidLine, 1.5));
        if (b != nullptr) highest = std::max(highest, add(values_, *b, Qt::DashLine, 1.5));
        widest = std::max(widest, add(strip_, differenceOf(a, b), Qt::SolidLine, 1.2));
        entries << QStringLiteral("<span style=\"color:%1\">■</span> %2")
                       .arg(theme_->seriesColor((b != nullptr ? b : a)->look).name(),
                            QString::fromStdString(title).toHtmlEscaped());
    }
    entries << tr("A solid, B dashed; below: B − A");
    legend_->setText(entries.join(QStringLiteral("&nbsp;&nbsp; ")));
    values_->axis(QCPAxis::atLeft)->setRange(0.0, highest > 0.0 ? highest * overlayRoom : 1.0);
    const double reach = widest > 0.0 ? widest * overlayRoom : 1.0;
    strip_->axis(QCPAxis::atLeft)->setRange(-reach, reach);
    values_->axis(QCPAxis::atBottom)->setRange(from_, to_);
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

void OverlayView::style() {
    plot_->setBackground(theme_->panel);
    for (auto* rect : {values_, strip_})
        for (auto* axis : rect->axes())
            styleAxis(*axis, *theme_, font());
    strip_->axis(QCPAxis::atLeft)->grid()->setZeroLinePen(QPen(theme_->textSecondary));
}

void OverlayView::setTheme(const Theme& theme) {
    theme_ = &theme;
    style();
    draw();
}

} // namespace burst::app

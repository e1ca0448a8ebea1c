#include "app/desktop/results/heat_map.h"

#include "app/desktop/results/plot_style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace burst::app {

namespace {
constexpr std::size_t mostNumbers = 150; // cells; more of them have no room for theirs

QSharedPointer<QCPAxisTickerText> tickerOf(const QStringList& values) {
    constexpr qsizetype most = 12;
    auto ticker = QSharedPointer<QCPAxisTickerText>::create();
    const qsizetype every = values.size() / most + 1;
    for (qsizetype i = 0; i < values.size(); i += every)
        ticker->addTick(static_cast<double>(i), values[i]);
    return ticker;
}

QColor colorAt(const Theme& theme, double share) {
    const auto last = static_cast<double>(theme.heat.size() - 1);
    const double place = std::clamp(share, 0.0, 1.0) * last;
    const auto low = static_cast<std::size_t>(place);
    const auto high = std::min(low + 1, theme.heat.size() - 1);
    const double part = place - static_cast<double>(low);
    const auto mix = [&](int a, int b) { return static_cast<int>(std::lround(a + part * (b - a))); };
    const QColor& a = theme.heat[low];
    const QColor& b = theme.heat[high];
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}
} // namespace

HeatMap::HeatMap(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("heatMap"));
    figure_ = new QComboBox(this);
    figure_->setObjectName(QStringLiteral("heatFigure"));
    figure_->setAccessibleName(tr("Figure of the cells"));
    scale_ = new QLabel(this);
    scale_->setMinimumWidth(1); // cut rather than wider than the window
    plot_ = new QCustomPlot(this);
    plot_->setMinimumHeight(120);
    plot_->setAccessibleName(tr("A figure over the values of two settings"));
    map_ = new QCPColorMap(plot_->xAxis, plot_->yAxis);
    map_->setInterpolate(false);
    auto* head = new QHBoxLayout;
    head->addWidget(figure_);
    head->addWidget(scale_);
    head->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(head);
    layout->addWidget(plot_, 1);
    connect(figure_, &QComboBox::activated, this, &HeatMap::draw);
    connect(plot_, &QCustomPlot::mousePress, this, [this](QMouseEvent* event) {
        const auto x = std::lround(plot_->xAxis->pixelToCoord(event->position().x()));
        const auto y = std::lround(plot_->yAxis->pixelToCoord(event->position().y()));
        if (x >= 0 && y >= 0 && x < x_.values.size() && y < y_.values.size())
            emit cellPicked(static_cast<std::size_t>(y * x_.values.size() + x));
    });
}

void HeatMap::setCells(Axis x, Axis y, std::vector<Layer> layers, std::optional<std::size_t> marked) {
    x_ = std::move(x);
    y_ = std::move(y);
    layers_ = std::move(layers);
    marked_ = marked;
    const QString before = figure_->currentText();
    figure_->clear();
    for (const auto& layer : layers_)
        figure_->addItem(layer.title);
    figure_->setCurrentIndex(std::max(0, figure_->findText(before)));
    draw();
}

void HeatMap::draw() {
    plot_->clearItems();
    const auto columns = static_cast<int>(x_.values.size());
    const auto rows = static_cast<int>(y_.values.size());
    const int chosen = figure_->currentIndex();
    if (columns == 0 || rows == 0 || chosen < 0) return;
    const auto& layer = layers_[static_cast<std::size_t>(chosen)];
    double low = std::numeric_limits<double>::max();
    double high = std::numeric_limits<double>::lowest();
    for (const auto& value : layer.values)
        if (value) {
            low = std::min(low, *value);
            high = std::max(high, *value);
        }
    QCPColorGradient gradient;
    gradient.clearColorStops();
    for (std::size_t i = 0; i < theme_->heat.size(); ++i)
        gradient.setColorStopAt(static_cast<double>(i) / static_cast<double>(theme_->heat.size() - 1),
                                theme_->heat[i]);
    gradient.setNanHandling(QCPColorGradient::nhTransparent);
    map_->setGradient(gradient);
    map_->data()->setSize(columns, rows);
    map_->data()->setRange({0.0, columns - 1.0}, {0.0, rows - 1.0});
    map_->setDataRange({low, high > low ? high : low + 1.0});
    const auto cells = static_cast<std::size_t>(columns) * static_cast<std::size_t>(rows);
    for (std::size_t cell = 0; cell < cells; ++cell) {
        const int x = static_cast<int>(cell) % columns;
        const int y = static_cast<int>(cell) / columns;
        const auto& value = layer.values[cell];
        map_->data()->setCell(x, y, value.value_or(std::numeric_limits<double>::quiet_NaN()));
        if (!value || cells > mostNumbers) continue;
        auto* text = new QCPItemText(plot_);
        text->position->setCoords(x, y);
        text->setText(layer.texts[cell]);
        text->setFont(font());
        const QColor fill = colorAt(*theme_, high > low ? (*value - low) / (high - low) : 0.0);
        text->setColor(contrast(fill, Qt::white) > contrast(fill, Qt::black) ? Qt::white : Qt::black);
    }
    if (marked_) {
        const double x = static_cast<int>(*marked_) % columns;
        const double y = static_cast<int>(*marked_) / columns;
        auto* frame = new QCPItemRect(plot_);
        frame->topLeft->setCoords(x - 0.5, y + 0.5);
        frame->bottomRight->setCoords(x + 0.5, y - 0.5);
        frame->setPen(QPen(theme_->selection, 3.0));
    }
    plot_->xAxis->setTicker(tickerOf(x_.values));
    plot_->yAxis->setTicker(tickerOf(y_.values));
    plot_->xAxis->setLabel(x_.title);
    plot_->yAxis->setLabel(y_.title);
    plot_->xAxis->setRange(-0.5, columns - 0.5);
    plot_->yAxis->setRange(-0.5, rows - 0.5);
    scale_->setText(tr("framed: the cheapest that keeps the objectives"));
    scale_->setVisible(marked_.has_value());
    plot_->replot(QCustomPlot::rpQueuedReplot);
}

void HeatMap::setTheme(const Theme& theme) {
    theme_ = &theme;
    stylePlot(*plot_, theme, font());
    for (auto* axis : {plot_->xAxis, plot_->yAxis}) {
        axis->grid()->setVisible(false);
        axis->setLabelColor(theme.textSecondary);
        axis->setLabelFont(font());
    }
    draw();
}

} // namespace burst::app

#include "app/desktop/traces/trace_overview.h"

#include "app/desktop/traces/waterfall.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace burst::app {

namespace {
constexpr int stripHeight = 40;    // px
constexpr double windowEdge = 5.0; // px
} // namespace

TraceOverview::TraceOverview(Waterfall& waterfall, QWidget* parent) : QWidget(parent), waterfall_(waterfall) {
    setObjectName(QStringLiteral("traceOverview"));
    setAccessibleName(tr("The whole request, with the part that is shown"));
    setToolTip(tr("Drag to choose the part of the request that is shown; a double click shows all"));
    setFixedHeight(stripHeight);
    setMouseTracking(true);
    connect(&waterfall_, &Waterfall::windowChanged, this, qOverload<>(&QWidget::update));
}

void TraceOverview::setTheme(const Theme& theme) {
    theme_ = &theme;
    update();
}

double TraceOverview::whole() const {
    return waterfall_.trace() ? std::max(lengthOf(*waterfall_.trace()), 1e-9) : 1.0;
}

double TraceOverview::xOf(double time) const {
    return time / whole() * width();
}

double TraceOverview::timeAt(double x) const {
    return std::clamp(x / std::max(1, width()), 0.0, 1.0) * whole();
}

bool TraceOverview::showsAll() const {
    const auto [from, to] = waterfall_.window();
    return to - from >= 0.999 * whole();
}

TraceOverview::Grip TraceOverview::gripAt(double x) const {
    const auto [from, to] = waterfall_.window();
    if (showsAll()) return Grip::draw;
    if (std::abs(x - xOf(from)) <= windowEdge) return Grip::left;
    if (std::abs(x - xOf(to)) <= windowEdge) return Grip::right;
    return x > xOf(from) && x < xOf(to) ? Grip::move : Grip::draw;
}

void TraceOverview::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), theme_->panelAlt);
    const auto& rows = waterfall_.rows();
    const double step =
        rows.empty() ? 0.0 : static_cast<double>(height() - 4) / static_cast<double>(rows.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const double top = 2.0 + static_cast<double>(i) * step;
        const double thick = std::clamp(step - 1.0, 1.0, 6.0);
        const auto bar = [&](double from, double to, const QColor& color) {
            painter.fillRect(QRectF(xOf(from), top, std::max(1.0, xOf(to) - xOf(from)), thick), color);
        };
        bar(rows[i].from, rows[i].to, theme_->border);
        for (const auto& part : rows[i].parts)
            bar(part.from, part.to, causeColor(*theme_, part.cause));
    }
    if (showsAll()) return;
    const auto [from, to] = waterfall_.window();
    QColor veil = theme_->canvas;
    veil.setAlphaF(0.65F);
    painter.fillRect(QRectF(0, 0, xOf(from), height()), veil);
    painter.fillRect(QRectF(xOf(to), 0, width() - xOf(to), height()), veil);
    painter.setPen(QPen(theme_->selection, 2.0));
    painter.drawRect(QRectF(xOf(from), 1.0, std::max(2.0, xOf(to) - xOf(from)), height() - 2.0));
}

void TraceOverview::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !waterfall_.trace()) return;
    const double x = event->position().x();
    grip_ = gripAt(x);
    held_ = grip_ == Grip::move ? timeAt(x) - waterfall_.window().first : timeAt(x);
}

void TraceOverview::mouseMoveEvent(QMouseEvent* event) {
    const double x = event->position().x();
    if (!grip_) {
        const Grip would = gripAt(x);
        setCursor(would == Grip::move   ? Qt::OpenHandCursor
                  : would == Grip::draw ? Qt::CrossCursor
                                        : Qt::SizeHorCursor);
        return;
    }
    const auto [from, to] = waterfall_.window();
    const double at = timeAt(x);
    switch (*grip_) {
    case Grip::move:
        waterfall_.setWindow(at - held_, at - held_ + (to - from));
        break;
    case Grip::left:
        waterfall_.setWindow(std::min(at, to), to);
        break;
    case Grip::right:
        waterfall_.setWindow(from, std::max(at, from));
        break;
    case Grip::draw:
        if (std::abs(xOf(at) - xOf(held_)) >= windowEdge)
            waterfall_.setWindow(std::min(at, held_), std::max(at, held_));
    }
}

void TraceOverview::mouseReleaseEvent(QMouseEvent*) {
    grip_.reset();
}

void TraceOverview::mouseDoubleClickEvent(QMouseEvent*) {
    grip_.reset();
    waterfall_.setWindow(0.0, whole());
}

} // namespace burst::app

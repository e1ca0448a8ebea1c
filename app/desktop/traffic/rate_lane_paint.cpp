// How a lane of the timeline looks. See rate_lane.h.
#include "app/desktop/traffic/rate_lane.h"
#include "app/report/svg_chart.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace burst::app {

namespace {
constexpr double cornerSize = 4.0; // px, half of a handle

/// The corners within view and the two beyond its edges, in px; of many in one column the highest and lowest.
QPolygonF polygonOf(const model::RateLine& line, const TimeScale& scale,
                    const std::function<QPointF(model::RatePoint)>& placed) {
    const auto begins = std::lower_bound(line.begin(), line.end(), scale.from(),
                                         [](const auto& corner, double at) { return corner.at < at; });
    const auto ends = std::upper_bound(line.begin(), line.end(), scale.to(),
                                       [](double at, const auto& corner) { return at < corner.at; });
    const auto first = begins == line.begin() ? begins : begins - 1;
    const auto last = ends == line.end() ? ends : ends + 1;
    QPolygonF polygon;
    const double columns = scale.xOf(scale.to()) - scale.xOf(scale.from());
    const bool dense = static_cast<double>(last - first) > 2.0 * columns;
    double column = -1e9;
    double low = 0.0;
    double high = 0.0;
    const auto close = [&] {
        if (column < -1e8) return;
        polygon << QPointF(column, low) << QPointF(column, high);
    };
    for (auto it = first; it != last; ++it) {
        const QPointF place = placed(*it);
        if (!dense) {
            polygon << place;
            continue;
        }
        if (std::floor(place.x()) != column) {
            close();
            column = std::floor(place.x());
            low = high = place.y();
        }
        low = std::max(low, place.y());
        high = std::min(high, place.y());
    }
    if (dense) close();
    return polygon;
}
} // namespace

void RateLane::paintLane(QPainter& painter) {
    paintScale(painter);
    paintRemark(painter);
    if (content_.curve.line.empty() && !content_.editable) return;
    painter.save();
    painter.setClipRect(plot().adjusted(-cornerSize - 2, -cornerSize - 2, cornerSize + 2, cornerSize + 2));
    const bool guessed = content_.curve.basis == model::TrafficCurve::Basis::mean;
    const QColor color = theme().seriesColor(content_.series);
    QPen pen(content_.muted ? theme().textDisabled : color, 2.0, guessed ? Qt::DashLine : Qt::SolidLine);
    pen.setJoinStyle(Qt::BevelJoin);
    if (guessed) paintStates(painter);
    const bool changing = drag_ && drag_->grip() != ProfileDrag::Grip::band;
    const model::RateLine next = changing ? drag_->line() : profile();
    if (changing) {
        QPen before(veiled(pen.color(), 0.45), 1.0, Qt::DotLine);
        paintLine(painter, content_.curve.line, before, 0.0);
        paintLine(painter, shownLine(next), pen, 0.16);
    } else {
        paintLine(painter, content_.curve.line, pen, 0.16);
    }
    if (content_.editable && !stamp_) paintCorners(painter, next);
    if (stamp_) paintStamp(painter);
    if (drag_ && drag_->grip() == ProfileDrag::Grip::band) {
        painter.setPen(QPen(theme().focus, 1.0, Qt::DashLine));
        painter.setBrush(veiled(theme().focus, 0.12));
        painter.drawRect(
            QRectF(placeOf(shownPoint(drag_->pressed())), placeOf(shownPoint(drag_->now()))).normalized());
    }
    painter.restore();
    if (!hasFocus()) return;
    painter.setPen(QPen(theme().focus, 2.0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect()).adjusted(1.0, 1.0, -1.0, -2.0));
}

void RateLane::paintScale(QPainter& painter) const {
    painter.setFont(smallFont());
    const QFontMetricsF metrics(smallFont());
    const auto unit = content_.curve.basis == model::TrafficCurve::Basis::users ? model::Unit::none
                                                                                : model::Unit::perSecond;
    double below = height() + metrics.height();
    for (const double tick : ticksTo(top_, plot().height() > 80.0 ? 3 : 2)) {
        const double y = std::round(yOf(tick)) + 0.5;
        if (y < plot().top() - 1.0) break;
        painter.setPen(QPen(theme().gridMinor, 0));
        painter.drawLine(QPointF(plot().left(), y), QPointF(plot().right(), y));
        const double base = std::clamp(y + metrics.ascent() / 2.0 - 1.0, metrics.ascent(), height() - 3.0);
        if (below - base < metrics.height()) continue; // no room for another label
        below = base;
        painter.setPen(theme().textSecondary);
        painter.drawText(QRectF(0.0, base - metrics.ascent(), scale().left() - 6.0, metrics.height()),
                         Qt::AlignRight | Qt::AlignTop, QString::fromStdString(tickLabel(tick, unit)));
    }
}

void RateLane::paintLine(QPainter& painter, const model::RateLine& line, const QPen& pen, double veil) const {
    if (line.empty()) return;
    const QPolygonF polygon =
        polygonOf(line, scale(), [this](model::RatePoint corner) { return placeOf(corner); });
    constexpr int smooth = 1500; // corners, beyond which fine lines are painted one pixel wide
    const bool fine = polygon.size() > smooth;
    painter.setRenderHint(QPainter::Antialiasing, !fine);
    if (veil > 0.0 && !fine) {
        QPolygonF area = polygon;
        area << QPointF(polygon.back().x(), yOf(0.0)) << QPointF(polygon.front().x(), yOf(0.0));
        painter.setPen(Qt::NoPen);
        painter.setBrush(veiled(pen.color(), veil));
        painter.drawPolygon(area);
    }
    QPen drawn = pen;
    if (fine) drawn.setWidthF(0.0);
    painter.setPen(drawn);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(polygon);
}

void RateLane::paintStates(QPainter& painter) const {
    painter.setFont(smallFont());
    for (const double state : content_.curve.states) {
        if (state <= 0.0) continue;
        const double y = yOf(state);
        painter.setPen(QPen(veiled(theme().seriesColor(content_.series), 0.7), 1.0, Qt::DotLine));
        painter.drawLine(QPointF(plot().left(), y), QPointF(plot().right(), y));
        painter.setPen(theme().textSecondary);
        painter.drawText(QPointF(plot().left() + 4.0, y - 2.0), valueText(state));
    }
}

void RateLane::paintCorners(QPainter& painter, const model::RateLine& profile) const {
    painter.setRenderHint(QPainter::Antialiasing);
    // Handles that touch each other would hide the line.
    constexpr double roomFor = 5.0;
    const double columns = plot().width() / roomFor;
    const bool all = static_cast<double>(profile.size()) <= columns;
    const auto selected = drag_ ? drag_->corners() : selection_;
    for (std::size_t i = 0; i < profile.size(); ++i) {
        const bool chosen = selected && selected->has(i);
        if (!all && !chosen) continue;
        const QPointF place = placeOf(shownPoint(profile[i]));
        if (place.x() < plot().left() - 1.0 || place.x() > plot().right() + 1.0) continue;
        const double half = chosen ? cornerSize + 1.5 : cornerSize;
        painter.setPen(QPen(theme().seriesColor(content_.series), 1.5));
        painter.setBrush(chosen ? theme().seriesColor(content_.series) : theme().panel);
        painter.drawEllipse(place, half, half);
    }
}

void RateLane::paintStamp(QPainter& painter) const {
    const model::RateLine next = model::stamped(profile(), *stamp_);
    paintLine(painter, shownLine(next), QPen(theme().focus, 2.0, Qt::DashLine), 0.14);
    const QRectF place = stampPlace();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().focus, 1.0, Qt::DotLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place);
    painter.setPen(QPen(theme().focus, 1.5));
    painter.setBrush(theme().panel);
    for (const QPointF handle : {QPointF(place.left(), place.bottom()), place.bottomRight(),
                                 QPointF(place.center().x(), place.top())})
        painter.drawRect(QRectF(handle, handle).adjusted(-cornerSize, -cornerSize, cornerSize, cornerSize));
}

void RateLane::paintRemark(QPainter& painter) const {
    if (content_.remark.isEmpty()) return;
    painter.setFont(smallFont());
    painter.setPen(theme().textSecondary);
    painter.drawText(plot().adjusted(8.0, 0.0, -8.0, 0.0), Qt::AlignTop | Qt::AlignRight | Qt::TextWordWrap,
                     content_.remark);
}

StampGrip::Place RateLane::stampPlace() const {
    const double base = model::rateAt(profile(), stamp_->at);
    const QPointF low = placeOf(shownPoint({stamp_->at, base}));
    const QPointF high = placeOf(shownPoint({stamp_->at + stamp_->width, base + stamp_->height}));
    return {QPointF(low.x(), high.y()), QPointF(high.x(), low.y())};
}

} // namespace burst::app

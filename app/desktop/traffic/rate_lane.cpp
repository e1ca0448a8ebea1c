#include "app/desktop/traffic/rate_lane.h"

#include "app/report/svg_chart.h"

#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <utility>

// What a lane shows and how pixels become rates. Painting: rate_lane_paint.cpp; hands: rate_lane_input.cpp.
namespace burst::app {

namespace {
constexpr double cornerReach = 8.0; // px
constexpr double lineReach = 7.0;   // px
constexpr double rateSnap = 3.0;    // px
constexpr double headRoom = 1.3;    // above the highest point, to drag it into
constexpr double lowestTop = 10.0;  // /s, of an empty lane
} // namespace

RateLane::RateLane(TimeScale& scale, QWidget* parent) : TimelineLane(scale, parent) {
    setFocusPolicy(Qt::StrongFocus);
}

void RateLane::show(LaneContent content) {
    content_ = std::move(content);
    drag_.reset();
    if (selection_ && selection_->last >= profile().size()) selection_.reset();
    setAccessibleName(tr("Traffic of %1").arg(content_.title));
    scaleRates();
    tellSelection();
    update();
}

double RateLane::rise() const {
    return content_.traffic.scale * content_.traffic.speed * model::mean(content_.traffic.batch);
}

void RateLane::setPencil(bool on) {
    pencil_ = on && content_.editable;
    setCursor(pencil_ ? Qt::CrossCursor : Qt::ArrowCursor);
}

void RateLane::setStamp(std::optional<model::TrafficStamp> stamp) {
    stamp_ = stamp;
    if (!stampGrip_) scaleRates(); // nothing moves under the pointer
    update();
}

void RateLane::select(std::optional<Corners> corners) {
    selection_ = corners;
    tellSelection();
    update();
}

void RateLane::scaleRates() {
    double highest = content_.curve.peak;
    for (const double state : content_.curve.states)
        highest = std::max(highest, state);
    if (stamp_)
        highest = std::max(highest, (model::peakOf(profile(), 0.0, scale().end()) + stamp_->height) * rise());
    // Where nothing arrives there is still room to drag something into.
    const double wanted = (highest > 0.0 ? highest * headRoom : lowestTop) / stretch_;
    top_ = ticksTo(wanted, 3).back();
}

double RateLane::yOf(double rate) const {
    const QRectF area = plot();
    return area.bottom() - rate / top_ * area.height();
}

double RateLane::rateAtY(double y) const {
    const QRectF area = plot();
    return (area.bottom() - y) / area.height() * top_;
}

double RateLane::rateStep() const {
    const double ideal = std::max(top_ / std::max(1.0, plot().height()) * rateSnap, 1e-6);
    const double power = std::pow(10.0, std::floor(std::log10(ideal)));
    for (const double step : {1.0, 2.0, 5.0})
        if (step * power >= ideal) return step * power;
    return 10.0 * power;
}

QPointF RateLane::placeOf(model::RatePoint shown) const {
    return {scale().xOf(shown.at), yOf(shown.rate)};
}

model::RatePoint RateLane::shownPoint(const model::RatePoint& corner) const {
    return {corner.at / content_.traffic.speed, corner.rate * rise()};
}

model::RatePoint RateLane::profilePoint(QPointF at, Qt::KeyboardModifiers keys) const {
    double time = std::clamp(scale().timeAt(at.x()), 0.0, scale().end());
    double rate = std::max(0.0, rateAtY(at.y()));
    if (!keys.testFlag(Qt::AltModifier)) {
        time = std::min(snapped(time, scale().snapStep()), scale().end());
        rate = snapped(rate, rateStep());
    }
    return {time * content_.traffic.speed, rate / rise()};
}

std::optional<std::size_t> RateLane::cornerAt(QPointF at) const {
    std::optional<std::size_t> nearest;
    double least = cornerReach * cornerReach;
    for (std::size_t i = 0; i < profile().size(); ++i) {
        const QPointF off = placeOf(shownPoint(profile()[i])) - at;
        const double distance = QPointF::dotProduct(off, off);
        // Of two corners in one place the later one, so that a step can be opened to the right.
        if (distance > least) continue;
        least = distance;
        nearest = i;
    }
    return nearest;
}

bool RateLane::isOnLine(QPointF at) const {
    const double time = scale().timeAt(at.x()) * content_.traffic.speed;
    const auto sides = model::sidesAt(profile(), time);
    const double low = yOf(std::min(sides.before, sides.after) * rise());
    const double high = yOf(std::max(sides.before, sides.after) * rise());
    if (at.y() > high - lineReach && at.y() < low + lineReach) return true;
    // A steep line is near to its left and right as well.
    const double reach = (scale().timeAt(lineReach) - scale().timeAt(0.0)) * content_.traffic.speed;
    const double before = yOf(model::rateAt(profile(), time - reach) * rise());
    const double after = yOf(model::rateAt(profile(), time + reach) * rise());
    return at.y() > std::min(before, after) && at.y() < std::max(before, after);
}

model::RateLine RateLane::shownLine(const model::RateLine& profile) const {
    model::Traffic traffic = content_.traffic;
    traffic.profile = profile;
    return model::curveOf(traffic, nullptr, scale().end()).line;
}

QString RateLane::valueText(double value) const {
    if (content_.curve.basis != model::TrafficCurve::Basis::users)
        return QString::fromStdString(model::showQuantity(value, model::Unit::perSecond));
    const QString number = QString::fromStdString(model::showQuantity(value, model::Unit::none));
    return number == QStringLiteral("1") ? tr("1 user") : tr("%1 users").arg(number);
}

QString RateLane::cursorText() const {
    if (drag_ && drag_->grip() != ProfileDrag::Grip::band && drag_->grip() != ProfileDrag::Grip::piece) {
        const model::RateLine line = drag_->line();
        const auto corners = drag_->corners();
        const auto shown = shownPoint(corners ? line[corners->first] : drag_->now());
        return tr("t = %1, %2").arg(timeText(shown.at, scale()), valueText(shown.rate));
    }
    const auto cursor = scale().cursor();
    if (!cursor || !underMouse() || content_.curve.line.empty()) return {};
    return tr("t = %1, %2")
        .arg(timeText(*cursor, scale()), valueText(model::rateAt(content_.curve.line, *cursor)));
}

void RateLane::tellSelection() {
    QString text = content_.remark;
    if (content_.editable && selection_) {
        const auto shown = shownPoint(profile()[selection_->first]);
        const QString where = tr("%1, %2").arg(timeText(shown.at, scale()), valueText(shown.rate));
        text = selection_->first == selection_->last
                   ? tr("Point %1 of %2: %3").arg(selection_->first + 1).arg(profile().size()).arg(where)
                   : tr("Points %1 to %2 of %3, from %4")
                         .arg(selection_->first + 1)
                         .arg(selection_->last + 1)
                         .arg(profile().size())
                         .arg(where);
    }
    setAccessibleDescription(text);
}

} // namespace burst::app

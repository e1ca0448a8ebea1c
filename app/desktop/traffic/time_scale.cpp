#include "app/desktop/traffic/time_scale.h"

#include "models/traffic_curve.h"

#include <algorithm>
#include <cmath>

namespace burst::app {

namespace {
constexpr double shortestView = 1e-3; // s
constexpr double snapWidth = 5.0;     // px
} // namespace

double snapped(double value, double step) {
    if (step >= 1.0) return std::round(value / step) * step;
    return std::round(value / step) / std::round(1.0 / step);
}

void TimeScale::setScenario(double end, double warmup) {
    const bool same = end == end_;
    if (same && warmup == warmup_) return;
    end_ = end;
    warmup_ = warmup;
    if (!same) {
        from_ = 0.0;
        to_ = end;
    }
    emit changed();
}

void TimeScale::setWidth(double width, double left) {
    if (width == width_ && left == left_) return;
    width_ = width;
    left_ = left;
    emit changed();
}

double TimeScale::xOf(double time) const {
    return left_ + (time - from_) / (to_ - from_) * std::max(1.0, width_ - left_ - right);
}

double TimeScale::timeAt(double x) const {
    return from_ + (x - left_) / std::max(1.0, width_ - left_ - right) * (to_ - from_);
}

double TimeScale::snapStep() const {
    const double pixels = std::max(snapWidth, width_ - left_ - right);
    return model::roundInterval(to_ - from_, static_cast<int>(std::ceil(pixels / snapWidth)));
}

void TimeScale::zoom(double factor, double x) {
    const double still = timeAt(x);
    show(still - (still - from_) / factor, still + (to_ - still) / factor);
}

void TimeScale::pan(double pixels) {
    const double by = timeAt(left_ + pixels) - from_;
    const double length = to_ - from_;
    const double from = std::clamp(from_ + by, 0.0, end_ - length);
    show(from, from + length);
}

void TimeScale::showAll() {
    show(0.0, end_);
}

void TimeScale::show(double from, double to) {
    from = std::clamp(from, 0.0, end_);
    to = std::clamp(to, from, end_);
    if (to - from < std::min(shortestView, end_)) return;
    if (from == from_ && to == to_) return;
    from_ = from;
    to_ = to;
    emit changed();
}

void TimeScale::setCursor(std::optional<double> time) {
    if (time) time = std::clamp(*time, 0.0, end_);
    if (time == cursor_) return;
    cursor_ = time;
    emit cursorMoved();
}

void TimeScale::setMoment(std::optional<double> time) {
    if (time == moment_) return;
    moment_ = time;
    emit cursorMoved();
}

} // namespace burst::app

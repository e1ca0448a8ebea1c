#include "app/desktop/traffic/stamp_grip.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace burst::app {

std::optional<StampGrip::Handle> StampGrip::handleAt(const Place& place, QPointF at) {
    const auto near = [&](QPointF handle) {
        return std::abs(at.x() - handle.x()) <= reach && std::abs(at.y() - handle.y()) <= reach;
    };
    if (near({place.right(), place.bottom()})) return Handle::width;
    if (near({place.center().x(), place.top()})) return Handle::height;
    if (place.adjusted(-reach, -reach, reach, reach).contains(at)) return Handle::body;
    return std::nullopt;
}

model::TrafficStamp StampGrip::movedTo(model::RatePoint at, model::RatePoint snap, double end) const {
    model::TrafficStamp next = stamp_;
    const double seconds = at.at - pressed_.at;
    switch (handle_) {
    case Handle::body:
        next.at = std::clamp(stamp_.at + seconds, 0.0, std::max(0.0, end - snap.at));
        break;
    case Handle::width:
        next.width = std::max(snap.at, stamp_.width + seconds);
        break;
    case Handle::height:
        next.height = std::clamp(stamp_.height + at.rate - pressed_.rate, snap.rate, model::highestRate);
        break;
    case Handle::fresh:
        next.at = std::clamp(std::min(pressed_.at, at.at), 0.0, end);
        next.width = std::max(snap.at, std::abs(seconds));
        break;
    }
    if (next.every > 0.0) next.every = std::max(next.every, next.width);
    return next;
}

QString stampName(model::TrafficStamp::Shape shape) {
    using Shape = model::TrafficStamp::Shape;
    switch (shape) {
    case Shape::spike:
        return QCoreApplication::translate("traffic", "Spike");
    case Shape::ramp:
        return QCoreApplication::translate("traffic", "Ramp");
    case Shape::plateau:
        return QCoreApplication::translate("traffic", "Plateau");
    case Shape::daily:
        return QCoreApplication::translate("traffic", "Daily wave");
    case Shape::weekly:
        return QCoreApplication::translate("traffic", "Week");
    case Shape::noise:
        return QCoreApplication::translate("traffic", "Noise");
    case Shape::retryStorm:
        return QCoreApplication::translate("traffic", "Retry storm");
    }
    return {};
}

} // namespace burst::app

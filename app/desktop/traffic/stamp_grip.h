#pragma once

#include "models/traffic_stamp.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <optional>

namespace burst::app {

/// The mouse on a stamp that is not there yet: which handle it holds, and the stamp that follows from where
/// it is.
class StampGrip {
public:
    enum class Handle { body, width, height, fresh };
    /// Where a stamp is on a lane, in px: from its start to its end, from what it stands on to its top.
    using Place = QRectF;

    static constexpr double reach = 9.0; ///< px around a handle

    /// The handle at a point; the body of a stamp is all of its place.
    [[nodiscard]] static std::optional<Handle> handleAt(const Place& place, QPointF at);

    StampGrip(Handle handle, const model::TrafficStamp& stamp, model::RatePoint pressed)
        : handle_(handle), stamp_(stamp), pressed_(pressed) {}

    /// @param snap  s and requests per second that the least stamp has
    [[nodiscard]] model::TrafficStamp movedTo(model::RatePoint at, model::RatePoint snap, double end) const;

private:
    Handle handle_{};
    model::TrafficStamp stamp_;
    model::RatePoint pressed_;
};

/// "Spike", "Retry storm".
[[nodiscard]] QString stampName(model::TrafficStamp::Shape shape);

} // namespace burst::app

#include "app/desktop/traffic/profile_drag.h"

#include <algorithm>
#include <utility>

namespace burst::app {

namespace {
constexpr std::size_t mostDrawn = 64; ///< corners that a free-hand stroke leaves
} // namespace

ProfileDrag ProfileDrag::moving(model::RateLine line, Corners corners, model::RatePoint grip) {
    ProfileDrag drag(Grip::corners, std::move(line), grip);
    drag.corners_ = corners;
    return drag;
}

ProfileDrag ProfileDrag::adding(const model::RateLine& line, model::RatePoint at, double end) {
    model::RateLine longer = line;
    const std::size_t place = model::addCorner(longer, at);
    ProfileDrag drag(Grip::added, std::move(longer), at);
    drag.corners_ = {place, place};
    const bool behind = place + 1 == drag.base_.size();
    if (behind && at.rate > 0.0 && at.at < end) drag.back_ = {end, at.rate};
    return drag;
}

ProfileDrag ProfileDrag::copying(model::RateLine line, model::RateLine part, double from,
                                 model::RatePoint grip) {
    ProfileDrag drag(Grip::piece, std::move(line), grip);
    drag.part_ = std::move(part);
    drag.partAt_ = from;
    return drag;
}

ProfileDrag ProfileDrag::drawing(model::RateLine line, model::RatePoint at) {
    ProfileDrag drag(Grip::pencil, std::move(line), at);
    drag.stroke_ = {at};
    return drag;
}

ProfileDrag ProfileDrag::selecting(model::RateLine line, model::RatePoint at) {
    return {Grip::band, std::move(line), at};
}

void ProfileDrag::moveTo(model::RatePoint at) {
    if (grip_ == Grip::pencil) {
        // A hand that goes back draws over what it drew.
        const auto [from, to] = std::minmax(now_.at, at.at);
        std::erase_if(stroke_, [from = from, to = to](const model::RatePoint& drawn) {
            return drawn.at > from && drawn.at < to;
        });
        model::addCorner(stroke_, at);
    }
    now_ = at;
}

std::optional<Corners> ProfileDrag::corners() const {
    if (grip_ == Grip::corners || grip_ == Grip::added) return corners_;
    if (grip_ != Grip::band) return std::nullopt;
    const auto [fromTime, toTime] = std::minmax(pressed_.at, now_.at);
    const auto [low, high] = std::minmax(pressed_.rate, now_.rate);
    std::optional<Corners> found;
    for (std::size_t i = 0; i < base_.size(); ++i) {
        const auto& corner = base_[i];
        if (corner.at < fromTime || corner.at > toTime || corner.rate < low || corner.rate > high) continue;
        if (!found) found = Corners{i, i};
        found->last = i;
    }
    return found;
}

model::RateLine ProfileDrag::line() const {
    model::RateLine next = base_;
    switch (grip_) {
    case Grip::corners:
    case Grip::added:
        model::moveCorners(next, corners_.first, corners_.last, now_.at - pressed_.at,
                           now_.rate - pressed_.rate);
        if (back_ && now_.rate != pressed_.rate && next.back().at < back_->at) model::addCorner(next, *back_);
        return next;
    case Grip::piece:
        return model::withPiece(base_, part_, std::max(0.0, partAt_ + now_.at - pressed_.at));
    case Grip::pencil: {
        const double from = stroke_.front().at;
        if (!(stroke_.back().at > from)) return base_;
        model::RateLine part = model::simplified(stroke_, mostDrawn);
        for (auto& point : part)
            point.at -= from;
        return model::withPiece(base_, part, from);
    }
    case Grip::band:
        return base_;
    }
    return base_;
}

} // namespace burst::app

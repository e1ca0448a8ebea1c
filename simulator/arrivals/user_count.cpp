#include "simulator/arrivals/user_count.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace burst::sim {

namespace {
/// Whole users of a real number of them; 7 made of rounded products is 7.
[[nodiscard]] std::int64_t whole(double users) {
    return static_cast<std::int64_t>(std::floor(users + 1e-9));
}
} // namespace

UserCount::UserCount(const model::Traffic& traffic) {
    for (const auto& point : traffic.users) {
        corners_.push_back({point.at / traffic.speed, point.rate * traffic.scale});
        most_ = std::max(most_, whole(corners_.back().users));
    }
    if (corners_.empty()) corners_.push_back({});
    // Before the first corner there are as many as at it.
    if (corners_.front().at > 0.0) corners_.insert(corners_.begin(), {0.0, corners_.front().users});
    // A line that never rises or falls has no laps to tell apart.
    const bool moves = std::any_of(corners_.begin(), corners_.end(), [&](const Corner& corner) {
        return whole(corner.users) != whole(corners_.front().users);
    });
    if (traffic.loop && moves) lapLength_ = corners_.back().at;
}

bool UserCount::advance(Cursor& cursor) const {
    if (!isLast(cursor)) {
        ++cursor.corner;
        return true;
    }
    if (lapLength_ <= 0.0) return false;
    cursor.corner = 0;
    cursor.lapStart += lapLength_;
    return true;
}

std::int64_t UserCount::at(Time now) {
    const double t = toSeconds(now);
    // The last corner of a lap is the first of the next one: there the line begins anew.
    while (isLast(asked_) ? lapLength_ > 0.0 : asked_.lapStart + corners_[asked_.corner + 1].at <= t)
        if (!advance(asked_)) break;
    const Corner& from = corners_[asked_.corner];
    if (isLast(asked_)) return whole(from.users);
    const Corner& to = corners_[asked_.corner + 1];
    const double share = (t - asked_.lapStart - from.at) / (to.at - from.at);
    return whole(from.users + (to.users - from.users) * share);
}

Joining UserCount::next() {
    if (!begun_) {
        begun_ = true;
        present_ = whole(corners_.front().users);
        if (present_ > 0) return {0, 1, present_};
    }
    for (;;) {
        const Corner from = corners_[joining_.corner];
        if (!isLast(joining_)) {
            const Corner to = corners_[joining_.corner + 1];
            const std::int64_t wanted = whole(to.users);
            if (wanted > present_ && to.at > from.at) {
                const double share =
                    (static_cast<double>(present_ + 1) - from.users) / (to.users - from.users);
                const double at =
                    joining_.lapStart + from.at + std::clamp(share, 0.0, 1.0) * (to.at - from.at);
                ++present_;
                return {fromSeconds(at), present_, present_};
            }
        }
        if (!advance(joining_)) return {};
        // A corner reached by a step, a fall, or the start of a lap.
        const Corner& here = corners_[joining_.corner];
        const std::int64_t before = std::exchange(present_, whole(here.users));
        if (present_ > before) return {fromSeconds(joining_.lapStart + here.at), before + 1, present_};
    }
}

} // namespace burst::sim

#include "simulator/arrivals/firings.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace burst::sim {

Firings::Firings(FiringSpec spec, std::uint64_t stream, Time end)
    : spec_(std::move(spec)), stream_(stream), end_(end) {
    findUpcoming(0);
}

/// @param fromSecond  s of simulated time
void Firings::findUpcoming(std::int64_t fromSecond) {
    const auto at = spec_.recurrence.next(spec_.begins + fromSecond, spec_.begins + spec_.phase);
    const bool within = at && *at - spec_.begins < never / second;
    upcoming_ = within ? (*at - spec_.begins) * second : never;
}

Time Firings::next() {
    while (upcoming_ < end_ && (open_.empty() || upcoming_ <= open_.front().due))
        open();
    if (open_.empty()) return never;
    const Time due = open_.front().due;
    std::pop_heap(open_.begin(), open_.end(), later);
    Open& firing = open_.back();
    if (firing.left == 0) {
        open_.pop_back();
        return due;
    }
    draw(firing);
    std::push_heap(open_.begin(), open_.end(), later);
    return due;
}

void Firings::open() {
    Open firing{.due = upcoming_, .at = upcoming_, .left = spec_.schedules};
    draw(firing);
    open_.push_back(firing);
    std::push_heap(open_.begin(), open_.end(), later);
    findUpcoming(upcoming_ / second + 1);
}

/// The next of the invocations that remain: the smallest of so many independent uniform times.
void Firings::draw(Open& firing) const {
    const auto remaining = static_cast<double>(firing.left--);
    if (spec_.window == 0) return;
    const std::uint64_t key =
        mix(static_cast<std::uint64_t>(firing.at), static_cast<std::uint64_t>(firing.left));
    const double u = Draws(stream_, Purpose::window, key).uniform();
    firing.share += (1.0 - firing.share) * (1.0 - std::pow(1.0 - u, 1.0 / remaining));
    firing.due = firing.at + static_cast<Duration>(firing.share * static_cast<double>(spec_.window));
}

} // namespace burst::sim

#pragma once

#include "simulator/kernel/time.h"
#include "simulator/random/draws.h"

#include <algorithm>
#include <cstdint>

namespace burst::sim {

/// When somebody who found a queue empty asks again: after waits that about double from poll to poll, up to a
/// longest one (rule AZ-63). The n-th wait is first + u * first * 2^(n-1), u uniform between 0.8 and 1.2.
///
/// Nothing is simulated while nothing happens: polls are worked out when a message has come.
class PollBackoff {
public:
    /// @param first    the wait after a poll that found something, > 0
    /// @param longest  >= first
    PollBackoff(Duration first, Duration longest) : first_(first), longest_(longest) {}

    struct Polls {
        Time next{0};          ///< the first poll at or after the time asked for
        std::int64_t empty{0}; ///< polls before it, from the time from which they count
    };

    /// Polls since the last one that found something.
    ///
    /// @param found     when that was
    /// @param from      empty polls count from here on
    /// @param until     the time asked for, >= found
    /// @param draws     of this stretch of empty polls
    [[nodiscard]] Polls after(Time found, Time from, Time until, Draws draws) const {
        Polls polls{.next = found + first_};
        double growth = 1.0;
        Duration wait = first_;
        while (polls.next < until && wait < longest_) {
            if (polls.next >= from) ++polls.empty;
            const double spread = 0.8 + 0.4 * draws.uniform();
            const double grown = static_cast<double>(first_) * (1.0 + spread * growth);
            wait = grown < static_cast<double>(longest_) ? static_cast<Duration>(grown) : longest_;
            growth *= 2.0;
            polls.next += wait;
        }
        if (polls.next >= until) return polls;
        const std::int64_t further = (until - polls.next + longest_ - 1) / longest_;
        const Time counted = std::max(from, polls.next);
        const Time last = polls.next + further * longest_; // the first at or after `until`
        if (last > counted) polls.empty += (last - counted) / longest_;
        polls.next = last;
        return polls;
    }

private:
    Duration first_{1};
    Duration longest_{1};
};

} // namespace burst::sim

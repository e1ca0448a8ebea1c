#pragma once

#include "simulator/kernel/time.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace burst::sim {

/// How the wait before another attempt is drawn from the back-off.
enum class Jitter {
    exact,        ///< waits exactly the back-off
    full,         ///< waits a time uniform between 0 and the back-off
    equal,        ///< uniform between half the back-off and the back-off; of calls only
    decorrelated, ///< uniform between the first back-off and three times the last wait; of calls only
};

/// How waits grow within the back-off phase.
enum class Growth {
    even,     ///< in equal steps from the first wait to the longest
    doubling, ///< each twice the one before, up to the longest
    linear,   ///< once, twice, three times the first wait, up to the longest
};

/// The back-off before the n-th retry, n from 1: it doubles so many times from the first, then grows by what
/// it had reached each time, up to the longest (rule GC-31).
[[nodiscard]] inline Duration backoffAfter(std::uint32_t n, Duration first, std::uint32_t doublings,
                                           Duration longest) {
    Duration wait = first;
    std::uint32_t done = 0;
    for (; done + 1 < n && done < doublings && wait < longest; ++done)
        wait *= 2;
    const Duration steps = n > done ? static_cast<Duration>(n - done) : 1;
    return wait <= 0 || steps <= longest / wait ? std::max<Duration>(0, wait * steps) : longest;
}

/// When a delivery that failed is tried again: retries at once, then at a steady pace, then with growing
/// waits, then at the longest wait; each phase has its number of retries.
struct RetrySchedule {
    std::uint32_t immediate{0};
    std::uint32_t steady{0};
    std::uint32_t growing{0};
    std::uint32_t last{0};
    Duration steadyWait{0};
    Duration first{0};
    Duration longest{0};
    Duration age{never}; ///< a message that would be older at its next attempt is given up
    Growth growth{Growth::even};
    Jitter jitter{Jitter::exact};
    std::vector<Duration> ladder{}; ///< the waits one by one, the last of them again and again; else as above

    /// The wait before the n-th retry, n from 1; `never` when there is none.
    [[nodiscard]] Duration wait(std::uint32_t n) const {
        if (!ladder.empty()) {
            if (n > immediate + steady + growing + last) return never;
            return ladder[std::min<std::size_t>(n - 1, ladder.size() - 1)];
        }
        if (n <= immediate) return 0;
        n -= immediate;
        if (n <= steady) return steadyWait;
        n -= steady;
        if (n <= growing) return grown(n - 1);
        return n - growing <= last ? longest : never;
    }

private:
    [[nodiscard]] Duration grown(std::uint32_t before) const {
        if (growth == Growth::even)
            return growing < 2 ? first : first + (longest - first) / (growing - 1) * before;
        if (growth == Growth::linear)
            return first == 0 || before < longest / first ? first * (before + 1) : longest;
        return backoffAfter(before + 1, first, before, longest);
    }
};

} // namespace burst::sim

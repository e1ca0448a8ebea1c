#pragma once

#include "simulator/kernel/time.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace burst::sim {

/// When a circuit breaker opens, and how it tries again.
struct BreakerSpec {
    double ratio{0.5};            ///< share of failures, 0..1, from which on it opens
    Duration window{10 * second}; ///< over which calls are counted
    std::uint32_t minimum{20};    ///< calls within the window below which it never opens
    Duration openFor{5 * second}; ///< time before it lets probes through
    std::uint32_t probes{1};      ///< calls that decide whether it closes
};

/// Stops calling a target that fails (Nygard, Release It!, 2007): closed, it lets every call through and
/// counts how they end; open, it refuses all; half-open, it lets a few probes through and closes or opens
/// again by their share of failures once all of them have ended.
///
/// The window is ten parts long and moves on by whole parts, so it covers between nine and ten tenths of
/// its length. No events: the state is a function of the time at which it is asked.
class CircuitBreaker {
public:
    enum class State { closed, open, halfOpen };
    enum class Role { ordinary, probe };
    enum class Outcome { success, failure };

    explicit CircuitBreaker(const BreakerSpec& spec) : spec_(spec) {}

    [[nodiscard]] State state(Time now) const {
        return state_ == State::open && now >= opensUntil_ ? State::halfOpen : state_;
    }
    /// Whether a call may pass now.
    [[nodiscard]] bool allows(Time now) const {
        if (state_ == State::halfOpen) return admitted_ < spec_.probes;
        return state_ == State::closed || now >= opensUntil_;
    }
    /// A call that allows() found passes.
    Role admit() {
        if (state_ == State::closed) return Role::ordinary;
        if (state_ == State::open) {
            state_ = State::halfOpen;
            admitted_ = ended_ = failed_ = 0;
        }
        ++admitted_;
        return Role::probe;
    }
    /// A call that had passed has ended. What was called before the circuit opened no longer counts.
    void note(Time now, Role role, Outcome outcome) {
        if (role == Role::probe)
            noteProbe(now, outcome);
        else if (state_ == State::closed)
            count(now, outcome);
    }
    /// How often it has opened, also from half-open.
    [[nodiscard]] std::int64_t openings() const { return openings_; }

private:
    static constexpr std::size_t partCount = 10;
    struct Part {
        std::uint32_t calls{0};
        std::uint32_t failures{0};
    };

    void noteProbe(Time now, Outcome outcome) {
        ++ended_;
        if (outcome == Outcome::failure) ++failed_;
        if (ended_ < spec_.probes) return;
        if (isTooMuch(failed_, ended_))
            open(now);
        else
            state_ = State::closed;
    }

    void count(Time now, Outcome outcome) {
        moveTo(now / (spec_.window / static_cast<Duration>(partCount)));
        Part& part = parts_[static_cast<std::size_t>(now_ % static_cast<std::int64_t>(partCount))];
        ++part.calls;
        ++sum_.calls;
        if (outcome == Outcome::failure) {
            ++part.failures;
            ++sum_.failures;
        }
        if (sum_.calls >= spec_.minimum && isTooMuch(sum_.failures, sum_.calls)) open(now);
    }

    /// Forgets the parts that have left the window.
    void moveTo(std::int64_t part) {
        constexpr auto count = static_cast<std::int64_t>(partCount);
        if (part - now_ >= count) clear();
        for (; now_ < part && sum_.calls > 0; ++now_) {
            Part& oldest = parts_[static_cast<std::size_t>((now_ + 1) % count)];
            sum_.calls -= oldest.calls;
            sum_.failures -= oldest.failures;
            oldest = {};
        }
        now_ = part;
    }

    void open(Time now) {
        state_ = State::open;
        opensUntil_ = now + spec_.openFor;
        ++openings_;
        clear();
    }
    void clear() {
        parts_ = {};
        sum_ = {};
    }
    [[nodiscard]] bool isTooMuch(std::uint32_t failures, std::uint32_t calls) const {
        return failures > 0 && static_cast<double>(failures) >= spec_.ratio * static_cast<double>(calls);
    }

    BreakerSpec spec_{};
    State state_{State::closed};
    Time opensUntil_{0};
    std::array<Part, partCount> parts_{};
    Part sum_{};
    std::int64_t now_{0}; ///< the part that is filling
    std::uint32_t admitted_{0};
    std::uint32_t ended_{0};
    std::uint32_t failed_{0};
    std::int64_t openings_{0};
};

} // namespace burst::sim

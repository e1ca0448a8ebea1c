#pragma once

#include "models/recurrence.h"
#include "simulator/arrivals/arrivals.h"

#include <vector>

namespace burst::sim {

/// How a schedule turns firings into invocations.
struct FiringSpec {
    model::Recurrence recurrence;
    std::int64_t begins{};     ///< s since 1970 at the start of the run, on the schedule's own clock
    std::int64_t phase{};      ///< s from there to the first firing of a rate
    std::int64_t schedules{1}; ///< invocations of each firing
    Duration window{0};        ///< an invocation comes at a random time within it after the firing
};

/// The invocations of a schedule in the order of time. Windows that overlap are kept side by side: there are
/// at most as many as begin within the length of one.
class Firings final : public Arrivals {
public:
    /// @param stream  key of the random numbers   @param end  nobody asks for invocations from then on
    Firings(FiringSpec spec, std::uint64_t stream, Time end);
    Time next() override;

private:
    /// A firing whose invocations are not all made.
    struct Open {
        Time due{}; ///< of its next invocation
        Time at{};
        std::int64_t left{}; ///< after the one that is due
        double share{0.0};   ///< of the window that is over
    };
    [[nodiscard]] static bool later(const Open& a, const Open& b) {
        return a.due != b.due ? a.due > b.due : a.at > b.at;
    }
    void findUpcoming(std::int64_t fromSecond);
    void open();
    void draw(Open& firing) const;

    FiringSpec spec_;
    std::uint64_t stream_{};
    Time end_{};
    Time upcoming_{never};   ///< the next firing that is not open
    std::vector<Open> open_; ///< a heap, the first due on top
};

} // namespace burst::sim

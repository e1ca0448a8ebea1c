#pragma once

#include "models/scenario.h"
#include "simulator/kernel/time.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace burst::sim {

/// Users that come at one instant: numbers first .. last, counted from 1.
struct Joining {
    Time at{never};
    std::int64_t first{};
    std::int64_t last{};
};

/// How many closed users there are over time: user k is there while the line through the corners of
/// Traffic::users, times its scale, is at least k. Two cursors walk the line, each forward only.
class UserCount {
public:
    explicit UserCount(const model::Traffic& traffic);

    /// Users at an instant, which never lies before that of the call before.
    [[nodiscard]] std::int64_t at(Time now);

    /// The next instant at which users join, in the order of time; `never` when none will. The first call
    /// gives those who are there from the start.
    [[nodiscard]] Joining next();

    /// The most there ever are.
    [[nodiscard]] std::int64_t most() const { return most_; }

private:
    struct Corner {
        double at{};    ///< s from the start of a lap
        double users{}; ///< real-valued
    };
    /// A stretch between two corners and the lap it belongs to.
    struct Cursor {
        std::size_t corner{0};
        double lapStart{0.0};
    };
    /// Moves to the next corner; false at the end of the line.
    bool advance(Cursor& cursor) const;
    [[nodiscard]] bool isLast(const Cursor& cursor) const { return cursor.corner + 1 >= corners_.size(); }

    std::vector<Corner> corners_;
    double lapLength_{0.0}; ///< s; 0 = the line is walked once
    std::int64_t most_{0};
    Cursor asked_;
    Cursor joining_;
    std::int64_t present_{0}; ///< at the joining cursor
    bool begun_{false};
};

} // namespace burst::sim

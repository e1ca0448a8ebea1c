#pragma once

#include "simulator/kernel/time.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace burst::sim {

/// Environments that were started for nobody in particular: a new one is made of one of them if one is ready,
/// and a fresh one is started in its place (rule OW-04).
class StemCells {
public:
    StemCells() = default;
    /// So many, all ready at the start.
    explicit StemCells(std::size_t count) : readyAt_(count, 0) {}

    /// Takes one that is ready, and has another started that is ready at `refilled`; false if none is ready.
    bool take(Time now, Time refilled) {
        const auto first = std::min_element(readyAt_.begin(), readyAt_.end());
        if (first == readyAt_.end() || *first > now) return false;
        *first = refilled;
        return true;
    }

private:
    std::vector<Time> readyAt_;
};

} // namespace burst::sim

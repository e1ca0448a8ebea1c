#pragma once

#include "simulator/kernel/event.h"

#include <cstddef>
#include <vector>

namespace burst::sim {

/// Calls that wait for their turn, all equally patient, so that who came first also gives up first. A ring
/// that grows only while more wait than ever before.
class WaitingLine {
public:
    [[nodiscard]] bool empty() const { return count_ == 0; }
    [[nodiscard]] std::size_t size() const { return count_; }

    void push(CallIndex call, Time givesUpAt) {
        if (count_ == ring_.size()) grow();
        ring_[(first_ + count_++) % ring_.size()] = {call, givesUpAt};
    }
    /// The first of the line, which is not empty.
    [[nodiscard]] CallIndex front() const { return ring_[first_].call; }
    /// When the first of the line gives up; `never` when nobody waits.
    [[nodiscard]] Time nextGiveUp() const { return empty() ? never : ring_[first_].givesUpAt; }
    void pop() {
        first_ = (first_ + 1) % ring_.size();
        --count_;
    }

private:
    struct Waiter {
        CallIndex call{none};
        Time givesUpAt{never};
    };
    void grow() {
        std::vector<Waiter> larger;
        larger.reserve(2 * count_ + 8);
        for (std::size_t i = 0; i < count_; ++i)
            larger.push_back(ring_[(first_ + i) % ring_.size()]);
        larger.resize(2 * count_ + 8);
        ring_ = std::move(larger);
        first_ = 0;
    }

    std::vector<Waiter> ring_;
    std::size_t first_{0};
    std::size_t count_{0};
};

} // namespace burst::sim

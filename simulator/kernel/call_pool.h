#pragma once

#include "simulator/kernel/event.h"

#include <cstdint>
#include <vector>

namespace burst::sim {

/// What is known about one request at one node. One cache line: whoever touches a call touches most of it,
/// which is why these are rows and not columns.
struct Call {
    std::uint64_t key{};    ///< of its random numbers
    Time sent{};            ///< when the caller let go of it
    Time born{};            ///< when it reached the node
    CallIndex parent{none}; ///< the call that waits for this one
    std::uint32_t parentGeneration{};
    NodeIndex node{none};
    LinkIndex link{none};         ///< over which it came
    std::uint32_t generation{};   ///< grows when the row is used again
    std::uint32_t deadline{none}; ///< entry in the link's list of time limits
    std::uint32_t slot{none};     ///< the node's own: an environment, a batch, a message
    std::uint32_t step{};         ///< the node's own: which of its calls comes next
    std::uint32_t pending{};      ///< calls it waits for
    std::uint8_t attempt{};       ///< 0 = first
    std::uint8_t errors{};        ///< of an asynchronous event
    bool event : 1 {false};       ///< asynchronous: accepted first, worked on later
    bool failing : 1 {false};     ///< one of its calls has failed
    bool doomed : 1 {false};      ///< it carries what its target cannot process: the work fails at its end
    bool missed : 1 {false};      ///< the latest lookup in a cache told its caller that it was a miss
    bool overdue : 1 {false};     ///< nobody waits any more, the work goes on: its time limit ran out
    bool traced : 1 {false};      ///< the tracer follows it
    bool probe : 1 {false};       ///< let through a half-open circuit breaker to see if the target is back
    bool hopeless : 1 {false};    ///< another attempt would end the same way
    bool relay : 1 {false};       ///< no call: passes the answer of a fallback on to whoever waits
    bool inside : 1 {false};      ///< has reached its node
    bool cutOff : 1 {false};      ///< an outage hit it: however its work ends, it has failed
};
static_assert(sizeof(Call) == 64);

/// Calls in flight. Rows are used again; a generation tells the old holder of an index from the new one.
class CallPool {
public:
    CallIndex take() {
        if (free_.empty()) {
            calls_.emplace_back();
            return static_cast<CallIndex>(calls_.size() - 1);
        }
        const CallIndex index = free_.back();
        free_.pop_back();
        return index;
    }
    void release(CallIndex index) {
        const std::uint32_t generation = calls_[index].generation + 1;
        calls_[index] = Call{};
        calls_[index].generation = generation;
        free_.push_back(index);
    }
    [[nodiscard]] Call& operator[](CallIndex index) { return calls_[index]; }
    [[nodiscard]] const Call& operator[](CallIndex index) const { return calls_[index]; }
    [[nodiscard]] std::size_t size() const { return calls_.size(); }
    /// Rows ever needed at once: the bound on memory.
    [[nodiscard]] std::size_t capacity() const { return calls_.size(); }

private:
    std::vector<Call> calls_;
    std::vector<CallIndex> free_;
};

} // namespace burst::sim

#pragma once

#include "simulator/kernel/event.h"
#include "simulator/kernel/time.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace burst::sim {

using ThreadIndex = std::uint32_t;

/// One line of control in an execution: the whole of it, a branch, or an item of a map.
struct Thread {
    std::uint32_t execution{none};
    std::uint32_t generation{0}; ///< grows when it is used again and whenever it enters a state
    ThreadIndex parent{none};    ///< whose state it works for; none = the execution itself
    ThreadIndex previous{none};  ///< among those of the same parent
    ThreadIndex next{none};
    ThreadIndex firstChild{none};
    std::uint32_t state{none};
    CallIndex waiting{none};   ///< what waits for the call of a task
    std::uint32_t inWork{0};   ///< children
    std::uint32_t started{0};  ///< children so far
    std::uint32_t wanted{0};   ///< branches, or items of a map
    std::uint32_t failures{0}; ///< items that failed
    std::uint32_t visits{0};   ///< states entered, retries included: part of the key of random numbers
    std::uint32_t atOnce{0};   ///< of them at this very instant
    std::uint64_t key{0};
    Time enteredAt{-1};
    std::array<std::uint32_t, 4> tries{}; ///< by retrier of the state
};

/// The threads of all executions of a node. Rows are used again; memory follows what is in flight.
class Threads {
public:
    [[nodiscard]] Thread& operator[](ThreadIndex index) { return all_[index]; }

    ThreadIndex create(std::uint32_t execution, ThreadIndex parent, std::uint64_t key) {
        ThreadIndex index;
        if (free_.empty()) {
            index = static_cast<ThreadIndex>(all_.size());
            all_.emplace_back();
        } else {
            index = free_.back();
            free_.pop_back();
        }
        Thread& thread = all_[index];
        const std::uint32_t generation = thread.generation;
        thread = Thread{};
        thread.generation = generation + 1;
        thread.execution = execution;
        thread.parent = parent;
        thread.key = key;
        if (parent == none) return index;
        thread.next = all_[parent].firstChild;
        if (thread.next != none) all_[thread.next].previous = index;
        all_[parent].firstChild = index;
        return index;
    }

    /// A thread without children is gone.
    void destroy(ThreadIndex index) {
        Thread& thread = all_[index];
        if (thread.parent != none) {
            (thread.previous == none ? all_[thread.parent].firstChild : all_[thread.previous].next) =
                thread.next;
            if (thread.next != none) all_[thread.next].previous = thread.previous;
        }
        ++thread.generation;
        free_.push_back(index);
    }

private:
    std::vector<Thread> all_;
    std::vector<ThreadIndex> free_;
};

} // namespace burst::sim

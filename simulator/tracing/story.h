#pragma once

#include "simulator/kernel/ending.h"
#include "simulator/kernel/event.h"
#include "simulator/tracing/cause.h"

#include <cstdint>
#include <vector>

namespace burst::sim {

/// From `at` on, the own time of a span goes to this cause.
struct CauseMark {
    Time at{};
    std::uint32_t before{none}; ///< the span's mark before this one
    Cause cause{Cause::downstream};
    std::uint8_t limit{noLimit}; ///< what held it back while it waits
};

/// One attempt at one call, as seen by its caller and by its node. begin <= sent <= born <= end; the
/// caller leaves no earlier than the answer is on its way.
struct Span {
    Time begin{};         ///< the back-off before it is sent; of a first attempt the same as `sent`
    Time sent{never};     ///< when the caller let go of it
    Time born{never};     ///< when it reached the node
    Time left{never};     ///< when the caller stopped waiting: answered, accepted, out of time
    Time end{never};      ///< when it ended at its node
    Time answered{never}; ///< when its answer went on its way, if that took time
    NodeIndex node{none};
    LinkIndex link{none};
    std::uint32_t parent{none};
    std::uint32_t lastChild{none};
    std::uint32_t sibling{none};        ///< the child of the same parent that was made before
    std::uint32_t lastMark{none};       ///< in Story::marks
    std::uint32_t joined{none};         ///< stands for the story of a shared piece of work, a batch
    std::uint8_t attempt{};             ///< 0 = first
    std::uint8_t backoffLimit{noLimit}; ///< the limit that refused the attempt before
    std::uint8_t limit{noLimit};        ///< the limit that refused this one
    Ending answer{Ending::succeeded};   ///< what the caller heard
    Ending ending{Ending::succeeded};   ///< how it ended at its node
    bool detached{false};               ///< works on by itself: nobody waited, or it was accepted
    bool overdue{false};                ///< its caller ran out of time
};

/// What happened to one request that is followed, while it happens. Rows are used again.
struct Story {
    /// Somebody whose span stands for this story.
    struct Joiner {
        std::uint32_t story{none};
        std::uint32_t span{none};
    };
    std::uint64_t rank{};    ///< uniform; the lowest ranks are the sample
    std::vector<Span> spans; ///< the first is the request itself
    std::vector<CauseMark> marks;
    std::vector<Joiner> joiners; ///< of a batch: the messages followed that are in it
    std::uint32_t open{0};       ///< spans that have not ended, and shared work that goes on
    std::uint32_t holders{0};    ///< of a batch: stories that still need it
    std::uint32_t depth{0};      ///< batches within batches
    bool live{false};
    bool shared{false}; ///< a batch
    bool cut{false};    ///< had more spans than are kept
    bool failed{false}; ///< the request, or some of what it set off, did not succeed
};

} // namespace burst::sim

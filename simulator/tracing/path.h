#pragma once

#include "simulator/tracing/story.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace burst::sim {

/// A stretch of a critical path: one cause at one span.
struct PathStep {
    Time from{};
    Time to{};
    std::uint32_t story{none};
    std::uint32_t span{none};
    NodeIndex node{none};
    Cause cause{Cause::downstream};
    std::uint8_t limit{noLimit};
};

/// Finds critical paths: at every instant the one thing for whose end the request waited. Followed backwards:
/// of calls under way at the same time the one that ended last counts. The steps of a path cover its time
/// without gap or overlap, so that they add up to it exactly.
class CriticalPath {
public:
    /// @param causes  what the time of each node goes to that says nothing else
    explicit CriticalPath(std::vector<Cause> causes) : causes_(std::move(causes)) {}

    /// From the begin of the request to its end, over the calls it waited for. The request has ended.
    void ofRequest(const std::vector<Story>& stories, std::uint32_t story);
    /// From the begin of the request to the end of the last work it set off without waiting for it: events,
    /// messages and what consumers do with them. False if there is no such work or it did not all succeed.
    bool ofCompletion(const std::vector<Story>& stories, std::uint32_t story);

    /// Of the last call, in order of time.
    [[nodiscard]] std::span<const PathStep> steps() const { return steps_; }

private:
    struct Place {
        std::uint32_t story{none};
        std::uint32_t span{none};
    };
    /// The end of some work nobody waited for, and where it is.
    struct Last {
        Time end{-1};
        Place place{};
        bool all{true}; ///< everything ended, and well
    };
    void findLast(const std::vector<Story>& stories, std::uint32_t story, Last& last);
    void walk(const std::vector<Story>& stories, Place place, Time to);
    void own(const std::vector<Story>& stories, Place place, Time from, Time to);
    void put(Place place, NodeIndex node, Time from, Time to, Cause cause, std::uint8_t limit);
    void turn();

    struct Candidate {
        Time end{};
        std::uint32_t span{none};
        bool ended{false}; ///< by itself, not cut off by the end of what is looked at
    };
    std::vector<Cause> causes_;
    std::vector<PathStep> steps_;
    std::vector<Candidate> candidates_; ///< a stack: the children of every span on the way down
    std::vector<Place> route_;          ///< the spans that stand for the batches one is in
    std::vector<Place> lastRoute_;      ///< of the last work found
};

} // namespace burst::sim

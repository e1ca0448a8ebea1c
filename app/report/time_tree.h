#pragma once

#include "simulator/summary.h"

#include <cstddef>
#include <string>
#include <vector>

namespace burst::app {

/// Where the time of some requests went, call by call: a call of a node by another, or a cause at a node.
/// What lies on no critical path, such as calls that were done beside longer ones, took no time.
struct TimeBranch {
    model::NodeId node;
    std::string title; ///< of the node; "again" after it where it is a further attempt
    std::string cause; ///< "own work", "waiting for the account concurrency"; empty = a call
    sim::Cause kind{sim::Cause::downstream}; ///< of a cause
    double seconds{};                        ///< mean of a request, with all that is below
    std::vector<TimeBranch> parts;           ///< causes first, then calls, each in the order of time

    /// s at the node itself: of its causes.
    [[nodiscard]] double self() const;
};

struct TimeTree {
    std::string title;      ///< whose time, for people
    bool slow{};            ///< of the slowest; otherwise of those in the middle
    std::size_t requests{}; ///< that it rests on
    double shortest{};      ///< s that one of them took
    double longest{};
    TimeBranch root; ///< of no node, above the clients; its seconds are the mean of the requests
};

/// Of requests that succeeded: those of the random ones that are in the middle half by their time, then all
/// that were followed and took p99 or longer, or p95 or longer where none of p99 was followed. A group
/// without requests is left out.
[[nodiscard]] std::vector<TimeTree> timeTrees(const sim::Summary& summary);

/// The mean of these requests.
[[nodiscard]] TimeTree timeTree(std::string title, const std::vector<const sim::Trace*>& traces);

} // namespace burst::app

#pragma once

#include "models/workflow.h"
#include "simulator/network/network.h"

#include <cstdint>
#include <vector>

namespace burst::sim {

using StateIndex = std::uint32_t;

/// A state machine as flat arrays: every name is an index.
struct WorkflowPlan {
    using Type = model::WorkflowState::Type;

    struct Range {
        std::uint32_t first{0};
        std::uint32_t count{0};
    };
    struct State {
        Type type{Type::pass};
        StateIndex next{none}; ///< none = the sequence is over
        LinkIndex link{none};  ///< of a task
        Duration timeout{never};
        Sampler amount{}; ///< of a wait: time; of a map: number of items
        std::uint32_t concurrency{1};
        double tolerated{0.0};
        Range choices{};
        Range branches{};
        Range retriers{};
        Range catchers{};
    };
    struct Choice {
        double probability{};
        StateIndex next{none};
    };
    struct Retrier {
        std::uint8_t on{0};
        bool jitter{false};
        std::uint32_t attempts{0};
        double interval{}; ///< s
        double rate{};
        double longest{}; ///< s
    };
    struct Catcher {
        std::uint8_t on{0};
        StateIndex next{none};
    };

    /// Of a node whose definition validate() found sound: its `states`, else its outgoing links in their
    /// order (neighbouring parallel ones together, each with its probability and its number of calls).
    WorkflowPlan(const Network& network, const NodeSpec& node);

    std::vector<State> states; ///< starts with the first; empty = ends at once
    std::vector<Choice> choices;
    std::vector<StateIndex> branches;
    std::vector<Retrier> retriers;
    std::vector<Catcher> catchers;

private:
    void read(const model::Workflow& workflow, const Network& network, const NodeSpec& node);
    void addCalls(const Network& network, const NodeSpec& node);
    void addCall(const LinkSpec& link, LinkIndex index);
};

} // namespace burst::sim

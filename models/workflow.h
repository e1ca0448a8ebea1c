#pragma once

#include "models/distribution.h"
#include "models/finding.h"
#include "models/tree.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace burst::model {

/// How a state can fail; sets of them are sums.
namespace failure {
inline constexpr std::uint8_t error = 1;
inline constexpr std::uint8_t timeout = 2;
inline constexpr std::uint8_t throttle = 4;
inline constexpr std::uint8_t any = 7;
} // namespace failure

/// Tries a failed state again: attempt n after min(longest, interval * rate^(n-1)) (rule W4).
struct Retrier {
    std::uint8_t on{failure::any};
    double interval{1.0}; ///< s
    std::uint32_t attempts{3};
    double rate{2.0}; ///< >= 1
    std::optional<double> longest{};
    bool jitter{false}; ///< the wait is uniform between 0 and that
};

/// Where an execution goes on after a failed state.
struct Catcher {
    std::uint8_t on{failure::any};
    std::size_t next{};
};

/// One way out of a choice.
struct WorkflowChoice {
    double probability{};
    std::size_t next{};
};

/// One state of a state machine. Indices are those of Workflow::states.
struct WorkflowState {
    static constexpr std::size_t end = std::numeric_limits<std::size_t>::max();
    enum class Type { task, choice, parallel, map, wait, pass, succeed, fail };

    Type type{Type::pass};
    std::string name{};
    std::string pointer{};           ///< its place in the definition: "/2/branches/0/1"
    std::size_t inside{end};         ///< the parallel or map that it belongs to; end = none
    std::size_t next{end};           ///< end = the sequence is over
    std::string link{};              ///< of a task: id of the link it calls
    std::optional<double> timeout{}; ///< of a task: s for one attempt
    Distribution amount{};           ///< of a wait: s; of a map: number of items
    std::uint32_t concurrency{1};    ///< of a map: items in work at once
    double tolerated{0.0};           ///< of a map: share of items that may fail
    std::vector<WorkflowChoice> choices{};
    std::vector<std::size_t> branches{}; ///< first states: of a parallel's branches, of a map's items
    std::vector<Retrier> retriers{};
    std::vector<Catcher> catchers{};
};

/// A state machine with all names resolved; it starts with its first state.
struct Workflow {
    static constexpr std::size_t mostRetriers = 4; ///< of one state
    std::vector<WorkflowState> states{};
};

/// Reads the `states` of a workflow: a list of objects, each with a `name` and a `type`, the first is the
/// start.
///
///   task      link, timeout, retry, catch        parallel  branches (lists of states), retry, catch
///   map       states, items, concurrency, tolerated, retry, catch
///   choice    choices: [{probability, next}, …, {next}]        wait  duration (quantity or distribution)
///   pass, succeed, fail
///
/// task, parallel, map, wait and pass say where it goes on: `next` (a state of the same list) or `end: true`.
/// `retry`: {on, interval, attempts, rate, longest, jitter: none | full} or a list of such; the first that
/// fits counts. `catch`: a name, {on, next} or a list of such. `on`: "failed", "timeout", "throttled", a
/// list, or "all".
///
/// @param links     ids of the links that tasks may call
/// @param pointer   place of the definition in the file; begins the pointers of findings
/// @param findings  receives everything wrong; without errors among it the workflow is sound
[[nodiscard]] Workflow readWorkflow(const Tree& tree, std::span<const std::string_view> links,
                                    const std::string& pointer, Findings& findings);

/// What is wrong with the ways through a workflow: states that nothing leads to, circles without an end,
/// circles that take no time.
void checkWays(const Workflow& workflow, const std::string& pointer, Findings& findings);

} // namespace burst::model

#include "models/checks/checks.h"
#include "models/checks/graph.h"
#include "models/workflow.h"

#include <algorithm>

namespace burst::model {

namespace {
using Type = WorkflowState::Type;
using checks::quoted;

/// Where each state may go on inside its list.
[[nodiscard]] checks::Successors waysOf(const Workflow& workflow) {
    checks::Successors ways(workflow.states.size());
    for (std::size_t i = 0; i < ways.size(); ++i) {
        const WorkflowState& state = workflow.states[i];
        const auto add = [&](std::size_t to) {
            if (to != WorkflowState::end) ways[i].push_back(to);
        };
        add(state.next);
        for (const auto& choice : state.choices)
            add(choice.next);
        for (const auto& catcher : state.catchers)
            add(catcher.next);
    }
    return ways;
}

/// Whether time passes in a state: a task, a wait, or one that has such a state inside.
[[nodiscard]] std::vector<bool> takesTime(const Workflow& workflow) {
    std::vector<bool> takes(workflow.states.size(), false);
    for (std::size_t i = takes.size(); i-- > 0;) {
        const WorkflowState& state = workflow.states[i];
        takes[i] =
            takes[i] || state.type == Type::task || (state.type == Type::wait && mean(state.amount) > 0.0);
        // What is inside stands behind it.
        if (takes[i] && state.inside != WorkflowState::end) takes[state.inside] = true;
    }
    return takes;
}

[[nodiscard]] std::string named(const Workflow& workflow, const std::vector<std::size_t>& states) {
    std::string text;
    for (const std::size_t i : states)
        text += (text.empty() ? "" : ", ") + quoted(workflow.states[i].name);
    return text;
}

/// Sets of states that can go round; a state that leads to itself is one too.
[[nodiscard]] std::vector<std::vector<std::size_t>> circles(const checks::Successors& ways) {
    auto found = checks::knots(ways);
    for (std::size_t i = 0; i < ways.size(); ++i)
        if (std::find(ways[i].begin(), ways[i].end(), i) != ways[i].end() &&
            std::none_of(found.begin(), found.end(), [&](const auto& knot) {
                return std::find(knot.begin(), knot.end(), i) != knot.end();
            }))
            found.push_back({i});
    return found;
}

void checkCircles(const Workflow& workflow, const checks::Successors& ways, const std::string& pointer,
                  Findings& findings) {
    const auto takes = takesTime(workflow);
    checks::Successors quick = ways;
    for (std::size_t i = 0; i < quick.size(); ++i)
        if (takes[i]) quick[i].clear();
    for (const auto& circle : circles(quick))
        findings.push_back({.rule = "workflow.endless",
                            .pointer = pointer + workflow.states[circle.front()].pointer,
                            .text = "The states " + named(workflow, circle) +
                                    " go round without any time passing: this never ends.",
                            .remedy = "Put a wait or a task into the circle, or leave it by another state."});
    for (const auto& circle : circles(ways)) {
        const bool leaves = std::any_of(circle.begin(), circle.end(), [&](std::size_t i) {
            const bool ends =
                workflow.states[i].type != Type::choice && workflow.states[i].next == WorkflowState::end;
            return ends || std::any_of(ways[i].begin(), ways[i].end(), [&](std::size_t to) {
                       return std::find(circle.begin(), circle.end(), to) == circle.end();
                   });
        });
        if (!leaves)
            findings.push_back({.rule = "workflow.endless",
                                .pointer = pointer + workflow.states[circle.front()].pointer,
                                .text = "Nothing leads out of the states " + named(workflow, circle) + ".",
                                .remedy = "Let a choice, a catch or \"end\" lead out of the circle."});
    }
}
} // namespace

void checkWays(const Workflow& workflow, const std::string& pointer, Findings& findings) {
    if (workflow.states.empty()) return;
    const auto ways = waysOf(workflow);
    std::vector<std::size_t> starts{0};
    for (const auto& state : workflow.states)
        starts.insert(starts.end(), state.branches.begin(), state.branches.end());
    const auto reached = checks::reachable(ways, starts);
    for (std::size_t i = 0; i < reached.size(); ++i)
        if (!reached[i])
            findings.push_back(
                {.severity = Finding::Severity::warning,
                 .rule = "workflow.unreachable",
                 .pointer = pointer + workflow.states[i].pointer,
                 .text = "No execution reaches the state " + quoted(workflow.states[i].name) + ".",
                 .remedy = "Let a \"next\", a choice or a \"catch\" lead to it, or remove it."});
    checkCircles(workflow, ways, pointer, findings);
}

} // namespace burst::model

#include "models/checks/advice.h"
#include "models/workflow.h"

// Workflows: what their states wait for, try again and leave behind.
namespace burst::model::checks {

namespace {
constexpr double inlineItems = 40;  // rule W7
constexpr double eventsOfState = 2; // as the kind counts them
constexpr double eventsOfTask = 3;  // more, for each attempt
constexpr double manyStarts = 100;  // ours, per second

/// A workflow with the links that its tasks call.
struct Read {
    std::size_t node{};
    Workflow workflow{};
    std::unordered_map<std::string_view, std::size_t> links{};
};

[[nodiscard]] Read read(const Advice& advice, std::size_t node) {
    Read found{.node = node};
    std::vector<std::string_view> names;
    for (const std::size_t link : advice.outline.outgoing[node]) {
        if (!advice.hasRole(link, LinkRole::call)) continue;
        names.emplace_back(advice.outline.design.links[link].id.text);
        found.links.emplace(names.back(), link);
    }
    const auto& params = advice.outline.design.nodes[node].params;
    const auto states = params.find("states");
    Findings errors; // there are none: validate() has read the same
    if (states != params.end()) found.workflow = readWorkflow(states->second, names, "", errors);
    return found;
}

/// Something about one state.
void add(Advice& advice, const Read& read, std::string_view rule, const WorkflowState& state,
         std::string text, std::string remedy) {
    advice.aboutNode(rule, read.node, "states",
                     "The state " + quoted(state.name) + " of " + advice.name(read.node) + " " + text,
                     std::move(remedy));
}

void checkTask(Advice& advice, const Read& read, const WorkflowState& state) {
    const auto found = read.links.find(state.link);
    if (found == read.links.end()) return;
    const std::size_t target = advice.to(found->second);
    const auto patience = advice.patience(target);
    if (state.timeout && advice.isCode(target) && patience && *patience > *state.timeout)
        add(advice, read, "workflow.task-timeout-short", state,
            "waits for " + inSeconds(*state.timeout) + ", but " + advice.name(target) + " may work for " +
                inSeconds(*patience) + ": a retry starts a second one beside it.",
            "Set a shorter \"timeout\" of " + advice.name(target) + ", or a longer one of the state.");
    const auto settings = advice.figures.of(target);
    const double failing = settings->find("error_rate") ? settings->number("error_rate") : 0.0;
    if (failing <= 0 || !state.retriers.empty() || !state.catchers.empty()) return;
    if (state.inside != WorkflowState::end) return; // what is around it may catch
    add(advice, read, "workflow.task-unprotected", state,
        "neither tries again nor catches, and " + advice.name(target) + " fails with " + inPercent(failing) +
            ": each failure ends the execution where it is.",
        "Give the state a \"retry\", and a \"catch\" that undoes what was done.");
}

void checkMap(Advice& advice, const Read& read, const WorkflowState& state, const Settings& settings) {
    if (advice.isOn("aws") && state.concurrency > inlineItems)
        add(advice, read, "workflow.map-wide", state,
            "is to work on " + std::to_string(state.concurrency) + " items at once; inside one execution " +
                inCount(inlineItems) + " are possible.",
            "Set a \"concurrency\" of 40 or less, or start an execution for each part of the items.");
    const auto limit = settings.quantity("history_limit");
    const auto index = static_cast<std::size_t>(&state - read.workflow.states.data());
    double events = 0;
    for (const auto& inner : read.workflow.states)
        if (inner.inside == index)
            events += eventsOfState + (inner.type == WorkflowState::Type::task ? eventsOfTask : 0);
    const double items = mean(state.amount);
    if (!limit || items * events <= *limit) return;
    add(advice, read, "workflow.history", state,
        "maps " + inCount(items) + " items with about " + inCount(events) +
            " events each: an execution fails at " + inCount(*limit) + " events.",
        "Start an execution for each part of the items, with a history of its own.");
}

void checkWait(Advice& advice, const Read& read, const WorkflowState& state, const Settings& settings) {
    const double wait = mean(state.amount);
    const double timeout = settings.number("timeout");
    if (wait < timeout) return;
    const bool express = settings.text("flavour") == "express";
    add(advice, read, "workflow.wait-above-timeout", state,
        "waits for " + inSeconds(wait) + ", but an execution is stopped after " + inSeconds(timeout) +
            (express ? ": express executions are short." : "."),
        express ? "Use the standard flavour for what takes long." : "Set a longer \"timeout\".");
}

void checkFlavour(Advice& advice, std::size_t node, const Settings& settings) {
    const double peak = advice.load.peak(node);
    if (!advice.isOn("aws") || settings.text("flavour") != "standard" || peak <= manyStarts) return;
    advice.aboutNode("workflow.standard-busy", node, "flavour",
                     "Up to " + perSecond(peak) + " start " + advice.name(node) + advice.when(node) +
                         ", and the standard flavour is paid for by each state that is entered.",
                     "Use the express flavour where executions are shorter than 5 min and may run twice.");
}
} // namespace

void adviseWorkflows(Advice& advice) {
    using Type = WorkflowState::Type;
    for (std::size_t i = 0; i < advice.outline.kinds.size(); ++i) {
        if (!advice.isKind(i, "workflow")) continue;
        const auto settings = advice.figures.of(i);
        checkFlavour(advice, i, *settings);
        const Read workflow = read(advice, i);
        for (const auto& state : workflow.workflow.states) {
            if (state.type == Type::task) checkTask(advice, workflow, state);
            if (state.type == Type::map) checkMap(advice, workflow, state, *settings);
            if (state.type == Type::wait) checkWait(advice, workflow, state, *settings);
        }
    }
}

} // namespace burst::model::checks

#include "simulator/behaviours/workflow_plan.h"

#include <algorithm>
#include <limits>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace burst::sim {

namespace {
[[nodiscard]] StateIndex indexOf(std::size_t state) {
    return state == model::WorkflowState::end ? none : static_cast<StateIndex>(state);
}

template <class From, class To, class F>
[[nodiscard]] WorkflowPlan::Range append(const From& from, std::vector<To>& to, F convert) {
    const auto first = static_cast<std::uint32_t>(to.size());
    for (const auto& each : from)
        to.push_back(convert(each));
    return {first, static_cast<std::uint32_t>(from.size())};
}

[[nodiscard]] WorkflowPlan::Retrier retrierOf(const model::Retrier& retrier) {
    return {.on = retrier.on,
            .jitter = retrier.jitter,
            .attempts = retrier.attempts,
            .interval = retrier.interval,
            .rate = retrier.rate,
            .longest = retrier.longest.value_or(std::numeric_limits<double>::infinity())};
}

/// All links by which the node calls, those included that it calls only in place of others.
[[nodiscard]] std::vector<LinkIndex> callsOf(const Network& network, const NodeSpec& node) {
    std::vector<LinkIndex> all = node.calls;
    std::unordered_set<LinkIndex> known(all.begin(), all.end());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::uint32_t detail = network.links[all[i]].detail;
        const LinkIndex fallback = detail == none ? none : network.details[detail].fallback;
        if (fallback != none && known.insert(fallback).second) all.push_back(fallback);
    }
    return all;
}
} // namespace

WorkflowPlan::WorkflowPlan(const Network& network, const NodeSpec& node) {
    const model::Setting* definition = node.settings.find("states");
    if (!definition || definition->value.isNull()) {
        addCalls(network, node);
        return;
    }
    std::vector<std::string_view> links;
    for (const LinkIndex link : callsOf(network, node))
        links.emplace_back(network.links[link].id.text);
    model::Findings findings;
    read(model::readWorkflow(definition->value, links, {}, findings), network, node);
}

void WorkflowPlan::read(const model::Workflow& workflow, const Network& network, const NodeSpec& node) {
    std::unordered_map<std::string_view, LinkIndex> links;
    for (const LinkIndex link : callsOf(network, node))
        links.emplace(network.links[link].id.text, link);
    for (const auto& from : workflow.states) {
        State state{.type = from.type, .next = indexOf(from.next)};
        if (const auto link = links.find(from.link); link != links.end()) state.link = link->second;
        if (from.timeout) state.timeout = fromSeconds(*from.timeout);
        state.amount = Sampler(from.amount);
        state.concurrency = from.concurrency;
        state.tolerated = from.tolerated;
        state.choices = append(from.choices, choices, [](const model::WorkflowChoice& choice) {
            return Choice{choice.probability, indexOf(choice.next)};
        });
        state.branches = append(from.branches, branches, indexOf);
        state.retriers = append(from.retriers, retriers, retrierOf);
        state.catchers = append(from.catchers, catchers, [](const model::Catcher& catcher) {
            return Catcher{catcher.on, indexOf(catcher.next)};
        });
        states.push_back(std::move(state));
    }
}

/// A link that is used with a probability is a choice between it and what follows; one that makes several
/// calls is a map with one item at a time.
void WorkflowPlan::addCalls(const Network& network, const NodeSpec& node) {
    std::size_t i = 0;
    while (i < node.calls.size()) {
        std::size_t last = i;
        while (network.links[node.calls[i]].parallel && last + 1 < node.calls.size() &&
               network.links[node.calls[last + 1]].parallel)
            ++last;
        if (last == i) {
            addCall(network.links[node.calls[i]], node.calls[i]);
            ++i;
        } else {
            const std::size_t fork = states.size();
            states.push_back({.type = Type::parallel});
            std::vector<StateIndex> firsts;
            for (; i <= last; ++i) {
                firsts.push_back(static_cast<StateIndex>(states.size()));
                addCall(network.links[node.calls[i]], node.calls[i]);
                for (std::size_t s = firsts.back(); s < states.size(); ++s)
                    if (states[s].next == states.size()) states[s].next = none;
                for (Choice& choice : choices)
                    if (choice.next == states.size()) choice.next = none;
            }
            states[fork].branches = append(firsts, branches, [](StateIndex first) { return first; });
            states[fork].next = static_cast<StateIndex>(states.size());
        }
    }
    for (State& state : states)
        if (state.next == states.size()) state.next = none;
    for (Choice& choice : choices)
        if (choice.next == states.size()) choice.next = none;
}

void WorkflowPlan::addCall(const LinkSpec& link, LinkIndex index) {
    const auto at = static_cast<StateIndex>(states.size());
    const bool chosen = link.weight < 1.0;
    const bool repeated = link.calls != 1;
    const StateIndex work = at + (chosen ? 1U : 0U);
    const StateIndex after = work + (repeated ? 2U : 1U);
    if (chosen) {
        State choice{.type = Type::choice};
        choice.choices = {static_cast<std::uint32_t>(choices.size()), 2};
        choices.push_back({link.weight, work});
        choices.push_back({1.0 - link.weight, after});
        states.push_back(std::move(choice));
    }
    if (repeated) {
        State map{.type = Type::map, .next = after};
        map.amount = Sampler(model::Distribution{.a = static_cast<double>(link.calls)});
        map.concurrency = link.parallel ? std::max<std::uint32_t>(1, link.calls) : 1;
        map.branches = {static_cast<std::uint32_t>(branches.size()), 1};
        branches.push_back(work + 1);
        states.push_back(std::move(map));
    }
    states.push_back({.type = Type::task, .next = repeated ? none : after, .link = index});
}

} // namespace burst::sim

#include "models/checks/advice.h"
#include "models/checks/graph.h"
#include "models/cold_start.h"

// What the project wants to reach against what the design can.
namespace burst::model::checks {

namespace {
constexpr double highlyAvailable = 0.9999; // ours: four nines

/// The share of requests that an objective wants to succeed; 0 if it speaks of something else.
[[nodiscard]] double wantedSuccess(const Objective& objective) {
    if (!objective.at.empty()) return 0.0;
    if (objective.metric == "success.ratio") return objective.min.value_or(0.0);
    if (objective.metric == "errors.ratio" && objective.max) return 1.0 - *objective.max;
    return 0.0;
}

[[nodiscard]] bool hasSecondRegion(const Advice& advice) {
    for (std::size_t i = 0; i < advice.outline.kinds.size(); ++i)
        if (advice.isKind(i, "router") && advice.outline.outgoing[i].size() > 1) return true;
    return false;
}

void checkRegion(Advice& advice, std::size_t index) {
    const double wanted = wantedSuccess(advice.project.objectives[index]);
    if (wanted < highlyAvailable || hasSecondRegion(advice)) return;
    advice.aboutObjective(
        "objective.single-region", index,
        "The objective asks that " + showQuantity(wanted * 100, Unit::none) +
            " % of the requests succeed, but the design " + quoted(advice.outline.design.id.text) +
            " is in one region: an hour without it is " + inPercent(1.0 / 730) + " of a month.",
        "Put a router before two regions, or ask for less.");
}

/// The function that an objective on latency has to wait for, when it starts: the slowest on a way of waits.
[[nodiscard]] std::size_t slowestStart(Advice& advice, const Objective& objective, double& slowest) {
    Successors waited(advice.outline.design.nodes.size());
    for (std::size_t link = 0; link < advice.outline.joints.size(); ++link)
        if (advice.isWaited(link)) waited[advice.from(link)].push_back(advice.to(link));
    std::vector<std::size_t> from;
    for (std::size_t i = 0; i < waited.size(); ++i)
        if (objective.at.empty() ? advice.isKind(i, "client")
                                 : advice.outline.design.nodes[i].id.text == objective.at)
            from.push_back(i);
    const auto reached = reachable(waited, from);
    std::size_t found = none;
    for (std::size_t i = 0; i < reached.size(); ++i) {
        if (!reached[i] || !advice.isKind(i, "function")) continue;
        const auto settings = advice.figures.of(i);
        if (settings->number("provisioned") > 0) continue;
        const double start = meanColdStart(*settings) + ownWorkOf(*settings);
        if (start <= slowest) continue;
        slowest = start;
        found = i;
    }
    return found;
}

void checkColdStart(Advice& advice, std::size_t index) {
    const Objective& objective = advice.project.objectives[index];
    const bool rare = objective.metric == "latency.max" || objective.metric == "latency.p999";
    if (!rare || !objective.max) return;
    double slowest = *objective.max;
    const std::size_t function = slowestStart(advice, objective, slowest);
    if (function == none) return;
    advice.aboutObjective(
        "objective.cold-start", index,
        "The objective allows " + inSeconds(*objective.max) + ", but a cold start of " +
            advice.name(function) + " in the design " + quoted(advice.outline.design.id.text) + " takes " +
            inSeconds(slowest) + " on average, its work included.",
        "Keep environments provisioned, choose a runtime that starts faster, or allow more.");
}

/// Not even a warm design without queues is that fast.
void checkFloor(Advice& advice, std::size_t index) {
    const Objective& objective = advice.project.objectives[index];
    if (objective.metric != "latency.mean" || !objective.max || objective.at.empty()) return;
    const auto node = advice.outline.nodeById.find(objective.at);
    if (node == advice.outline.nodeById.end()) return;
    const double work = advice.load.work(node->second);
    if (work <= *objective.max) return;
    advice.aboutObjective("objective.out-of-reach", index,
                          "The objective allows " + inSeconds(*objective.max) + " on average, but " +
                              advice.name(node->second) + " in the design " +
                              quoted(advice.outline.design.id.text) + " works for " + inSeconds(work) +
                              " even when everything is warm and nothing waits.",
                          "Make the work faster, take part of it off the request, or allow more.");
}
} // namespace

void adviseObjectives(Advice& advice) {
    for (std::size_t i = 0; i < advice.project.objectives.size(); ++i) {
        checkRegion(advice, i);
        checkColdStart(advice, i);
        checkFloor(advice, i);
    }
}

} // namespace burst::model::checks

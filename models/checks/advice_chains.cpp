#include "models/checks/advice.h"

#include <algorithm>

// Requests that pass through many hands, or are multiplied on their way.
namespace burst::model::checks {

namespace {
constexpr std::size_t longChain = 3; // ours: pieces of code that wait for one another
constexpr double wideFanOut = 100;   // ours: calls that one invocation makes

/// Work at nodes that wait for one another: each adds its latency, and each has to be up.
[[nodiscard]] bool counts(const Advice& advice, std::size_t node) {
    return advice.isCode(node) || advice.isKind(node, "external");
}

[[nodiscard]] std::string pathFrom(const Advice& advice, std::size_t node,
                                   const std::vector<std::size_t>& next) {
    constexpr std::size_t shown = 8;
    std::string text = advice.outline.design.nodes[node].id.text;
    std::size_t length = 1;
    for (std::size_t at = next[node]; at != none; at = next[at])
        if (++length <= shown) text += " → " + advice.outline.design.nodes[at].id.text;
    return length > shown ? text + " → … (" + std::to_string(length - shown) + " more)" : text;
}

void checkLength(Advice& advice) {
    std::vector<std::size_t> depth(advice.outline.design.nodes.size(), 0);
    std::vector<std::size_t> next(depth.size(), none);
    const auto& order = advice.load.order();
    for (auto node = order.rbegin(); node != order.rend(); ++node) {
        for (const std::size_t link : advice.outline.outgoing[*node]) {
            if (!advice.isWaited(link) || depth[advice.to(link)] <= depth[*node]) continue;
            depth[*node] = depth[advice.to(link)];
            next[*node] = advice.to(link);
        }
        if (counts(advice, *node)) ++depth[*node];
    }
    const auto longest = std::max_element(depth.begin(), depth.end());
    if (longest == depth.end() || *longest <= longChain) return;
    const auto first = static_cast<std::size_t>(longest - depth.begin());
    std::size_t start = first;
    while (!counts(advice, start))
        start = next[start];
    advice.aboutNode("chain.long", start, "",
                     std::to_string(*longest) +
                         " services wait for one another: " + pathFrom(advice, start, next) +
                         ". Their latencies add up, and the request fails when any of them does.",
                     "Answer early and do the rest behind a queue, or let a workflow call them.");
}

/// A function that waits for another: both are paid for, and both count against the concurrency.
void checkWaiting(Advice& advice, std::size_t link) {
    if (!advice.isKind(advice.from(link), "function") || !advice.isKind(advice.to(link), "function")) return;
    const double wait = advice.load.work(advice.to(link));
    advice.aboutLink("chain.function-waits", link, "",
                     advice.name(advice.from(link)) + " is paid for while it waits for " +
                         advice.name(advice.to(link)) + (wait > 0 ? ", " + inSeconds(wait) + " a call" : "") +
                         ", and both take a place of the account's concurrency.",
                     "Make them one function, send a message, or let a workflow call one after the other.");
}

/// So many calls at the same time that the target cannot take them.
void checkFanOut(Advice& advice, std::size_t link) {
    const auto settings = advice.figures.ofLink(link);
    const auto calls = settings->distribution("calls");
    const bool together = settings->flag("parallel") || !advice.isWaited(link);
    if (!calls || !together || !advice.isKind(advice.to(link), "function")) return;
    const double most = calls->family == Distribution::Family::constant ? calls->a : quantile(*calls, 0.99);
    const auto reserved = advice.figures.of(advice.to(link))->quantity("reserved");
    const double limit = reserved.value_or(advice.figures.account().number("concurrency"));
    if (most < wideFanOut && most <= limit) return;
    advice.aboutLink("chain.fan-out", link, "calls",
                     "One request of " + advice.name(advice.from(link)) + " starts " + inCount(most) +
                         " executions of " + advice.name(advice.to(link)) + " at once, which may have " +
                         inCount(limit) + ": " +
                         (most > limit ? "the rest is throttled." : "a few such requests take all of them."),
                     "Put a queue between them and limit its poller, or let a workflow map over the items.");
}
} // namespace

void adviseChains(Advice& advice) {
    checkLength(advice);
    for (std::size_t link = 0; link < advice.outline.joints.size(); ++link) {
        if (advice.isWaited(link)) checkWaiting(advice, link);
        if (advice.hasRole(link, LinkRole::call)) checkFanOut(advice, link);
    }
}

} // namespace burst::model::checks

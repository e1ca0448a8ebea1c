#include "models/checks/advice.h"

#include <algorithm>

// Who waits how long for whom.
namespace burst::model::checks {

namespace {
/// A call's own timeout against that of the code that makes it.
void checkCall(Advice& advice, std::size_t link) {
    const auto settings = advice.figures.ofLink(link);
    const auto limit = settings->quantity("timeout");
    const auto patience = advice.patience(advice.from(link));
    const std::string caller = advice.name(advice.from(link));
    const std::string callee = advice.name(advice.to(link));
    if (!limit) {
        if (advice.isKind(advice.to(link), "external"))
            advice.aboutLink("link.no-timeout", link, "timeout",
                             caller + " waits for " + callee + " without a limit of its own" +
                                 (patience ? ", until it is stopped after " + inSeconds(*patience) : "") +
                                 ": when " + callee + " hangs, so does every request that needs it.",
                             "Set a \"timeout\" on the link, somewhat above what " + callee +
                                 " normally takes.");
        return;
    }
    if (!patience) return;
    const double tries = settings->number("retry") + 1;
    if (*limit >= *patience)
        advice.aboutLink("link.timeout-above-caller", link, "timeout",
                         caller + " would wait " + inSeconds(*limit) + " for " + callee +
                             ", but is stopped after " + inSeconds(*patience) +
                             ": it can neither try again nor answer that it failed.",
                         "Set a \"timeout\" on the link that leaves " + caller + " time to react.");
    else if (tries > 1 && tries * *limit > *patience)
        advice.aboutLink("link.retries-above-caller", link, "retry",
                         inCount(tries) + " attempts of " + inSeconds(*limit) +
                             " each take longer than the " + inSeconds(*patience) + " after which " + caller +
                             " is stopped.",
                         "Allow fewer retries, or a shorter \"timeout\" of the call.");
}

/// Work that takes longer than it may.
void checkWork(Advice& advice, std::size_t function) {
    const auto settings = advice.figures.of(function);
    const double timeout = settings->number("timeout");
    const double calls = std::max(0.0, advice.load.work(function) - ownWorkOf(*settings));
    const double slow = ownWorkOf(*settings, 0.99);
    if (slow + calls < timeout) return;
    const Setting* setting = settings->find("timeout");
    const bool beyond = setting->max && slow + calls >= *setting->max;
    advice.aboutNode(
        "function.timeout-below-work", function, "timeout",
        "One of a hundred invocations of " + advice.name(function) + " works for " + inSeconds(slow) +
            " or more" +
            (calls > 0 ? ", and the calls it waits for take " + inSeconds(calls) + " on average" : "") +
            "; it is stopped after " + inSeconds(timeout) + ".",
        beyond ? "No \"timeout\" of " + setting->provider +
                     " is long enough: cut the work up, or give it to a container service or a "
                     "workflow."
               : "Set a longer \"timeout\".");
}

/// The longest that whoever is asked may take to answer, over what only passes requests on.
[[nodiscard]] std::optional<double> longestAnswer(const Advice& advice, std::size_t node) {
    const auto own = advice.patience(node);
    if (advice.isCode(node)) return own;
    double longest = 0;
    for (const std::size_t link : advice.outline.outgoing[node]) {
        if (!advice.isWaited(link) || !advice.isCode(advice.to(link))) continue;
        const auto behind = advice.patience(advice.to(link));
        longest = std::max(longest, behind.value_or(own.value_or(0)));
    }
    if (longest <= 0) return std::nullopt;
    return own ? std::min(*own, longest) : longest;
}

void checkClient(Advice& advice, std::size_t client) {
    const auto settings = advice.figures.of(client);
    const auto patience = settings->quantity("timeout");
    if (!patience || settings->number("retry") <= 0) return;
    for (const std::size_t link : advice.outline.outgoing[client]) {
        if (!advice.isWaited(link)) continue;
        const auto longest = longestAnswer(advice, advice.to(link));
        if (!longest || *longest <= *patience) continue;
        advice.aboutNode("client.timeout-short", client, "timeout",
                         advice.name(client) + " gives up after " + inSeconds(*patience) +
                             " and asks again, but what is behind " + advice.name(advice.to(link)) +
                             " may go on for " + inSeconds(*longest) +
                             ": when it is slow, each retry adds to the work.",
                         "Set timeouts that grow shorter along the way: the client's is the longest.");
        return;
    }
}
} // namespace

void adviseTimeouts(Advice& advice) {
    for (std::size_t link = 0; link < advice.outline.joints.size(); ++link)
        if (advice.isWaited(link) && advice.isCode(advice.from(link))) checkCall(advice, link);
    for (std::size_t i = 0; i < advice.outline.kinds.size(); ++i) {
        if (advice.isKind(i, "function")) checkWork(advice, i);
        if (advice.isKind(i, "client")) checkClient(advice, i);
    }
}

} // namespace burst::model::checks

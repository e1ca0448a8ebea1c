#include "models/checks/advice.h"

#include <algorithm>

// Trying again helps against the odd failure and hurts against overload.
namespace burst::model::checks {

namespace {
constexpr double storm = 10; // ours: attempts at one dependency for each request of a client

/// Attempts that a caller makes when all of them fail. A budget ends them.
[[nodiscard]] double attemptsOf(const Settings& settings) {
    if (settings.find("retry_budget") && settings.quantity("retry_budget")) return 1.0;
    return settings.number("retry") + 1.0;
}

/// What takes much more than anybody sends is not overloaded by retries.
[[nodiscard]] bool isBuffer(const Advice& advice, std::size_t node) {
    return advice.isKind(node, "queue") || advice.isKind(node, "topic") || advice.isKind(node, "bus");
}

/// What one request of a client becomes when the last of a chain of callers fails all the time.
void checkStorm(Advice& advice) {
    std::vector<double> attempts(advice.outline.design.nodes.size(), 1.0);
    std::vector<std::size_t> worst(attempts.size(), none);
    for (const std::size_t node : advice.load.order()) {
        const bool client = advice.isKind(node, "client");
        const double own = client ? attemptsOf(*advice.figures.of(node)) : 1.0;
        for (const std::size_t link : advice.outline.outgoing[node]) {
            if (!advice.isWaited(link)) continue;
            const double all = attempts[node] * own * attemptsOf(*advice.figures.ofLink(link));
            const std::size_t to = advice.to(link);
            if (all <= attempts[to]) continue;
            attempts[to] = all;
            worst[to] = link;
        }
    }
    for (std::size_t node = 0; node < attempts.size(); ++node) {
        const std::size_t link = worst[node];
        // Only where it gets too much: what is behind suffers from the same.
        if (attempts[node] <= storm || attempts[advice.from(link)] > storm || isBuffer(advice, node))
            continue;
        advice.aboutLink("retry.storm", link, "retry",
                         "When " + advice.name(node) + " fails, one request of a client becomes " +
                             inCount(attempts[node]) +
                             " attempts there, because several callers on the way each try again: an "
                             "overload keeps itself alive.",
                         "Try again at one place of the chain only, or set a \"retry_budget\".");
    }
}

void checkManner(Advice& advice, const Settings& settings, std::size_t node, std::size_t link) {
    if (settings.number("retry") <= 0) return;
    const bool client = link == none;
    const auto add = [&](std::string_view rule, std::string_view parameter, std::string text,
                         std::string remedy) {
        if (client)
            advice.aboutNode(rule, node, parameter, std::move(text), std::move(remedy));
        else
            advice.aboutLink(rule, link, parameter, std::move(text), std::move(remedy));
    };
    const std::string who = client ? advice.name(node) : "The link " + advice.linkName(link);
    if (settings.number("retry_base") <= 0)
        return add("retry.no-backoff", "retry_base",
                   who + " tries again at once, while what made it fail is still there.",
                   "Set a \"retry_base\" above 0 s; it doubles with each retry.");
    if (settings.text("retry_jitter") == "none")
        add("retry.no-jitter", "retry_jitter",
            who + " waits equally long before each retry as everybody else: those that fail together come "
                  "back together.",
            "Set \"retry_jitter\" to \"full\".");
}

void checkExternal(Advice& advice, std::size_t link) {
    const auto settings = advice.figures.ofLink(link);
    const bool guarded = settings->flag("breaker") || settings->quantity("max_in_flight") ||
                         !settings->text("fallback").empty();
    if (guarded || settings->flag("optional")) return;
    advice.aboutLink("external.no-breaker", link, "breaker",
                     "Nothing stops " + advice.name(advice.from(link)) + " from calling " +
                         advice.name(advice.to(link)) +
                         " while that is down: every request waits for it, and pays for the wait.",
                     "Set \"breaker\", a \"fallback\" or \"max_in_flight\" on the link.");
}
} // namespace

void adviseRetries(Advice& advice) {
    checkStorm(advice);
    for (std::size_t i = 0; i < advice.outline.kinds.size(); ++i)
        if (advice.isKind(i, "client")) checkManner(advice, *advice.figures.of(i), i, none);
    for (std::size_t link = 0; link < advice.outline.joints.size(); ++link) {
        if (!advice.hasRole(link, LinkRole::call)) continue;
        checkManner(advice, *advice.figures.ofLink(link), advice.from(link), link);
        if (advice.isWaited(link) && advice.isCode(advice.from(link)) &&
            advice.isKind(advice.to(link), "external"))
            checkExternal(advice, link);
    }
}

} // namespace burst::model::checks

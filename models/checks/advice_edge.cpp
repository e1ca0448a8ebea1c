#include "models/checks/advice.h"

#include <algorithm>

// Where requests of the outside come in.
namespace burst::model::checks {

namespace {
constexpr double noLimit = 1e6; // accounts without a limit have a number that is never reached

[[nodiscard]] bool isLimited(Advice& advice, std::size_t gateway) {
    if (advice.figures.of(gateway)->quantity("rate")) return true;
    bool any = false;
    for (const std::size_t link : advice.outline.outgoing[gateway]) {
        if (!advice.hasRole(link, LinkRole::call) || advice.outline.kinds[advice.to(link)]->authorises)
            continue;
        if (!advice.figures.ofLink(link)->quantity("rate")) return false;
        any = true;
    }
    return any;
}

/// Clients, and what passes their requests on as they come.
[[nodiscard]] bool isOutside(const Advice& advice, std::size_t node) {
    return advice.isKind(node, "client") || advice.isKind(node, "cdn") || advice.isKind(node, "router");
}

void checkThrottle(Advice& advice, std::size_t link) {
    const std::size_t to = advice.to(link);
    if (advice.isKind(to, "gateway") && !isLimited(advice, to)) {
        const double account = advice.figures.account().number("gateway_rate");
        const std::string limit =
            account < noLimit ? " up to the account's " + perSecond(account) + ", which all APIs share" : "";
        advice.aboutNode("edge.no-throttle", to, "rate",
                         advice.name(to) + " lets everybody through" + limit +
                             ": one client gone wild, or one expensive route, takes it from the others.",
                         "Set a \"rate\" and a \"burst\" that your design can serve, here or on its routes.");
    }
    if (!advice.isKind(to, "function") || advice.figures.of(to)->quantity("reserved")) return;
    const double account = advice.figures.account().number("concurrency");
    const std::string limit = account < noLimit ? " but the account's " + inCount(account) +
                                                      " executions, which all functions share"
                                                : "";
    advice.aboutNode("edge.no-throttle", to, "reserved",
                     advice.name(to) + " is open to " + advice.name(advice.from(link)) +
                         " without any limit" + limit + ".",
                     "Put a gateway with a \"rate\" before it, or set \"reserved\".");
}

void checkRate(Advice& advice, std::size_t gateway) {
    const auto rate = advice.figures.of(gateway)->quantity("rate");
    const double account = advice.figures.account().number("gateway_rate");
    if (!rate || *rate <= account) return;
    advice.aboutNode("gateway.rate-above-account", gateway, "rate",
                     advice.name(gateway) + " is to let " + perSecond(*rate) +
                         " through, but all gateways of the account together take " + perSecond(account) +
                         ".",
                     "Have the account's limit raised and set \"gateway_rate\", or set a lower \"rate\".");
}

/// A check that asks others for each request although their answer could be kept.
void checkVerdicts(Advice& advice, std::size_t auth) {
    const auto settings = advice.figures.of(auth);
    if (settings->text("popularity") != "given" || settings->number("hit_ratio") > 0) return;
    for (const std::size_t link : advice.outline.outgoing[auth]) {
        if (!advice.isWaited(link)) continue;
        advice.aboutNode("auth.unkept", auth, "hit_ratio",
                         advice.name(auth) + " asks " + advice.name(advice.to(link)) +
                             " about every single request: no verdict is kept.",
                         "Keep verdicts by token and set \"hit_ratio\" to the share that is found.");
        return;
    }
}
} // namespace

void adviseEdge(Advice& advice) {
    std::vector<bool> seen(advice.outline.design.nodes.size(), false);
    for (std::size_t link = 0; link < advice.outline.joints.size(); ++link) {
        if (!advice.isWaited(link) || !isOutside(advice, advice.from(link)) || seen[advice.to(link)])
            continue;
        seen[advice.to(link)] = true;
        checkThrottle(advice, link);
    }
    for (std::size_t i = 0; i < seen.size(); ++i) {
        if (advice.isKind(i, "gateway")) checkRate(advice, i);
        if (advice.isKind(i, "auth")) checkVerdicts(advice, i);
    }
}

} // namespace burst::model::checks

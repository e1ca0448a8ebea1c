#include "models/checks/advice.h"
#include "models/cold_start.h"

#include <algorithm>
#include <initializer_list>

// What a design states about the code of its functions, and the network they are in.
namespace burst::model::checks {

namespace {
void checkPermissions(Advice& advice, std::size_t function, const Settings& settings) {
    const std::string may = settings.text("permissions");
    if (may != "all" && may != "service") return;
    advice.aboutNode(
        "function.broad-permissions", function, "permissions",
        advice.name(function) +
            (may == "all" ? " may do anything at all" : " may do anything within the services it calls") +
            ", and needs " + inCount(static_cast<double>(advice.outline.outgoing[function].size())) +
            " links.",
        "Allow the operations of its links on their targets, and nothing else.");
}

/// Whether the same event may come twice without an error of the sender's.
[[nodiscard]] bool isFedAtLeastOnce(const Advice& advice, std::size_t function) {
    const auto& incoming = advice.outline.incoming[function];
    return advice.takesEvents(function) || std::any_of(incoming.begin(), incoming.end(), [&](std::size_t l) {
               return advice.hasRole(l, LinkRole::poll) || advice.hasRole(l, LinkRole::shard);
           });
}

void checkIdempotency(Advice& advice, std::size_t function, const Settings& settings) {
    if (settings.text("idempotent") != "no" || !isFedAtLeastOnce(advice, function)) return;
    advice.aboutNode("function.not-idempotent", function, "idempotent",
                     advice.name(function) +
                         " does something else the second time, and what it works on is delivered at least "
                         "once.",
                     "Remember the ids of what is done, in the same write as the work, and pass over what is "
                     "known.");
}

void checkSnapshot(Advice& advice, std::size_t function, const Settings& settings) {
    if (settings.text("snap_start") != "on") return;
    const bool provisioned = settings.number("provisioned") > 0;
    if (isRestored(settings) && !provisioned) return;
    advice.aboutNode(
        "function.snapshot-unused", function, "snap_start",
        advice.name(function) + " is to start from a snapshot, " +
            (provisioned ? "but its environments are provisioned, which excludes snapshots."
                         : "but how long a restore takes is not known for its runtime and package, "
                           "so it has no effect."),
        provisioned ? "Choose one of \"snap_start\" and \"provisioned\"."
                    : "Use a runtime in an archive that snapshots exist for, or set \"restore\".");
}

/// The first outgoing call to one of the kinds, or `none`.
[[nodiscard]] std::size_t callTo(const Advice& advice, std::size_t function,
                                 std::initializer_list<std::string_view> kinds) {
    for (const std::size_t link : advice.outline.outgoing[function])
        if (advice.hasRole(link, LinkRole::call) &&
            std::any_of(kinds.begin(), kinds.end(),
                        [&](std::string_view kind) { return advice.isKind(advice.to(link), kind); }))
            return link;
    return none;
}

void checkNetwork(Advice& advice, std::size_t function, const Settings& settings) {
    if (settings.text("network") != "private") return;
    // Databases and caches are inside; balancers and tasks may be, and partners may be reached through it.
    if (callTo(advice, function, {"database", "cache", "balancer", "container", "external"}) == none)
        advice.aboutNode("network.private-unneeded", function, "network",
                         advice.name(function) + " is in a private network and calls nothing that is in one.",
                         "Leave \"network\" at public: it starts faster and needs no gateway.");
    const std::size_t link = callTo(advice, function, {"table", "store"});
    if (!settings.flag("nat") || link == none || !advice.isOn("aws")) return;
    advice.aboutNode("network.nat-for-tables", function, "nat",
                     advice.name(function) + " reaches " + advice.name(advice.to(link)) +
                         " through NAT gateways, which charge for every byte, each way.",
                     "Add a gateway endpoint for the service to the network: it costs nothing.");
}
} // namespace

void adviseCode(Advice& advice) {
    for (std::size_t i = 0; i < advice.outline.kinds.size(); ++i) {
        if (!advice.isKind(i, "function")) continue;
        const auto settings = advice.figures.of(i);
        checkPermissions(advice, i, *settings);
        checkIdempotency(advice, i, *settings);
        checkSnapshot(advice, i, *settings);
        checkNetwork(advice, i, *settings);
    }
}

} // namespace burst::model::checks

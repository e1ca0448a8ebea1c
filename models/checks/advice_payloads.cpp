#include "models/checks/advice.h"

#include <algorithm>

// What calls carry against what their targets take.
namespace burst::model::checks {

namespace {
/// The largest of a hundred, or the one there is.
[[nodiscard]] double largest(const std::optional<Distribution>& size) {
    if (!size) return 0.0;
    return size->family == Distribution::Family::constant ? size->a : quantile(*size, 0.99);
}

void checkLink(Advice& advice, std::size_t link) {
    const auto settings = advice.figures.ofLink(link);
    const bool waited = advice.isWaited(link);
    // A target that is handed an event may take less than one that answers.
    const auto event = settings->quantity("async_payload_limit");
    const auto limit = !waited && event ? event : settings->quantity("payload_limit");
    if (!limit) return;
    const double sent = largest(settings->distribution("payload"));
    const double answered = waited ? largest(settings->distribution("return_payload")) : 0.0;
    if (sent <= *limit && answered <= *limit) return;
    advice.aboutLink("payload.above-limit", link, sent > *limit ? "payload" : "return_payload",
                     (sent > *limit ? "What is sent to " : "The answer of ") + advice.name(advice.to(link)) +
                         " is " + inBytes(std::max(sent, answered)) +
                         " for one of a hundred calls or more; " + inBytes(*limit) +
                         " are possible: such calls fail.",
                     "Put the content into an object store and send its name.");
}

/// A gateway takes larger requests than the function behind it.
void checkGateway(Advice& advice, std::size_t gateway) {
    const double request = advice.figures.of(gateway)->number("request_size");
    for (const std::size_t link : advice.outline.outgoing[gateway]) {
        if (!advice.isWaited(link) || !advice.isKind(advice.to(link), "function")) continue;
        const auto limit = advice.figures.ofLink(link)->quantity("payload_limit");
        if (!limit || request <= *limit) continue;
        advice.aboutNode("payload.gateway-above-function", gateway, "request_size",
                         "Requests of " + inBytes(request) + " pass " + advice.name(gateway) + ", but " +
                             advice.name(advice.to(link)) + " takes " + inBytes(*limit) + ".",
                         "Let clients put large content into an object store directly.");
        return;
    }
}
} // namespace

void advisePayloads(Advice& advice) {
    for (std::size_t link = 0; link < advice.outline.joints.size(); ++link)
        if (advice.hasRole(link, LinkRole::call)) checkLink(advice, link);
    for (std::size_t i = 0; i < advice.outline.kinds.size(); ++i)
        if (advice.isKind(i, "gateway")) checkGateway(advice, i);
}

} // namespace burst::model::checks

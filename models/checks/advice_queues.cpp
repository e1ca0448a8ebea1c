#include "models/checks/advice.h"

#include <algorithm>
#include <cmath>

// Queues and the functions that they feed.
namespace burst::model::checks {

namespace {
constexpr double payloadOfInvocation = 6.0 * 1024 * 1024; // rule M3

/// How many batches a poller has in work at most.
[[nodiscard]] double pollerLimit(const Settings& link) {
    if (link.text("scaling") == "provisioned")
        return link.number("max_pollers") * link.number("poller_batches");
    return std::min(link.quantity("max_concurrency").value_or(link.number("concurrency_limit")),
                    link.number("concurrency_limit"));
}

/// The concurrency that functions without a reservation share.
[[nodiscard]] double unreservedPool(Advice& advice) {
    double reserved = 0;
    for (std::size_t i = 0; i < advice.outline.kinds.size(); ++i)
        if (advice.isKind(i, "function") && advice.isSet(i, "reserved"))
            reserved += advice.figures.of(i)->number("reserved");
    return std::max(0.0, advice.figures.account().number("concurrency") - reserved);
}

/// A function of the shared pool for whose answer somebody waits, or `none`.
[[nodiscard]] std::size_t someoneWaitedFor(const Advice& advice, std::size_t except) {
    for (std::size_t i = 0; i < advice.outline.kinds.size(); ++i) {
        if (i == except || !advice.isKind(i, "function") || advice.isSet(i, "reserved")) continue;
        for (const std::size_t link : advice.outline.incoming[i])
            if (advice.isWaited(link)) return i;
    }
    return none;
}

void checkFailingBatch(Advice& advice, std::size_t link, const Settings& settings, const Settings& consumer) {
    const double size = settings.number("batch_size");
    const double failing = std::max(settings.number("poison_share"), consumer.number("error_rate"));
    if (size <= 1 || failing <= 0 || settings.flag("partial_failures")) return;
    advice.aboutLink("queue.whole-batch-fails", link, "partial_failures",
                     "One message that fails brings back all " + inCount(size) + " of its batch, and " +
                         advice.name(advice.to(link)) + " fails with " + inPercent(failing) +
                         ": good messages are processed again, and count towards the dead-letter queue.",
                     "Set \"partial_failures\" and let the function report which messages failed.");
}

/// Work and calls that are stated as if each run took one message.
void checkWorkOfBatch(Advice& advice, std::size_t link, const Settings& settings) {
    const double size = settings.number("batch_size");
    const std::size_t worker = advice.to(link);
    if (size <= 1 || !advice.isKind(worker, "function") || !advice.isSet(worker, "compute")) return;
    const auto& calls = advice.outline.outgoing[worker];
    const auto once = std::ranges::find_if(calls, [&](std::size_t call) {
        return advice.hasRole(call, LinkRole::call) && advice.figures.meanOfLink(call, "calls") <= 1.0;
    });
    if (once == calls.end()) return;
    advice.aboutLink(
        "queue.batch-is-one-run", link, "batch_size",
        "A run of " + advice.name(worker) + " takes up to " + inCount(size) + " messages, but calls " +
            advice.name(advice.to(*once)) +
            " once at most; that, and its own work, are set for the run, not for each message.",
        "Set \"calls\" of its links and its own work to those of a usual batch, or \"batch_size\" to 1.");
}

void checkPoller(Advice& advice, std::size_t link, const Settings& settings, const Settings& function,
                 double pool) {
    const double limit = pollerLimit(settings);
    const std::size_t to = advice.to(link);
    if (const auto reserved = function.quantity("reserved"); reserved) {
        // Where the platform holds what it cannot run yet, nothing is thrown back.
        const double most = *reserved * std::max(1.0, function.number("environment_requests"));
        if (limit <= most || *reserved <= 0 || function.number("queue_requests") > 0) return;
        advice.aboutLink("queue.poller-throttles", link, "max_concurrency",
                         "The poller hands over up to " + inCount(limit) + " batches at once, but only " +
                             inCount(*reserved) + " executions are reserved for " + advice.name(to) +
                             ": the rest is throttled after it was received, which counts as a receive.",
                         "Set \"max_concurrency\" of the link to at most " + inCount(*reserved) + ".");
        return;
    }
    const std::size_t victim = someoneWaitedFor(advice, to);
    if (limit < pool || victim == none) return;
    advice.aboutLink(
        "queue.poller-takes-account", link, "max_concurrency",
        "With a backlog the poller works up to " + inCount(limit) + " batches at once, which is all of the " +
            inCount(pool) + " executions that " + advice.name(to) + " shares with " + advice.name(victim) +
            ", for which callers wait.",
        "Set \"max_concurrency\" of the link, or reserve concurrency for " + advice.name(victim) + ".");
}

void checkBatchSize(Advice& advice, std::size_t link, const Settings& settings, const Settings& queue) {
    const double size = settings.number("batch_size");
    const double message = queue.number("message_size");
    if (!advice.isOn("aws")) return;
    if (size * message <= payloadOfInvocation) return;
    advice.aboutLink("queue.batch-above-payload", link, "batch_size",
                     inCount(size) + " messages of " + inBytes(message) + " are more than the " +
                         inBytes(payloadOfInvocation) + " that one invocation takes: batches have " +
                         inCount(std::floor(payloadOfInvocation / message)) + " at most.",
                     "Set a smaller \"batch_size\", or put large content into an object store.");
}

void checkConsumers(Advice& advice) {
    const double pool = unreservedPool(advice);
    for (std::size_t link = 0; link < advice.outline.joints.size(); ++link) {
        if (!advice.hasRole(link, LinkRole::poll)) continue;
        const auto settings = advice.figures.ofLink(link);
        checkBatchSize(advice, link, *settings, *advice.figures.of(advice.from(link)));
        const auto consumer = advice.figures.of(advice.to(link));
        checkFailingBatch(advice, link, *settings, *consumer);
        checkWorkOfBatch(advice, link, *settings);
        if (advice.isKind(advice.to(link), "function")) checkPoller(advice, link, *settings, *consumer, pool);
    }
}

/// Good time for a dead letter: before its message expires, and long enough for somebody to look.
void checkDeadLetters(Advice& advice, std::size_t queue) {
    const std::size_t redrive = advice.outlet(queue, LinkRole::redrive);
    if (redrive == none || advice.outlet(queue, LinkRole::poll) == none) return;
    const auto settings = advice.figures.of(queue);
    const double retention = settings->number("retention");
    const double tries = settings->number("max_receive_count");
    const double hidden = settings->quantity("retry_delay").value_or(settings->number("visibility_timeout"));
    if (tries * hidden >= retention)
        advice.aboutNode("queue.expires-before-dead-letter", queue, "retention",
                         "A message of " + advice.name(queue) + " that always fails is tried " +
                             inCount(tries) + " times, " + inSeconds(hidden) + " apart, but expires after " +
                             inSeconds(retention) + ": it is lost and never gets to the dead-letter queue.",
                         "Set a longer \"retention\", or fewer receives.");
    const std::size_t dead = advice.to(redrive);
    const double kept = advice.figures.of(dead)->number("retention");
    if (kept > retention || settings->text("flavour") == "fifo") return;
    advice.aboutNode("queue.dead-letter-expires", dead, "retention",
                     "Dead letters keep the time at which they were first sent: " + advice.name(dead) +
                         " keeps messages for " + inSeconds(kept) + ", " + advice.name(queue) + " for " +
                         inSeconds(retention) + ", so that one may vanish soon after it got there.",
                     "Set the \"retention\" of the dead-letter queue to more, up to 14 d.");
}

void checkConsumption(Advice& advice, std::size_t queue) {
    if (advice.outlet(queue, LinkRole::poll) != none) return;
    for (const std::size_t link : advice.outline.incoming[queue]) {
        const LinkRule* rule = advice.outline.joints[link].rule;
        if (!rule || rule->role == LinkRole::redrive || rule->role == LinkRole::onFailure) continue;
        advice.aboutNode("queue.no-consumer", queue, "",
                         "Messages are sent to " + advice.name(queue) +
                             " and nothing takes them: they expire after " +
                             inSeconds(advice.figures.of(queue)->number("retention")) + ".",
                         "Link it to what consumes it, or leave it out.");
        return;
    }
}
} // namespace

void adviseQueues(Advice& advice) {
    checkConsumers(advice);
    for (std::size_t i = 0; i < advice.outline.kinds.size(); ++i) {
        if (!advice.isKind(i, "queue")) continue;
        checkDeadLetters(advice, i);
        checkConsumption(advice, i);
    }
}

} // namespace burst::model::checks

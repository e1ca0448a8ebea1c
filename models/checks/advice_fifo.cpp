#include "models/checks/advice.h"

// Queues that keep an order: one message in trouble holds up those behind it.
namespace burst::model::checks {

namespace {
constexpr double longestBlock = 15 * 60.0; // ours: longer than anybody wants to look at a stuck order

/// How long a message that always fails holds up its group.
void checkPoison(Advice& advice, std::size_t queue, const Settings& settings) {
    const bool redriven = advice.outlet(queue, LinkRole::redrive) != none;
    // Some queues stop trying after so many receives even with nowhere to put the message (AZ-61).
    const bool ends = redriven || settings.flag("gives_up");
    const double tries = settings.number("max_receive_count");
    const double hidden = settings.quantity("retry_delay").value_or(settings.number("visibility_timeout"));
    const double blocked = ends ? tries * hidden : settings.number("retention");
    if (blocked <= longestBlock) return;
    advice.aboutNode("queue.poison-blocks-group", queue, ends ? "max_receive_count" : "",
                     "A message that always fails blocks its group of " + advice.name(queue) + " for up to " +
                         inSeconds(blocked) +
                         (ends ? ": " + inCount(tries) + " receives, " + inSeconds(hidden) + " apart" +
                                     (redriven ? "." : ", and is lost then: there is no dead-letter queue.")
                               : ", until it expires: there is no dead-letter queue."),
                     ends ? "Allow fewer receives, or set a shorter \"visibility_timeout\"."
                          : "Link it to a second queue (\"op\": \"redrive\").");
}

[[nodiscard]] double shareOfHottest(const Settings& queue) {
    return shareOfFirst(queue.number("groups"), queue.number("group_skew"));
}

/// Each group has one batch in work at a time.
void checkGroups(Advice& advice, std::size_t queue, std::size_t link, const Settings& settings) {
    const double work = advice.load.work(advice.to(link));
    const double peak = advice.load.peak(queue);
    if (work <= 0 || peak <= 0) return;
    const double hottest = peak * shareOfHottest(settings);
    const double most = advice.figures.ofLink(link)->number("batch_size") / work;
    if (hottest <= most) return;
    advice.aboutNode(
        "queue.groups-below-load", queue, "groups",
        "Up to " + perSecond(hottest) + " come in the largest of the " + inCount(settings.number("groups")) +
            " groups of " + advice.name(queue) + advice.when(queue) + ", but one batch of it at a time, " +
            inSeconds(work) + " each, makes " + perSecond(most) + " at most.",
        "Spread messages over more groups, or take work out of " + advice.name(advice.to(link)) + ".");
}

void checkPartition(Advice& advice, std::size_t queue, const Settings& settings) {
    const double most = settings.number("partition_rate") * settings.number("send_batch");
    const double hottest = advice.load.peak(queue) * shareOfHottest(settings);
    if (settings.text("throughput") != "per-group" || most <= 0 || hottest <= most) return;
    advice.aboutNode("queue.hot-group", queue, "group_skew",
                     "Up to " + perSecond(hottest) + " are sent to the largest group of " +
                         advice.name(queue) + advice.when(queue) + ", but a partition takes " +
                         perSecond(most) + ", however much the queue takes.",
                     "Split the largest group, or send in batches.");
}
} // namespace

void adviseFifo(Advice& advice) {
    for (std::size_t i = 0; i < advice.outline.kinds.size(); ++i) {
        if (!advice.isKind(i, "queue")) continue;
        const auto settings = advice.figures.of(i);
        if (settings->text("flavour") != "fifo") continue;
        checkPartition(advice, i, *settings);
        const std::size_t link = advice.outlet(i, LinkRole::poll);
        if (link == none) continue;
        checkPoison(advice, i, *settings);
        checkGroups(advice, i, link, *settings);
    }
}

} // namespace burst::model::checks

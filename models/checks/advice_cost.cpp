#include "models/checks/advice.h"

#include <algorithm>
#include <cmath>

// What is paid for and brings nothing.
namespace burst::model::checks {

namespace {
constexpr double month = 30 * 86400.0;
constexpr double longPoll = 20;                 // s, rule Q1
constexpr double muchLog = 10 * 1024.0;         // ours, a request
constexpr double longRetention = 400 * 86400.0; // ours: a year and a bit
constexpr double mostTraces = 0.5;              // ours
constexpr double manyTraces = 10;               // ours, per second
constexpr double oneByOne = 10;                 // what one send may carry (rule Q5)

void checkPolling(Advice& advice, std::size_t link) {
    const auto settings = advice.figures.ofLink(link);
    const std::string queue = advice.name(advice.from(link));
    const double wait = settings->number("poll_wait");
    const double pollers = settings->number("idle_pollers");
    if (settings->text("scaling") == "provisioned") {
        const double fewest = settings->number("min_pollers");
        const double needed = advice.load.peak(advice.from(link)) / settings->number("batch_size") /
                              settings->number("poller_polls");
        if (needed <= 0 || fewest < 2 * std::max(1.0, std::ceil(needed)) || fewest <= 2) return;
        advice.aboutLink("queue.pollers-idle", link, "min_pollers",
                         inCount(fewest) + " pollers of " + queue + " are paid for all month; at the peak" +
                             advice.when(advice.from(link)) + " " + inCount(std::ceil(needed)) +
                             " would take everything.",
                         "Set fewer \"min_pollers\", or the standard scaling, which costs nothing.");
        return;
    }
    if (wait >= longPoll || pollers <= 0) return;
    advice.aboutLink("queue.short-polling", link, "poll_wait",
                     "While " + queue + " is empty its pollers ask " + perSecond(pollers / wait) + ", " +
                         inCount(pollers / wait * month) +
                         " billed requests a month; with the longest wait it is " +
                         inCount(pollers / longPoll * month) + ".",
                     "Set \"poll_wait\" to 20 s.");
}

/// Many messages by as many calls.
void checkSending(Advice& advice, std::size_t link) {
    if (!advice.isKind(advice.to(link), "queue") && !advice.isKind(advice.to(link), "bus")) return;
    const bool queue = advice.isKind(advice.to(link), "queue");
    const double each = advice.figures.of(advice.to(link))->number(queue ? "send_batch" : "put_batch");
    const double calls = advice.figures.meanOfLink(link, "calls");
    if (calls < oneByOne || each > 1) return;
    advice.aboutLink("messages.one-by-one", link, "calls",
                     advice.name(advice.from(link)) + " makes " + inCount(calls) + " calls to " +
                         advice.name(advice.to(link)) + " for each request, one a message.",
                     "Send ten messages a call: set \"calls\" to a tenth and " +
                         std::string(queue ? "\"send_batch\"" : "\"put_batch\"") + " to 10.");
}

void checkReader(Advice& advice, std::size_t link) {
    const auto settings = advice.figures.ofLink(link);
    const double window = settings->number("batch_window");
    if (settings->text("connection") != "dedicated" || window < 1) return;
    advice.aboutLink(
        "stream.dedicated-waits", link, "connection",
        "A dedicated connection is paid for by the hour and the byte to get records at once, and "
        "then a batch waits " +
            inSeconds(window) + " to be filled.",
        "Leave \"connection\" out, or set no \"batch_window\".");
}

void checkLogs(Advice& advice, std::size_t node) {
    const double size = advice.figures.of(node)->number("log_size");
    if (size <= muchLog) return;
    const double amount = advice.load.month(node) * month * size;
    advice.aboutNode("logs.large", node, "log_size",
                     advice.name(node) + " logs " + inBytes(size) + " for each request" +
                         (amount > 0 ? ", " + inBytes(amount) + " a month" : "") +
                         ": logs are paid for by the byte, and soon cost more than the work.",
                     "Log a line or two a request, a part of the payloads at most, and sample the rest.");
}

void checkSink(Advice& advice, std::size_t sink) {
    const auto settings = advice.figures.of(sink);
    const double kept = settings->number("retention");
    if (kept > longRetention)
        advice.aboutNode("logs.kept-long", sink, "retention",
                         advice.name(sink) + " keeps logs for " + inSeconds(kept) +
                             ", and each month is paid for.",
                         "Set a shorter \"retention\", and move what has to be kept to an object store.");
    double traced = 0;
    for (const std::size_t link : advice.outline.incoming[sink]) {
        const LinkRule* rule = advice.outline.joints[link].rule;
        if (rule && operationOf(advice.outline.design.links[link], *rule) == "trace")
            traced += advice.load.peak(advice.from(link)) * advice.figures.meanOfLink(link, "calls");
    }
    const double sampling = settings->number("sampling");
    if (sampling <= mostTraces || traced <= manyTraces) return;
    advice.aboutNode("traces.too-many", sink, "sampling",
                     advice.name(sink) + " records " + inPercent(sampling) + " of up to " +
                         perSecond(traced) + " traces, each of which is paid for.",
                     "Set a \"sampling\" of a few percent: it shows the same.");
}

void checkBus(Advice& advice, std::size_t bus) {
    const auto settings = advice.figures.of(bus);
    if (!settings->flag("archive") || settings->quantity("archive_retention")) return;
    advice.aboutNode("bus.archive-grows", bus, "archive_retention",
                     "The archive of " + advice.name(bus) +
                         " keeps every event for ever, and costs more each month.",
                     "Set \"archive_retention\" to the age up to which you would replay.");
}

void checkStream(Advice& advice, std::size_t stream) {
    const auto settings = advice.figures.of(stream);
    const double peak = advice.load.peak(stream);
    const double shards = settings->number("shards");
    if (settings->text("mode") != "provisioned" || shards < 2 || peak <= 0) return;
    const double most = std::min(settings->number("shard_records"),
                                 settings->number("shard_bytes") / settings->number("record_size"));
    const double needed = std::ceil(peak / most);
    if (shards < 5 * needed) return;
    advice.aboutNode("stream.shards-idle", stream, "shards",
                     inCount(shards) + " shards of " + advice.name(stream) +
                         " are paid for all month; at the peak of " + perSecond(peak) + advice.when(stream) +
                         " " + inCount(needed) + " would do.",
                     "Set fewer shards, unless their number is what makes readers fast enough.");
}
} // namespace

void adviseCost(Advice& advice) {
    for (std::size_t link = 0; link < advice.outline.joints.size(); ++link) {
        if (advice.hasRole(link, LinkRole::poll)) checkPolling(advice, link);
        if (advice.hasRole(link, LinkRole::call)) checkSending(advice, link);
        if (advice.hasRole(link, LinkRole::shard)) checkReader(advice, link);
    }
    for (std::size_t i = 0; i < advice.outline.kinds.size(); ++i) {
        if (advice.isCode(i)) checkLogs(advice, i);
        if (advice.isKind(i, "sink")) checkSink(advice, i);
        if (advice.isKind(i, "bus")) checkBus(advice, i);
        if (advice.isKind(i, "stream")) checkStream(advice, i);
    }
}

} // namespace burst::model::checks

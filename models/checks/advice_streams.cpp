#include "models/checks/advice.h"

#include <algorithm>
#include <cmath>

// Streams, the changes of tables, and their readers.
namespace burst::model::checks {

namespace {
[[nodiscard]] double retentionOf(Advice& advice, std::size_t log) {
    return advice.figures.of(log)->number(advice.isKind(log, "table") ? "stream_retention" : "retention");
}

void checkFailing(Advice& advice, std::size_t link, const Settings& settings) {
    const std::size_t log = advice.from(link);
    const bool limited = settings.quantity("retry") || settings.quantity("record_age");
    const bool finds = settings.flag("bisect") || settings.flag("partial_failures");
    if (!limited)
        advice.aboutLink("stream.blocks-shard", link, "retry",
                         "A batch that always fails is tried until it expires after " +
                             inSeconds(retentionOf(advice, log)) + ", and blocks its shard of " +
                             advice.name(log) + " all that time; then what waited behind it is lost too.",
                         "Set \"retry\" and \"record_age\", and link " + advice.name(log) +
                             " to a queue for what is given up (\"op\": \"on-failure\").");
    else if (advice.outlet(log, LinkRole::onFailure) == none)
        advice.aboutLink("stream.no-failure-target", link, "dead_letter",
                         "Batches that are given up on the link " + advice.linkName(link) +
                             " leave no trace: " + advice.name(log) + " has no target for them.",
                         "Link " + advice.name(log) + " to a queue or topic (\"op\": \"on-failure\").");
    const double size = settings.number("batch_size");
    const double failing =
        std::max(settings.number("poison_share"), advice.figures.of(advice.to(link))->number("error_rate"));
    if (size > 1 && failing > 0 && !finds)
        advice.aboutLink(
            "stream.whole-batch-fails", link, "bisect",
            "One record that fails holds up all " + inCount(size) + " of its batch, and " +
                advice.name(advice.to(link)) + " fails with " + inPercent(failing) + ".",
            "Set \"bisect\" or \"partial_failures\", so that only the bad record is tried again.");
}

void checkAge(Advice& advice, std::size_t link, const Settings& settings) {
    const auto age = settings.quantity("record_age");
    const double retention = retentionOf(advice, advice.from(link));
    if (!age || *age <= retention) return;
    advice.aboutLink("stream.age-above-retention", link, "record_age",
                     "Records may be " + inSeconds(*age) + " old on this link, but " +
                         advice.name(advice.from(link)) + " forgets them after " + inSeconds(retention) + ".",
                     "Set a \"record_age\" below the retention, so that what is given up is reported.");
}

/// Batches that can be in work at once; 0 where the number of shards is not stated.
[[nodiscard]] double batchesAtOnce(Advice& advice, std::size_t link, const Settings& settings) {
    const auto log = advice.figures.of(advice.from(link));
    const bool table = advice.isKind(advice.from(link), "table");
    if (!table && log->text("mode") != "provisioned") return 0.0;
    const double shards = log->quantity(table ? "stream_shards" : "shards").value_or(0.0);
    return shards * settings.number("parallel_batches");
}

void checkReaderLimit(Advice& advice, std::size_t link, const Settings& settings) {
    const auto reserved = advice.figures.of(advice.to(link))->quantity("reserved");
    const double batches = batchesAtOnce(advice, link, settings) /
                           std::max(1.0, advice.figures.of(advice.to(link))->number("environment_requests"));
    if (!reserved || *reserved <= 0 || batches <= *reserved) return;
    advice.aboutLink("stream.reader-starved", link, "parallel_batches",
                     "Up to " + inCount(batches) + " batches of " + advice.name(advice.from(link)) +
                         " are in work at once, but only " + inCount(*reserved) +
                         " executions are reserved for " + advice.name(advice.to(link)) +
                         ": throttled batches hold up their shards.",
                     "Reserve at least " + inCount(batches) + " executions, or set fewer batches a shard.");
}

void checkWriting(Advice& advice, std::size_t stream, const Settings& settings) {
    if (settings.text("mode") != "provisioned") return;
    const double peak = advice.load.peak(stream);
    const double shards = settings.number("shards");
    const double most = std::min(settings.number("shard_records"),
                                 settings.number("shard_bytes") / settings.number("record_size"));
    if (peak > shards * most) {
        advice.aboutNode("stream.write-limit", stream, "shards",
                         "Up to " + perSecond(peak) + " are put into " + advice.name(stream) +
                             advice.when(stream) + ", but its " + inCount(shards) + " shards take " +
                             perSecond(shards * most) + ".",
                         "Set at least " + inCount(std::ceil(peak / most)) +
                             " shards and some to spare, or capacity on demand.");
        return;
    }
    const double share = shareOfFirst(settings.number("keys"), settings.number("key_skew"));
    if (shards <= 1 || peak * share <= most) return;
    advice.aboutNode("stream.hot-shard", stream, "key_skew",
                     "The most frequent key of " + advice.name(stream) + " has " + inPercent(share) +
                         " of the records, up to " + perSecond(peak * share) + advice.when(stream) +
                         ", and its shard takes " + perSecond(most) + ": more shards do not help.",
                     "Choose a partition key with more values, or split the frequent one.");
}

void checkKeys(Advice& advice, std::size_t stream, const Settings& settings) {
    const double shards = settings.number("shards");
    const double keys = settings.number("keys");
    if (settings.text("mode") != "provisioned" || keys >= shards) return;
    advice.aboutNode("stream.few-keys", stream, "keys",
                     advice.name(stream) + " has " + inCount(shards) + " shards for " + inCount(keys) +
                         " partition keys: " + inCount(shards - keys) + " or more of them are always empty.",
                     "Choose a partition key with many more values than there are shards.");
}

/// Readers that share a shard share its polls and its bandwidth.
void checkReading(Advice& advice, std::size_t stream, const Settings& settings) {
    double polls = 0;
    double readers = 0;
    for (const std::size_t link : advice.outline.outgoing[stream]) {
        if (!advice.hasRole(link, LinkRole::shard)) continue;
        const auto reader = advice.figures.ofLink(link);
        if (reader->text("connection") == "dedicated") continue;
        ++readers;
        polls += 1.0 / reader->quantity("poll_interval").value_or(1.0);
    }
    const double most = settings.number("shard_polls");
    const double shards = settings.text("mode") == "provisioned" ? settings.number("shards") : 0.0;
    const double bytes = readers * advice.load.peak(stream) * settings.number("record_size");
    const double readable = shards * settings.number("shard_read_bytes");
    const bool tooOften = most > 0 && polls > most;
    if (!tooOften && (shards <= 0 || readers < 2 || bytes <= readable)) return;
    advice.aboutNode("stream.read-limit", stream, "",
                     tooOften ? "The readers of " + advice.name(stream) + " ask each shard " +
                                    perSecond(polls) + ", which allows " + perSecond(most) + "."
                              : inCount(readers) + " readers of " + advice.name(stream) + " share " +
                                    inBytes(readable) + " per second and would need " + inBytes(bytes) +
                                    advice.when(stream) + ".",
                     "Give a reader a dedicated connection, or let one reader pass the records on.");
}
} // namespace

void adviseStreams(Advice& advice) {
    for (std::size_t link = 0; link < advice.outline.joints.size(); ++link) {
        if (!advice.hasRole(link, LinkRole::shard)) continue;
        const auto settings = advice.figures.ofLink(link);
        checkFailing(advice, link, *settings);
        checkAge(advice, link, *settings);
        checkReaderLimit(advice, link, *settings);
    }
    for (std::size_t i = 0; i < advice.outline.kinds.size(); ++i) {
        if (!advice.isKind(i, "stream")) continue;
        const auto settings = advice.figures.of(i);
        checkWriting(advice, i, *settings);
        checkKeys(advice, i, *settings);
        checkReading(advice, i, *settings);
    }
}

} // namespace burst::model::checks

#include "simulator/behaviours/queue_settings.h"

#include <algorithm>
#include <cmath>

namespace burst::sim {

namespace {
constexpr double requestStep = 64.0 * 1024.0; ///< a request is metered in steps of 64 KB (rule Q9)

void readOrdered(QueueSettings& queue, const model::Settings& s) {
    queue.order = MessageOrder::groups;
    queue.groups = std::max(1U, static_cast<std::uint32_t>(s.number("groups")));
    queue.groupSkew = s.number("group_skew");
    queue.repeatShare = s.number("repeat_share");
    if (const auto age = s.distribution("repeat_age")) queue.repeatAge = Sampler(*age);
    queue.deduplicationWindow = fromSeconds(s.number("deduplication_window"));
    if (s.text("throughput") != "per-group") return;
    queue.partitionRate = s.number("partition_rate");
    if (queue.partitionRate <= 0.0) return;
    // As many as it takes to serve the rate of the whole queue, unless the number is given.
    const double enough = std::ceil(queue.rate / queue.partitionRate);
    queue.partitions = static_cast<std::uint32_t>(s.quantity("partitions").value_or(std::max(1.0, enough)));
}
} // namespace

QueueSettings::QueueSettings(const model::Settings& s) {
    // Never 0: a message that fails at once would otherwise be tried for ever at the same instant.
    visibility = std::max<Duration>(1'000'000, fromSeconds(s.number("visibility_timeout")));
    renews = s.flag("renew");
    retryDelay = s.quantity("retry_delay") ? fromSeconds(s.number("retry_delay")) : never;
    if (renews && retryDelay == never) retryDelay = visibility;
    retryDelay = std::max<Duration>(1'000'000, retryDelay);
    const auto longest = s.quantity("retry_delay_max");
    retryDelayMax = longest ? std::max(retryDelay, fromSeconds(*longest)) : retryDelay;
    retryDoublings = static_cast<std::uint32_t>(s.number("retry_doublings"));
    maxReceives = static_cast<std::uint32_t>(s.number("max_receive_count"));
    givesUp = s.flag("gives_up");
    retention = s.quantity("retention") ? fromSeconds(s.number("retention")) : never;
    delay = fromSeconds(s.number("delay"));
    inFlightLimit = static_cast<std::size_t>(s.number("in_flight_limit"));
    messageSize = s.number("message_size");
    operations = std::max<std::int64_t>(1, std::llround(std::ceil(messageSize / s.number("operation_step"))));
    sendBatch = std::max(1U, static_cast<std::uint32_t>(s.number("send_batch")));
    rate = s.number("rate");
    sharedRate = rate > 0.0 && s.flag("shared_rate");
    if (const auto latency = s.distribution("send_latency")) sendLatency = Sampler(*latency);
    if (s.text("flavour") == "fifo") readOrdered(*this, s);
}

std::int64_t QueueSettings::requestsFor(std::size_t messages) const {
    const double size = messageSize * static_cast<double>(messages);
    return std::max<std::int64_t>(1, std::llround(std::ceil(size / requestStep)));
}

} // namespace burst::sim

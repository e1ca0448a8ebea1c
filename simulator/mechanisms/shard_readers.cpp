#include "simulator/mechanisms/shard_readers.h"

#include <algorithm>
#include <cassert>

namespace burst::sim {

namespace {
constexpr double tokenBytes = 1024.0;                 ///< read rates are counted in KB
constexpr std::int64_t mostPayload = 6 * 1024 * 1024; ///< of one batch (rule M12)

[[nodiscard]] std::int64_t tokensFor(std::int64_t bytes) {
    return (bytes + 1023) / 1024;
}
} // namespace

ShardReaders::ShardReaders(const Network& network, NodeIndex node, const LogTerms& terms)
    : network_(network), node_(node), terms_(terms), log_(std::max(1U, terms.shards)) {
    std::size_t sharing = 0;
    for (const LinkIndex index : network.nodes[node].shardReaders)
        if (network.links[index].connection == Connection::shared) ++sharing;
    for (const LinkIndex index : network.nodes[node].shardReaders) {
        const LinkSpec& link = network.links[index];
        Reader reader{.link = index, .number = log_.addReader(link.lanes)};
        if (link.connection == Connection::shared) {
            reader.interval = link.pollInterval > 0 ? link.pollInterval : terms.pollInterval;
            // More readers than the shard answers: they get their turn less often.
            if (terms.pollsPerShard > 0.0)
                reader.interval = std::max(reader.interval,
                                           fromSeconds(static_cast<double>(sharing) / terms.pollsPerShard));
        }
        readers_.push_back(std::move(reader));
    }
    growBuckets();
}

void ShardReaders::growBuckets() {
    lanes_.resize(log_.lanes());
    if (terms_.readRate <= 0.0) return;
    const TokenBucket full(terms_.readRate / tokenBytes, terms_.readRate / tokenBytes);
    shared_.resize(log_.shards(), full);
    for (auto& reader : readers_)
        if (network_.links[reader.link].connection == Connection::dedicated)
            reader.own.resize(log_.shards(), full);
}

void ShardReaders::split() {
    log_.split();
    growBuckets();
}

void ShardReaders::append(Simulation& simulation, CallIndex call, std::uint64_t key) {
    simulation.record(node_).waiting.change(simulation.now(), +1);
    CallIndex row = call;
    if (terms_.records == Records::copies) {
        row = simulation.openSilently(node_, simulation.call(call).key);
        simulation.worksFor(row, call);
        simulation.waits(row);
    }
    log_.append(row, key, simulation.now());
    for (std::uint32_t reader = 0; reader < readers_.size(); ++reader)
        dispatch(simulation, log_.laneOf(reader, key));
}

void ShardReaders::resume(Simulation& simulation, const Event& event) {
    Lane& lane = lanes_[event.subject];
    if (lane.wakeAt != event.at) return; // woken earlier for another reason
    lane.wakeAt = never;
    dispatch(simulation, event.subject);
}

/// Has the lane looked at no later than `at`.
void ShardReaders::wake(Simulation& simulation, LaneIndex index, Time at) {
    Lane& lane = lanes_[index];
    if (lane.wakeAt <= at || at == never) return;
    lane.wakeAt = at;
    simulation.schedule(at, node_, laneEvent, index);
}

/// When a poll sees a record that was stored at that time. Polls of a shard come at a steady pace, each
/// reader's at its own moments.
Time ShardReaders::pollAfter(const Simulation& simulation, LaneIndex lane, Time at) const {
    const Reader& reader = readers_[log_.readerOf(lane)];
    if (reader.interval == 0) return at;
    const std::uint64_t key = mix(network_.links[reader.link].key, log_.shardOfLane(lane));
    const auto phase = static_cast<Time>(simulation.draws(node_, Purpose::start, key).uniform() *
                                         static_cast<double>(reader.interval));
    if (at <= phase) return phase;
    return phase + (at - phase + reader.interval - 1) / reader.interval * reader.interval;
}

TokenBucket& ShardReaders::readRate(LaneIndex lane) {
    Reader& reader = readers_[log_.readerOf(lane)];
    const std::uint32_t shard = log_.shardOfLane(lane);
    return reader.own.empty() ? shared_[shard] : reader.own[shard];
}

std::uint32_t ShardReaders::mostOf(const LinkSpec& link) const {
    const std::int64_t fit = mostPayload / std::max<std::int64_t>(1, terms_.recordBytes);
    return static_cast<std::uint32_t>(std::clamp<std::int64_t>(fit, 1, link.batchSize));
}

// A batch going out.

void ShardReaders::dispatch(Simulation& simulation, LaneIndex index) {
    if (lanes_[index].busy || log_.isHeldBack(index)) return;
    const std::size_t before = log_.size(index);
    dropOld(simulation, index);
    const std::size_t size = log_.size(index);
    if (size < before) log_.forEachDescendant(index, [&](LaneIndex child) { dispatch(simulation, child); });
    if (size == 0) return;
    const Time now = simulation.now();
    Lane& lane = lanes_[index];
    if (lane.restsUntil > now) return wake(simulation, index, lane.restsUntil);
    while (lane.visible < size && pollAfter(simulation, index, log_.at(index, lane.visible).born) <= now)
        ++lane.visible;
    if (lane.visible == 0)
        return wake(simulation, index, pollAfter(simulation, index, log_.at(index, 0).born));
    const std::uint32_t most = mostOf(linkOf(index));
    if (lane.limit == 0 && lane.visible < most && !isWindowOver(simulation, index)) return;
    const std::uint32_t batch = lane.limit > 0 ? lane.limit : std::min(lane.visible, most);
    if (mayRead(simulation, index, batch)) handOut(simulation, index, batch);
}

/// Records that have expired, or are older than the reader wants, are passed by.
void ShardReaders::dropOld(Simulation& simulation, LaneIndex index) {
    const Duration maxAge = linkOf(index).maxAge;
    std::uint32_t tooOld = 0;
    while (log_.size(index) > tooOld) {
        const Duration age = simulation.now() - log_.at(index, tooOld).born;
        if (terms_.retention < never && age >= terms_.retention && tooOld == 0) {
            advance(simulation, index, 1, Ending::dropped);
            continue;
        }
        if (maxAge == never || age < maxAge) break;
        ++tooOld;
    }
    if (tooOld > 0) giveUp(simulation, index, tooOld);
}

/// Whether the batch that is being gathered has waited long enough; if not, looks again when it has, or
/// when further records may fill it.
bool ShardReaders::isWindowOver(Simulation& simulation, LaneIndex index) {
    Lane& lane = lanes_[index];
    const Duration window = linkOf(index).batchWindow;
    if (window == 0) return true;
    const Time end = std::max(lane.windowFrom, pollAfter(simulation, index, log_.at(index, 0).born)) + window;
    if (simulation.now() >= end) return true;
    Time look = end;
    if (log_.size(index) > lane.visible)
        look = std::min(end, pollAfter(simulation, index, log_.at(index, lane.visible).born));
    wake(simulation, index, look);
    return false;
}

/// A batch is read once, however often it is tried: what it takes of the read rate may be more than a second
/// gives, and is then paid off before the next one.
bool ShardReaders::mayRead(Simulation& simulation, LaneIndex index, std::uint32_t size) {
    Lane& lane = lanes_[index];
    if (lane.read >= size) return true;
    const std::int64_t bytes = (size - lane.read) * terms_.recordBytes;
    if (terms_.readRate > 0.0) {
        TokenBucket& bucket = readRate(index);
        const Time ready = bucket.readyAt(simulation.now(), 1);
        if (ready > simulation.now()) {
            wake(simulation, index, ready);
            return false;
        }
        bucket.spend(simulation.now(), tokensFor(bytes));
    }
    const bool own = linkOf(index).connection == Connection::dedicated;
    (own ? readDedicated_ : readShared_) += bytes;
    lane.read = size;
    return true;
}

void ShardReaders::handOut(Simulation& simulation, LaneIndex index, std::uint32_t size) {
    const LinkSpec& link = linkOf(index);
    Lane& lane = lanes_[index];
    NodeRecord& record = simulation.record(node_);
    record.oldestAge = std::max(record.oldestAge, simulation.now() - log_.at(index, 0).born);
    ++record.invocations;
    if (lane.attempts > 0) ++record.retries;
    bool doomed = false;
    for (std::uint32_t i = 0; i < size && link.poisonShare > 0.0 && !doomed; ++i)
        doomed = isPoison(simulation, link, log_.at(index, i));
    const std::uint64_t place = log_.at(index, 0).place;
    const std::uint64_t key = mix(mix(simulation.stream(node_), link.key), mix(place, ++lane.handed));
    const CallIndex batch = simulation.openSilently(node_, key);
    simulation.call(batch).slot = index;
    simulation.call(batch).step = size;
    for (std::uint32_t i = 0; i < size; ++i)
        simulation.worksFor(batch, log_.at(index, i).call);
    lane.busy = true;
    lane.limit = size;
    lane.windowFrom = simulation.now();
    const CallIndex sent =
        simulation.send(readers_[log_.readerOf(index)].link, batch, simulation.call(batch).key);
    simulation.call(sent).doomed = doomed && !link.partialFailures;
}

// What came of it.

void ShardReaders::answered(Simulation& simulation, CallIndex batch, Ending ending) {
    const LaneIndex index = simulation.call(batch).slot;
    const std::uint32_t size = simulation.call(batch).step;
    simulation.close(batch);
    Lane& lane = lanes_[index];
    lane.busy = false;
    const std::uint32_t done = ending == Ending::succeeded ? firstFailed(simulation, index, size) : 0;
    if (done > 0) lane.attempts = 0;
    advance(simulation, index, done, Ending::succeeded);
    if (done < size) fail(simulation, index, size - done, ending);
    dispatch(simulation, index);
    log_.forEachDescendant(index, [&](LaneIndex child) { dispatch(simulation, child); });
}

/// How many records of a batch are done: all before the first that failed by itself.
std::uint32_t ShardReaders::firstFailed(Simulation& simulation, LaneIndex index, std::uint32_t size) const {
    const LinkSpec& link = linkOf(index);
    if (!link.partialFailures) return size;
    const double rate = network_.nodes[link.to].settings.number("error_rate");
    const std::uint32_t batch = lanes_[index].handed;
    for (std::uint32_t i = 0; i < size; ++i) {
        const LogRecord& record = log_.at(index, i);
        if (isPoison(simulation, link, record)) return i;
        const std::uint64_t key = mix(mix(link.key, record.place), batch);
        if (rate > 0.0 && simulation.draws(node_, Purpose::failure, key).uniform() < rate) return i;
    }
    return size;
}

bool ShardReaders::isPoison(const Simulation& simulation, const LinkSpec& link,
                            const LogRecord& record) const {
    return link.poisonShare > 0.0 &&
           simulation.draws(node_, Purpose::poison, mix(link.key, record.place)).uniform() < link.poisonShare;
}

/// The first `size` records have failed: they are tried again after a rest, as a whole or in halves, or are
/// given up. A throttle is no failure of theirs.
void ShardReaders::fail(Simulation& simulation, LaneIndex index, std::uint32_t size, Ending ending) {
    const LinkSpec& link = linkOf(index);
    Lane& lane = lanes_[index];
    lane.limit = size;
    lane.restsUntil = simulation.now() + link.errorRest;
    if (ending == Ending::throttled) return;
    if (link.bisect && size > 1 && ending != Ending::succeeded) {
        assert(lane.halves.count < lane.halves.sizes.size() && "a batch is halved 14 times at most");
        lane.limit = size / 2;
        lane.halves.sizes[lane.halves.count++] = size - size / 2;
        return;
    }
    ++lane.attempts;
    if (lane.attempts > link.maxRetries) giveUp(simulation, index, size);
}

/// The reader passes the first records by; one message for all of them goes to the failure target.
void ShardReaders::giveUp(Simulation& simulation, LaneIndex index, std::uint32_t count) {
    const LinkIndex target = linkOf(index).deadLetter;
    const LogRecord& first = log_.at(index, 0);
    if (target != none) simulation.sendOn(target, first.call, mix(first.place, linkOf(index).key));
    lanes_[index].restsUntil = simulation.now();
    advance(simulation, index, count, target != none ? Ending::deadLettered : Ending::failed);
}

/// Moves a lane on by so many records.
void ShardReaders::advance(Simulation& simulation, LaneIndex index, std::uint32_t count, Ending ending) {
    Lane& lane = lanes_[index];
    NodeRecord& record = simulation.record(node_);
    for (std::uint32_t i = 0; i < count; ++i) {
        if (ending != Ending::succeeded)
            record.oldestAge = std::max(record.oldestAge, simulation.now() - log_.at(index, 0).born);
        log_.advance(index, ending, [&](CallIndex call, Ending worst) {
            record.waiting.change(simulation.now(), -1);
            finishRecord(simulation, call, worst);
        });
        if (lane.visible > 0) --lane.visible;
        if (lane.read > 0) --lane.read;
        if (lane.limit > 0 && --lane.limit == 0) nextPart(lane);
    }
}

void ShardReaders::finishRecord(Simulation& simulation, CallIndex row, Ending ending) {
    if (terms_.records == Records::requests) return simulation.end(row, ending);
    if (ending != Ending::succeeded && ending != Ending::deadLettered) ++simulation.record(node_).undelivered;
    simulation.close(row);
}

/// The batch is done with: what was cut off it comes next, or a new one.
void ShardReaders::nextPart(Lane& lane) {
    lane.attempts = 0;
    if (lane.halves.count > 0) lane.limit = lane.halves.sizes[--lane.halves.count];
}

void ShardReaders::finish(Simulation& simulation) {
    NodeRecord& record = simulation.record(node_);
    for (LaneIndex lane = 0; lane < log_.lanes(); ++lane)
        if (log_.size(lane) > 0)
            record.oldestAge = std::max(record.oldestAge, simulation.now() - log_.at(lane, 0).born);
}

} // namespace burst::sim

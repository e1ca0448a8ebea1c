#pragma once

#include "simulator/kernel/ending.h"
#include "simulator/kernel/event.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace burst::sim {

using RecordIndex = std::uint32_t;
using LaneIndex = std::uint32_t;

/// A record of a log that some reader has yet to process.
struct LogRecord {
    Time born{};
    std::uint64_t key{0};   ///< hash of its partition key
    std::uint64_t place{0}; ///< in the order of arrival, over all shards
    CallIndex call{none};
    std::uint32_t readers{0};         ///< that are not done with it
    Ending ending{Ending::succeeded}; ///< the worst that a reader said so far
};

/// A log in shards with the position of each of its readers: a stream, the change stream of a table.
///
/// A reader takes each shard in one or more lanes, over which partition keys are spread; a key is always in
/// the same shard and lane, so that its records stay in order. What every reader is done with is gone: memory
/// follows what is still to be read. Shards may double. A new shard's lane waits until its parent's is past
/// the split, or the order of a key would be lost.
class ShardedLog {
public:
    explicit ShardedLog(std::uint32_t shards) : shards_(shards) {}

    /// Another reader, before the first record. Returns its number: 0, 1, …
    std::uint32_t addReader(std::uint32_t lanesPerShard);
    [[nodiscard]] std::uint32_t shards() const { return shards_; }
    [[nodiscard]] std::uint32_t shardOf(std::uint64_t key) const {
        return static_cast<std::uint32_t>(key % shards_);
    }
    [[nodiscard]] std::size_t readers() const { return readers_.size(); }
    [[nodiscard]] std::size_t lanes() const { return lanes_.size(); }

    /// Adds a record for all readers; there is at least one.
    RecordIndex append(CallIndex call, std::uint64_t key, Time now);
    [[nodiscard]] LaneIndex laneOf(std::uint32_t reader, std::uint64_t key) const;

    [[nodiscard]] std::uint32_t readerOf(LaneIndex lane) const { return lanes_[lane].reader; }
    [[nodiscard]] std::uint32_t shardOfLane(LaneIndex lane) const { return lanes_[lane].shard; }
    /// Records that the lane's reader has yet to process.
    [[nodiscard]] std::size_t size(LaneIndex lane) const {
        return lanes_[lane].records.size() - lanes_[lane].head;
    }
    /// The n-th of them, from the position of the reader.
    [[nodiscard]] const LogRecord& at(LaneIndex lane, std::size_t n) const {
        return records_[lanes_[lane].records[lanes_[lane].head + n]];
    }
    /// Whether older records of the lane's keys are still to be read in the shard it was split from.
    [[nodiscard]] bool isHeldBack(LaneIndex lane) const;

    /// Moves the reader past the first record of a lane. Calls done(call, ending) when that was the last of
    /// its readers, with the worst ending that one of them said.
    template <class F>
    void advance(LaneIndex lane, Ending ending, F done) {
        const RecordIndex index = pop(lane);
        LogRecord& record = records_[index];
        if (ending > record.ending) record.ending = ending;
        if (--record.readers > 0) return;
        const LogRecord gone = record;
        free_.push_back(index);
        done(gone.call, gone.ending);
    }

    /// Each shard becomes two. Returns the first of the new lanes; they are the last ones from there.
    LaneIndex split();
    /// Calls f(lane) for the lanes that may have waited for this one: of all shards split from its own.
    template <class F>
    void forEachDescendant(LaneIndex lane, F f) const {
        if (firstShards_ == 0) return;
        const Lane& parent = lanes_[lane];
        std::uint32_t base = firstShards_;
        while (base <= parent.shard)
            base *= 2;
        for (std::uint32_t shard = parent.shard + base; shard < shards_; shard += base)
            f(laneAt(parent.reader, shard, parent.sub));
    }

private:
    struct Lane {
        std::uint32_t reader{0};
        std::uint32_t shard{0};
        std::uint32_t sub{0};
        LaneIndex parent{none};
        std::uint64_t splitAt{0}; ///< records before this place are in the parent
        std::vector<RecordIndex> records{};
        std::size_t head{0};
    };
    struct Reader {
        std::uint32_t lanesPerShard{1};
        std::vector<LaneIndex> lanes{}; ///< shard by shard
    };

    [[nodiscard]] LaneIndex laneAt(std::uint32_t reader, std::uint32_t shard, std::uint32_t sub) const {
        return readers_[reader].lanes[shard * readers_[reader].lanesPerShard + sub];
    }
    void addLanes(std::uint32_t reader, std::uint32_t shard, std::uint32_t parentShard);
    RecordIndex pop(LaneIndex lane);

    std::uint32_t shards_{1};
    std::uint32_t firstShards_{0}; ///< before the first split; 0 = never split
    std::uint64_t places_{0};
    std::vector<Reader> readers_;
    std::vector<Lane> lanes_;
    std::vector<LogRecord> records_;
    std::vector<RecordIndex> free_;
};

} // namespace burst::sim

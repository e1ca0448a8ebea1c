#include "simulator/mechanisms/sharded_log.h"

#include "simulator/random/draws.h"

#include <cassert>

namespace burst::sim {

std::uint32_t ShardedLog::addReader(std::uint32_t lanesPerShard) {
    const auto reader = static_cast<std::uint32_t>(readers_.size());
    readers_.push_back({lanesPerShard, {}});
    for (std::uint32_t shard = 0; shard < shards_; ++shard)
        addLanes(reader, shard, none);
    return reader;
}

void ShardedLog::addLanes(std::uint32_t reader, std::uint32_t shard, std::uint32_t parentShard) {
    for (std::uint32_t sub = 0; sub < readers_[reader].lanesPerShard; ++sub) {
        Lane lane{.reader = reader, .shard = shard, .sub = sub};
        if (parentShard != none) {
            lane.parent = laneAt(reader, parentShard, sub);
            lane.splitAt = places_;
        }
        readers_[reader].lanes.push_back(static_cast<LaneIndex>(lanes_.size()));
        lanes_.push_back(std::move(lane));
    }
}

LaneIndex ShardedLog::laneOf(std::uint32_t reader, std::uint64_t key) const {
    // The lane comes from other bits than the shard, or every lane but one would stay empty.
    const auto sub = static_cast<std::uint32_t>(mix(key) % readers_[reader].lanesPerShard);
    return laneAt(reader, shardOf(key), sub);
}

RecordIndex ShardedLog::append(CallIndex call, std::uint64_t key, Time now) {
    assert(!readers_.empty() && "a record that nobody reads is not kept");
    RecordIndex index = static_cast<RecordIndex>(records_.size());
    if (free_.empty()) {
        records_.emplace_back();
    } else {
        index = free_.back();
        free_.pop_back();
    }
    records_[index] = {.born = now,
                       .key = key,
                       .place = places_++,
                       .call = call,
                       .readers = static_cast<std::uint32_t>(readers_.size())};
    for (std::uint32_t reader = 0; reader < readers_.size(); ++reader)
        lanes_[laneOf(reader, key)].records.push_back(index);
    return index;
}

bool ShardedLog::isHeldBack(LaneIndex index) const {
    // All ancestors: a parent may be empty while what it waits for is still in its own parent.
    for (LaneIndex lane = index; lanes_[lane].parent != none; lane = lanes_[lane].parent) {
        const LaneIndex parent = lanes_[lane].parent;
        if (size(parent) > 0 && at(parent, 0).place < lanes_[lane].splitAt) return true;
    }
    return false;
}

RecordIndex ShardedLog::pop(LaneIndex index) {
    Lane& lane = lanes_[index];
    const RecordIndex record = lane.records[lane.head++];
    // What was read is forgotten once it is the greater part.
    constexpr std::size_t compactFrom = 64;
    if (lane.head >= compactFrom && 2 * lane.head >= lane.records.size()) {
        lane.records.erase(lane.records.begin(),
                           lane.records.begin() + static_cast<std::ptrdiff_t>(lane.head));
        lane.head = 0;
    }
    return record;
}

LaneIndex ShardedLog::split() {
    if (firstShards_ == 0) firstShards_ = shards_;
    const auto first = static_cast<LaneIndex>(lanes_.size());
    for (std::uint32_t reader = 0; reader < readers_.size(); ++reader)
        for (std::uint32_t shard = 0; shard < shards_; ++shard)
            addLanes(reader, shards_ + shard, shard);
    shards_ *= 2;
    return first;
}

} // namespace burst::sim

#pragma once

#include "simulator/kernel/simulation.h"
#include "simulator/mechanisms/sharded_log.h"
#include "simulator/mechanisms/token_bucket.h"

#include <array>
#include <cstdint>
#include <vector>

namespace burst::sim {

/// What the records of a log are.
enum class Records {
    requests, ///< of the node: they end when all readers are done with them
    copies,   ///< of what was done already: rows of their own that nobody waits for
};

/// What a log allows its readers.
struct LogTerms {
    Records records{Records::requests};
    std::uint32_t shards{1};
    Duration retention{never};
    Duration pollInterval{second};  ///< of readers that share a shard, unless their link says otherwise
    double readRate{0.0};           ///< bytes per second and shard, of all sharing readers together or of one
                                    ///< with a connection of its own; 0 = no limit
    double pollsPerShard{0.0};      ///< polls per second and shard, of all sharing readers; 0 = no limit
    std::int64_t recordBytes{1024}; ///< size of a record
};

/// The readers of a sharded log: each lane of a shard has one batch in work, in order. A batch that fails is
/// tried again and blocks its lane until it succeeds, is cut in two and got past, is given up, or expires
/// (rules M11 to M14, K1, K3).
///
/// For the behaviour of a node that owns a log: it hands on its events, the answers to its calls and, at the
/// end, what was read is metered.
class ShardReaders {
public:
    /// The links of the node with the role `shard` are the readers.
    ShardReaders(const Network& network, NodeIndex node, const LogTerms& terms);

    [[nodiscard]] bool any() const { return !readers_.empty(); }
    [[nodiscard]] std::uint32_t shards() const { return log_.shards(); }
    [[nodiscard]] std::uint32_t shardOf(std::uint64_t key) const { return log_.shardOf(key); }

    /// A record whose request is `call`, accepted already, or of which it is a copy. Its row ends when all
    /// readers are done with it; a copy that one of them could not take and no failure target got counts as
    /// undelivered. There is at least one reader.
    /// @param key  hash of its partition key
    void append(Simulation& simulation, CallIndex call, std::uint64_t key);
    /// Each shard becomes two.
    void split();

    /// Events and answers. A node's own events have smaller numbers.
    static constexpr std::uint32_t laneEvent = 2000;
    [[nodiscard]] static bool owns(const Event& event) { return event.what == laneEvent; }
    void resume(Simulation& simulation, const Event& event);
    void answered(Simulation& simulation, CallIndex batch, Ending ending);

    /// Notes the age of what is still to be read.
    void finish(Simulation& simulation);
    void measure() { readShared_ = readDedicated_ = 0; }
    /// Bytes read by sharing readers and by those with a connection of their own.
    [[nodiscard]] std::int64_t readShared() const { return readShared_; }
    [[nodiscard]] std::int64_t readDedicated() const { return readDedicated_; }

private:
    /// Halves of a batch that wait for the ones before them; 10,000 records are halved 14 times at most.
    struct Halves {
        std::array<std::uint32_t, 16> sizes{};
        std::uint32_t count{0};
    };
    struct Lane {
        Time wakeAt{never};
        Time restsUntil{0};
        Time windowFrom{0};
        std::uint32_t limit{0};    ///< records of the batch to be tried again; 0 = a new batch
        std::uint32_t attempts{0}; ///< failed ones of this batch
        std::uint32_t handed{0};   ///< batches ever: no two share their random numbers
        std::uint32_t visible{0};  ///< records that a poll has seen
        std::uint32_t read{0};     ///< of them, already counted against the read rate
        bool busy{false};
        Halves halves{};
    };
    struct Reader {
        LinkIndex link{none};
        Duration interval{0};
        std::uint64_t number{0};
        std::vector<TokenBucket> own{}; ///< read rate by shard, with a connection of its own
    };

    [[nodiscard]] const LinkSpec& linkOf(LaneIndex lane) const {
        return network_.links[readers_[log_.readerOf(lane)].link];
    }
    [[nodiscard]] Time pollAfter(const Simulation& simulation, LaneIndex lane, Time at) const;
    [[nodiscard]] TokenBucket& readRate(LaneIndex lane);
    [[nodiscard]] std::uint32_t mostOf(const LinkSpec& link) const;
    void growBuckets();
    void wake(Simulation& simulation, LaneIndex lane, Time at);
    void dispatch(Simulation& simulation, LaneIndex lane);
    void dropOld(Simulation& simulation, LaneIndex lane);
    bool isWindowOver(Simulation& simulation, LaneIndex lane);
    bool mayRead(Simulation& simulation, LaneIndex lane, std::uint32_t size);
    void handOut(Simulation& simulation, LaneIndex lane, std::uint32_t size);
    void advance(Simulation& simulation, LaneIndex lane, std::uint32_t count, Ending ending);
    void finishRecord(Simulation& simulation, CallIndex row, Ending ending);
    void nextPart(Lane& lane);
    void fail(Simulation& simulation, LaneIndex lane, std::uint32_t size, Ending ending);
    void giveUp(Simulation& simulation, LaneIndex lane, std::uint32_t count);
    [[nodiscard]] std::uint32_t firstFailed(Simulation& simulation, LaneIndex lane, std::uint32_t size) const;
    [[nodiscard]] bool isPoison(const Simulation& simulation, const LinkSpec& link,
                                const LogRecord& record) const;

    const Network& network_;
    NodeIndex node_{};
    LogTerms terms_;
    ShardedLog log_;
    std::vector<Reader> readers_;
    std::vector<Lane> lanes_;
    std::vector<TokenBucket> shared_; ///< read rate by shard, of all sharing readers
    std::int64_t readShared_{0};
    std::int64_t readDedicated_{0};
};

} // namespace burst::sim

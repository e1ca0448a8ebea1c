#include "simulator/behaviours/behaviours.h"
#include "simulator/mechanisms/on_demand_capacity.h"
#include "simulator/mechanisms/shard_readers.h"
#include "simulator/random/zipf.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace burst::sim {

namespace {

enum MeterIndex : std::size_t {
    shardTimeMeter,
    putUnitsMeter,
    extendedTimeMeter,
    readerTimeMeter,
    dedicatedBytesMeter,
    streamTimeMeter,
    putBytesMeter,
    sharedBytesMeter,
};
enum What : std::uint32_t { stored };
constexpr double kilobyte = 1024.0;
constexpr double putStep = 25.0 * 1024.0;         ///< a record is metered in steps of 25 KB (rule K7)
constexpr double includedRetention = 24 * 3600.0; ///< s that the shard's price holds (rule K7)

/// What one shard takes (rule K1); bytes are counted in KB.
struct ShardLimit {
    TokenBucket records{};
    TokenBucket kilobytes{};
};

[[nodiscard]] LogTerms termsOf(const model::Settings& s, std::uint32_t shards) {
    return {.shards = shards,
            .retention = fromSeconds(s.number("retention")),
            .readRate = s.number("shard_read_bytes"),
            .pollsPerShard = s.number("shard_polls"),
            .recordBytes = std::llround(s.number("record_size"))};
}

/// Shards that a stream of this rate is made of.
[[nodiscard]] std::uint32_t shardsFor(const model::Settings& s, double records, double bytes) {
    const double enough = std::max(records / s.number("shard_records"), bytes / s.number("shard_bytes"));
    return static_cast<std::uint32_t>(std::max(1.0, std::ceil(enough - 1e-9)));
}

[[nodiscard]] std::uint32_t firstShards(const model::Settings& s) {
    if (s.text("mode") != "on-demand") return static_cast<std::uint32_t>(s.number("shards"));
    return shardsFor(s, s.number("initial_records"), s.number("initial_bytes"));
}

/// Records in shards by their partition key (rules K1 to K7). A record is a request of this node until every
/// reader is done with it; without readers it has done its duty when it is stored.
class Stream final : public Behaviour {
public:
    Stream(const Network& network, NodeIndex node)
        : spec_(network.nodes[node]),
          node_(node),
          settings_(spec_.settings),
          shards_(firstShards(settings_)),
          readers_(network, node, termsOf(settings_, shards_)),
          keys_(static_cast<std::uint32_t>(std::max(1.0, settings_.number("keys"))),
                settings_.number("key_skew")) {
        const double size = settings_.number("record_size");
        kilobytes_ = std::max<std::int64_t>(1, std::llround(std::ceil(size / kilobyte)));
        putUnits_ = std::max<std::int64_t>(1, std::llround(std::ceil(size / putStep)));
        if (const auto latency = settings_.distribution("put_latency")) putLatency_ = Sampler(*latency);
        for (const LinkIndex link : spec_.shardReaders)
            if (network.links[link].connection == Connection::dedicated) ++dedicatedReaders_;
        growLimits();
        if (settings_.text("mode") != "on-demand") return;
        const Duration growth = fromSeconds(settings_.number("growth_window"));
        records_.emplace(settings_.number("initial_records"), growth);
        bytes_.emplace(settings_.number("initial_bytes") / kilobyte, growth);
    }

    void arrive(Simulation& simulation, CallIndex call) override {
        const std::uint64_t key = keyOfRecord(simulation, call);
        if (const auto limit = refusal(simulation.now(), key)) return simulation.endThrottled(call, *limit);
        grow(simulation.now());
        NodeRecord& record = simulation.record(node_);
        record.meters[records_ ? putBytesMeter : putUnitsMeter] +=
            records_ ? kilobytes_ * static_cast<std::int64_t>(kilobyte) : putUnits_;
        ++puts_;
        const Duration latency =
            putLatency_.time(simulation.draws(node_, Purpose::compute, simulation.call(call).key));
        if (latency == 0)
            store(simulation, call);
        else
            simulation.schedule(simulation.now() + latency, node_, stored, call);
    }

    void resume(Simulation& simulation, const Event& event) override {
        if (ShardReaders::owns(event))
            readers_.resume(simulation, event);
        else
            store(simulation, event.subject);
    }
    void answered(Simulation& simulation, CallIndex batch, LinkIndex, Ending ending) override {
        readers_.answered(simulation, batch, ending);
    }

    void measure(Simulation& simulation) override {
        readers_.measure();
        puts_ = 0;
        shardArea_ = 0.0;
        shardsSince_ = simulation.now();
    }

    void finish(Simulation& simulation) override {
        NodeRecord& record = simulation.record(node_);
        readers_.finish(simulation);
        noteShards(simulation.now());
        record.meters[dedicatedBytesMeter] = readers_.readDedicated();
        record.meters[readerTimeMeter] = std::llround(shardArea_ * dedicatedReaders_);
        const double seconds = toSeconds(simulation.now() - simulation.since());
        if (records_) {
            record.meters[streamTimeMeter] = std::llround(seconds);
            record.meters[sharedBytesMeter] = readers_.readShared();
            return;
        }
        record.meters[shardTimeMeter] = std::llround(shardArea_);
        if (settings_.number("retention") > includedRetention)
            record.meters[extendedTimeMeter] = std::llround(shardArea_);
        const double most =
            std::min(settings_.number("shard_records"),
                     settings_.number("shard_bytes") / (kilobyte * static_cast<double>(kilobytes_)));
        if (seconds > 0.0) record.utilisation = static_cast<double>(puts_) / (most * shardArea_);
    }

private:
    /// The hash of the record's partition key: the same key is in the same shard in every run.
    [[nodiscard]] std::uint64_t keyOfRecord(Simulation& simulation, CallIndex call) const {
        return mix(spec_.key, keys_.draw(simulation.draws(node_, Purpose::key, simulation.call(call).key)));
    }

    /// Takes what the record needs, or says what refuses it.
    [[nodiscard]] std::optional<Limit> refusal(Time now, std::uint64_t key) {
        ShardLimit& shard = limits_[readers_.shardOf(key)];
        if (!shard.records.has(now, 1)) return Limit::shardRecords;
        if (!shard.kilobytes.has(now, kilobytes_)) return Limit::shardBytes;
        if (records_ && (!records_->take(now, 1) || !bytes_->take(now, kilobytes_)))
            return Limit::streamCapacity;
        shard.records.spend(now, 1);
        shard.kilobytes.spend(now, kilobytes_);
        return std::nullopt;
    }

    /// On demand: shards double as long as they are fewer than what is served now takes.
    void grow(Time now) {
        if (!records_) return;
        const std::uint32_t wanted = shardsFor(settings_, records_->allowed(), bytes_->allowed() * kilobyte);
        constexpr std::uint32_t most = 1U << 16U;
        while (shards_ < wanted && shards_ < most) {
            noteShards(now);
            readers_.split();
            shards_ = readers_.shards();
            growLimits();
        }
    }

    void growLimits() {
        const double records = settings_.number("shard_records");
        const double kilobytes = settings_.number("shard_bytes") / kilobyte;
        // A record larger than one second's worth must fit all the same.
        const double room = std::max(kilobytes, static_cast<double>(kilobytes_));
        limits_.resize(shards_, {TokenBucket(records, std::max(1.0, records)), TokenBucket(kilobytes, room)});
    }

    void store(Simulation& simulation, CallIndex call) {
        const std::uint64_t key = keyOfRecord(simulation, call);
        if (!readers_.any()) return simulation.end(call, Ending::succeeded);
        simulation.accept(call);
        readers_.append(simulation, call, key);
    }

    void noteShards(Time now) {
        shardArea_ += toSeconds(now - shardsSince_) * shards_;
        shardsSince_ = now;
    }

    const NodeSpec& spec_;
    NodeIndex node_{};
    const model::Settings& settings_;
    std::uint32_t shards_{1};
    ShardReaders readers_;
    Zipf keys_;
    std::vector<ShardLimit> limits_{};
    std::optional<OnDemandCapacity> records_{}; ///< set on demand
    std::optional<OnDemandCapacity> bytes_{};   ///< in KB
    std::int64_t kilobytes_{1};
    std::int64_t putUnits_{1};
    Sampler putLatency_{};
    int dedicatedReaders_{0};
    std::int64_t puts_{0};
    double shardArea_{0.0}; ///< shard-seconds measured
    Time shardsSince_{0};
};

} // namespace

std::unique_ptr<Behaviour> make_stream(const Network& network, NodeIndex node) {
    return std::make_unique<Stream>(network, node);
}

} // namespace burst::sim

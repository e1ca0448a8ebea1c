#include "simulator/estimate/log_readers.h"
#include "simulator/estimate/node_model.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace burst::sim {

namespace {

/// Records in shards, and their readers.
class StreamModel final : public NodeModel {
public:
    StreamModel(const Network& network, NodeIndex node)
        : NodeModel(network, node), put_(momentsOf(spec_.settings, "put_latency")) {
        const auto& s = spec_.settings;
        onDemand_ = s.text("mode") == "on-demand";
        recordRate_ = s.number("shard_records");
        byteRate_ = s.number("shard_bytes");
        size_ = s.number("record_size");
        initialRecords_ = s.number("initial_records");
        initialBytes_ = s.number("initial_bytes");
        shards_ = onDemand_ ? shardsFor(initialRecords_, initialBytes_) : std::max(1.0, s.number("shards"));
        readers_.emplace(network, node,
                         LogReaders::Log{.shards = shards_,
                                         .pollsPerShard = s.number("shard_polls"),
                                         .recordBytes = size_});
    }
    void update(Estimation& e) override {
        NodeEstimate& node = e.nodes[node_];
        const double kilobytes = stepsOf(size_, 1024.0);
        const double most = std::min(recordRate_, byteRate_ / (1024.0 * kilobytes));
        const double refused = RateLimit{most, most}.refusal(node.rate / shards_);
        const double in = 1.0 - refused;
        const Moments longest = readers_->update(e, node.rate * in, in);
        settle(e, {put_.mean + longest.mean, put_.variance + longest.variance}, {}, refused);
        e.inside[node_].accept = put_.mean;
        if (!onDemand_) node.utilisation = std::min(1.0, node.rate * in / (most * shards_));
    }
    void finish(Estimation& e) override {
        const NodeEstimate& node = e.nodes[node_];
        const double in = node.rate * (1.0 - node.refused);
        double dedicated = 0.0;
        double shared = 0.0;
        double readers = 0.0;
        for (const LinkIndex link : spec_.shardReaders) {
            const bool own = network_.links[link].connection == Connection::dedicated;
            (own ? dedicated : shared) += in * size_;
            if (own) readers += 1.0;
        }
        auto& meters = e.perSecond[node_];
        meters["reader_time"] = shards_ * readers;
        meters["dedicated_bytes"] = dedicated;
        if (onDemand_) {
            meters["stream_time"] = 1.0;
            meters["put_bytes"] = in * stepsOf(size_, 1024.0) * 1024.0;
            meters["shared_bytes"] = shared;
        } else {
            meters["shard_time"] = shards_;
            meters["put_units"] = in * stepsOf(size_, 25.0 * 1024.0);
            if (spec_.settings.number("retention") > 24 * 3600.0) meters["extended_time"] = shards_;
        }
        sayDoubts(e);
    }

private:
    [[nodiscard]] double shardsFor(double records, double bytes) const {
        return std::max(1.0, std::ceil(std::max(records / recordRate_, bytes / byteRate_) - 1e-9));
    }
    void sayDoubts(Estimation& e) const {
        const auto& s = spec_.settings;
        if (s.number("key_skew") > 0.0 || s.number("keys") < 100.0 * shards_)
            if (shards_ > 1.0) e.doubt(node_, "has partition keys that fill its shards unevenly.");
        if (onDemand_ && e.nodes[node_].rate > 0.5 * std::min(initialRecords_, initialBytes_ / size_))
            e.doubt(node_, "doubles its capacity under load; that is not in the estimate.");
        if (spec_.shardReaders.size() > 1)
            e.doubt(node_, "has several readers; a record stays until the last of them is done.");
        readers_->sayDoubts(e);
    }

    Moments put_{};
    bool onDemand_{false};
    double recordRate_{};
    double byteRate_{};
    double size_{};
    double initialRecords_{};
    double initialBytes_{};
    double shards_{1.0};
    std::optional<LogReaders> readers_{};
};

} // namespace

std::unique_ptr<NodeModel> model_stream(const Network& network, NodeIndex node) {
    return std::make_unique<StreamModel>(network, node);
}

} // namespace burst::sim

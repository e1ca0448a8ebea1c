#include "simulator/estimate/node_model.h"

#include <algorithm>
#include <cmath>

namespace burst::sim {

namespace {

/// One lane of a shard as its reader works it off.
struct LaneFigures {
    double batch{1.0}; ///< records
    double wait{};     ///< s from being stored to being handed out
    double busy{};     ///< share of time in which a batch is in work
};

/// Records that come while a batch gathers or is in work leave with the next one.
/// @param poll  s between polls, 0 = pushed
[[nodiscard]] LaneFigures laneFigures(double rate, double poll, double window, double full,
                                      const Moments& service) {
    LaneFigures lane;
    if (rate <= 0.0) return lane;
    const double residual = service.mean > 0.0 ? 0.5 * (service.mean + service.variance / service.mean) : 0.0;
    double cycle = 0.0; // s between two batches
    if (poll > 0.0) {
        // The first poll that sees something, then the window; what came before that poll waits longer.
        const double seen = -std::expm1(-rate * poll);
        cycle = poll / seen + window;
        const double first = rate * poll / seen;
        const double rest = rate * window;
        lane.wait = (first * (0.5 * poll + window) + rest * 0.5 * window) / (first + rest);
        // A batch that takes longer than it took to gather holds up what came meanwhile.
        if (service.mean > cycle) {
            lane.wait = 0.5 * poll + residual;
            cycle = service.mean;
        }
        lane.batch = rate * cycle;
    } else if (window > 0.0) {
        const double gathered = boundedPoisson(rate * window, full - 1.0);
        cycle = 1.0 / rate + gathered / rate;
        lane.wait = gathered / rate * (1.0 + 0.5 * gathered) / (1.0 + gathered);
        if (service.mean > cycle) {
            lane.wait = residual;
            cycle = service.mean;
        }
        lane.batch = rate * cycle;
    } else {
        // What comes during a batch makes the next one; if nothing came, the next record goes at once.
        const double alone = std::exp(-rate * service.mean);
        lane.batch = rate * service.mean + alone;
        lane.wait = rate * service.mean * residual / lane.batch;
    }
    lane.batch = std::clamp(lane.batch, 1.0, full);
    lane.busy = rate / lane.batch * service.mean;
    return lane;
}

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
        polls_ = s.number("shard_polls");
        lanes_.resize(spec_.shardReaders.size());
        for (const LinkIndex link : spec_.shardReaders)
            if (network.links[link].connection == Connection::shared) ++sharing_;
    }
    void update(Estimation& e) override {
        NodeEstimate& node = e.nodes[node_];
        const double kilobytes = stepsOf(size_, 1024.0);
        const double most = std::min(recordRate_, byteRate_ / (1024.0 * kilobytes));
        const double refused = RateLimit{most, most}.refusal(node.rate / shards_);
        const double in = 1.0 - refused;
        Moments longest;
        lost_ = 0.0;
        for (std::size_t i = 0; i < spec_.shardReaders.size(); ++i) {
            const LinkIndex index = spec_.shardReaders[i];
            const LinkSpec& link = network_.links[index];
            const Attempt once = attemptOver(e, index);
            const double lanes = shards_ * static_cast<double>(std::max(1U, link.lanes));
            lanes_[i] = laneFigures(node.rate * in / lanes, pollOf(link), toSeconds(link.batchWindow),
                                    batchOf(link), once.time);
            const double bad = std::min(0.999, once.refused + once.failed);
            const Moments time{lanes_[i].wait + once.time.mean +
                                   bad / (1.0 - bad) * toSeconds(link.errorRest),
                               once.time.variance + lanes_[i].wait * lanes_[i].wait / 3.0};
            e.links[index].calls = in / lanes_[i].batch / (1.0 - bad);
            e.links[index].atOnce = lanes;
            longest = i == 0 ? time : greaterOf(longest, time);
            lost_ = std::max(lost_, bad);
        }
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
    /// s between two polls of a shard by this reader.
    [[nodiscard]] double pollOf(const LinkSpec& link) const {
        if (link.connection == Connection::dedicated) return 0.0;
        const double own = link.pollInterval > 0 ? toSeconds(link.pollInterval) : 1.0;
        return polls_ > 0.0 ? std::max(own, static_cast<double>(sharing_) / polls_) : own;
    }
    [[nodiscard]] double batchOf(const LinkSpec& link) const {
        constexpr double payload = 6.0 * 1024.0 * 1024.0;
        const double fit = std::max(1.0, std::floor(payload / std::max(1.0, size_)));
        return std::min<double>(fit, std::max(1U, link.batchSize));
    }
    void sayDoubts(Estimation& e) const {
        constexpr double noticed = 1e-3;
        const auto& s = spec_.settings;
        if (s.number("key_skew") > 0.0 || s.number("keys") < 100.0 * shards_)
            if (shards_ > 1.0) e.doubt(node_, "has partition keys that fill its shards unevenly.");
        if (onDemand_ && e.nodes[node_].rate > 0.5 * std::min(initialRecords_, initialBytes_ / size_))
            e.doubt(node_, "doubles its capacity under load; that is not in the estimate.");
        if (lost_ > noticed)
            e.doubt(node_, "has a reader that fails: its batches are tried again and block their shards.");
        if (spec_.shardReaders.size() > 1)
            e.doubt(node_, "has several readers; a record stays until the last of them is done.");
        for (std::size_t i = 0; i < lanes_.size(); ++i) {
            if (lanes_[i].busy >= 1.0)
                e.doubt(node_, "gets more records than its reader can take: it falls behind.");
            else if (lanes_[i].busy > 0.5)
                e.doubt(node_,
                        "has a reader that is busy most of the time; waits behind its batches are only "
                        "roughly known.");
            if (lanes_[i].batch > 0.5 * batchOf(network_.links[spec_.shardReaders[i]]) &&
                lanes_[i].batch > 1.0)
                e.doubt(node_, "fills the batches of its reader; what does not fit waits for the next one.");
        }
    }

    Moments put_{};
    bool onDemand_{false};
    double recordRate_{};
    double byteRate_{};
    double size_{};
    double initialRecords_{};
    double initialBytes_{};
    double shards_{1.0};
    double polls_{};
    std::uint32_t sharing_{0};
    std::vector<LaneFigures> lanes_;
    double lost_{};
};

} // namespace

std::unique_ptr<NodeModel> model_stream(const Network& network, NodeIndex node) {
    return std::make_unique<StreamModel>(network, node);
}

} // namespace burst::sim

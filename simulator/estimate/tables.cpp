#include "simulator/estimate/hits.h"
#include "simulator/estimate/node_model.h"

#include <algorithm>
#include <cmath>

namespace burst::sim {

namespace {

/// Calls per second that reach a node to read and to write.
struct Accesses {
    double reads{};
    double writes{};
};
[[nodiscard]] Accesses accessesOf(const Estimation& e, NodeIndex node) {
    Accesses rates;
    for (const LinkIndex link : e.incoming[node])
        (e.network.links[link].write ? rates.writes : rates.reads) += e.rate(link);
    return rates;
}

/// The latency of two kinds of requests together.
[[nodiscard]] Moments mixed(double first, const Moments& a, double second, const Moments& b) {
    const double all = first + second;
    if (all <= 0.0) return a;
    const double mean = (first * a.mean + second * b.mean) / all;
    const double square =
        (first * (a.variance + a.mean * a.mean) + second * (b.variance + b.mean * b.mean)) / all;
    return {mean, std::max(0.0, square - mean * mean)};
}

/// Units that what allows so many, counted in units of requests of this size, refuses.
[[nodiscard]] double refusedUnits(double units, double allowed, double burst, double step) {
    return RateLimit{allowed / step, std::max(1.0, burst / step)}.refusal(units / step);
}

/// Reads and writes against capacities, and a hot key against the limit of its partition.
class TableModel final : public NodeModel {
public:
    TableModel(const Network& network, NodeIndex node)
        : NodeModel(network, node),
          write_(momentsOf(spec_.settings, "write_latency")),
          read_(momentsOf(spec_.settings, "read_latency")) {
        const auto& s = spec_.settings;
        const double size = s.number("item_size");
        writeUnits_ = stepsOf(size, 1024.0);
        readHalves_ = stepsOf(size, 4096.0) * (s.text("consistency") == "strong" ? 2.0 : 1.0);
        provisioned_ = s.text("mode") == "provisioned";
        writes_ = s.number(provisioned_ ? "write_capacity" : "initial_writes");
        reads_ = s.number(provisioned_ ? "read_capacity" : "initial_reads");
        burst_ = provisioned_ ? std::max(1.0, s.number("burst_window")) : 1.0;
        hot_ = s.number("hot_key_share");
        hotWrites_ = s.number("partition_writes");
        hotReads_ = s.number("partition_reads");
        storage_ = s.number("storage") / mebibyte;
    }
    void update(Estimation& e) override {
        load_ = accessesOf(e, node_);
        const double all = load_.reads + load_.writes;
        const double units = load_.writes * writeUnits_;
        const double halves = load_.reads * readHalves_;
        refusedWrites_ = refusedUnits(units, writes_, writes_ * burst_, writeUnits_);
        refusedReads_ = refusedUnits(halves, 2.0 * reads_, 2.0 * reads_ * burst_, readHalves_);
        if (hot_ > 0.0) {
            refusedWrites_ += (1.0 - refusedWrites_) * hot_ *
                              refusedUnits(hot_ * units, hotWrites_, hotWrites_, writeUnits_);
            refusedReads_ += (1.0 - refusedReads_) * hot_ *
                             refusedUnits(hot_ * halves, 2.0 * hotReads_, 2.0 * hotReads_, readHalves_);
        }
        const double refused =
            all > 0.0 ? (load_.writes * refusedWrites_ + load_.reads * refusedReads_) / all : 0.0;
        settle(
            e,
            mixed(load_.reads * (1.0 - refusedReads_), read_, load_.writes * (1.0 - refusedWrites_), write_),
            {}, refused);
        busy_ = std::max(writes_ > 0.0 ? units / writes_ : 0.0, reads_ > 0.0 ? 0.5 * halves / reads_ : 0.0);
        if (provisioned_ && writes_ > 0.0 && reads_ > 0.0) e.nodes[node_].utilisation = std::min(1.0, busy_);
    }
    void finish(Estimation& e) override {
        auto& meters = e.perSecond[node_];
        meters["storage"] = storage_;
        if (provisioned_) {
            meters["write_capacity"] = writes_;
            meters["read_capacity"] = reads_;
        } else {
            meters["write_units"] = load_.writes * writeUnits_ * (1.0 - refusedWrites_);
            meters["read_half_units"] = load_.reads * readHalves_ * (1.0 - refusedReads_);
            if (busy_ > 0.5) e.doubt(node_, "doubles its throughput under load, and refuses meanwhile.");
        }
        if (hot_ > 0.0 && hot_ * busy_ > 0.0 &&
            std::max(hot_ * load_.writes * writeUnits_ / hotWrites_,
                     0.5 * hot_ * load_.reads * readHalves_ / hotReads_) > 0.7)
            e.doubt(node_, "has a key that is near the limit of its partition.");
    }

private:
    Moments write_{};
    Moments read_{};
    double writeUnits_{1.0};
    double readHalves_{1.0};
    bool provisioned_{false};
    double writes_{};
    double reads_{};
    double burst_{1.0}; ///< s worth of capacity
    double hot_{};
    double hotWrites_{};
    double hotReads_{};
    double storage_{};
    Accesses load_{};
    double refusedWrites_{};
    double refusedReads_{};
    double busy_{};
};

/// Gets that hit or miss, and sets.
class CacheModel final : public NodeModel {
public:
    CacheModel(const Network& network, NodeIndex node)
        : NodeModel(network, node),
          hits_(spec_.settings, ""),
          get_(momentsOf(spec_.settings, "get_latency")),
          set_(momentsOf(spec_.settings, "set_latency")),
          itemBytes_(spec_.settings.number("item_size")),
          rate_(spec_.settings.quantity("initial_rate")) {
        for (const LinkIndex link : spec_.calls)
            (network.links[link].write ? writes_ : reads_).push_back(link);
    }
    void update(Estimation& e) override {
        NodeEstimate& node = e.nodes[node_];
        load_ = accessesOf(e, node_);
        hits_.update(load_.reads);
        node.hitRatio = hits_.ratio();
        const double all = load_.reads + load_.writes;
        const double gets = all > 0.0 ? load_.reads / all : 1.0;
        units_ = all * ((1.0 - gets * (1.0 - hits_.ratio())) * stepsOf(itemBytes_, 1024.0) +
                        gets * (1.0 - hits_.ratio()));
        // It grows to twice what it has served.
        const double refused = rate_ ? RateLimit{*rate_, *rate_}.refusal(units_) : 0.0;
        const WalkFigures read =
            orHit(followCalls(e, reads_, (1.0 - refused) * gets * (1.0 - hits_.ratio())), hits_.ratio());
        const WalkFigures write = followCalls(e, writes_, (1.0 - refused) * (1.0 - gets));
        const WalkFigures walk{gets * read.success + (1.0 - gets) * write.success,
                               mixed(gets, read.time, 1.0 - gets, write.time),
                               gets * read.stay + (1.0 - gets) * write.stay};
        settle(e, mixed(gets, get_, 1.0 - gets, set_), walk, refused);
        if (rate_ && *rate_ > 0.0) node.utilisation = std::min(1.0, units_ * (1.0 - refused) / *rate_);
    }
    void finish(Estimation& e) override {
        auto& meters = e.perSecond[node_];
        meters["units"] = units_ * (1.0 - e.nodes[node_].refused);
        meters["storage"] =
            std::max(hits_.stored() * itemBytes_, spec_.settings.number("storage_minimum")) / mebibyte;
        doubtCache(e, node_, hits_);
        // What is written fills it, after a miss; without links of its own nothing else does.
        const double misses = reads_.empty() ? load_.reads * (1.0 - hits_.ratio()) : 0.0;
        constexpr double noticed = 0.02;
        if (hits_.drawsItems() && std::abs(load_.writes - misses) > noticed * load_.reads)
            e.doubt(node_,
                    "is not written to exactly when it has missed; what that keeps inside is not in its hit "
                    "ratio.");
        if (rate_ && units_ > 0.5 * *rate_)
            e.doubt(node_, "doubles its throughput under load, and refuses meanwhile.");
    }

private:
    HitFigures hits_;
    Moments get_{};
    Moments set_{};
    double itemBytes_{};
    std::optional<double> rate_{};
    std::vector<LinkIndex> reads_;
    std::vector<LinkIndex> writes_;
    Accesses load_{};
    double units_{};
};

} // namespace

std::unique_ptr<NodeModel> model_table(const Network& network, NodeIndex node) {
    return std::make_unique<TableModel>(network, node);
}
std::unique_ptr<NodeModel> model_cache(const Network& network, NodeIndex node) {
    return std::make_unique<CacheModel>(network, node);
}

} // namespace burst::sim

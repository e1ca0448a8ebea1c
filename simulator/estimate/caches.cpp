#include "simulator/estimate/hits.h"
#include "simulator/estimate/node_model.h"

#include <algorithm>
#include <cmath>

namespace burst::sim {

namespace {

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

std::unique_ptr<NodeModel> model_cache(const Network& network, NodeIndex node) {
    return std::make_unique<CacheModel>(network, node);
}

} // namespace burst::sim

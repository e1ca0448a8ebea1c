#include "simulator/behaviours/behaviours.h"
#include "simulator/mechanisms/caller.h"
#include "simulator/mechanisms/item_cache.h"
#include "simulator/mechanisms/on_demand_capacity.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace burst::sim {

namespace {

enum MeterIndex : std::size_t { unitsMeter, storageMeter };
enum What : std::uint32_t { hit, missed, written };
constexpr double unitStep = 1024.0; ///< bytes moved by one unit

/// Gets and sets. A miss goes on along the links that do not write (look-through); without such links it is
/// answered, and the caller is told that it was a miss (look-aside). A set goes on along the links that
/// write.
class Cache final : public Behaviour {
public:
    Cache(const Network& network, NodeIndex node)
        : network_(network),
          settings_(network.nodes[node].settings),
          node_(node),
          cache_(settings_, "", node),
          itemBytes_(settings_.number("item_size")),
          itemUnits_(std::max<std::int64_t>(1, std::llround(std::ceil(itemBytes_ / unitStep)))) {
        for (const LinkIndex link : network.nodes[node].calls)
            (network.links[link].write ? writes_ : reads_).calls.push_back(link);
        if (const auto d = settings_.distribution("get_latency")) getLatency_ = Sampler(*d);
        if (const auto d = settings_.distribution("set_latency")) setLatency_ = Sampler(*d);
        if (const auto rate = settings_.quantity("initial_rate"))
            capacity_.emplace(*rate, fromSeconds(settings_.number("growth_window")));
    }

    void start(Simulation& simulation) override {
        cache_.start();
        followStored(simulation);
    }

    void arrive(Simulation& simulation, CallIndex index) override {
        const LinkIndex link = simulation.call(index).link;
        const bool set = link != none && network_.links[link].write;
        const std::int64_t units = set || cache_.holds(simulation, index) ? itemUnits_ : 1;
        if (capacity_ && !capacity_->take(simulation.now(), units))
            return simulation.endThrottled(index, Limit::cacheRate);
        NodeRecord& record = simulation.record(node_);
        ++record.invocations;
        record.meters[unitsMeter] += units;
        const std::uint64_t key = simulation.call(index).key;
        if (set) {
            cache_.put(simulation, index);
            followStored(simulation);
            return later(simulation, index, written, setLatency_.time(draws(simulation, key)));
        }
        const auto found = cache_.look(simulation, index);
        followStored(simulation);
        if (found == ItemCache::Found::joined) return;
        const bool isHit = found == ItemCache::Found::hit;
        later(simulation, index, isHit ? hit : missed, getLatency_.time(draws(simulation, key)));
    }

    void resume(Simulation& simulation, const Event& event) override {
        goOn(simulation, event.subject, event.what);
    }

    void answered(Simulation& simulation, CallIndex call, LinkIndex link, Ending ending) override {
        const bool writes = network_.links[link].write;
        const Walk walk = takeAnswer(simulation, writes ? writes_ : reads_, call, link, ending);
        writes ? endWrite(simulation, call, walk) : endRead(simulation, call, walk);
    }

    void measure(Simulation& simulation) override { stored_.restart(simulation.now()); }

    void finish(Simulation& simulation) override {
        stored_.settle(simulation.now());
        NodeRecord& record = simulation.record(node_);
        const double seconds = toSeconds(simulation.now() - simulation.since());
        constexpr double mib = 1024.0 * 1024.0;
        const double kept = stored_.area().value() * 1e-9 * itemBytes_;
        const double least = settings_.number("storage_minimum") * seconds;
        record.meters[storageMeter] = std::llround(std::max(kept, least) / mib);
        if (capacity_ && seconds > 0.0)
            record.utilisation =
                static_cast<double>(record.meters[unitsMeter]) / seconds / capacity_->allowed();
    }

private:
    [[nodiscard]] Draws draws(Simulation& simulation, std::uint64_t key) const {
        return simulation.draws(node_, Purpose::compute, key);
    }

    void later(Simulation& simulation, CallIndex call, What what, Duration delay) {
        if (delay == 0)
            goOn(simulation, call, what);
        else
            simulation.schedule(simulation.now() + delay, node_, what, call);
    }

    void goOn(Simulation& simulation, CallIndex call, std::uint32_t what) {
        if (what == written) return endWrite(simulation, call, follow(simulation, writes_, call));
        if (what == missed && !reads_.calls.empty())
            return endRead(simulation, call, follow(simulation, reads_, call));
        tellCaller(simulation, call, what == missed);
        if (what == missed) cache_.leave(simulation, call);
        simulation.end(call, Ending::succeeded);
    }

    void endWrite(Simulation& simulation, CallIndex call, Walk walk) {
        if (walk != Walk::waiting)
            simulation.end(call, walk == Walk::done ? Ending::succeeded : Ending::failed);
    }

    void endRead(Simulation& simulation, CallIndex call, Walk walk) {
        if (walk == Walk::waiting) return;
        cache_.fetched(simulation, call, walk == Walk::done ? Ending::succeeded : Ending::failed);
        followStored(simulation);
    }

    /// Whoever waits for the answer follows its links "after a miss", or does not.
    void tellCaller(Simulation& simulation, CallIndex index, bool isMiss) {
        const Call& call = simulation.call(index);
        if (call.parent == none) return;
        Call& caller = simulation.call(call.parent);
        if (caller.generation == call.parentGeneration) caller.missed = isMiss;
    }

    void followStored(Simulation& simulation) {
        stored_.change(simulation.now(), cache_.stored() - stored_.value());
    }

    const Network& network_;
    const model::Settings& settings_;
    NodeIndex node_{};
    ItemCache cache_;
    double itemBytes_{};
    std::int64_t itemUnits_{1};
    NodeSpec reads_{};  ///< the links that a miss follows
    NodeSpec writes_{}; ///< the links that a set follows
    Sampler getLatency_{};
    Sampler setLatency_{};
    std::optional<OnDemandCapacity> capacity_{};
    Gauge stored_{};
};

} // namespace

std::unique_ptr<Behaviour> make_cache(const Network& network, NodeIndex node) {
    return std::make_unique<Cache>(network, node);
}

} // namespace burst::sim

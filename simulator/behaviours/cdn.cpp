#include "simulator/behaviours/behaviours.h"
#include "simulator/mechanisms/caller.h"
#include "simulator/mechanisms/item_cache.h"
#include "simulator/mechanisms/subject.h"

#include <algorithm>
#include <optional>

namespace burst::sim {

namespace {

enum MeterIndex : std::size_t { requestsMeter, bytesMeter, originBytesMeter, runsMeter };

/// An edge cache in front of origins (rules F1 to F5): the rate, own latency and edge code, a lookup, and on
/// a miss one of the origins.
class Cdn final : public Behaviour {
public:
    Cdn(const Network& network, NodeIndex node)
        : network_(network),
          spec_(network.nodes[node]),
          node_(node),
          cache_(spec_.settings, "", node),
          rate_(spec_.settings.quantity("rate")),
          cacheable_(spec_.settings.number("cacheable")),
          runs_(static_cast<std::int64_t>(spec_.settings.number("edge_runs"))),
          requestBytes_(static_cast<std::int64_t>(spec_.settings.number("request_size"))),
          responseBytes_(static_cast<std::int64_t>(spec_.settings.number("response_size"))) {
        if (const auto d = spec_.settings.distribution("overhead")) overhead_ = Sampler(*d);
        if (const auto d = spec_.settings.distribution("edge_compute")) edgeCompute_ = Sampler(*d);
        // Less than one request a second: one whole request must fit all the same.
        if (rate_) bucket_ = TokenBucket(*rate_, *rate_ > 0.0 ? std::max(1.0, *rate_) : 0.0);
    }

    void start(Simulation&) override { cache_.start(); }

    void arrive(Simulation& simulation, CallIndex index) override {
        const Time now = simulation.now();
        if (rate_ && !bucket_.take(now, 1)) return simulation.endThrottled(index, Limit::edgeRate);
        NodeRecord& record = simulation.record(node_);
        ++record.invocations;
        ++record.meters[requestsMeter];
        record.meters[runsMeter] += runs_;
        const std::uint64_t key = simulation.call(index).key;
        Duration delay = overhead_.time(simulation.draws(node_, Purpose::compute, key));
        for (std::int64_t run = 0; run < runs_; ++run)
            delay += edgeCompute_.time(
                simulation.draws(node_, Purpose::compute, mix(key, static_cast<std::uint64_t>(run + 1))));
        if (delay == 0)
            lookUp(simulation, index);
        else
            simulation.schedule(now + delay, node_, 0, index);
    }

    void resume(Simulation& simulation, const Event& event) override { lookUp(simulation, event.subject); }

    void answered(Simulation& simulation, CallIndex call, LinkIndex, Ending ending) override {
        cache_.fetched(simulation, call, ending);
    }

    void finish(Simulation& simulation) override {
        NodeRecord& record = simulation.record(node_);
        record.meters[bytesMeter] =
            record.endings[static_cast<std::size_t>(Ending::succeeded)] * responseBytes_;
        if (rate_) simulation.useRate(node_, *rate_);
    }

private:
    void lookUp(Simulation& simulation, CallIndex index) {
        const std::uint64_t key = simulation.call(index).key;
        if (mayBeCached(simulation, index)) {
            const auto found = cache_.look(simulation, index);
            if (found == ItemCache::Found::joined) return;
            if (found == ItemCache::Found::hit) return simulation.end(index, Ending::succeeded);
        }
        const LinkIndex origin = chooseRoute(simulation, spec_, node_, key);
        if (origin == none) return cache_.fetched(simulation, index, Ending::failed);
        simulation.record(node_).meters[originBytesMeter] += requestBytes_;
        simulation.send(origin, index, mix(key, network_.links[origin].key));
    }

    [[nodiscard]] bool mayBeCached(Simulation& simulation, CallIndex index) const {
        if (cacheable_ >= 1.0) return true;
        Draws draws = simulation.draws(node_, Purpose::probability, subjectOf(simulation, index));
        return draws.uniform() < cacheable_;
    }

    const Network& network_;
    const NodeSpec& spec_;
    NodeIndex node_{};
    ItemCache cache_;
    std::optional<double> rate_{};
    double cacheable_{1.0};
    std::int64_t runs_{0};
    std::int64_t requestBytes_{0};
    std::int64_t responseBytes_{0};
    Sampler overhead_{};
    Sampler edgeCompute_{};
    TokenBucket bucket_{};
};

} // namespace

std::unique_ptr<Behaviour> make_cdn(const Network& network, NodeIndex node) {
    return std::make_unique<Cdn>(network, node);
}

} // namespace burst::sim

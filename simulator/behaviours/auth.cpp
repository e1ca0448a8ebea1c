#include "simulator/behaviours/behaviours.h"
#include "simulator/mechanisms/caller.h"
#include "simulator/mechanisms/item_cache.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace burst::sim {

namespace {

enum MeterIndex : std::size_t { usersMeter };

/// Verdicts on tokens: kept ones are given at once; a check takes its latency and a token of the rate, and
/// goes on along the links. Whoever is refused has failed.
class Auth final : public Behaviour {
public:
    Auth(const Network& network, NodeIndex node)
        : spec_(network.nodes[node]),
          node_(node),
          cache_(spec_.settings, "", node),
          denied_(spec_.settings.number("denied")),
          rate_(spec_.settings.quantity("rate")) {
        if (const auto d = spec_.settings.distribution("latency")) latency_ = Sampler(*d);
        if (!rate_) return;
        // Less than one check a second: one whole check must fit all the same.
        const double second = *rate_ > 0.0 ? std::max(1.0, *rate_) : 0.0;
        bucket_ = TokenBucket(*rate_, spec_.settings.quantity("burst").value_or(second));
    }

    void start(Simulation&) override { cache_.start(); }

    void arrive(Simulation& simulation, CallIndex index) override {
        const auto found = cache_.look(simulation, index);
        if (found == ItemCache::Found::joined) return;
        if (found == ItemCache::Found::hit) return simulation.end(index, verdict(simulation, index));
        const Time now = simulation.now();
        if (rate_ && !bucket_.take(now, 1)) {
            ++simulation.record(node_).throttledBy[static_cast<std::size_t>(Limit::authRate)];
            return cache_.fetched(simulation, index, Ending::throttled);
        }
        ++simulation.record(node_).invocations;
        const Duration delay =
            latency_.time(simulation.draws(node_, Purpose::compute, simulation.call(index).key));
        if (delay == 0)
            check(simulation, index);
        else
            simulation.schedule(now + delay, node_, 0, index);
    }

    void resume(Simulation& simulation, const Event& event) override { check(simulation, event.subject); }

    void answered(Simulation& simulation, CallIndex call, LinkIndex link, Ending ending) override {
        goOn(simulation, call, takeAnswer(simulation, spec_, call, link, ending));
    }

    void finish(Simulation& simulation) override {
        const double seconds = toSeconds(simulation.now() - simulation.since());
        simulation.record(node_).meters[usersMeter] =
            std::llround(spec_.settings.number("monthly_users") * seconds);
        if (rate_) simulation.useRate(node_, *rate_);
    }

private:
    void check(Simulation& simulation, CallIndex index) {
        goOn(simulation, index, follow(simulation, spec_, index));
    }

    void goOn(Simulation& simulation, CallIndex index, Walk walk) {
        if (walk == Walk::waiting) return;
        cache_.fetched(simulation, index, walk == Walk::done ? verdict(simulation, index) : Ending::failed);
    }

    [[nodiscard]] Ending verdict(Simulation& simulation, CallIndex index) const {
        const bool refused =
            denied_ > 0.0 &&
            simulation.draws(node_, Purpose::failure, simulation.call(index).key).uniform() < denied_;
        return refused ? Ending::failed : Ending::succeeded;
    }

    const NodeSpec& spec_;
    NodeIndex node_{};
    ItemCache cache_;
    double denied_{};
    std::optional<double> rate_{};
    Sampler latency_{};
    TokenBucket bucket_{};
};

} // namespace

std::unique_ptr<Behaviour> make_auth(const Network& network, NodeIndex node) {
    return std::make_unique<Auth>(network, node);
}

} // namespace burst::sim

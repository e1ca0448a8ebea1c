#include "simulator/behaviours/behaviours.h"
#include "simulator/mechanisms/health_checks.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace burst::sim {

namespace {

enum MeterIndex : std::size_t { queriesMeter, zoneMeter };

/// Answers of a name service as the clients' resolvers keep them. A request belongs to one of the resolvers;
/// it goes where its resolver's answer points, and asks again when that answer is too old.
class Router final : public Behaviour {
public:
    Router(const Network& network, NodeIndex node)
        : network_(network), spec_(network.nodes[node]), node_(node), health_(network, node) {
        const auto& s = spec_.settings;
        const std::string policy = s.text("policy");
        policy_ = policy == "weighted"  ? Policy::weighted
                  : policy == "latency" ? Policy::latency
                                        : Policy::failover;
        life_ = fromSeconds(s.number("ttl"));
        resolvers_.resize(static_cast<std::size_t>(std::max(1.0, s.number("resolvers"))));
        if (const auto d = s.distribution("lookup")) lookup_ = Sampler(*d);
        for (const LinkIndex link : spec_.calls)
            distances_.push_back(network.links[link].latency.mean());
    }

    /// Resolvers asked at different times before the run: their answers run out evenly over the first life.
    void start(Simulation& simulation) override {
        health_.start(simulation);
        if (spec_.calls.empty()) return;
        const auto count = static_cast<double>(resolvers_.size());
        for (std::size_t i = 0; i < resolvers_.size(); ++i) {
            resolvers_[i].target =
                static_cast<std::uint32_t>(choose(simulation, mix(simulation.stream(node_), i)));
            resolvers_[i].validUntil =
                static_cast<Duration>(static_cast<double>(life_) * (static_cast<double>(i + 1) / count));
        }
    }

    void arrive(Simulation& simulation, CallIndex index) override {
        ++simulation.record(node_).invocations;
        if (spec_.calls.empty()) return simulation.end(index, Ending::failed);
        const Time now = simulation.now();
        const std::uint64_t key = simulation.call(index).key;
        Draws draws = simulation.draws(node_, Purpose::key, key);
        Resolver& resolver =
            resolvers_[static_cast<std::size_t>(draws.uniform() * static_cast<double>(resolvers_.size()))];
        if (now < resolver.validUntil) return forward(simulation, index, resolver.target);
        ++simulation.record(node_).meters[queriesMeter];
        resolver.target = static_cast<std::uint32_t>(choose(simulation, key));
        const Duration asked = lookup_.time(simulation.draws(node_, Purpose::compute, key));
        resolver.validUntil = now + asked + life_;
        if (asked == 0) return forward(simulation, index, resolver.target);
        simulation.call(index).slot = resolver.target;
        simulation.schedule(now + asked, node_, 0, index);
    }

    void resume(Simulation& simulation, const Event& event) override {
        if (!health_.resume(simulation, event))
            forward(simulation, event.subject, simulation.call(event.subject).slot);
    }

    void answered(Simulation& simulation, CallIndex call, LinkIndex, Ending ending) override {
        if (!health_.answered(simulation, call, ending)) simulation.end(call, ending);
    }

    void finish(Simulation& simulation) override {
        simulation.record(node_).meters[zoneMeter] =
            std::llround(toSeconds(simulation.now() - simulation.since()));
    }

private:
    enum class Policy { failover, weighted, latency };
    struct Resolver {
        Time validUntil{0};
        std::uint32_t target{0}; ///< position among the links
    };

    void forward(Simulation& simulation, CallIndex index, std::size_t target) {
        const LinkIndex link = spec_.calls[target];
        simulation.send(link, index, mix(simulation.call(index).key, network_.links[link].key));
    }

    [[nodiscard]] std::size_t choose(Simulation& simulation, std::uint64_t key) const {
        switch (policy_) {
        case Policy::weighted:
            return health_.drawn(simulation, key);
        case Policy::latency:
            return nearest();
        case Policy::failover:
            break;
        }
        std::size_t first = 0;
        while (!health_.usable(first))
            ++first;
        return first;
    }

    [[nodiscard]] std::size_t nearest() const {
        std::size_t best = spec_.calls.size();
        for (std::size_t i = 0; i < spec_.calls.size(); ++i)
            if (health_.usable(i) && (best == spec_.calls.size() || distances_[i] < distances_[best]))
                best = i;
        return best;
    }

    const Network& network_;
    const NodeSpec& spec_;
    NodeIndex node_{};
    HealthChecks health_;
    Policy policy_{Policy::failover};
    Duration life_{};
    std::vector<Resolver> resolvers_{};
    std::vector<double> distances_{}; ///< mean latency of the links, s
    Sampler lookup_{};
};

} // namespace

std::unique_ptr<Behaviour> make_router(const Network& network, NodeIndex node) {
    return std::make_unique<Router>(network, node);
}

} // namespace burst::sim

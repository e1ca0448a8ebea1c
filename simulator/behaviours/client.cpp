#include "simulator/arrivals/arrivals.h"
#include "simulator/behaviours/behaviours.h"
#include "simulator/mechanisms/caller.h"

namespace burst::sim {

namespace {

/// Sends the traffic of its sources. Patience and retries are those of its links (see compile).
class Client final : public Behaviour {
public:
    Client(const Network& network, NodeIndex node)
        : network_(network), spec_(network.nodes[node]), node_(node) {}

    void start(Simulation& simulation) override {
        for (const std::uint32_t source : spec_.sources)
            arrivals_.push_back(makeArrivals(
                network_.sources[source], mix(simulation.stream(node_), arrivals_.size()), network_.horizon));
        for (std::uint32_t i = 0; i < arrivals_.size(); ++i)
            scheduleNext(simulation, i);
    }

    void resume(Simulation& simulation, const Event& event) override {
        const std::uint64_t key = mix(simulation.stream(node_), ++ordinal_);
        scheduleNext(simulation, event.subject);
        const CallIndex request = simulation.open(node_, key);
        const LinkIndex route = chooseRoute(simulation, spec_, node_, key);
        if (route == none)
            simulation.end(request, Ending::failed);
        else
            simulation.send(route, request, mix(key, network_.links[route].key));
    }

    void answered(Simulation& simulation, CallIndex request, LinkIndex, Ending ending) override {
        simulation.end(request, ending);
    }

private:
    void scheduleNext(Simulation& simulation, std::uint32_t source) {
        const Time at = arrivals_[source]->next();
        if (at < network_.horizon) simulation.schedule(at, node_, 0, source);
    }

    const Network& network_;
    const NodeSpec& spec_;
    NodeIndex node_{};
    std::vector<std::unique_ptr<Arrivals>> arrivals_;
    std::uint64_t ordinal_{0};
};

} // namespace

std::unique_ptr<Behaviour> make_client(const Network& network, NodeIndex node) {
    return std::make_unique<Client>(network, node);
}

} // namespace burst::sim

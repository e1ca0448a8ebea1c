#include "simulator/behaviours/at_once.h"

#include "simulator/kernel/simulation.h"

namespace burst::sim {

namespace {
class AtOnce final : public Behaviour {
public:
    AtOnce(const Network& network, NodeIndex node)
        : network_(network), looksUp_(network.nodes[node].kind->key == "cache") {}

    void arrive(Simulation& simulation, CallIndex index) override {
        const Call& call = simulation.call(index);
        if (looksUp_ && call.parent != none && !network_.links[call.link].write) {
            Call& caller = simulation.call(call.parent);
            if (caller.generation == call.parentGeneration) caller.missed = true;
        }
        simulation.end(index, Ending::succeeded);
    }

private:
    const Network& network_;
    bool looksUp_{false};
};
} // namespace

std::unique_ptr<Behaviour> answerAtOnce(const Network& network, NodeIndex node) {
    return std::make_unique<AtOnce>(network, node);
}

} // namespace burst::sim

#include "simulator/behaviours/behaviours.h"
#include "simulator/kernel/simulation.h"

#include <algorithm>
#include <cmath>

namespace burst::sim {

namespace {

enum MeterIndex : std::size_t { requestsMeter, functionDeliveriesMeter, queueDeliveriesMeter };
constexpr double publishStep = 64.0 * 1024.0; ///< a publish is metered in steps of 64 KB

/// Accepts a message and hands a copy to every subscriber at once (rule N1). Subscribers always accept:
/// a queue stores the message, a function takes it as an event.
class Topic final : public Behaviour {
public:
    Topic(const Network& network, NodeIndex node)
        : network_(network), spec_(network.nodes[node]), node_(node) {
        const double rate = spec_.settings.number("rate");
        // Less than one message a second: one whole message must fit all the same.
        bucket_ = TokenBucket(rate, rate > 0.0 ? std::max(1.0, rate) : 0.0);
        rate_ = rate;
        metered_ = std::max<std::int64_t>(
            1, std::llround(std::ceil(spec_.settings.number("message_size") / publishStep)));
    }

    void arrive(Simulation& simulation, CallIndex call) override {
        if (!bucket_.take(simulation.now(), 1)) return simulation.endThrottled(call, Limit::publishRate);
        NodeRecord& record = simulation.record(node_);
        record.meters[requestsMeter] += metered_;
        ++record.invocations;
        const std::uint64_t key = simulation.call(call).key;
        for (const LinkIndex index : spec_.deliveries) {
            const LinkSpec& link = network_.links[index];
            const bool toQueue = network_.nodes[link.to].kind->key == "queue";
            ++record.meters[toQueue ? queueDeliveriesMeter : functionDeliveriesMeter];
            simulation.sendOn(index, call, mix(key, link.key));
        }
        simulation.end(call, Ending::succeeded);
    }

    void finish(Simulation& simulation) override {
        NodeRecord& record = simulation.record(node_);
        const double seconds = toSeconds(simulation.now() - simulation.since());
        if (seconds > 0.0 && rate_ > 0.0)
            record.utilisation = static_cast<double>(record.invocations) / seconds / rate_;
    }

private:
    const Network& network_;
    const NodeSpec& spec_;
    NodeIndex node_{};
    TokenBucket bucket_;
    double rate_{};
    std::int64_t metered_{1};
};

} // namespace

std::unique_ptr<Behaviour> make_topic(const Network& network, NodeIndex node) {
    return std::make_unique<Topic>(network, node);
}

} // namespace burst::sim

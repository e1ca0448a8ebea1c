#include "simulator/behaviours/behaviours.h"
#include "simulator/mechanisms/action_limit.h"
#include "simulator/mechanisms/delivery.h"
#include "simulator/random/zipf.h"

#include <algorithm>
#include <cmath>

namespace burst::sim {

namespace {

enum MeterIndex : std::size_t {
    requestsMeter,
    functionDeliveriesMeter,
    queueDeliveriesMeter,
    httpDeliveriesMeter,
    orderedRequestsMeter,
    orderedDeliveriesMeter,
    publishedBytesMeter,
    deliveredBytesMeter,
};
constexpr double publishStep = 64.0 * 1024.0; ///< a publish is metered in steps of 64 KB

/// Accepts a message and hands a copy to every subscriber whose filter it passes, at once and each on its own
/// (rules N1, N2). A FIFO topic limits the rate of a message group as well (rule N6); the order of a group is
/// kept by the FIFO queue behind it.
class Topic final : public Behaviour {
public:
    Topic(const Network& network, NodeIndex node)
        : network_(network),
          spec_(network.nodes[node]),
          node_(node),
          deliveries_(network, node),
          ordered_(spec_.settings.text("flavour") == "fifo"),
          rate_(spec_.settings.number("rate")),
          size_(std::llround(spec_.settings.number("message_size"))),
          metered_(std::max<std::int64_t>(
              1, std::llround(std::ceil(spec_.settings.number("message_size") / publishStep)))),
          // Less than one message a second: one whole message must fit all the same.
          bucket_(rate_, rate_ > 0.0 ? std::max(1.0, rate_) : 0.0) {
        const auto groups = std::max(1U, static_cast<std::uint32_t>(spec_.settings.number("groups")));
        const double groupRate = spec_.settings.number("group_rate");
        if (!ordered_ || groupRate <= 0.0) return;
        groups_ = Zipf(groups, spec_.settings.number("group_skew"));
        groupLimit_ = ActionLimit(0.0, groupRate, groups);
    }

    void arrive(Simulation& simulation, CallIndex call) override {
        const std::uint64_t key = simulation.call(call).key;
        const Time now = simulation.now();
        if (!bucket_.has(now, 1)) return simulation.endThrottled(call, Limit::publishRate);
        if (ordered_) {
            const std::uint32_t group = groups_.draw(simulation.draws(node_, Purpose::key, key));
            if (groupLimit_.take(now, group) != ActionLimit::Refusal::no)
                return simulation.endThrottled(call, Limit::groupRate);
        }
        bucket_.spend(now, 1);
        NodeRecord& record = simulation.record(node_);
        record.meters[ordered_ ? orderedRequestsMeter : requestsMeter] += ordered_ ? 1 : metered_;
        if (ordered_) record.meters[publishedBytesMeter] += size_;
        ++record.invocations;
        for (const LinkIndex index : spec_.deliveries)
            if (isMatch(simulation, node_, network_.links[index], key)) deliver(simulation, index, call);
        simulation.end(call, Ending::succeeded);
    }

    void resume(Simulation& simulation, const Event& event) override {
        deliveries_.resume(simulation, event);
    }
    void answered(Simulation& simulation, CallIndex delivery, LinkIndex, Ending ending) override {
        deliveries_.answered(simulation, delivery, ending);
    }

    void change(Simulation& simulation, std::string_view, std::optional<double> value) override {
        const double rate = value.value_or(rate_);
        bucket_.change(simulation.now(), rate, rate > 0.0 ? std::max(1.0, rate) : 0.0);
    }

    void finish(Simulation& simulation) override { simulation.useRate(node_, rate_); }

private:
    void deliver(Simulation& simulation, LinkIndex index, CallIndex call) {
        NodeRecord& record = simulation.record(node_);
        ++record.meters[ordered_ ? orderedDeliveriesMeter : meterOf(index)];
        if (ordered_) record.meters[deliveredBytesMeter] += size_;
        deliveries_.send(simulation, index, call, simulation.call(call).key, simulation.now());
    }

    [[nodiscard]] MeterIndex meterOf(LinkIndex index) const {
        const std::string& target = network_.nodes[network_.links[index].to].kind->key;
        if (target == "queue") return queueDeliveriesMeter;
        return target == "function" ? functionDeliveriesMeter : httpDeliveriesMeter;
    }

    const Network& network_;
    const NodeSpec& spec_;
    NodeIndex node_{};
    Deliveries deliveries_;
    bool ordered_{};
    double rate_{};
    std::int64_t size_{};
    std::int64_t metered_{1};
    TokenBucket bucket_;
    Zipf groups_{1, 0.0};
    ActionLimit groupLimit_{};
};

} // namespace

std::unique_ptr<Behaviour> make_topic(const Network& network, NodeIndex node) {
    return std::make_unique<Topic>(network, node);
}

} // namespace burst::sim

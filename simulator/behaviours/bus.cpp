#include "simulator/behaviours/behaviours.h"
#include "simulator/mechanisms/delivery.h"

#include <algorithm>
#include <cmath>

namespace burst::sim {

namespace {

enum MeterIndex : std::size_t {
    eventsMeter,
    replayedMeter,
    archivedMeter,
    archiveStorageMeter,
    apiDeliveriesMeter,
};
enum What : std::uint32_t { replayEvent };
constexpr double eventStep = 64.0 * 1024.0; ///< an event is metered in steps of 64 KB
constexpr double month = 730.0 * 3600.0;    ///< s

/// Accepts events up to a rate and hands each to the targets of the rules that it matches, no faster than the
/// targets are served (rules E1 to E4). Archived events may come once more (rule E8).
class Bus final : public Behaviour {
public:
    Bus(const Network& network, NodeIndex node)
        : network_(network), spec_(network.nodes[node]), node_(node), deliveries_(network, node) {
        const auto& s = spec_.settings;
        rate_ = s.number("rate") * std::max(1.0, s.number("put_batch"));
        bucket_ = TokenBucket(rate_, rate_ > 0.0 ? std::max(1.0, rate_) : 0.0);
        const double targets = s.number("target_rate");
        limitsTargets_ = targets > 0.0;
        targets_ = TokenBucket(targets, std::max(1.0, targets));
        size_ = std::llround(s.number("event_size"));
        metered_ = std::max<std::int64_t>(1, std::llround(std::ceil(s.number("event_size") / eventStep)));
        archives_ = s.flag("archive");
        replayShare_ = archives_ ? s.number("replay_share") : 0.0;
        replayAfter_ = fromSeconds(s.number("replay_after"));
        keptFor_ = std::min(month, s.quantity("archive_retention").value_or(month));
    }

    void arrive(Simulation& simulation, CallIndex call) override {
        const Time now = simulation.now();
        if (!bucket_.take(now, 1)) return simulation.endThrottled(call, Limit::busRate);
        const std::uint64_t key = simulation.call(call).key;
        NodeRecord& record = simulation.record(node_);
        record.meters[eventsMeter] += metered_;
        ++record.invocations;
        if (archives_) record.meters[archivedMeter] += size_;
        match(simulation, call, key);
        if (replayShare_ > 0.0 && simulation.draws(node_, Purpose::repeat, key).uniform() < replayShare_)
            simulation.schedule(now + replayAfter_, node_, replayEvent, simulation.openSilently(node_, key));
        simulation.end(call, Ending::succeeded);
    }

    void resume(Simulation& simulation, const Event& event) override {
        if (event.what != replayEvent) return deliveries_.resume(simulation, event);
        simulation.record(node_).meters[replayedMeter] += metered_;
        const std::uint64_t key = simulation.call(event.subject).key;
        simulation.close(event.subject);
        match(simulation, none, mix(key, 1));
    }

    void answered(Simulation& simulation, CallIndex delivery, LinkIndex, Ending ending) override {
        deliveries_.answered(simulation, delivery, ending);
    }

    void finish(Simulation& simulation) override {
        NodeRecord& record = simulation.record(node_);
        constexpr double mib = 1024.0 * 1024.0;
        record.meters[archiveStorageMeter] =
            std::llround(static_cast<double>(record.meters[archivedMeter]) / mib * keptFor_);
        simulation.useRate(node_, rate_);
    }

private:
    void match(Simulation& simulation, CallIndex cause, std::uint64_t key) {
        for (const LinkIndex index : spec_.deliveries) {
            const LinkSpec& link = network_.links[index];
            if (!isMatch(simulation, node_, link, key)) continue;
            if (network_.nodes[link.to].kind->calledByHttp)
                ++simulation.record(node_).meters[apiDeliveriesMeter];
            deliveries_.send(simulation, index, cause, key, turn(simulation.now()));
        }
    }

    /// When the next delivery may leave: those above the limit wait in line.
    [[nodiscard]] Time turn(Time now) {
        if (!limitsTargets_) return now;
        const Time at = targets_.readyAt(now, 1);
        targets_.spend(now, 1);
        return at;
    }

    const Network& network_;
    const NodeSpec& spec_;
    NodeIndex node_{};
    Deliveries deliveries_;
    TokenBucket bucket_;
    TokenBucket targets_;
    bool limitsTargets_{false};
    double rate_{0.0};
    std::int64_t size_{0};
    std::int64_t metered_{1};
    bool archives_{false};
    double replayShare_{0.0};
    Duration replayAfter_{0};
    double keptFor_{0.0}; ///< s of the bill's month that an archived event is kept
};

} // namespace

std::unique_ptr<Behaviour> make_bus(const Network& network, NodeIndex node) {
    return std::make_unique<Bus>(network, node);
}

} // namespace burst::sim

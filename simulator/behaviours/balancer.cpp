#include "simulator/behaviours/behaviours.h"
#include "simulator/mechanisms/capacity_units.h"
#include "simulator/mechanisms/health_checks.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

namespace burst::sim {

namespace {

enum MeterIndex : std::size_t { timeMeter, capacityMeter };
constexpr double gigabyte = 1024.0 * 1024.0 * 1024.0;
constexpr double functionGigabytes = 0.4; ///< of one capacity unit, to functions (rule B4)
constexpr double freeRules = 10.0;

/// Spreads requests over targets that are healthy. The idle timeout is the time limit of its links.
class Balancer final : public Behaviour {
public:
    Balancer(const Network& network, NodeIndex node)
        : network_(network),
          spec_(network.nodes[node]),
          node_(node),
          health_(network, node),
          outstanding_(spec_.calls.size(), 0) {
        const auto& s = spec_.settings;
        const std::string algorithm = s.text("algorithm");
        choice_ = algorithm == "weighted"            ? Choice::weighted
                  : algorithm == "least-outstanding" ? Choice::leastOutstanding
                                                     : Choice::roundRobin;
        if (const auto d = s.distribution("overhead")) overhead_ = Sampler(*d);
        gigabytes_ = (s.number("request_size") + s.number("response_size")) / gigabyte;
        connections_ = 1.0 / std::max(1.0, s.number("requests_per_connection"));
        connectionSeconds_ = s.number("connection_time");
        evaluations_ = std::max(0.0, s.number("rules") - freeRules);
    }

    void start(Simulation& simulation) override { health_.start(simulation); }

    void arrive(Simulation& simulation, CallIndex index) override {
        ++simulation.record(node_).invocations;
        const Duration delay =
            overhead_.time(simulation.draws(node_, Purpose::compute, simulation.call(index).key));
        if (delay == 0)
            forward(simulation, index);
        else
            simulation.schedule(simulation.now() + delay, node_, 0, index);
    }

    void resume(Simulation& simulation, const Event& event) override {
        if (!health_.resume(simulation, event)) forward(simulation, event.subject);
    }

    void answered(Simulation& simulation, CallIndex call, LinkIndex, Ending ending) override {
        if (health_.answered(simulation, call, ending)) return;
        --outstanding_[simulation.call(call).slot];
        simulation.end(call, ending);
    }

    void measure(Simulation& simulation) override { used_.restart(simulation.now()); }

    void finish(Simulation& simulation) override {
        NodeRecord& record = simulation.record(node_);
        record.meters[timeMeter] = std::llround(toSeconds(simulation.now() - simulation.since()));
        record.meters[capacityMeter] = std::llround(used_.total(simulation.now()) * 1e6);
    }

private:
    enum class Choice { roundRobin, leastOutstanding, weighted };

    void forward(Simulation& simulation, CallIndex index) {
        if (spec_.calls.empty()) return simulation.end(index, Ending::failed);
        const std::uint64_t key = simulation.call(index).key;
        const std::size_t target = choose(simulation, key);
        const LinkSpec& link = network_.links[spec_.calls[target]];
        const bool toFunction = network_.nodes[link.to].kind->key == "function";
        used_.add(simulation.now(), connections_, connectionSeconds_,
                  toFunction ? gigabytes_ / functionGigabytes : gigabytes_, evaluations_);
        ++outstanding_[target];
        simulation.call(index).slot = static_cast<std::uint32_t>(target);
        simulation.send(spec_.calls[target], index, mix(key, link.key));
    }

    [[nodiscard]] std::size_t choose(Simulation& simulation, std::uint64_t key) {
        switch (choice_) {
        case Choice::weighted:
            return health_.drawn(simulation, key);
        case Choice::leastOutstanding:
            return leastBusy();
        case Choice::roundRobin:
            break;
        }
        return nextInTurn();
    }

    [[nodiscard]] std::size_t nextInTurn() {
        while (!health_.usable(turn_))
            turn_ = (turn_ + 1) % spec_.calls.size();
        const std::size_t target = turn_;
        turn_ = (turn_ + 1) % spec_.calls.size();
        return target;
    }

    /// Of several the next in turn, so that idle targets share the work.
    [[nodiscard]] std::size_t leastBusy() {
        std::size_t best = nextInTurn();
        for (std::size_t i = 1; i < spec_.calls.size(); ++i) {
            const std::size_t at = (turn_ + i - 1) % spec_.calls.size();
            if (health_.usable(at) && outstanding_[at] < outstanding_[best]) best = at;
        }
        turn_ = (best + 1) % spec_.calls.size();
        return best;
    }

    const Network& network_;
    const NodeSpec& spec_;
    NodeIndex node_{};
    HealthChecks health_;
    std::vector<std::int64_t> outstanding_{}; ///< requests that wait for an answer, by target
    std::size_t turn_{0};
    Choice choice_{Choice::roundRobin};
    Sampler overhead_{};
    double gigabytes_{};
    double connections_{};
    double connectionSeconds_{};
    double evaluations_{};
    CapacityUnits used_{};
};

} // namespace

std::unique_ptr<Behaviour> make_balancer(const Network& network, NodeIndex node) {
    return std::make_unique<Balancer>(network, node);
}

} // namespace burst::sim

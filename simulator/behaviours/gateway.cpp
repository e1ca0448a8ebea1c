#include "simulator/behaviours/behaviours.h"
#include "simulator/mechanisms/caller.h"

#include <cmath>

namespace burst::sim {

namespace {

enum MeterIndex : std::size_t { requestsMeter };
constexpr double httpStep = 512.0 * 1024.0; ///< an HTTP API meters requests in steps of 512 KB (rule A12)

/// Token buckets (its own, then the account's; rule A2), own latency, one integration per request. The
/// integration timeout is the time limit of its links (see compile).
class Gateway final : public Behaviour {
public:
    Gateway(const Network& network, NodeIndex node)
        : network_(network), spec_(network.nodes[node]), node_(node) {
        const auto& s = spec_.settings;
        rateLimit_ = rateOr(s.quantity("rate"));
        burst_ = burstOr(s.quantity("burst"));
        own_ = TokenBucket(rateLimit_, burst_);
        rate_ = std::min(rateLimit_, network.account.gatewayRate);
        if (const auto overhead = s.distribution("overhead")) overhead_ = Sampler(*overhead);
        if (s.text("flavour") == "http")
            metered_ =
                std::max<std::int64_t>(1, std::llround(std::ceil(s.number("request_size") / httpStep)));
    }

    void arrive(Simulation& simulation, CallIndex call) override {
        const Time now = simulation.now();
        if (!own_.has(now, 1)) return simulation.endThrottled(call, Limit::gatewayRate);
        if (!simulation.accountGateway().take(now, 1))
            return simulation.endThrottled(call, Limit::accountGatewayRate);
        own_.spend(now, 1);
        NodeRecord& record = simulation.record(node_);
        record.meters[requestsMeter] += metered_;
        ++record.invocations;
        const Duration delay =
            overhead_.time(simulation.draws(node_, Purpose::compute, simulation.call(call).key));
        if (delay == 0)
            forward(simulation, call);
        else
            simulation.schedule(now + delay, node_, 0, call);
    }

    void resume(Simulation& simulation, const Event& event) override { forward(simulation, event.subject); }

    void answered(Simulation& simulation, CallIndex call, LinkIndex, Ending ending) override {
        simulation.end(call, ending);
    }

    void change(Simulation& simulation, std::string_view parameter, std::optional<double> value) override {
        if (parameter == "rate")
            rateLimit_ = rateOr(value);
        else
            burst_ = burstOr(value);
        own_.change(simulation.now(), rateLimit_, burst_);
    }

    void finish(Simulation& simulation) override {
        NodeRecord& record = simulation.record(node_);
        const double seconds = toSeconds(simulation.now() - simulation.since());
        if (seconds > 0.0 && rate_ > 0.0)
            record.utilisation = static_cast<double>(record.invocations) / seconds / rate_;
    }

private:
    [[nodiscard]] double rateOr(std::optional<double> rate) const {
        return rate.value_or(network_.account.gatewayRate);
    }
    [[nodiscard]] double burstOr(std::optional<double> burst) const {
        return burst.value_or(static_cast<double>(network_.account.gatewayBurst));
    }

    void forward(Simulation& simulation, CallIndex call) {
        const std::uint64_t key = simulation.call(call).key;
        const LinkIndex route = chooseRoute(simulation, spec_, node_, key);
        if (route == none) return simulation.end(call, Ending::failed);
        simulation.send(route, call, mix(key, network_.links[route].key));
    }

    const Network& network_;
    const NodeSpec& spec_;
    NodeIndex node_{};
    TokenBucket own_;
    double rateLimit_{}; ///< now
    double burst_{};     ///< now
    double rate_{};
    Sampler overhead_;
    std::int64_t metered_{1};
};

} // namespace

std::unique_ptr<Behaviour> make_gateway(const Network& network, NodeIndex node) {
    return std::make_unique<Gateway>(network, node);
}

} // namespace burst::sim

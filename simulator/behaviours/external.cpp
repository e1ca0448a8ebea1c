#include "simulator/behaviours/behaviours.h"
#include "simulator/kernel/simulation.h"

#include <algorithm>
#include <optional>

namespace burst::sim {

namespace {

enum MeterIndex : std::size_t { callsMeter };

/// A service that nobody here runs: a latency, an error rate, a token bucket, a number of calls at once.
/// What it refuses it refuses at once and does not charge.
class External final : public Behaviour {
public:
    External(const Network& network, NodeIndex node)
        : settings_(network.nodes[node].settings),
          node_(node),
          errorRate_(settings_.number("error_rate")),
          rate_(settings_.quantity("rate")),
          chargesFailures_(settings_.text("charged") != "succeeded") {
        if (const auto d = settings_.distribution("latency")) latency_ = Sampler(*d);
        if (const auto most = settings_.quantity("max_concurrency"))
            mostAtOnce_ = static_cast<std::int64_t>(*most);
        if (!rate_) return;
        // Less than one call a second: one whole call must fit all the same.
        const double second = *rate_ > 0.0 ? std::max(1.0, *rate_) : 0.0;
        bucket_ = TokenBucket(*rate_, settings_.quantity("burst").value_or(second));
    }

    void arrive(Simulation& simulation, CallIndex index) override {
        const Time now = simulation.now();
        if (mostAtOnce_ && inWork_.value() >= *mostAtOnce_)
            return simulation.endThrottled(index, Limit::externalConcurrency);
        if (rate_ && !bucket_.take(now, 1)) return simulation.endThrottled(index, Limit::externalRate);
        inWork_.change(now, +1);
        ++simulation.record(node_).invocations;
        const Duration delay =
            latency_.time(simulation.draws(node_, Purpose::compute, simulation.call(index).key));
        if (delay == 0)
            answer(simulation, index);
        else
            simulation.schedule(now + delay, node_, 0, index);
    }

    void resume(Simulation& simulation, const Event& event) override { answer(simulation, event.subject); }

    void measure(Simulation& simulation) override { inWork_.restart(simulation.now()); }

    void finish(Simulation& simulation) override {
        NodeRecord& record = simulation.record(node_);
        inWork_.settle(simulation.now());
        const double seconds = toSeconds(simulation.now() - simulation.since());
        if (seconds <= 0.0) return;
        if (rate_) simulation.useRate(node_, *rate_);
        if (mostAtOnce_ && *mostAtOnce_ > 0)
            record.utilisation = std::max(record.utilisation, inWork_.area().value() * 1e-9 / seconds /
                                                                  static_cast<double>(*mostAtOnce_));
    }

private:
    void answer(Simulation& simulation, CallIndex index) {
        inWork_.change(simulation.now(), -1);
        const bool fails =
            errorRate_ > 0.0 &&
            simulation.draws(node_, Purpose::failure, simulation.call(index).key).uniform() < errorRate_;
        if (!fails || chargesFailures_) ++simulation.record(node_).meters[callsMeter];
        simulation.end(index, fails ? Ending::failed : Ending::succeeded);
    }

    const model::Settings& settings_;
    NodeIndex node_{};
    double errorRate_{};
    std::optional<double> rate_{};
    std::optional<std::int64_t> mostAtOnce_{};
    bool chargesFailures_{true};
    Sampler latency_{};
    TokenBucket bucket_{};
    Gauge inWork_;
};

} // namespace

std::unique_ptr<Behaviour> make_external(const Network& network, NodeIndex node) {
    return std::make_unique<External>(network, node);
}

} // namespace burst::sim

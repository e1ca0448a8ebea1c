#include "simulator/behaviours/behaviours.h"
#include "simulator/kernel/simulation.h"

#include <cmath>

namespace burst::sim {

namespace {

enum MeterIndex : std::size_t { logMeter, storageMeter, requestMeter, metricsMeter, traceMeter };
/// The operations of a link to a sink, in the order of their rule.
enum Operation : std::uint32_t { log, metric, trace };

/// Takes every record and counts what it costs.
class Sink final : public Behaviour {
public:
    Sink(const Network& network, NodeIndex node)
        : network_(network),
          settings_(network.nodes[node].settings),
          node_(node),
          sampling_(settings_.number("sampling")) {
        if (const auto d = settings_.distribution("record_size")) size_ = Sampler(*d);
        if (const auto d = settings_.distribution("latency")) latency_ = Sampler(*d);
    }

    void arrive(Simulation& simulation, CallIndex index) override {
        const Call& call = simulation.call(index);
        meter(simulation, network_.links[call.link].operation, call.key);
        const Duration delay = latency_.time(simulation.draws(node_, Purpose::compute, call.key));
        if (delay == 0)
            simulation.end(index, Ending::succeeded);
        else
            simulation.schedule(simulation.now() + delay, node_, 0, index);
    }

    void resume(Simulation& simulation, const Event& event) override {
        simulation.end(event.subject, Ending::succeeded);
    }

    void finish(Simulation& simulation) override {
        auto& meters = simulation.record(node_).meters;
        constexpr double mib = 1024.0 * 1024.0;
        const double seconds = toSeconds(simulation.now() - simulation.since());
        const double stored = static_cast<double>(meters[logMeter]) * settings_.number("stored_share");
        meters[storageMeter] = std::llround(stored / mib * settings_.number("retention"));
        meters[metricsMeter] = std::llround(settings_.number("metrics") * seconds);
    }

private:
    void meter(Simulation& simulation, std::uint32_t operation, std::uint64_t key) {
        auto& meters = simulation.record(node_).meters;
        if (operation == log)
            meters[logMeter] += std::llround(size_.draw(simulation.draws(node_, Purpose::size, key)));
        else if (operation == metric)
            ++meters[requestMeter];
        else if (simulation.draws(node_, Purpose::probability, key).uniform() < sampling_)
            ++meters[traceMeter];
    }

    const Network& network_;
    const model::Settings& settings_;
    NodeIndex node_{};
    double sampling_{1.0};
    Sampler size_{};
    Sampler latency_{};
};

} // namespace

std::unique_ptr<Behaviour> make_sink(const Network& network, NodeIndex node) {
    return std::make_unique<Sink>(network, node);
}

} // namespace burst::sim

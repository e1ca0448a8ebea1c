#include "simulator/behaviours/behaviours.h"
#include "simulator/kernel/simulation.h"
#include "simulator/mechanisms/on_demand_capacity.h"

#include <algorithm>
#include <cmath>

namespace burst::sim {

namespace {

enum MeterIndex : std::size_t {
    writeMeter,
    readHalfMeter,
    writeCapacityMeter,
    readCapacityMeter,
    storageMeter
};
constexpr double writeStep = 1024.0; ///< bytes in one write unit (rule D1)
constexpr double readStep = 4096.0;  ///< bytes in one strongly consistent read unit (rule D1)

/// Capacity of one operation of a table: provisioned with its burst (rule D4), or on demand (rules D2, D3).
class Capacity {
public:
    Capacity(bool provisioned, double provisionedRate, Duration burst, double initialRate, Duration growth)
        : provisioned_(provisioned),
          // Capacity is counted by the second: without burst there is still one second's worth.
          bucket_(provisionedRate, provisionedRate * std::max(1.0, toSeconds(burst))),
          onDemand_(initialRate, growth) {}

    bool take(Time now, std::int64_t units) {
        return provisioned_ ? bucket_.take(now, units) : onDemand_.take(now, units);
    }

private:
    bool provisioned_{};
    TokenBucket bucket_;
    OnDemandCapacity onDemand_;
};

/// Reads and writes against capacities counted in half read units and in write units. One key may be hot:
/// its requests also meet the limit of a partition (rule D5).
class Table final : public Behaviour {
public:
    Table(const Network& network, NodeIndex node)
        : network_(network),
          node_(node),
          settings_(network.nodes[node].settings),
          provisioned_(settings_.text("mode") == "provisioned"),
          writes_(provisioned_, settings_.number("write_capacity"),
                  fromSeconds(settings_.number("burst_window")), settings_.number("initial_writes"),
                  fromSeconds(settings_.number("growth_window"))),
          reads_(provisioned_, 2.0 * settings_.number("read_capacity"),
                 fromSeconds(settings_.number("burst_window")), 2.0 * settings_.number("initial_reads"),
                 fromSeconds(settings_.number("growth_window"))),
          hotWrites_(settings_.number("partition_writes"), settings_.number("partition_writes")),
          hotReads_(2.0 * settings_.number("partition_reads"), 2.0 * settings_.number("partition_reads")),
          hotShare_(settings_.number("hot_key_share")) {
        const double size = settings_.number("item_size");
        writeUnits_ = std::max<std::int64_t>(1, std::llround(std::ceil(size / writeStep)));
        readHalves_ = std::max<std::int64_t>(1, std::llround(std::ceil(size / readStep)));
        if (settings_.text("consistency") == "strong") readHalves_ *= 2;
        if (const auto d = settings_.distribution("write_latency")) writeLatency_ = Sampler(*d);
        if (const auto d = settings_.distribution("read_latency")) readLatency_ = Sampler(*d);
    }

    void arrive(Simulation& simulation, CallIndex index) override {
        const Call& call = simulation.call(index);
        const bool write = call.link != none && network_.links[call.link].write;
        const Time now = simulation.now();
        const std::int64_t units = write ? writeUnits_ : readHalves_;
        const bool hot =
            hotShare_ > 0.0 && simulation.draws(node_, Purpose::route, call.key).uniform() < hotShare_;
        TokenBucket& partition = write ? hotWrites_ : hotReads_;
        if (hot && !partition.has(now, units)) return simulation.endThrottled(index, Limit::partition);
        if (!(write ? writes_ : reads_).take(now, units))
            return simulation.endThrottled(index, write ? Limit::tableWrites : Limit::tableReads);
        if (hot) partition.spend(now, units);
        (write ? writtenUnits_ : readUnits_) += units;
        if (!provisioned_) simulation.record(node_).meters[write ? writeMeter : readHalfMeter] += units;
        const Sampler& latency = write ? writeLatency_ : readLatency_;
        const Duration delay = latency.time(simulation.draws(node_, Purpose::compute, call.key));
        if (delay == 0)
            simulation.end(index, Ending::succeeded);
        else
            simulation.schedule(now + delay, node_, 0, index);
    }

    void resume(Simulation& simulation, const Event& event) override {
        simulation.end(event.subject, Ending::succeeded);
    }

    void measure(Simulation&) override { writtenUnits_ = readUnits_ = 0; }

    void finish(Simulation& simulation) override {
        NodeRecord& record = simulation.record(node_);
        const double seconds = toSeconds(simulation.now() - simulation.since());
        constexpr double mib = 1024.0 * 1024.0;
        record.meters[storageMeter] = std::llround(settings_.number("storage") / mib * seconds);
        if (!provisioned_ || seconds <= 0.0) return;
        const double writes = settings_.number("write_capacity");
        const double reads = settings_.number("read_capacity");
        record.meters[writeCapacityMeter] = std::llround(writes * seconds);
        record.meters[readCapacityMeter] = std::llround(reads * seconds);
        record.utilisation = std::max(static_cast<double>(writtenUnits_) / (writes * seconds),
                                      0.5 * static_cast<double>(readUnits_) / (reads * seconds));
    }

private:
    const Network& network_;
    NodeIndex node_{};
    const model::Settings& settings_;
    bool provisioned_{};
    Capacity writes_;
    Capacity reads_;
    TokenBucket hotWrites_;
    TokenBucket hotReads_;
    double hotShare_{};
    std::int64_t writeUnits_{1};
    std::int64_t readHalves_{1};
    std::int64_t writtenUnits_{0};
    std::int64_t readUnits_{0};
    Sampler writeLatency_;
    Sampler readLatency_;
};

} // namespace

std::unique_ptr<Behaviour> make_table(const Network& network, NodeIndex node) {
    return std::make_unique<Table>(network, node);
}

} // namespace burst::sim

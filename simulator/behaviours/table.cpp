#include "simulator/behaviours/behaviours.h"
#include "simulator/behaviours/table_settings.h"
#include "simulator/kernel/simulation.h"
#include "simulator/mechanisms/item_limit.h"
#include "simulator/mechanisms/subject.h"
#include "simulator/mechanisms/throughput.h"
#include "simulator/random/zipf.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace burst::sim {

namespace {

enum MeterIndex : std::size_t {
    writeMeter,
    readHalfMeter,
    writeCapacityMeter,
    readCapacityMeter,
    unitsMeter,
    followingUnitsMeter,
    requestUnitsMeter,
    storageMeter
};
enum What : std::uint32_t { done, periodEnd, capacityChanged };

using PerOperation = TableSettings::PerOperation;
constexpr std::size_t writes = 0; ///< as an index by Operation
constexpr std::size_t reads = 1;

[[nodiscard]] Throughput throughputOf(const TableSettings& set, std::size_t operation) {
    const double tokens = set.tokensPerUnit[operation];
    if (set.provisioned) return Throughput::provisioned(tokens * set.capacity[operation], set.burst);
    return Throughput::onDemand(tokens * set.initial[operation], set.growth, tokens * set.most[operation],
                                set.growthFactor);
}

/// The partitions that limit requests; nullopt when load is taken as even. A hot key among load that is even
/// otherwise meets a partition of its own.
[[nodiscard]] std::optional<Partitions> partitionsOf(const TableSettings& set) {
    if (set.keys == 0 && set.hotShare <= 0.0) return std::nullopt;
    PartitionTerms terms{.burst = set.burst};
    for (std::size_t i = 0; i < operationCount; ++i)
        terms.limits[i] = set.tokensPerUnit[i] * set.partitionLimits[i];
    if (set.keys == 0) return Partitions(terms);
    terms.count = set.firstPartitions();
    terms.splitAfter = set.splitAfter;
    for (std::size_t i = 0; i < operationCount && set.provisioned && !set.adapts; ++i)
        terms.capacity[i] = set.tokensPerUnit[i] * set.capacity[i];
    return Partitions(terms);
}

/// Provisioned capacity of one operation over time.
struct Held {
    double units{0.0};  ///< per second, now
    double area{0.0};   ///< unit-seconds measured
    double period{0.0}; ///< unit-seconds of the period of the scaling loop
    Time since{0};

    void settle(Time now) {
        const double more = units * toSeconds(now - since);
        area += more;
        period += more;
        since = now;
    }
};

/// Reads and writes against the capacity of the table and the limits of its partitions (rules D1 to D8).
/// Successful writes become records of its change stream, if anybody reads that (rule D10).
class Table final : public Behaviour {
public:
    Table(const Network& network, NodeIndex node)
        : network_(network),
          spec_(network.nodes[node]),
          node_(node),
          set_(spec_.settings),
          throughput_{throughputOf(set_, writes), throughputOf(set_, reads)},
          partitions_(partitionsOf(set_)),
          keys_(std::max(1U, set_.keys), set_.keySkew),
          items_(set_.itemWrites),
          changes_(network, node, set_.changes) {
        if (set_.budget) {
            set_.budget->startsAt = network.startsAt;
            budget_.emplace(*set_.budget);
        }
        if (set_.scaling)
            scaling_.emplace(*set_.scaling,
                             DecreaseQuota(set_.freeDecreases, set_.decreasesADay, network.startsAt));
        for (std::size_t i = 0; i < operationCount; ++i)
            held_[i].units = set_.capacity[i];
    }

    void start(Simulation& simulation) override {
        if (scaling_) simulation.schedule(scaling_->rule().period, node_, periodEnd);
    }

    void arrive(Simulation& simulation, CallIndex index) override {
        const Operation operation = operationOf(simulation, index);
        const auto i = static_cast<std::size_t>(operation);
        const std::int64_t tokens = set_.tokens[i];
        const Time now = simulation.now();
        if (i == writes && set_.itemWrites > 0.0 && !mayWriteItem(simulation, index))
            return simulation.endThrottled(index, Limit::partition);
        if (budget_) return takeUnits(simulation, index, operation);
        const auto partition = partitionOf(simulation, index);
        if (partition && !partitions_->has(now, *partition, operation, tokens)) {
            partitions_->refused(now, *partition);
            return simulation.endThrottled(index, Limit::partition);
        }
        if (!throughput_[i].take(now, tokens))
            return simulation.endThrottled(index, i == writes ? Limit::tableWrites : Limit::tableReads);
        if (partition) partitions_->spend(now, *partition, operation, tokens);
        if (!set_.provisioned) growPartitions(now);
        used_[i] += tokens;
        usedInPeriod_[i] += tokens;
        if (!set_.provisioned && !set_.countsRequestUnits)
            simulation.record(node_).meters[i == writes ? writeMeter : readHalfMeter] += tokens;
        serve(simulation, index, operation);
    }

    void serve(Simulation& simulation, CallIndex index, Operation operation) {
        const Duration delay = set_.latency[static_cast<std::size_t>(operation)].time(
            simulation.draws(node_, Purpose::compute, simulation.call(index).key));
        if (delay == 0)
            finishRequest(simulation, index);
        else
            simulation.schedule(simulation.now() + delay, node_, done, index);
    }

    void resume(Simulation& simulation, const Event& event) override {
        if (ShardReaders::owns(event))
            changes_.resume(simulation, event);
        else if (event.what == done)
            finishRequest(simulation, event.subject);
        else if (event.what == periodEnd)
            scale(simulation);
        else
            applyScaling(simulation);
    }

    void answered(Simulation& simulation, CallIndex batch, LinkIndex, Ending ending) override {
        changes_.answered(simulation, batch, ending);
    }

    void change(Simulation& simulation, std::string_view parameter, std::optional<double> value) override {
        const Time now = simulation.now();
        if (budget_) {
            if (parameter == "units")
                budget_->change(now,
                                value ? *value * TableSettings::tokensPerRequestUnit : set_.budget->units);
            return;
        }
        for (std::size_t i = 0; i < operationCount; ++i) {
            const double tokens = set_.tokensPerUnit[i];
            if (set_.provisioned && parameter == (i == writes ? "write_capacity" : "read_capacity"))
                provision(now, i, value.value_or(set_.capacity[i]));
            if (!set_.provisioned && parameter == (i == writes ? "initial_writes" : "initial_reads"))
                throughput_[i].warm(now, tokens * value.value_or(set_.initial[i]));
            if (!set_.provisioned && parameter == (i == writes ? "most_writes" : "most_reads"))
                throughput_[i].cap(now, tokens * value.value_or(std::numeric_limits<double>::infinity()));
        }
    }

    void measure(Simulation& simulation) override {
        used_ = {};
        changes_.measure();
        if (budget_) budget_->restart(simulation.now());
        for (Held& held : held_) {
            held.settle(simulation.now());
            held.area = 0.0;
        }
    }

    void finish(Simulation& simulation) override {
        NodeRecord& record = simulation.record(node_);
        changes_.finish(simulation);
        const double seconds = toSeconds(simulation.now() - simulation.since());
        constexpr double mib = 1024.0 * 1024.0;
        record.meters[storageMeter] = std::llround(set_.storage / mib * seconds);
        if (budget_ && seconds > 0.0) {
            const double area = budget_->area(simulation.now());
            record.meters[set_.budget->follows ? followingUnitsMeter : unitsMeter] =
                std::llround(area / TableSettings::tokensPerRequestUnit);
            record.utilisation = static_cast<double>(budget_->used()) / (budget_->units() * seconds);
        }
        if (!set_.provisioned && !budget_ && set_.countsRequestUnits)
            record.meters[requestUnitsMeter] = std::llround(
                static_cast<double>(used_[writes] + used_[reads]) / TableSettings::tokensPerRequestUnit);
        if (!set_.provisioned || seconds <= 0.0) return;
        for (std::size_t i = 0; i < operationCount; ++i) {
            held_[i].settle(simulation.now());
            record.meters[i == writes ? writeCapacityMeter : readCapacityMeter] = std::llround(held_[i].area);
            const double used = static_cast<double>(used_[i]) / set_.tokensPerUnit[i];
            record.utilisation = std::max(record.utilisation, used / held_[i].area);
        }
    }

private:
    [[nodiscard]] Operation operationOf(Simulation& simulation, CallIndex index) const {
        const LinkIndex link = simulation.call(index).link;
        return link != none && network_.links[link].write ? Operation::write : Operation::read;
    }

    /// A request takes its units out of the budget of its partition and of all (rule AZ-90). Without keys
    /// load is even over the partitions.
    void takeUnits(Simulation& simulation, CallIndex index, Operation operation) {
        const bool hot = isHot(simulation, index);
        const std::uint64_t hash = hot             ? hashOf(0)
                                   : set_.keys > 0 ? hashOf(keyOf(simulation, index))
                                                   : mix(spec_.key, simulation.call(index).key);
        const auto refusal =
            budget_->take(simulation.now(), set_.tokens[static_cast<std::size_t>(operation)], hash);
        if (refusal == UnitBudget::Refusal::no) return serve(simulation, index, operation);
        simulation.endThrottled(index, refusal == UnitBudget::Refusal::partition ? Limit::partition
                                                                                 : Limit::requestUnits);
    }

    /// The partition whose limits the request meets.
    [[nodiscard]] std::optional<Partitions::Index> partitionOf(Simulation& simulation,
                                                               CallIndex index) const {
        if (!partitions_) return std::nullopt;
        const bool hot = isHot(simulation, index);
        if (set_.keys > 0) return partitions_->of(hot ? hashOf(0) : hashOf(keyOf(simulation, index)));
        if (hot) return 0;
        return std::nullopt;
    }
    /// Whether the item that is written has not been written too often (rules CF-40, GC-41).
    [[nodiscard]] bool mayWriteItem(Simulation& simulation, CallIndex index) {
        const bool hot = isHot(simulation, index);
        if (set_.keys == 0 && !hot) return true;
        const std::uint32_t item = hot ? 0 : keyOf(simulation, index);
        return items_.take(simulation.now(), item);
    }
    [[nodiscard]] bool isHot(Simulation& simulation, CallIndex index) const {
        return set_.hotShare > 0.0 &&
               simulation.draws(node_, Purpose::route, simulation.call(index).key).uniform() < set_.hotShare;
    }
    /// The rank of the item by its popularity; the same as in a cache for the same request, so that a cache
    /// keeps the popular ones away.
    [[nodiscard]] std::uint32_t keyOf(Simulation& simulation, CallIndex index) const {
        return keys_.draw(Draws(subjectOf(simulation, index), Purpose::key, 0));
    }
    [[nodiscard]] std::uint64_t hashOf(std::uint32_t key) const { return mix(spec_.key, key); }

    void finishRequest(Simulation& simulation, CallIndex index) {
        const bool isWrite = operationOf(simulation, index) == Operation::write;
        if (isWrite && conditionFails(simulation, index)) return simulation.end(index, Ending::failed);
        // What an outage cut off has not been written.
        if (isWrite && changes_.any() && !simulation.call(index).cutOff)
            changes_.append(simulation, index, changeKey(simulation, index));
        simulation.end(index, Ending::succeeded);
    }
    [[nodiscard]] bool conditionFails(Simulation& simulation, CallIndex index) const {
        return set_.conditionFails > 0.0 &&
               simulation.draws(node_, Purpose::failure, simulation.call(index).key).uniform() <
                   set_.conditionFails;
    }
    /// The hash by which changes stay in order. Without keys every write is about another item.
    [[nodiscard]] std::uint64_t changeKey(Simulation& simulation, CallIndex index) const {
        if (isHot(simulation, index)) return hashOf(0);
        return set_.keys > 0 ? hashOf(keyOf(simulation, index)) : mix(spec_.key, simulation.call(index).key);
    }

    /// As many partitions as the present throughput takes.
    void growPartitions(Time now) {
        if (!partitions_ || set_.keys == 0) return;
        PerOperation rates{};
        for (std::size_t i = 0; i < operationCount; ++i)
            rates[i] = throughput_[i].rate() / set_.tokensPerUnit[i];
        if (rates == grownFor_) return;
        grownFor_ = rates;
        partitions_->growTo(now, set_.partitionsFor(rates));
    }

    void provision(Time now, std::size_t operation, double units) {
        Held& held = held_[operation];
        held.settle(now);
        held.units = units;
        const double tokens = set_.tokensPerUnit[operation] * units;
        throughput_[operation].change(now, tokens);
        growPartitions(now);
        if (partitions_) partitions_->share(now, static_cast<Operation>(operation), tokens);
    }

    /// The end of a period of auto scaling.
    void scale(Simulation& simulation) {
        const Time now = simulation.now();
        simulation.schedule(now + scaling_->rule().period, node_, periodEnd);
        std::array<std::optional<double>, operationCount> inUse{};
        ThroughputScaling::Units capacity{};
        for (std::size_t i = 0; i < operationCount; ++i) {
            Held& held = held_[i];
            held.settle(now);
            capacity[i] = std::llround(held.units);
            const double used = static_cast<double>(usedInPeriod_[i]) / set_.tokensPerUnit[i];
            if (usedInPeriod_[i] > 0) inUse[i] = used / held.period;
            held.period = 0.0;
        }
        usedInPeriod_ = {};
        const auto next = scaling_->observe(now, inUse, capacity);
        if (!next) return;
        next_ = *next;
        if (scaling_->rule().delay == 0)
            applyScaling(simulation);
        else
            simulation.schedule(now + scaling_->rule().delay, node_, capacityChanged);
    }

    void applyScaling(Simulation& simulation) {
        scaling_->changed();
        for (std::size_t i = 0; i < operationCount; ++i)
            if (std::llround(held_[i].units) != next_[i])
                provision(simulation.now(), i, static_cast<double>(next_[i]));
    }

    const Network& network_;
    const NodeSpec& spec_;
    NodeIndex node_{};
    TableSettings set_;
    std::array<Throughput, operationCount> throughput_;
    std::optional<UnitBudget> budget_{};
    std::optional<Partitions> partitions_;
    Zipf keys_;
    ItemLimit items_; ///< asked only if there is a limit
    ShardReaders changes_;
    PerOperation grownFor_{};
    std::array<Held, operationCount> held_{};
    std::array<std::int64_t, operationCount> used_{}; ///< tokens measured
    std::array<std::int64_t, operationCount> usedInPeriod_{};
    std::optional<ThroughputScaling> scaling_{};
    ThroughputScaling::Units next_{}; ///< capacities of the change that is under way
};

} // namespace

std::unique_ptr<Behaviour> make_table(const Network& network, NodeIndex node) {
    return std::make_unique<Table>(network, node);
}

} // namespace burst::sim

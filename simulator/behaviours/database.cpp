#include "simulator/behaviours/behaviours.h"
#include "simulator/behaviours/database_settings.h"
#include "simulator/kernel/simulation.h"
#include "simulator/mechanisms/database_instance.h"

#include <algorithm>
#include <cmath>

namespace burst::sim {

namespace {

enum MeterIndex : std::size_t { baseMeter, scaledMeter, instancesMeter, proxyMeter, ioMeter, storageMeter };
enum What : std::uint32_t { proxied, waited, computed, gaveUp, unpinned, look, pause, resumed, closeIdle };

/// Queries take a connection, wait for storage, then share the processors of their instance. Without a
/// connection they are refused or wait. The first instance takes the writes, the others the reads.
class Database final : public Behaviour {
public:
    Database(const Network& network, NodeIndex node)
        : network_(network), node_(node), set_(network.nodes[node].settings) {
        const double processors = set_.serverless ? set_.scaling.min * set_.unitProcessors : set_.processors;
        instances_.reserve(std::size_t{set_.replicas} + 1);
        for (std::uint32_t i = 0; i <= set_.replicas; ++i)
            instances_.emplace_back(Connections(set_.connections, set_.idle), set_.scaling, processors);
    }

    void start(Simulation& simulation) override {
        for (std::uint32_t i = 0; i < instances_.size(); ++i)
            awaitPause(simulation, i);
    }

    void arrive(Simulation& simulation, CallIndex index) override {
        Call& call = simulation.call(index);
        call.slot = instanceFor(simulation, call);
        call.step = holderOf(simulation, call);
        const Duration hop =
            set_.proxy ? set_.proxyLatency.time(simulation.draws(node_, Purpose::latency, call.key)) : 0;
        if (hop == 0)
            connect(simulation, index);
        else
            simulation.schedule(simulation.now() + hop, node_, proxied, index);
    }

    void resume(Simulation& simulation, const Event& event) override {
        switch (event.what) {
        case proxied:
            return connect(simulation, event.subject);
        case waited:
            return compute(simulation, event.subject);
        case computed:
            return takeComputed(simulation, event);
        case gaveUp:
            return giveUp(simulation, event.subject);
        case unpinned:
            return release(simulation, event.subject, none);
        case look:
            return lookAtLoad(simulation, event.subject);
        case pause:
            return tryPause(simulation, event.subject);
        case resumed:
            return wake(simulation, event.subject);
        default:
            return closeConnections(simulation, event.subject);
        }
    }

    void measure(Simulation& simulation) override {
        queries_ = 0;
        for (DatabaseInstance& instance : instances_) {
            settle(simulation, instance);
            instance.busyAtLook -= instance.busy;
            instance.restart();
        }
    }

    void finish(Simulation& simulation) override;

private:
    void settle(Simulation& simulation, DatabaseInstance& instance) const {
        instance.settle(simulation.now(), instance.scaling.capacity());
    }

    [[nodiscard]] std::uint32_t instanceFor(Simulation& simulation, const Call& call) const {
        const bool write = call.link != none && network_.links[call.link].write;
        if (write || set_.replicas == 0) return 0;
        const std::uint64_t word = simulation.draws(node_, Purpose::route, call.key)();
        return 1 + static_cast<std::uint32_t>(word % set_.replicas);
    }

    /// The environment that keeps the connection of a call; none when its caller keeps none.
    [[nodiscard]] HolderIndex holderOf(Simulation& simulation, const Call& call) {
        if (!set_.kept || call.parent == none) return none;
        const Call& parent = simulation.call(call.parent);
        const bool gone = parent.generation != call.parentGeneration;
        if (gone || parent.slot == none || !network_.nodes[parent.node].kind->scales) return none;
        return instances_[call.slot].connections.holder(parent.node, parent.slot);
    }

    void connect(Simulation& simulation, CallIndex index) {
        const Call& call = simulation.call(index);
        DatabaseInstance& instance = instances_[call.slot];
        if (instance.waiting.empty() && instance.connections.take(call.step)) return begin(simulation, index);
        if (set_.patience == 0) return refuse(simulation, index);
        instance.waiting.push(index, simulation.now() + set_.patience);
        armPatience(simulation, call.slot);
    }

    void refuse(Simulation& simulation, CallIndex index) {
        simulation.endThrottled(index, set_.proxy ? Limit::borrowTimeout : Limit::connections);
    }

    void armPatience(Simulation& simulation, std::uint32_t which) {
        DatabaseInstance& instance = instances_[which];
        if (instance.patienceDue < never || instance.waiting.empty()) return;
        instance.patienceDue = instance.waiting.nextGiveUp();
        if (instance.patienceDue < never) simulation.schedule(instance.patienceDue, node_, gaveUp, which);
    }

    void giveUp(Simulation& simulation, std::uint32_t which) {
        DatabaseInstance& instance = instances_[which];
        instance.patienceDue = never;
        while (instance.waiting.nextGiveUp() <= simulation.now()) {
            const CallIndex call = instance.waiting.front();
            instance.waiting.pop();
            refuse(simulation, call);
        }
        armPatience(simulation, which);
    }

    /// Those that wait take the connections that are free.
    void admit(Simulation& simulation, std::uint32_t which) {
        DatabaseInstance& instance = instances_[which];
        while (!instance.waiting.empty()) {
            const CallIndex call = instance.waiting.front();
            if (!instance.connections.take(simulation.call(call).step)) return;
            instance.waiting.pop();
            begin(simulation, call);
        }
    }

    /// A query has its connection.
    void begin(Simulation& simulation, CallIndex index) {
        const Call& call = simulation.call(index);
        DatabaseInstance& instance = instances_[call.slot];
        if (instance.awake) return work(simulation, index);
        instance.sleeping.push_back(index);
        if (instance.resuming) return;
        instance.resuming = true;
        const bool deep = simulation.now() - instance.pausedSince >= set_.deepAfter;
        const Duration time =
            (deep ? set_.deepResume : set_.resume).time(simulation.draws(node_, Purpose::start, call.key));
        simulation.schedule(simulation.now() + time, node_, resumed, call.slot);
    }

    void wake(Simulation& simulation, std::uint32_t which) {
        DatabaseInstance& instance = instances_[which];
        settle(simulation, instance);
        instance.awake = true;
        instance.resuming = false;
        for (const CallIndex call : instance.sleeping)
            work(simulation, call);
        instance.sleeping.clear();
    }

    void work(Simulation& simulation, CallIndex index) {
        const Duration wait =
            set_.wait.time(simulation.draws(node_, Purpose::io, simulation.call(index).key));
        if (wait == 0)
            compute(simulation, index);
        else
            simulation.schedule(simulation.now() + wait, node_, waited, index);
    }

    void compute(Simulation& simulation, CallIndex index) {
        const Call& call = simulation.call(index);
        const Duration time = set_.cpu.time(simulation.draws(node_, Purpose::compute, call.key));
        if (time == 0) return done(simulation, index);
        const std::uint32_t which = call.slot;
        DatabaseInstance& instance = instances_[which];
        settle(simulation, instance);
        instance.cpu.add(simulation.now(), index, time);
        armCpu(simulation, which);
        armLook(simulation, which);
    }

    void armCpu(Simulation& simulation, std::uint32_t which) {
        DatabaseInstance& instance = instances_[which];
        // A job more only delays the others: an event that comes too early finds out and waits again.
        const Time due = instance.cpu.next();
        if (due >= instance.cpuDue) return;
        instance.cpuDue = due;
        simulation.schedule(due, node_, computed, which, ++instance.cpuTimer);
    }

    void takeComputed(Simulation& simulation, const Event& event) {
        DatabaseInstance& instance = instances_[event.subject];
        if (event.generation != instance.cpuTimer) return;
        instance.cpuDue = never;
        settle(simulation, instance);
        for (;;) {
            const auto [call, waited] = instance.cpu.takeDone(simulation.now());
            if (call == none) break;
            simulation.waitedForProcessor(call, waited, Cause::downstream);
            done(simulation, call);
        }
        armCpu(simulation, event.subject);
    }

    void done(Simulation& simulation, CallIndex index) {
        const Call call = simulation.call(index);
        ++queries_;
        const bool fails = set_.errorRate > 0.0 &&
                           simulation.draws(node_, Purpose::failure, call.key).uniform() < set_.errorRate;
        simulation.end(index, fails ? Ending::failed : Ending::succeeded);
        const bool pinned =
            set_.proxy && set_.pinnedTime > 0 &&
            simulation.draws(node_, Purpose::probability, call.key).uniform() < set_.pinnedShare;
        if (pinned)
            simulation.schedule(simulation.now() + set_.pinnedTime, node_, unpinned, call.slot);
        else
            release(simulation, call.slot, call.step);
    }

    void release(Simulation& simulation, std::uint32_t which, HolderIndex holder) {
        DatabaseInstance& instance = instances_[which];
        instance.connections.giveBack(holder, simulation.now());
        admit(simulation, which);
        armClosing(simulation, which);
        awaitPause(simulation, which);
    }

    void armClosing(Simulation& simulation, std::uint32_t which) {
        DatabaseInstance& instance = instances_[which];
        const Time due = instance.connections.nextClose();
        if (instance.closing || due >= never) return;
        instance.closing = true;
        simulation.schedule(due, node_, closeIdle, which);
    }

    void closeConnections(Simulation& simulation, std::uint32_t which) {
        DatabaseInstance& instance = instances_[which];
        instance.closing = false;
        instance.connections.closeIdle(simulation.now());
        admit(simulation, which);
        armClosing(simulation, which);
        awaitPause(simulation, which);
    }

    // Capacity.

    void setProcessors(Simulation& simulation, std::uint32_t which) {
        DatabaseInstance& instance = instances_[which];
        instance.processors = instance.scaling.capacity() * set_.unitProcessors;
        instance.cpu.change(simulation.now(), instance.processors);
        instance.cpuDue = never; // whatever was known about the next one is wrong now
        armCpu(simulation, which);
    }

    void armLook(Simulation& simulation, std::uint32_t which) {
        DatabaseInstance& instance = instances_[which];
        if (!set_.serverless || instance.looks) return;
        instance.looks = true;
        instance.busyAtLook = instance.busy;
        instance.lookedAt = simulation.now();
        simulation.schedule(simulation.now() + set_.scaling.interval, node_, look, which);
    }

    void lookAtLoad(Simulation& simulation, std::uint32_t which) {
        DatabaseInstance& instance = instances_[which];
        instance.looks = false;
        if (!instance.awake) return;
        settle(simulation, instance);
        const double had = instance.processors * static_cast<double>(simulation.now() - instance.lookedAt);
        const double busy = (instance.busy - instance.busyAtLook) / had;
        if (instance.scaling.observe(busy)) setProcessors(simulation, which);
        // Nothing to see any more: idle and as small as it may be.
        if (instance.cpu.jobs() > 0 || !instance.scaling.isLeast()) armLook(simulation, which);
    }

    void awaitPause(Simulation& simulation, std::uint32_t which) {
        DatabaseInstance& instance = instances_[which];
        if (!set_.pauses || instance.connections.open() > 0) return;
        instance.idleSince = simulation.now();
        if (instance.pausing || set_.pauseAfter >= never) return;
        instance.pausing = true;
        simulation.schedule(simulation.now() + set_.pauseAfter, node_, pause, which);
    }

    void tryPause(Simulation& simulation, std::uint32_t which) {
        DatabaseInstance& instance = instances_[which];
        instance.pausing = false;
        if (!instance.awake || instance.connections.open() > 0) return;
        const Time due = instance.idleSince + set_.pauseAfter;
        if (due > simulation.now()) {
            instance.pausing = true;
            return simulation.schedule(due, node_, pause, which);
        }
        settle(simulation, instance);
        instance.awake = false;
        instance.pausedSince = simulation.now();
        instance.scaling.reset();
        setProcessors(simulation, which);
    }

    const Network& network_;
    NodeIndex node_{};
    DatabaseSettings set_;
    std::vector<DatabaseInstance> instances_{};
    std::int64_t queries_{0};
};

void Database::finish(Simulation& simulation) {
    NodeRecord& record = simulation.record(node_);
    constexpr double mib = 1024.0 * 1024.0;
    constexpr double millisecond = 1e6; // ns
    const double ns = static_cast<double>(simulation.now() - simulation.since());
    const double seconds = ns * 1e-9;
    const auto count = static_cast<double>(instances_.size());
    double busy = 0.0;
    double available = 0.0;
    double units = 0.0;
    double proxy = 0.0;
    for (DatabaseInstance& instance : instances_) {
        settle(simulation, instance);
        busy += instance.busy;
        available += instance.available;
        units += instance.used;
        proxy += std::max(set_.proxyMinimum * ns, instance.available);
    }
    record.meters[storageMeter] = std::llround(set_.storage / mib * seconds);
    record.meters[ioMeter] = std::llround(set_.io * static_cast<double>(queries_));
    if (set_.proxy) record.meters[proxyMeter] = std::llround(proxy / millisecond);
    if (set_.serverless) {
        const double base = set_.billedMinimum * count * ns;
        record.meters[baseMeter] = std::llround(base / millisecond);
        record.meters[scaledMeter] = std::llround(std::max(0.0, units - base) / millisecond);
    } else {
        record.meters[instancesMeter] = std::llround(count * seconds);
    }
    if (available > 0.0) record.utilisation = busy / available;
}

} // namespace

std::unique_ptr<Behaviour> make_database(const Network& network, NodeIndex node) {
    return std::make_unique<Database>(network, node);
}

} // namespace burst::sim

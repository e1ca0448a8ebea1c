#include "simulator/behaviours/behaviours.h"
#include "simulator/kernel/simulation.h"
#include "simulator/mechanisms/prefix_limits.h"

#include <algorithm>
#include <cmath>

namespace burst::sim {

namespace {

enum MeterIndex : std::size_t { putMeter, getMeter, eventsMeter, retrievedMeter, storageMeter, keptMeter };
/// The operations of a link to a store, in the order of their rule.
enum Operation : std::uint32_t { get, put, list, erase };
enum What : std::uint32_t { done, notice };
constexpr double mib = 1024.0 * 1024.0;

/// Takes requests within the rates of its prefixes; each takes its time to the first byte and that of the
/// transfer. Objects that were put are told to whom the store delivers.
class Store final : public Behaviour {
public:
    Store(const Network& network, NodeIndex node)
        : network_(network),
          spec_(network.nodes[node]),
          node_(node),
          limits_(spec_.settings.number("prefixes"), spec_.settings.number("prefix_skew"),
                  spec_.settings.quantity("split_prefixes"), fromSeconds(spec_.settings.number("split_time")),
                  {spec_.settings.number("put_rate"), spec_.settings.number("get_rate")}) {
        const auto& s = spec_.settings;
        getLatency_ = samplerOf("get_latency");
        putLatency_ = samplerOf("put_latency");
        listLatency_ = samplerOf("list_latency");
        eventDelay_ = samplerOf("event_delay");
        size_ = samplerOf("object_size");
        bandwidth_ = s.quantity("bandwidth");
        errorRate_ = s.number("error_rate");
        infrequent_ = s.text("class") == "infrequent";
    }

    void arrive(Simulation& simulation, CallIndex index) override {
        const Call& call = simulation.call(index);
        const auto operation = static_cast<Operation>(network_.links[call.link].operation);
        const bool writes = operation == put || operation == erase;
        const auto rate = writes ? PrefixLimits::Rate::puts : PrefixLimits::Rate::gets;
        const std::uint32_t prefix = limits_.prefix(simulation.draws(node_, Purpose::key, call.key));
        if (!limits_.take(simulation.now(), prefix, rate))
            return simulation.endThrottled(index, writes ? Limit::prefixPuts : Limit::prefixGets);
        ++(writes ? puts_ : gets_);
        const double bytes = size_.draw(simulation.draws(node_, Purpose::size, call.key));
        meter(simulation, operation, bytes);
        const Duration delay = time(simulation, operation, call.key, bytes);
        if (delay == 0)
            finishCall(simulation, index, operation);
        else
            simulation.schedule(simulation.now() + delay, node_, done, index, operation);
    }

    void resume(Simulation& simulation, const Event& event) override {
        if (event.what == notice) return notify(simulation, event.subject);
        finishCall(simulation, event.subject, static_cast<Operation>(event.generation));
    }

    void measure(Simulation&) override {
        puts_ = gets_ = 0;
        keptBytes_ = 0.0;
    }

    void finish(Simulation& simulation) override {
        NodeRecord& record = simulation.record(node_);
        const auto& s = spec_.settings;
        const double seconds = toSeconds(simulation.now() - simulation.since());
        record.meters[storageMeter] = std::llround(s.number("storage") / mib * seconds);
        record.meters[keptMeter] = std::llround(keptBytes_ / mib * s.number("lifetime"));
        if (seconds <= 0.0) return;
        const double all = s.number("prefixes") * seconds;
        record.utilisation = std::max(static_cast<double>(puts_) / (s.number("put_rate") * all),
                                      static_cast<double>(gets_) / (s.number("get_rate") * all));
    }

private:
    [[nodiscard]] Sampler samplerOf(std::string_view key) const {
        const auto distribution = spec_.settings.distribution(key);
        return distribution ? Sampler(*distribution) : Sampler();
    }

    /// What the request counts as on the bill. Deletions cost nothing; a list costs as much as a put.
    void meter(Simulation& simulation, Operation operation, double bytes) {
        auto& meters = simulation.record(node_).meters;
        if (operation == put || operation == list) ++meters[putMeter];
        if (operation == put) keptBytes_ += bytes;
        if (operation != get) return;
        ++meters[getMeter];
        if (infrequent_) meters[retrievedMeter] += std::llround(bytes);
    }

    [[nodiscard]] Duration time(Simulation& simulation, Operation operation, std::uint64_t key,
                                double bytes) const {
        const Sampler& first = operation == get    ? getLatency_
                               : operation == list ? listLatency_
                                                   : putLatency_;
        const Duration latency = first.time(simulation.draws(node_, Purpose::compute, key));
        const bool transfers = bandwidth_ && (operation == get || operation == put);
        return transfers ? latency + fromSeconds(bytes / *bandwidth_) : latency;
    }

    void finishCall(Simulation& simulation, CallIndex index, Operation operation) {
        const std::uint64_t key = simulation.call(index).key;
        const bool fails =
            errorRate_ > 0.0 && simulation.draws(node_, Purpose::failure, key).uniform() < errorRate_;
        simulation.end(index, fails ? Ending::failed : Ending::succeeded);
        if (fails || operation != put || spec_.deliveries.empty()) return;
        const CallIndex row = simulation.openSilently(node_, key);
        const Duration delay = eventDelay_.time(simulation.draws(node_, Purpose::latency, key));
        if (delay == 0)
            notify(simulation, row);
        else
            simulation.schedule(simulation.now() + delay, node_, notice, row);
    }

    void notify(Simulation& simulation, CallIndex row) {
        const std::uint64_t key = simulation.call(row).key;
        simulation.close(row);
        for (const LinkIndex index : spec_.deliveries) {
            const LinkSpec& link = network_.links[index];
            const std::uint64_t message = mix(key, link.key);
            if (link.match < 1.0 &&
                simulation.draws(node_, Purpose::probability, message).uniform() >= link.match)
                continue;
            ++simulation.record(node_).meters[eventsMeter];
            simulation.send(index, none, message);
        }
    }

    const Network& network_;
    const NodeSpec& spec_;
    NodeIndex node_{};
    PrefixLimits limits_;
    Sampler getLatency_{};
    Sampler putLatency_{};
    Sampler listLatency_{};
    Sampler eventDelay_{};
    Sampler size_{};
    std::optional<double> bandwidth_{};
    double errorRate_{0.0};
    bool infrequent_{false};
    std::int64_t puts_{0};
    std::int64_t gets_{0};
    double keptBytes_{0.0};
};

} // namespace

std::unique_ptr<Behaviour> make_store(const Network& network, NodeIndex node) {
    return std::make_unique<Store>(network, node);
}

} // namespace burst::sim

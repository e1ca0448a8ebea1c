#include "simulator/analysis/queueing.h"
#include "simulator/behaviours/database_settings.h"
#include "simulator/estimate/node_model.h"

#include <algorithm>
#include <cmath>

namespace burst::sim {

namespace {

/// One instance, or one of several that are alike.
struct InstanceFigures {
    double rate{};
    double units{}; ///< of capacity
    double processors{1.0};
    double time{};    ///< s, of a query
    double refused{}; ///< share
    double open{};    ///< connections in use
};

/// Queries on connections, then on shared processors; writes at the first instance, reads at the others.
class DatabaseModel final : public NodeModel {
public:
    DatabaseModel(const Network& network, NodeIndex node)
        : NodeModel(network, node),
          set_(spec_.settings),
          cpu_(momentsOf(spec_.settings, "query_cpu")),
          io_(momentsOf(spec_.settings, "query_wait")),
          hop_(set_.proxy ? momentsOf(spec_.settings, "proxy_latency") : Moments{}) {}

    void update(Estimation& e) override {
        NodeEstimate& node = e.nodes[node_];
        double reads = 0.0;
        double writes = 0.0;
        for (const LinkIndex link : e.incoming[node_])
            (network_.links[link].write ? writes : reads) += e.rate(link);
        if (set_.replicas == 0) {
            writes += reads;
            reads = 0.0;
        }
        const double replicas = std::max(1.0, static_cast<double>(set_.replicas));
        writer_ = instance(writes);
        reader_ = instance(reads / replicas);
        const double all = writes + reads;
        const double first = all > 0.0 ? writes / all : 1.0;
        const double refused = first * writer_.refused + (1.0 - first) * reader_.refused;
        const Moments time{hop_.mean + first * writer_.time + (1.0 - first) * reader_.time,
                           hop_.variance + io_.variance + cpu_.variance};
        settle(e, time, {.success = 1.0 - set_.errorRate}, refused);
        const double had = writer_.processors + replicasOf() * reader_.processors;
        busy_ = (writes * (1.0 - writer_.refused) + reads * (1.0 - reader_.refused)) * cpu_.mean;
        if (had > 0.0) node.utilisation = std::min(1.0, busy_ / had);
    }

    void finish(Estimation& e) override {
        const NodeEstimate& node = e.nodes[node_];
        const double count = 1.0 + replicasOf();
        const double units = writer_.units + replicasOf() * reader_.units;
        auto& meters = e.perSecond[node_];
        meters["storage"] = set_.storage / mebibyte;
        meters["io"] = node.rate * (1.0 - node.refused) * set_.io;
        if (set_.proxy)
            meters["proxy"] = 1e3 * (std::max(set_.proxyMinimum, writer_.processors) +
                                     replicasOf() * std::max(set_.proxyMinimum, reader_.processors));
        if (set_.serverless) {
            meters["base_capacity"] = 1e3 * set_.billedMinimum * count;
            meters["scaled_capacity"] = 1e3 * std::max(0.0, units - set_.billedMinimum * count);
        } else {
            meters["instances"] = count;
        }
        sayDoubts(e);
    }

private:
    [[nodiscard]] double replicasOf() const { return static_cast<double>(set_.replicas); }

    /// The least capacity at which the processors are not as busy as would make it grow.
    [[nodiscard]] double unitsFor(double rate) const {
        const UnitScalingRule& rule = set_.scaling;
        const double needed = rate * cpu_.mean / set_.unitProcessors / std::max(0.01, rule.upAt);
        if (needed <= rule.min) return rule.min;
        return std::min(rule.max, std::ceil(needed / rule.step) * rule.step);
    }

    [[nodiscard]] InstanceFigures instance(double rate) const {
        InstanceFigures one{.rate = rate};
        one.units = set_.serverless ? unitsFor(rate) : 0.0;
        one.processors = set_.serverless ? one.units * set_.unitProcessors : set_.processors;
        const double shared = sharedTime(one.processors, rate, cpu_.mean);
        const bool overloaded = std::isinf(shared);
        const double work = io_.mean + (overloaded ? 0.0 : shared);
        const double pinned = set_.proxy ? set_.pinnedShare * toSeconds(set_.pinnedTime) : 0.0;
        const auto connections = static_cast<double>(set_.connections);
        if (overloaded) {
            // All connections are taken, and what the processors do not serve is refused.
            one.refused = 1.0 - one.processors / (rate * cpu_.mean);
            one.time = connections / std::max(1e-12, rate * (1.0 - one.refused)) +
                       toSeconds(std::min(set_.patience, never));
            one.open = connections;
            return one;
        }
        one.open = rate * (work + pinned);
        one.time = work;
        if (set_.patience > 0)
            one.time += one.open < connections ? waitFor(connections, rate, {work + pinned, work * work})
                                               : toSeconds(std::min(set_.patience, never));
        constexpr double many = 20'000.0;
        if (set_.patience == 0 || one.open >= connections)
            one.refused = erlangB(static_cast<int>(std::min(many, connections)), one.open);
        return one;
    }

    void sayDoubts(Estimation& e) const {
        const NodeEstimate& node = e.nodes[node_];
        if (node.rate <= 0.0) return;
        const double share = std::max(busyOf(writer_), busyOf(reader_));
        const double least = set_.scaling.min * set_.unitProcessors;
        const double load = std::max(writer_.rate, reader_.rate) * cpu_.mean;
        if (set_.serverless && load > 0.5 * set_.scaling.upAt * least)
            e.doubt(node_,
                    "follows its load with capacity in steps; chance peaks let it grow, and it shrinks "
                    "late.");
        else if (share > 0.7)
            e.doubt(node_, "has busy processors: chance peaks make queries slow.");
        const double open = std::max(writer_.open, reader_.open);
        if (open > 0.7 * static_cast<double>(set_.connections))
            e.doubt(node_, "is near its limit of connections.");
        if (set_.kept && kept(e) > 0.7 * static_cast<double>(set_.connections))
            e.doubt(node_, "keeps a connection for each environment of its callers; they may not fit.");
        if (set_.pauses && node.rate * toSeconds(std::min(set_.pauseAfter, never)) < 12.0)
            e.doubt(node_, "may pause between requests; how long they wait then is not in the estimate.");
    }
    [[nodiscard]] double busyOf(const InstanceFigures& one) const {
        return one.processors > 0.0 ? one.rate * cpu_.mean / one.processors : 0.0;
    }
    /// Environments of all callers.
    [[nodiscard]] double kept(const Estimation& e) const {
        double sum = 0.0;
        for (const LinkIndex link : e.incoming[node_])
            sum += e.nodes[network_.links[link].from].environments.value_or(0.0);
        return sum;
    }

    DatabaseSettings set_;
    Moments cpu_{};
    Moments io_{};
    Moments hop_{};
    InstanceFigures writer_{};
    InstanceFigures reader_{};
    double busy_{}; ///< processors
};

} // namespace

std::unique_ptr<NodeModel> model_database(const Network& network, NodeIndex node) {
    return std::make_unique<DatabaseModel>(network, node);
}

} // namespace burst::sim

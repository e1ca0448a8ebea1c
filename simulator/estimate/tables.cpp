#include "simulator/behaviours/table_settings.h"
#include "simulator/estimate/log_readers.h"
#include "simulator/estimate/node_model.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace burst::sim {

namespace {

/// Reads and writes against the capacity of a table and the limits of its partitions.
class TableModel final : public NodeModel {
public:
    TableModel(const Network& network, NodeIndex node)
        : NodeModel(network, node),
          set_(spec_.settings),
          latency_{momentsOf(spec_.settings, "write_latency"), momentsOf(spec_.settings, "read_latency")},
          readers_(network, node,
                   {.shards = static_cast<double>(set_.changes.shards),
                    .pollInterval = toSeconds(set_.changes.pollInterval),
                    .recordBytes = set_.size}),
          hot_(busiestShare()) {
        const auto partitions = static_cast<double>(set_.firstPartitions());
        for (std::size_t i = 0; i < operationCount; ++i) {
            limits_[i] = set_.partitionLimits[i];
            if (set_.provisioned && !set_.adapts && set_.keys > 0)
                limits_[i] = std::min(limits_[i], set_.capacity[i] / partitions);
        }
    }

    void update(Estimation& e) override {
        const Accesses load = accessesOf(e, node_);
        rates_ = {load.writes, load.reads};
        busy_ = 0.0;
        if (set_.budget) shareBudget();
        for (std::size_t i = 0; i < operationCount && !set_.budget; ++i) {
            const double units = rates_[i] * static_cast<double>(set_.tokens[i]) / set_.tokensPerUnit[i];
            capacity_[i] = capacityFor(i, units);
            const double worth = set_.provisioned ? std::max(1.0, toSeconds(set_.burst)) : 1.0;
            refused_[i] = refusedOf(i, rates_[i], capacity_[i], worth);
            if (hot_ > 0.0)
                refused_[i] += (1.0 - refused_[i]) * hot_ * refusedOf(i, hot_ * rates_[i], limits_[i], 1.0);
            busy_ = std::max(busy_, capacity_[i] > 0.0 ? units / capacity_[i] : 0.0);
        }
        const double all = rates_[0] + rates_[1];
        const double refused = all > 0.0 ? (rates_[0] * refused_[0] + rates_[1] * refused_[1]) / all : 0.0;
        const double writes = rates_[0] * (1.0 - refused_[0]);
        const double reads = rates_[1] * (1.0 - refused_[1]);
        const double failing = writes + reads > 0.0 ? set_.conditionFails * writes / (writes + reads) : 0.0;
        settle(e, mixed(reads, latency_[1], writes, latency_[0]), {.success = 1.0 - failing}, refused);
        const double changes = writes * (1.0 - set_.conditionFails);
        const double rate = e.nodes[node_].rate;
        (void)readers_.update(e, changes, rate > 0.0 ? changes / rate : 0.0);
        if (set_.provisioned || set_.budget) e.nodes[node_].utilisation = std::min(1.0, busy_);
    }

    void finish(Estimation& e) override {
        auto& meters = e.perSecond[node_];
        meters["storage"] = set_.storage / mebibyte;
        if (set_.budget) {
            const UnitBudgetTerms& b = *set_.budget;
            const double used = b.units * std::clamp(busy_, b.least, std::max(b.least, 1.0));
            meters[b.follows ? "following_units" : "units"] =
                (b.follows ? used : b.units) / TableSettings::tokensPerRequestUnit;
        } else if (set_.provisioned) {
            meters["write_capacity"] = capacity_[0];
            meters["read_capacity"] = capacity_[1];
        } else {
            const double written = rates_[0] * (1.0 - refused_[0]) * static_cast<double>(set_.tokens[0]);
            const double read = rates_[1] * (1.0 - refused_[1]) * static_cast<double>(set_.tokens[1]);
            if (set_.countsRequestUnits) {
                meters["request_units"] = (written + read) / TableSettings::tokensPerRequestUnit;
            } else {
                meters["write_units"] = written;
                meters["read_half_units"] = read;
            }
        }
        sayDoubts(e);
    }

private:
    /// Reads and writes that find too few units in the one budget there is, or in that of a hot partition.
    void shareBudget() {
        const UnitBudgetTerms& budget = *set_.budget;
        const double all = rates_[0] + rates_[1];
        const double units =
            rates_[0] * static_cast<double>(set_.tokens[0]) + rates_[1] * static_cast<double>(set_.tokens[1]);
        busy_ = units / budget.units;
        const auto refusal = [&](double rate, double capacity) {
            const double requests = units > 0.0 ? capacity * all / units : capacity;
            return RateLimit{requests, std::max(1.0, requests)}.refusal(rate);
        };
        double refused = refusal(all, budget.units);
        if (hot_ > 0.0)
            refused += (1.0 - refused) * hot_ * refusal(hot_ * all, budget.units / budget.partitions);
        refused_ = {refused, refused};
    }
    /// Units per second: as provisioned, where auto scaling keeps it (what is not used stays as it is), or
    /// what is served on demand from the start.
    [[nodiscard]] double capacityFor(std::size_t i, double units) const {
        if (!set_.provisioned) return std::min(set_.initial[i], set_.most[i]);
        if (!set_.scaling) return set_.capacity[i];
        const TargetTrackingRule& rule = set_.scaling->tracking[i];
        const double wanted = units > 0.0 ? std::ceil(units / std::max(0.01, rule.target)) : set_.capacity[i];
        return std::clamp(wanted, static_cast<double>(rule.min), static_cast<double>(rule.max));
    }
    /// Share of the requests that a bucket of these units, `worth` seconds deep, refuses.
    [[nodiscard]] double refusedOf(std::size_t i, double rate, double units, double worth) const {
        const double requests = units * set_.tokensPerUnit[i] / static_cast<double>(set_.tokens[i]);
        return RateLimit{requests, std::max(1.0, requests * worth)}.refusal(rate);
    }
    /// Share of the load that the busiest partition has, roughly: the most popular key and its part of the
    /// rest.
    [[nodiscard]] double busiestShare() const {
        if (set_.keys == 0) return set_.hotShare;
        double total = 0.0;
        constexpr double most = 100'000.0;
        for (double n = 1.0; n <= std::min(most, static_cast<double>(set_.keys)); n += 1.0)
            total += std::pow(n, -set_.keySkew);
        const double first = set_.hotShare + (1.0 - set_.hotShare) / total;
        return first + (1.0 - first) / static_cast<double>(set_.firstPartitions());
    }
    void sayDoubts(Estimation& e) const {
        if (e.nodes[node_].rate <= 0.0) return;
        if (set_.budget && set_.budget->follows)
            e.doubt(node_, "is billed by its highest second of each hour; the estimate takes the mean.");
        if (set_.budget && set_.budget->partitions > 1 && busy_ > 0.5)
            e.doubt(node_, "has partitions of different load, each with its part of the units.");
        if (!set_.provisioned && !set_.budget && busy_ > 0.5)
            e.doubt(node_, "doubles its throughput under load, and refuses meanwhile.");
        if (set_.scaling && capacity_ != set_.capacity)
            e.doubt(node_,
                    "follows its load with provisioned capacity; the way there, and its steps around the "
                    "target, are not in the estimate.");
        readers_.sayDoubts(e);
        if (hot_ > 0.0 && set_.itemWrites > 0.0 && hot_ * rates_[0] > 0.3 * set_.itemWrites)
            e.doubt(node_,
                    "is written at one item about as often as one item can be; what that refuses is not in "
                    "the estimate.");
        if (hot_ <= 0.0 || set_.budget) return;
        for (std::size_t i = 0; i < operationCount; ++i) {
            const double units = rates_[i] * static_cast<double>(set_.tokens[i]) / set_.tokensPerUnit[i];
            if (hot_ * units > 0.5 * limits_[i])
                e.doubt(node_, "has a partition that is near its limit; it may be split for that.");
        }
        if (set_.provisioned && !set_.adapts && hot_ * static_cast<double>(set_.firstPartitions()) > 1.5)
            e.doubt(node_, "has partitions of different load, each with its part of the capacity.");
    }

    TableSettings set_;
    std::array<Moments, operationCount> latency_;
    LogReaders readers_;
    double hot_{0.0};                               ///< share of the load that the busiest partition has
    std::array<double, operationCount> limits_{};   ///< of a partition, units per second
    std::array<double, operationCount> rates_{};    ///< per second, by Operation
    std::array<double, operationCount> capacity_{}; ///< units per second
    std::array<double, operationCount> refused_{};
    double busy_{};
};

} // namespace

std::unique_ptr<NodeModel> model_table(const Network& network, NodeIndex node) {
    return std::make_unique<TableModel>(network, node);
}

} // namespace burst::sim

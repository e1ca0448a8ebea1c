#include "simulator/analysis/queueing.h"
#include "simulator/estimate/node_model.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace burst::sim {

namespace {

/// A service that somebody else runs: a latency, an error rate, limits of the rate and of calls at once.
class ExternalModel final : public NodeModel {
public:
    ExternalModel(const Network& network, NodeIndex node)
        : NodeModel(network, node),
          rate_(limitOf(spec_.settings, "rate", "burst")),
          latency_(momentsOf(spec_.settings, "latency")),
          most_(spec_.settings.quantity("max_concurrency")),
          errors_(spec_.settings.number("error_rate")),
          chargesFailures_(spec_.settings.text("charged") != "succeeded") {}
    void update(Estimation& e) override {
        NodeEstimate& node = e.nodes[node_];
        double refused = rate_.refusal(node.rate);
        if (most_) refused += (1.0 - refused) * erlangB(static_cast<int>(*most_), node.rate * latency_.mean);
        settle(e, latency_, {.success = 1.0 - errors_}, refused);
        const double in = node.rate * (1.0 - refused);
        node.utilisation = rate_.utilisation(in);
        if (most_ && *most_ > 0.0)
            node.utilisation = std::max(node.utilisation.value_or(0.0), in * latency_.mean / *most_);
    }
    void finish(Estimation& e) override {
        const NodeEstimate& node = e.nodes[node_];
        e.perSecond[node_]["calls"] =
            node.rate * (1.0 - node.refused) * (chargesFailures_ ? 1.0 : 1.0 - errors_);
    }

private:
    RateLimit rate_{};
    Moments latency_{};
    std::optional<double> most_{};
    double errors_{};
    bool chargesFailures_{true};
};

/// Takes every record.
class SinkModel final : public NodeModel {
public:
    SinkModel(const Network& network, NodeIndex node)
        : NodeModel(network, node),
          latency_(momentsOf(spec_.settings, "latency")),
          size_(momentsOf(spec_.settings, "record_size").mean) {}
    void update(Estimation& e) override { settle(e, latency_, {}, 0.0); }
    void finish(Estimation& e) override {
        enum Operation : std::uint32_t { log, metric, trace };
        const auto& s = spec_.settings;
        double rates[3] = {};
        for (const LinkIndex link : e.incoming[node_])
            rates[std::min<std::uint32_t>(trace, network_.links[link].operation)] += e.rate(link);
        auto& meters = e.perSecond[node_];
        meters["log_bytes"] = rates[log] * size_;
        meters["log_storage"] =
            rates[log] * size_ * s.number("stored_share") / mebibyte * s.number("retention");
        meters["metric_requests"] = rates[metric];
        meters["metrics"] = s.number("metrics");
        meters["traces"] = rates[trace] * s.number("sampling");
    }

private:
    Moments latency_{};
    double size_{};
};

/// Objects under prefixes that each have a rate for puts and one for gets.
class StoreModel final : public NodeModel {
public:
    StoreModel(const Network& network, NodeIndex node)
        : NodeModel(network, node),
          latencies_{momentsOf(spec_.settings, "get_latency"), momentsOf(spec_.settings, "put_latency"),
                     momentsOf(spec_.settings, "list_latency"), momentsOf(spec_.settings, "put_latency")},
          size_(momentsOf(spec_.settings, "object_size")) {
        const auto& s = spec_.settings;
        const double prefixes = s.number("prefixes");
        partitions_ = std::min(prefixes, s.quantity("split_prefixes").value_or(prefixes));
        putRate_ = s.number("put_rate");
        getRate_ = s.number("get_rate");
        prefixes_ = prefixes;
        errors_ = s.number("error_rate");
        skew_ = s.number("prefix_skew");
        const auto bandwidth = s.quantity("bandwidth");
        if (!bandwidth) return;
        for (const Operation operation : {get, put}) {
            latencies_[operation].mean += size_.mean / *bandwidth;
            latencies_[operation].variance += size_.variance / (*bandwidth * *bandwidth);
        }
    }
    void update(Estimation& e) override {
        rates_ = {};
        for (const LinkIndex link : e.incoming[node_])
            rates_[std::min<std::uint32_t>(erase, network_.links[link].operation)] += e.rate(link);
        const double puts = rates_[put] + rates_[erase];
        const double gets = rates_[get] + rates_[list];
        const double all = puts + gets;
        if (all <= 0.0) return settle(e, latencies_[get], {}, 0.0);
        // The busiest prefix; with a skew the others are less busy.
        const double share = busiest();
        const double refused = (puts * secondsWorth(putRate_).refusal(puts * share) +
                                gets * secondsWorth(getRate_).refusal(gets * share)) /
                               all;
        Moments time;
        double square = 0.0;
        for (std::size_t i = 0; i < rates_.size(); ++i) {
            time.mean += rates_[i] / all * latencies_[i].mean;
            square += rates_[i] / all * (latencies_[i].variance + latencies_[i].mean * latencies_[i].mean);
        }
        time.variance = std::max(0.0, square - time.mean * time.mean);
        settle(e, time, {.success = 1.0 - errors_}, refused);
        NodeEstimate& node = e.nodes[node_];
        node.utilisation =
            std::min(1.0, std::max(puts / (putRate_ * prefixes_), gets / (getRate_ * prefixes_)));
        const double told = puts > 0.0 ? rates_[put] / all * (1.0 - refused) * (1.0 - errors_) : 0.0;
        for (const LinkIndex link : spec_.deliveries)
            e.links[link].calls = told * network_.links[link].match;
    }
    void finish(Estimation& e) override {
        const auto& s = spec_.settings;
        const NodeEstimate& node = e.nodes[node_];
        const double in = 1.0 - node.refused;
        auto& meters = e.perSecond[node_];
        meters["put_requests"] = in * (rates_[put] + rates_[list]);
        meters["get_requests"] = in * rates_[get];
        double told = 0.0;
        for (const LinkIndex link : spec_.deliveries)
            told += node.rate * e.links[link].calls;
        meters["events"] = told;
        if (s.text("class") == "infrequent") meters["retrieved"] = in * rates_[get] * size_.mean;
        meters["storage"] = s.number("storage") / mebibyte;
        meters["kept"] = in * rates_[put] * size_.mean / mebibyte * s.number("lifetime");
        if (skew_ > 0.0 && node.utilisation.value_or(0.0) * prefixes_ * busiest() > 0.7)
            e.doubt(node_, "has a prefix that is near its rate.");
    }

private:
    /// The operations of a link to a store, in the order of their rule.
    enum Operation : std::uint32_t { get, put, list, erase };

    [[nodiscard]] double busiest() const {
        if (skew_ <= 0.0) return 1.0 / partitions_;
        double total = 0.0;
        constexpr double most = 10'000.0;
        for (double n = 1.0; n <= std::min(most, prefixes_); n += 1.0)
            total += std::pow(n, -skew_);
        return std::max(1.0 / total, 1.0 / partitions_);
    }

    std::array<Moments, 4> latencies_;
    Moments size_{};
    double prefixes_{1.0};
    double partitions_{1.0};
    double putRate_{};
    double getRate_{};
    double errors_{};
    double skew_{};
    std::array<double, 4> rates_{}; ///< per second, by operation
};

} // namespace

std::unique_ptr<NodeModel> model_external(const Network& network, NodeIndex node) {
    return std::make_unique<ExternalModel>(network, node);
}
std::unique_ptr<NodeModel> model_sink(const Network& network, NodeIndex node) {
    return std::make_unique<SinkModel>(network, node);
}
std::unique_ptr<NodeModel> model_store(const Network& network, NodeIndex node) {
    return std::make_unique<StoreModel>(network, node);
}

} // namespace burst::sim

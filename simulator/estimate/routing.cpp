#include "simulator/estimate/node_model.h"

#include <algorithm>
#include <string>

namespace burst::sim {

namespace {

/// Calls per second that health checks make over each link.
class CheckRate {
public:
    explicit CheckRate(const model::Settings& s)
        : enabled_(s.flag("health_checks")), interval_(s.number("check_interval")) {}
    void add(Estimation& e, const NodeSpec& spec, double rate) const {
        if (!enabled_ || interval_ <= 0.0 || rate <= 0.0) return;
        for (const LinkIndex link : spec.calls)
            e.links[link].calls += 1.0 / interval_ / rate;
    }
    /// A target that fails may be found unhealthy, by chance or for good.
    void doubt(Estimation& e, const NodeSpec& spec, NodeIndex node) const {
        constexpr double noticed = 0.01;
        if (!enabled_) return;
        for (const LinkIndex link : spec.calls)
            if (1.0 - e.links[link].success > noticed)
                e.doubt(node, "checks the health of targets that fail; when it takes them out is not in the "
                              "estimate.");
    }

private:
    bool enabled_{false};
    double interval_{};
};

/// Spreads requests over its targets.
class BalancerModel final : public NodeModel {
public:
    BalancerModel(const Network& network, NodeIndex node)
        : NodeModel(network, node),
          checks_(spec_.settings),
          overhead_(momentsOf(spec_.settings, "overhead")),
          algorithm_(spec_.settings.text("algorithm")) {
        const auto& s = spec_.settings;
        gigabytes_ = (s.number("request_size") + s.number("response_size")) / (1024.0 * mebibyte);
        connections_ = 1.0 / std::max(1.0, s.number("requests_per_connection"));
        connectionSeconds_ = s.number("connection_time");
        evaluations_ = std::max(0.0, s.number("rules") - 10.0);
        shares_ = sharesOf(network, spec_.calls);
        if (algorithm_ != "weighted" && !shares_.empty())
            shares_.assign(shares_.size(), 1.0 / static_cast<double>(shares_.size()));
    }
    void update(Estimation& e) override {
        settle(e, overhead_, chooseCall(e, spec_.calls, shares_, 1.0), 0.0);
        // In turn: each target gets every n-th request.
        if (algorithm_ != "weighted")
            for (const LinkIndex link : spec_.calls)
                e.links[link].variation = 1.0 / static_cast<double>(spec_.calls.size());
        checks_.add(e, spec_, e.nodes[node_].rate);
    }
    /// By the hour the largest of four measures counts (rule B4).
    void finish(Estimation& e) override {
        const double rate = e.nodes[node_].rate;
        constexpr double hour = 3600.0;
        double gigabytes = 0.0;
        for (std::size_t i = 0; i < spec_.calls.size(); ++i) {
            const bool function = network_.nodes[network_.links[spec_.calls[i]].to].kind->key == "function";
            gigabytes += shares_[i] * (function ? gigabytes_ / 0.4 : gigabytes_);
        }
        const double most =
            std::max({connections_ / (25.0 * hour), connections_ * connectionSeconds_ / (3000.0 * hour),
                      gigabytes, evaluations_ / (1000.0 * hour)});
        auto& meters = e.perSecond[node_];
        meters["time"] = 1.0;
        meters["capacity"] = 1e6 * rate * most;
        checks_.doubt(e, spec_, node_);
        if (algorithm_ == "least-outstanding" && spec_.calls.size() > 1)
            e.doubt(node_, "sends to the target with the fewest open requests; the estimate spreads evenly.");
    }

private:
    CheckRate checks_;
    Moments overhead_{};
    std::string algorithm_;
    std::vector<double> shares_;
    double gigabytes_{};
    double connections_{};
    double connectionSeconds_{};
    double evaluations_{};
};

/// Answers of a name service that resolvers keep for a while.
class RouterModel final : public NodeModel {
public:
    RouterModel(const Network& network, NodeIndex node)
        : NodeModel(network, node),
          checks_(spec_.settings),
          lookup_(momentsOf(spec_.settings, "lookup")),
          life_(spec_.settings.number("ttl")),
          resolvers_(std::max(1.0, spec_.settings.number("resolvers"))),
          shares_(sharesOf(network, spec_.calls)) {
        const std::string policy = spec_.settings.text("policy");
        if (policy == "weighted" || shares_.empty()) return;
        std::size_t best = 0;
        if (policy == "latency")
            for (std::size_t i = 1; i < shares_.size(); ++i)
                if (network.links[spec_.calls[i]].latency.mean() <
                    network.links[spec_.calls[best]].latency.mean())
                    best = i;
        shares_.assign(shares_.size(), 0.0);
        shares_[best] = 1.0;
    }
    void update(Estimation& e) override {
        const double rate = e.nodes[node_].rate;
        // A resolver asks, keeps the answer, and asks again at its first request after that.
        queries_ = rate > 0.0 ? resolvers_ / (life_ + lookup_.mean + resolvers_ / rate) : 0.0;
        const double asked = rate > 0.0 ? std::min(1.0, queries_ / rate) : 0.0;
        settle(e, {asked * lookup_.mean, asked * lookup_.variance}, chooseCall(e, spec_.calls, shares_, 1.0),
               0.0);
        checks_.add(e, spec_, rate);
    }
    void finish(Estimation& e) override {
        e.perSecond[node_]["queries"] = queries_;
        e.perSecond[node_]["zone"] = 1.0;
        checks_.doubt(e, spec_, node_);
    }

private:
    CheckRate checks_;
    Moments lookup_{};
    double life_{};
    double resolvers_{1.0};
    std::vector<double> shares_;
    double queries_{};
};

} // namespace

std::unique_ptr<NodeModel> model_balancer(const Network& network, NodeIndex node) {
    return std::make_unique<BalancerModel>(network, node);
}
std::unique_ptr<NodeModel> model_router(const Network& network, NodeIndex node) {
    return std::make_unique<RouterModel>(network, node);
}

} // namespace burst::sim

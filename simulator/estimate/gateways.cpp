#include "simulator/estimate/hits.h"
#include "simulator/estimate/node_model.h"

#include <algorithm>
#include <cmath>

namespace burst::sim {

namespace {

/// Requests of the outside world, each over one route.
class ClientModel final : public NodeModel {
public:
    using NodeModel::NodeModel;
    void update(Estimation& e) override {
        settle(e, {}, chooseCall(e, spec_.calls, e.routes[node_], 1.0), 0.0);
    }
};

/// A rate, authorisers, a cache of answers, one route.
class GatewayModel final : public NodeModel {
public:
    GatewayModel(const Network& network, NodeIndex node)
        : NodeModel(network, node), shares_(sharesOf(network, spec_.calls)) {
        const auto& s = spec_.settings;
        own_ = {s.quantity("rate").value_or(network.account.gatewayRate),
                s.quantity("burst").value_or(static_cast<double>(network.account.gatewayBurst))};
        if (const auto calls = s.quantity("quota")) quota_ = *calls / s.number("quota_period");
        overhead_ = momentsOf(s, "overhead");
        const std::string flavour = s.text("flavour");
        const double size = s.number("request_size");
        if (flavour == "http") metered_ = stepsOf(size, 512.0 * 1024.0);
        if (flavour == "websocket") {
            metered_ = stepsOf(size, 32.0 * 1024.0);
            readConnections(s);
        }
        cached_ = s.text("cache") != "none";
        if (cached_) hits_ = HitFigures(s, "cache_");
        cacheable_ = s.number("cacheable");
    }

    void update(Estimation& e) override {
        NodeEstimate& node = e.nodes[node_];
        const double account = network_.account.gatewayRate;
        double refused = own_.refusal(node.rate);
        if (quota_ < node.rate) refused = std::max(refused, 1.0 - quota_ / node.rate);
        for (std::size_t i = 0; i < spec_.calls.size(); ++i) {
            const LinkSpec& link = network_.links[spec_.calls[i]];
            if (link.rate >= 0.0)
                refused += (1.0 - refused) * shares_[i] *
                           RateLimit{link.rate, link.burst}.refusal(node.rate * shares_[i]);
        }
        refused += (1.0 - refused) * opens_ * connects_.refusal(node.rate * opens_);
        if (account < own_.rate.value_or(account))
            refused += (1.0 - refused) * secondsWorth(account).refusal(node.rate * (1.0 - refused));
        const double in = 1.0 - refused;
        WalkFigures walk;
        for (const LinkIndex gate : spec_.gates) {
            const LinkFigures& figures = e.links[gate];
            addCalls(e, gate, in * walk.success);
            walk.stay +=
                walk.success * (figures.success * figures.time.mean + (1.0 - figures.success) * figures.lost);
            walk.success *= figures.success;
            walk.time.mean += figures.time.mean;
            walk.time.variance += figures.time.variance;
        }
        const double lookups = cached_ ? in * walk.success * cacheable_ : 0.0;
        hits_.update(node.rate * lookups);
        if (cached_) node.hitRatio = hits_.ratio();
        const double hit = cached_ ? cacheable_ * hits_.ratio() : 0.0;
        const WalkFigures route = chooseCall(e, spec_.calls, shares_, in * walk.success * (1.0 - hit));
        settle(e, overhead_, before(walk, orHit(route, hit)), refused);
        if (const double rate = std::min(own_.rate.value_or(account), account); rate > 0.0)
            node.utilisation = std::min(1.0, node.rate * in / rate);
    }

    void finish(Estimation& e) override {
        const NodeEstimate& node = e.nodes[node_];
        const double in = node.rate * (1.0 - node.refused);
        auto& meters = e.perSecond[node_];
        meters["requests"] = in * metered_;
        meters["connection_time"] = in * opens_ * connectionTime_;
        if (!cached_) return;
        meters["cache_time"] = 1.0;
        doubtCache(e, node_, hits_);
    }

private:
    void readConnections(const model::Settings& s) {
        opens_ = 1.0 / std::max(1.0, s.number("messages_per_connection"));
        const Moments time = momentsOf(s, "connection_time");
        connectionTime_ = time.mean;
        if (const auto life = s.quantity("connection_life"); life && time.mean > 0.0)
            connectionTime_ = time.variance > 0.0 ? -time.mean * std::expm1(-*life / time.mean)
                                                  : std::min(time.mean, *life);
        connects_ = secondsWorth(s.quantity("connect_rate"));
    }

    RateLimit own_{};
    double quota_{1e18}; ///< calls a second that the quota of a period amounts to
    RateLimit connects_{};
    Moments overhead_{};
    std::vector<double> shares_;
    HitFigures hits_{};
    bool cached_{false};
    double cacheable_{1.0};
    double metered_{1.0};
    double opens_{0.0};
    double connectionTime_{0.0};
};

/// A rate, own latency and edge code, a cache, one of the origins.
class CdnModel final : public NodeModel {
public:
    CdnModel(const Network& network, NodeIndex node)
        : NodeModel(network, node),
          rate_(secondsWorth(spec_.settings.quantity("rate"))),
          shares_(sharesOf(network, spec_.calls)),
          hits_(spec_.settings, "") {
        const auto& s = spec_.settings;
        const Moments code = momentsOf(s, "edge_compute");
        runs_ = s.number("edge_runs");
        own_ = momentsOf(s, "overhead");
        own_.mean += runs_ * code.mean;
        own_.variance += runs_ * code.variance;
        cacheable_ = s.number("cacheable");
        requestBytes_ = s.number("request_size");
        responseBytes_ = s.number("response_size");
    }
    void update(Estimation& e) override {
        NodeEstimate& node = e.nodes[node_];
        const double refused = rate_.refusal(node.rate);
        hits_.update(node.rate * (1.0 - refused) * cacheable_);
        node.hitRatio = hits_.ratio();
        const double hit = cacheable_ * hits_.ratio();
        missed_ = (1.0 - refused) * (1.0 - hit);
        const WalkFigures origin = chooseCall(e, spec_.calls, shares_, missed_);
        settle(e, own_, orHit(origin, hit), refused);
        node.utilisation = rate_.utilisation(node.rate * (1.0 - refused));
    }
    void finish(Estimation& e) override {
        const NodeEstimate& node = e.nodes[node_];
        const double in = node.rate * (1.0 - node.refused);
        auto& meters = e.perSecond[node_];
        meters["requests"] = in;
        meters["bytes"] = in * (1.0 - e.inside[node_].failed) * responseBytes_;
        meters["origin_bytes"] = node.rate * missed_ * requestBytes_;
        meters["edge_runs"] = in * runs_;
        doubtCache(e, node_, hits_);
    }

private:
    RateLimit rate_{};
    Moments own_{};
    std::vector<double> shares_;
    HitFigures hits_;
    double cacheable_{1.0};
    double runs_{0.0};
    double requestBytes_{0.0};
    double responseBytes_{0.0};
    double missed_{0.0};
};

/// Kept verdicts at once; a check takes its latency, a token of the rate and the calls of the node.
class AuthModel final : public NodeModel {
public:
    AuthModel(const Network& network, NodeIndex node)
        : NodeModel(network, node),
          rate_(limitOf(spec_.settings, "rate", "burst")),
          latency_(momentsOf(spec_.settings, "latency")),
          hits_(spec_.settings, ""),
          denied_(spec_.settings.number("denied")),
          users_(spec_.settings.number("monthly_users")) {}
    void update(Estimation& e) override {
        NodeEstimate& node = e.nodes[node_];
        hits_.update(node.rate);
        node.hitRatio = hits_.ratio();
        const double missed = 1.0 - hits_.ratio();
        const double refused = missed * rate_.refusal(node.rate * missed);
        const double checks = missed - refused;
        WalkFigures walk = followCalls(e, spec_.calls, checks);
        walk.time.mean += latency_.mean;
        walk.time.variance += latency_.variance;
        walk.stay += latency_.mean;
        walk = orHit(walk, refused < 1.0 ? hits_.ratio() / (1.0 - refused) : 0.0);
        walk.success *= 1.0 - denied_;
        settle(e, {}, walk, refused);
        node.utilisation = rate_.utilisation(node.rate * checks);
    }
    void finish(Estimation& e) override {
        e.perSecond[node_]["users"] = users_;
        doubtCache(e, node_, hits_);
    }

private:
    RateLimit rate_{};
    Moments latency_{};
    HitFigures hits_;
    double denied_{0.0};
    double users_{0.0};
};

} // namespace

std::unique_ptr<NodeModel> model_client(const Network& network, NodeIndex node) {
    return std::make_unique<ClientModel>(network, node);
}
std::unique_ptr<NodeModel> model_gateway(const Network& network, NodeIndex node) {
    return std::make_unique<GatewayModel>(network, node);
}
std::unique_ptr<NodeModel> model_cdn(const Network& network, NodeIndex node) {
    return std::make_unique<CdnModel>(network, node);
}
std::unique_ptr<NodeModel> model_auth(const Network& network, NodeIndex node) {
    return std::make_unique<AuthModel>(network, node);
}

} // namespace burst::sim

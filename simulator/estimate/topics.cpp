#include "simulator/estimate/node_model.h"

#include <algorithm>
#include <cmath>

namespace burst::sim {

namespace {

/// Copies of what is published, one for each subscriber that it matches; those that fail are tried again.
class FanOut {
public:
    /// @param published  for each request that reaches the node
    static void update(Estimation& e, const NodeSpec& spec, double published) {
        for (const LinkIndex index : spec.deliveries) {
            const LinkSpec& link = e.network.links[index];
            const Attempt once = attemptOver(e, index);
            const double bad = std::min(1.0, once.refused + once.failed);
            const RetrySchedule& retry = link.retry;
            const double most = 1.0 + retry.immediate + retry.steady + retry.growing + retry.last;
            const double attempts = bad < 1.0 ? (1.0 - std::pow(bad, most)) / (1.0 - bad) : most;
            e.links[index].calls = published * link.match;
            e.links[index].attempts = attempts;
            if (link.deadLetter != none)
                e.links[link.deadLetter].calls += published * link.match * std::pow(bad, most);
        }
    }
    static void doubt(Estimation& e, const NodeSpec& spec, NodeIndex node) {
        constexpr double noticed = 1.001;
        for (const LinkIndex index : spec.deliveries) {
            const Duration deadline = e.network.links[index].timeout;
            if (deadline < never && toSeconds(deadline) < 5.0 * attemptOver(e, index).time.mean)
                e.doubt(node,
                        "may not hear in time of what a subscriber has done and deliver it again, which is "
                        "not in the estimate.");
            if (e.links[index].attempts > noticed)
                e.doubt(node, "delivers again what a subscriber has refused; when that comes is not in the "
                              "estimate.");
        }
    }
};

class TopicModel final : public NodeModel {
public:
    TopicModel(const Network& network, NodeIndex node)
        : NodeModel(network, node),
          rate_(secondsWorth(spec_.settings.number("rate"))),
          ordered_(spec_.settings.text("flavour") == "fifo"),
          size_(spec_.settings.number("message_size")),
          groupRate_(ordered_ ? spec_.settings.number("group_rate") : 0.0),
          groups_(std::max(1.0, spec_.settings.number("groups"))) {}
    void update(Estimation& e) override {
        NodeEstimate& node = e.nodes[node_];
        double refused = rate_.refusal(node.rate);
        if (groupRate_ > 0.0)
            refused += (1.0 - refused) * secondsWorth(groupRate_).refusal(node.rate / groups_);
        settle(e, {}, {}, refused);
        node.utilisation = rate_.utilisation(node.rate * (1.0 - refused));
        FanOut::update(e, spec_, 1.0 - refused);
    }
    void finish(Estimation& e) override {
        const NodeEstimate& node = e.nodes[node_];
        const double in = node.rate * (1.0 - node.refused);
        auto& meters = e.perSecond[node_];
        meters[ordered_ ? "fifo_requests" : "requests"] =
            in * (ordered_ ? 1.0 : stepsOf(size_, 64.0 * 1024.0));
        if (ordered_) meters["fifo_published"] = in * size_;
        for (const LinkIndex link : spec_.deliveries) {
            const double copies = in * network_.links[link].match;
            const std::string& target = network_.nodes[network_.links[link].to].kind->key;
            if (ordered_) {
                meters["fifo_deliveries"] += copies;
                meters["fifo_delivered"] += copies * size_;
            } else {
                meters[target == "queue"      ? "deliveries_queue"
                       : target == "function" ? "deliveries_function"
                                              : "deliveries_http"] += copies;
            }
        }
        FanOut::doubt(e, spec_, node_);
        if (ordered_ && groupRate_ > 0.0 && spec_.settings.number("group_skew") > 0.0)
            e.doubt(node_, "has message groups of different size; the busiest may meet its limit earlier.");
    }

private:
    RateLimit rate_{};
    bool ordered_{false};
    double size_{};
    double groupRate_{};
    double groups_{1.0};
};

class BusModel final : public NodeModel {
public:
    BusModel(const Network& network, NodeIndex node) : NodeModel(network, node) {
        const auto& s = spec_.settings;
        rate_ = secondsWorth(s.number("rate") * std::max(1.0, s.number("put_batch")));
        targets_ = s.number("target_rate");
        size_ = s.number("event_size");
        archives_ = s.flag("archive");
        constexpr double month = 730.0 * 3600.0;
        keptFor_ = std::min(month, s.quantity("archive_retention").value_or(month));
        if (archives_) replays_ = s.number("replay_share");
        replayAfter_ = s.number("replay_after");
    }
    void update(Estimation& e) override {
        NodeEstimate& node = e.nodes[node_];
        const double refused = rate_.refusal(node.rate);
        settle(e, {}, {}, refused);
        node.utilisation = rate_.utilisation(node.rate * (1.0 - refused));
        FanOut::update(e, spec_, (1.0 - refused) * (1.0 + replayed(e)));
    }
    void finish(Estimation& e) override {
        const NodeEstimate& node = e.nodes[node_];
        const double in = node.rate * (1.0 - node.refused);
        const double metered = in * stepsOf(size_, 64.0 * 1024.0);
        auto& meters = e.perSecond[node_];
        meters["events"] = metered;
        meters["replayed"] = metered * replayed(e);
        if (archives_) {
            meters["archived"] = in * size_;
            meters["archive_storage"] = in * size_ / mebibyte * keptFor_;
        }
        double sent = 0.0;
        for (const LinkIndex link : spec_.deliveries) {
            const double copies = node.rate * e.links[link].calls;
            if (network_.nodes[network_.links[link].to].kind->calledByHttp)
                meters["api_deliveries"] += copies;
            sent += copies;
        }
        FanOut::doubt(e, spec_, node_);
        if (targets_ > 0.0 && sent > 0.7 * targets_)
            e.doubt(node_, "is near the rate at which its targets are called: deliveries wait in line.");
    }

private:
    /// Share of the events that come once more within the run.
    [[nodiscard]] double replayed(const Estimation& e) const {
        const double window = e.to - e.from;
        if (replays_ <= 0.0 || window <= 0.0) return 0.0;
        return replays_ * std::clamp((e.to - std::max(e.from, replayAfter_)) / window, 0.0, 1.0);
    }

    RateLimit rate_{};
    double targets_{};
    double size_{};
    bool archives_{false};
    double keptFor_{};
    double replays_{};
    double replayAfter_{};
};

} // namespace

std::unique_ptr<NodeModel> model_topic(const Network& network, NodeIndex node) {
    return std::make_unique<TopicModel>(network, node);
}
std::unique_ptr<NodeModel> model_bus(const Network& network, NodeIndex node) {
    return std::make_unique<BusModel>(network, node);
}

} // namespace burst::sim

#include "simulator/behaviours/behaviours.h"
#include "simulator/mechanisms/caller.h"
#include "simulator/mechanisms/item_cache.h"
#include "simulator/mechanisms/subject.h"
#include "simulator/network/read_quota.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <vector>

namespace burst::sim {

namespace {

enum MeterIndex : std::size_t { requestsMeter, connectionTimeMeter, cacheTimeMeter };
constexpr double httpStep = 512.0 * 1024.0;     ///< an HTTP API meters requests in steps of 512 KB (rule A12)
constexpr double webSocketStep = 32.0 * 1024.0; ///< and a WebSocket API messages in steps of 32 KB

/// Token buckets (the route's, its own, then the account's; rules A2, A3), own latency, authorisers, a cache
/// of answers, one integration per request. The integration timeout is the time limit of its links (see
/// compile).
class Gateway final : public Behaviour {
public:
    Gateway(const Network& network, NodeIndex node)
        : network_(network), spec_(network.nodes[node]), node_(node) {
        const auto& s = spec_.settings;
        rateLimit_ = rateOr(s.quantity("rate"));
        burst_ = burstOr(s.quantity("burst"));
        own_ = TokenBucket(rateLimit_, burst_);
        quota_ = quotaOf(s, network.startsAt);
        rate_ = std::min(rateLimit_, network.account.gatewayRate);
        for (const LinkIndex link : spec_.calls)
            routes_.emplace_back(std::max(0.0, network.links[link].rate), network.links[link].burst);
        if (const auto overhead = s.distribution("overhead")) overhead_ = Sampler(*overhead);
        const std::string flavour = s.text("flavour");
        if (flavour == "http") metered_ = steps(s.number("request_size"), httpStep);
        if (flavour == "websocket") {
            metered_ = steps(s.number("request_size"), webSocketStep);
            readConnections(s);
        }
        if (s.text("cache") != "none") cache_.emplace(s, "cache_", node);
        cacheable_ = s.number("cacheable");
    }

    void start(Simulation&) override {
        if (cache_) cache_->start();
    }

    void arrive(Simulation& simulation, CallIndex call) override {
        const Time now = simulation.now();
        const std::uint64_t key = simulation.call(call).key;
        TokenBucket* route = routeBucket(simulation, call);
        if (route && !route->has(now, 1)) return simulation.endThrottled(call, Limit::routeRate);
        if (!own_.has(now, 1) || !quota_.has(now)) return simulation.endThrottled(call, Limit::gatewayRate);
        if (!connect(simulation, key)) return simulation.endThrottled(call, Limit::connectionRate);
        if (!simulation.accountGateway().take(now, 1))
            return simulation.endThrottled(call, Limit::accountGatewayRate);
        own_.spend(now, 1);
        quota_.spend();
        if (route) route->spend(now, 1);
        NodeRecord& record = simulation.record(node_);
        record.meters[requestsMeter] += metered_;
        ++record.invocations;
        const Duration delay = overhead_.time(simulation.draws(node_, Purpose::compute, key));
        if (delay == 0)
            goOn(simulation, call);
        else
            simulation.schedule(now + delay, node_, 0, call);
    }

    void resume(Simulation& simulation, const Event& event) override { goOn(simulation, event.subject); }

    void answered(Simulation& simulation, CallIndex index, LinkIndex link, Ending ending) override {
        Call& call = simulation.call(index);
        const bool authorised = call.step < spec_.gates.size() && spec_.gates[call.step] == link;
        if (authorised && ending == Ending::succeeded) {
            ++call.step;
            return goOn(simulation, index);
        }
        if (authorised || !cache_) return simulation.end(index, ending);
        cache_->fetched(simulation, index, ending);
    }

    void change(Simulation& simulation, std::string_view parameter, std::optional<double> value) override {
        if (parameter == "rate")
            rateLimit_ = rateOr(value);
        else
            burst_ = burstOr(value);
        own_.change(simulation.now(), rateLimit_, burst_);
    }

    void finish(Simulation& simulation) override {
        const double seconds = toSeconds(simulation.now() - simulation.since());
        if (cache_) simulation.record(node_).meters[cacheTimeMeter] = std::llround(seconds);
        simulation.useRate(node_, rate_);
    }

private:
    [[nodiscard]] double rateOr(std::optional<double> rate) const {
        return rate.value_or(network_.account.gatewayRate);
    }
    [[nodiscard]] double burstOr(std::optional<double> burst) const {
        return burst.value_or(static_cast<double>(network_.account.gatewayBurst));
    }

    [[nodiscard]] static std::int64_t steps(double size, double step) {
        return std::max<std::int64_t>(1, std::llround(std::ceil(size / step)));
    }

    void readConnections(const model::Settings& s) {
        opens_ = 1.0 / std::max(1.0, s.number("messages_per_connection"));
        if (const auto d = s.distribution("connection_time")) connectionTime_ = Sampler(*d);
        if (const auto life = s.quantity("connection_life")) connectionLife_ = fromSeconds(*life);
        const auto rate = s.quantity("connect_rate");
        if (rate) connects_.emplace(*rate, *rate > 0.0 ? std::max(1.0, *rate) : 0.0);
    }

    /// The bucket of the route that the request takes, if that has one.
    [[nodiscard]] TokenBucket* routeBucket(Simulation& simulation, CallIndex index) {
        const LinkIndex route = routeOf(simulation, index);
        if (route == none || network_.links[route].rate < 0.0) return nullptr;
        const auto at = std::find(spec_.calls.begin(), spec_.calls.end(), route);
        return &routes_[static_cast<std::size_t>(at - spec_.calls.begin())];
    }

    /// A message may be the first of a connection; false when that is refused.
    [[nodiscard]] bool connect(Simulation& simulation, std::uint64_t key) {
        if (opens_ <= 0.0) return true;
        if (simulation.draws(node_, Purpose::probability, key).uniform() >= opens_) return true;
        if (connects_ && !connects_->take(simulation.now(), 1)) return false;
        const Duration open =
            std::min(connectionLife_, connectionTime_.time(simulation.draws(node_, Purpose::keepAlive, key)));
        simulation.record(node_).meters[connectionTimeMeter] += std::llround(toSeconds(open));
        return true;
    }

    /// The next authoriser, and after the last the integration, if its answer is not at hand.
    void goOn(Simulation& simulation, CallIndex index) {
        const Call& call = simulation.call(index);
        const std::uint64_t key = call.key;
        if (call.step < spec_.gates.size()) {
            const LinkIndex gate = spec_.gates[call.step];
            simulation.send(gate, index, mix(key, network_.links[gate].key));
            return;
        }
        if (cache_ && mayBeCached(simulation, index)) {
            const auto found = cache_->look(simulation, index);
            if (found == ItemCache::Found::joined) return;
            if (found == ItemCache::Found::hit) return simulation.end(index, Ending::succeeded);
        }
        const LinkIndex route = routeOf(simulation, index);
        if (route != none)
            simulation.send(route, index, mix(key, network_.links[route].key));
        else if (cache_)
            cache_->fetched(simulation, index, Ending::failed);
        else
            simulation.end(index, Ending::failed);
    }

    /// Every attempt of a request takes the same route.
    [[nodiscard]] LinkIndex routeOf(Simulation& simulation, CallIndex index) const {
        if (spec_.calls.size() <= 1) return spec_.calls.empty() ? none : spec_.calls.front();
        return chooseRoute(simulation, spec_, node_, subjectOf(simulation, index));
    }

    [[nodiscard]] bool mayBeCached(Simulation& simulation, CallIndex index) const {
        if (cacheable_ >= 1.0) return true;
        Draws draws = simulation.draws(node_, Purpose::failure, subjectOf(simulation, index));
        return draws.uniform() < cacheable_;
    }

    const Network& network_;
    const NodeSpec& spec_;
    NodeIndex node_{};
    TokenBucket own_{};
    Quota quota_{};
    double rateLimit_{};                ///< now
    double burst_{};                    ///< now
    std::vector<TokenBucket> routes_{}; ///< by position of the link; unused without a limit of its own
    double rate_{};
    Sampler overhead_{};
    std::int64_t metered_{1};
    std::optional<ItemCache> cache_{};
    double cacheable_{1.0};
    double opens_{0.0}; ///< chance that a message opens a connection
    Sampler connectionTime_{};
    Duration connectionLife_{never};
    std::optional<TokenBucket> connects_{};
};

} // namespace

std::unique_ptr<Behaviour> make_gateway(const Network& network, NodeIndex node) {
    return std::make_unique<Gateway>(network, node);
}

} // namespace burst::sim

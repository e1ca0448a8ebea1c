#include "simulator/arrivals/arrivals.h"
#include "simulator/arrivals/user_count.h"
#include "simulator/behaviours/behaviours.h"
#include "simulator/mechanisms/caller.h"
#include "simulator/mechanisms/origin.h"

#include <algorithm>

namespace burst::sim {

namespace {

enum ClientEvent : std::uint32_t {
    arrivalEvent, ///< subject: a source
    joinEvent,    ///< users come
    thoughtEvent, ///< subject: a user who has thought
};

/// A user sends at most one request in this time, or one whose requests are answered at once and who does not
/// think would send without end at one instant.
constexpr Duration shortestCycle = second / 1000;

/// What arrives by an open process.
struct Source {
    std::unique_ptr<Arrivals> arrivals{};
    LinkIndex route{none}; ///< over which all of it goes, or `none`
    std::uint64_t stream{};
    std::uint64_t sent{0};
};

/// A closed user: sends, waits for the answer, thinks, sends again.
struct User {
    std::uint64_t thoughts{0}; ///< begun so far; the key of the next random numbers
    bool present{false};
};

/// Sends the traffic of its sources. Patience and retries are those of its links (see compile).
class Client final : public Behaviour {
public:
    Client(const Network& network, NodeIndex node)
        : network_(network), spec_(network.nodes[node]), node_(node) {}

    void start(Simulation& simulation) override {
        for (const std::uint32_t source : spec_.sources) {
            const SourceSpec& spec = network_.sources[source];
            if (spec.traffic.process == model::Traffic::Process::closed) {
                startUsers(simulation, spec);
                continue;
            }
            open_.push_back(openSource(simulation, spec));
        }
        for (std::uint32_t i = 0; i < open_.size(); ++i)
            scheduleNext(simulation, i);
    }

    void resume(Simulation& simulation, const Event& event) override {
        switch (event.what) {
        case joinEvent:
            return join(simulation);
        case thoughtEvent:
            return act(simulation, event.subject);
        default:
            break;
        }
        Source& source = open_[event.subject];
        const std::uint64_t key = mix(source.stream, ++source.sent);
        scheduleNext(simulation, event.subject);
        request(simulation, key,
                source.route != none ? source.route : chooseRoute(simulation, spec_, node_, key), none);
    }

    void answered(Simulation& simulation, CallIndex request, LinkIndex, Ending ending) override {
        conclude(simulation, request, ending);
    }

private:
    /// Each route of a trace has random numbers of its own.
    [[nodiscard]] Source openSource(Simulation& simulation, const SourceSpec& spec) const {
        const std::uint64_t stream = simulation.stream(node_);
        if (spec.route == none)
            return {.arrivals = makeArrivals(spec, mix(stream, open_.size()), network_.horizon),
                    .stream = stream};
        const std::uint64_t own = mix(stream, network_.links[spec.route].key);
        return {.arrivals = makeArrivals(spec, own, network_.horizon), .route = spec.route, .stream = own};
    }

    void scheduleNext(Simulation& simulation, std::uint32_t source) {
        const Time at = open_[source].arrivals->next();
        if (at < network_.horizon) simulation.schedule(at, node_, arrivalEvent, source);
    }

    /// @param user  who waits for the answer, or `none`
    void request(Simulation& simulation, std::uint64_t key, LinkIndex route, std::uint32_t user) {
        const CallIndex request = openOn(simulation, node_, route, key);
        simulation.call(request).slot = user;
        if (route == none)
            conclude(simulation, request, Ending::failed);
        else
            simulation.send(route, request, mix(key, network_.links[route].key));
    }

    void conclude(Simulation& simulation, CallIndex request, Ending ending) {
        const std::uint32_t user = simulation.call(request).slot;
        const Time earliest = simulation.call(request).born + shortestCycle;
        endOn(simulation, request, ending);
        if (user != none) think(simulation, user, earliest);
    }

    void startUsers(Simulation& simulation, const SourceSpec& source) {
        count_ = std::make_unique<UserCount>(source.traffic);
        thinking_ = Sampler(source.traffic.think);
        users_.resize(static_cast<std::size_t>(count_->most()));
        scheduleJoining(simulation);
    }

    void scheduleJoining(Simulation& simulation) {
        joining_ = count_->next();
        if (joining_.at < network_.horizon) simulation.schedule(joining_.at, node_, joinEvent);
    }

    /// Users who come begin by thinking; who has not left since the last time just stays.
    void join(Simulation& simulation) {
        for (auto number = joining_.first; number <= joining_.last; ++number) {
            const auto user = static_cast<std::uint32_t>(number - 1);
            if (users_[user].present) continue;
            users_[user].present = true;
            think(simulation, user, simulation.now());
        }
        scheduleJoining(simulation);
    }

    void think(Simulation& simulation, std::uint32_t user, Time earliest) {
        const std::uint64_t key = mix(mix(user), ++users_[user].thoughts);
        const Duration thought = thinking_.time(simulation.draws(node_, Purpose::think, key));
        const Time at = std::max(earliest, simulation.now() + thought);
        if (at < network_.horizon) simulation.schedule(at, node_, thoughtEvent, user);
    }

    /// A user who is not wanted any more leaves, after the request and the thought that were under way.
    void act(Simulation& simulation, std::uint32_t user) {
        if (count_->at(simulation.now()) <= static_cast<std::int64_t>(user)) {
            users_[user].present = false;
            return;
        }
        const std::uint64_t key = mix(mix(simulation.stream(node_), user), users_[user].thoughts);
        request(simulation, key, chooseRoute(simulation, spec_, node_, key), user);
    }

    const Network& network_;
    const NodeSpec& spec_;
    NodeIndex node_{};
    std::vector<Source> open_;
    std::unique_ptr<UserCount> count_; ///< of closed users
    Sampler thinking_;
    Joining joining_;
    std::vector<User> users_;
};

} // namespace

std::unique_ptr<Behaviour> make_client(const Network& network, NodeIndex node) {
    return std::make_unique<Client>(network, node);
}

} // namespace burst::sim

#include "simulator/kernel/simulation.h"
#include "tests/property/designs/properties.h"

#include <algorithm>
#include <numeric>
#include <stop_token>
#include <string>
#include <vector>

namespace burst::test {

namespace {
using sim::Time;
using sim::WideSum;

/// Events of one replication; what would need more says little more.
constexpr std::int64_t mostEvents = 60'000;

/// What the rows of the kernel say about those who have not ended.
struct Rows {
    explicit Rows(const sim::Simulation& simulation)
        : inside(simulation.network().nodes.size()),
          stays(simulation.network().nodes.size()),
          attempts(simulation.network().links.size()) {
        const Time now = simulation.now();
        const Time since = simulation.since();
        simulation.eachCall([&](const sim::Call& call) {
            if (call.inside) {
                ++inside[call.node];
                stays[call.node].add(static_cast<std::uint64_t>(now - std::max(call.born, since)));
            }
            if (call.link != sim::none && !call.overdue && !call.relay) ++attempts[call.link];
        });
    }

    std::vector<std::int64_t> inside;
    std::vector<WideSum> stays; ///< ns since measuring began
    std::vector<std::int64_t> attempts;
};

template <class Endings>
[[nodiscard]] std::int64_t sum(const Endings& endings) {
    return std::accumulate(endings.begin(), endings.end(), std::int64_t{0});
}

[[nodiscard]] Violation violation(std::string property, const std::string& at, std::int64_t one,
                                  std::int64_t other) {
    return {std::move(property), at + ": " + std::to_string(one) + " and " + std::to_string(other)};
}

[[nodiscard]] std::optional<Violation> checkNode(const sim::NodeRecord& record, const std::string& id,
                                                 std::int64_t inside, const WideSum& stays, Time measured) {
    const std::int64_t came = record.offered + record.carried;
    const std::int64_t left = sum(record.endings) + record.inside.value();
    if (came != left) return violation("conservation at nodes", id, came, left);
    if (record.inside.value() != inside) return violation("rows inside", id, record.inside.value(), inside);
    WideSum times = record.sojourn;
    times.add(stays);
    if (!(times == record.inside.area()))
        return Violation{"Little's law", id + ": area " + std::to_string(record.inside.area().value()) +
                                             " ns, times " + std::to_string(times.value()) + " ns"};
    for (const sim::Gauge* gauge : {&record.inside, &record.environments, &record.busy, &record.waiting}) {
        const double most = static_cast<double>(gauge->max()) * static_cast<double>(measured);
        if (gauge->value() < 0 || gauge->area().value() > most * (1.0 + 1e-12))
            return violation("levels", id, gauge->value(), gauge->max());
    }
    for (const std::int64_t count :
         {record.invocations, record.coldStarts, record.retries, record.duplicates, record.undelivered,
          record.deduplicated, record.lookups, record.hits, record.oldestAge, record.lookups - record.hits})
        if (count < 0) return violation("counts", id, count, 0);
    for (const std::int64_t amount : record.meters)
        if (amount < 0) return violation("meters", id, amount, 0);
    return std::nullopt;
}

/// Attempts that have begun have ended or are rows; rows may also wait for their next attempt.
[[nodiscard]] std::optional<Violation> checkLink(const sim::LinkRecord& record, const std::string& id,
                                                 std::int64_t attempts, bool warm) {
    const std::int64_t open = record.offered - sum(record.endings);
    if (open > attempts || (!warm && open < 0)) return violation("conservation on links", id, open, attempts);
    if (std::any_of(record.refusedBy.begin(), record.refusedBy.end(), [](auto n) { return n < 0; }) ||
        std::min({record.retries, record.breakerOpenings, record.fallbacks}) < 0)
        return violation("counts", id, record.retries, record.fallbacks);
    return std::nullopt;
}
} // namespace

std::optional<Violation> checkReplication(const sim::Network& network, Reach& reach) {
    sim::Simulation simulation(network, 0);
    std::stop_source stop;
    const bool complete = simulation.run(stop.get_token(), [&](Time, std::int64_t) {
        if (simulation.events() > mostEvents) stop.request_stop();
    });
    reach.events += simulation.events();
    reach.endless = reach.endless || simulation.endless();
    reach.cutShort = reach.cutShort || !complete;
    // What was handed over at the very instant of an endless round is nowhere.
    if (simulation.endless() || simulation.now() < network.warmup) return std::nullopt;
    const Rows rows(simulation);
    const sim::Recorder& recorder = simulation.recorder();
    const Time measured = simulation.now() - recorder.since();
    for (std::size_t i = 0; i < network.nodes.size(); ++i) {
        const sim::NodeRecord& record = recorder.nodes()[i];
        const std::string& id = network.nodes[i].id.text;
        if (auto wrong = checkNode(record, id, rows.inside[i], rows.stays[i], measured)) return wrong;
        // What waits elsewhere, such as the changes of a table, are copies of requests that are done.
        if (network.nodes[i].kind->holdsMessages && record.waiting.value() > record.inside.value())
            return violation("waiting inside", id, record.waiting.value(), record.inside.value());
    }
    for (std::size_t i = 0; i < network.links.size(); ++i)
        if (auto wrong = checkLink(recorder.links()[i], network.links[i].id.text, rows.attempts[i],
                                   network.warmup > 0))
            return wrong;
    for (std::size_t i = 0; i < network.routes.size(); ++i) {
        const sim::RouteRecord& route = recorder.routes()[i];
        const std::int64_t came = route.offered + route.carried;
        const std::int64_t left = sum(route.endings) + route.inside;
        if (came != left || route.inside < 0)
            return violation("conservation on routes", network.links[network.routes[i]].id.text, came, left);
    }
    return std::nullopt;
}

} // namespace burst::test

#include "models/checks/load.h"

#include "models/checks/arrivals.h"

#include <algorithm>
#include <limits>

namespace burst::model::checks {

namespace {
/// Instants at which the whole load is worked out; more clients than that are rarely told apart.
constexpr std::size_t mostInstants = 64;
constexpr double unlimited = std::numeric_limits<double>::infinity();

/// What waits for a target's answer is known by its kind.
struct Answer {
    std::string_view kind;
    std::string_view parameter;
};
constexpr Answer answers[] = {{"queue", "send_latency"}, {"cache", "get_latency"}, {"auth", "latency"},
                              {"external", "latency"},   {"store", "get_latency"}, {"stream", "put_latency"},
                              {"gateway", "overhead"},   {"balancer", "overhead"}};
} // namespace

Load::Load(const Outline& outline, Figures& figures, const std::vector<const Scenario*>& scenarios)
    : outline_(outline), figures_(figures) {
    const std::size_t nodes = outline.design.nodes.size();
    for (auto* all : {&work_, &peak_, &peakWrites_, &month_, &monthWrites_})
        all->assign(nodes, 0.0);
    busiest_.assign(nodes, nullptr);
    for (const auto& link : outline.design.links)
        if (const auto named = link.params.find("fallback"); named != link.params.end())
            if (const std::string* id = named->second.text()) fallbacks_.push_back(*id);
    std::sort(fallbacks_.begin(), fallbacks_.end());
    findOrder();
    findFactors();
    findWork();
    findPaces();
    for (const Scenario* scenario : scenarios)
        addScenario(*scenario);
}

const std::string& Load::busiest(std::size_t node) const {
    static const std::string nobody;
    return busiest_[node] ? busiest_[node]->id.text : nobody;
}

bool Load::isKind(std::size_t node, std::string_view kind) const {
    return outline_.kinds[node] && outline_.kinds[node]->key == kind;
}

bool Load::isFallback(std::size_t link) const {
    const Link& itself = outline_.design.links[link];
    return std::binary_search(fallbacks_.begin(), fallbacks_.end(), itself.id.text) &&
           !itself.params.contains("probability");
}

/// Kahn's algorithm: a node follows when all that lead to it have.
void Load::findOrder() {
    std::vector<std::size_t> open(outline_.design.nodes.size(), 0);
    const auto counts = [&](const Outline::Joint& joint) { return joint.rule && joint.from != joint.to; };
    for (const auto& joint : outline_.joints)
        if (counts(joint)) ++open[joint.to];
    for (std::size_t i = 0; i < open.size(); ++i)
        if (open[i] == 0) order_.push_back(i);
    for (std::size_t done = 0; done < order_.size(); ++done)
        for (const std::size_t link : outline_.outgoing[order_[done]])
            if (counts(outline_.joints[link]) && --open[outline_.joints[link].to] == 0)
                order_.push_back(outline_.joints[link].to);
}

void Load::findFactors() {
    factor_.assign(outline_.joints.size(), 0.0);
    for (const std::size_t node : order_)
        for (const std::size_t link : outline_.outgoing[node])
            if (outline_.joints[link].rule) factor_[link] = factorOf(link);
}

double Load::factorOf(std::size_t link) {
    const LinkRule& rule = *outline_.joints[link].rule;
    const auto settings = figures_.ofLink(link);
    switch (rule.role) {
    case LinkRole::call:
        return isFallback(link) ? 0.0 : factorOfCall(link);
    case LinkRole::poll:
        return settings->number("filter") / std::max(1.0, settings->number("batch_size"));
    case LinkRole::shard:
        return 1.0 / std::max(1.0, settings->number("batch_size"));
    case LinkRole::deliver:
    case LinkRole::rule:
        return settings->find("filter") ? settings->number("filter") : 1.0;
    default: // what failed or succeeded: only a run knows
        return 0.0;
    }
}

double Load::factorOfCall(std::size_t link) {
    const auto& joint = outline_.joints[link];
    const Kind& kind = *outline_.kinds[joint.from];
    if (kind.dispatch == Dispatch::one) {
        const std::string prefix = isKind(joint.from, "gateway") ? "cache_" : "";
        const bool caches = isKind(joint.from, "cdn") ||
                            (!prefix.empty() && figures_.of(joint.from)->text("cache") != "none");
        const double missed = caches ? missShare(joint.from, prefix) : 1.0;
        if (outline_.kinds[joint.to]->authorises) return missed * missShare(joint.to, "");
        return missed * routeShare(link);
    }
    // Which tasks an execution gets to, and how often, its states decide.
    if (kind.key == "workflow" && outline_.design.nodes[joint.from].params.contains("states")) return 0.0;
    const auto settings = figures_.ofLink(link);
    double factor = figures_.meanOfLink(link, "calls") * settings->number("probability");
    if (settings->text("when") == "miss") factor *= lookAsideMisses(joint.from);
    if (kind.key == "cache" || kind.authorises) factor *= missShare(joint.from, "");
    return factor;
}

/// The part of what leaves a node of routes that takes this one.
double Load::routeShare(std::size_t link) {
    const std::size_t from = outline_.joints[link].from;
    const auto settings = figures_.of(from);
    const bool weighted = !isKind(from, "balancer") || settings->text("algorithm") == "weighted";
    const bool first = isKind(from, "router") && settings->text("policy") == "failover";
    double sum = 0;
    double own = 0;
    for (const std::size_t other : outline_.outgoing[from]) {
        const auto& joint = outline_.joints[other];
        if (!joint.rule || joint.rule->role != LinkRole::call || isFallback(other)) continue;
        if (outline_.kinds[joint.to]->authorises && isKind(from, "gateway")) continue;
        if (first) return other == link ? 1.0 : 0.0;
        const double weight = weighted ? figures_.ofLink(other)->number("probability") : 1.0;
        sum += weight;
        if (other == link) own = weight;
    }
    return sum > 0 ? own / sum : 0.0;
}

/// The part of the requests that a cache has no answer for; of drawn hits only what may not be cached.
double Load::missShare(std::size_t node, const std::string& prefix) {
    const auto settings = figures_.of(node);
    const double cacheable = settings->find("cacheable") ? settings->number("cacheable") : 1.0;
    if (settings->text(prefix + "popularity") != "given") return 1.0 - cacheable;
    return 1.0 - cacheable * settings->number(prefix + "hit_ratio");
}

/// The misses of the cache that a function asks before it makes calls on a miss.
double Load::lookAsideMisses(std::size_t node) {
    for (const std::size_t link : outline_.outgoing[node]) {
        const auto& joint = outline_.joints[link];
        if (joint.rule && isKind(joint.to, "cache") && !writes(outline_.design.links[link], *joint.rule) &&
            operationOf(outline_.design.links[link], *joint.rule) == "get")
            return missShare(joint.to, "");
    }
    return 0.0;
}

double Load::ownWork(std::size_t node) {
    if (isKind(node, "function")) return ownWorkOf(*figures_.of(node));
    return isKind(node, "container") ? figures_.meanOf(node, "compute") : 0.0;
}

double Load::answerTime(std::size_t link) {
    const auto& joint = outline_.joints[link];
    double time = figures_.meanOfLink(link, "latency") + figures_.meanOfLink(link, "return_latency");
    const std::string_view kind = outline_.kinds[joint.to]->key;
    for (const auto& [answering, parameter] : answers)
        if (kind == answering) time += figures_.meanOf(joint.to, parameter);
    if (kind == "table")
        time += figures_.meanOf(joint.to, writes(outline_.design.links[link], *joint.rule) ? "write_latency"
                                                                                           : "read_latency");
    if (kind == "database")
        time += figures_.meanOf(joint.to, "query_wait") + figures_.meanOf(joint.to, "query_cpu");
    return time + work_[joint.to];
}

void Load::findWork() {
    for (auto node = order_.rbegin(); node != order_.rend(); ++node) {
        if (!outline_.kinds[*node]) continue;
        double time = ownWork(*node);
        for (const std::size_t link : outline_.outgoing[*node]) {
            const LinkRule* rule = outline_.joints[link].rule;
            if (!rule || !waits(outline_.design.links[link], *rule)) continue;
            // What is done side by side takes less than its sum.
            if (figures_.ofLink(link)->flag("parallel")) continue;
            time += factor_[link] * answerTime(link);
        }
        // A queue, a topic or a table answers before what follows is done.
        const bool passesOn = outline_.kinds[*node]->holdsMessages && !isKind(*node, "container");
        work_[*node] = passesOn ? 0.0 : time;
    }
}

/// What a reader makes per second with all the executions that it may have; the rest waits where it is.
double Load::paceOf(std::size_t link) {
    const auto& joint = outline_.joints[link];
    const auto settings = figures_.ofLink(link);
    if (joint.rule->role != LinkRole::poll || work_[joint.to] <= 0) return unlimited;
    double batches = settings->text("scaling") == "provisioned"
                         ? settings->number("max_pollers") * settings->number("poller_batches")
                         : settings->number("concurrency_limit");
    if (const auto most = settings->quantity("max_concurrency")) batches = std::min(batches, *most);
    if (isKind(joint.to, "function"))
        if (const auto reserved = figures_.of(joint.to)->quantity("reserved"))
            batches = std::min(batches, *reserved * figures_.of(joint.to)->number("environment_requests"));
    return batches / work_[joint.to];
}

void Load::findPaces() {
    pace_.assign(outline_.joints.size(), unlimited);
    for (const std::size_t node : order_)
        for (const std::size_t link : outline_.outgoing[node])
            if (outline_.joints[link].rule) pace_[link] = paceOf(link);
}

void Load::spread(std::vector<double>& arrivals, std::vector<double>& changed) const {
    for (const std::size_t node : order_) {
        const bool reads = isKind(node, "table") || isKind(node, "store");
        for (const std::size_t link : outline_.outgoing[node]) {
            const auto& joint = outline_.joints[link];
            if (!joint.rule) continue;
            // Who hears of changes hears of writes only.
            const double more =
                std::min(factor_[link] * (reads ? changed[node] : arrivals[node]), pace_[link]);
            arrivals[joint.to] += more;
            if (joint.rule->role == LinkRole::call && writes(outline_.design.links[link], *joint.rule))
                changed[joint.to] += more;
        }
    }
}

void Load::addMonth(const Scenario& scenario, std::vector<double> arrivals) {
    std::vector<double> changed(arrivals.size(), 0.0);
    spread(arrivals, changed);
    for (std::size_t i = 0; i < arrivals.size(); ++i) {
        month_[i] += arrivals[i] * scenario.monthShare;
        monthWrites_[i] += changed[i] * scenario.monthShare;
    }
}

void Load::addInstant(const Scenario& scenario, std::vector<double> arrivals) {
    std::vector<double> changed(arrivals.size(), 0.0);
    spread(arrivals, changed);
    for (std::size_t i = 0; i < arrivals.size(); ++i) {
        if (arrivals[i] > peak_[i]) busiest_[i] = &scenario;
        peak_[i] = std::max(peak_[i], arrivals[i]);
        peakWrites_[i] = std::max(peakWrites_[i], changed[i]);
    }
}

void Load::addScenario(const Scenario& scenario) {
    const std::size_t nodes = outline_.design.nodes.size();
    std::vector<std::pair<std::size_t, const Traffic*>> clients;
    std::vector<double> arrivals(nodes, 0.0);
    for (std::size_t i = 0; i < nodes; ++i) {
        const auto found = scenario.traffic.find(outline_.design.nodes[i].id);
        if (isKind(i, "client") && found != scenario.traffic.end()) {
            clients.emplace_back(i, &found->second);
            arrivals[i] = arrivalsOf(found->second, scenario.duration).mean;
        } else if (isKind(i, "schedule")) {
            const double period = periodOf(*figures_.of(i));
            if (period > 0) arrivals[i] = figures_.of(i)->number("schedules") / period;
        }
    }
    addMonth(scenario, arrivals);
    // The peaks of two clients rarely fall together: all of them are looked at when one has its own.
    for (std::size_t i = 0; i < std::min(clients.size(), mostInstants); ++i) {
        const Arrivals own = arrivalsOf(*clients[i].second, scenario.duration);
        for (const auto& [node, traffic] : clients)
            arrivals[node] =
                node == clients[i].first ? own.peak : rateAt(*traffic, own.peakAt, scenario.duration);
        addInstant(scenario, arrivals);
    }
}

} // namespace burst::model::checks

#include "tests/kinds/every_kind/loaded_design.h"

#include "models/resolve.h"

#include <cmath>
#include <limits>
#include <set>

namespace burst::test {

using model::Kind;
using model::LinkRule;
using model::Parameter;
using model::Params;

namespace {
constexpr double usualTime = 0.02; ///< s, where the default is no time at all

/// Times drawn from an exponential distribution with the default as its mean.
Params randomTimes(const Kind& kind) {
    Params params;
    for (const Parameter& parameter : kind.parameters) {
        if (parameter.type != Parameter::Type::distribution || parameter.unit != model::Unit::seconds)
            continue;
        const auto standard = model::parseDistribution(parameter.standard, model::Unit::seconds);
        const double mean = standard ? model::mean(*standard) : 0.0;
        params[parameter.key] = exponential(mean > 0.0 ? mean : usualTime);
    }
    return params;
}

/// What a kind needs to do anything within ten minutes.
Params needsOf(const Kind& kind) {
    if (kind.key == "schedule")
        return {{"expression", "rate(1 minute)"}, {"window", "30 s"}, {"schedules", 50}};
    if (kind.key == "function") return {{"timeout", "10 min"}}; // for all its calls together
    if (kind.key == "container") return {{"concurrency", 100}}; // while they wait for their calls
    return {};
}

Params joined(Params first, const Params& second) {
    for (const auto& [key, value] : second)
        first[key] = value;
    return first;
}

/// One link for each operation of the rule.
void linkAll(Build& b, const std::string& from, const std::string& to, const LinkRule& rule,
             const Params& params = {}) {
    for (const std::string& op : rule.ops)
        b.link(from, to, joined({{"op", op}}, params));
}

/// A client if that may call the kind, else a function; and a client of events where those are taken.
void addCallers(Build& b, const Kind& kind) {
    if (kind.origin) return;
    b.node("c", "client");
    if (const LinkRule* rule = model::findKind("client")->rule(kind.key, "")) {
        linkAll(b, "c", subject, *rule, {{"return_payload", 2048}}); // what transfer is metered by
    } else {
        const LinkRule* calls = model::findKind("function")->rule(kind.key, "");
        if (!calls) qFatal("neither a client nor a function may call a %s", kind.key.c_str());
        b.node("caller", "function").link("c", "caller");
        linkAll(b, "caller", subject, *calls);
    }
    if (kind.takesEvents)
        b.node("events", "client").link("events", subject, {{"mode", "async"}}).poisson("events", 1);
}
} // namespace

Build loadedDesign(const Kind& kind, const Params& params) {
    Build b;
    b.node(subject, kind.key, joined(joined(randomTimes(kind), needsOf(kind)), params));
    addCallers(b, kind);
    std::set<model::LinkRole> outlets;
    for (std::size_t i = 0; i < kind.links.size(); ++i) {
        const LinkRule& rule = kind.links[i];
        const bool isOutlet =
            rule.role == model::LinkRole::onFailure || rule.role == model::LinkRole::onSuccess;
        if (isOutlet && !rule.several && !outlets.insert(rule.role).second)
            continue; // leads to one place only
        const std::string target = "t" + std::to_string(i);
        const Kind& its = *model::findKind(rule.to);
        b.node(target, rule.to, joined(randomTimes(its), needsOf(its)));
        linkAll(b, subject, target, rule);
        if (its.dispatch != model::Dispatch::one || !its.rule("external", "")) continue;
        b.node(target + "-origin", "external")
            .link(target, target + "-origin"); // it can only pass requests on
    }
    if (kind.key != "schedule") b.poisson(kind.origin ? subject : "c", 8);
    return b.lasts(600);
}

Build stormyDesign(const Kind& kind, const Params& params) {
    Build b = loadedDesign(kind, params);
    for (auto& node : b.design().nodes) {
        const Kind& its = *model::findKind(node.kind);
        if (its.parameter("error_rate")) node.params["error_rate"] = 0.2;
        if (node.kind == "function") node.params["reserved"] = 3;
        if (node.kind == "client") node.params = {{"timeout", "150 ms"}, {"retry", 2}};
    }
    return b;
}

Build variantDesign(const Kind& kind, const Variant& variant) {
    Build b = loadedDesign(kind, variant.params);
    for (auto& link : b.design().links) {
        const LinkRule* rule = link.from.text == subject ? model::ruleOf(link, b.design()) : nullptr;
        if (!rule) continue;
        for (const Parameter& parameter : model::linkParameters(rule->role))
            if (const auto value = variant.links.find(parameter.key); value != variant.links.end())
                link.params[parameter.key] = value->second;
    }
    return b;
}

namespace {
using Figures = std::map<std::string, double>;

void add(Figures& all, const sim::Counts& c) {
    for (const auto& [name, value] : {std::pair{"offered", c.offered},
                                      {"carried", c.carried},
                                      {"succeeded", c.succeeded},
                                      {"failed", c.failed},
                                      {"timed out", c.timedOut},
                                      {"throttled", c.throttled},
                                      {"dropped", c.dropped},
                                      {"dead-lettered", c.deadLettered},
                                      {"in flight", c.inFlight}})
        all[name] = static_cast<double>(value);
}
void add(Figures& all, const sim::Latency& l) {
    for (const auto& [name, value] : {std::pair{"mean latency", l.mean},
                                      {"p50", l.p50},
                                      {"p90", l.p90},
                                      {"p95", l.p95},
                                      {"p99", l.p99},
                                      {"p999", l.p999},
                                      {"longest latency", l.max}})
        all[name] = value;
}
void add(Figures& all, const std::string& name, const std::optional<sim::Level>& level) {
    if (!level) return;
    all["mean " + name] = level->mean;
    all["most " + name] = level->max;
}
} // namespace

Figures figuresOf(const sim::Summary& run, const std::string& node) {
    const sim::NodeResult& r = at(run, node);
    Figures all;
    add(all, r.counts);
    add(all, r.latency);
    add(all, "concurrency", r.concurrency);
    add(all, "queue depth", r.queueDepth);
    for (const auto& [limit, count] : r.throttledBy)
        all["throttled by " + limit] = static_cast<double>(count);
    if (r.environments) {
        all["mean environments"] = r.environments->mean;
        all["most environments"] = r.environments->max;
        all["busy environments"] = r.environments->busyMean;
        all["idle environments"] = r.environments->idleMean;
    }
    all["cold starts"] = static_cast<double>(r.coldStarts.value_or(0));
    all["oldest age"] = r.oldestAge.value_or(0.0);
    all["hit ratio"] = r.hitRatio.value_or(0.0);
    all["utilisation"] = r.utilisation.value_or(0.0);
    all["retries"] = static_cast<double>(r.retries);
    all["duplicates"] = static_cast<double>(r.duplicates);
    all["undelivered"] = static_cast<double>(r.undelivered);
    all["deduplicated"] = static_cast<double>(r.deduplicated);
    for (const auto& [metric, series] : r.series)
        for (std::size_t i = 0; i < series.values.size(); ++i)
            if (!std::isnan(series.values[i])) // nothing was measured then
                all["series " + metric + " " + std::to_string(i)] = series.values[i];
    for (const auto& [edge, count] : r.histogram)
        all["latencies up to " + std::to_string(edge)] += static_cast<double>(count);
    if (const auto used = run.usage.find(model::NodeId(node)); used != run.usage.end())
        for (const auto& [meter, amount] : used->second)
            all["meter " + meter] = amount;
    return all;
}

std::string difference(const sim::Summary& one, const sim::Summary& other, const std::string& node) {
    const Figures a = figuresOf(one, node);
    const Figures b = figuresOf(other, node);
    for (const auto& [name, value] : a) {
        const auto same = b.find(name);
        if (same == b.end()) return node + ": " + name + " is missing";
        if (same->second != value)
            return node + ": " + name + " is " + std::to_string(value) + " and " +
                   std::to_string(same->second);
    }
    return a.size() == b.size() ? std::string() : node + ": there are more figures";
}

} // namespace burst::test

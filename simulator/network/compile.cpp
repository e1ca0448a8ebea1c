#include "simulator/network/compile.h"

#include "models/answers.h"
#include "models/bypass.h"
#include "models/resolved_settings.h"
#include "models/units.h"
#include "simulator/network/compile_faults.h"
#include "simulator/network/read_call.h"
#include "simulator/network/read_settings.h"
#include "simulator/random/draws.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <unordered_map>
#include <unordered_set>

namespace burst::sim {

using model::LinkRole;

Duration seriesStep(Duration length, std::size_t nodes) {
    // A bucket takes some hundred bytes at each node: a large design gets fewer, or it would take gigabytes.
    constexpr std::size_t bucketsOfAll = 1'200'000;
    const auto mostBuckets = static_cast<Duration>(
        std::clamp<std::size_t>(bucketsOfAll / std::max<std::size_t>(1, nodes), 12, 600));
    constexpr double ladder[] = {0.001, 0.002, 0.005, 0.01, 0.02, 0.05,  0.1,   0.2,  0.5,
                                 1,     2,     5,     10,   15,   30,    60,    120,  300,
                                 600,   900,   1800,  3600, 7200, 10800, 21600, 43200};
    for (const double step : ladder)
        if (fromSeconds(step) * mostBuckets >= length) return fromSeconds(step);
    constexpr Duration day = 86400 * second;
    return day * ((length + day * mostBuckets - 1) / (day * mostBuckets));
}

namespace {
/// Pollers of one's own: batches at once are a multiple of them (rule M9).
void readProvisionedPollers(LinkSpec& link, const model::Settings& s) {
    link.pollerBatches = countOr(s, "poller_batches", 1);
    link.pollerPolls = s.number("poller_polls");
    link.pollerBytes = s.number("poller_bytes");
    link.maxConcurrency =
        std::min(countOr(s, "max_concurrency", none), countOr(s, "max_pollers", 1) * link.pollerBatches);
    link.initialConcurrency =
        std::min(countOr(s, "min_pollers", 1) * link.pollerBatches, link.maxConcurrency);
    link.concurrencyStep = countOr(s, "poller_growth", 0);
}

/// Instances that poll themselves: as many batches at once as they have places (rules AZ-11, AZ-60).
void readInstances(LinkSpec& link, const model::Settings& s, const model::Settings& queue) {
    link.instanceBatches = countOr(queue, "instance_batches", 1);
    link.targetMessages = countOr(queue, "target_messages", 1);
    link.refillAt = countOr(queue, "refill_at", none);
    if (link.refillAt >= link.instanceBatches) link.refillAt = none;
    link.maxConcurrency = countOr(s, "max_concurrency", none);
    link.initialConcurrency = std::min(link.instanceBatches, link.maxConcurrency);
    link.concurrencyStep = link.instanceBatches;
}

void readPoll(LinkSpec& link, const model::Settings& s, const model::Settings& queue) {
    link.match = s.quantity("filter").value_or(1.0);
    link.ruleKey = link.key;
    link.batchSize = countOr(s, "batch_size", 1);
    link.batchWindow = timeOr(s, "batch_window", 0);
    link.maxConcurrency =
        std::min(countOr(s, "max_concurrency", none), countOr(s, "concurrency_limit", none));
    link.initialConcurrency = std::min(countOr(s, "initial_concurrency", 1), link.maxConcurrency);
    link.concurrencyStep = countOr(s, "concurrency_step", 0);
    link.scalesByBatch = s.text("scaling") == "batches";
    if (s.text("scaling") == "provisioned") readProvisionedPollers(link, s);
    if (s.text("scaling") == "instances") readInstances(link, s, queue);
    link.idlePollers = countOr(s, "idle_pollers", 0);
    link.pollWait = timeOr(s, "poll_wait", 20 * second);
    link.pollBackoff = timeOr(queue, "poll_backoff", 0);
    link.pollBackoffMax = std::max(link.pollBackoff, timeOr(queue, "poll_backoff_max", 0));
    link.errorRest = timeOr(s, "error_rest", 0);
    link.partialFailures = s.flag("partial_failures");
    link.poisonShare = s.number("poison_share");
}

/// The waits of a list such as "10 s, 1 min"; none where there is no such list.
[[nodiscard]] std::vector<Duration> waitsOf(const std::string& list) {
    std::vector<Duration> waits;
    if (const auto times = model::parseList(list, model::Unit::seconds); times)
        for (const double seconds : *times)
            waits.push_back(fromSeconds(std::max(0.0, seconds)));
    return waits;
}

void readDelivery(LinkSpec& link, const model::Settings& s) {
    link.match = s.quantity("filter").value_or(1.0);
    link.ruleKey = link.key;
    link.retry = {.immediate = countOr(s, "retry_immediate", 0),
                  .steady = countOr(s, "retry_steady", 0),
                  .growing = countOr(s, "retry_growing", 0),
                  .last = countOr(s, "retry_last", 0),
                  .steadyWait = timeOr(s, "retry_base", 0),
                  .first = timeOr(s, "retry_base", 0),
                  .longest = timeOr(s, "retry_max", 0),
                  .age = timeOr(s, "retry_age", never),
                  .growth = s.text("retry_growth") == "doubling" ? Growth::doubling : Growth::even,
                  .ladder = waitsOf(s.text("retry_waits"))};
}

void readRule(LinkSpec& link, const model::Settings& s) {
    link.match = s.quantity("filter").value_or(1.0);
    const std::string rule = s.text("rule");
    link.ruleKey = rule.empty() ? link.key : keyOf(rule);
    const bool linear = s.text("retry_growth") == "linear";
    link.retry = {.growing = countOr(s, "retry_attempts", 0),
                  .first = timeOr(s, "retry_base", 0),
                  .longest = timeOr(s, "retry_max", 0),
                  .age = timeOr(s, "retry_age", never),
                  .growth = linear ? Growth::linear : Growth::doubling,
                  .jitter = s.text("retry_jitter") == "none" ? Jitter::exact : Jitter::full};
    link.retry.ladder = waitsOf(s.text("retry_waits"));
    if (!link.retry.ladder.empty()) link.retry.jitter = Jitter::exact;
}

void readShard(LinkSpec& link, const model::Settings& s) {
    link.batchSize = countOr(s, "batch_size", 1);
    link.batchWindow = timeOr(s, "batch_window", 0);
    link.lanes = countOr(s, "parallel_batches", 1);
    link.connection = s.text("connection") == "dedicated" ? Connection::dedicated : Connection::shared;
    link.pollInterval = timeOr(s, "poll_interval", 0);
    link.maxRetries = countOr(s, "retry", none);
    link.maxAge = timeOr(s, "record_age", never);
    link.bisect = s.flag("bisect");
    // Never 0: a batch that fails at once would otherwise be tried for ever at the same instant.
    link.errorRest = std::max<Duration>(1'000'000, timeOr(s, "error_rest", 0));
    link.partialFailures = s.flag("partial_failures");
    link.poisonShare = s.number("poison_share");
}

/// Where goes what could not be delivered: over the dead-letter link to the node that the link names, else
/// over the first one. Says which name leads nowhere.
[[nodiscard]] model::Result<void> findDeadLetters(Network& network, const std::vector<std::string>& names) {
    for (LinkIndex i = 0; i < network.links.size(); ++i) {
        LinkSpec& link = network.links[i];
        const bool reads = link.role == LinkRole::shard;
        if (!reads && link.role != LinkRole::deliver && link.role != LinkRole::rule) continue;
        const LinkRole role = reads ? LinkRole::onFailure : LinkRole::redrive;
        const NodeSpec& source = network.nodes[link.from];
        link.deadLetter = reads ? source.onFailure : source.redrive;
        if (names[i].empty()) continue;
        const auto target =
            std::find_if(network.links.begin(), network.links.end(), [&](const LinkSpec& other) {
                return other.from == link.from && other.role == role &&
                       network.nodes[other.to].id.text == names[i];
            });
        if (target == network.links.end())
            return model::Error{.where = link.id.text,
                                .text = "No link for what failed leads from \"" + source.id.text +
                                        "\" to \"" + names[i] + "\"."};
        link.deadLetter = static_cast<LinkIndex>(target - network.links.begin());
    }
    return {};
}

/// Which of the operations of its rule a link stands for.
[[nodiscard]] std::uint32_t operationIndex(const model::Link& link, const model::LinkRule& rule) {
    const auto found = std::find(rule.ops.begin(), rule.ops.end(), model::operationOf(link, rule));
    return static_cast<std::uint32_t>(found - rule.ops.begin());
}

void attach(NodeSpec& source, const NodeSpec& target, LinkIndex index, LinkRole role) {
    switch (role) {
    case LinkRole::call:
        if (target.kind->authorises && source.kind->dispatch == model::Dispatch::one && !source.kind->origin)
            source.gates.push_back(index);
        else
            source.calls.push_back(index);
        break;
    case LinkRole::poll:
        source.polls.push_back(index);
        break;
    case LinkRole::shard:
        source.shardReaders.push_back(index);
        break;
    case LinkRole::deliver:
    case LinkRole::rule:
        source.deliveries.push_back(index);
        break;
    case LinkRole::redrive:
        if (source.redrive == none) source.redrive = index;
        break;
    case LinkRole::onFailure:
        if (source.onFailure == none) source.onFailure = index;
        break;
    case LinkRole::onSuccess:
        source.onSuccess = index;
        break;
    }
}

/// A reservation and provisioned environments are taken out of the account's concurrency.
[[nodiscard]] std::int64_t unreservedConcurrency(const Network& network) {
    std::int64_t left = network.account.concurrency;
    for (const auto& node : network.nodes) {
        if (node.kind->key != "function") continue;
        const auto reserved = node.settings.quantity("reserved");
        left -= static_cast<std::int64_t>(reserved ? *reserved : node.settings.number("provisioned"));
    }
    return std::max<std::int64_t>(0, left);
}

/// Memory of all environments that count, in MiB; negative when there is no limit.
[[nodiscard]] std::int64_t environmentMemory(const model::Settings& account) {
    constexpr double mib = 1024.0 * 1024.0;
    const auto limit = account.quantity("environment_memory");
    return limit ? static_cast<std::int64_t>(*limit / mib) : -1;
}

/// A link whose fallback is named by its id.
struct NamedFallback {
    LinkIndex link{none};
    model::LinkId fallback{};
};

/// Points links to their fallbacks. A link that is somebody's fallback is called for nothing else, unless it
/// has a probability of its own or a route of a trace goes over it.
[[nodiscard]] std::optional<model::Error>
resolveFallbacks(Network& network, const std::vector<NamedFallback>& named,
                 const std::unordered_set<model::LinkId>& weighted) {
    if (named.empty()) return std::nullopt;
    std::unordered_map<model::LinkId, LinkIndex> index;
    for (LinkIndex i = 0; i < network.links.size(); ++i)
        index.emplace(network.links[i].id, i);
    for (const auto& [link, fallback] : named) {
        const auto found = index.find(fallback);
        const LinkSpec& spec = network.links[link];
        if (found == index.end() || network.links[found->second].from != spec.from)
            return model::Error{.where = spec.id.text,
                                .text = "The fallback \"" + fallback.text +
                                        "\" is no link that leaves the same node."};
        network.details[spec.detail].fallback = found->second;
        if (!weighted.contains(fallback)) std::erase(network.nodes[spec.from].calls, found->second);
    }
    return std::nullopt;
}

/// Links with a lower `order` first; the others keep the order of the file.
void sortCalls(NodeSpec& node, const std::vector<double>& orders) {
    std::stable_sort(node.calls.begin(), node.calls.end(),
                     [&](LinkIndex a, LinkIndex b) { return orders[a] < orders[b]; });
}

void addSource(Network& network, SourceSpec source) {
    network.nodes[source.client].sources.push_back(static_cast<std::uint32_t>(network.sources.size()));
    network.sources.push_back(std::move(source));
}

/// One source for each route of a trace that the traffic maps to a link.
[[nodiscard]] model::Result<void> addRoutes(Network& network, const SourceSpec& whole) {
    for (const auto& [name, id] : whole.traffic.routes) {
        const auto part = whole.trace->parts.find(name);
        if (part == whole.trace->parts.end())
            return model::Error{.where = whole.traffic.file,
                                .text = "The trace has no route \"" + name +
                                        "\"; its routes are the headings of its "
                                        "columns, or the names in its second one."};
        const auto& calls = network.nodes[whole.client].calls;
        const auto link = std::find_if(calls.begin(), calls.end(), [&, &id = id](LinkIndex each) {
            return network.links[each].id == id;
        });
        if (link == calls.end())
            return model::Error{.where = id.text,
                                .text = "The route \"" + name + "\" of the trace is to go over the link \"" +
                                        id.text + "\", but no such link leaves \"" +
                                        network.nodes[whole.client].id.text + "\"."};
        SourceSpec source = whole;
        source.route = *link;
        source.trace = part->second;
        addSource(network, std::move(source));
    }
    return {};
}

[[nodiscard]] model::Result<void> addTraffic(Network& network, NodeIndex client,
                                             const model::Traffic& traffic, const model::Traces& traces) {
    SourceSpec source{.client = client, .traffic = traffic};
    if (traffic.process == model::Traffic::Process::trace && !traffic.file.empty()) {
        const auto trace = traces.find(traffic.file);
        if (trace == traces.end() || !trace->second)
            return model::Error{.cause = model::Error::Cause::unreadable,
                                .where = traffic.file,
                                .text = "The trace was not loaded. Put the file beside the project."};
        source.trace = trace->second;
        if (!traffic.routes.empty()) return addRoutes(network, source);
    }
    addSource(network, std::move(source));
    return {};
}

/// The calls of origins are what results report as routes.
void nameRoutes(Network& network) {
    for (const auto& node : network.nodes) {
        if (!node.kind->origin) continue;
        for (const LinkIndex link : node.calls) {
            network.links[link].route = static_cast<std::uint32_t>(network.routes.size());
            network.routes.push_back(link);
        }
    }
}
} // namespace

model::Result<Network> compile(const model::Design& drawn, const model::Scenario& scenario,
                               const model::Catalog& catalog, const model::Traces& traces,
                               std::uint64_t seed) {
    // Copied only where something is left out: large designs are compiled at every edit.
    const bool whole = !model::hasDisabled(drawn);
    const model::Design played = whole ? model::Design{} : model::bypassed(drawn).design;
    const model::Design& design = whole ? drawn : played;
    for (const auto& [source, traffic] : scenario.traffic)
        if (const auto* later = model::laterProcess(traffic))
            return model::Error{.where = source.text,
                                .text = "The process \"" + *later +
                                        "\" of its traffic is not simulated by this version. Use a process "
                                        "that it knows."};
    Network network;
    network.seed = seed;
    network.horizon = fromSeconds(scenario.duration);
    network.warmup = fromSeconds(scenario.warmup);
    network.startsAt = scenario.startsAt;
    network.bucket = seriesStep(network.horizon - network.warmup, design.nodes.size());

    network.nodes.reserve(design.nodes.size());
    network.links.reserve(design.links.size());
    std::unordered_map<model::NodeId, NodeIndex> index;
    model::ResolvedSettings resolved(design, catalog);
    for (const auto& node : design.nodes) {
        const model::Kind* kind = model::findKind(node.kind);
        if (!kind)
            return model::Error{.where = node.id.text,
                                .text = "The kind \"" + node.kind + "\" is not simulated by this version."};
        index.emplace(node.id, static_cast<NodeIndex>(network.nodes.size()));
        network.nodes.push_back({.id = node.id,
                                 .title = node.title(),
                                 .kind = model::isDisabled(node) ? &model::switchedOff(*kind) : kind,
                                 .settings = resolved.of(node),
                                 .key = keyOf(node.id.text)});
        NodeSpec& spec = network.nodes.back();
        if (spec.settings.find("connections"))
            spec.mostParallel = countOr(spec.settings, "connections", none);
    }
    std::vector<double> orders;
    std::vector<std::string> deadLetters;
    std::vector<NamedFallback> fallbacks;
    std::unordered_set<model::LinkId> weighted;
    for (const auto& link : design.links) {
        const auto from = index.find(link.from);
        const auto to = index.find(link.to);
        const model::LinkRule* rule = nullptr;
        if (from != index.end() && to != index.end())
            rule = model::ruleOf(link, *network.nodes[from->second].kind, *network.nodes[to->second].kind);
        if (!rule)
            return model::Error{.where = link.id.text,
                                .text = "The link joins nodes that do not fit together."};
        const auto settings = resolved.of(link, rule);
        LinkSpec spec{.id = link.id,
                      .from = from->second,
                      .to = to->second,
                      .role = rule->role,
                      .key = keyOf(link.id.text),
                      .operation = operationIndex(link, *rule),
                      .latency = samplerOf(settings, "latency")};
        // A poller hands a batch over and waits for the outcome.
        spec.async = rule->async && rule->role != LinkRole::poll && rule->role != LinkRole::shard;
        if ((rule->role == LinkRole::deliver || rule->role == LinkRole::rule) && settings.flag("awaits")) {
            spec.async = false;
            spec.timeout = timeOr(settings, "deadline", never);
        }
        NodeSpec& source = network.nodes[spec.from];
        if (rule->role == LinkRole::call) {
            readCall(spec, settings, source, network.nodes[spec.to]);
            if (auto detail = linkDetail(spec, settings)) {
                spec.detail = static_cast<std::uint32_t>(network.details.size());
                network.details.push_back(std::move(*detail));
            }
            if (const auto name = settings.text("fallback"); !name.empty())
                fallbacks.push_back({static_cast<LinkIndex>(network.links.size()), model::LinkId(name)});
            if (isSetByDesigner(settings, "probability")) weighted.insert(link.id);
            const bool reaches = !model::isSwitchedOff(*network.nodes[spec.to].kind);
            if (reaches)
                spec.outwardBytes = model::bytesToOthers(link, design.nodes[spec.from], design.nodes[spec.to],
                                                         design, catalog);
            if (reaches && (source.kind->outside || source.kind->directs))
                spec.internetBytes = model::bytesToInternet(link, design.nodes[spec.from],
                                                            design.nodes[spec.to], design, catalog);
        }
        if (rule->role == LinkRole::poll) readPoll(spec, settings, source.settings);
        if (spec.instanceBatches > 0)
            network.nodes[spec.to].feeds.push_back(static_cast<LinkIndex>(network.links.size()));
        if (rule->role == LinkRole::deliver) readDelivery(spec, settings);
        if (rule->role == LinkRole::rule) readRule(spec, settings);
        if (rule->role == LinkRole::shard) readShard(spec, settings);
        attach(source, network.nodes[spec.to], static_cast<LinkIndex>(network.links.size()), rule->role);
        if (source.calls.size() > mostCallLinks)
            return model::Error{.where = link.id.text,
                                .text = "A node makes calls over at most " + std::to_string(mostCallLinks) +
                                        " links; \"" + link.from.text + "\" has more."};
        const model::Setting* order = settings.find("order");
        orders.push_back(order && !order->value.isNull() ? settings.number("order")
                                                         : static_cast<double>(network.links.size()));
        const model::Setting* deadLetter = settings.find("dead_letter");
        deadLetters.push_back(deadLetter ? settings.text("dead_letter") : std::string());
        network.links.push_back(std::move(spec));
    }
    for (const auto& [client, traffic] : scenario.traffic)
        for (const auto& [name, id] : traffic.routes)
            weighted.insert(id); // a route of a trace goes over it
    if (const auto unknown = resolveFallbacks(network, fallbacks, weighted)) return *unknown;
    for (auto& node : network.nodes)
        sortCalls(node, orders);
    if (const auto found = findDeadLetters(network, deadLetters); !found) return found.error();
    nameRoutes(network);

    const auto account = model::Settings::ofAccount(design, catalog);
    network.account = {.concurrency = static_cast<std::int64_t>(account.number("concurrency")),
                       .unreserved = 0,
                       .requestRateFactor = account.number("request_rate_factor"),
                       .gatewayRate = account.number("gateway_rate"),
                       .gatewayBurst = static_cast<std::int64_t>(account.number("gateway_burst")),
                       .environmentMiB = environmentMemory(account),
                       .burstShared = account.text("scaling_rule") == "shared-burst",
                       .burst = account.number("scaling_burst"),
                       .burstGrowth = account.number("scaling_growth")};
    network.account.unreserved = unreservedConcurrency(network);

    network.faults = planFaults(network, design, scenario, catalog);

    for (const auto& [client, traffic] : scenario.traffic) {
        const auto found = index.find(client);
        if (found == index.end()) continue; // the scenario may also serve another design
        if (const auto added = addTraffic(network, found->second, traffic, traces); !added)
            return added.error();
    }
    return network;
}

} // namespace burst::sim

#include "app/report/next_change.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace burst::app {

namespace {

constexpr std::string_view throttledBy = "throttled.";

/// What helps against a limit; %1 = the title of the node.
const std::map<std::string, std::string, std::less<>>& remedies() {
    static const std::map<std::string, std::string, std::less<>> known{
        {"account concurrency", "Ask for more account concurrency, make the requests of %1 shorter, or let a "
                                "queue stand before it."},
        {"reserved concurrency", "Reserve more concurrency for %1, or let a queue stand before it."},
        {"scaling rate", "Keep environments of %1 ready (provisioned), so that a burst needs fewer new ones, "
                         "or let a queue stand before it."},
        {"gateway rate", "Raise the rate of %1, or let its clients spread their requests."},
        {"account gateway rate",
         "Ask for a higher rate of the account's gateways, or let clients of %1 spread their requests."},
        {"route rate", "Raise the rate of this route of %1."},
        {"write capacity", "Give %1 more write capacity, or let it be paid by the request."},
        {"read capacity",
         "Give %1 more read capacity, let it be paid by the request, or put a cache before it."},
        {"partition", "Spread the keys of %1 over more partitions: one of them takes too much."},
        {"external rate", "Put a queue or a cache before %1, or agree on a higher rate."},
        {"external concurrency", "Put a queue before %1, or agree on more calls at once."},
        {"shard records", "Give %1 more shards."},
        {"shard bytes", "Give %1 more shards."},
        {"stream capacity", "Give %1 more capacity."},
        {"connections", "Allow %1 more connections, or share them (a proxy)."},
        {"waiting room", "Give %1 more instances or a larger waiting room."},
        {"environment memory", "Give %1 more nodes, or its environments less memory."},
    };
    return known;
}

std::string withTitle(std::string sentence, const std::string& title) {
    if (const auto at = sentence.find("%1"); at != std::string::npos) sentence.replace(at, 2, title);
    return sentence;
}

std::string remedyOf(const std::string& metric) {
    if (metric.starts_with(throttledBy)) {
        const std::string limit = metric.substr(throttledBy.size());
        if (limit == "fault") return {}; // a what-if of the scenario
        const auto known = remedies().find(limit);
        return known != remedies().end() ? known->second
                                         : "Raise the " + limit + " of %1, or let a queue stand before it.";
    }
    if (metric == "cold_starts")
        return "Keep environments of %1 ready or alive for longer, or make them start faster.";
    if (metric == "queue_depth") return "Let more consumers of %1 work at once, or make them faster.";
    if (metric == "timed_out") return "Make %1 faster, or give it more time.";
    if (metric == "dropped") return "Let more work at %1 be done at once, or keep it for longer.";
    return {};
}

} // namespace

std::vector<NextChange> nextChanges(const sim::Summary& summary, const model::Design& design,
                                    std::size_t most) {
    std::vector<NextChange> changes;
    std::set<std::pair<model::NodeId, std::string>> told;
    for (const auto& sentence : summary.explanation) {
        if (changes.size() == most) break;
        const auto found = summary.subjects.find(sentence);
        if (found == summary.subjects.end()) continue;
        const auto& [node, metric] = found->second;
        const std::string remedy = remedyOf(metric);
        if (remedy.empty() || !told.emplace(node, metric).second) continue;
        const auto* drawn = design.node(node);
        changes.push_back({withTitle(remedy, drawn ? drawn->title() : node.text), node, metric});
    }
    return changes;
}

} // namespace burst::app

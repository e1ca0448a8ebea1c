#include "simulator/analysis/explain.h"

#include "models/units.h"
#include "simulator/analysis/explain_time.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace burst::sim {

namespace {

struct Weighted {
    double requests{}; ///< concerned
    std::string text;
    Subject subject;
};

/// Whole counts with separators: "1,253"; other levels with four digits.
[[nodiscard]] std::string number(double value) {
    if (value != std::floor(value) || value < 0.0 || value >= 1e15)
        return model::showQuantity(value, model::Unit::none);
    return model::showCount(static_cast<std::int64_t>(value));
}
/// "1 request", "2.1 k requests".
[[nodiscard]] std::string counted(double n, const std::string& noun) {
    return number(n) + " " + noun + (n == 1.0 ? "" : "s");
}
/// What waits in a node: a table keeps its changes until they are read.
[[nodiscard]] std::string waitingIn(const NodeResult& node) {
    if (node.kind == "container") return "request";
    if (node.kind == "stream") return "record";
    return node.kind == "table" ? "change" : "message";
}
[[nodiscard]] std::string time(double seconds) {
    return model::showQuantity(seconds, model::Unit::seconds);
}
[[nodiscard]] std::string share(double part, double whole) {
    return model::showQuantity(whole > 0 ? part / whole : 0.0, model::Unit::ratio);
}

void explainLimits(const NodeResult& node, std::vector<Weighted>& sentences) {
    for (const auto& [limit, count] : node.throttledBy) {
        const auto n = static_cast<double>(count);
        sentences.push_back(Weighted{n,
                                     "The " + limit + " refused " + counted(n, "request") + " at " +
                                         node.title + " (" +
                                         share(n, static_cast<double>(node.counts.offered)) +
                                         " of its load)" + whenNotZero(node, "throttled." + limit) + ".",
                                     Subject{node.id, "throttled." + limit}});
    }
}

void explainColdStarts(const NodeResult& node, std::vector<Weighted>& sentences) {
    if (!node.coldStarts || *node.coldStarts == 0 || !node.coldStartRatio) return;
    const auto n = static_cast<double>(*node.coldStarts);
    const bool hasTasks = node.kind == "container";
    sentences.push_back(Weighted{n,
                                 counted(n, hasTasks ? "request" : "invocation") + " of " + node.title +
                                     " (" + model::showQuantity(*node.coldStartRatio, model::Unit::ratio) +
                                     ") waited for a " + (hasTasks ? "first task" : "new environment") +
                                     whenNotZero(node, "cold_starts") + ".",
                                 Subject{node.id, "cold_starts"}});
}

void explainQueue(const NodeResult& node, std::vector<Weighted>& sentences) {
    if (!node.queueDepth) return;
    if (node.oldestAge && *node.oldestAge > 1.0)
        sentences.push_back(Weighted{node.queueDepth->max,
                                     "Up to " + counted(node.queueDepth->max, waitingIn(node)) +
                                         " waited in " + node.title + ", the oldest for " +
                                         time(*node.oldestAge) + ".",
                                     Subject{node.id, "queue_depth"}});
    if (node.duplicates > 0)
        sentences.push_back(Weighted{static_cast<double>(node.duplicates),
                                     "Because the visibility timeout is shorter than the processing, " +
                                         counted(static_cast<double>(node.duplicates), "message") + " of " +
                                         node.title + " came back and took work twice.",
                                     Subject{node.id, ""}});
}

void explainLosses(const NodeResult& node, std::vector<Weighted>& sentences) {
    const auto say = [&](std::int64_t count, const std::string& what, const std::string& series) {
        if (count > 0)
            sentences.push_back(Weighted{static_cast<double>(count),
                                         counted(static_cast<double>(count), "request") + " at " +
                                             node.title + " " + what + whenNotZero(node, series) + ".",
                                         Subject{node.id, series}});
    };
    say(node.counts.timedOut, "ran out of time", "timed_out");
    say(node.counts.dropped, "expired before they were served", "dropped");
    if (node.undelivered > 0)
        sentences.push_back(Weighted{static_cast<double>(node.undelivered),
                                     counted(static_cast<double>(node.undelivered), waitingIn(node)) +
                                         " of " + node.title +
                                         " could not be delivered and went to no dead-letter queue.",
                                     Subject{node.id, ""}});
    say(node.counts.deadLettered, "went to the dead-letter queue", "dead_lettered");
    if (node.kind != "client" && node.kind != "gateway") say(node.counts.failed, "failed", "failed");
}

/// What a link itself refused, to protect its caller or its target.
void explainLink(const LinkResult& link, std::vector<Weighted>& sentences) {
    const auto refused = [&](const char* limit) {
        const auto found = link.refusedBy.find(limit);
        return found == link.refusedBy.end() ? 0.0 : static_cast<double>(found->second);
    };
    const auto offered = static_cast<double>(link.counts.offered);
    if (const double n = refused("circuit open"); link.breakerOpenings > 0)
        sentences.push_back(Weighted{n,
                                     "The circuit breaker of " + link.title + " opened " +
                                         counted(static_cast<double>(link.breakerOpenings), "time") +
                                         " and refused " + counted(n, "call") + " (" + share(n, offered) +
                                         ").",
                                     Subject{}});
    if (const double n = refused("calls in flight"); n > 0.0)
        sentences.push_back(Weighted{n,
                                     "The bound on calls in flight of " + link.title + " refused " +
                                         counted(n, "call") + " (" + share(n, offered) + ").",
                                     Subject{}});
    if (const double n = refused("payload"); n > 0.0)
        sentences.push_back(Weighted{n,
                                     counted(n, "call") + " over " + link.title + " (" + share(n, offered) +
                                         ") failed because their payload was too large.",
                                     Subject{}});
    if (const auto n = static_cast<double>(link.fallbacks); n > 0.0)
        sentences.push_back(Weighted{n,
                                     "The fallback of " + link.title + " took over " + counted(n, "call") +
                                         " (" + share(n, offered) + ").",
                                     Subject{}});
}

} // namespace

std::vector<Reason> explain(const Summary& summary) {
    std::vector<Weighted> sentences;
    for (const auto& node : summary.nodes) {
        explainLimits(node, sentences);
        explainColdStarts(node, sentences);
        explainQueue(node, sentences);
        explainLosses(node, sentences);
    }
    for (const auto& link : summary.links)
        explainLink(link, sentences);
    std::stable_sort(sentences.begin(), sentences.end(),
                     [](const Weighted& a, const Weighted& b) { return a.requests > b.requests; });
    if (sentences.empty())
        sentences.push_back(Weighted{
            0.0, "No limit acted: every request was served, none waited for a new environment or in a queue.",
            Subject{}});
    // Why the slowest are slow comes first, then what else holds requests up; what they do anyway comes last.
    const auto times = explainTime(summary);
    const auto isFirst = [&](const TimeSentence& time) {
        return time.weight == TimeSentence::Weight::limited ||
               (&time == &times.front() && !summary.latencyCauses.empty());
    };
    std::vector<Reason> result;
    for (const auto& time : times)
        if (isFirst(time)) result.push_back({time.text, time.subject});
    for (auto& sentence : sentences)
        result.push_back({std::move(sentence.text), std::move(sentence.subject)});
    for (const auto& time : times)
        if (!isFirst(time)) result.push_back({time.text, time.subject});
    return result;
}

} // namespace burst::sim

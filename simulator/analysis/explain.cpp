#include "simulator/analysis/explain.h"

#include "models/units.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <utility>

namespace burst::sim {

namespace {

using Weighted = std::pair<double, std::string>; ///< requests concerned, sentence

/// Whole counts with separators: "1,253"; other levels with four digits.
[[nodiscard]] std::string number(double value) {
    if (value != std::floor(value) || value < 0.0 || value >= 1e15)
        return model::showQuantity(value, model::Unit::none);
    std::string digits = std::to_string(static_cast<std::int64_t>(value));
    for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3)
        digits.insert(static_cast<std::size_t>(at), ",");
    return digits;
}
/// "1 request", "2.1 k requests".
[[nodiscard]] std::string counted(double n, const std::string& noun) {
    return number(n) + " " + noun + (n == 1.0 ? "" : "s");
}
[[nodiscard]] std::string time(double seconds) {
    return model::showQuantity(seconds, model::Unit::seconds);
}
[[nodiscard]] std::string share(double part, double whole) {
    return model::showQuantity(whole > 0 ? part / whole : 0.0, model::Unit::ratio);
}

/// "between 10 min and 12 min" from the buckets of a series that are not 0; empty when there are none,
/// and when it is the whole run.
[[nodiscard]] std::string when(const NodeResult& node, const std::string& metric) {
    const auto found = node.series.find(metric);
    if (found == node.series.end()) return {};
    const Series& s = found->second;
    std::size_t first = s.values.size();
    std::size_t last = 0;
    for (std::size_t i = 0; i < s.values.size(); ++i) {
        if (!(s.values[i] > 0.0)) continue;
        first = std::min(first, i);
        last = i;
    }
    const bool all = first == 0 && last + 1 == s.values.size();
    if (first == s.values.size() || all) return {};
    return " between " + time(s.start + static_cast<double>(first) * s.step) + " and " +
           time(s.start + static_cast<double>(last + 1) * s.step);
}

void explainLimits(const NodeResult& node, std::vector<Weighted>& sentences) {
    for (const auto& [limit, count] : node.throttledBy) {
        const auto n = static_cast<double>(count);
        sentences.emplace_back(n, "The " + limit + " refused " + counted(n, "request") + " at " + node.title +
                                      " (" + share(n, static_cast<double>(node.counts.offered)) +
                                      " of its load)" + when(node, "throttled") + ".");
    }
}

void explainColdStarts(const NodeResult& node, std::vector<Weighted>& sentences) {
    if (!node.coldStarts || *node.coldStarts == 0 || !node.coldStartRatio) return;
    const auto n = static_cast<double>(*node.coldStarts);
    sentences.emplace_back(n, counted(n, "invocation") + " of " + node.title + " (" +
                                  model::showQuantity(*node.coldStartRatio, model::Unit::ratio) +
                                  ") waited for a new environment" + when(node, "cold_starts") + ".");
}

void explainQueue(const NodeResult& node, std::vector<Weighted>& sentences) {
    if (!node.queueDepth) return;
    if (node.oldestAge && *node.oldestAge > 1.0)
        sentences.emplace_back(node.queueDepth->max, "Up to " + counted(node.queueDepth->max, "message") +
                                                         " waited in " + node.title + ", the oldest for " +
                                                         time(*node.oldestAge) + ".");
    if (node.duplicates > 0)
        sentences.emplace_back(static_cast<double>(node.duplicates),
                               "Because the visibility timeout is shorter than the processing, " +
                                   counted(static_cast<double>(node.duplicates), "message") + " of " +
                                   node.title + " came back and took work twice.");
}

void explainLosses(const NodeResult& node, std::vector<Weighted>& sentences) {
    const auto say = [&](std::int64_t count, const std::string& what, const std::string& series) {
        if (count > 0)
            sentences.emplace_back(static_cast<double>(count),
                                   counted(static_cast<double>(count), "request") + " at " + node.title +
                                       " " + what + when(node, series) + ".");
    };
    say(node.counts.timedOut, "ran out of time", "timed_out");
    say(node.counts.dropped, "expired before they were served", "dropped");
    say(node.counts.deadLettered, "went to the dead-letter queue", "");
    if (node.kind != "client" && node.kind != "gateway") say(node.counts.failed, "failed", "failed");
}

} // namespace

std::vector<std::string> explain(const Summary& summary) {
    std::vector<Weighted> sentences;
    for (const auto& node : summary.nodes) {
        explainLimits(node, sentences);
        explainColdStarts(node, sentences);
        explainQueue(node, sentences);
        explainLosses(node, sentences);
    }
    std::stable_sort(sentences.begin(), sentences.end(),
                     [](const Weighted& a, const Weighted& b) { return a.first > b.first; });
    std::vector<std::string> result;
    for (auto& sentence : sentences)
        result.push_back(std::move(sentence.second));
    if (result.empty())
        result.push_back(
            "No limit acted: every request was served, none waited for a new environment or in a queue.");
    return result;
}

} // namespace burst::sim

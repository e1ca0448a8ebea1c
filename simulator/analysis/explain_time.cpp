#include "simulator/analysis/explain_time.h"

#include "models/units.h"

#include <algorithm>
#include <cstddef>

namespace burst::sim {

namespace {

constexpr double worthTelling = 0.05; ///< share of a part
constexpr std::size_t mostParts = 3;

[[nodiscard]] std::string time(double seconds) {
    return model::showQuantity(seconds, model::Unit::seconds);
}
[[nodiscard]] std::string share(double value) {
    return model::showQuantity(value, model::Unit::ratio);
}

/// "waiting for new environments: the scaling rate of Order was the limit, from 10 min to 12 min of the run"
[[nodiscard]] std::string limitClause(const Summary& summary, const CausePart& part) {
    const NodeResult* node = summary.node(part.node);
    const std::string when = node ? whenNotZero(*node, "throttled." + part.limit) : std::string();
    const std::string what = part.limit == "scaling rate" ? "waiting for new environments" : "waiting";
    return what + ": the " + part.limit + " of " + part.title + " was the limit" + when;
}

[[nodiscard]] std::string causeClause(const Summary& summary, const CausePart& part) {
    const NodeResult* node = summary.node(part.node);
    switch (part.cause) {
    case Cause::network:
        return "the way to " + part.title;
    case Cause::coldStart:
        return "the start of new environments of " + part.title;
    case Cause::processor:
        return "waiting for a processor of " + part.title + ", which others have";
    case Cause::compute:
        return "own work of " + part.title;
    case Cause::downstream:
        return "the service time of " + part.title;
    case Cause::waiting:
        break;
    }
    if (!part.limit.empty()) return limitClause(summary, part);
    return (node && node->queueDepth ? "waiting in " : "waiting for ") + part.title;
}

/// The series that shows what a part was.
[[nodiscard]] std::string metricOf(const CausePart& part) {
    if (part.cause == Cause::coldStart) return "cold_starts";
    if (part.cause != Cause::waiting) return "latency_p99";
    return part.limit.empty() ? "queue_depth" : "throttled." + part.limit;
}

/// "71 % of the p99 (1.2 s) is waiting for ...; 20 % is ..."
/// @param subject  what the percentile is of, and the percentile itself
[[nodiscard]] TimeSentence sentence(const Summary& summary, const Attribution& band,
                                    const std::string& subject) {
    TimeSentence result;
    double held = 0.0;
    for (const auto& part : band.parts)
        if (part.cause == Cause::waiting || part.cause == Cause::coldStart || part.cause == Cause::processor)
            held += part.share;
    if (held >= 0.5) result.weight = TimeSentence::Weight::limited;
    std::size_t told = 0;
    for (const auto& part : band.parts) {
        if (told == mostParts || (told > 0 && part.share < worthTelling)) break;
        if (told == 0)
            result.text = share(part.share) + " of " + subject + " is ";
        else
            result.text += "; " + share(part.share) + " is ";
        result.text += causeClause(summary, part);
        ++told;
    }
    result.text += ".";
    result.subject = {band.parts.front().node, metricOf(band.parts.front())};
    return result;
}

[[nodiscard]] bool sameCause(const Attribution& a, const Attribution& b) {
    const CausePart& x = a.parts.front();
    const CausePart& y = b.parts.front();
    return x.node == y.node && x.cause == y.cause && x.limit == y.limit;
}

/// A sentence for each percentile whose main cause is not that of the one above it.
template <typename Subject>
void tell(const Summary& summary, const std::vector<Attribution>& bands, Subject subject,
          std::vector<TimeSentence>& sentences) {
    const Attribution* above = nullptr;
    for (auto band = bands.rbegin(); band != bands.rend(); ++band) {
        if (band->parts.empty() || (above && sameCause(*above, *band))) continue;
        above = &*band;
        sentences.push_back(sentence(summary, *band, subject(*band)));
    }
}

/// The percentile of the latency, as it stands in the results.
[[nodiscard]] double percentileOf(const Latency& latency, const std::string& name) {
    if (name == "p50") return latency.p50;
    return name == "p95" ? latency.p95 : latency.p99;
}

} // namespace

std::string whenNotZero(const NodeResult& node, const std::string& metric) {
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
    return ", from " + time(s.start + static_cast<double>(first) * s.step) + " to " +
           time(s.start + static_cast<double>(last + 1) * s.step) + " of the run";
}

std::vector<TimeSentence> explainTime(const Summary& summary) {
    std::vector<TimeSentence> sentences;
    const auto latency = [&](const Attribution& band) {
        return "the " + band.percentile + " (" + time(percentileOf(summary.latency, band.percentile)) + ")";
    };
    const auto completion = [](const Attribution& band) {
        return "the time until everything is done that a request set off and did not wait for (" +
               band.percentile + " of these requests, " + time(band.seconds) + ")";
    };
    tell(summary, summary.latencyCauses, latency, sentences);
    tell(summary, summary.completionCauses, completion, sentences);
    return sentences;
}

} // namespace burst::sim

#include "tests/kinds/every_limit/limit_cases.h"

#include <map>

namespace burst::test {

namespace {
bool isOneOf(const model::NodeId& node, const std::vector<std::string>& nodes) {
    return std::find(nodes.begin(), nodes.end(), node.text) != nodes.end();
}

/// Applies `use` to every attempt at a call, of every trace, that its node took. What a node opens for itself
/// (a batch, a branch) came over no link.
template <typename Use>
void forEachCall(const sim::Summary& run, Use use) {
    if (static_cast<std::int64_t>(run.traces.size()) < run.requests.ended())
        qFatal("some requests were not followed");
    for (const auto& trace : run.traces)
        for (const auto& span : trace.spans)
            if (!span.link.text.empty() && span.limit.empty() && span.ending != sim::Ending::throttled)
                use(span);
}

/// The highest level of what begins and ends at these times; what ends goes before what begins.
class Levels {
public:
    void add(sim::Time from, sim::Time to) {
        if (from >= to) return;
        ++changes_[from].second;
        ++changes_[to].first;
    }
    [[nodiscard]] double highest() const {
        std::int64_t level = 0;
        std::int64_t most = 0;
        for (const auto& [time, change] : changes_) {
            level += change.second - change.first;
            most = std::max(most, level);
        }
        return static_cast<double>(most);
    }

private:
    std::map<sim::Time, std::pair<std::int64_t, std::int64_t>> changes_; ///< ended, begun
};
} // namespace

double bucketOf(const sim::Summary& run, const std::vector<std::string>& nodes, double rate) {
    std::vector<sim::Time> taken;
    forEachCall(run, [&](const sim::TraceSpan& span) {
        if (isOneOf(span.node, nodes)) taken.push_back(span.arrived);
    });
    std::sort(taken.begin(), taken.end());
    double most = 0.0;
    double needed = 0.0; // by windows that end with the last one taken
    for (std::size_t i = 0; i < taken.size(); ++i) {
        const double gap = i == 0 ? 0.0 : sim::toSeconds(taken[i] - taken[i - 1]);
        needed = std::max(0.0, needed - rate * gap) + 1.0;
        most = std::max(most, needed);
    }
    return most;
}

double mostInside(const sim::Summary& run, const std::vector<std::string>& nodes) {
    Levels levels;
    forEachCall(run, [&](const sim::TraceSpan& span) {
        if (isOneOf(span.node, nodes)) levels.add(span.arrived, span.end);
    });
    return levels.highest();
}

double mostInFlight(const sim::Summary& run, const std::string& link) {
    Levels levels;
    forEachCall(run, [&](const sim::TraceSpan& span) {
        if (span.link.text == link) levels.add(span.sent, span.answered);
    });
    return levels.highest();
}

double longestStay(const sim::Summary& run, const std::string& node) {
    sim::Duration longest = 0;
    forEachCall(run, [&](const sim::TraceSpan& span) {
        if (span.node.text == node) longest = std::max(longest, span.end - span.arrived);
    });
    return sim::toSeconds(longest);
}

double longestWait(const sim::Summary& run, const std::string& node) {
    sim::Duration longest = 0;
    forEachCall(run, [&](const sim::TraceSpan& span) {
        if (span.node.text == node) longest = std::max(longest, span.answered - span.sent);
    });
    return sim::toSeconds(longest);
}

Build flood(const std::string& kind, model::Params params, model::Params link) {
    Build b;
    b.node("c", "client").node("k", kind, std::move(params)).link("c", "k", std::move(link));
    b.poisson("c", 50).lasts(50);
    return b;
}

} // namespace burst::test

#include "app/report/time_tree.h"

#include "app/report/cause_table.h"
#include "simulator/kernel/time.h"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace burst::app {

namespace {

/// The place of a part that is like this one, which is added if there is none yet.
TimeBranch& partLike(TimeBranch& parent, const TimeBranch& wanted) {
    const auto found = std::ranges::find_if(parent.parts, [&](const TimeBranch& each) {
        return each.node == wanted.node && each.title == wanted.title && each.cause == wanted.cause;
    });
    if (found != parent.parts.end()) return *found;
    // Causes stand before calls.
    const auto firstCall = std::ranges::find(parent.parts, std::string(), &TimeBranch::cause);
    return *parent.parts.insert(wanted.cause.empty() ? parent.parts.end() : firstCall, wanted);
}

TimeBranch callOf(const sim::TraceSpan& span) {
    return {.node = span.node, .title = span.attempt > 0 ? span.title + " again" : span.title};
}

/// The branch of a span below that of what called it.
TimeBranch& branchOf(TimeBranch& root, const sim::Trace& trace, std::uint32_t span, double seconds) {
    const auto& own = trace.spans[span];
    const bool outermost = own.parent >= span;
    if (outermost) root.seconds += seconds;
    auto& branch = partLike(outermost ? root : branchOf(root, trace, own.parent, seconds), callOf(own));
    branch.seconds += seconds;
    return branch;
}

void addTrace(TimeBranch& root, const sim::Trace& trace, double weight) {
    for (const auto& step : trace.path) {
        if (step.span >= trace.spans.size()) continue;
        const double seconds = weight * sim::toSeconds(step.to - step.from);
        auto& branch = branchOf(root, trace, step.span, seconds);
        TimeBranch cause{.node = branch.node, .title = branch.title};
        cause.cause = causeWord(step.cause) + (step.limit.empty() ? "" : " for the " + step.limit);
        cause.kind = step.cause;
        partLike(branch, cause).seconds += seconds;
    }
}

double secondsOf(const sim::Trace* trace) {
    return sim::toSeconds(trace->latency);
}

} // namespace

double TimeBranch::self() const {
    return std::accumulate(parts.begin(), parts.end(), 0.0, [](double sum, const TimeBranch& part) {
        return part.cause.empty() ? sum : sum + part.seconds;
    });
}

TimeTree timeTree(std::string title, const std::vector<const sim::Trace*>& traces) {
    TimeTree tree{.title = std::move(title), .requests = traces.size()};
    if (traces.empty()) return tree;
    const auto [least, most] = std::ranges::minmax(traces, {}, secondsOf);
    tree.shortest = secondsOf(least);
    tree.longest = secondsOf(most);
    tree.root.title = tree.title;
    for (const auto* trace : traces)
        if (!trace->spans.empty()) addTrace(tree.root, *trace, 1.0 / static_cast<double>(traces.size()));
    return tree;
}

std::vector<TimeTree> timeTrees(const sim::Summary& summary) {
    std::vector<const sim::Trace*> random;
    std::vector<const sim::Trace*> succeeded;
    for (const auto& trace : summary.traces) {
        if (trace.ending != sim::Ending::succeeded) continue;
        succeeded.push_back(&trace);
        if (trace.reason == sim::Trace::Reason::sampled) random.push_back(&trace);
    }
    std::ranges::stable_sort(random, {}, secondsOf);
    const std::size_t quarter = random.size() / 4;
    const std::vector<const sim::Trace*> middle(random.begin() + static_cast<std::ptrdiff_t>(quarter),
                                                random.end() - static_cast<std::ptrdiff_t>(quarter));
    std::vector<TimeTree> trees;
    if (!middle.empty()) trees.push_back(timeTree("around p50", middle));
    for (const auto& [least, title] :
         {std::pair{summary.latency.p99, "p99 and slower"}, {summary.latency.p95, "p95 and slower"}}) {
        std::vector<const sim::Trace*> slow;
        std::ranges::copy_if(succeeded, std::back_inserter(slow),
                             [least = least](const auto* trace) { return secondsOf(trace) >= least; });
        if (slow.empty()) continue;
        trees.push_back(timeTree(title, slow));
        trees.back().slow = true;
        break;
    }
    return trees;
}

} // namespace burst::app

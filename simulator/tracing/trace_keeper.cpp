#include "simulator/tracing/trace_keeper.h"

#include <algorithm>
#include <set>
#include <utility>

namespace burst::sim {

bool TraceKeeper::fits(const List& list, int most, std::uint64_t order, std::uint64_t rank) {
    if (most <= 0) return false;
    if (list.size() < static_cast<std::size_t>(most)) return true;
    return std::pair(order, rank) < std::pair(list.back().order, list.back().rank);
}

void TraceKeeper::put(List& list, int most, Kept kept) {
    if (!fits(list, most, kept.order, kept.rank)) return;
    const auto before = [](const Kept& a, const Kept& b) {
        return std::pair(a.order, a.rank) < std::pair(b.order, b.rank);
    };
    list.insert(std::upper_bound(list.begin(), list.end(), kept, before), std::move(kept));
    if (list.size() > static_cast<std::size_t>(most)) list.pop_back();
}

bool TraceKeeper::wants(const Offer& offer) const {
    return (offer.sampled && fits(sampled_, wish_.sampled, offer.rank, offer.rank)) ||
           fits(slowest_, wish_.slowest, slowFirst(offer.latency), offer.rank) ||
           (offer.completion &&
            fits(slowestCompletion_, wish_.slowest, slowFirst(*offer.completion), offer.rank)) ||
           (offer.failed && fits(failed_, wish_.failed, offer.rank, offer.rank));
}

void TraceKeeper::keep(const Offer& offer, const Trace& trace) {
    if (offer.sampled) put(sampled_, wish_.sampled, {offer.rank, offer.rank, trace});
    put(slowest_, wish_.slowest, {slowFirst(offer.latency), offer.rank, trace});
    if (offer.completion)
        put(slowestCompletion_, wish_.slowest, {slowFirst(*offer.completion), offer.rank, trace});
    if (offer.failed) put(failed_, wish_.failed, {offer.rank, offer.rank, trace});
}

void TraceKeeper::join(List& list, int most, const List& other) {
    for (const Kept& kept : other)
        put(list, most, kept);
}

void TraceKeeper::merge(const TraceKeeper& other) {
    join(sampled_, wish_.sampled, other.sampled_);
    join(slowest_, wish_.slowest, other.slowest_);
    join(slowestCompletion_, wish_.slowest, other.slowestCompletion_);
    join(failed_, wish_.failed, other.failed_);
}

void TraceKeeper::clear() {
    for (List* list : {&sampled_, &slowest_, &slowestCompletion_, &failed_})
        list->clear();
}

std::vector<Trace> TraceKeeper::traces() const {
    std::vector<Trace> result;
    std::set<std::pair<int, std::uint64_t>> seen;
    const std::pair<const List*, Trace::Reason> lists[] = {
        {&sampled_, Trace::Reason::sampled},
        {&slowest_, Trace::Reason::slowest},
        {&slowestCompletion_, Trace::Reason::slowestCompletion},
        {&failed_, Trace::Reason::failed},
    };
    for (const auto& [list, reason] : lists)
        for (const Kept& kept : *list) {
            if (!seen.emplace(kept.trace.replication, kept.trace.id).second) continue;
            result.push_back(kept.trace);
            result.back().reason = reason;
        }
    return result;
}

namespace {

/// Copies stories into one trace; remembers where each span went.
class Copy {
public:
    Copy(const Network& network, const std::vector<Story>& stories, Trace& trace, Time end)
        : network_(network), stories_(stories), trace_(trace), end_(end) {}

    void request(std::uint32_t story) {
        trace_.spans.push_back(copied(stories_[story].spans.front(), TraceSpan::noParent));
        rest(story, 0);
    }

    [[nodiscard]] std::vector<TraceStep> steps(std::span<const PathStep> path) const {
        std::vector<TraceStep> result;
        for (const PathStep& step : path)
            result.push_back({step.from, step.to, placeOf(step.story, step.span), step.cause,
                              step.limit == noLimit ? std::string() : nameOf(step.limit)});
        return result;
    }

private:
    /// Where the first span of a story and the second one went; the others follow the second.
    struct Home {
        std::uint32_t first{none};
        std::uint32_t second{none};
    };
    [[nodiscard]] std::uint32_t placeOf(std::uint32_t story, std::uint32_t span) const {
        return span == 0 ? homes_[story].first : homes_[story].second + span - 1;
    }

    /// All but the first span of a story, which is at `first` already: the request, or of a batch the span
    /// of the message that stands for it.
    void rest(std::uint32_t index, std::uint32_t first) {
        const Story& story = stories_[index];
        if (homes_.size() <= index) homes_.resize(index + 1);
        // A batch may hold two messages of the same request: its work is told once.
        if (homes_[index].first != none) return;
        homes_[index] = {first, static_cast<std::uint32_t>(trace_.spans.size())};
        for (std::uint32_t s = 1; s < story.spans.size(); ++s)
            trace_.spans.push_back(copied(story.spans[s], placeOf(index, story.spans[s].parent)));
        for (std::uint32_t s = 1; s < story.spans.size(); ++s)
            if (story.spans[s].joined != none) rest(story.spans[s].joined, placeOf(index, s));
    }

    [[nodiscard]] static std::string nameOf(std::uint8_t limit) {
        return std::string(limitName(static_cast<Limit>(limit)));
    }

    [[nodiscard]] TraceSpan copied(const Span& span, std::uint32_t parent) const {
        const NodeSpec& node = network_.nodes[span.node];
        TraceSpan copy;
        copy.parent = parent;
        copy.node = node.id;
        copy.title = node.title;
        if (span.link != none) copy.link = network_.links[span.link].id;
        copy.attempt = span.attempt;
        copy.sent = std::min(span.sent, end_);
        copy.arrived = std::min(span.born, end_);
        copy.end = span.end;
        copy.open = copy.end > end_;
        copy.end = std::min(copy.end, end_);
        copy.arrived = std::min(copy.arrived, copy.end);
        copy.sent = std::min(copy.sent, copy.arrived);
        copy.answered = std::clamp(span.left, copy.sent, end_);
        copy.overdue = span.overdue;
        copy.ending = span.ending;
        if (span.limit != noLimit) copy.limit = nameOf(span.limit);
        copy.detached = span.detached;
        return copy;
    }

    const Network& network_;
    const std::vector<Story>& stories_;
    Trace& trace_;
    Time end_{};
    std::vector<Home> homes_; ///< by story
};

} // namespace

Trace traceOf(const Network& network, const std::vector<Story>& stories, std::uint32_t index,
              CriticalPath& path, int replication, Time end) {
    const Story& story = stories[index];
    const Span& request = story.spans.front();
    Trace trace;
    trace.id = story.rank;
    trace.replication = replication;
    trace.ending = request.ending;
    trace.begin = request.begin;
    trace.latency = request.end - request.begin;
    Copy copy(network, stories, trace, end);
    copy.request(index);
    path.ofRequest(stories, index);
    trace.path = copy.steps(path.steps());
    if (path.ofCompletion(stories, index)) {
        trace.completionPath = copy.steps(path.steps());
        trace.completion = trace.completionPath.empty() ? 0 : trace.completionPath.back().to - trace.begin;
    }
    return trace;
}

} // namespace burst::sim

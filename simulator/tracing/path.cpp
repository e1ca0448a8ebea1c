#include "simulator/tracing/path.h"

#include <algorithm>
#include <cstddef>

namespace burst::sim {

void CriticalPath::put(Place place, NodeIndex node, Time from, Time to, Cause cause, std::uint8_t limit) {
    if (from >= to) return;
    if (!steps_.empty()) {
        PathStep& after = steps_.back();
        if (after.story == place.story && after.span == place.span && after.from == to &&
            after.cause == cause && after.limit == limit) {
            after.from = from;
            return;
        }
    }
    steps_.push_back({from, to, place.story, place.span, node, cause, limit});
}

/// The own time of a span within [from, to], backwards.
void CriticalPath::own(const std::vector<Story>& stories, Place place, Time from, Time to) {
    const Story& story = stories[place.story];
    const Span& span = story.spans[place.span];
    for (std::uint32_t m = span.lastMark; m != none && to > from; m = story.marks[m].before) {
        const CauseMark& mark = story.marks[m];
        const Time start = std::max({mark.at, from, span.born});
        if (start >= to) continue;
        put(place, span.node, start, to, mark.cause, mark.limit);
        to = start;
    }
    const Time born = std::clamp(span.born, from, std::max(from, to));
    put(place, span.node, born, to, causes_[span.node], noLimit);
    to = std::min(to, born);
    const Time sent = std::clamp(span.sent, from, std::max(from, to));
    put(place, span.node, sent, to, Cause::network, noLimit);
    put(place, span.node, from, std::min(to, sent), Cause::waiting, span.backoffLimit);
}

/// From the begin of a span to `to`, backwards.
void CriticalPath::walk(const std::vector<Story>& stories, Place place, Time to) {
    const Story& story = stories[place.story];
    const Span& span = story.spans[place.span];
    if (span.joined != none) return walk(stories, {span.joined, 0}, to);
    const std::size_t first = candidates_.size();
    for (std::uint32_t c = span.lastChild; c != none; c = story.spans[c].sibling) {
        const Span& child = story.spans[c];
        const Time end = std::min(child.left, to);
        if (child.begin < end) candidates_.push_back({end, c, child.left <= to});
    }
    std::sort(candidates_.begin() + static_cast<std::ptrdiff_t>(first), candidates_.end(),
              [](const Candidate& a, const Candidate& b) {
                  if (a.end != b.end) return a.end > b.end;
                  if (a.ended != b.ended) return a.ended;
                  return a.span > b.span;
              });
    Time at = to;
    const std::size_t last = candidates_.size();
    for (std::size_t i = first; i < last; ++i) {
        const Candidate candidate = candidates_[i];
        if (candidate.end > at) continue; // went on beside what the span waited for
        own(stories, place, candidate.end, at);
        const Span& child = story.spans[candidate.span];
        const Time answered = std::min(child.answered, candidate.end);
        put({place.story, candidate.span}, child.node, answered, candidate.end, Cause::network, noLimit);
        walk(stories, {place.story, candidate.span}, answered);
        at = child.begin;
    }
    candidates_.resize(first);
    own(stories, place, span.begin, at);
}

void CriticalPath::turn() {
    std::reverse(steps_.begin(), steps_.end());
}

void CriticalPath::ofRequest(const std::vector<Story>& stories, std::uint32_t story) {
    steps_.clear();
    walk(stories, {story, 0}, stories[story].spans.front().end);
    turn();
}

void CriticalPath::findLast(const std::vector<Story>& stories, std::uint32_t index, Last& last) {
    const Story& story = stories[index];
    last.all = last.all && !story.cut;
    for (std::uint32_t s = 0; s < story.spans.size(); ++s) {
        const Span& span = story.spans[s];
        if (span.joined != none) {
            route_.push_back({index, s});
            findLast(stories, span.joined, last);
            route_.pop_back();
        }
        // What was opened silently for a request may outlive it: nobody waits for it then.
        const bool outlives = span.joined != none && span.left > story.spans[span.parent].end;
        if (!span.detached && !outlives) continue;
        last.all = last.all && span.end < never && span.ending == Ending::succeeded;
        if (span.end <= last.end) continue;
        last.end = span.end;
        last.place = {index, s};
        lastRoute_ = route_;
    }
}

bool CriticalPath::ofCompletion(const std::vector<Story>& stories, std::uint32_t index) {
    steps_.clear();
    Last last;
    findLast(stories, index, last);
    if (!last.all || last.end < 0) return false;
    Place place = last.place;
    Time to = last.end;
    for (;;) {
        const Span& span = stories[place.story].spans[place.span];
        walk(stories, place, to);
        to = span.begin;
        if (span.parent != none) {
            place.span = span.parent;
        } else if (!lastRoute_.empty()) {
            // Of a batch: it was handed out for a message, and this is the span that stands for it there.
            place = lastRoute_.back();
            lastRoute_.pop_back();
            place.span = stories[place.story].spans[place.span].parent;
        } else {
            break;
        }
    }
    turn();
    return true;
}

} // namespace burst::sim

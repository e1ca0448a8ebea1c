#include "simulator/tracing/tracer.h"

#include <algorithm>
#include <limits>

namespace burst::sim {

namespace {
constexpr std::uint64_t everyRank = std::numeric_limits<std::uint64_t>::max();
/// Requests of one replication whose critical paths are kept.
constexpr std::size_t sampleSize = 1024;
constexpr std::size_t mostSpansOfOne = 4096;
constexpr std::size_t mostSpans = 1'000'000; ///< of all stories that go on; some hundred megabytes
constexpr std::uint32_t mostDepth = 64;      ///< of batches set off by batches

[[nodiscard]] std::vector<Cause> ownCauses(const Network& network) {
    std::vector<Cause> causes;
    for (const auto& node : network.nodes)
        causes.push_back(node.kind->scales ? Cause::compute : Cause::downstream);
    return causes;
}
} // namespace

Tracer::Tracer(const Network& network, const TraceWish& wish, int replication)
    : network_(network),
      wish_(wish),
      replication_(replication),
      path_(ownCauses(network)),
      requests_(sampleSize),
      completions_(sampleSize),
      keeper_(wish) {
    if (network.warmup == 0) measure(0);
}

void Tracer::measure(Time now) {
    since_ = now;
    starts_.clear();
    starts_.reserve(sampleSize + 1);
    limit_ = sampleLimit_ = everyRank;
    requests_.clear();
    completions_.clear();
    keeper_.clear();
}

/// One more request has begun: the sample is the lowest ranks of all that began.
void Tracer::admit(std::uint64_t rank) {
    if (rank > sampleLimit_) return;
    starts_.push_back(rank);
    std::push_heap(starts_.begin(), starts_.end());
    if (starts_.size() <= sampleSize) return;
    std::pop_heap(starts_.begin(), starts_.end());
    starts_.pop_back();
    sampleLimit_ = starts_.front();
    if (wish_.from == TraceWish::From::sample) limit_ = sampleLimit_;
}

bool Tracer::begin(CallIndex call, NodeIndex node, std::uint64_t key, Time now) {
    if (!network_.nodes[node].kind->origin) return false;
    const std::uint64_t rank = rankOf(key);
    admit(rank);
    if (rank > limit_ || (liveSpans_ >= mostSpans && rank > sampleLimit_)) return false;
    const std::uint32_t story = openStory();
    stories_[story].rank = rank;
    setPlace(call, {story, addSpan(story, {.begin = now, .sent = now, .born = now, .node = node})});
    return true;
}

std::uint32_t Tracer::openStory() {
    std::uint32_t index;
    if (free_.empty()) {
        index = static_cast<std::uint32_t>(stories_.size());
        stories_.emplace_back();
    } else {
        index = free_.back();
        free_.pop_back();
    }
    Story& story = stories_[index];
    story.live = true;
    return index;
}

/// The last holder of a story has done with it: its tables keep their memory for another one.
void Tracer::leave(std::uint32_t index) {
    Story& story = stories_[index];
    liveSpans_ -= story.spans.size();
    story.live = false;
    for (const Span& span : story.spans)
        if (span.joined != none && --stories_[span.joined].holders == 0) leave(span.joined);
    Story fresh;
    fresh.spans.swap(story.spans);
    fresh.marks.swap(story.marks);
    fresh.joiners.swap(story.joiners);
    fresh.spans.clear();
    fresh.marks.clear();
    fresh.joiners.clear();
    story = std::move(fresh);
    free_.push_back(index);
}

void Tracer::setPlace(CallIndex call, Place place) {
    if (call >= places_.size()) places_.resize(std::max<std::size_t>(call + 1, 2 * places_.size()));
    places_[call] = place;
}

std::uint32_t Tracer::addSpan(std::uint32_t storyIndex, Span span) {
    Story& story = stories_[storyIndex];
    const auto index = static_cast<std::uint32_t>(story.spans.size());
    if (span.parent != none) {
        span.sibling = story.spans[span.parent].lastChild;
        story.spans[span.parent].lastChild = index;
    }
    story.spans.push_back(span);
    ++story.open;
    ++liveSpans_;
    return index;
}

bool Tracer::isFull(std::uint32_t index) {
    Story& story = stories_[index];
    if (story.spans.size() < mostSpansOfOne && liveSpans_ < mostSpans) return false;
    story.cut = true;
    return true;
}

bool Tracer::makes(CallIndex cause, CallIndex call, NodeIndex node, LinkIndex link, Time now, Waits waits) {
    const Place by = places_[cause];
    if (isFull(by.story)) return false;
    Span span{.begin = now, .sent = now, .node = node, .link = link, .parent = by.span};
    if (waits == Waits::no) {
        span.detached = true;
        span.left = now;
    }
    setPlace(call, {by.story, addSpan(by.story, span)});
    return true;
}

void Tracer::accepted(CallIndex call, Time now) {
    Span& accepted = span(call);
    if (accepted.left == never) accepted.left = now;
    accepted.detached = true;
    if (network_.nodes[accepted.node].kind->holdsMessages) spends(call, Cause::waiting, noLimit, now);
}

void Tracer::ended(CallIndex call, Ending ending, Time now) {
    const Place place = places_[call];
    Story& story = stories_[place.story];
    Span& ended = story.spans[place.span];
    ended.end = now;
    ended.ending = ending;
    if (ended.left == never) {
        ended.left = now;
        ended.answer = ending;
    }
    const bool request = place.span == 0 && !story.shared;
    if (ending != Ending::succeeded && (ended.detached || request)) story.failed = true;
    if (request) requestEnded(place.story);
    if (place.span != 0 || !story.shared) return;
    // A batch ends as its consumer did.
    if (ended.lastChild != none) ending = ended.ending = story.spans[ended.lastChild].answer;
    for (const auto& joiner : story.joiners) {
        Span& stand = stories_[joiner.story].spans[joiner.span];
        stand.left = stand.end = now;
        stand.ending = stand.answer = ending;
        const bool outlives = stories_[joiner.story].spans[stand.parent].end < now;
        if (outlives && ending != Ending::succeeded) stories_[joiner.story].failed = true;
    }
}

void Tracer::ranOut(CallIndex call, Ending answer, Time now) {
    Span& late = span(call);
    late.left = now;
    late.answer = answer;
    late.overdue = true;
}

void Tracer::answers(CallIndex call, CallIndex answer, Ending ending, Time now, Time arrives) {
    const Place place = places_[call];
    setPlace(answer, place);
    Story& story = stories_[place.story];
    ++story.open; // the answer's row
    Span& answered = story.spans[place.span];
    answered.answered = now;
    answered.left = arrives;
    answered.answer = ending;
}

bool Tracer::replaced(CallIndex call, CallIndex relay) {
    const Place place = places_[call];
    Story& story = stories_[place.story];
    const std::uint32_t caller = story.spans[place.span].parent;
    if (caller == none) {
        if (call == relay) close(place.story);
        return false;
    }
    if (call != relay) ++story.open; // the relay's row beside that of the call
    setPlace(relay, {place.story, caller});
    return true;
}

bool Tracer::retried(CallIndex before, CallIndex next, Time now) {
    const Place place = places_[before];
    const Span last = stories_[place.story].spans[place.span];
    const bool follows = !isFull(place.story);
    if (follows) {
        Span span{.begin = now, .node = last.node, .link = last.link, .parent = last.parent};
        span.attempt = static_cast<std::uint8_t>(last.attempt + 1);
        span.backoffLimit = last.limit;
        setPlace(next, {place.story, addSpan(place.story, span)});
    }
    if (before == next) close(place.story);
    return follows;
}

bool Tracer::joined(CallIndex work, Traced traced, CallIndex member, NodeIndex node, Time now) {
    const Place by = places_[member];
    const std::uint32_t depth = stories_[by.story].depth + 1;
    if (isFull(by.story) || depth > mostDepth) {
        stories_[by.story].cut = true;
        return traced == Traced::yes;
    }
    if (traced == Traced::no) {
        const std::uint32_t batch = openStory();
        stories_[batch].shared = true;
        setPlace(work, {batch, addSpan(batch, {.begin = now, .sent = now, .born = now, .node = node})});
    }
    const std::uint32_t batch = places_[work].story;
    Span stand{.begin = now, .sent = now, .born = now, .node = node, .parent = by.span};
    stand.joined = batch;
    const std::uint32_t span = addSpan(by.story, stand);
    Story& story = stories_[batch];
    story.joiners.push_back({by.story, span});
    story.depth = std::max(story.depth, depth);
    ++story.holders;
    return true;
}

void Tracer::spends(CallIndex call, Cause cause, std::uint8_t limit, Time from) {
    const Place place = places_[call];
    Story& story = stories_[place.story];
    Span& span = story.spans[place.span];
    // What was expected for later and did not come about.
    while (span.lastMark != none && story.marks[span.lastMark].at >= from)
        span.lastMark = story.marks[span.lastMark].before;
    story.marks.push_back({from, span.lastMark, cause, limit});
    span.lastMark = static_cast<std::uint32_t>(story.marks.size() - 1);
}

/// One of the spans of a story is over and done with.
void Tracer::close(std::uint32_t story) {
    if (--stories_[story].open == 0) complete(story);
}

void Tracer::requestEnded(std::uint32_t index) {
    const Story& story = stories_[index];
    const Span& request = story.spans.front();
    if (request.begin < since_ || request.ending != Ending::succeeded || story.cut) return;
    if (story.rank > sampleLimit_) return;
    path_.ofRequest(stories_, index);
    requests_.add(story.rank, path_.steps());
}

/// Nothing that belongs to the story goes on any more.
void Tracer::complete(std::uint32_t index) {
    if (!stories_[index].shared) {
        tell(index, never);
        return leave(index);
    }
    ++stories_[index].holders; // until all are told
    for (std::size_t i = 0; i < stories_[index].joiners.size(); ++i) {
        const std::uint32_t joiner = stories_[index].joiners[i].story;
        stories_[joiner].failed = stories_[joiner].failed || stories_[index].failed;
        stories_[joiner].cut = stories_[joiner].cut || stories_[index].cut;
        close(joiner);
    }
    if (--stories_[index].holders == 0) leave(index);
}

/// What a story says about the run. `end` closes what is still open.
void Tracer::tell(std::uint32_t index, Time end) {
    const Story& story = stories_[index];
    const Span& request = story.spans.front();
    if (request.begin < since_ || story.cut) return;
    TraceKeeper::Offer offer{.rank = story.rank, .latency = request.end - request.begin};
    offer.sampled = story.rank <= sampleLimit_;
    offer.failed = story.failed;
    if (path_.ofCompletion(stories_, index)) {
        const auto steps = path_.steps();
        offer.completion = steps.empty() ? 0 : steps.back().to - request.begin;
        if (offer.sampled) completions_.add(story.rank, steps);
    }
    if (keeper_.wants(offer))
        keeper_.keep(offer, traceOf(network_, stories_, index, path_, replication_, end));
}

void Tracer::finish(Time now) {
    for (std::uint32_t i = 0; i < stories_.size(); ++i) {
        const Story& story = stories_[i];
        if (story.live && !story.shared && story.spans.front().end < never) tell(i, now);
    }
    requests_.drop(sampleLimit_);
    completions_.drop(sampleLimit_);
}

} // namespace burst::sim

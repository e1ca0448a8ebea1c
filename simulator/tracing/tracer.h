#pragma once

#include "simulator/network/network.h"
#include "simulator/tracing/path.h"
#include "simulator/tracing/path_sample.h"
#include "simulator/tracing/story.h"
#include "simulator/tracing/trace_keeper.h"

#include <cstdint>
#include <vector>

namespace burst::sim {

/// Follows some requests of one replication through all they set off.
///
/// Which ones is decided by their keys: every key has a rank, and the requests with the lowest ranks among
/// those that began while measuring are a uniform sample, however many there are. A request whose rank is too
/// high costs one comparison; so does every later step of its calls (Call::traced). Memory is bounded by
/// fixed numbers and by what is in flight of the requests followed.
class Tracer {
public:
    enum class Waits { yes, no };
    enum class Traced { yes, no };

    Tracer(const Network& network, const TraceWish& wish, int replication);

    /// Whether a request that begins with this key is followed, if it begins at an origin.
    [[nodiscard]] bool wants(std::uint64_t key) const { return rankOf(key) <= limit_; }

    // What the kernel tells. A call is traced from begin() or one of the others that say so until it ended.

    /// A request begins. False: it is none that is followed.
    [[nodiscard]] bool begin(CallIndex call, NodeIndex node, std::uint64_t key, Time now);
    /// A traced call makes another, and waits for it or goes on without. False: that one is not followed.
    [[nodiscard]] bool makes(CallIndex cause, CallIndex call, NodeIndex node, LinkIndex link, Time now,
                             Waits waits);
    void sent(CallIndex call, Time now) { span(call).sent = now; }
    void arrived(CallIndex call, Time now) { span(call).born = now; }
    void accepted(CallIndex call, Time now);
    void refused(CallIndex call, Limit limit) { span(call).limit = static_cast<std::uint8_t>(limit); }
    /// A call ends at its node, or what was opened silently is closed; released() or retried() follows.
    void ended(CallIndex call, Ending ending, Time now);
    /// The row of an ended call is free.
    void released(CallIndex call) { close(places_[call].story); }
    /// The caller of a call stops waiting for it; the call goes on.
    void ranOut(CallIndex call, Ending answer, Time now);
    /// The answer of a call is on its way, in a row of its own, until `arrives`.
    void answers(CallIndex call, CallIndex answer, Ending ending, Time now, Time arrives);
    /// A call is over for its caller, who turns to a fallback: what `relay` makes from now on is made by the
    /// caller. The row is the call's own, or another one when the call goes on. False: it is not followed.
    [[nodiscard]] bool replaced(CallIndex call, CallIndex relay);
    /// Another attempt follows: in the same row when the one before has ended, in another one when it ran
    /// out.
    [[nodiscard]] bool retried(CallIndex before, CallIndex next, Time now);
    /// `work`, a row that was opened silently, is done for `member` too; true if it is traced now.
    [[nodiscard]] bool joined(CallIndex work, Traced traced, CallIndex member, NodeIndex node, Time now);

    // What behaviours tell about a traced call.

    /// From `from` (now or later) on its own time goes to this cause.
    void spends(CallIndex call, Cause cause, std::uint8_t limit, Time from);

    /// Measuring begins.
    void measure(Time now);
    /// The run is over: what is still open is told as it is.
    void finish(Time now);

    [[nodiscard]] PathSample takeRequests() { return std::move(requests_); }
    [[nodiscard]] PathSample takeCompletions() { return std::move(completions_); }
    [[nodiscard]] TraceKeeper takeTraces() { return std::move(keeper_); }

private:
    struct Place {
        std::uint32_t story{none};
        std::uint32_t span{none};
    };
    [[nodiscard]] static std::uint64_t rankOf(std::uint64_t key) { return key * 0x9E37'79B9'7F4A'7C15U; }
    [[nodiscard]] Span& span(CallIndex call) {
        const Place place = places_[call];
        return stories_[place.story].spans[place.span];
    }
    void setPlace(CallIndex call, Place place);
    [[nodiscard]] std::uint32_t openStory();
    std::uint32_t addSpan(std::uint32_t story, Span span);
    [[nodiscard]] bool isFull(std::uint32_t story);
    void admit(std::uint64_t rank);
    void close(std::uint32_t story);
    void complete(std::uint32_t story);
    void requestEnded(std::uint32_t story);
    void tell(std::uint32_t story, Time end);
    void leave(std::uint32_t story);

    const Network& network_;
    TraceWish wish_{};
    int replication_{};
    std::vector<Story> stories_;
    std::vector<std::uint32_t> free_;
    std::vector<Place> places_; ///< by call
    std::size_t liveSpans_{0};
    std::vector<std::uint64_t> starts_; ///< heap of the lowest ranks that began, the highest in front
    std::uint64_t limit_{0};            ///< ranks up to it are followed
    std::uint64_t sampleLimit_{0};      ///< ranks up to it are the sample
    Time since_{never};
    CriticalPath path_;
    PathSample requests_;
    PathSample completions_;
    TraceKeeper keeper_;
};

} // namespace burst::sim

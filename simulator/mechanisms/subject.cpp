#include "simulator/mechanisms/subject.h"

namespace burst::sim {

namespace {
/// Which of the calls over its link this one is. The key of a call tells: it is made of the caller's key and
/// this number, and of the attempt.
[[nodiscard]] std::uint64_t ordinalOf(const LinkSpec& link, const Call& caller, const Call& call) {
    constexpr std::uint32_t mostSearched = 64; // beyond, every call is about something else
    if (link.calls <= 1) return 0;
    if (link.calls > mostSearched) return call.key;
    for (std::uint32_t n = 0; n < link.calls; ++n) {
        std::uint64_t key = mix(caller.key, link.key + n);
        for (std::uint64_t attempt = 1; attempt <= call.attempt; ++attempt)
            key = mix(key, attempt);
        if (key == call.key) return n;
    }
    return 0;
}
} // namespace

std::uint64_t subjectOf(Simulation& simulation, CallIndex index) {
    std::uint64_t path = 0;
    for (;;) {
        const Call& call = simulation.call(index);
        const bool waitedFor = call.parent != none && call.link != none &&
                               simulation.call(call.parent).generation == call.parentGeneration;
        if (!waitedFor) return path == 0 ? call.key : mix(call.key, path);
        const LinkSpec& link = simulation.network().links[call.link];
        if (const auto n = ordinalOf(link, simulation.call(call.parent), call); n != 0) path = mix(path, n);
        index = call.parent;
    }
}

} // namespace burst::sim

#pragma once

#include "simulator/network/network.h"
#include "simulator/random/draws.h"

#include <cstdint>
#include <memory>

namespace burst::sim {

/// The arrival times of one source, one after the other. Remembers where it is, never the whole series.
class Arrivals {
public:
    virtual ~Arrivals() = default;
    /// The next arrival, not before the one before; `never` when there is none.
    virtual Time next() = 0;
};

/// Of every process but closed users, whose requests depend on the answers (user_count.h).
/// @param stream  key of the source's random numbers: same stream, same arrivals
/// @param end     nobody asks for arrivals from then on; a looped trace is followed no further
[[nodiscard]] std::unique_ptr<Arrivals> makeArrivals(const SourceSpec& source, std::uint64_t stream,
                                                     Time end = never);

} // namespace burst::sim

#pragma once

#include <cstdint>
#include <limits>
#include <string_view>

namespace burst::sim {

/// Mixes 64 bits so that every input bit reaches every output bit (the finaliser of SplitMix64,
/// Steele, Lea and Flood, OOPSLA 2014).
[[nodiscard]] constexpr std::uint64_t mix(std::uint64_t x) {
    x = (x ^ (x >> 30U)) * 0xBF58476D1CE4E5B9U;
    x = (x ^ (x >> 27U)) * 0x94D049BB133111EBU;
    return x ^ (x >> 31U);
}

/// One key from two; not symmetric.
[[nodiscard]] constexpr std::uint64_t mix(std::uint64_t a, std::uint64_t b) {
    return mix(a + 0x9E3779B97F4A7C15U * (b + 1));
}

/// The x of which mix(x) is this.
[[nodiscard]] constexpr std::uint64_t unmix(std::uint64_t y) {
    y = (y ^ (y >> 31U) ^ (y >> 62U)) * 0x319642B2D24D8EC3U; // the inverse of each factor modulo 2^64
    y = (y ^ (y >> 27U) ^ (y >> 54U)) * 0x96DE1B173F119089U;
    return y ^ (y >> 30U) ^ (y >> 60U);
}

/// The a of which mix(a, b) is this.
[[nodiscard]] constexpr std::uint64_t unmix(std::uint64_t y, std::uint64_t b) {
    return unmix(y) - 0x9E3779B97F4A7C15U * (b + 1);
}

/// The key of a name (FNV-1a, then mixed), so that streams follow ids and never the order of construction.
[[nodiscard]] constexpr std::uint64_t keyOf(std::string_view name) {
    std::uint64_t hash = 0xCBF29CE484222325U;
    for (const char c : name)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    return mix(hash);
}

/// What a random number is for. Draws for different purposes are independent.
enum class Purpose : std::uint64_t {
    arrival,
    route,
    probability,
    calls,
    latency,
    compute,
    init,
    start,
    keepAlive,
    failure,
    backoff,
    reuse,
    key,
    repeat,
    poison,
    state,  ///< of modulated traffic: how long a state lasts
    batch,  ///< how many requests arrive together
    think,  ///< how long a user thinks
    window, ///< when within its time window a schedule fires
    payload,
    returnPayload,
    returnLatency,
    moreCalls,
    hit,
    size,
    io,
    fault,
    version,
    memory,
};

/// The random words of one key: a UniformRandomBitGenerator of eight bytes, made where it is needed. A
/// sampler may take as many words as it likes without disturbing anybody else's draws.
class Draws {
public:
    using result_type = std::uint64_t;

    explicit constexpr Draws(std::uint64_t key) : state_(key) {}
    constexpr Draws(std::uint64_t stream, Purpose purpose, std::uint64_t key)
        : state_(mix(stream ^ (static_cast<std::uint64_t>(purpose) << 56U), key)) {}

    constexpr result_type operator()() { return mix(state_ += 0x9E3779B97F4A7C15U); }
    static constexpr result_type min() { return 0; }
    static constexpr result_type max() { return std::numeric_limits<result_type>::max(); }

    /// Uniform in [0, 1), 53 bits.
    constexpr double uniform() { return static_cast<double>((*this)() >> 11U) * 0x1.0p-53; }

private:
    std::uint64_t state_;
};

} // namespace burst::sim

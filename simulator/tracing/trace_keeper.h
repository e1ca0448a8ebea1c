#pragma once

#include "simulator/network/network.h"
#include "simulator/tracing/path.h"
#include "simulator/tracing/trace.h"

#include <cstdint>
#include <vector>

namespace burst::sim {

/// Keeps a few whole traces: some drawn at random, the slowest, and some that failed. Which ones does not
/// depend on the order in which they are offered, so keepers can be merged.
class TraceKeeper {
public:
    explicit TraceKeeper(const TraceWish& wish) : wish_(wish) {}

    /// What decides whether a trace is kept.
    struct Offer {
        std::uint64_t rank{};
        Duration latency{};
        std::optional<Duration> completion{};
        bool sampled{false}; ///< may stand for all requests
        bool failed{false};
    };
    /// Whether the trace would be kept for any reason.
    [[nodiscard]] bool wants(const Offer& offer) const;
    void keep(const Offer& offer, const Trace& trace);
    void merge(const TraceKeeper& other);
    void clear();

    /// Each trace once, by its first reason: random ones, slowest, slowest to complete, failed; among those
    /// of one reason in the order of their ranks or of their times, the slowest first.
    [[nodiscard]] std::vector<Trace> traces() const;

private:
    struct Kept {
        std::uint64_t order{}; ///< the lowest are kept
        std::uint64_t rank{};  ///< decides between equals
        Trace trace{};
    };
    using List = std::vector<Kept>;
    [[nodiscard]] static bool fits(const List& list, int most, std::uint64_t order, std::uint64_t rank);
    static void put(List& list, int most, Kept kept);
    static void join(List& list, int most, const List& other);
    [[nodiscard]] static std::uint64_t slowFirst(Duration time) { return ~static_cast<std::uint64_t>(time); }

    TraceWish wish_{};
    List sampled_; ///< ascending
    List slowest_;
    List slowestCompletion_;
    List failed_;
};

/// The story of a request as a value of its own, with its critical paths. `end` closes what is still open.
[[nodiscard]] Trace traceOf(const Network& network, const std::vector<Story>& stories, std::uint32_t story,
                            CriticalPath& path, int replication, Time end);

} // namespace burst::sim

#pragma once

#include "simulator/tracing/path.h"

#include <cstdint>
#include <span>
#include <vector>

namespace burst::sim {

/// What one cause at one node took of one request.
struct PathPart {
    NodeIndex node{none};
    Cause cause{Cause::downstream};
    std::uint8_t limit{noLimit};
    Duration time{};
};

/// Critical paths of a sample of requests, summed up by node and cause. Each request has a rank, and those
/// with the lowest ranks are kept: a uniform sample that is the same in whatever order they come, and that
/// can be merged with others. A few tables, so that keeping one more allocates nothing for itself.
class PathSample {
public:
    struct Entry {
        std::uint64_t rank{};
        Duration total{};
        std::uint32_t firstPart{};
        std::uint32_t parts{};
    };

    explicit PathSample(std::size_t most) : most_(most) {}

    /// Adds a path; the parts add up to its length. Forgets the highest ranks when there are too many.
    void add(std::uint64_t rank, std::span<const PathStep> steps);
    void merge(const PathSample& other);
    void clear();
    /// Forgets what lies above a rank.
    void drop(std::uint64_t above);

    [[nodiscard]] const std::vector<Entry>& entries() const { return entries_; }
    [[nodiscard]] std::span<const PathPart> partsOf(const Entry& entry) const {
        return {parts_.data() + entry.firstPart, entry.parts};
    }
    [[nodiscard]] std::size_t most() const { return most_; }

private:
    void shrink();

    std::size_t most_{};
    std::vector<Entry> entries_;
    std::vector<PathPart> parts_;
};

} // namespace burst::sim

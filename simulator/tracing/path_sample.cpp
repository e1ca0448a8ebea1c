#include "simulator/tracing/path_sample.h"

#include <algorithm>
#include <cstddef>
#include <tuple>

namespace burst::sim {

void PathSample::add(std::uint64_t rank, std::span<const PathStep> steps) {
    Entry entry{.rank = rank, .firstPart = static_cast<std::uint32_t>(parts_.size())};
    const auto begin = static_cast<std::ptrdiff_t>(parts_.size());
    for (const PathStep& step : steps) {
        const Duration time = step.to - step.from;
        entry.total += time;
        const auto same = std::find_if(parts_.begin() + begin, parts_.end(), [&](const PathPart& part) {
            return part.node == step.node && part.cause == step.cause && part.limit == step.limit;
        });
        if (same != parts_.end())
            same->time += time;
        else
            parts_.push_back({step.node, step.cause, step.limit, time});
    }
    entry.parts = static_cast<std::uint32_t>(parts_.size()) - entry.firstPart;
    entries_.push_back(entry);
    if (entries_.size() >= 2 * most_) shrink();
}

void PathSample::merge(const PathSample& other) {
    for (const Entry& entry : other.entries_) {
        Entry copy = entry;
        copy.firstPart = static_cast<std::uint32_t>(parts_.size());
        const auto parts = other.partsOf(entry);
        parts_.insert(parts_.end(), parts.begin(), parts.end());
        entries_.push_back(copy);
    }
    shrink();
}

void PathSample::clear() {
    entries_.clear();
    parts_.clear();
}

void PathSample::drop(std::uint64_t above) {
    std::uint32_t used = 0;
    std::size_t kept = 0;
    for (const Entry& entry : entries_) {
        if (entry.rank > above) continue;
        std::copy_n(parts_.begin() + static_cast<std::ptrdiff_t>(entry.firstPart), entry.parts,
                    parts_.begin() + static_cast<std::ptrdiff_t>(used));
        Entry moved = entry;
        moved.firstPart = used;
        used += entry.parts;
        entries_[kept++] = moved;
    }
    entries_.resize(kept);
    parts_.resize(used);
}

void PathSample::shrink() {
    if (entries_.size() <= most_) return;
    std::vector<std::uint64_t> ranks;
    ranks.reserve(entries_.size());
    for (const Entry& entry : entries_)
        ranks.push_back(entry.rank);
    std::nth_element(ranks.begin(), ranks.begin() + static_cast<std::ptrdiff_t>(most_ - 1), ranks.end());
    drop(ranks[most_ - 1]);
}

} // namespace burst::sim

#include "simulator/mechanisms/partitions.h"

#include <algorithm>
#include <limits>

namespace burst::sim {

namespace {
constexpr Duration quiet = 60 * second; ///< without a refusal: the partition is no longer hot
constexpr auto lastHash = std::numeric_limits<std::uint64_t>::max();

[[nodiscard]] std::size_t at(Operation operation) {
    return static_cast<std::size_t>(operation);
}
} // namespace

Partitions::Partitions(const PartitionTerms& terms) : terms_(terms), all_(std::clamp(terms.count, 1U, most)) {
    const std::uint64_t width = lastHash / all_.size();
    for (Index i = 0; i < all_.size(); ++i)
        all_[i].from = width * i;
    for (Index i = 0; i < all_.size(); ++i)
        for (std::size_t operation = 0; operation < operationCount; ++operation) {
            const double limit = terms_.limits[operation];
            all_[i].limits[operation] = TokenBucket(limit, limit);
            const double part = partOf(i, operation);
            if (isSharedOut()) all_[i].parts[operation] = TokenBucket(part, roomOf(part));
        }
}

std::uint64_t Partitions::widthOf(Index partition) const {
    const bool last = partition + 1 == all_.size();
    return (last ? lastHash : all_[partition + 1].from) - all_[partition].from;
}

double Partitions::partOf(Index partition, std::size_t operation) const {
    const double share = static_cast<double>(widthOf(partition)) / static_cast<double>(lastHash);
    return terms_.capacity[operation] * share;
}

/// What a part keeps at most. Capacity is counted by the second: without burst there is still one second's
/// worth.
double Partitions::roomOf(double part) const {
    return std::max(1.0, part * std::max(1.0, toSeconds(terms_.burst)));
}

Partitions::Index Partitions::of(std::uint64_t hash) const {
    const auto next =
        std::upper_bound(all_.begin(), all_.end(), hash,
                         [](std::uint64_t value, const Partition& each) { return value < each.from; });
    return static_cast<Index>(next - all_.begin() - 1);
}

bool Partitions::has(Time now, Index partition, Operation operation, std::int64_t units) const {
    const Partition& each = all_[partition];
    return each.limits[at(operation)].has(now, units) &&
           (!isSharedOut() || each.parts[at(operation)].has(now, units));
}

void Partitions::spend(Time now, Index partition, Operation operation, std::int64_t units) {
    Partition& each = all_[partition];
    each.limits[at(operation)].spend(now, units);
    if (isSharedOut()) each.parts[at(operation)].spend(now, units);
}

void Partitions::refused(Time now, Index partition) {
    if (terms_.splitAfter == never) return;
    Partition& each = all_[partition];
    if (each.hotSince == never || now - each.refusedAt > quiet) each.hotSince = now;
    each.refusedAt = now;
    if (now - each.hotSince >= terms_.splitAfter) split(now, partition);
}

void Partitions::split(Time now, Index partition) {
    const std::uint64_t width = widthOf(partition);
    if (width < 2) return;
    all_[partition].hotSince = never;
    Partition upper = all_[partition];
    upper.from += width / 2;
    all_.insert(all_.begin() + partition + 1, upper);
    if (!isSharedOut()) return;
    for (std::size_t operation = 0; operation < operationCount; ++operation)
        for (const Index half : {partition, partition + 1}) {
            TokenBucket& bucket = all_[half].parts[operation];
            const double part = partOf(half, operation);
            bucket.refit(now, part, roomOf(part), 0.5 * bucket.left(now));
        }
}

void Partitions::growTo(Time now, std::uint32_t count) {
    while (all_.size() < std::min(count, most)) {
        Index widest = 0;
        for (Index i = 1; i < all_.size(); ++i)
            if (widthOf(i) > widthOf(widest)) widest = i;
        split(now, widest);
    }
}

void Partitions::share(Time now, Operation operation, double capacity) {
    if (!isSharedOut()) return;
    terms_.capacity[at(operation)] = capacity;
    for (Index i = 0; i < all_.size(); ++i) {
        TokenBucket& bucket = all_[i].parts[at(operation)];
        const double part = partOf(i, at(operation));
        bucket.refit(now, part, roomOf(part), bucket.left(now));
    }
}

} // namespace burst::sim

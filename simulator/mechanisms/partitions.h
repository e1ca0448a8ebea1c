#pragma once

#include "simulator/mechanisms/token_bucket.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace burst::sim {

/// What a table is asked for; units of both are counted apart.
enum class Operation : std::uint8_t { write, read };
inline constexpr std::size_t operationCount = 2;

/// How partitions of a table are limited. Rates are by Operation, in units per second.
struct PartitionTerms {
    std::uint32_t count{1};
    std::array<double, operationCount> limits{};   ///< of each partition (rule D5)
    std::array<double, operationCount> capacity{}; ///< of the table, to be shared out; 0 = not shared out
    Duration burst{0};                             ///< unused capacity of this long is kept by each partition
    Duration splitAfter{never};                    ///< a partition that has refused for this long is split
};

/// The partitions of a table: each holds a range of the hashes of keys and has limits of its own, so that a
/// hot key cannot have what the others leave.
///
/// With the table's capacity shared out, each partition has its part by the width of its range, with its own
/// burst; without, a partition may use whatever the table has up to its own limits (rule D6). A partition
/// that has been refusing for a while, without a quiet minute, is split in the middle of its range: both
/// halves then have the full limits, and each half of the capacity.
class Partitions {
public:
    using Index = std::uint32_t;
    static constexpr std::uint32_t most = 10'000; ///< partitions; a bound on memory

    explicit Partitions(const PartitionTerms& terms);

    [[nodiscard]] std::uint32_t count() const { return static_cast<std::uint32_t>(all_.size()); }
    /// The partition of a key, given by its hash.
    [[nodiscard]] Index of(std::uint64_t hash) const;

    /// Whether the partition has so many units now.
    [[nodiscard]] bool has(Time now, Index partition, Operation operation, std::int64_t units) const;
    /// Takes units that has() found.
    void spend(Time now, Index partition, Operation operation, std::int64_t units);
    /// Takes note that the partition had not enough.
    void refused(Time now, Index partition);

    /// Splits the widest ranges until there are so many partitions; they never become fewer.
    void growTo(Time now, std::uint32_t count);
    /// Another capacity to share out, where it is shared out.
    void share(Time now, Operation operation, double capacity);

private:
    struct Partition {
        std::uint64_t from{0}; ///< first hash of its range
        std::array<TokenBucket, operationCount> limits{};
        std::array<TokenBucket, operationCount> parts{}; ///< of the capacity; unused where not shared out
        Time hotSince{never};
        Time refusedAt{0};
    };

    [[nodiscard]] bool isSharedOut() const { return terms_.capacity[0] > 0.0 || terms_.capacity[1] > 0.0; }
    [[nodiscard]] std::uint64_t widthOf(Index partition) const;
    [[nodiscard]] double partOf(Index partition, std::size_t operation) const;
    [[nodiscard]] double roomOf(double part) const;
    void split(Time now, Index partition);

    PartitionTerms terms_{};
    std::vector<Partition> all_; ///< by `from`, ascending
};

} // namespace burst::sim

#pragma once

#include "simulator/mechanisms/token_bucket.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace burst::sim {

/// How often one action of an interface may be called: as a whole, and on each of the partitions over which
/// its keys are spread. Each bucket holds one second's worth.
class ActionLimit {
public:
    ActionLimit() = default; ///< no limit
    /// @param rate           calls per second as a whole; 0 = no limit
    /// @param partitionRate  calls per second on one partition; asked only if there are any
    ActionLimit(double rate, double partitionRate, std::uint32_t partitions)
        : limited_(rate > 0.0),
          rate_(rate),
          whole_(rate, std::max(1.0, rate)),
          partitions_(partitions, TokenBucket(partitionRate, std::max(1.0, partitionRate))) {}

    enum class Refusal { no, whole, partition };

    /// Takes one call, or says what refuses it.
    /// @param key  of what the call is about; decides on the partition
    Refusal take(Time now, std::uint64_t key) {
        TokenBucket* partition = partitions_.empty() ? nullptr : &partitions_[key % partitions_.size()];
        if (partition && !partition->has(now, 1)) return Refusal::partition;
        if (limited_ && !whole_.take(now, 1)) return Refusal::whole;
        if (partition) partition->spend(now, 1);
        return Refusal::no;
    }
    /// Calls on the whole, also more than it has left: the next ones wait longer.
    void spend(Time now, std::int64_t calls) {
        constexpr double longest = 1e9; // s
        const auto most = static_cast<std::int64_t>(std::max(1.0, longest * rate_));
        if (limited_) whole_.spend(now, std::min(calls, most));
    }
    /// When the whole would take the next call.
    [[nodiscard]] Time readyAt(Time now) const { return limited_ ? whole_.readyAt(now, 1) : now; }

private:
    bool limited_{false};
    double rate_{0.0};
    TokenBucket whole_{};
    std::vector<TokenBucket> partitions_{};
};

} // namespace burst::sim

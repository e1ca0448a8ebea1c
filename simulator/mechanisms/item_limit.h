#pragma once

#include "simulator/mechanisms/token_bucket.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <unordered_map>

namespace burst::sim {

/// How often each of very many items may be called: one second's worth each, one call at least. Only items
/// whose bucket is not full are kept, so that memory goes by the calls of late and not by how many items
/// there are.
class ItemLimit {
public:
    /// @param rate  calls per second of one item, > 0
    explicit ItemLimit(double rate) : full_(rate, std::max(1.0, rate)) {}

    /// Takes one call of the item; false: it has been called too often.
    bool take(Time now, std::uint32_t item) {
        if (buckets_.size() >= pruneAt_) prune(now);
        return buckets_.try_emplace(item, full_).first->second.take(now, 1);
    }
    /// Items that are kept.
    [[nodiscard]] std::size_t size() const { return buckets_.size(); }

private:
    static constexpr std::size_t few = 1024;

    /// A bucket that is full again is like a new one. The next look comes when there are twice as many as
    /// are left, which costs a call a constant on average.
    void prune(Time now) {
        std::erase_if(buckets_,
                      [this, now](const auto& each) { return each.second.left(now) >= full_.left(now); });
        pruneAt_ = std::max(few, 2 * buckets_.size());
    }

    TokenBucket full_;
    std::unordered_map<std::uint32_t, TokenBucket> buckets_{};
    std::size_t pruneAt_{few};
};

} // namespace burst::sim

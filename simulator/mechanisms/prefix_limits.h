#pragma once

#include "simulator/mechanisms/token_bucket.h"
#include "simulator/random/zipf.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace burst::sim {

/// Request rates of an object store: each partition of its names has one limit for puts and one for gets. As
/// long as there are fewer partitions than prefixes, several prefixes share one; a refusal makes their number
/// double a while later (observed: partitioning grows gradually under load, with refusals meanwhile).
class PrefixLimits {
public:
    enum class Rate : std::size_t { puts, gets };

    /// @param prefixes   >= 1, how many there are   @param skew  Zipf's exponent of their shares
    /// @param partitions at the start; unset = one a prefix
    /// @param rates      per second and partition: puts, gets
    PrefixLimits(double prefixes, double skew, std::optional<double> partitions, Duration splitTime,
                 const std::array<double, 2>& rates)
        : prefixes_(static_cast<std::size_t>(prefixes)),
          splitTime_(splitTime),
          popularity_(static_cast<std::uint32_t>(prefixes_), skew),
          full_{TokenBucket(rates[0], rates[0]), TokenBucket(rates[1], rates[1])},
          partitions_(std::min(prefixes_, static_cast<std::size_t>(partitions.value_or(prefixes))), full_) {
        partitions_.reserve(prefixes_);
    }

    /// The prefix that a request goes to; 0 is the busiest.
    [[nodiscard]] std::uint32_t prefix(Draws draws) const { return popularity_.draw(draws); }

    /// Whether the partition of the prefix takes one more request now.
    bool take(Time now, std::uint32_t prefix, Rate rate) {
        if (now >= splitAt_) split();
        TokenBucket& bucket = partitions_[prefix % partitions_.size()][static_cast<std::size_t>(rate)];
        if (bucket.take(now, 1)) return true;
        if (splitAt_ == never && partitions_.size() < prefixes_) splitAt_ = now + splitTime_;
        return false;
    }
    [[nodiscard]] std::size_t partitions() const { return partitions_.size(); }

private:
    using Buckets = std::array<TokenBucket, 2>;

    void split() {
        partitions_.resize(std::min(prefixes_, 2 * partitions_.size()), full_);
        splitAt_ = never;
    }

    std::size_t prefixes_{1};
    Duration splitTime_{0};
    Zipf popularity_;
    Buckets full_{};
    std::vector<Buckets> partitions_;
    Time splitAt_{never};
};

} // namespace burst::sim

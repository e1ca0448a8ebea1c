#pragma once

#include "models/resolve.h"
#include "simulator/mechanisms/message_store.h"
#include "simulator/random/sampler.h"

#include <cstddef>
#include <cstdint>

namespace burst::sim {

/// The parameters of a queue in simulated units.
struct QueueSettings {
    explicit QueueSettings(const model::Settings& settings);

    /// What one call with that many messages is metered as.
    [[nodiscard]] std::int64_t requestsFor(std::size_t messages) const;
    [[nodiscard]] bool ordered() const { return order == MessageOrder::groups; }

    /// Messages of the sends that one call of the limit stands for: those of a shared one count each message
    /// (rule AZ-71).
    [[nodiscard]] std::uint32_t sendsPerCredit() const { return sharedRate ? 1 : sendBatch; }

    MessageOrder order{MessageOrder::loose};
    Duration visibility{};
    bool renews{false};         ///< messages stay hidden for as long as they are worked on
    Duration retryDelay{never}; ///< after a failure; never = when the visibility timeout ends
    Duration retryDelayMax{never};
    std::uint32_t retryDoublings{1000};
    std::uint32_t maxReceives{};
    bool givesUp{false}; ///< after so many without a redrive link; else a message is tried until it expires
    Duration retention{never};
    Duration delay{};
    std::size_t inFlightLimit{};
    double messageSize{0.0};
    std::int64_t operations{1}; ///< that a message is billed as, each time
    std::uint32_t sendBatch{1}; ///< messages in one send
    Sampler sendLatency{};
    bool sharedRate{false}; ///< sends and receives together
    double rate{0.0};       ///< calls per second of one action; 0 = no limit
    // Of a FIFO queue:
    std::uint32_t groups{1};
    double groupSkew{0.0};
    std::uint32_t partitions{0}; ///< 0 = none with a limit of its own
    double partitionRate{0.0};
    double repeatShare{0.0};
    Sampler repeatAge{};
    Duration deduplicationWindow{0};
};

} // namespace burst::sim

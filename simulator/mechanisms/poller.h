#pragma once

#include "simulator/mechanisms/listeners.h"
#include "simulator/mechanisms/token_bucket.h"
#include "simulator/network/network.h"

#include <algorithm>
#include <cstdint>
#include <optional>

namespace burst::sim {

/// How many batches of one consuming link may be in work at once (rules M1, M2).
struct Poller {
    Poller(const LinkSpec& spec, LinkIndex index) : link(index), allowed(spec.initialConcurrency) {
        if (spec.refillAt != none) listeners.emplace(spec.instanceBatches, spec.refillAt);
        if (spec.pollerBatches == 0) return;
        polls = TokenBucket(pollRate(spec), pollRate(spec));
        kilobytes = TokenBucket(byteRate(spec), byteRate(spec));
    }

    LinkIndex link{none};
    std::uint32_t allowed{1};
    std::uint32_t inUse{0};
    Time windowFrom{0};    ///< a batch opens at its first message, but not before the last one left
    Time windowEnd{never}; ///< when the open batch is handed out at the latest

    // Of instances that poll themselves, and of pollers that wait longer and longer at an empty queue:
    std::optional<Listeners> listeners{};
    Time emptySince{never};     ///< since when they ask in vain; never = they do not
    Time asksAt{0};             ///< the next poll
    std::int64_t emptyPolls{0}; ///< and not yet told
    std::uint64_t stretches{0}; ///< of polls in vain, so far

    // Of provisioned pollers:
    TokenBucket polls{};
    TokenBucket kilobytes{};
    Time countedFrom{0};    ///< their time is metered up to here
    Duration pollerTime{0}; ///< and not yet told
    bool armed{false};      ///< an event waits for the next poll

    /// Provisioned pollers that run now.
    [[nodiscard]] std::int64_t pollers(const LinkSpec& spec) const {
        return spec.pollerBatches == 0 ? 0 : (allowed + spec.pollerBatches - 1) / spec.pollerBatches;
    }
    /// When the pollers ask again (rule M9).
    [[nodiscard]] Time readyAt(const LinkSpec& spec, Time now) const {
        if (spec.pollerBatches == 0) return now;
        return std::max(polls.readyAt(now, 1), kilobytes.readyAt(now, 1));
    }
    void spend(const LinkSpec& spec, Time now, double bytes) {
        if (spec.pollerBatches == 0) return;
        polls.spend(now, 1);
        kilobytes.spend(now, static_cast<std::int64_t>(bytes / 1024.0));
    }
    /// Adds up poller time until now.
    void count(const LinkSpec& spec, Time now) {
        pollerTime += (now - countedFrom) * pollers(spec);
        countedFrom = now;
    }
    void scale(const LinkSpec& spec, Time now, bool messagesWait) {
        count(spec, now);
        scale(spec, messagesWait);
        if (spec.pollerBatches == 0) return;
        polls.change(now, pollRate(spec), pollRate(spec));
        kilobytes.change(now, byteRate(spec), byteRate(spec));
    }

    /// After each batch: one more while another full batch waits, one fewer when it has failed or nothing
    /// waits (rule CF-32: the provider's rule goes by backlog, its growth and failures; the steps are ours).
    void follow(const LinkSpec& spec, bool succeeded, std::size_t waiting) {
        if (succeeded && waiting >= spec.batchSize)
            allowed = std::min(spec.maxConcurrency, allowed + 1);
        else if (!succeeded || waiting == 0)
            allowed = std::max(spec.initialConcurrency, allowed - 1);
    }

    /// Once a minute: more while messages wait, back to the start when hardly anything is used.
    void scale(const LinkSpec& spec, bool messagesWait) {
        if (spec.scalesByBatch) return;
        if (messagesWait)
            allowed = std::min(spec.maxConcurrency, allowed + spec.concurrencyStep);
        else if (inUse < allowed / 2)
            allowed = std::max({spec.initialConcurrency, inUse, allowed / 2});
    }

private:
    [[nodiscard]] double pollRate(const LinkSpec& spec) const {
        return std::max(1.0, spec.pollerPolls * static_cast<double>(pollers(spec)));
    }
    [[nodiscard]] double byteRate(const LinkSpec& spec) const {
        return std::max(1.0, spec.pollerBytes / 1024.0 * static_cast<double>(pollers(spec)));
    }
};

} // namespace burst::sim

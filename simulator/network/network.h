#pragma once

#include "models/design.h"
#include "models/kind.h"
#include "models/resolve.h"
#include "models/scenario.h"
#include "simulator/kernel/ending.h"
#include "simulator/kernel/event.h"
#include "simulator/mechanisms/circuit_breaker.h"
#include "simulator/network/faults.h"
#include "simulator/network/retry_schedule.h"
#include "simulator/random/sampler.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace burst::sim {

/// Outgoing call links of one node.
inline constexpr std::size_t mostCallLinks = 250'000;

/// How a reader of a log is connected to its shards.
enum class Connection {
    shared,    ///< polls, and shares what a shard gives with the others
    dedicated, ///< records are pushed to it
};

/// A set of endings: bit i stands for the Ending i.
using EndingSet = std::uint8_t;
[[nodiscard]] constexpr EndingSet only(Ending ending) {
    return static_cast<EndingSet>(1U << static_cast<unsigned>(ending));
}

/// What a link does beyond sending a call and waiting for its end; most links have none of it.
struct LinkDetail {
    Sampler calls{};                                              ///< per invocation, where the number varies
    Sampler payload{};                                            ///< bytes on the way to the target
    Sampler returnPayload{};                                      ///< bytes of the answer
    double payloadLimit{std::numeric_limits<double>::infinity()}; ///< bytes, of each of them
    double bandwidth{std::numeric_limits<double>::infinity()};    ///< bytes per second, of one call
    Sampler returnLatency{};
    std::uint32_t maxInFlight{none};
    std::optional<BreakerSpec> breaker{};
    double retryBudget{-1.0}; ///< retries that the full budget allows; negative: no budget
    double retryRefill{0.0};  ///< retries earned by a success at the first attempt
    LinkIndex fallback{none}; ///< asked when a call has finally failed
};

/// One link, ready to follow.
struct LinkSpec {
    model::LinkId id;
    NodeIndex from{none};
    NodeIndex to{none};
    model::LinkRole role{model::LinkRole::call};
    std::uint64_t key{};        ///< of the id; part of the key of every call over it
    std::uint32_t route{none};  ///< of an origin's call: which of Network::routes it is
    bool async{false};          ///< the target takes the call as an event
    bool detached{false};       ///< the caller does not even wait until the call is accepted
    bool write{false};          ///< writes at a table or cache, else reads
    bool onMiss{false};         ///< made only after a lookup that was a miss
    std::uint32_t operation{0}; ///< position of its op among those of its rule
    bool parallel{false};
    bool optional{false};
    double internetBytes{0.0}; ///< mean of a successful answer, where it leaves for a client
    double outwardBytes{0.0};  ///< mean of a call, where it leaves for a service of somebody else
    double weight{1.0};        ///< probability, or weight among routes
    std::uint32_t calls{1};
    bool callsVary{false};      ///< their number is drawn: LinkDetail::calls
    std::uint32_t detail{none}; ///< in Network::details; none: a plain link
    Sampler latency{};
    double rate{-1.0}; ///< of a gateway's route: tokens per second; negative = no limit of its own
    double burst{0.0};
    Duration timeout{never}; ///< of one attempt; the shorter of the link's and its source's
    std::uint32_t retries{0};
    Duration retryBase{0};
    Duration retryMax{0};
    double retryFactor{2.0};
    Jitter retryJitter{Jitter::full};
    EndingSet retryOn{0xFF}; ///< endings after which another attempt is made
    // A poller's:
    std::uint32_t batchSize{1};
    Duration batchWindow{0};
    std::uint32_t initialConcurrency{5};
    std::uint32_t concurrencyStep{0};
    std::uint32_t maxConcurrency{1};
    bool scalesByBatch{false}; ///< batches at once follow each batch, not the clock
    std::uint32_t idlePollers{0};
    std::uint32_t pollerBatches{0}; ///< of one provisioned poller at once; 0 = pollers are not provisioned
    double pollerPolls{0.0};        ///< per second and provisioned poller
    double pollerBytes{0.0};        ///< likewise
    Duration pollWait{20 * second};
    std::uint32_t instanceBatches{0}; ///< of one instance of the consumer that polls itself; 0 = none does
    std::uint32_t targetMessages{1};  ///< for which there is to be one instance
    std::uint32_t refillAt{none};     ///< batches in work of an instance at which it takes more; none = any
    Duration pollBackoff{0};          ///< after an empty poll; 0 = messages are heard of at once
    Duration pollBackoffMax{0};
    Duration errorRest{0};
    bool partialFailures{false};
    // A delivery's:
    double match{1.0};        ///< share of the messages that are meant for this subscriber
    std::uint64_t ruleKey{0}; ///< links with the same key match the same messages
    RetrySchedule retry{};
    LinkIndex deadLetter{none}; ///< where goes what could not be delivered

    // A reader's of a log, besides batchSize, batchWindow, errorRest and partialFailures:
    std::uint32_t lanes{1}; ///< batches of one shard in work at once
    Connection connection{Connection::shared};
    Duration pollInterval{0};       ///< 0 = as the source has it
    std::uint32_t maxRetries{none}; ///< none = until records expire
    Duration maxAge{never};
    bool bisect{false};

    double poisonShare{0.0}; ///< of the messages: this consumer can never process them
};

/// One node: its settings and its outgoing links.
struct NodeSpec {
    model::NodeId id{};
    std::string title{}; ///< for people
    const model::Kind* kind{};
    model::Settings settings{};
    std::uint64_t key{};              ///< of the id
    std::vector<LinkIndex> calls{};   ///< in the order in which they are followed
    std::uint32_t mostParallel{none}; ///< calls of one request that may be unanswered at once
    std::vector<LinkIndex> gates{};   ///< calls that have to succeed before a route is chosen
    std::vector<LinkIndex> polls{};
    std::vector<LinkIndex> deliveries{};
    std::vector<LinkIndex> shardReaders{};
    std::vector<LinkIndex> feeds{};       ///< incoming ones over which its instances poll by themselves
    std::vector<std::uint32_t> sources{}; ///< of a client: what arrives at it, in Network::sources
    LinkIndex redrive{none};              ///< the first, where there may be several
    LinkIndex onFailure{none};            ///< likewise
    LinkIndex onSuccess{none};
};

/// Limits that all nodes of a design share.
struct AccountSpec {
    std::int64_t concurrency{1000};
    std::int64_t unreserved{1000}; ///< what is left of it for on-demand runs of unreserved functions
    double requestRateFactor{10.0};
    double gatewayRate{10000.0};
    std::int64_t gatewayBurst{5000};
    std::int64_t environmentMiB{-1}; ///< of all environments that count; negative = no limit
    bool burstShared{false};         ///< all functions start environments from one bucket
    double burst{0.0};
    double burstGrowth{0.0}; ///< per second
};

/// What arrives at a client.
struct SourceSpec {
    NodeIndex client{none};
    LinkIndex route{none}; ///< over which all of it goes; `none` = drawn by weight
    model::Traffic traffic{};
    std::shared_ptr<const model::Trace> trace{};
};

/// A design and a scenario with all names resolved. Immutable; shared by the threads of an experiment.
struct Network {
    std::vector<NodeSpec> nodes;
    std::vector<LinkSpec> links;
    std::vector<LinkDetail> details; ///< of the links that are more than plain
    std::vector<SourceSpec> sources;
    std::vector<LinkIndex> routes; ///< the calls of origins: what results report end to end
    AccountSpec account;
    FaultPlan faults;
    std::uint64_t seed{1};
    Time horizon{};
    Time warmup{};
    std::int64_t startsAt{}; ///< s since 1970-01-01T00:00:00Z at the start of the run
    Duration bucket{};       ///< width of the time series
};

} // namespace burst::sim

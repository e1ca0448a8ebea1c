#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>

namespace burst::sim {

/// How a request ends; each ends exactly once.
enum class Ending : std::uint8_t { succeeded, failed, timedOut, throttled, dropped, deadLettered };
inline constexpr std::size_t endingCount = 6;

/// The limits that make a request wait or be refused.
enum class Limit : std::uint8_t {
    accountConcurrency,
    reservedConcurrency,
    scalingRate,
    requestRate,
    gatewayRate,
    accountGatewayRate,
    publishRate,
    tableWrites,
    tableReads,
    partition,
    externalRate,
    externalConcurrency,
    queueRate,
    groupRate,
    busRate,
    shardRecords,
    shardBytes,
    streamCapacity,
    scheduleRate,
    payload,
    circuitOpen,
    linkInFlight,
    cacheRate,
    edgeRate,
    authRate,
    routeRate,
    connectionRate,
    waitingRoom,
    waitingTime,
    workflowStarts,
    stateTransitions,
    openExecutions,
    prefixPuts,
    prefixGets,
    connections,
    borrowTimeout,
    environmentMemory,
    requestUnits,
    fault,
};

/// Their names in results, in the same order.
inline constexpr std::string_view limitNames[] = {
    "account concurrency",  "reserved concurrency", "scaling rate",    "request rate",    "gateway rate",
    "account gateway rate", "publish rate",         "write capacity",  "read capacity",   "partition",
    "external rate",        "external concurrency", "queue rate",      "group rate",      "bus rate",
    "shard records",        "shard bytes",          "stream capacity", "schedule rate",   "payload",
    "circuit open",         "calls in flight",      "cache rate",      "edge rate",       "authoriser rate",
    "route rate",           "connection rate",      "waiting room",    "waiting time",    "workflow starts",
    "state transitions",    "open executions",      "puts per prefix", "gets per prefix", "connections",
    "borrow timeout",       "environment memory",   "request units",   "fault",
};
inline constexpr std::size_t limitCount = std::size(limitNames);
static_assert(limitCount == static_cast<std::size_t>(Limit::fault) + 1, "every limit has a name");

/// The name under which results report a limit.
[[nodiscard]] constexpr std::string_view limitName(Limit limit) {
    return limitNames[static_cast<std::size_t>(limit)];
}

} // namespace burst::sim

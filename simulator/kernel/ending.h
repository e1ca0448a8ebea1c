#pragma once

#include <cstddef>
#include <cstdint>
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
};
inline constexpr std::size_t limitCount = 12;

/// The name under which results report a limit.
[[nodiscard]] constexpr std::string_view limitName(Limit limit) {
    constexpr std::string_view names[limitCount] = {
        "account concurrency",  "reserved concurrency", "scaling rate",   "request rate",  "gateway rate",
        "account gateway rate", "publish rate",         "write capacity", "read capacity", "partition",
        "external rate",        "external concurrency",
    };
    return names[static_cast<std::size_t>(limit)];
}

} // namespace burst::sim

#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace burst::sim {

/// Where the time of a request goes.
enum class Cause : std::uint8_t {
    network,    ///< on its way over a link
    waiting,    ///< in a queue, held back by a limit, or backing off before another attempt
    coldStart,  ///< while a new environment starts
    compute,    ///< own work of code: functions, containers
    downstream, ///< own time of the services it goes through: gateways, tables, external APIs
    processor,  ///< ready to work, while others have the processors that it shares with them
};
inline constexpr std::size_t causeCount = 6;

/// The name under which results report a cause.
[[nodiscard]] constexpr std::string_view causeName(Cause cause) {
    constexpr std::string_view names[causeCount] = {"network", "waiting",    "cold_start",
                                                    "compute", "downstream", "processor"};
    return names[static_cast<std::size_t>(cause)];
}

/// Stands for a Limit where no limit is to blame.
inline constexpr std::uint8_t noLimit = 0xFF;

} // namespace burst::sim

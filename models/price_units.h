#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace burst::model {

/// How many of the units of a price one unit of a meter is: 1e-9 for "byte" and "GB", 1e-6 for "request" and
/// "million requests", 1 / 3600 for "shard·s" and "shard-hour". KB, MB, GB and TB are powers of 1000 here,
/// KiB to TiB of 1024, a month has hoursPerMonth. Nullopt where they measure different things, or a word is
/// not known.
[[nodiscard]] std::optional<double> unitsIn(std::string_view metered, std::string_view priced);

/// A unit as a provider writes it that means 2^30 bytes by GB and 2^20 by MB: "GiB-month" of "GB-month".
[[nodiscard]] std::string binaryUnit(std::string_view written);

} // namespace burst::model

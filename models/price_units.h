#pragma once

#include <optional>
#include <string_view>

namespace burst::model {

/// How many of the units of a price one unit of a meter is: 1e-9 for "byte" and "GB", 1e-6 for "request" and
/// "million requests", 1 / 3600 for "shard·s" and "shard-hour". KB, MB, GB and TB are powers of 1000 here,
/// KiB to TiB of 1024, a month has hoursPerMonth. Nullopt where they measure different things, or a word is
/// not known.
[[nodiscard]] std::optional<double> unitsIn(std::string_view metered, std::string_view priced);

} // namespace burst::model

#pragma once

#include <string>
#include <string_view>

namespace burst::app {

// How a figure differs from what it was before, in a few characters beside it. All are empty where it does
// not, and signs are true minus signs.

/// As a share of what it was: "−54.4 %". Empty, too, when it was 0 or less.
[[nodiscard]] std::string changeShare(double before, double after);

/// Of a share of 0..1, in percentage points: "−1.3 points".
[[nodiscard]] std::string changePoints(double before, double after);

/// In its own unit: "+12.00 USD".
/// @param metric    as in showMetric()
/// @param currency  of a cost
[[nodiscard]] std::string changeAmount(double before, double after, std::string_view metric,
                                       const std::string& currency);

} // namespace burst::app

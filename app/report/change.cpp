#include "app/report/change.h"

#include "app/report/result_tables.h"

#include <array>
#include <cmath>
#include <cstdio>

namespace burst::app {

namespace {
const char* signOf(double delta) {
    return delta < 0.0 ? "−" : "+";
}

/// With one decimal, three digits where that would be nothing: "54.4", "0.032".
std::string amountOf(double value) {
    constexpr double tellable = 0.05;
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), std::abs(value) < tellable ? "%.2g" : "%.1f", std::abs(value));
    return text.data();
}
} // namespace

std::string changePoints(double before, double after) {
    const double points = 100.0 * (after - before);
    return points == 0.0 ? std::string() : signOf(points) + amountOf(points) + " points";
}

std::string changeShare(double before, double after) {
    if (!(before > 0.0) || before == after) return {};
    const double percent = 100.0 * (after - before) / before;
    return signOf(percent) + amountOf(percent) + " %";
}

std::string changeAmount(double before, double after, std::string_view metric, const std::string& currency) {
    if (before == after) return {};
    return signOf(after - before) + showMetric(std::abs(after - before), metric, currency);
}

} // namespace burst::app

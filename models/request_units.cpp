#include "models/request_units.h"

#include "models/resolve.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace burst::model {

namespace {
struct PublishedSize {
    double kb;
    RequestUnits units;
};
constexpr std::array<PublishedSize, 12> published{{
    {1, {1.00, 4.95}},
    {2, {1.04, 6.29}},
    {4, {1.14, 6.67}},
    {8, {1.33, 7.04}},
    {16, {1.67, 9.52}},
    {32, {2.19, 11.23}},
    {64, {4.76, 22.67}},
    {128, {9.95, 48.19}},
    {256, {20.28, 98.29}},
    {512, {40.95, 184.57}},
    {1024, {145.90, 625.00}},
    {2048, {291.80, 1250.00}},
}};
} // namespace

RequestUnits requestUnitsOf(double bytes) {
    const double kb = std::max(bytes / 1024.0, published.front().kb);
    const PublishedSize& last = published.back();
    if (kb >= last.kb)
        return {.read = last.units.read * kb / last.kb, .write = last.units.write * kb / last.kb};
    const auto above =
        std::upper_bound(published.begin(), published.end(), kb,
                         [](double size, const PublishedSize& point) { return size < point.kb; });
    const PublishedSize& below = *std::prev(above);
    const double part = (kb - below.kb) / (above->kb - below.kb);
    return {.read = below.units.read + part * (above->units.read - below.units.read),
            .write = below.units.write + part * (above->units.write - below.units.write)};
}

RequestUnits requestUnitsOf(const Settings& table) {
    RequestUnits units = requestUnitsOf(table.number("item_size"));
    if (table.text("consistency") != "eventual") units.read *= 2.0;
    return units;
}

bool countsRequestUnits(const Settings& table) {
    return table.text("units_by") == "request-units";
}

} // namespace burst::model

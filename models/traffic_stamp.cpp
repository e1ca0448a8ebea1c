#include "models/traffic_stamp.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace burst::model {

// The shapes are ours (assumed): how real bursts rise and fall differs from one to the next.
namespace {
using Shape = TrafficStamp::Shape;

constexpr double rise = 0.1;    ///< share of a spike until its peak
constexpr int waveCorners = 12; ///< straight pieces of a daily wave
constexpr double weekend = 0.4; ///< height of its days as a share of a working day's
constexpr int noiseLevels = 24;

/// A number of 0 to 1 from a seed and a place (SplitMix64).
[[nodiscard]] double evenly(std::uint64_t seed, std::uint64_t place) {
    std::uint64_t z = seed * 0x9e3779b97f4a7c15ULL + place * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebULL;
    return static_cast<double>((z ^ (z >> 31U)) >> 11U) * 0x1.0p-53;
}

void addWave(RateLine& line, double from, double width, double height) {
    for (int i = line.empty() ? 0 : 1; i <= waveCorners; ++i) {
        const double part = static_cast<double>(i) / waveCorners;
        line.push_back({from + part * width, height * (0.5 - 0.5 * std::cos(2.0 * std::numbers::pi * part))});
    }
}

/// One stamp of height 1 and width 1.
[[nodiscard]] RateLine unitLine(const TrafficStamp& stamp) {
    RateLine line;
    switch (stamp.shape) {
    case Shape::spike:
        return {{0.0, 0.0}, {rise, 1.0}, {1.0, 0.0}};
    case Shape::ramp:
        return {{0.0, 0.0}, {1.0, 1.0}};
    case Shape::plateau:
        return {{0.0, 0.0}, {0.0, 1.0}, {1.0, 1.0}, {1.0, 0.0}};
    case Shape::daily:
        addWave(line, 0.0, 1.0, 1.0);
        return line;
    case Shape::weekly:
        for (int day = 0; day < 7; ++day)
            addWave(line, day / 7.0, 1.0 / 7.0, day < 5 ? 1.0 : weekend);
        return line;
    case Shape::noise:
        line.push_back({0.0, 0.0});
        for (int i = 0; i < noiseLevels; ++i) {
            const double level = evenly(stamp.seed, static_cast<std::uint64_t>(i)) - 0.5;
            line.push_back({static_cast<double>(i) / noiseLevels, level});
            line.push_back({static_cast<double>(i + 1) / noiseLevels, level});
        }
        line.push_back({1.0, 0.0});
        return line;
    case Shape::retryStorm:
        // Clients that double their wait: the gaps between the waves double as well.
        for (const auto& [from, height] :
             {std::pair{0.0, 1.0}, std::pair{1.0 / 7.0, 0.5}, std::pair{3.0 / 7.0, 0.25}}) {
            line.push_back({from, 0.0});
            line.push_back({from, height});
            line.push_back({from + 1.0 / 7.0, 0.0});
        }
        return line;
    }
    return line;
}
} // namespace

RateLine lineOf(const TrafficStamp& stamp) {
    const RateLine unit = unitLine(stamp);
    const double every = std::max(stamp.every, stamp.width);
    RateLine all;
    for (int i = 0; i < std::max(1, stamp.times); ++i) {
        // A ramp leaves what it has added, so that several are stairs.
        const double base = stamp.shape == Shape::ramp ? i * stamp.height : 0.0;
        for (const auto& corner : unit)
            all.push_back(
                {stamp.at + i * every + corner.at * stamp.width, base + corner.rate * stamp.height});
    }
    return all;
}

RateLine stamped(const RateLine& profile, const TrafficStamp& stamp) {
    RateLine sum = sumOf(profile, lineOf(stamp));
    for (auto& corner : sum)
        corner.rate = std::clamp(corner.rate, 0.0, highestRate);
    if (!sum.empty() && sum.front().at > 0.0) sum.insert(sum.begin(), {0.0, sum.front().rate});
    return simplified(sum, sum.size());
}

TrafficStamp usualStamp(Shape shape, double duration, double peak) {
    constexpr double day = 86400.0;
    TrafficStamp stamp{.shape = shape, .height = peak > 0.0 ? 4.0 * peak : 100.0};
    const auto round = [](double seconds) {
        struct Step {
            double from{};
            double unit{};
        };
        for (const Step step :
             {Step{4 * 3600.0, 3600.0}, Step{3000.0, 600.0}, Step{600.0, 60.0}, Step{10.0, 1.0}})
            if (seconds >= step.from) return std::round(seconds / step.unit) * step.unit;
        return seconds;
    };
    stamp.at = round(duration * 0.4);
    stamp.width = round(duration * 0.15);
    if (shape == Shape::spike) stamp.width = round(duration * 0.08);
    if (shape == Shape::noise || shape == Shape::daily || shape == Shape::weekly) stamp.at = 0.0;
    if (shape == Shape::noise) stamp.width = duration;
    if (shape == Shape::noise && peak > 0.0) stamp.height = 0.5 * peak;
    const double period = shape == Shape::daily ? day : shape == Shape::weekly ? 7.0 * day : 0.0;
    if (period > 0.0) {
        stamp.width = std::min(period, duration);
        stamp.times = std::max(1, static_cast<int>(duration / stamp.width));
    }
    return stamp;
}

} // namespace burst::model

#include "simulator/metrics/histogram.h"

#include <algorithm>
#include <cmath>

namespace burst::sim {

Histogram::Octave& Histogram::allocate(unsigned octave) {
    octaves_[octave] = std::make_unique<Octave>();
    return *octaves_[octave];
}

void Histogram::merge(const Histogram& other) {
    for (unsigned octave = 0; octave < octaves; ++octave) {
        if (!other.octaves_[octave]) continue;
        auto& cell = octaves_[octave];
        if (!cell) cell = std::make_unique<Octave>();
        for (unsigned step = 0; step < steps; ++step)
            (*cell)[step] += (*other.octaves_[octave])[step];
    }
    count_ += other.count_;
    max_ = std::max(max_, other.max_);
}

void Histogram::clear() {
    for (auto& cell : octaves_)
        if (cell) cell->fill(0);
    count_ = 0;
    max_ = 0;
}

double Histogram::quantile(double p) const {
    if (count_ == 0) return 0.0;
    // The rank as usual for samples: the smallest value with at least p * count values at or below it.
    const auto rank = std::max<std::int64_t>(
        1, static_cast<std::int64_t>(std::ceil(p * static_cast<double>(count_) - 1e-9)));
    if (rank >= count_) return static_cast<double>(max_);
    std::int64_t seen = 0;
    for (unsigned octave = 0; octave < octaves; ++octave) {
        if (!octaves_[octave]) continue;
        for (unsigned step = 0; step < steps; ++step) {
            seen += (*octaves_[octave])[step];
            if (seen < rank) continue;
            const auto low = static_cast<double>(lowerEdge(octave, step));
            const double width = octave == 0 ? 0.0 : std::ldexp(1.0, static_cast<int>(octave) - 1);
            return std::min(low + 0.5 * width, static_cast<double>(max_));
        }
    }
    return static_cast<double>(max_);
}

std::vector<std::pair<double, std::int64_t>> Histogram::buckets() const {
    std::vector<std::pair<double, std::int64_t>> result;
    for (unsigned octave = 0; octave < octaves; ++octave) {
        if (!octaves_[octave]) continue;
        for (unsigned step = 0; step < steps; ++step) {
            const std::int64_t n = (*octaves_[octave])[step];
            if (n == 0) continue;
            const Duration width = octave == 0 ? 1 : Duration{1} << (octave - 1);
            result.emplace_back(toSeconds(lowerEdge(octave, step) + width), n);
        }
    }
    return result;
}

std::vector<std::pair<std::uint32_t, std::int64_t>> Histogram::bands() const {
    constexpr unsigned width = steps / bandsPerOctave;
    std::vector<std::pair<std::uint32_t, std::int64_t>> result;
    for (unsigned octave = 0; octave < octaves; ++octave) {
        if (!octaves_[octave]) continue;
        for (unsigned band = 0; band < bandsPerOctave; ++band) {
            std::int64_t n = 0;
            for (unsigned step = band * width; step < (band + 1) * width; ++step)
                n += (*octaves_[octave])[step];
            if (n > 0) result.emplace_back(octave * bandsPerOctave + band, n);
        }
    }
    return result;
}

double Histogram::bandEdge(std::uint32_t band) {
    return toSeconds(lowerEdge(band / bandsPerOctave, band % bandsPerOctave * (steps / bandsPerOctave)));
}

} // namespace burst::sim

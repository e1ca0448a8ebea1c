#include "simulator/estimate/shared_processors.h"

#include "simulator/analysis/queueing.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace burst::sim {

namespace {
/// log(exp(a) + exp(b))
[[nodiscard]] double logOfSum(double a, double b) {
    const double most = std::max(a, b);
    return std::isinf(most) ? most : most + std::log1p(std::exp(std::min(a, b) - most));
}
} // namespace

double SharedProcessors::slowdown(double computing) const {
    return onCpu_ * std::max(1.0, computing / cpus_) + (1.0 - onCpu_);
}

/// Processor sharing and the time away have probabilities of product form: those of n that compute and j
/// that do not, n + j within the slots. By logarithms, as their weights leave the range of numbers.
SharedProcessors::Share SharedProcessors::oneEnvironment(double rate, double work, double away) const {
    std::vector<double> elsewhere(slots_ + 1); // log of the weight of j
    std::vector<double> upTo(slots_ + 1);      // log of the sum of those to j
    for (std::uint32_t j = 1; j <= slots_; ++j) {
        elsewhere[j] = elsewhere[j - 1] + std::log(rate * away / j);
        upTo[j] = logOfSum(upTo[j - 1], elsewhere[j]);
    }
    constexpr double nothing = -std::numeric_limits<double>::infinity();
    double weight = 0.0;
    double all = nothing;
    double computing = nothing;
    double full = nothing;
    for (std::uint32_t n = 0; n <= slots_; ++n) {
        if (n > 0) weight += std::log(rate * work * slowdown(n) / n);
        all = logOfSum(all, weight + upTo[slots_ - n]);
        full = logOfSum(full, weight + elsewhere[slots_ - n]);
        if (n > 0) computing = logOfSum(computing, std::log(n) + weight + upTo[slots_ - n]);
    }
    const double passedOn = std::exp(full - all);
    return {.stretch = std::exp(computing - all) / (rate * (1.0 - passedOn) * work), .passedOn = passedOn};
}

double SharedProcessors::stretch(double rate, double work, double away) const {
    constexpr int mostLookedAt = 32; // more of them are as full as these
    constexpr double noticed = 1e-4; // of the requests
    if (cpus_ <= 0.0) return 1.0;
    if (slots_ <= 1 || !(rate * work > 0.0)) return slowdown(1.0);
    double left = rate;
    double served = 0.0;
    double sum = 0.0;
    for (int i = 0; i < mostLookedAt && left > noticed * rate; ++i) {
        const Share share = oneEnvironment(left, work, std::max(0.0, away));
        const double here = left * (1.0 - share.passedOn);
        sum += here * share.stretch;
        served += here;
        left -= here;
    }
    return sum / served;
}

double SharedProcessors::spread(double rate, double work, double away, double target) const {
    const double alone = slowdown(1.0);
    const double onCpu = work * onCpu_ * std::max(1.0, 1.0 / cpus_);
    if (slots_ <= 1 || !(rate * onCpu > 0.0)) return alone;
    const double places = rate * (work * alone + std::max(0.0, away)) / slots_;
    const double processors = rate * work * onCpu_ / cpus_;
    const double environments = std::ceil(std::max(places, processors) / target);
    const int servers = static_cast<int>(environments * std::max(1.0, std::floor(cpus_)));
    // With all places taken nobody is slower than this.
    return std::min(slowdown(slots_), alone + meanWait(servers, rate, onCpu) / work);
}

} // namespace burst::sim

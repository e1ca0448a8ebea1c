#include "models/checks/arrivals.h"

#include <algorithm>

namespace burst::model::checks {

namespace {
using Process = Traffic::Process;

[[nodiscard]] double volumeOf(const Traffic& traffic) {
    const double batch = traffic.process == Process::closed ? 1.0 : mean(traffic.batch);
    return traffic.scale * batch;
}

/// The rate of a profile at a time of its own clock.
[[nodiscard]] double profileAt(const std::vector<RatePoint>& profile, double at) {
    if (profile.empty() || at < profile.front().at) return profile.empty() ? 0.0 : profile.front().rate;
    const auto after = std::upper_bound(profile.begin(), profile.end(), at,
                                        [](double time, const RatePoint& p) { return time < p.at; });
    const RatePoint& before = *std::prev(after);
    if (after == profile.end()) return before.rate;
    const double part = (at - before.at) / (after->at - before.at);
    return before.rate + part * (after->rate - before.rate);
}

[[nodiscard]] Arrivals ofProfile(const Traffic& traffic, double duration) {
    const double span = duration * traffic.speed;
    Arrivals found;
    double area = 0;
    double at = 0;
    double rate = profileAt(traffic.profile, 0);
    const auto look = [&](double time, double value) {
        if (value > found.peak) found = {.peak = value, .peakAt = time / traffic.speed, .mean = found.mean};
        area += (time - at) * (rate + value) / 2;
        at = time;
        rate = value;
    };
    look(0, rate);
    for (const auto& point : traffic.profile)
        if (point.at <= span) look(point.at, point.rate);
    look(span, profileAt(traffic.profile, span));
    found.mean = span > 0 ? area / span : 0;
    return found;
}

/// The mean rate where it does not change with time in a way that is known here.
[[nodiscard]] double steadyRate(const Traffic& traffic, double duration) {
    const TwoStates& states = traffic.states;
    switch (traffic.process) {
    case Process::renewal:
        return mean(traffic.gap) > 0 ? 1.0 / mean(traffic.gap) : 0.0;
    case Process::mmpp: {
        const double cycle = states.sojourns[0] + states.sojourns[1];
        if (cycle <= 0) return 0.0;
        return (states.rates[0] * states.sojourns[0] + states.rates[1] * states.sojourns[1]) / cycle;
    }
    case Process::trace:
        return traffic.loop ? 0.0 : static_cast<double>(traffic.times.size()) / duration;
    default: // users wait for answers: only a run knows how often they send
        return 0.0;
    }
}
} // namespace

Arrivals arrivalsOf(const Traffic& traffic, double duration) {
    if (laterProcess(traffic)) return {};
    const double volume = volumeOf(traffic);
    Arrivals found;
    if (traffic.process == Process::constant || traffic.process == Process::poisson) {
        found = ofProfile(traffic, duration);
    } else {
        found.mean = steadyRate(traffic, duration);
        found.peak = traffic.process == Process::mmpp
                         ? std::max(traffic.states.rates[0], traffic.states.rates[1])
                         : found.mean;
    }
    found.peak *= volume;
    found.mean *= volume;
    return found;
}

double rateAt(const Traffic& traffic, double at, double duration) {
    if (traffic.process == Process::constant || traffic.process == Process::poisson)
        return laterProcess(traffic) ? 0.0
                                     : profileAt(traffic.profile, at * traffic.speed) * volumeOf(traffic);
    return arrivalsOf(traffic, duration).mean;
}

} // namespace burst::model::checks

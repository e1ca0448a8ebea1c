#include "models/traffic_curve.h"

#include <algorithm>
#include <cmath>

namespace burst::model {

namespace {
/// More corners than this nobody can see; a loop that has them is shown by its mean.
constexpr double mostCorners = 50'000;
constexpr int wantedIntervals = 240;

/// A line as it is played: faster, higher, and over and over.
/// @param rise  what the rates are multiplied by
[[nodiscard]] RateLine played(const RateLine& line, double rise, const Traffic& traffic, double duration) {
    RateLine once;
    once.reserve(line.size());
    for (const auto& corner : line)
        once.push_back({corner.at / traffic.speed, corner.rate * rise});
    if (once.empty()) return {};
    const double lap = once.back().at;
    const bool again = traffic.loop && lap > 0.0 && lap < duration && areaUnder(once, 0.0, lap) > 0.0;
    if (!again) return once;
    const double laps = std::ceil(duration / lap);
    if (laps * static_cast<double>(once.size()) > mostCorners)
        return {{0.0, areaUnder(once, 0.0, lap) / lap}};
    if (once.front().at > 0.0) once.insert(once.begin(), {0.0, once.front().rate});
    RateLine all;
    for (double i = 0; i < laps; ++i)
        for (const auto& corner : once)
            all.push_back({i * lap + corner.at, corner.rate});
    return all;
}

/// Ends the line where the scenario does and reads off what it comes to.
void finish(TrafficCurve& curve, double duration) {
    if (curve.line.empty()) return;
    curve.line = pieceOf(curve.line, 0.0, duration);
    curve.peak = peakOf(curve.line, 0.0, duration);
    if (curve.basis != TrafficCurve::Basis::users) curve.total = areaUnder(curve.line, 0.0, duration);
}

/// Counts per interval as steps; neighbours together where there are more than anybody sees.
[[nodiscard]] RateLine stepsOf(const Trace& trace, double& interval) {
    const auto together =
        static_cast<std::size_t>(std::ceil(2.0 * static_cast<double>(trace.counts.size()) / mostCorners));
    RateLine line;
    interval = trace.interval * static_cast<double>(std::max<std::size_t>(1, together));
    for (std::size_t i = 0; i < trace.counts.size();) {
        const std::size_t end = std::min(trace.counts.size(), i + std::max<std::size_t>(1, together));
        double sum = 0.0;
        for (std::size_t k = i; k < end; ++k)
            sum += trace.counts[k];
        const double length = trace.interval * static_cast<double>(end - i);
        const double from = trace.interval * static_cast<double>(i);
        line.push_back({from, sum / length});
        line.push_back({from + length, sum / length});
        i = end;
    }
    if (!line.empty()) line.push_back({line.back().at, 0.0});
    return line;
}

void showTimes(TrafficCurve& curve, const std::vector<double>& times, double lap, const Traffic& traffic,
               double duration) {
    curve.interval = roundInterval(duration, wantedIntervals);
    const double length = lap / traffic.speed;
    double laps = traffic.loop && length > 0.0 ? std::ceil(duration / length) : 1.0;
    if (laps * static_cast<double>(times.size()) > 100.0 * mostCorners) {
        curve.basis = TrafficCurve::Basis::mean;
        curve.line = {{0.0, static_cast<double>(times.size()) * traffic.scale / length}};
        return;
    }
    std::vector<double> all;
    for (double i = 0; i < laps; ++i)
        for (const double time : times)
            all.push_back(i * length + time / traffic.speed);
    curve.line = countedLine(all, traffic.scale * mean(traffic.batch), curve.interval, duration);
}

void showTrace(TrafficCurve& curve, const Traffic& traffic, const Trace* trace, double duration) {
    curve.basis = TrafficCurve::Basis::counted;
    if (trace == nullptr) {
        std::vector<double> times = traffic.times;
        std::sort(times.begin(), times.end());
        if (!times.empty()) showTimes(curve, times, times.back(), traffic, duration);
        if (times.empty()) curve.basis = TrafficCurve::Basis::unknown;
        return;
    }
    if (trace->interval <= 0.0) return showTimes(curve, trace->times, trace->length(), traffic, duration);
    const RateLine steps = stepsOf(*trace, curve.interval);
    curve.interval /= traffic.speed;
    curve.line = played(steps, traffic.scale * traffic.speed * mean(traffic.batch), traffic, duration);
}
} // namespace

bool hasProfile(const Traffic& traffic) {
    return laterProcess(traffic) == nullptr &&
           (traffic.process == Traffic::Process::constant || traffic.process == Traffic::Process::poisson);
}

double roundInterval(double duration, int wanted) {
    const double ideal = duration / wanted;
    if (ideal <= 20.0) {
        const double power = std::pow(10.0, std::floor(std::log10(ideal)));
        for (const double step : {1.0, 2.0, 5.0})
            if (step * power >= ideal) return step * power;
        return 10.0 * power;
    }
    constexpr std::array<double, 12> steps{20, 30, 60, 120, 300, 600, 1800, 3600, 7200, 10800, 21600, 43200};
    for (const double step : steps)
        if (step >= ideal) return step;
    return 86400.0 * std::ceil(ideal / 86400.0);
}

RateLine countedLine(const std::vector<double>& instants, double each, double interval, double duration) {
    RateLine line;
    const auto count = static_cast<std::size_t>(std::ceil(duration / interval));
    std::vector<double> counts(count, 0.0);
    for (const double instant : instants)
        if (instant >= 0.0 && instant < duration)
            counts[std::min(count - 1, static_cast<std::size_t>(instant / interval))] += each;
    for (std::size_t i = 0; i < count; ++i) {
        const double from = static_cast<double>(i) * interval;
        const double to = std::min(duration, from + interval); // the last one may be shorter
        line.push_back({from, counts[i] / (to - from)});
        line.push_back({to, counts[i] / (to - from)});
    }
    return line;
}

TrafficCurve curveOf(const Traffic& traffic, const Trace* trace, double duration) {
    using Process = Traffic::Process;
    TrafficCurve curve;
    if (laterProcess(traffic) != nullptr || !(traffic.speed > 0.0) || !(duration > 0.0)) return curve;
    const double batch = mean(traffic.batch);
    switch (traffic.process) {
    case Process::constant:
    case Process::poisson:
        curve.basis = TrafficCurve::Basis::profile;
        curve.line = played(traffic.profile, traffic.scale * traffic.speed * batch, traffic, duration);
        break;
    case Process::renewal: {
        curve.basis = TrafficCurve::Basis::mean;
        const double gap = mean(traffic.gap);
        if (gap > 0.0) curve.line = {{0.0, traffic.scale * traffic.speed * batch / gap}};
        break;
    }
    case Process::mmpp: {
        curve.basis = TrafficCurve::Basis::mean;
        const auto& [rates, sojourns] = traffic.states;
        const double rise = traffic.scale * traffic.speed * batch;
        curve.states = {rates[0] * rise, rates[1] * rise};
        if (sojourns[0] + sojourns[1] > 0.0)
            curve.line = {{0.0, (rates[0] * sojourns[0] + rates[1] * sojourns[1]) /
                                    (sojourns[0] + sojourns[1]) * rise}};
        break;
    }
    case Process::closed:
        curve.basis = TrafficCurve::Basis::users;
        curve.line = played(traffic.users, traffic.scale, traffic, duration);
        break;
    case Process::trace:
        showTrace(curve, traffic, trace, duration);
        break;
    }
    finish(curve, duration);
    return curve;
}

} // namespace burst::model

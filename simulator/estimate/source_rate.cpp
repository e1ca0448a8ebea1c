#include "simulator/estimate/source_rate.h"

#include "models/recurrence.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

namespace burst::sim {

namespace {
using model::RatePoint;
using model::Traffic;

/// The area under a profile from 0 to `end`, in its own time. Before its first point the rate is that of the
/// first, after the last that of the last.
[[nodiscard]] double area(const std::vector<RatePoint>& points, double end) {
    double sum = points.front().rate * std::min(end, points.front().at);
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
        const auto& a = points[i];
        const auto& b = points[i + 1];
        const double to = std::min(end, b.at);
        if (to <= a.at || b.at <= a.at) continue;
        const double rateThere = a.rate + (b.rate - a.rate) * (to - a.at) / (b.at - a.at);
        sum += 0.5 * (a.rate + rateThere) * (to - a.at);
    }
    return sum + points.back().rate * std::max(0.0, end - points.back().at);
}

[[nodiscard]] double loopedArea(const std::vector<RatePoint>& points, double end, bool loop) {
    const double lap = points.back().at;
    if (!loop || lap <= 0.0 || end <= lap) return area(points, end);
    const double laps = std::floor(end / lap);
    return laps * area(points, lap) + area(points, end - laps * lap);
}

/// Requests of a recorded trace from 0 to `end`, in its own time.
[[nodiscard]] double recorded(const std::vector<double>& times, const model::Trace* trace, double end,
                              bool loop) {
    const bool counts = trace && trace->interval > 0.0;
    const auto& instants = trace && !trace->times.empty() ? trace->times : times;
    const auto upTo = [&](double t) {
        if (!counts)
            return static_cast<double>(std::lower_bound(instants.begin(), instants.end(), t) -
                                       instants.begin());
        double sum = 0.0;
        for (std::size_t i = 0; i < trace->counts.size(); ++i)
            sum += trace->counts[i] * std::clamp(t / trace->interval - static_cast<double>(i), 0.0, 1.0);
        return sum;
    };
    const double lap = trace ? trace->length() : (instants.empty() ? 0.0 : instants.back());
    if (!loop || lap <= 0.0 || end <= lap) return upTo(end);
    const double laps = std::floor(end / lap);
    return laps * upTo(lap) + upTo(end - laps * lap);
}

/// The highest count of a trace of counts, per second of its own time; 0 for instants.
[[nodiscard]] double highest(const model::Trace* trace) {
    if (!trace || trace->interval <= 0.0 || trace->counts.empty()) return 0.0;
    return *std::max_element(trace->counts.begin(), trace->counts.end()) / trace->interval;
}
} // namespace

namespace {
/// Instants per second at which something arrives, be it one request or a batch.
[[nodiscard]] std::optional<SourceRate> instantsOf(const SourceSpec& source, Time from, Time to) {
    const Traffic& t = source.traffic;
    const double begin = toSeconds(from) * t.speed;
    const double end = toSeconds(to) * t.speed;
    const double window = toSeconds(to - from);
    if (window <= 0.0) return SourceRate{};
    switch (t.process) {
    case Traffic::Process::constant:
    case Traffic::Process::poisson: {
        if (t.profile.empty()) return SourceRate{};
        double peak = 0.0;
        for (const auto& point : t.profile)
            peak = std::max(peak, point.rate);
        const double sent = loopedArea(t.profile, end, t.loop) - loopedArea(t.profile, begin, t.loop);
        return SourceRate{t.scale * sent / window, peak * t.scale * t.speed};
    }
    case Traffic::Process::renewal: {
        const double gap = model::mean(t.gap);
        if (gap <= 0.0) return std::nullopt;
        const double rate = t.scale * t.speed / gap;
        return SourceRate{rate, rate};
    }
    case Traffic::Process::trace: {
        const double sent = recorded(t.times, source.trace.get(), end, t.loop) -
                            recorded(t.times, source.trace.get(), begin, t.loop);
        const double mean = t.scale * sent / window;
        return SourceRate{mean, std::max(mean, highest(source.trace.get()) * t.scale * t.speed)};
    }
    case Traffic::Process::mmpp: {
        const auto& [rates, sojourns] = t.states;
        const double mean = (rates[0] * sojourns[0] + rates[1] * sojourns[1]) / (sojourns[0] + sojourns[1]);
        return SourceRate{mean * t.scale * t.speed, std::max(rates[0], rates[1]) * t.scale * t.speed};
    }
    case Traffic::Process::closed:
        break;
    }
    return std::nullopt;
}
} // namespace

std::optional<SourceRate> rateOf(const SourceSpec& source, Time from, Time to) {
    auto rate = instantsOf(source, from, to);
    if (!rate) return rate;
    const double together = model::mean(source.traffic.batch);
    return SourceRate{rate->mean * together, rate->peak * together};
}

double invocationsOver(const Network& network, LinkIndex index) {
    const LinkSpec& link = network.links[index];
    return std::min(1.0, link.weight) * static_cast<double>(link.calls);
}

double firingsOf(const Network& network, NodeIndex index) {
    const model::Settings& s = network.nodes[index].settings;
    const auto recurrence = model::Recurrence::parse(s.text("expression"));
    const double window = toSeconds(network.horizon - network.warmup);
    if (!recurrence || window <= 0.0) return 0.0;
    const std::int64_t begins = network.startsAt + std::llround(s.number("utc_offset"));
    const std::int64_t first = begins + std::llround(s.number("phase"));
    const auto from = begins + network.warmup / second;
    const auto to = begins + network.horizon / second;
    constexpr int most = 2000;
    int count = 0;
    std::int64_t last = from;
    for (auto at = recurrence->next(from, first); at && *at < to; at = recurrence->next(*at + 1, first)) {
        last = *at;
        if (++count == most) break;
    }
    const double covered = count == most ? static_cast<double>(last - from) : window;
    return covered > 0.0 ? s.number("schedules") * count / covered : 0.0;
}

} // namespace burst::sim

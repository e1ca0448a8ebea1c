#include "models/schedule_curve.h"

#include "models/recurrence.h"

#include <cmath>
#include <vector>

namespace burst::model {

namespace {
constexpr std::size_t mostFirings = 200'000; ///< looked up; a schedule that fires more often is not shown
constexpr int wantedIntervals = 240;
} // namespace

TrafficCurve curveOf(const Settings& schedule, std::int64_t startsAt, double duration) {
    TrafficCurve curve;
    const auto recurrence = Recurrence::parse(schedule.text("expression"));
    if (!recurrence) return curve;
    const std::int64_t begins = startsAt + std::llround(schedule.number("utc_offset"));
    const std::int64_t first = begins + std::llround(schedule.number("phase"));
    std::vector<double> instants;
    auto next = recurrence->next(begins, first);
    while (next && static_cast<double>(*next - begins) < duration) {
        if (instants.size() == mostFirings) return curve;
        instants.push_back(static_cast<double>(*next - begins));
        next = recurrence->next(*next + 1, first);
    }
    curve.basis = TrafficCurve::Basis::counted;
    curve.interval = roundInterval(duration, wantedIntervals);
    curve.line = countedLine(instants, schedule.number("schedules"), curve.interval, duration);
    curve.peak = peakOf(curve.line, 0.0, duration);
    curve.total = static_cast<double>(instants.size()) * schedule.number("schedules");
    return curve;
}

} // namespace burst::model

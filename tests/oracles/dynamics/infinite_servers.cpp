#include "tests/oracles/dynamics/oracle_case.h"
#include "tests/oracles/dynamics/work_text.h"

#include "simulator/analysis/statistics.h"

#include <QRegularExpression>

#include <numbers>

namespace burst::test {

namespace {

/// A function that nothing limits.
Build unlimited(const model::Tree& work, const std::vector<model::RatePoint>& profile) {
    Build b;
    b.account("concurrency", 1'000'000).account("request_rate_factor", 1e6);
    b.node("c", "client")
        .node("f", "function", {{"compute", work}, {"timeout", 86400}, {"scale_burst", 1'000'000}})
        .link("c", "f")
        .poisson("c", 1.0);
    b.scenario().traffic[model::NodeId("c")].profile = profile;
    return b;
}

/// Figures of the level seen at one instant in each of many independent runs.
Figures ofInstants(const std::vector<double>& levels, double mean) {
    std::vector<double> sorted = levels;
    std::sort(sorted.begin(), sorted.end());
    const auto below = std::upper_bound(sorted.begin(), sorted.end(), mean) - sorted.begin();
    const auto count = static_cast<double>(sorted.size());
    return {{"mean_concurrency", sim::mean(levels)},
            {"variance_concurrency", sim::variance(levels)},
            {"P_at_most_mean", static_cast<double>(below) / count},
            {"concurrency_p99_time", sorted[static_cast<std::size_t>(0.99 * count)]}};
}

/// The number in service is Poisson whatever the work is like. Looked at for a microsecond after a long
/// warm-up, 1,000 times in each of 12 batches.
Answer stationaryLevels(const OracleCase& c) {
    const double rate = c.number("arrival_rate_per_s");
    const double mean = c.number("service_mean_s");
    Answer answer;
    for (const auto& name : c.parameters["service_distributions"].toArray()) {
        Build b = unlimited(workOf(name.toString(), mean), {{0.0, rate}});
        // The heavy tail of the log-normal work takes longer.
        b.scenario().warmup = (name.toString().startsWith("lognormal") ? 60.0 : 20.0) * mean;
        b.lasts(b.scenario().warmup + 1e-6);
        b.scenario().replications = 1'000;
        Samples samples;
        for (int batch = 1; batch <= usualRuns; ++batch) {
            b.scenario().seed = static_cast<std::uint64_t>(batch);
            const auto run = b.run({.threads = 1});
            std::vector<double> levels = run.samples.at("f.concurrency.mean");
            for (double& level : levels)
                level = std::round(level);
            for (const auto& [figure, value] : ofInstants(levels, rate * mean))
                samples[figure].push_back(value);
        }
        answer.push_back({name.toString(), samples});
    }
    return answer;
}

/// The level at `instant` of a series that starts at 0 there: the two neighbouring buckets.
double levelAt(const sim::Series& series, double instant) {
    const auto bucket = static_cast<std::size_t>(std::llround(instant / series.step));
    return 0.5 * (series.values.at(bucket - 1) + series.values.at(bucket));
}

/// Mean levels some time after a step of the rate, for exponential and for constant work.
Answer step(const OracleCase& c) {
    static const QRegularExpression rates(R"(Poisson, ([\d.]+)/s for t<0, ([\d.]+)/s for t>=0)");
    const auto match = rates.match(c.text("arrivals"));
    const double before = match.captured(1).toDouble();
    const double after = match.captured(2).toDouble();
    const double mean = c.number("service_mean_s");
    const double start = 12.0 * mean;
    Samples samples;
    for (const char* family : {"exponential", "deterministic"}) {
        Build b = unlimited(workOf(family, mean), {{0.0, before}, {start, before}, {start, after}});
        b.scenario().warmup = start;
        b.lasts(start + 6.0 * mean);
        b.scenario().replications = static_cast<int>(c.number("replications")) / usualRuns;
        for (int batch = 1; batch <= usualRuns; ++batch) {
            b.scenario().seed = static_cast<std::uint64_t>(batch);
            const auto run = b.run({.threads = 1});
            for (const double t : {0.5 * mean, mean, 2.5 * mean, 5.0 * mean})
                samples[std::string(family).substr(0, 3) + "_t" + std::to_string(std::lround(t))].push_back(
                    levelAt(at(run, "f").series.at("concurrency"), t));
        }
    }
    return {{{}, samples}};
}

/// Level, amplitude and delay of the sine of a given period in a series.
Figures fitted(const sim::Series& series, double period) {
    const double turn = 2.0 * std::numbers::pi / period;
    double mean = 0.0;
    double sine = 0.0;
    double cosine = 0.0;
    const auto count = static_cast<double>(series.values.size());
    for (std::size_t i = 0; i < series.values.size(); ++i) {
        const double t = series.start + (static_cast<double>(i) + 0.5) * series.step;
        mean += series.values[i] / count;
        sine += 2.0 * series.values[i] * std::sin(turn * t) / count;
        cosine += 2.0 * series.values[i] * std::cos(turn * t) / count;
    }
    return {{"mean", mean},
            {"amplitude", std::hypot(sine, cosine)},
            {"peak_lag_s", std::atan2(-cosine, sine) / turn}};
}

/// A sinusoidal rate as 120 straight pieces a period; three periods a run after one to get going.
Answer sine(const OracleCase& c) {
    static const QRegularExpression rate(R"(rate ([\d.]+)\+([\d.]+) sin\(2 pi t/([\d.]+)\))");
    const auto match = rate.match(c.text("arrivals"));
    const double middle = match.captured(1).toDouble();
    const double swing = match.captured(2).toDouble();
    const double period = match.captured(3).toDouble();
    constexpr int pieces = 120;
    constexpr int periods = 4;
    std::vector<model::RatePoint> profile;
    for (int i = 0; i <= pieces * periods; ++i)
        profile.push_back(
            {period * i / pieces, middle + swing * std::sin(2.0 * std::numbers::pi * i / pieces)});
    Build b = unlimited(workOf(c.text("service"), c.number("service_mean_s")), profile);
    b.scenario().warmup = period;
    b.lasts(periods * period);
    return {{{}, replicate(b, usualRuns, [&](const sim::Summary& run) {
                 return fitted(at(run, "f").series.at("concurrency"), period);
             })}};
}

} // namespace

void addInfiniteServers(Solvers& solvers) {
    solvers["CF-16"] = stationaryLevels;
    solvers["CF-18"] = step;
    solvers["CF-19"] = sine;
}

} // namespace burst::test

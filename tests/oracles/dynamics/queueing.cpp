#include "tests/oracles/dynamics/waits.h"
#include "tests/oracles/dynamics/work_text.h"
#include "tests/oracles/dynamics/workers.h"

#include "simulator/analysis/statistics.h"

namespace burst::test {

namespace {

Figures stageFigures(const sim::Summary& run, int servers) {
    return {{"mean_wait", meanWait(run, "q", "f")},
            {"mean_response", at(run, "q").latency.mean},
            {"mean_in_queue", at(run, "q").queueDepth->mean},
            {"utilisation", at(run, "f").environments->busyMean / servers}};
}

void lasts(Build& b, double warmup, double length) {
    b.scenario().warmup = warmup;
    b.lasts(warmup + length);
}

/// M/M/c: waits too.
Answer exponentialWork(const OracleCase& c) {
    const int servers = static_cast<int>(c.number("servers"));
    const double rate = c.number("arrival_rate_per_s");
    const double service = c.number("service_mean_s");
    const double slack = 1.0 - rate * service / servers;
    Build b = workers(servers, rate, exponential(service));
    // With many servers a busy spell takes many more requests.
    lasts(b, 20.0 * service / (slack * slack), (servers < 20 ? 250'000 : 800'000) / rate);
    return {{{}, replicate(b, usualRuns, [&](const sim::Summary& run) {
                 Figures all = stageFigures(run, servers);
                 const Waits waits(at(run, "q"), service);
                 all["p_wait"] = waits.share();
                 all["wait_p95"] = waits.quantile(0.95);
                 all["wait_p99"] = waits.quantile(0.99);
                 return all;
             })}};
}

/// The work of M/G/1 as a distribution in a file, and its mean.
std::pair<model::Tree, double> generalWork(const OracleCase& c) {
    if (c.text("service") != "hyperexponential")
        return {workOf(c.text("service") + " cv " + QString::number(c.number("service_cv")),
                       c.number("service_mean_s")),
                c.number("service_mean_s")};
    model::Tree::List shares;
    model::Tree::List means;
    double mean = 0.0;
    const auto p = c.numbers("p");
    const auto m = c.numbers("means_s");
    for (std::size_t i = 0; i < p.size(); ++i) {
        shares.emplace_back(p[i]);
        means.emplace_back(m[i]);
        mean += p[i] * m[i];
    }
    return {model::Tree(model::Tree::Object{{"dist", "hyperexponential"}, {"p", shares}, {"mean", means}}),
            mean};
}

Answer generalService(const OracleCase& c) {
    const auto [work, mean] = generalWork(c);
    const double rate = c.number("arrival_rate_per_s");
    Build b = workers(static_cast<int>(c.number("servers")), rate, work);
    lasts(b, 1'000 * mean, 250'000 / rate);
    return {{{}, replicate(b, usualRuns, [&](const sim::Summary& run) {
                 return stageFigures(run, static_cast<int>(c.number("servers")));
             })}};
}

/// A queue without a limit whose depth stays below the limit is the one with the limit.
Answer queueLimit(const OracleCase& c) {
    const int servers = static_cast<int>(c.number("servers"));
    const double service = c.number("service_mean_s");
    Build b = workers(servers, c.number("arrival_rate_per_s"), exponential(service));
    b.lasts(c.number("horizon_s"));
    return {{{}, replicate(b, usualRuns, [&](const sim::Summary& run) {
                 Figures all = stageFigures(run, servers);
                 const auto& counts = at(run, "q").counts;
                 const bool limitMet = at(run, "q").queueDepth->max >= c.number("queue_limit");
                 all["p_reject"] = limitMet ? 1.0
                                            : static_cast<double>(counts.throttled + counts.dropped) /
                                                  static_cast<double>(counts.offered);
                 return all;
             })}};
}

/// How often the reported 95 % interval of the mean holds the true one: 400 reports of ten replications.
Answer coverage(const OracleCase& c) {
    const double rate = c.number("arrival_rate_per_s");
    const double service = c.number("service_mean_s");
    const double truth = c.expected["true_mean_wait"].toDouble() + service;
    Build b = workers(1, rate, exponential(service));
    lasts(b, 300.0 * service, 2'500 / rate);
    b.scenario().replications = 10;
    double hits = 0.0;
    std::vector<double> waits;
    const int reports = static_cast<int>(c.number("replications"));
    for (int report = 1; report <= reports; ++report) {
        b.scenario().seed = static_cast<std::uint64_t>(report);
        const auto run = b.run({.threads = 1});
        const auto [low, high] = run.intervals.at("q.latency.mean");
        hits += low <= truth && truth <= high;
        waits.push_back(meanWait(run, "q", "f"));
    }
    return {{{}, {{"coverage", {hits / reports}}, {"true_mean_wait", waits}}}};
}

} // namespace

void addQueueing(Solvers& solvers) {
    for (const char* id : {"CF-06", "CF-07", "CF-09", "CF-10"})
        solvers[id] = exponentialWork;
    for (const char* id : {"CF-12", "CF-13"})
        solvers[id] = generalService;
    solvers["CF-15"] = queueLimit;
    solvers["CF-69"] = coverage;
}

} // namespace burst::test

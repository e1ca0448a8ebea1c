#include "tests/oracles/dynamics/workers.h"

namespace burst::test {

namespace {

/// Two stages in series; with a feedback probability the second one sends back to the first.
Build twoStages(const OracleCase& c) {
    Build b;
    b.account("concurrency", 1'000'000).account("request_rate_factor", 1e6);
    b.node("c", "client");
    const auto stage = [&](const char* key, const char* queue, const char* function) {
        const QJsonObject o = c.object(key);
        addStage(b, queue, function, o["servers"].toInt(), exponential(o["service_mean_s"].toDouble()));
    };
    stage("stage1", "q1", "f1");
    stage("stage2", "q2", "f2");
    b.link("c", "q1").link("f1", "q2").poisson("c", c.number("arrival_rate_per_s"));
    if (c.has("feedback_probability"))
        b.link("f2", "q1", {{"probability", c.number("feedback_probability")}});
    return b;
}

Answer jacksonNetwork(const OracleCase& c) {
    Build b = twoStages(c);
    const double rate = c.number("arrival_rate_per_s");
    b.scenario().warmup = 1'000;
    b.lasts(b.scenario().warmup + 250'000 / rate);
    return {{{}, replicate(b, usualRuns, [&](const sim::Summary& run) {
                 const auto utilisation = [&](const char* function, const char* stage) {
                     return at(run, function).environments->busyMean / c.object(stage)["servers"].toInt();
                 };
                 const double inside = at(run, "q1").concurrency->mean + at(run, "q2").concurrency->mean;
                 const double came = static_cast<double>(at(run, "c").counts.offered) / run.simulated;
                 return Figures{
                     {"lambda_station", static_cast<double>(at(run, "q2").counts.offered) / run.simulated},
                     {"mean_sojourn", inside / came}, // by Little's law
                     {"util1", utilisation("f1", "stage1")},
                     {"util2", utilisation("f2", "stage2")},
                     {"wait1", meanWait(run, "q1", "f1")},
                     {"wait2", meanWait(run, "q2", "f2")}};
             })}};
}

/// Fan-out to parallel calls; the slowest decides.
Answer slowestOf(const OracleCase& c) {
    Build b;
    b.account("concurrency", 1'000'000).account("request_rate_factor", 1e6);
    b.node("c", "client").node("f", "function", {{"compute", 0.0}, {"timeout", 86400}});
    b.node("g", "function",
           {{"compute", exponential(c.number("service_mean_s"))},
            {"timeout", 86400},
            {"scale_burst", 1'000'000}});
    b.link("c", "f").link("f", "g", {{"calls", static_cast<int>(c.number("parallel"))}, {"parallel", true}});
    b.poisson("c", 10.0).lasts(4'000);
    return {{{}, replicate(b, usualRuns, [](const sim::Summary& run) {
                 return Figures{{"mean", run.latency.mean},
                                {"p50", run.latency.p50},
                                {"p95", run.latency.p95},
                                {"p99", run.latency.p99}};
             })}};
}

/// Accounting identities at every node of a network with queues, throttles, time-outs and feedback.
Answer identities(const OracleCase&) {
    Build b;
    b.account("concurrency", 40).account("request_rate_factor", 1e6);
    b.node("c", "client", {{"timeout", 0.4}, {"retry", 1}})
        .node("g", "gateway", {{"rate", 18}, {"burst", 5}});
    b.node("f", "function", {{"compute", exponential(0.2)}, {"reserved", 4}, {"error_rate", 0.05}});
    addStage(b, "q", "w", 3, exponential(0.3));
    b.node("t", "table").link("c", "g").link("g", "f").link("f", "q", {{"probability", 0.5}});
    b.link("f", "t", {{"op", "write"}}).link("w", "q", {{"probability", 0.1}}).poisson("c", 1.0);
    b.scenario().traffic[model::NodeId("c")].profile = {{0.0, 15.0}, {500.0, 15.0}, {500.0, 0.0}};
    b.lasts(3'000);
    return {{{}, replicate(b, usualRuns, [](const sim::Summary& run) {
                 double little = 0.0;
                 double balance = 0.0;
                 for (const auto& node : run.nodes) {
                     const auto& counts = node.counts;
                     balance += static_cast<double>(counts.offered + counts.carried - counts.ended() -
                                                    counts.inFlight);
                     balance += static_cast<double>(counts.inFlight); // everything has come to an end
                     // Times are known of what succeeded; what was refused at once took none.
                     if (counts.succeeded + counts.throttled != counts.offered) continue;
                     const double times = node.latency.mean * static_cast<double>(node.latency.count);
                     const double level = node.concurrency->mean * run.simulated;
                     if (times > 0) little = std::max(little, std::abs(level / times - 1.0));
                 }
                 return Figures{{"little_relative_error_max", little}, {"flow_balance_error", balance}};
             })}};
}

} // namespace

void addNetworks(Solvers& solvers) {
    solvers["CF-51"] = jacksonNetwork;
    solvers["CF-52"] = jacksonNetwork;
    solvers["CF-58"] = slowestOf;
    solvers["CF-70"] = identities;
}

} // namespace burst::test

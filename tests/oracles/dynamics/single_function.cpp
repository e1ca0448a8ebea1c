#include "tests/oracles/dynamics/oracle_case.h"
#include "tests/oracles/dynamics/work_text.h"

#include "simulator/analysis/statistics.h"

#include <QJsonDocument>

#include <optional>

namespace burst::test {

namespace {

/// One function under stationary traffic.
struct SingleFunction {
    double rate{};
    model::Traffic traffic;
    model::Tree warm;
    std::optional<model::Tree> cold;
    double keepAlive{};
    std::optional<int> limit;
    std::string reuse;
    double warmup{};
    double horizon{}; ///< s, warm-up included
};

Build buildOf(const SingleFunction& f) {
    Build b;
    model::Params params{{"compute", f.warm},
                         {"keep_alive", f.keepAlive},
                         {"timeout", 86400},
                         {"reuse", f.reuse},
                         {"scale_burst", 1'000'000}};
    if (f.cold) params["first_compute"] = *f.cold;
    if (f.limit) params["reserved"] = *f.limit;
    b.account("concurrency", 1'000'000).account("request_rate_factor", 1e6);
    b.node("c", "client").node("f", "function", params).link("c", "f");
    b.scenario().traffic[model::NodeId("c")] = f.traffic;
    b.scenario().warmup = f.warmup;
    b.lasts(f.horizon);
    return b;
}

/// Everything the cases of this family ask of one run, under all the names they use.
Figures figuresOf(const sim::Summary& run) {
    const auto& f = at(run, "f");
    const double offered = static_cast<double>(f.counts.offered);
    const double refused = static_cast<double>(f.counts.throttled);
    const double cold = static_cast<double>(*f.coldStarts);
    const double alive = f.environments->mean;
    const double busy = f.environments->busyMean;
    Figures all{
        {"requests", offered},      {"mean_requests", offered},     {"cold_starts", cold},
        {"mean_cold_starts", cold}, {"p_cold_all", cold / offered}, {"cold_rate_per_s", cold / run.simulated},
        {"alive_fraction", alive},  {"utilisation", busy / alive},  {"avg_response_s", f.latency.mean}};
    for (const char* name : {"p_cold", "p_cold_accepted", "p_cold_of_accepted"})
        all[name] = cold / (offered - refused);
    for (const char* name : {"p_reject", "throttle_fraction"})
        all[name] = refused / offered;
    for (const char* name : {"avg_server_count", "server_count", "mean_instances"})
        all[name] = alive;
    for (const char* name : {"avg_running", "running_count", "mean_running"})
        all[name] = busy;
    for (const char* name : {"avg_idle", "idle_count", "mean_idle"})
        all[name] = f.environments->idleMean;
    // By Little's law: how many live, over how many are born per second.
    for (const char* name : {"instance_lifespan_s", "mean_instance_lifetime_s"})
        if (cold > 0) all[name] = alive * run.simulated / cold;
    return all;
}

model::Traffic poisson(double rate) {
    model::Traffic traffic;
    traffic.profile = {{0.0, rate}};
    return traffic;
}

std::string reuseOf(const OracleCase& c) {
    return c.model.contains("NEWEST-CREATED") ? "newest" : "most-recent";
}

/// A run from empty over the case's own horizon, or a long stationary one.
void setTimes(const OracleCase& c, double requests, SingleFunction& f) {
    if (c.has("horizon_s")) {
        f.warmup = c.number("warmup_removed_s", 0.0);
        f.horizon = c.number("horizon_s");
        // The peers' runs are longer than the comparison needs: their error is part of the tolerance.
        if (c.has("warmup_removed_s")) f.horizon = std::min(f.horizon, f.warmup + requests / f.rate);
        return;
    }
    // Where nothing expires the first starts are all there are.
    const bool expires = c.parameters["idle_expiration_s"].isDouble();
    f.warmup = expires ? std::min(20.0 * f.keepAlive, 0.25 * requests / f.rate) : 0.0;
    constexpr double longest = 3e8; // a scenario lasts ten years at most
    f.horizon = std::min(longest, f.warmup + requests / f.rate);
}

SingleFunction parametersOf(const OracleCase& c) {
    SingleFunction f;
    f.rate = c.number("arrival_rate_per_s");
    f.traffic = poisson(f.rate);
    const auto work = [&](const char* described, const char* mean) {
        return c.has(described) ? workOf(c.text(described)) : exponential(c.number(mean));
    };
    f.warm = work("warm_service", c.has("service_mean_s") ? "service_mean_s" : "warm_service_mean_s");
    if (c.has("cold_service_mean_s") || c.text("cold_service").startsWith("exponential"))
        f.cold = work("cold_service", "cold_service_mean_s");
    f.keepAlive = c.number("idle_expiration_s", 1e9); // a text means that nothing ever expires
    if (c.parameters.value("max_concurrency").isDouble()) f.limit = c.parameters["max_concurrency"].toInt();
    f.reuse = reuseOf(c);
    return f;
}

Answer stationary(const OracleCase& c, double requests) {
    // Two cases state results of the same experiment.
    static std::map<QByteArray, Samples> known;
    Samples& samples = known[QJsonDocument(c.parameters).toJson()];
    if (samples.empty()) {
        SingleFunction f = parametersOf(c);
        setTimes(c, requests, f);
        samples = replicate(buildOf(f), usualRuns, figuresOf);
    }
    return {{{}, samples}};
}

/// The peer's runs describe traffic and work in words.
Answer peerRun(const OracleCase& c) {
    const PeerText text = peerTextOf(c.text("description"));
    SingleFunction f;
    f.rate = text.rate;
    f.traffic = poisson(f.rate);
    if (text.evenly) f.traffic.process = model::Traffic::Process::constant;
    f.warm = text.warm;
    f.cold = text.cold;
    f.keepAlive = c.number("idle_expiration_s");
    f.limit = static_cast<int>(c.number("max_concurrency"));
    f.reuse = reuseOf(c);
    setTimes(c, 250'000, f);
    return {{{}, replicate(buildOf(f), usualRuns, figuresOf)}};
}

/// Many short runs from empty, as replications of one run.
Answer transient(const OracleCase& c) {
    SingleFunction f = parametersOf(c);
    f.horizon = c.number("horizon_s");
    Build b = buildOf(f);
    b.scenario().replications = static_cast<int>(c.number("runs"));
    const auto run = b.run({.threads = 1});
    const auto& alive = run.samples.at("f.environments.mean");
    const auto& busy = run.samples.at("f.concurrency.mean");
    std::vector<double> idle;
    for (std::size_t i = 0; i < alive.size(); ++i)
        idle.push_back(alive[i] - busy[i]);
    return {{{},
             {{"mean_cold_starts", run.samples.at("cold_starts")},
              {"mean_requests", run.samples.at("requests.offered")},
              {"mean_p_cold", run.samples.at("f.cold_start_ratio")},
              {"avg_server_count", alive},
              {"avg_running", busy},
              {"avg_idle", idle}}}};
}

/// How much a figure scatters over the case's number of runs.
Answer scatter(const OracleCase& c) {
    SingleFunction f = parametersOf(c);
    f.horizon = c.number("horizon_s");
    const auto runs = replicate(buildOf(f), static_cast<int>(c.number("runs")), figuresOf);
    const auto& counts = runs.at("avg_server_count");
    return {
        {{},
         {{"two_sigma_over_mean_percent", {200.0 * std::sqrt(sim::variance(counts)) / sim::mean(counts)}}}}};
}

/// Measured rows against simulated ones: mean absolute deviations in percent.
Answer measuredCloud(const OracleCase& c) {
    double cold = 0.0;
    double count = 0.0;
    double utilisation = 0.0;
    double error = 0.0;
    const QJsonArray rows = c.parameters["rows"].toArray();
    const double percent = 100.0 / static_cast<double>(rows.size());
    for (const auto& value : rows) {
        const QJsonObject row = value.toObject();
        SingleFunction f;
        f.rate = row["arrival_rate_per_s"].toDouble();
        f.traffic = poisson(f.rate);
        f.warm = exponential(c.number("warm_mean_s"));
        f.cold = exponential(c.number("cold_mean_s"));
        f.keepAlive = c.number("idle_expiration_s");
        f.reuse = "most-recent";
        f.warmup = 20.0 * f.keepAlive;
        f.horizon = f.warmup + 1e6;
        const Samples runs = replicate(buildOf(f), 3, figuresOf);
        const auto off = [&](const char* name, const char* measured) {
            return percent * std::abs(sim::mean(runs.at(name)) / row[measured].toDouble() - 1.0);
        };
        cold += off("p_cold", "p_cold");
        count += off("avg_server_count", "avg_server_count");
        utilisation += off("utilisation", "utilisation");
        error += percent * row["p_cold_se"].toDouble() / row["p_cold"].toDouble();
    }
    return {{{},
             {{"mape_p_cold_percent", {cold}},
              {"mape_avg_server_count_percent", {count}},
              {"mape_utilisation_percent", {utilisation}},
              {"mean_standard_error_of_measurement_percent", {error}}}}};
}

/// Erlang's loss does not depend on the distribution of the work.
Answer loss(const OracleCase& c) {
    Answer answer;
    for (const auto& name : c.parameters["service_distributions"].toArray()) {
        SingleFunction f;
        f.rate = c.number("arrival_rate_per_s");
        f.traffic = poisson(f.rate);
        f.warm = workOf(name.toString(), c.number("service_mean_s"));
        f.keepAlive = 600.0;
        f.limit = static_cast<int>(c.number("max_concurrency"));
        f.reuse = "most-recent";
        f.warmup = 100.0 * c.number("service_mean_s");
        f.horizon = f.warmup + 150'000 / f.rate;
        answer.push_back({name.toString(), replicate(buildOf(f), usualRuns, figuresOf)});
    }
    return answer;
}

/// Gaps that are no exponential ones.
Answer renewal(const OracleCase& c) {
    SingleFunction f;
    const double shape = c.text("interarrival").section('-', 1).toDouble();
    const double mean = c.number("mean_s");
    f.traffic.process = model::Traffic::Process::renewal;
    f.traffic.gap = {.family = model::Distribution::Family::gamma, .a = shape, .b = mean / shape};
    f.warm = exponential(c.number("service_mean_s"));
    f.keepAlive = c.number("idle_expiration_s");
    f.reuse = "most-recent";
    f.horizon = 50'000 * mean;
    return {{{}, replicate(buildOf(f), usualRuns, figuresOf)}};
}

/// How many environments live at an instant that does not depend on what happens. Changes are so rare that a
/// short interval with a mean between two numbers was spent at these two.
Answer levels(const OracleCase& c) {
    SingleFunction f = parametersOf(c);
    f.warmup = 5.0 * f.keepAlive;
    f.horizon = f.warmup + 30.0 * f.keepAlive;
    const auto shares = [&](const sim::Summary& run) {
        Figures all;
        for (const auto& e : expectationsOf(c))
            all[e.name] = 0.0;
        const auto& values = at(run, "f").series.at("environments").values;
        for (const double level : values) {
            const double below = std::floor(level);
            const double share = 1.0 / static_cast<double>(values.size());
            const auto add = [&](double count, double part) {
                const auto found = all.find("P_count_" + std::to_string(static_cast<int>(count)));
                if (found != all.end()) found->second += part * share;
            };
            add(below, 1.0 - (level - below));
            add(below + 1.0, level - below);
        }
        return all;
    };
    return {{{}, replicate(buildOf(f), 1000, shares)}};
}

} // namespace

void addSingleFunction(Solvers& solvers) {
    const auto requests = [](double number) {
        return [number](const OracleCase& c) { return stationary(c, number); };
    };
    for (const char* id : {"PUB-01", "PUB-04", "PUB-07", "PUB-09", "PUB-10", "PUB-43"})
        solvers[id] = requests(0); // over the case's own horizon
    for (const char* id : {"PUB-12", "PUB-13", "PUB-15", "PUB-16", "PUB-18", "PUB-19", "PUB-21"})
        solvers[id] = requests(100'000);
    for (const char* id :
         {"CF-21", "CF-22", "CF-28", "CF-30", "CF-33", "CF-34", "CF-36", "CF-37", "CF-39", "CF-40", "CF-45"})
        solvers[id] = requests(200'000);
    solvers["CF-31"] = requests(400'000);
    solvers["PUB-25"] = requests(400'000);
    for (const char* id : {"PEER-01", "PEER-03", "PEER-04", "PEER-06", "PEER-07", "PEER-09", "PEER-10",
                           "PEER-12", "PEER-13", "PEER-15", "PEER-16", "PEER-18"})
        solvers[id] = peerRun;
    solvers["PUB-03"] = scatter;
    solvers["PUB-06"] = transient;
    solvers["PUB-22"] = measuredCloud;
    for (const char* id : {"CF-01", "CF-03", "CF-04"})
        solvers[id] = loss;
    solvers["CF-27"] = renewal;
    solvers["CF-42"] = levels;
}

} // namespace burst::test

#include "tests/oracles/dynamics/oracle_case.h"
#include "tests/oracles/dynamics/series.h"

namespace burst::test {

namespace {

double ratio(std::int64_t part, std::int64_t all) {
    return static_cast<double>(part) / static_cast<double>(all);
}

/// A gateway with a bucket in front of something that takes no time and refuses nothing.
Build gateway(const OracleCase& c) {
    Build b;
    b.account("gateway_rate", 1e6).account("gateway_burst", 1'000'000);
    b.node("c", "client")
        .node("g", "gateway",
              {{"rate", c.number("rate_per_s")}, {"burst", static_cast<int>(c.number("burst"))}});
    b.node("t", "topic", {{"rate", 10e6}}).link("c", "g").link("g", "t");
    return b;
}

/// Requests spread evenly over given milliseconds.
Answer bucketInBatches(const OracleCase& c) {
    std::vector<double> times;
    for (const auto& value : c.parameters["batches"].toArray()) {
        const QJsonObject batch = value.toObject();
        const double from = batch["t_ms"].toArray()[0].toDouble() / 1000.0;
        const double to = batch["t_ms"].toArray()[1].toDouble() / 1000.0;
        const int count = batch["count"].toInt();
        for (int i = 0; i < count; ++i)
            times.push_back(from + (to - from) * i / count);
    }
    Build b = gateway(c);
    b.arrivals("c", times).lasts(2.0);
    return {{{}, replicate(b, 1, [](const sim::Summary& run) {
                 const auto& counts = at(run, "g").counts;
                 return Figures{{"accepted", static_cast<double>(counts.succeeded)},
                                {"throttled", static_cast<double>(counts.throttled)}};
             })}};
}

Answer bucketUnderPoisson(const OracleCase& c) {
    Build b = gateway(c);
    const double rate = c.number("arrival_rate_per_s");
    b.scenario().warmup = 100.0;
    b.poisson("c", rate).lasts(b.scenario().warmup + 300'000 / rate);
    return {{{}, replicate(b, usualRuns, [](const sim::Summary& run) {
                 const auto& counts = at(run, "g").counts;
                 return Figures{{"p_throttle", ratio(counts.throttled, counts.offered)}};
             })}};
}

/// Many requests at the start of each minute. The rule of before November 2023, so many environments at once
/// and so many more a minute, is a bucket of that size and refill as long as it is not refilled to the brim.
Answer burstsByMinute(const OracleCase& c) {
    const auto batches = c.numbers("arrivals_per_minute");
    std::vector<double> times;
    for (std::size_t minute = 0; minute < batches.size(); ++minute)
        times.insert(times.end(), static_cast<std::size_t>(batches[minute]),
                     60.0 * static_cast<double>(minute));
    Build b;
    b.account("concurrency", static_cast<int>(c.number("account_concurrency")));
    b.node("c", "client")
        .node("f", "function",
              {{"compute", 0.1},
               {"scale_burst", static_cast<int>(c.number("initial_burst"))},
               {"scale_rate", c.number("ramp_per_minute") / 60.0}})
        .link("c", "f")
        .arrivals("c", times)
        .lasts(60.0 * static_cast<double>(batches.size()));
    return {{{}, replicate(b, 1, [&](const sim::Summary& run) {
                 Figures all;
                 const auto& series = at(run, "f").series;
                 for (std::size_t i = 0; i < batches.size(); ++i) {
                     const double from = 60.0 * static_cast<double>(i);
                     const std::string index = "[" + std::to_string(i) + "]";
                     all["handled" + index] = countIn(series.at("succeeded"), from, from + 60.0);
                     all["throttled" + index] = countIn(series.at("throttled"), from, from + 60.0);
                 }
                 return all;
             })}};
}

/// A sustained need from the first moment; whoever is refused comes again 0.4 s later.
Answer ramp(const OracleCase& c) {
    const int need = static_cast<int>(c.number("need"));
    Build b;
    b.account("concurrency", static_cast<int>(c.number("account_concurrency")));
    b.account("request_rate_factor", 1e6);
    b.node("c", "client",
           {{"retry", 100}, {"retry_base", 0.42}, {"retry_max", 0.42}, {"retry_jitter", "none"}});
    b.node("f", "function",
           {{"compute", 600},
            {"timeout", 900},
            {"scale_burst", static_cast<int>(c.number("bucket"))},
            {"scale_rate", c.number("refill_per_s")}});
    b.link("c", "f").arrivals("c", std::vector<double>(static_cast<std::size_t>(need), 0.0)).lasts(60.0);
    return {{{}, replicate(b, 1, [&](const sim::Summary& run) {
                 const auto& busy = at(run, "f").series.at("busy");
                 double reached = 0.0;
                 for (std::size_t i = busy.values.size(); i-- > 0 && busy.values[i] >= need - 0.5;)
                     reached = busy.start + static_cast<double>(i) * busy.step;
                 return Figures{{"concurrency_at_0", levelFrom(busy, 0.0)},
                                {"concurrency_at_10_s", levelFrom(busy, 10.0)},
                                {"concurrency_at_20_s", levelFrom(busy, 20.0)},
                                {"time_to_5000_s", reached}};
             })}};
}

/// Short requests run into the quota of requests before they run into that of concurrency.
Answer requestQuota(const OracleCase& c) {
    Build b;
    b.account("concurrency", static_cast<int>(c.number("account_concurrency")));
    b.account("request_rate_factor", c.number("rps_factor"));
    b.node("c", "client").node("f", "function", {{"compute", c.number("duration_s")}}).link("c", "f");
    b.scenario().warmup = 5.0;
    b.poisson("c", c.number("offered_per_s")).lasts(10.0);
    return {{{}, replicate(b, usualRuns, [](const sim::Summary& run) {
                 const auto& f = at(run, "f");
                 return Figures{{"served_per_s", static_cast<double>(f.counts.succeeded) / run.simulated},
                                {"throttle_fraction", ratio(f.counts.throttled, f.counts.offered)},
                                {"concurrency_used", f.environments->busyMean}};
             })}};
}

/// Two functions under one account limit, with or without a reservation.
Answer sharedLimit(const OracleCase& c) {
    Build b;
    b.account("concurrency", static_cast<int>(c.number("account_concurrency")));
    b.account("request_rate_factor", 1e6).account("unreserved_minimum", 0);
    double rates = 0.0;
    char name = 'A';
    for (const auto& value : c.parameters["functions"].toArray()) {
        const QJsonObject o = value.toObject();
        model::Params params{{"compute", exponential(o["service_mean_s"].toDouble())}, {"timeout", 86400}};
        if (o.contains("reserved")) params["reserved"] = o["reserved"].toInt();
        const std::string function(1, name++);
        b.node("c" + function, "client").node(function, "function", params).link("c" + function, function);
        b.poisson("c" + function, o["rate_per_s"].toDouble());
        rates += o["rate_per_s"].toDouble();
    }
    b.scenario().warmup = 50.0;
    b.lasts(b.scenario().warmup + 400'000 / rates);
    return {{{}, replicate(b, usualRuns, [](const sim::Summary& run) {
                 Figures all;
                 for (const char* id : {"A", "B"})
                     all[std::string("p_reject_") + id] =
                         ratio(at(run, id).counts.throttled, at(run, id).counts.offered);
                 return all;
             })}};
}

} // namespace

void addScaling(Solvers& solvers) {
    for (const char* id : {"PUB-27", "PUB-28", "PUB-30"})
        solvers[id] = bucketInBatches;
    for (const char* id : {"CF-46", "CF-48", "CF-49"})
        solvers[id] = bucketUnderPoisson;
    for (const char* id : {"PUB-31", "PUB-33", "PUB-34"})
        solvers[id] = burstsByMinute;
    solvers["CF-60"] = ramp;
    solvers["CF-61"] = requestQuota;
    for (const char* id : {"CF-63", "CF-64"})
        solvers[id] = sharedLimit;
}

} // namespace burst::test

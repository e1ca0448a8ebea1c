#include "tests/oracles/dynamics/oracle_case.h"

namespace burst::test {

namespace {
/// One function whose work always takes the same time, and requests at given instants.
sim::Summary replay(double service, double keepAlive, const std::vector<double>& times) {
    Build b;
    b.account("concurrency", 1'000'000).account("request_rate_factor", 1e6);
    b.node("c", "client")
        .node("f", "function", {{"compute", service}, {"keep_alive", keepAlive}, {"timeout", 86400}})
        .link("c", "f")
        .arrivals("c", times)
        .lasts(times.back() + service + 1.0);
    return b.run({.threads = 1});
}

double coldStarts(double service, double keepAlive, const std::vector<double>& times) {
    return static_cast<double>(*at(replay(service, keepAlive, times), "f").coldStarts);
}

std::vector<double> every(double gap, double count) {
    std::vector<double> times;
    for (int i = 0; i < count; ++i)
        times.push_back(gap * i);
    return times;
}

std::string named(const char* before, double number) {
    return before + std::to_string(static_cast<int>(number));
}

Answer gapsAroundTheThreshold(const OracleCase& c) {
    Samples samples;
    for (const double gap : c.numbers("gaps_s"))
        samples[named("cold_with_gap_", gap)] = {
            coldStarts(c.number("service_s"), c.number("idle_expiration_s"), every(gap, c.number("n")))};
    return {{{}, samples}};
}

Answer gapsWithService(const OracleCase& c) {
    return {{{},
             {{"cold",
               {coldStarts(c.number("service_s"), c.number("idle_expiration_s"),
                           every(c.number("gap_s"), c.number("n")))}}}}};
}

/// Two requests a gap apart: is the second one cold?
Answer pairs(const OracleCase& c) {
    Samples samples;
    for (const double gap : c.numbers("gaps_s"))
        samples[named("cold_at_", gap)] = {coldStarts(0.0, c.number("idle_expiration_s"), {0.0, gap}) - 1.0};
    return {{{}, samples}};
}

Answer explicitTrace(const OracleCase& c) {
    const auto run =
        replay(c.number("service_s"), c.number("idle_expiration_s"), c.numbers("arrival_times_s"));
    const auto& f = at(run, "f");
    return {{{},
             {{"cold_starts", {static_cast<double>(*f.coldStarts)}},
              {"peak_concurrency", {f.concurrency->max}},
              {"requests", {static_cast<double>(f.counts.succeeded)}}}}};
}
} // namespace

void addTraces(Solvers& solvers) {
    solvers["CF-24"] = gapsAroundTheThreshold;
    solvers["CF-25"] = gapsWithService;
    solvers["CF-43"] = explicitTrace;
    solvers["PUB-24"] = pairs;
}

} // namespace burst::test

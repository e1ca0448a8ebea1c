#include "tests/oracles/dynamics/oracle_case.h"
#include "tests/oracles/dynamics/series.h"

namespace burst::test {

namespace {

void evenTraffic(Build& b, const char* client, std::vector<model::RatePoint> profile) {
    model::Traffic& traffic = b.scenario().traffic[model::NodeId(client)];
    traffic.process = model::Traffic::Process::constant;
    traffic.profile = std::move(profile);
}

/// A provisioned table that did nothing for as long as it keeps unused capacity, then is asked for more than
/// it has.
Answer burstCapacity(const OracleCase& c) {
    const double capacity = c.number("provisioned_wcu");
    const double demand = c.number("demand_wcu_per_s");
    const double idle = c.number("idle_before_s");
    Build b;
    b.node("c", "client")
        .node("t", "table", {{"mode", "provisioned"}, {"write_capacity", static_cast<int>(capacity)}});
    b.link("c", "t", {{"op", "write"}});
    evenTraffic(b, "c", {{0.0, 0.0}, {idle, 0.0}, {idle, demand}});
    b.lasts(idle + 300.0);
    return {{{}, replicate(b, 1, [&](const sim::Summary& run) {
                 const auto& series = at(run, "t").series;
                 const double first = risesOf(series.at("throttled")).at(0);
                 const double after = first + 100.0;
                 const double end = idle + 300.0;
                 return Figures{
                     {"bucket_wcu", countIn(series.at("succeeded"), idle, first) - capacity * (first - idle)},
                     {"seconds_until_first_throttle", first - idle},
                     {"steady_throttle_fraction_after", countIn(series.at("throttled"), after, end) /
                                                            countIn(series.at("offered"), after, end)}};
             })}};
}

/// Everything goes to one key.
Answer hotKey(const OracleCase& c) {
    Build b;
    b.node("w", "client").node("r", "client");
    b.node("t", "table",
           {{"hot_key_share", 1.0},
            {"item_size", 1024.0 * c.number("item_kb")},
            {"consistency", c.parameters["eventually_consistent"].toBool() ? "eventual" : "strong"}});
    b.link("w", "t", {{"op", "write"}}).link("r", "t", {{"op", "read"}});
    evenTraffic(b, "w", {{0.0, c.number("demand_writes_per_s")}});
    evenTraffic(b, "r", {{0.0, c.number("demand_reads_per_s")}});
    b.scenario().warmup = 30.0;
    b.lasts(90.0);
    return {{{}, replicate(b, 1, [](const sim::Summary& run) {
                 Figures all;
                 const auto note = [&](const char* client, const std::string& word) {
                     const auto& counts = at(run, client).counts;
                     all[word + "s_served_per_s"] = static_cast<double>(counts.succeeded) / run.simulated;
                     all[word + "_throttle_fraction"] =
                         static_cast<double>(counts.throttled) / static_cast<double>(counts.offered);
                 };
                 note("w", "write");
                 note("r", "read");
                 return all;
             })}};
}

} // namespace

void addTables(Solvers& solvers) {
    solvers["PUB-39"] = burstCapacity;
    solvers["PUB-40"] = hotKey;
}

} // namespace burst::test

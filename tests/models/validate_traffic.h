#pragma once

#include "tests/models/validate_edits.h"

namespace burst::test {

/// A trace of arrival times, started over or not.
inline Traffic trace(std::vector<double> times, bool loop) {
    Traffic made;
    made.process = Traffic::Process::trace;
    made.times = std::move(times);
    made.loop = loop;
    return made;
}
inline Traffic routed(const std::string& link) {
    Traffic made;
    made.process = Traffic::Process::trace;
    made.file = "t.csv";
    made.routes = {{"a", LinkId(link)}};
    return made;
}
inline Traffic renewal(double gap) {
    Traffic made;
    made.process = Traffic::Process::renewal;
    made.gap.a = gap;
    return made;
}
inline Traffic laterTraffic() {
    Traffic made;
    made.extra = {{"process", "fractal"}, {"hurst", 0.8}};
    return made;
}
inline Traffic bursts(std::array<double, 2> rates, std::array<double, 2> sojourns) {
    Traffic made;
    made.process = Traffic::Process::mmpp;
    made.states = {.rates = rates, .sojourns = sojourns};
    return made;
}
inline Traffic closed(std::vector<RatePoint> users, double think) {
    Traffic made;
    made.process = Traffic::Process::closed;
    made.users = std::move(users);
    made.think.a = think;
    return made;
}
inline Traffic inBatches(Traffic made, double size) {
    made.batch.a = size;
    return made;
}

/// What can be wrong with what arrives.
inline void addTrafficMistakes(Mistakes& mistakes) {
    const char* place = "/scenarios/0/traffic/shoppers";
    mistakes.error("unknown source", inScenario([](Scenario& s) {
                       s.traffic[NodeId("ghost")] = profile({{0, 1}});
                   }),
                   "traffic.unknown-source", "/scenarios/0/traffic/ghost");
    mistakes.error("traffic of a gateway", inScenario([](Scenario& s) {
                       s.traffic[NodeId("api")] = profile({{0, 1}});
                   }),
                   "traffic.not-a-client", "/scenarios/0/traffic/api");
    mistakes.error("no rate", arrives(profile({})), "traffic.empty", place);
    mistakes.error("profile runs backwards", arrives(profile({{0, 1}, {10, 1}, {9, 1}})),
                   "traffic.not-ascending", "/scenarios/0/traffic/shoppers/profile/2/0");
    mistakes.error("profile before the start", arrives(profile({{-1, 1}, {10, 1}})), "traffic.time",
                   "/scenarios/0/traffic/shoppers/profile/0/0");
    mistakes.error("negative rate in a profile", arrives(profile({{0, 1}, {10, -1}})), "traffic.rate",
                   "/scenarios/0/traffic/shoppers/profile/1/1");
    mistakes.error("negative rate", arrives(profile({{0, -1}})), "traffic.rate",
                   "/scenarios/0/traffic/shoppers/rate");
    mistakes.error("state without a rate", arrives(bursts({1, -1}, {1, 1})), "traffic.rate",
                   "/scenarios/0/traffic/shoppers/rates/1");
    mistakes.error("state that lasts no time", arrives(bursts({1, 2}, {0, 1})), "traffic.sojourn",
                   "/scenarios/0/traffic/shoppers/sojourns/0");
    mistakes.error("no users", arrives(closed({}, 1)), "traffic.no-users", place);
    mistakes.error("fewer users than none", arrives(closed({{0, -1}}, 1)), "traffic.users",
                   "/scenarios/0/traffic/shoppers/users");
    mistakes.error("more users than fit", arrives(closed({{0, 1}, {3599, 1}, {3599, 1e7}}, 1000)),
                   "traffic.users", "/scenarios/0/traffic/shoppers/users/2/1");
    mistakes.error("users run backwards", arrives(closed({{60, 1}, {0, 1}}, 1)), "traffic.not-ascending",
                   "/scenarios/0/traffic/shoppers/users/1/0");
    mistakes.error("empty batches", arrives(inBatches(profile({{0, 1}}), 0)), "traffic.batch",
                   "/scenarios/0/traffic/shoppers/batch");
    mistakes.error("users in batches", arrives(inBatches(closed({{0, 1}}, 1), 2)), "traffic.batch",
                   "/scenarios/0/traffic/shoppers/batch");
    mistakes.warning("more bursts than one can wait for", arrives(bursts({0, 1e6}, {1, 9})), "traffic.huge",
                     place);
    mistakes.error("routes without a trace", inScenario([](Scenario& s) {
                       s.traffic.at(NodeId("shoppers")).routes = {{"a", LinkId("l0")}};
                   }),
                   "traffic.routes", "/scenarios/0/traffic/shoppers/routes");
    mistakes.error("route over a link of somebody else", arrives(routed("l2")), "traffic.unknown-route",
                   "/scenarios/0/traffic/shoppers/routes/a");
    mistakes.error("route over no link", arrives(routed("nowhere")), "traffic.unknown-route",
                   "/scenarios/0/traffic/shoppers/routes/a");
    mistakes.error("no gap", arrives(renewal(0)), "traffic.gap", "/scenarios/0/traffic/shoppers/gap");
    mistakes.error("trace without times", arrives(trace({}, false)), "traffic.no-trace", place);
    mistakes.error("trace runs backwards", arrives(trace({0, 2, 1}, false)), "traffic.not-ascending",
                   "/scenarios/0/traffic/shoppers/times/2");
    mistakes.error("trace without length starts over", arrives(trace({0, 0}, true)), "traffic.endless-loop",
                   "/scenarios/0/traffic/shoppers/loop");
    mistakes.error(
        "negative volume", [](Project& p) { traffic(p).scale = -1; }, "traffic.scale",
        "/scenarios/0/traffic/shoppers/scale");
    mistakes.error(
        "no speed", [](Project& p) { traffic(p).speed = 0; }, "traffic.speed",
        "/scenarios/0/traffic/shoppers/speed");
    mistakes.warning("more requests than one can wait for", arrives(profile({{0, 1e6}})), "traffic.huge",
                     place);
    mistakes.warning("process of a later version", arrives(laterTraffic()), "traffic.process-not-simulated",
                     "/scenarios/0/traffic/shoppers/process");
}

} // namespace burst::test

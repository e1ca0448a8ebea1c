#include "simulator/estimate/estimate.h"
#include "tests/support/build.h"

#include "models/validate.h"
#include "simulator/network/compile.h"

#include <QtGlobal>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

// How long an estimate of a design with 500 nodes takes, beside its validation in the same process,
// alternating.

using namespace burst;
using namespace burst::test;

namespace {
/// Shops side by side: a gateway, its functions, what they call, and what works on behind them.
Build shops(int count) {
    Build b;
    b.node("c", "client");
    for (int i = 0; i < count; ++i) {
        const auto id = [&](const char* name) { return std::string(name) + std::to_string(i); };
        b.node(id("g"), "gateway")
            .node(id("a"), "function", {{"compute", exponential(0.05)}})
            .node(id("b"), "function", {{"compute", exponential(0.08)}})
            .node(id("t"), "table")
            .node(id("k"), "cache", {{"popularity", "zipf"}})
            .node(id("x"), "external")
            .node(id("n"), "topic")
            .node(id("q"), "queue")
            .node(id("w"), "function", {{"compute", exponential(0.2)}})
            .node(id("s"), "store");
        b.link("c", id("g"))
            .link(id("g"), id("a"))
            .link(id("g"), id("b"), {{"probability", 0.5}})
            .link(id("a"), id("t"), {{"op", "write"}})
            .link(id("b"), id("k"))
            .link(id("k"), id("t"))
            .link(id("a"), id("x"), {{"retry", 2}})
            .link(id("a"), id("n"))
            .link(id("n"), id("q"))
            .link(id("q"), id("w"))
            .link(id("w"), id("s"), {{"op", "put"}});
    }
    return b.poisson("c", 5.0 * count).lasts(3600);
}

double milliseconds(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return 1e3 * std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}
} // namespace

int main() {
    const Build b = shops(50);
    const auto catalog = Build::bareCatalog();
    const auto& project = b.project;
    const auto& design = project.designs.front();
    const auto& scenario = project.scenarios.front();
    std::vector<double> estimates;
    std::vector<double> compilations;
    std::vector<double> validations;
    for (int round = 0; round < 41; ++round) {
        estimates.push_back(milliseconds([&] {
            const auto e = sim::estimate(project, design.id, scenario.id, catalog, {});
            if (!e) qFatal("%s", e.error().message().c_str());
        }));
        compilations.push_back(milliseconds([&] {
            const auto network = sim::compile(design, scenario, catalog, {}, 1);
            if (!network) qFatal("%s", network.error().message().c_str());
        }));
        validations.push_back(milliseconds([&] { static_cast<void>(model::validate(project, catalog)); }));
    }
    for (auto* times : {&estimates, &compilations, &validations})
        std::sort(times->begin(), times->end());
    const auto show = [](const char* what, const std::vector<double>& times) {
        std::printf("%s: least %.1f ms, median %.1f ms\n", what, times.front(), times[times.size() / 2]);
    };
    std::printf("%zu nodes, %zu links\n", design.nodes.size(), design.links.size());
    show("estimate (wanted: at most 10 ms)", estimates);
    show("of that, the design made ready", compilations);
    show("validation of the same project", validations);
    std::printf("estimate / validation: %.2f\n", estimates.front() / validations.front());
    return 0;
}

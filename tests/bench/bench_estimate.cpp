#include "simulator/estimate/estimate.h"
#include "tests/bench/shops.h"

#include "models/validate.h"
#include "simulator/network/compile.h"

#include <QtGlobal>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

// How long an estimate takes, of a design with 500 nodes and of one with 2,000, beside its validation in the
// same process, alternating.

using namespace burst;
using namespace burst::test;

namespace {
double milliseconds(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return 1e3 * std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}
void measure(const Build& b, double wanted) {
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
    const auto show = [](const std::string& what, const std::vector<double>& times) {
        std::printf("%s: least %.1f ms, median %.1f ms\n", what.c_str(), times.front(),
                    times[times.size() / 2]);
    };
    std::printf("%zu nodes, %zu links\n", design.nodes.size(), design.links.size());
    show("estimate (wanted: at most " + std::to_string(std::lround(wanted)) + " ms)", estimates);
    show("of that, the design made ready", compilations);
    show("validation of the same project", validations);
    std::printf("estimate / validation: %.2f\n", estimates.front() / validations.front());
}
} // namespace

int main() {
    measure(shops(50), 10.0);
    measure(shops(200, Wiring::dense), 50.0);
    return 0;
}

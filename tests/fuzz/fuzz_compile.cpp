#include "models/finding.h"
#include "models/io/catalog_json.h"
#include "models/io/project_json.h"
#include "models/validate.h"
#include "simulator/kernel/simulation.h"
#include "simulator/network/compile.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <stop_token>
#include <string>
#include <string_view>

using namespace burst;

namespace {
constexpr double longest = 60.0; ///< s of simulated time
constexpr std::int64_t mostEvents = 20'000;

/// A run of the scenario's beginning. What has begun and not ended is inside, at every node and link.
void runBriefly(const sim::Network& network) {
    sim::Simulation simulation(network, 0);
    std::stop_source stop;
    std::int64_t events = 0;
    simulation.run(stop.get_token(), [&](sim::Time, std::int64_t more) {
        events += more;
        if (events > mostEvents) stop.request_stop();
    });
    for (const auto& node : simulation.recorder().nodes()) {
        std::int64_t ended = 0;
        for (const std::int64_t endings : node.endings)
            ended += endings;
        if (node.inside.value() < 0 || node.offered + node.carried != ended + node.inside.value())
            std::abort();
    }
}
} // namespace

// Reads bytes as a project file, and runs what validate() lets pass for a short time. An error of compile()
// is a fine answer too; it has a text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    auto read = model::readProject(text, "input.burst");
    if (!read) return 0;
    auto& project = read->project;
    if (model::hasErrors(model::validate(project, model::shippedCatalog()))) return 0;
    for (const auto& design : project.designs)
        for (auto scenario : project.scenarios) {
            scenario.duration = std::min(scenario.duration, longest);
            scenario.warmup = std::min(scenario.warmup, 0.5 * scenario.duration);
            const auto network = sim::compile(design, scenario, model::shippedCatalog(), {}, scenario.seed);
            if (network)
                runBriefly(*network);
            else if (network.error().text.empty())
                std::abort();
        }
    return 0;
}

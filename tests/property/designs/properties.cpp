#include "tests/property/designs/properties.h"

#include "models/finding.h"
#include "models/io/project_json.h"
#include "models/validate.h"
#include "simulator/experiment.h"
#include "simulator/network/compile.h"
#include "tests/property/designs/generator.h"

#include <cstdint>
#include <string>
#include <utility>

namespace burst::test {

namespace {
[[nodiscard]] model::Result<sim::Summary> answer(const model::Project& project, int threads,
                                                 const sim::TraceWish& traces = {}) {
    return sim::simulate(project, project.designs.front().id, project.scenarios.front().id, testCatalog(),
                         testTraces(), {.threads = threads, .traces = traces});
}

/// Every request followed, which one design in a few has to stand.
[[nodiscard]] std::optional<Violation> checkFollowed(const model::Project& project,
                                                     const sim::Summary& usual) {
    constexpr std::uint64_t oneOf = 5;
    if (project.scenarios.front().seed % oneOf != 0) return std::nullopt;
    const auto followed = answer(project, 1, {.from = sim::TraceWish::From::everything, .slowest = 50});
    if (!followed) return Violation{"runs when followed", followed.error().message()};
    if (followed->fingerprint != usual.fingerprint || !(followed->requests == usual.requests))
        return Violation{"following changes nothing", "Another fingerprint."};
    return checkSummary(*followed);
}

/// The answer to the project on one thread, to its text on two.
[[nodiscard]] std::optional<Violation> checkAnswers(const model::Project& project,
                                                    const model::Project& read) {
    const auto one = answer(project, 1);
    if (!one) return Violation{"runs", one.error().message()};
    if (!one->complete) return Violation{"runs", "The run did not end."};
    if (auto wrong = checkSummary(*one)) return wrong;
    if (auto wrong = checkFollowed(project, *one)) return wrong;
    const auto two = answer(read, 2);
    if (!two) return Violation{"runs when read again", two.error().message()};
    const auto unlike = difference(*one, *two);
    if (!unlike) return std::nullopt;
    const auto again = answer(project, 2);
    const bool threads = again && difference(*one, *again);
    return Violation{threads ? "threads change nothing" : "the file says it all", *unlike};
}
} // namespace

std::optional<Violation> checkProject(const model::Project& project, Reach& reach) {
    for (const auto& finding : model::validate(project, testCatalog()))
        if (finding.severity == model::Finding::Severity::error)
            return Violation{"the generator", finding.pointer + ": " + finding.text};
    const std::string text = model::writeProject(project);
    const auto read = model::readProject(text, "random.burst");
    if (!read) return Violation{"reads back", read.error().message()};
    if (model::writeProject(read->project) != text) return Violation{"reads back", "Another text."};
    const auto& scenario = project.scenarios.front();
    const auto network =
        sim::compile(project.designs.front(), scenario, testCatalog(), testTraces(), scenario.seed);
    if (!network) return Violation{"compiles", network.error().message()};
    if (auto wrong = checkReplication(*network, reach)) return wrong;
    if (reach.cutShort || reach.endless) return std::nullopt;
    return checkAnswers(project, read->project);
}

} // namespace burst::test

#include "tests/property/designs/shrink.h"

#include "models/edit.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace burst::test {

namespace {
using model::Project;

constexpr int mostTries = 3000;

class Shrinking {
public:
    Shrinking(Project project, const std::function<bool(const Project&)>& fails)
        : best_(std::move(project)), fails_(fails) {}

    [[nodiscard]] Project run() {
        for (smaller_ = true; smaller_ && tries_ < mostTries;) {
            smaller_ = false;
            dropNodes();
            dropLinks();
            dropFaults();
            dropTraffic();
            dropParameters();
            simplifyScenario();
        }
        return std::move(best_);
    }

private:
    /// Keeps the candidate if it still fails.
    bool tryOut(Project candidate) {
        if (candidate == best_ || ++tries_ > mostTries || !fails_(candidate)) return false;
        best_ = std::move(candidate);
        return smaller_ = true;
    }
    /// Tries an edit of the present best.
    template <class Edit>
    bool tryEdit(Edit edit) {
        Project candidate = best_;
        edit(candidate.designs.front(), candidate.scenarios.front());
        return tryOut(std::move(candidate));
    }

    void dropNodes() {
        for (std::size_t i = best_.designs.front().nodes.size(); i-- > 0;) {
            const model::NodeId id = best_.designs.front().nodes[i].id;
            tryEdit([&](model::Design& design, model::Scenario& scenario) {
                design = model::withoutItems(design, {id}, {});
                scenario.traffic.erase(id);
                std::erase_if(scenario.faults, [&](const auto& fault) { return fault.node == id; });
            });
        }
        tryEdit([](model::Design& design, model::Scenario&) { design.groups.clear(); });
    }

    void dropLinks() {
        for (std::size_t i = best_.designs.front().links.size(); i-- > 0;)
            tryEdit([&](model::Design& design, model::Scenario&) {
                design = model::withoutItems(design, {}, {design.links[i].id});
            });
    }

    void dropFaults() {
        for (std::size_t i = best_.scenarios.front().faults.size(); i-- > 0;)
            tryEdit([&](model::Design&, model::Scenario& scenario) {
                scenario.faults.erase(scenario.faults.begin() + static_cast<std::ptrdiff_t>(i));
            });
    }

    void dropTraffic() {
        const auto traffic = best_.scenarios.front().traffic;
        for (const auto& [id, what] : traffic) {
            if (tryEdit([&](model::Design&, model::Scenario& scenario) { scenario.traffic.erase(id); }))
                continue;
            tryEdit([&](model::Design&, model::Scenario& scenario) {
                scenario.traffic[id] = model::Traffic{.profile = {{0.0, 1.0}}};
            });
            while (halveTimes(id)) {
            }
        }
    }

    bool halveTimes(const model::NodeId& id) {
        const auto& times = best_.scenarios.front().traffic[id].times;
        if (times.size() < 2) return false;
        const auto half = static_cast<std::ptrdiff_t>(times.size() / 2);
        return tryEdit([&](model::Design&, model::Scenario& scenario) {
            auto& all = scenario.traffic[id].times;
            all.erase(all.begin() + half, all.end());
        });
    }

    template <class Owners>
    void dropParametersOf(Owners model::Design::*owners) {
        for (std::size_t i = 0; i < (best_.designs.front().*owners).size(); ++i) {
            if (tryEdit([&](model::Design& design, model::Scenario&) { (design.*owners)[i].params.clear(); }))
                continue;
            const auto params = (best_.designs.front().*owners)[i].params;
            for (const auto& [key, value] : params)
                tryEdit(
                    [&](model::Design& design, model::Scenario&) { (design.*owners)[i].params.erase(key); });
        }
    }

    void dropParameters() {
        dropParametersOf(&model::Design::nodes);
        dropParametersOf(&model::Design::links);
        const auto account = best_.designs.front().account;
        for (const auto& [key, value] : account)
            tryEdit([&](model::Design& design, model::Scenario&) { design.account.erase(key); });
        for (std::size_t i = 0; i < best_.designs.front().nodes.size(); ++i)
            tryEdit([&](model::Design& design, model::Scenario&) { design.nodes[i].offering.clear(); });
        tryEdit([](model::Design& design, model::Scenario&) {
            design.platform = "bare";
            design.region = "here";
            for (auto& node : design.nodes)
                node.offering.clear();
        });
    }

    void simplifyScenario() {
        tryEdit([](model::Design&, model::Scenario& scenario) { scenario.warmup = 0.0; });
        tryEdit([](model::Design&, model::Scenario& scenario) { scenario.autoWarmup = false; });
        tryEdit([](model::Design&, model::Scenario& scenario) { scenario.precision.reset(); });
        tryEdit([](model::Design&, model::Scenario& scenario) { scenario.replications = 1; });
        tryEdit([](model::Design&, model::Scenario& scenario) {
            if (scenario.duration > 1.0) scenario.duration *= 0.5;
        });
    }

    Project best_;
    const std::function<bool(const Project&)>& fails_;
    bool smaller_{false};
    int tries_{0};
};
} // namespace

Project shrunk(Project project, const std::function<bool(const Project&)>& fails) {
    return Shrinking(std::move(project), fails).run();
}

} // namespace burst::test

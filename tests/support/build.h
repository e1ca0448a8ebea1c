#pragma once

#include "models/catalog.h"
#include "models/design.h"
#include "simulator/estimate/estimate.h"
#include "simulator/experiment.h"

#include <QDebug>

#include <algorithm>
#include <cmath>
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

namespace burst::test {

/// A small design with one scenario, written down in a few lines, on a platform without any data: only the
/// kinds' own defaults apply, so that a test says all that matters.
class Build {
public:
    Build() {
        project.name = "test";
        model::Design design;
        design.id = model::DesignId("d");
        design.platform = "bare";
        design.region = "here";
        project.designs.push_back(design);
        model::Scenario scenario;
        scenario.id = model::ScenarioId("s");
        scenario.duration = 3600;
        project.scenarios.push_back(scenario);
    }

    Build& node(const std::string& id, const std::string& kind, model::Params params = {}) {
        model::Node node;
        node.id = model::NodeId(id);
        node.kind = kind;
        node.params = std::move(params);
        design().nodes.push_back(std::move(node));
        return *this;
    }
    Build& link(const std::string& from, const std::string& to, model::Params params = {}) {
        model::Link link;
        link.id = model::LinkId(from + "-" + to + "-" + std::to_string(design().links.size()));
        link.from = model::NodeId(from);
        link.to = model::NodeId(to);
        link.params = std::move(params);
        design().links.push_back(std::move(link));
        return *this;
    }
    Build& account(const std::string& key, model::Tree value) {
        design().account[key] = std::move(value);
        return *this;
    }
    Build& lasts(double seconds) {
        scenario().duration = seconds;
        return *this;
    }
    Build& poisson(const std::string& client, double rate) {
        model::Traffic traffic;
        traffic.profile = {{0.0, rate}};
        scenario().traffic[model::NodeId(client)] = traffic;
        return *this;
    }
    /// Users who think for `think` (a distribution as in a file, or seconds) after each answer.
    Build& users(const std::string& client, std::vector<model::RatePoint> count, const model::Tree& think) {
        model::Traffic traffic;
        traffic.process = model::Traffic::Process::closed;
        traffic.users = std::move(count);
        traffic.think = *model::parseDistribution(think, model::Unit::seconds);
        scenario().traffic[model::NodeId(client)] = traffic;
        return *this;
    }
    Build& arrivals(const std::string& client, std::vector<double> seconds) {
        model::Traffic traffic;
        traffic.process = model::Traffic::Process::trace;
        traffic.times = std::move(seconds);
        scenario().traffic[model::NodeId(client)] = traffic;
        return *this;
    }

    model::Design& design() { return project.designs.front(); }
    model::Scenario& scenario() { return project.scenarios.front(); }

    static model::Catalog bareCatalog() {
        model::Catalog catalog;
        model::Platform platform;
        platform.id = "bare";
        platform.title = "Bare";
        platform.regions = {"here"};
        catalog.platforms.push_back(platform);
        return catalog;
    }

    sim::Summary run(sim::Options options = {}) const {
        static const model::Catalog catalog = bareCatalog();
        auto result = sim::simulate(project, project.designs.front().id, project.scenarios.front().id,
                                    catalog, {}, options);
        if (!result) qFatal("the test's design does not run: %s", result.error().message().c_str());
        return std::move(*result);
    }

    sim::Estimate estimate() const {
        auto result = sim::estimate(project, project.designs.front().id, project.scenarios.front().id,
                                    bareCatalog(), {});
        if (!result) qFatal("the test's design has no estimate: %s", result.error().message().c_str());
        return std::move(*result);
    }

    model::Project project;
};

/// A distribution as it stands in a file.
inline model::Tree exponential(double mean) {
    return model::Tree(model::Tree::Object{{"dist", "exponential"}, {"mean", mean}});
}

inline const sim::NodeResult& at(const sim::Summary& summary, const std::string& id) {
    const auto* node = summary.node(model::NodeId(id));
    if (!node) qFatal("no node %s", id.c_str());
    return *node;
}

/// Every latency of the requests that succeeded, ascending, as upper bucket edges (at most 1.6 % above).
inline std::vector<double> latencies(const sim::NodeResult& node) {
    std::vector<double> all;
    for (const auto& [edge, count] : node.histogram)
        all.insert(all.end(), static_cast<std::size_t>(count), edge);
    return all;
}

/// Whether the latencies are these, each within the width of a bucket.
inline bool sameLatencies(const sim::NodeResult& node, std::vector<double> expected) {
    std::sort(expected.begin(), expected.end());
    const auto seen = latencies(node);
    bool same = seen.size() == expected.size();
    for (std::size_t i = 0; same && i < seen.size(); ++i)
        same = seen[i] >= expected[i] && seen[i] <= expected[i] * 1.017 + 2e-9;
    if (!same) qWarning() << "latencies" << seen << "instead of" << expected;
    return same;
}

} // namespace burst::test

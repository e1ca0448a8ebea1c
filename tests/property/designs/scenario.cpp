#include "tests/property/designs/generator.h"
#include "tests/property/designs/values.h"

#include "models/kind.h"
#include "models/resolve.h"

#include <algorithm>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace burst::test {

namespace {
using model::Fault;
using model::RatePoint;
using model::Scenario;
using model::Traffic;
using model::Tree;
using model::Unit;
using Process = Traffic::Process;

[[nodiscard]] model::Distribution distribution(const Tree& tree, Unit unit) {
    const auto parsed = model::parseDistribution(tree, unit);
    return parsed ? *parsed : model::Distribution{.a = 1.0};
}

/// Draws what arrives at one client.
class TrafficDrawing {
public:
    /// @param requests  about how many there shall be in the run
    TrafficDrawing(Dice& dice, const Scenario& scenario, const model::Design& design, double requests)
        : dice_(dice), scenario_(scenario), design_(design), requests_(requests) {}

    [[nodiscard]] Traffic draw(const model::NodeId& client) {
        static const std::vector<Process> processes = {Process::poisson, Process::poisson, Process::constant,
                                                       Process::renewal, Process::mmpp,    Process::closed,
                                                       Process::trace};
        traffic_.process = dice_.oneOf(processes);
        switch (traffic_.process) {
        case Process::constant:
        case Process::poisson:
            drawProfile();
            break;
        case Process::renewal:
            traffic_.gap = distribution(gap(), Unit::seconds);
            break;
        case Process::mmpp:
            traffic_.states = {.rates = {rate() * dice_.between(0.0, 1.0), rate() * 3.0},
                               .sojourns = {dice_.scaled(0.5, 20.0), dice_.scaled(0.5, 20.0)}};
            break;
        case Process::closed:
            drawUsers();
            break;
        case Process::trace:
            drawTrace(client);
            break;
        }
        if (traffic_.process != Process::closed && dice_.chance(0.15))
            traffic_.batch = distribution(randomDistribution(dice_, Unit::none), Unit::none);
        if (dice_.chance(0.1)) traffic_.scale = dice_.between(0.0, 2.0);
        if (dice_.chance(0.1)) traffic_.speed = dice_.scaled(0.5, 2.0);
        return std::move(traffic_);
    }

private:
    [[nodiscard]] double rate() const { return requests_ / scenario_.duration; }

    [[nodiscard]] Tree gap() {
        const double mean = 1.0 / rate();
        if (dice_.chance(0.3)) return Tree(mean);
        return Tree(
            Tree::Object{{"dist", Tree("gamma")}, {"mean", Tree(mean)}, {"cv", dice_.between(0.4, 2.0)}});
    }

    void drawProfile() {
        traffic_.profile = {{0.0, rate()}};
        double at = 0.0;
        for (int i = dice_.number(0, 3); i > 0; --i) {
            at += dice_.between(0.0, 0.3) * scenario_.duration;
            traffic_.profile.push_back({at, rate() * dice_.between(0.0, 3.0)});
        }
        // Half of the runs end with an empty system.
        const double end = std::max(at, 0.4 * scenario_.duration);
        if (dice_.chance(0.5))
            traffic_.profile.insert(traffic_.profile.end(),
                                    {{end, traffic_.profile.back().rate}, {end, 0.0}});
        else
            traffic_.loop = traffic_.profile.size() > 1 && dice_.chance(0.3);
    }

    void drawUsers() {
        const int users = dice_.number(1, 20);
        traffic_.users = {{0.0, static_cast<double>(users)}};
        if (dice_.chance(0.4))
            traffic_.users.push_back({0.5 * scenario_.duration, static_cast<double>(dice_.number(0, 20))});
        const double think = users / rate();
        traffic_.think = distribution(
            dice_.chance(0.5) ? Tree(think)
                              : Tree(Tree::Object{{"dist", Tree("exponential")}, {"mean", Tree(think)}}),
            Unit::seconds);
    }

    void drawTrace(const model::NodeId& client) {
        traffic_.loop = dice_.chance(0.3);
        const double kind = dice_.uniform();
        if (kind < 0.5) {
            double at = 0.0;
            for (int i = dice_.number(1, 60); i > 0; --i)
                traffic_.times.push_back(at += dice_.chance(0.2) ? 0.0 : dice_.between(0.0, 1.0));
            return;
        }
        traffic_.spread = static_cast<Traffic::Spread>(dice_.number(0, 2));
        traffic_.file = kind < 0.75 ? "counts.csv" : "routes.csv";
        if (kind < 0.75) return;
        for (const auto& link : design_.links)
            if (link.from == client)
                traffic_.routes[std::string(traffic_.routes.empty() ? "left" : "right")] = link.id;
    }

    Dice& dice_;
    const Scenario& scenario_;
    const model::Design& design_;
    double requests_{};
    Traffic traffic_{};
};

/// Draws one thing that goes wrong or changes.
class FaultDrawing {
public:
    FaultDrawing(Dice& dice, const Scenario& scenario, const model::Design& design)
        : dice_(dice), scenario_(scenario), design_(design) {}

    [[nodiscard]] Fault draw() {
        Fault fault;
        fault.kind = static_cast<Fault::Kind>(dice_.number(0, static_cast<int>(Fault::Kind::change)));
        fault.at = dice_.between(0.0, scenario_.duration);
        const bool lasts = fault.kind != Fault::Kind::coldStartStorm && dice_.chance(0.7);
        if (lasts) fault.duration = dice_.scaled(0.01, 0.6) * scenario_.duration;
        if (!design_.groups.empty() && dice_.chance(0.3))
            fault.group = design_.groups.front().id;
        else
            fault.node = dice_.oneOf(design_.nodes).id;
        details(fault);
        return fault;
    }

private:
    void details(Fault& fault) {
        switch (fault.kind) {
        case Fault::Kind::outage:
            fault.work = dice_.chance(0.5) ? Fault::Work::fails : Fault::Work::goesOn;
            break;
        case Fault::Kind::latency:
            fault.extra = randomDistribution(dice_, Unit::seconds);
            break;
        case Fault::Kind::errors:
        case Fault::Kind::throttle:
        case Fault::Kind::coldStartStorm:
            fault.share = dice_.chance(0.3) ? 1.0 : dice_.between(0.0, 1.0);
            break;
        case Fault::Kind::deployment:
            deployment(fault);
            break;
        case Fault::Kind::change:
            change(fault);
            break;
        case Fault::Kind::later:
            break;
        }
    }

    void deployment(Fault& fault) {
        double at = 0.0;
        double share = 0.0;
        for (int i = dice_.number(0, 3); i > 0; --i) {
            fault.weights.push_back({at, share = dice_.chance(0.3) ? 1.0 : dice_.between(0.0, 1.0)});
            at += dice_.between(0.0, 0.3) * scenario_.duration;
        }
        if (dice_.chance(0.5)) fault.version["compute"] = randomDistribution(dice_, Unit::seconds);
        if (dice_.chance(0.3)) fault.version["error_rate"] = Tree(dice_.between(0.0, 1.0));
    }

    /// A parameter that may change, of a node that has one, or of the account.
    void change(Fault& fault) {
        std::vector<std::pair<model::NodeId, model::Setting>> all;
        const auto collect = [&](const model::NodeId& id, const model::Settings& settings) {
            for (const auto& setting : settings.all())
                if (setting.parameter->mayChange) all.emplace_back(id, setting);
        };
        for (const auto& node : design_.nodes)
            collect(node.id, model::Settings::of(node, design_, testCatalog()));
        collect(model::NodeId(), model::Settings::ofAccount(design_, testCatalog()));
        const auto& [node, setting] = dice_.oneOf(all);
        fault.group = {};
        fault.node = node;
        fault.parameter = setting.parameter->key;
        fault.value = randomValue(dice_, setting);
    }

    Dice& dice_;
    const Scenario& scenario_;
    const model::Design& design_;
};
} // namespace

const model::Traces& testTraces() {
    static const model::Traces traces = [] {
        const auto counts = [](std::vector<double> values) {
            auto trace = std::make_shared<model::Trace>();
            trace->interval = 2.0;
            trace->counts = std::move(values);
            return trace;
        };
        const auto both = counts({10, 0, 25, 3, 0, 0, 40, 1});
        both->parts["left"] = counts({10, 0, 20, 3, 0, 0, 10, 1});
        both->parts["right"] = counts({0, 0, 5, 0, 0, 0, 30, 0});
        return model::Traces{{"counts.csv", counts({5, 5, 0, 60, 2.5})}, {"routes.csv", both}};
    }();
    return traces;
}

void addScenario(Dice& dice, model::Project& project) {
    const model::Design& design = project.designs.front();
    Scenario scenario;
    scenario.id = model::ScenarioId("s");
    scenario.duration = dice.chance(0.05) ? dice.scaled(300.0, 36000.0) : dice.scaled(2.0, 300.0);
    if (dice.chance(0.4)) scenario.warmup = dice.between(0.0, 0.7) * scenario.duration;
    scenario.autoWarmup = dice.chance(0.03);
    scenario.replications = 2;
    scenario.seed = dice.word() >> 12U;
    if (dice.chance(0.03))
        scenario.precision = model::Precision{.metric = "latency.mean", .mostReplications = 6};
    for (const auto& node : design.nodes)
        if (node.kind == "client" && !dice.chance(0.05))
            scenario.traffic[node.id] =
                TrafficDrawing(dice, scenario, design, dice.scaled(5.0, 1500.0)).draw(node.id);
    for (int i = dice.chance(0.4) ? dice.number(1, 3) : 0; i > 0; --i)
        scenario.faults.push_back(FaultDrawing(dice, scenario, design).draw());
    project.scenarios.push_back(std::move(scenario));
}

} // namespace burst::test

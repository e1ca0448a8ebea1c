#include "simulator/network/compile_faults.h"

#include "models/bypass.h"
#include "models/grouping.h"
#include "simulator/random/draws.h"

#include <algorithm>
#include <map>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace burst::sim {

namespace {
using Kind = model::Fault::Kind;

/// Collects what the faults of a scenario do to one design.
class Planner {
public:
    Planner(const Network& network, const model::Design& design, const model::Catalog& catalog)
        : network_(network), design_(design), catalog_(catalog) {
        for (NodeIndex i = 0; i < network.nodes.size(); ++i)
            index_.emplace(network.nodes[i].id.text, i);
    }

    void add(const model::Fault& fault, std::uint64_t key) {
        if (fault.kind == Kind::later) return;
        if (fault.node.empty() && fault.group.empty()) return addChange(fault, none);
        for (const NodeIndex node : targetsOf(fault))
            addAt(fault, node, mix(key, network_.nodes[node].key));
    }

    [[nodiscard]] FaultPlan plan() && {
        for (auto& [target, changes] : changes_)
            layOut(target, changes);
        std::stable_sort(plan_.turns.begin(), plan_.turns.end(),
                         [](const Turn& a, const Turn& b) { return a.at < b.at; });
        return std::move(plan_);
    }

private:
    /// A change that is in force from `from` until `until`.
    struct Window {
        Time from{};
        Time until{never};
        std::optional<double> value{};
    };
    /// Node and parameter.
    using Target = std::pair<NodeIndex, std::string>;

    [[nodiscard]] std::vector<NodeIndex> targetsOf(const model::Fault& fault) const {
        std::vector<NodeIndex> all;
        const auto take = [&](const model::NodeId& id) {
            const auto found = index_.find(id.text);
            if (found != index_.end() && !model::isSwitchedOff(*network_.nodes[found->second].kind))
                all.push_back(found->second);
        };
        if (!fault.node.empty()) take(fault.node);
        if (!fault.group.empty())
            for (const auto& member : model::membersOf(design_, fault.group))
                take(member);
        return all;
    }

    void addAt(const model::Fault& fault, NodeIndex node, std::uint64_t key) {
        const model::Kind& kind = *network_.nodes[node].kind;
        switch (fault.kind) {
        case Kind::outage:
            if (!kind.origin) addWindow(fault, {FaultSpec::Kind::outage, node, stopsWork(fault), 1, {}, key});
            break;
        case Kind::latency:
            if (!kind.origin)
                addWindow(fault, {FaultSpec::Kind::latency, node, false, 1, extraOf(fault), key});
            break;
        case Kind::errors:
            if (!kind.origin) addWindow(fault, {FaultSpec::Kind::errors, node, false, fault.share, {}, key});
            break;
        case Kind::throttle:
            if (!kind.origin)
                addWindow(fault, {FaultSpec::Kind::throttle, node, false, fault.share, {}, key});
            break;
        case Kind::coldStartStorm:
            if (kind.scales)
                addWindow(fault, {FaultSpec::Kind::coldStartStorm, node, false, fault.share, {}, key});
            break;
        case Kind::deployment:
            if (kind.scales) addDeployment(fault, node);
            break;
        case Kind::change:
            addChange(fault, node);
            break;
        case Kind::later:
            break;
        }
    }

    [[nodiscard]] static bool stopsWork(const model::Fault& fault) {
        return fault.work == model::Fault::Work::fails;
    }

    [[nodiscard]] static Sampler extraOf(const model::Fault& fault) {
        const auto extra = model::parseDistribution(fault.extra, model::Unit::seconds);
        return extra ? Sampler(*extra) : Sampler();
    }

    void turn(Time at, Turn::What what, NodeIndex node, std::size_t subject, double share = 0) {
        if (at < network_.horizon)
            plan_.turns.push_back({at, what, node, static_cast<std::uint32_t>(subject), share});
    }

    void addWindow(const model::Fault& fault, FaultSpec spec) {
        const std::size_t subject = plan_.faults.size();
        const Time from = fromSeconds(fault.at);
        turn(from, Turn::What::begin, spec.node, subject);
        // A storm without a length is over at once.
        const bool momentary = fault.kind == Kind::coldStartStorm && !fault.duration;
        if (fault.duration || momentary)
            turn(from + fromSeconds(fault.duration.value_or(0)), Turn::What::end, spec.node, subject);
        plan_.faults.push_back(std::move(spec));
    }

    void addDeployment(const model::Fault& fault, NodeIndex node) {
        model::Node next = *design_.node(network_.nodes[node].id);
        for (const auto& [key, value] : fault.version)
            next.params[key] = value;
        const std::size_t subject = plan_.versions.size();
        plan_.versions.push_back({node, model::Settings::of(next, design_, catalog_)});
        const Time from = fromSeconds(fault.at);
        const Time until = fault.duration ? from + fromSeconds(*fault.duration) : never;
        turn(from, Turn::What::deploy, node, subject);
        if (fault.weights.empty()) turn(from, Turn::What::shift, node, subject, 1.0);
        for (const auto& weight : fault.weights)
            if (from + fromSeconds(weight.at) < until)
                turn(from + fromSeconds(weight.at), Turn::What::shift, node, subject, weight.share);
        if (until < never) turn(until, Turn::What::shift, node, subject, 0.0);
    }

    void addChange(const model::Fault& fault, NodeIndex node) {
        model::Settings settings;
        if (node == none) {
            model::Design changed = accountOnly();
            changed.account[fault.parameter] = fault.value;
            settings = model::Settings::ofAccount(changed, catalog_);
        } else {
            model::Node changed = *design_.node(network_.nodes[node].id);
            changed.params[fault.parameter] = fault.value;
            settings = model::Settings::of(changed, design_, catalog_);
        }
        const model::Setting* setting = settings.find(fault.parameter);
        if (!setting || !setting->parameter->mayChange) return;
        const Time from = fromSeconds(fault.at);
        const Time until = fault.duration ? from + fromSeconds(*fault.duration) : never;
        changes_[{node, fault.parameter}].push_back({from, until, settings.quantity(fault.parameter)});
    }

    /// The design without its nodes: all that the account's settings depend on.
    [[nodiscard]] model::Design accountOnly() const {
        model::Design design;
        design.platform = design_.platform;
        design.region = design_.region;
        design.account = design_.account;
        return design;
    }

    [[nodiscard]] std::optional<double> designValue(const Target& target) const {
        if (target.first != none) return network_.nodes[target.first].settings.quantity(target.second);
        return model::Settings::ofAccount(accountOnly(), catalog_).quantity(target.second);
    }

    /// At every moment the change counts that began last and is not undone; without one the design does.
    void layOut(const Target& target, std::vector<Window>& windows) {
        std::stable_sort(windows.begin(), windows.end(),
                         [](const Window& a, const Window& b) { return a.from < b.from; });
        std::vector<Time> moments;
        for (const auto& window : windows)
            for (const Time at : {window.from, window.until})
                if (at < never) moments.push_back(at);
        std::sort(moments.begin(), moments.end());
        moments.erase(std::unique(moments.begin(), moments.end()), moments.end());
        for (const Time at : moments) {
            std::optional<double> value = designValue(target);
            for (const auto& window : windows)
                if (window.from <= at && at < window.until) value = window.value;
            turn(at, Turn::What::change, target.first, plan_.changes.size());
            plan_.changes.push_back({target.first, target.second, value});
        }
    }

    const Network& network_;
    const model::Design& design_;
    const model::Catalog& catalog_;
    std::unordered_map<std::string_view, NodeIndex> index_;
    std::map<Target, std::vector<Window>> changes_;
    FaultPlan plan_;
};
} // namespace

FaultPlan planFaults(const Network& network, const model::Design& design, const model::Scenario& scenario,
                     const model::Catalog& catalog) {
    if (scenario.faults.empty()) return {};
    Planner planner(network, design, catalog);
    for (std::size_t i = 0; i < scenario.faults.size(); ++i)
        planner.add(scenario.faults[i], i + 1);
    return std::move(planner).plan();
}

} // namespace burst::sim

#include "models/instant.h"
#include "models/io/fault_json.h"
#include "models/io/project_json.h"
#include "models/io/traffic_json.h"

#include <cmath>
#include <limits>

namespace burst::model {

namespace {
/// Whole numbers without ".0": pixels and counts read better.
Tree plain(double value) {
    constexpr double exact = 9007199254740992.0; // 2^53: whole numbers are exact up to here
    if (std::abs(value) < exact && std::trunc(value) == value) return static_cast<std::int64_t>(value);
    return value;
}

Tree quantity(double value, Unit unit) {
    return unit == Unit::none ? plain(value) : Tree(formatQuantity(value, unit));
}

Tree place(const Point& at) {
    return Tree::List{plain(at.x), plain(at.y)};
}

Tree object(const Params& params) {
    return Tree::Object(params.begin(), params.end());
}

/// Builds an object in canonical order; empty texts, lists and objects are left out where so asked.
class Writer {
public:
    Writer& put(const char* key, Tree value) {
        object_.emplace_back(key, std::move(value));
        return *this;
    }
    Writer& putText(const char* key, const std::string& text) {
        return text.empty() ? *this : put(key, text);
    }
    /// Written only when true.
    Writer& putTruth(const char* key, bool truth) { return truth ? put(key, true) : *this; }
    Writer& putParams(const char* key, const Params& params) {
        return params.empty() ? *this : put(key, object(params));
    }
    template <class Items, class Write>
    Writer& putList(const char* key, const Items& items, const Write& write) {
        Tree::List list;
        list.reserve(items.size());
        for (const auto& item : items)
            list.push_back(write(item));
        return put(key, std::move(list));
    }
    /// Unknown keys follow the known ones.
    Tree with(const Tree::Object& extra) {
        object_.insert(object_.end(), extra.begin(), extra.end());
        return std::move(object_);
    }

private:
    Tree::Object object_{};
};

Tree writeNode(const Node& node) {
    return Writer()
        .put("id", node.id.text)
        .put("kind", node.kind)
        .putText("offering", node.offering)
        .putText("name", node.name)
        .put("at", place(node.at))
        .putTruth("locked", node.locked)
        .putParams("params", node.params)
        .with(node.extra);
}

Tree writeLink(const Link& link) {
    return Writer()
        .put("id", link.id.text)
        .put("from", link.from.text)
        .put("to", link.to.text)
        .putParams("params", link.params)
        .with(link.extra);
}

Tree writeGroup(const Group& group) {
    return Writer()
        .put("id", group.id.text)
        .putText("name", group.name)
        .putText("kind", group.kind)
        .putText("group", group.parent.text)
        .putList("members", group.members, [](const NodeId& id) { return Tree(id.text); })
        .putTruth("collapsed", group.collapsed)
        .with(group.extra);
}

Tree writeNote(const Note& note) {
    return Writer().put("id", note.id.text).put("text", note.text).put("at", place(note.at)).with(note.extra);
}

Tree writeDesign(const Design& design) {
    Writer writer;
    writer.put("id", design.id.text)
        .putText("name", design.name)
        .put("platform", design.platform)
        .put("region", design.region)
        .putParams("account", design.account)
        .putText("routing", design.routing)
        .putList("nodes", design.nodes, writeNode)
        .putList("links", design.links, writeLink);
    if (!design.groups.empty()) writer.putList("groups", design.groups, writeGroup);
    if (!design.notes.empty()) writer.putList("notes", design.notes, writeNote);
    return writer.with(design.extra);
}

/// In quotes beyond the whole numbers that JSON programs keep.
Tree writeSeed(std::uint64_t seed) {
    constexpr auto most = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
    return seed <= most ? Tree(static_cast<std::int64_t>(seed)) : Tree(std::to_string(seed));
}

Tree writeScenario(const Scenario& scenario) {
    Writer writer;
    writer.put("id", scenario.id.text)
        .putText("name", scenario.name)
        .put("duration", quantity(scenario.duration, Unit::seconds))
        .put("warmup", scenario.autoWarmup ? Tree("auto") : quantity(scenario.warmup, Unit::seconds))
        .put("replications", scenario.replications)
        .put("seed", writeSeed(scenario.seed));
    if (scenario.startsAt != Scenario().startsAt) writer.put("starts_at", writeInstant(scenario.startsAt));
    Tree::Object traffic;
    for (const auto& [source, arrivals] : scenario.traffic)
        traffic.emplace_back(source.text, writeTraffic(arrivals));
    writer.put("traffic", std::move(traffic));
    if (scenario.precision)
        writer.put("precision", Tree::Object{{"metric", scenario.precision->metric},
                                             {"relative", scenario.precision->relative},
                                             {"max_replications", scenario.precision->mostReplications}});
    if (!scenario.faults.empty()) writer.putList("faults", scenario.faults, writeFault);
    return writer.put("month_share", scenario.monthShare).with(scenario.extra);
}

Tree writeObjective(const Objective& objective) {
    const Unit unit = unitOfMetric(objective.metric);
    Writer writer;
    writer.put("metric", objective.metric).putText("at", objective.at);
    if (objective.min) writer.put("min", quantity(*objective.min, unit));
    if (objective.max) writer.put("max", quantity(*objective.max, unit));
    return writer.with(objective.extra);
}

Tree writeBudget(const Budget& budget) {
    return Writer()
        .put("month", budget.bare ? plain(budget.month) : quantity(budget.month, Unit::money))
        .putList("alerts", budget.alerts, [](double alert) { return plain(alert); })
        .with(budget.extra);
}

Tree writeDiscount(const Discount& discount) {
    return Writer()
        .putText("platform", discount.platform)
        .putText("service", discount.service)
        .putText("sku", discount.sku)
        .put("share", plain(discount.share))
        .putText("source", discount.source)
        .with(discount.extra);
}
} // namespace

std::string writeProject(const Project& project) {
    Writer writer;
    writer.put("burstlab", Project::schemaVersion)
        .put("name", project.name)
        .putText("description", project.description)
        .putList("designs", project.designs, writeDesign)
        .putList("scenarios", project.scenarios, writeScenario)
        .putList("objectives", project.objectives, writeObjective);
    if (project.budget) writer.put("budget", writeBudget(*project.budget));
    if (!project.discounts.empty()) writer.putList("discounts", project.discounts, writeDiscount);
    return dumpJson(writer.with(project.extra));
}

std::string writeFragment(const Fragment& fragment) {
    Writer writer;
    writer.put("burstlab_fragment", Project::schemaVersion)
        .putList("nodes", fragment.nodes, writeNode)
        .putList("links", fragment.links, writeLink);
    if (!fragment.groups.empty()) writer.putList("groups", fragment.groups, writeGroup);
    return dumpJson(writer.with({}));
}

} // namespace burst::model

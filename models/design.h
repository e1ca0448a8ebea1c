#pragma once

#include "models/ids.h"
#include "models/scenario.h"
#include "models/terms.h"
#include "models/tree.h"
#include "models/units.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace burst::model {

/// A place on the canvas, in pixels at 100 % zoom; the top left corner of a node.
struct Point {
    double x{};
    double y{};
    bool operator==(const Point&) const = default;
};

/// An instance of a kind in a design: what the designer set, nothing else.
struct Node {
    NodeId id;
    std::string kind;     ///< "function", "queue", … as in kinds.def
    std::string offering; ///< "aws.lambda"; empty = the first one that the platform offers for the kind
    std::string name;     ///< for people; empty = the id
    Point at;
    bool locked{false}; ///< stays where it is and cannot be deleted on the canvas
    Params params;
    Tree::Object extra; ///< unknown keys, kept on a round trip

    [[nodiscard]] const std::string& title() const { return name.empty() ? id.text : name; }
    bool operator==(const Node&) const = default;
};

/// A call follows a link from one node to another.
struct Link {
    LinkId id;
    NodeId from;
    NodeId to;
    Params params;
    Tree::Object extra;
    bool operator==(const Link&) const = default;
};

/// A titled frame around nodes and other groups.
struct Group {
    GroupId id;
    std::string name;
    std::string kind;            ///< "region", "zone", "vpc", "domain", "tenant", or a word of the designer's
    GroupId parent;              ///< the group that this one is in; empty = none
    std::vector<NodeId> members; ///< without those of groups inside
    bool collapsed{false};       ///< drawn as one box that hides what is inside
    Tree::Object extra;

    [[nodiscard]] const std::string& title() const { return name.empty() ? id.text : name; }
    bool operator==(const Group&) const = default;
};

/// Free text on the canvas; takes no part in the simulation.
struct Note {
    NoteId id;
    std::string text;
    Point at;
    Tree::Object extra;
    bool operator==(const Note&) const = default;
};

/// One architecture on one platform in one region.
struct Design {
    DesignId id;
    std::string name;
    std::string platform{"aws"};
    std::string region{"us-east-1"};
    Params account;      ///< limits shared by all nodes, e.g. "concurrency"
    std::string routing; ///< how links are drawn: "orthogonal", "straight"; else curved
    std::vector<Node> nodes;
    std::vector<Link> links;
    std::vector<Group> groups;
    std::vector<Note> notes;
    Tree::Object extra;

    [[nodiscard]] const Node* node(const NodeId& id) const;
    [[nodiscard]] const Link* link(const LinkId& id) const;
    [[nodiscard]] const Group* group(const GroupId& id) const;
    [[nodiscard]] const Note* note(const NoteId& id) const;
    [[nodiscard]] const std::string& title() const { return name.empty() ? id.text : name; }
    bool operator==(const Design&) const = default;
};

/// A bound that a result has to keep: metric "latency.p99", "errors.ratio", "cost.month", …
struct Objective {
    std::string metric;
    std::string at;            ///< node id; empty = end to end
    std::optional<double> min; ///< SI base unit of the metric
    std::optional<double> max;
    Tree::Object extra;
    bool operator==(const Objective&) const = default;
};

/// What a metric of that name measures: seconds for "latency.…" and "oldest_age…", money for "cost.…", ratio
/// for "….ratio" and "utilisation", else a count.
[[nodiscard]] Unit unitOfMetric(std::string_view metric);

/// What one *.burst file holds.
struct Project {
    static constexpr int schemaVersion = 1;
    std::string name;
    std::string description;
    std::vector<Design> designs;
    std::vector<Scenario> scenarios;
    std::vector<Objective> objectives;
    std::optional<Budget> budget;
    std::vector<Discount> discounts;
    Tree::Object extra;

    [[nodiscard]] const Design* design(const DesignId& id) const;
    [[nodiscard]] const Scenario* scenario(const ScenarioId& id) const;
    bool operator==(const Project&) const = default;
};

} // namespace burst::model

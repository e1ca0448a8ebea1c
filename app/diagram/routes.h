#pragma once

#include "app/diagram/geometry.h"
#include "app/diagram/placement.h"

#include <map>
#include <optional>
#include <set>
#include <string_view>
#include <unordered_map>

namespace burst::app {

/// The links of one design: the ways they take and what tells them apart. Made in one pass over the design
/// and valid as long as that lives unchanged.
class Routes {
public:
    /// @param outline  where nodes are shown; without one, where they stand in the design
    explicit Routes(const model::Design& design, const Placement::NodeOutline& outline = {});

    /// Where what the links join is drawn.
    [[nodiscard]] const Placement& placement() const { return placement_; }
    /// See Placement::lift().
    void lift(const std::set<model::NodeId>& nodes, QPointF by) { placement_.lift(nodes, by); }
    /// See Placement::line().
    [[nodiscard]] QPolygonF line(const model::Link& link) const { return placement_.line(link); }
    /// See Placement::grips().
    [[nodiscard]] QPolygonF grips(const model::Link& link) const { return placement_.grips(link); }
    [[nodiscard]] LinkLook look(const model::Link& link) const;
    /// Whether it begins or ends at a node that is switched off.
    [[nodiscard]] bool disabled(const model::Link& link) const;
    /// See routeShares(); nullopt for a link that has none.
    [[nodiscard]] std::optional<double> share(const model::Link& link) const;
    [[nodiscard]] const model::Node* node(const model::NodeId& id) const;
    [[nodiscard]] const model::Link* link(const model::LinkId& id) const;

private:
    Placement placement_;
    std::map<model::LinkId, double> shares_;
    std::unordered_map<std::string_view, const model::Node*> nodes_;
    std::unordered_map<std::string_view, const model::Link*> links_;
};

} // namespace burst::app

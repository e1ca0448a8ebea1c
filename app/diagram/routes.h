#pragma once

#include "app/diagram/geometry.h"

#include <functional>
#include <map>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <vector>

namespace burst::app {

/// The ways that the links of one design take between its nodes. Made in one pass over the design and valid
/// as long as that lives unchanged.
class Routes {
public:
    /// The outline of a node where it is shown; empty when it is not.
    using Outline = std::function<QRectF(const model::Node&)>;

    /// @param outline  where nodes are shown; without one, where they stand in the design
    explicit Routes(const model::Design& design, Outline outline = {});

    /// From port to port; empty when an end is missing. Links that join the same two nodes lie side by side.
    [[nodiscard]] QPolygonF line(const model::Link& link) const;
    [[nodiscard]] LinkLook look(const model::Link& link) const;
    /// How far a link lies beside the way it would take alone, in px.
    [[nodiscard]] double bow(const model::Link& link) const;
    [[nodiscard]] const model::Node* node(const model::NodeId& id) const;
    [[nodiscard]] const model::Link* link(const model::LinkId& id) const;

private:
    /// Both ends and the port of the source.
    using Ends = std::tuple<std::string_view, std::string_view, Port>;
    [[nodiscard]] static Ends endsOf(const model::Link& link);

    Outline outline_;
    std::unordered_map<std::string_view, const model::Node*> nodes_;
    std::unordered_map<std::string_view, const model::Link*> links_;
    std::map<Ends, std::vector<const model::Link*>> parallel_;
};

} // namespace burst::app

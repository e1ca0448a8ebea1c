#pragma once

#include "app/diagram/bent_line.h"
#include "app/diagram/geometry.h"
#include "models/design.h"

#include <QPointF>
#include <QPolygonF>
#include <QRectF>

#include <cstddef>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace burst::app {

/// Where everything of a design is drawn: outlines of nodes, frames around groups, boxes of collapsed ones,
/// and the ends of links. Worked out once for a value of the design.
class Placement {
public:
    /// The outline of a node where it is known already: measuring text takes long.
    using NodeOutline = std::function<QRectF(const model::Node&)>;

    Placement() = default;
    explicit Placement(const model::Design& design, const NodeOutline& known = {});

    struct Frame {
        model::GroupId id;
        QRectF rect; ///< of the frame, or of the box when collapsed; empty = nothing to draw
        int depth{}; ///< 0 = in no other group
        bool collapsed{false};
        bool shown{true};    ///< not inside a collapsed one
        bool lifted{false};  ///< all that is in it is lifted
        std::size_t nodes{}; ///< in it and in groups inside
    };
    /// In an order in which each comes after those around it.
    [[nodiscard]] const std::vector<Frame>& frames() const { return frames_; }
    [[nodiscard]] const Frame* frame(const model::GroupId& id) const;
    /// The innermost open frame at a point that is not lifted, or nullptr.
    [[nodiscard]] const Frame* frameAt(QPointF at) const;

    /// The outline of a node, also of a hidden one; empty for an unknown node.
    [[nodiscard]] QRectF node(const model::NodeId& id) const;
    /// The collapsed group that hides a node, the outermost one; nullptr = it is shown.
    [[nodiscard]] const Frame* hiding(const model::NodeId& id) const;
    /// What the way of a link depends on.
    struct Course {
        QPointF from;
        QPointF to;
        double bow{};      ///< px beside the way it would take alone
        bool shown{false}; ///< both ends are there, and not in the same box
        bool operator==(const Course&) const = default;
    };
    [[nodiscard]] Course course(const model::Link& link) const;
    /// Whether links go around nodes, so that each may depend on all of them.
    [[nodiscard]] bool goesAround() const { return routing_ == "orthogonal"; }
    [[nodiscard]] const std::string& routing() const { return routing_; }
    /// The line of a link between what is shown of its ends. Empty when an end is missing or both are in the
    /// same box.
    [[nodiscard]] QPolygonF line(const model::Link& link) const;

    /// The ports and the bends of a link; nullopt where it finds its way by itself whatever it holds: from a
    /// node to itself, and where an end is in a collapsed group.
    [[nodiscard]] std::optional<BentWay> bendable(const model::Link& link) const;
    /// Where the bends of a link can be taken hold of.
    [[nodiscard]] QPolygonF grips(const model::Link& link) const;

    /// Shows nodes shifted. Frames and boxes of which all nodes are lifted go with them; the others stay as
    /// they were.
    void lift(const std::set<model::NodeId>& nodes, QPointF by);

    /// All nodes, links, frames and boxes, with what hangs out of them; empty for an empty design.
    [[nodiscard]] QRectF bounds() const;

private:
    static constexpr auto none = static_cast<std::size_t>(-1);
    struct Outline {
        QRectF rect;
        const model::Kind* kind{}; ///< nullptr = not known
        std::size_t box{none};     ///< the frame that hides it
        bool lifted{false};
    };
    struct Inside {
        std::vector<model::NodeId> nodes;
        std::size_t parent{none};
        std::size_t hiddenBy{none};
    };

    void addFrames(const model::Design& design);
    void hideCollapsed(const model::Design& design);
    void measureFrames();
    void rankLinks(const model::Design& design);
    [[nodiscard]] QRectF shifted(const QRectF& rect, bool lifted) const {
        return lifted ? rect.translated(by_) : rect;
    }
    [[nodiscard]] QRectF endOf(const Outline& outline) const;
    /// @param from, to  the ends of the link
    [[nodiscard]] static Port portOf(const model::Link& link, const Outline& from, const Outline& to);

    std::unordered_map<model::NodeId, Outline> outlines_;
    std::vector<Frame> frames_;
    std::vector<Inside> insides_; ///< by frame
    std::unordered_map<model::GroupId, std::size_t> frameOf_;
    std::unordered_map<model::LinkId, double> bows_; ///< of links beside others
    std::vector<QRectF> obstacles_;                  ///< what orthogonal links go around
    std::string routing_;
    QPointF by_;
};

/// Everything that the picture of a design covers; empty for an empty design.
[[nodiscard]] QRectF boundsOf(const model::Design& design);

} // namespace burst::app

#pragma once

#include "app/desktop/canvas/group_item.h"
#include "app/desktop/canvas/link_item.h"
#include "app/desktop/canvas/node_item.h"
#include "app/desktop/canvas/note_item.h"
#include "app/diagram/geometry.h"
#include "app/diagram/render.h"
#include "app/diagram/routes.h"
#include "app/editor/document.h"

#include <QGraphicsScene>

#include <map>
#include <memory>
#include <optional>
#include <unordered_map>

namespace burst::app {

/// A port that the pointer is on.
struct PortHit {
    model::NodeId node;
    Port port{Port::input};
};

/// The items of the design on screen, keyed by id. Follows the document and never changes it.
class Scene : public QGraphicsScene {
    Q_OBJECT

public:
    explicit Scene(Document& document, QObject* parent = nullptr);

    void setTheme(const Theme& theme);
    [[nodiscard]] const Theme& theme() const { return *theme_; }
    /// What a run or an estimate adds to the nodes; empty takes it away.
    void setOverlays(NodeOverlays overlays);
    /// Requests per second that links carried in the last run, where 0 or absent = idle, and what stands on
    /// them beside their own words: the estimated rate.
    void setLinkFigures(std::map<model::LinkId, double> rates, std::map<model::LinkId, QString> texts);
    /// What is shown beside the design itself.
    [[nodiscard]] const NodeOverlays& overlays() const { return overlays_; }
    [[nodiscard]] const std::map<model::LinkId, QString>& linkTexts() const { return texts_; }

    [[nodiscard]] NodeItem* node(const model::NodeId& id) const;
    [[nodiscard]] LinkItem* link(const model::LinkId& id) const;
    [[nodiscard]] GroupItem* group(const model::GroupId& id) const;
    [[nodiscard]] NoteItem* note(const model::NoteId& id) const;
    /// Where everything is, also while it is dragged.
    [[nodiscard]] const Placement& placement() const { return routes_->placement(); }
    [[nodiscard]] NodeItem* nodeAt(QPointF at) const;
    /// The box at a point, or the frame whose title or border is there.
    [[nodiscard]] GroupItem* groupAt(QPointF at) const;
    [[nodiscard]] NoteItem* noteAt(QPointF at) const;
    /// @param reach  px on screen beside the link that count as on it
    [[nodiscard]] LinkItem* linkAt(QPointF at, double reach = 6.0) const;
    /// Why the badge at a point is there; empty where there is none.
    [[nodiscard]] QString badgeReasonAt(QPointF at) const;
    [[nodiscard]] std::optional<PortHit> portAt(QPointF at) const;
    /// An end of a selected or hovered link near the point: true for the target end.
    [[nodiscard]] std::optional<std::pair<model::LinkId, bool>> linkEndAt(QPointF at) const;
    /// A bend of a selected link near the point, and which of its bends that is.
    [[nodiscard]] std::optional<std::pair<model::LinkId, std::size_t>> bendAt(QPointF at) const;
    /// Outlines of all that is shown, of links those with bends; empty when that is nothing.
    [[nodiscard]] QRectF content() const;
    /// The same with the badges of nodes, which come and go with figures.
    [[nodiscard]] QRectF extent() const;

    /// Shows nodes shifted by a drag that is not committed yet; their wires, and the frames that go with them
    /// as a whole, follow.
    void shift(const std::set<model::NodeId>& nodes, QPointF by);
    void shiftNotes(const std::set<model::NoteId>& notes, QPointF by);
    /// The selected note whose picture is resized at a point; nullptr = none.
    [[nodiscard]] const NoteItem* pictureCornerAt(QPointF at) const;
    /// Shows a link with other bends than it has.
    void showWay(const model::Link& link);
    /// Set for a link that can be bent at a point of it.
    [[nodiscard]] std::optional<Bending> bendingAt(const model::Link& link, QPointF at) const;
    /// The group that what is dragged would go into; empty = none.
    void setDropTarget(const model::GroupId& id);
    void setHover(QGraphicsItem* item);
    /// While a wire is drawn: which nodes it may end at. Empty function = no wire.
    void showTargets(const std::function<bool(const model::NodeId&)>& possible);
    void setFocusedNode(const model::NodeId& id);
    void setHighlightedLink(const model::LinkId& id);

    /// Zoom of the view, for hit areas that keep their size on screen.
    void setViewScale(double scale) { viewScale_ = scale; }
    [[nodiscard]] double viewScale() const { return viewScale_; }
    /// During quick movement edges are drawn without antialiasing.
    void setHurried(bool hurried);
    [[nodiscard]] bool hurried() const { return hurried_; }

signals:
    void rebuilt();

private:
    /// How much of what is shown may differ from the design.
    enum class Change {
        some, ///< nodes and links that are not what they were
        all,  ///< every picture: another design, platform or catalogue
    };
    void sync(Change least = Change::some);
    /// @return the nodes whose pictures changed
    std::set<model::NodeId> syncNodes(const model::Design& before, const model::Design& design,
                                      Change change);
    void syncLinks(const Routes& before, const std::set<model::NodeId>& changed, Change change);
    void syncNotes();
    /// Frames and boxes, with what the nodes in a box add up to.
    void syncGroups();
    void decorateNodes();
    void decorateLinks();
    void showSelection();
    void showFindings();
    void updateExtent();
    void reroute(const std::set<model::NodeId>& moved);

    Document& document_;
    const Theme* theme_{&Theme::light()};
    NodeOverlays overlays_;
    std::map<model::LinkId, double> rates_;
    std::map<model::LinkId, QString> texts_;
    std::shared_ptr<const model::Project> project_; ///< what is shown
    std::unique_ptr<Routes> routes_;                ///< of its design
    std::unordered_map<model::NodeId, NodeItem*> nodes_;
    std::unordered_map<model::LinkId, LinkItem*> links_;
    std::unordered_map<model::GroupId, GroupItem*> groups_;
    std::unordered_map<model::NoteId, NoteItem*> notes_;
    std::map<model::NodeId, std::pair<int, model::Finding::Severity>> problems_;
    QGraphicsItem* hovered_{nullptr};
    model::NodeId focused_;
    model::GroupId dropTarget_;
    model::DesignId shown_;
    double viewScale_{1.0};
    bool hurried_{false};
};

} // namespace burst::app

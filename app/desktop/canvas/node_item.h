#pragma once

#include "app/diagram/node_painter.h"
#include "models/ids.h"

#include <QGraphicsItem>

namespace burst::app {

class Scene;

/// The picture of one node on the canvas. Holds what it shows, never the model.
class NodeItem : public QGraphicsItem {
public:
    enum { Type = UserType + 1 };

    NodeItem(Scene& scene, model::NodeId id);

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] const model::NodeId& id() const { return id_; }
    /// Takes over another look but for what decorates it; the item moves to its place.
    void show(NodeLook look);
    /// What a run or an estimate and the problems of the node add.
    void decorate(const NodeOverlay& overlay, int problems, model::Finding::Severity worst);
    [[nodiscard]] const NodeLook& look() const { return look_; }
    [[nodiscard]] const NodeStates& states() const { return states_; }
    void setStates(const NodeStates& states);
    /// The outline in scene coordinates, also while the item is dragged away from its place.
    [[nodiscard]] QRectF outline() const { return look_.rect.translated(pos()); }
    /// With the badges, which may reach beyond it.
    [[nodiscard]] QRectF extent() const;

    [[nodiscard]] QRectF boundingRect() const override;
    [[nodiscard]] QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    Scene& scene_;
    model::NodeId id_;
    NodeLook look_; ///< rect at (0, 0)
    NodeStates states_;
};

} // namespace burst::app

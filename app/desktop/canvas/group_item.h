#pragma once

#include "app/diagram/group_painter.h"
#include "models/ids.h"

#include <QGraphicsItem>

#include <optional>

namespace burst::app {

class Scene;

/// The picture of one group: a frame behind nodes and links, or the box that hides what is in it.
class GroupItem : public QGraphicsItem {
public:
    enum { Type = UserType + 3 };

    GroupItem(Scene& scene, model::GroupId id);

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] const model::GroupId& id() const { return id_; }
    /// As an open frame.
    /// @param depth  of groups inside one another; inner ones lie above
    void showFrame(GroupLook look, int depth);
    /// As a box.
    void showBox(NodeLook look);
    void setSelected(bool selected);
    void setHovered(bool hovered);
    void setTarget(bool target);
    /// The same picture at another place.
    void setRect(const QRectF& rect);

    [[nodiscard]] bool collapsed() const { return box_.has_value(); }
    [[nodiscard]] const QRectF& rect() const { return look_.rect; }
    /// What the box shows; nullptr for a frame.
    [[nodiscard]] const NodeLook* box() const { return box_ ? &*box_ : nullptr; }
    [[nodiscard]] QRectF boundingRect() const override;
    /// Title and border of a frame, so that what is inside can be reached; all of a box.
    [[nodiscard]] QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    Scene& scene_;
    model::GroupId id_;
    GroupLook look_;
    std::optional<NodeLook> box_;
};

} // namespace burst::app

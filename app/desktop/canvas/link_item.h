#pragma once

#include "app/diagram/link_painter.h"
#include "models/ids.h"

#include <QGraphicsItem>

namespace burst::app {

class Scene;

/// The picture of one link. The curve is flattened when it changes, not when it is painted.
class LinkItem : public QGraphicsItem {
public:
    enum { Type = UserType + 2 };

    LinkItem(Scene& scene, model::LinkId id);

    [[nodiscard]] int type() const override { return Type; }
    [[nodiscard]] const model::LinkId& id() const { return id_; }
    /// @param words     what stands on it whatever it carries
    /// @param disabled  it begins or ends at a node that is switched off
    void show(LinkLook look, const QString& words, bool disabled);
    /// @param grips  where its bends can be taken hold of; shown while it is selected or under the pointer
    void setWay(QPolygonF line, QPolygonF grips);
    /// What a run or an estimate adds: requests per second and further words.
    void decorate(double rate, const QString& figure);
    void setStates(const LinkStates& states);
    [[nodiscard]] const LinkStates& states() const { return states_; }
    [[nodiscard]] const QPolygonF& line() const { return line_; }
    [[nodiscard]] const QPolygonF& grips() const { return grips_; }

    [[nodiscard]] QRectF boundingRect() const override;
    [[nodiscard]] QPainterPath shape() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    [[nodiscard]] QString label() const;

    Scene& scene_;
    model::LinkId id_;
    QPolygonF line_;
    QPolygonF grips_;
    LinkLook look_{LinkLook::synchronous};
    LinkOverlay overlay_;
    QString words_;
    QString figure_;
    LinkStates states_;
    QRectF bounds_; ///< of line and label: measuring text takes longer than painting a line
};

} // namespace burst::app

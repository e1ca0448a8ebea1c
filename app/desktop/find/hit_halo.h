#pragma once

#include "app/diagram/theme.h"

#include <QGraphicsItem>

#include <vector>

namespace burst::app {

/// Frames around what a search found, behind the nodes; the one that the search stands on is thicker. Nothing
/// that the pointer could hit.
class HitHalo : public QGraphicsItem {
public:
    HitHalo();

    /// @param current  index into `frames`, or -1
    void show(std::vector<QRectF> frames, int current);
    void setTheme(const Theme& theme);
    [[nodiscard]] const std::vector<QRectF>& frames() const { return frames_; }

    [[nodiscard]] QRectF boundingRect() const override;
    [[nodiscard]] QPainterPath shape() const override { return {}; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    std::vector<QRectF> frames_;
    int current_{-1};
    QRectF bounds_;
    const Theme* theme_{&Theme::light()};
};

} // namespace burst::app

#pragma once

#include "app/desktop/canvas/view.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace burst::app {

/// The whole design small, in the corner of the canvas, with a frame around what is in view. Dragging the
/// frame pans, a click elsewhere goes there, the wheel zooms. Shown while it is wanted and something is out
/// of view. It goes out of the way of nodes into the other lower corner; where both are taken it fades until
/// the pointer is over it.
class Minimap : public QWidget {
    Q_OBJECT

public:
    explicit Minimap(View& view);

    void setTheme(const Theme& theme);
    void setWanted(bool wanted);
    [[nodiscard]] bool wanted() const { return wanted_; }
    /// Where a scene point is on the map.
    [[nodiscard]] QPointF onMap(QPointF scene) const;
    /// The frame around what is in view, on the map.
    [[nodiscard]] QRectF frame() const;
    /// How often the nodes have been painted.
    [[nodiscard]] int renders() const { return renders_; }
    /// Whether nodes lie under it wherever it may stand.
    [[nodiscard]] bool faded() const { return faded_; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// Asks for a repaint, at most ten a second.
    void soon();
    void refresh();
    /// Goes to the lower corner that covers no nodes, the right one if it can.
    void place();
    [[nodiscard]] bool covers(QPoint corner) const;
    void paintNodes();
    void centreOn(QPointF map);
    [[nodiscard]] QRectF visible() const;
    [[nodiscard]] QPointF onScene(QPointF map) const;

    View& view_;
    const Theme* theme_{&Theme::light()};
    QTimer pause_;
    bool wanted_{true};
    bool dragging_{false};
    bool dirty_{false};
    bool faded_{false};
    bool hovered_{false}; ///< the pointer is over it
    QPointF grip_;        ///< from the pointer to the middle of the frame while it is dragged
    QRectF shown_;        ///< what of the scene is on the map
    double scale_{1.0};
    QPixmap nodes_;
    int renders_{};
};

} // namespace burst::app

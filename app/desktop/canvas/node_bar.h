#pragma once

#include <QFrame>
#include <QTimer>

class QAction;

namespace burst::app {

class View;

/// What is done most with a node, above it: comes up when the pointer rests on a selected node, and goes when
/// it leaves or the canvas is worked on.
class NodeBar : public QFrame {
    Q_OBJECT

public:
    /// @param actions  one button each
    NodeBar(View& view, const QList<QAction*>& actions);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow(QPoint pointer);
    void dismiss();
    void come();
    /// The selected node under a point of the viewport, as it lies there; empty = none.
    [[nodiscard]] QRect nodeAt(QPoint pointer) const;

    View& view_;
    QTimer rest_;
    QPoint pointer_; ///< where it was last, in the viewport
    QRect node_;     ///< in the viewport; empty = none is hovered
};

} // namespace burst::app

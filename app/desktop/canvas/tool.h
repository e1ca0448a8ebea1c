#pragma once

#include <QPoint>
#include <QPointF>
#include <Qt>

class QPainter;

namespace burst::app {

/// Where the pointer is and what is held down with it.
struct Pointer {
    QPointF scene;
    QPoint view;
    Qt::KeyboardModifiers modifiers{};
};

/// What a press on the canvas has begun: moving, wiring, selecting. Lives until it is done.
class Tool {
public:
    enum class Outcome { goesOn, done };

    Tool() = default;
    virtual ~Tool() = default;
    Tool(const Tool&) = delete;
    Tool& operator=(const Tool&) = delete;

    virtual void move(const Pointer& pointer) = 0;
    virtual Outcome release(const Pointer& pointer) = 0;
    /// Esc: everything as before the press.
    virtual void cancel() = 0;
    /// Paints over the canvas, in scene coordinates.
    virtual void paint(QPainter& painter) const { (void)painter; }
};

/// px on screen that the pointer has to move before a press becomes a drag.
inline constexpr int dragThreshold = 4;

} // namespace burst::app

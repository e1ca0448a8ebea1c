#pragma once

#include "app/desktop/canvas/guides.h"
#include "app/desktop/canvas/tool.h"
#include "models/ids.h"

#include <set>

namespace burst::app {

class View;

/// Moves the selected nodes as one block. Items follow the pointer; the model changes once, on release. What
/// they come to stand in line with shows as guides; Alt suspends these and the grid.
class MoveTool : public Tool {
public:
    enum class Mode { move, clone };
    /// What a click without movement does to the selection.
    enum class Click { selectOnly, keep, takeOut };
    /// @param grabbed  the node under the pointer
    MoveTool(View& view, const Pointer& start, model::NodeId grabbed, Mode mode, Click click);
    ~MoveTool() override;

    void move(const Pointer& pointer) override;
    Outcome release(const Pointer& pointer) override;
    void cancel() override;
    void paint(QPainter& painter) const override;

private:
    void begin();
    [[nodiscard]] QPointF snapped(const Pointer& pointer) const;
    void endClick();

    View& view_;
    Pointer start_;
    model::NodeId grabbed_;
    Mode mode_{Mode::move};
    Click click_{Click::selectOnly};
    std::set<model::NodeId> nodes_;
    QRectF bounds_; ///< of what is moved, before it moves
    Guides guides_;
    Guides::Marks marks_;
    bool dragging_{false};
};

} // namespace burst::app

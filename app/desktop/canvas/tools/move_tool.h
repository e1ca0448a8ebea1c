#pragma once

#include "app/desktop/canvas/tool.h"
#include "models/ids.h"

#include <set>

namespace burst::app {

class View;

/// Moves the selected nodes as one block. Items follow the pointer; the model changes once, on release.
class MoveTool : public Tool {
public:
    enum class Mode { move, clone };
    /// @param grabbed  the node under the pointer: a click without movement selects only it
    MoveTool(View& view, const Pointer& start, model::NodeId grabbed, Mode mode);
    ~MoveTool() override;

    void move(const Pointer& pointer) override;
    Outcome release(const Pointer& pointer) override;
    void cancel() override;

private:
    [[nodiscard]] QPointF snapped(const Pointer& pointer) const;

    View& view_;
    Pointer start_;
    model::NodeId grabbed_;
    Mode mode_{Mode::move};
    std::set<model::NodeId> nodes_;
    bool dragging_{false};
};

} // namespace burst::app

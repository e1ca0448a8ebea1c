#pragma once

#include "app/desktop/canvas/tool.h"
#include "app/diagram/bent_line.h"

namespace burst::app {

class View;

/// Bends a link where it is taken hold of, or moves the bend that is there. A press without movement leaves
/// it as it is; Alt suspends the grid.
class BendTool : public Tool {
public:
    BendTool(View& view, const Pointer& start, const model::Link& link, Bending bending);
    ~BendTool() override;

    void move(const Pointer& pointer) override;
    Outcome release(const Pointer& pointer) override;
    void cancel() override;

private:
    [[nodiscard]] std::vector<model::Point> bendsAt(const Pointer& pointer) const;

    View& view_;
    Pointer start_;
    model::Link link_;
    Bending bending_;
    bool dragging_{false};
};

} // namespace burst::app

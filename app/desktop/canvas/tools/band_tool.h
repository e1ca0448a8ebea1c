#pragma once

#include "app/desktop/canvas/tool.h"
#include "models/ids.h"

#include <QRectF>

#include <set>

namespace burst::app {

class View;

/// A rubber band: left to right selects what lies inside, right to left what it touches (drawn dashed).
/// Shift adds to the selection, Ctrl toggles.
class BandTool : public Tool {
public:
    BandTool(View& view, const Pointer& start);

    void move(const Pointer& pointer) override;
    Outcome release(const Pointer& pointer) override;
    void cancel() override;
    void paint(QPainter& painter) const override;

private:
    void select(const Pointer& pointer);

    View& view_;
    Pointer start_;
    QPointF end_;
    std::set<model::NodeId> nodesBefore_;
    std::set<model::LinkId> linksBefore_;
    bool dragging_{false};
};

} // namespace burst::app

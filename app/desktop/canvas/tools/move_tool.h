#pragma once

#include "app/desktop/canvas/guides.h"
#include "app/desktop/canvas/tool.h"
#include "app/editor/arrange_groups.h"
#include "models/ids.h"

#include <set>

namespace burst::app {

class View;

/// Moves the selected nodes and notes as one block. Items follow the pointer; the model changes once, on
/// release. What they come to stand in line with shows as guides; Alt suspends these and the grid. Nodes that
/// are let go inside a frame go into its group, and leave it outside.
class MoveTool : public Tool {
public:
    enum class Mode { move, clone };
    /// What a click without movement does to the selection.
    enum class Click { selectOnly, keep, takeOut };
    /// What is under the pointer: its corner goes to the grid.
    struct Grabbed {
        model::NodeId node; ///< empty for a note or a group
        QRectF rect;
    };
    MoveTool(View& view, const Pointer& start, Grabbed grabbed, Mode mode, Click click);
    ~MoveTool() override;

    void move(const Pointer& pointer) override;
    Outcome release(const Pointer& pointer) override;
    void cancel() override;
    void paint(QPainter& painter) const override;

private:
    void begin();
    [[nodiscard]] QPointF snapped(const Pointer& pointer) const;
    [[nodiscard]] Drop dropAt(const Pointer& pointer) const;
    void endClick();
    void endClone(QPointF by);

    View& view_;
    Pointer start_;
    Grabbed grabbed_;
    Mode mode_{Mode::move};
    Click click_{Click::selectOnly};
    std::set<model::NodeId> nodes_;
    std::set<model::NoteId> notes_;
    QRectF bounds_; ///< of what is moved, before it moves
    Guides guides_;
    Guides::Marks marks_;
    bool dragging_{false};
};

} // namespace burst::app

#pragma once

#include "app/desktop/canvas/tool.h"
#include "models/ids.h"

#include <QSizeF>

namespace burst::app {

class View;

/// Resizes the picture of a note by its lower right corner; its sides keep their proportion.
class ResizeTool : public Tool {
public:
    /// @param size  of the picture now
    ResizeTool(View& view, const Pointer& start, model::NoteId note, QSizeF size);

    void move(const Pointer& pointer) override;
    Outcome release(const Pointer& pointer) override;
    void cancel() override;

private:
    [[nodiscard]] QSizeF sizeAt(const Pointer& pointer) const;
    void showSize(QSizeF size);

    View& view_;
    Pointer start_;
    model::NoteId note_;
    QSizeF size_;
    bool dragging_{false};
};

} // namespace burst::app

#pragma once

#include "app/desktop/canvas/tool.h"

#include <QString>

namespace burst::app {

class View;

/// A node chosen in the palette hangs at the pointer until a click puts it down.
class PlaceTool : public Tool {
public:
    PlaceTool(View& view, QString kind);
    ~PlaceTool() override;

    void move(const Pointer& pointer) override;
    Outcome release(const Pointer& pointer) override;
    void cancel() override {}

private:
    View& view_;
    QString kind_;
};

} // namespace burst::app

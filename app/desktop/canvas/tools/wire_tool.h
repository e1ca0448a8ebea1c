#pragma once

#include "app/desktop/canvas/scene.h"
#include "app/desktop/canvas/tool.h"
#include "app/editor/edits.h"

#include <optional>

namespace burst::app {

class View;

/// Draws a wire from a port, or moves an end of a link. Press, drag and release, or click and click.
/// What can take the wire glows; what cannot says why.
class WireTool : public Tool {
public:
    WireTool(View& view, const Pointer& start, const PortHit& port);
    /// Moves an end of a link: the target end, or else the source end.
    WireTool(View& view, const Pointer& start, const model::Link& link, Port end);
    ~WireTool() override;

    void move(const Pointer& pointer) override;
    Outcome release(const Pointer& pointer) override;
    void cancel() override;
    void paint(QPainter& painter) const override;

private:
    void begin();
    [[nodiscard]] bool backwards() const { return !from_; }
    [[nodiscard]] std::optional<QString> whyNot(const model::NodeId& other) const;
    [[nodiscard]] const NodeItem* under(QPointF at) const;
    void connect(const model::NodeId& other);
    void dropOnNothing(const Pointer& pointer);

    View& view_;
    Pointer start_;
    std::optional<WireStart> from_; ///< the fixed source; empty when the target is fixed
    model::NodeId to_;              ///< the fixed target when `from_` is empty
    model::LinkId moving_;          ///< the link whose end is moved; empty = a new wire
    bool failure_{false};           ///< the moved link leaves by the failure port
    QPointF fixed_;
    QPointF end_;
    bool dragged_{false};
};

} // namespace burst::app

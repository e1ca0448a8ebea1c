#pragma once

#include "models/design.h"

#include <map>
#include <optional>

namespace burst::model {

/// How a design was looked at when its file was saved. It stands under the key "view" of the design, as
/// { "centre": [x, y], "zoom": z }, says nothing about the design and is kept apart from it, so that looking
/// around changes no project.
struct CanvasView {
    static constexpr double leastZoom = 0.01;
    static constexpr double mostZoom = 100.0;

    Point centre;     ///< what is in the middle of the canvas
    double zoom{1.0}; ///< leastZoom..mostZoom, 1 = 100 %
    bool operator==(const CanvasView&) const = default;
};

using CanvasViews = std::map<DesignId, CanvasView>;

inline constexpr std::string_view viewKey = "view";

/// Whether a value under `viewKey` is a view that can be taken.
[[nodiscard]] std::optional<CanvasView> readView(const Tree& value);

/// Takes the views out of a project; what cannot be read stays where it is.
[[nodiscard]] CanvasViews takeViews(Project& project);
/// The project with views for its file, rounded to whole pixels and thousandths of the zoom.
[[nodiscard]] Project withViews(Project project, const CanvasViews& views);

} // namespace burst::model

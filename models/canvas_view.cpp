#include "models/canvas_view.h"

#include <cmath>

namespace burst::model {

namespace {
Tree whole(double value) {
    return static_cast<std::int64_t>(std::llround(value));
}

/// A place that a canvas can be at: beyond, rounding would not hold.
bool isPlace(const Tree& value) {
    constexpr double farthest = 1e9;
    return value.isNumber() && std::abs(value.number()) <= farthest;
}
} // namespace

std::optional<CanvasView> readView(const Tree& value) {
    const Tree* centre = value.find("centre");
    const Tree* zoom = value.find("zoom");
    if (centre == nullptr || zoom == nullptr || !zoom->isNumber()) return std::nullopt;
    const auto* place = centre->list();
    if (place == nullptr || place->size() != 2 || !isPlace(place->front()) || !isPlace(place->back()))
        return std::nullopt;
    if (!(zoom->number() >= CanvasView::leastZoom && zoom->number() <= CanvasView::mostZoom))
        return std::nullopt;
    return CanvasView{{place->front().number(), place->back().number()}, zoom->number()};
}

CanvasViews takeViews(Project& project) {
    CanvasViews views;
    for (auto& design : project.designs)
        std::erase_if(design.extra, [&](const auto& member) {
            if (member.first != viewKey) return false;
            const auto view = readView(member.second);
            if (view) views[design.id] = *view;
            return view.has_value();
        });
    return views;
}

Project withViews(Project project, const CanvasViews& views) {
    for (auto& design : project.designs) {
        const auto view = views.find(design.id);
        if (view == views.end()) continue;
        std::erase_if(design.extra, [](const auto& member) { return member.first == viewKey; });
        const auto& [centre, zoom] = view->second;
        design.extra.emplace_back(viewKey,
                                  Tree::Object{{"centre", Tree::List{whole(centre.x), whole(centre.y)}},
                                               {"zoom", std::round(zoom * 1000.0) / 1000.0}});
    }
    return project;
}

} // namespace burst::model

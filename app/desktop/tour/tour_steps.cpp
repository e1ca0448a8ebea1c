#include "app/desktop/tour/tour_steps.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace burst::app {

namespace {
struct TourStepsText {
    Q_DECLARE_TR_FUNCTIONS(TourStepsText)
};

bool hasKind(const model::Design& design, const std::string& kind) {
    return std::any_of(design.nodes.begin(), design.nodes.end(),
                       [&](const model::Node& node) { return node.kind == kind; });
}

bool clientIsWired(const model::Design& design) {
    return std::any_of(design.links.begin(), design.links.end(), [&](const model::Link& link) {
        const auto* from = design.node(link.from);
        return from != nullptr && from->kind == "client";
    });
}

bool memoryIsSet(const model::Design& design) {
    return std::any_of(design.nodes.begin(), design.nodes.end(),
                       [](const model::Node& node) { return node.params.contains("memory"); });
}
} // namespace

std::vector<TourStep> tourSteps(const TourPlaces& places, std::function<bool()> hasRun) {
    return {
        {TourStepsText::tr("Put a client on the canvas"),
         TourStepsText::tr(
             "Click “Client” in the palette and then the canvas, or double-click the canvas and type "
             "“client”. A client stands for the people and programs that send requests."),
         places.palette, [](const model::Design& design) { return hasKind(design, "client"); }},
        {TourStepsText::tr("Add a function"),
         TourStepsText::tr(
             "Double-click the canvas to the right of the client, type “function” and press Enter. It "
             "does the work, in environments that the platform starts and ends."),
         places.canvas, [](const model::Design& design) { return hasKind(design, "function"); }},
        {TourStepsText::tr("Wire them"),
         TourStepsText::tr(
             "Drag from the port at the right edge of the client to the function. Dropped on nothing, a "
             "wire offers what may follow."),
         places.canvas, clientIsWired},
        {TourStepsText::tr("Set the memory"),
         TourStepsText::tr(
             "Click the function. Type 512 MB into “Memory” in the inspector and press Enter. What you do "
             "not set comes from the platform, with its source."),
         places.inspector, memoryIsSet},
        {TourStepsText::tr("Run it"),
         TourStepsText::tr(
             "Press F5, or the button Run. Below the canvas appear what happened, the reasons and the "
             "monthly bill."),
         places.run, [ran = std::move(hasRun)](const model::Design&) { return ran(); }},
    };
}

} // namespace burst::app

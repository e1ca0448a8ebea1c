#include "app/cli/command.h"
#include "app/cli/console.h"
#include "app/cli/painting.h"
#include "app/diagram/layout.h"
#include "app/diagram/node_painter.h"
#include "app/diagram/render.h"
#include "app/report/table.h"
#include "models/io/catalog_json.h"
#include "models/io/project_json.h"

#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

#include <algorithm>
#include <memory>
#include <set>

namespace burst::app {

namespace {

using model::Error;

struct ExportOptions {
    std::string project;
    std::string design;
    std::string format;
    std::string output;
    std::vector<std::string> nodes;
    double scale{2.0};
    double margin{24.0};
    bool transparent{false};
    bool dark{false};
    bool json{false};
};

const char* formatName(DiagramFormat format) {
    return std::ranges::find(diagramEndings(), format, &DiagramEnding::format)->name;
}

/// As --to says, or else as the file's name ends.
std::optional<DiagramFormat> formatOf(const ExportOptions& options) {
    if (options.format.empty()) return diagramFormat(QString::fromStdString(options.output));
    for (const auto& ending : diagramEndings())
        if (options.format == ending.name) return ending.format;
    return std::nullopt;
}

model::Result<model::Design> chosenDesign(const model::Project& project, const ExportOptions& options) {
    for (const auto& design : project.designs)
        if (options.design.empty() || design.id.text == options.design) return design;
    return Error{Error::Cause::badInput, options.project + ":/designs",
                 options.design.empty() ? "the project has no design to draw."
                                        : "there is no design " + options.design + "."};
}

/// The nodes that are named alone; all when none are.
model::Result<model::Design> chosenNodes(model::Design design, const ExportOptions& options) {
    if (options.nodes.empty()) return design;
    std::set<model::NodeId> ids;
    for (const auto& text : options.nodes) {
        ids.insert(model::NodeId(text));
        if (design.node(model::NodeId(text)) == nullptr)
            return Error{Error::Cause::badInput, options.project,
                         "there is no node " + text + " in the design " + design.id.text + "."};
    }
    return designPart(std::move(design), ids);
}

int exportDiagram(const ExportOptions& options) {
    const auto loaded = model::loadProject(options.project);
    if (!loaded) return complain(loaded.error());
    auto design = chosenDesign(loaded->project, options);
    if (!design) return complain(design.error());
    const auto format = formatOf(options);
    if (!format)
        return complain({Error::Cause::badInput, options.output,
                         "the name does not say which format it is; end it with " +
                             diagramEndingsText().toStdString() + ", or add --to."});
    return painting([&] {
        auto drawn = chosenNodes(
            needsLayout(*design) ? arranged(*design, layeredLayout(*design, {})) : *design, options);
        if (!drawn) return complain(drawn.error());
        const DiagramLook look{.scale = options.scale,
                               .margin = options.margin,
                               .transparent = options.transparent,
                               .theme = options.dark ? &Theme::dark() : &Theme::light()};
        const auto saved = saveDiagram(*drawn, model::shippedCatalog(),
                                       QString::fromStdString(options.output), *format, look);
        if (!saved) return complain(saved.error());
        if (options.json)
            return printJson(model::Tree::Object{{"burstlab", 1},
                                                 {"file", options.output},
                                                 {"format", formatName(*format)},
                                                 {"design", design->id.text}},
                             fine);
        return print(printable(options.output) + ": the diagram of " + printable(design->title()) + ".\n",
                     fine);
    });
}

} // namespace

void addExport(CLI::App& app, Action& action) {
    auto* command = app.add_subcommand(
        "export", "Write the diagram of a design as a picture or for another diagram tool");
    command->footer("Example:\n  burstlab-cli export examples/order-api.burst -o order-api.svg");
    auto options = std::make_shared<ExportOptions>();
    command->add_option("PROJECT", options->project, "Project file (*.burst)")->required();
    command->add_option("--design", options->design, "Id of the design; the first one otherwise");
    command
        ->add_option("--to", options->format,
                     "svg, png, pdf, mermaid, dot or drawio; as the file's name says otherwise")
        ->check(CLI::IsMember({"svg", "png", "pdf", "mermaid", "dot", "drawio"}));
    command->add_option("-o,--output", options->output, "File to write")->required();
    command->add_option("--scale", options->scale, "Pixels of a PNG per canvas pixel, 0.1 to 8")
        ->check(CLI::Range(0.1, 8.0))
        ->capture_default_str();
    command->add_option("--margin", options->margin, "Room around the nodes in canvas pixels, 0 to 500")
        ->check(CLI::Range(0.0, DiagramLook::largestMargin))
        ->capture_default_str();
    command->add_option("--nodes", options->nodes, "Ids of the nodes to draw, with commas; all otherwise")
        ->delimiter(',');
    command->add_flag("--transparent", options->transparent, "Without the background");
    command->add_flag("--dark", options->dark, "Dark appearance in place of the light one");
    command->add_flag("--json", options->json, "One JSON document on standard output");
    command->callback([options, &action] { action = [options] { return exportDiagram(*options); }; });
}

} // namespace burst::app

#pragma once

#include "app/diagram/routes.h"
#include "app/diagram/theme.h"
#include "models/catalog.h"
#include "models/design.h"
#include "models/result.h"

#include <QByteArray>
#include <QRectF>
#include <QString>

#include <map>
#include <optional>
#include <vector>

class QPainter;

namespace burst::app {

struct NodeOverlay;

/// What a run adds to the picture of a design, by node.
using NodeOverlays = std::map<model::NodeId, NodeOverlay>;

/// Paints a whole design in canvas coordinates: what the window shows and what exports hold.
void renderDiagram(const model::Design& design, const model::Catalog& catalog, const Theme& theme,
                   QPainter& painter, const NodeOverlays& overlays = {});

enum class DiagramFormat { svg, png, pdf, mermaid, dot, drawio };

/// The endings of files that hold diagrams, each with the name of its format: ".svg" and "svg", ".mmd" and
/// "mermaid"; the first of a format is the usual one.
struct DiagramEnding {
    const char* ending;
    const char* name;
    DiagramFormat format;
};
[[nodiscard]] const std::vector<DiagramEnding>& diagramEndings();

/// The format that a file name asks for by its ending, or nullopt.
[[nodiscard]] std::optional<DiagramFormat> diagramFormat(const QString& path);
/// The endings in a row, for sentences: ".svg, .png, … or .drawio".
[[nodiscard]] QString diagramEndingsText();

/// Writes the diagram of a design to a file. Needs a QGuiApplication (offscreen will do).
/// @param scale  pixels per canvas pixel, 0.1..8; only for PNG
/// @param theme  not for the formats that are text, which have the colours of a light page
/// An empty design gives a picture of 320 x 200 without nodes. Errors: the file cannot be written, the
/// picture would have more than 200 million pixels.
model::Result<void> saveDiagram(const model::Design& design, const model::Catalog& catalog,
                                const QString& path, DiagramFormat format, double scale, const Theme& theme,
                                const NodeOverlays& overlays = {});

/// The same as an SVG text, to be put into another document.
[[nodiscard]] QByteArray diagramSvg(const model::Design& design, const model::Catalog& catalog,
                                    const Theme& theme, const NodeOverlays& overlays = {});

/// What stands on a link: "write × 2", "30 %"; empty when there is nothing to say.
[[nodiscard]] QString linkLabel(const model::Link& link, const Routes& routes);

} // namespace burst::app

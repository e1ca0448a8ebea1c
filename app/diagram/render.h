#pragma once

#include "app/diagram/node_painter.h"
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
#include <set>
#include <vector>

class QPainter;

namespace burst::app {

/// What a run adds to the picture of a design, by node.
using NodeOverlays = std::map<model::NodeId, NodeOverlay>;
/// What stands on links beside their own words, such as a rate.
using LinkTexts = std::map<model::LinkId, QString>;

/// Paints a whole design in canvas coordinates: what the window shows and what exports hold.
void renderDiagram(const model::Design& design, const model::Catalog& catalog, const Theme& theme,
                   QPainter& painter, const NodeOverlays& overlays = {}, const LinkTexts& texts = {});

/// What a picture of a design looks like.
struct DiagramLook {
    static constexpr double largestMargin = 500.0;

    double scale{2.0};       ///< pixels per canvas pixel, 0.1..8; only for PNG
    double margin{24.0};     ///< around the nodes, in canvas pixels, 0..largestMargin
    bool transparent{false}; ///< without the background
    const Theme* theme{&Theme::light()};
    NodeOverlays overlays{};
    LinkTexts texts{};
};

/// What a picture of a design shows of the canvas: its nodes and a margin; 320 x 200 without nodes.
[[nodiscard]] QRectF diagramPage(const model::Design& design, double margin);

/// Paints the picture as large as fits into the middle of a rectangle, but never larger than `largest` device
/// units per canvas pixel.
void paintDiagram(const model::Design& design, const model::Catalog& catalog, const DiagramLook& look,
                  QPainter& painter, const QRectF& into, double largest);

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
/// The usual ending of a format: ".svg".
[[nodiscard]] QString diagramEnding(DiagramFormat format);
/// The endings in a row, for sentences: ".svg, .png, … or .drawio".
[[nodiscard]] QString diagramEndingsText();

/// Writes the diagram of a design to a file. Needs a QGuiApplication (offscreen will do).
/// @param look  the formats that are text take its figures alone; they have the colours of a light page
/// Errors: the file cannot be written, the
/// picture would have more than 200 million pixels.
model::Result<void> saveDiagram(const model::Design& design, const model::Catalog& catalog,
                                const QString& path, DiagramFormat format, const DiagramLook& look);

/// The same as an SVG text, to be put into another document.
[[nodiscard]] QByteArray diagramSvg(const model::Design& design, const model::Catalog& catalog,
                                    const Theme& theme, const NodeOverlays& overlays = {});

/// What stands on a link: "write × 2", "30 %", and then what there is more to say, such as a rate; empty when
/// there is nothing.
[[nodiscard]] QString linkLabel(const model::Link& link, const Routes& routes, const QString& more = {});

/// Of a design, these nodes and what lies between and around them alone.
[[nodiscard]] model::Design designPart(model::Design design, const std::set<model::NodeId>& nodes);

} // namespace burst::app

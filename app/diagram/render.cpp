#include "app/diagram/render.h"

#include "app/diagram/diagram_text.h"
#include "app/diagram/geometry.h"
#include "app/diagram/group_painter.h"
#include "app/diagram/link_painter.h"
#include "app/diagram/node_painter.h"
#include "app/diagram/note_painter.h"
#include "app/diagram/placement.h"
#include "app/diagram/shares.h"
#include "models/kind.h"
#include "models/resolve.h"

#include <QBuffer>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <cmath>
#include <map>
#include <set>

namespace burst::app {

namespace {

constexpr double margin = 24.0;
constexpr double maxPixels = 200e6;

QRectF pageOf(const model::Design& design) {
    const QRectF bounds = boundsOf(design);
    if (bounds.isEmpty()) return {0.0, 0.0, 320.0, 200.0};
    return bounds.adjusted(-margin, -margin, margin, margin).toAlignedRect();
}

QString textParam(const model::Params& params, std::string_view key) {
    const auto found = params.find(key);
    if (found == params.end()) return {};
    if (const auto* text = found->second.text()) return QString::fromStdString(*text);
    if (found->second.isNumber()) return QString::number(found->second.number());
    return {};
}

struct Job {
    const model::Design& design;
    const model::Catalog& catalog;
    const Theme& theme;
    const NodeOverlays& overlays;
    QRectF page;

    void paint(QPaintDevice& device, double scale) const {
        QPainter painter(&device);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(scale, scale);
        painter.translate(-page.topLeft());
        painter.fillRect(page, theme.canvas);
        renderDiagram(design, catalog, theme, painter, overlays);
    }
};

QByteArray svgOf(const Job& job) {
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(job.page.size().toSize());
    generator.setViewBox(QRectF(QPointF(0.0, 0.0), job.page.size()));
    generator.setTitle(QString::fromStdString(job.design.title()));
    job.paint(generator, 1.0);
    return buffer.data();
}

QByteArray pngOf(const Job& job, double scale) {
    const QSizeF size = job.page.size() * scale;
    QImage image(static_cast<int>(std::ceil(size.width())), static_cast<int>(std::ceil(size.height())),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(job.theme.canvas);
    job.paint(image, scale);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray pdfOf(const Job& job) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(96);
    writer.setTitle(QString::fromStdString(job.design.title()));
    writer.setPageSize(QPageSize(job.page.size() * 0.75, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    job.paint(writer, 1.0);
    return buffer.data();
}

QByteArray bytesOf(const Job& job, DiagramFormat format, double scale) {
    switch (format) {
    case DiagramFormat::svg:
        return svgOf(job);
    case DiagramFormat::png:
        return pngOf(job, scale);
    case DiagramFormat::pdf:
        return pdfOf(job);
    case DiagramFormat::mermaid:
        return mermaidText(job.design, job.catalog, job.overlays);
    case DiagramFormat::dot:
        return dotText(job.design, job.catalog, job.overlays);
    case DiagramFormat::drawio:
        break;
    }
    return drawioText(job.design, job.catalog, job.overlays);
}

} // namespace

QString linkLabel(const model::Link& link, const Routes& routes) {
    const auto* from = routes.node(link.from);
    const auto* to = routes.node(link.to);
    if (from == nullptr || to == nullptr) return {};
    const auto* kind = model::findKind(from->kind);
    QStringList parts;
    const QString op = textParam(link.params, "op");
    const auto* rule = kind != nullptr ? kind->rule(to->kind, op.toStdString()) : nullptr;
    if (!op.isEmpty() || (rule != nullptr && rule->ops.size() > 1))
        parts << (op.isEmpty() ? QString::fromStdString(rule->ops.front()) : op);
    const QString calls = textParam(link.params, "calls");
    if (!calls.isEmpty() && calls != QLatin1String("1")) parts << QStringLiteral("× %1").arg(calls);
    if (const auto share = routes.share(link))
        parts << QStringLiteral("%1 %").arg(*share * 100.0, 0, 'g', 3);
    else if (kind != nullptr && kind->dispatch == model::Dispatch::all && weightOf(link) != 1.0)
        parts << QStringLiteral("%1 %").arg(weightOf(link) * 100.0, 0, 'g', 3);
    return parts.join(QLatin1Char(' '));
}

void renderDiagram(const model::Design& design, const model::Catalog& catalog, const Theme& theme,
                   QPainter& painter, const NodeOverlays& overlays) {
    const Routes routes(design);
    const auto& placement = routes.placement();
    const auto looks = looksOf(design, catalog, overlays);
    const auto shown = [](const Placement::Frame& frame) { return frame.shown && !frame.rect.isEmpty(); };
    for (const auto& frame : placement.frames())
        if (shown(frame) && !frame.collapsed)
            paintGroup(painter, lookOf(*design.group(frame.id), frame), theme, 1.0);
    for (const auto& link : design.links) {
        const LinkOverlay overlay{.rate = 0.0, .label = linkLabel(link, routes)};
        paintLink(painter, placement.line(link), routes.look(link), {}, overlay, theme, {}, 1.0);
    }
    std::map<const Placement::Frame*, std::vector<NodeLook>> hidden;
    for (std::size_t i = 0; i < looks.size(); ++i) {
        if (const auto* box = placement.hiding(design.nodes[i].id))
            hidden[box].push_back(looks[i]);
        else
            paintNode(painter, looks[i], {}, theme, 1.0);
    }
    for (const auto& frame : placement.frames())
        if (shown(frame) && frame.collapsed)
            paintNode(painter, boxLook(*design.group(frame.id), frame, hidden[&frame], theme), {}, theme,
                      1.0);
    for (const auto& note : design.notes)
        paintNote(painter, noteRect(note), QString::fromStdString(note.text), false, theme);
}

const std::vector<DiagramEnding>& diagramEndings() {
    static const std::vector<DiagramEnding> all{
        {".svg", "svg", DiagramFormat::svg}, {".png", "png", DiagramFormat::png},
        {".pdf", "pdf", DiagramFormat::pdf}, {".mmd", "mermaid", DiagramFormat::mermaid},
        {".dot", "dot", DiagramFormat::dot}, {".drawio", "drawio", DiagramFormat::drawio},
        {".gv", "dot", DiagramFormat::dot},  {".mermaid", "mermaid", DiagramFormat::mermaid},
    };
    return all;
}

std::optional<DiagramFormat> diagramFormat(const QString& path) {
    for (const auto& [ending, name, format] : diagramEndings())
        if (path.endsWith(QLatin1String(ending), Qt::CaseInsensitive)) return format;
    return std::nullopt;
}

QString diagramEndingsText() {
    QStringList usual;
    std::set<DiagramFormat> seen;
    for (const auto& [ending, name, format] : diagramEndings())
        if (seen.insert(format).second) usual << QString::fromLatin1(ending);
    const QString last = usual.takeLast();
    return usual.join(QStringLiteral(", ")) + QStringLiteral(" or ") + last;
}

QByteArray diagramSvg(const model::Design& design, const model::Catalog& catalog, const Theme& theme,
                      const NodeOverlays& overlays) {
    return svgOf({design, catalog, theme, overlays, pageOf(design)});
}

model::Result<void> saveDiagram(const model::Design& design, const model::Catalog& catalog,
                                const QString& path, DiagramFormat format, double scale, const Theme& theme,
                                const NodeOverlays& overlays) {
    const Job job{design, catalog, theme, overlays, pageOf(design)};
    const auto failure = [&](const std::string& text) {
        return model::Error{model::Error::Cause::unreadable, path.toStdString(), text};
    };
    if (format == DiagramFormat::png && job.page.width() * job.page.height() * scale * scale > maxPixels)
        return failure("The picture would have more than 200 million pixels; choose a smaller scale or SVG.");
    const QByteArray bytes = bytesOf(job, format, scale);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure("The file could not be written: " + file.errorString().toStdString() + ".");
    return {};
}

} // namespace burst::app

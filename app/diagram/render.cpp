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

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace burst::app {

namespace {

constexpr double maxPixels = 200e6;

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
    const DiagramLook& look;
    QRectF page;

    void paint(QPaintDevice& device, double scale) const {
        QPainter painter(&device);
        paintOn(painter, scale);
    }
    void paintOn(QPainter& painter, double scale) const {
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(scale, scale);
        painter.translate(-page.topLeft());
        if (!look.transparent) painter.fillRect(page, look.theme->canvas);
        renderDiagram(design, catalog, *look.theme, painter, look.overlays, look.texts);
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

QByteArray pngOf(const Job& job) {
    const double scale = job.look.scale;
    const QSizeF size = job.page.size() * scale;
    QImage image(static_cast<int>(std::ceil(size.width())), static_cast<int>(std::ceil(size.height())),
                 QImage::Format_ARGB32_Premultiplied);
    image.fill(job.look.transparent ? QColor(Qt::transparent) : job.look.theme->canvas);
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

QByteArray bytesOf(const Job& job, DiagramFormat format) {
    switch (format) {
    case DiagramFormat::svg:
        return svgOf(job);
    case DiagramFormat::png:
        return pngOf(job);
    case DiagramFormat::pdf:
        return pdfOf(job);
    case DiagramFormat::mermaid:
        return mermaidText(job.design, job.catalog, job.look.overlays);
    case DiagramFormat::dot:
        return dotText(job.design, job.catalog, job.look.overlays);
    case DiagramFormat::drawio:
        break;
    }
    return drawioText(job.design, job.catalog, job.look.overlays);
}

} // namespace

QString linkLabel(const model::Link& link, const Routes& routes, const QString& more) {
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
    QString label = parts.join(QLatin1Char(' '));
    if (!label.isEmpty() && !more.isEmpty()) label += QStringLiteral(" · ");
    return label + more;
}

model::Design designPart(model::Design design, const std::set<model::NodeId>& nodes) {
    std::erase_if(design.nodes, [&](const model::Node& node) { return !nodes.contains(node.id); });
    std::erase_if(design.links, [&](const model::Link& link) {
        return !nodes.contains(link.from) || !nodes.contains(link.to);
    });
    for (auto& group : design.groups)
        std::erase_if(group.members, [&](const model::NodeId& id) { return !nodes.contains(id); });
    std::erase_if(design.groups, [](const model::Group& group) { return group.members.empty(); });
    design.notes.clear();
    return design;
}

void renderDiagram(const model::Design& design, const model::Catalog& catalog, const Theme& theme,
                   QPainter& painter, const NodeOverlays& overlays, const LinkTexts& texts) {
    const Routes routes(design);
    const auto& placement = routes.placement();
    const auto looks = looksOf(design, catalog, overlays);
    const auto shown = [](const Placement::Frame& frame) { return frame.shown && !frame.rect.isEmpty(); };
    for (const auto& frame : placement.frames())
        if (shown(frame) && !frame.collapsed)
            paintGroup(painter, lookOf(*design.group(frame.id), frame), theme, 1.0);
    for (const auto& link : design.links) {
        const auto text = texts.find(link.id);
        const QString more = text == texts.end() ? QString() : text->second;
        const LinkOverlay overlay{
            .rate = 0.0, .label = linkLabel(link, routes, more), .disabled = routes.disabled(link)};
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
        paintNote(painter, noteRect(note), noteLook(note), false, theme);
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

QString diagramEnding(DiagramFormat format) {
    for (const auto& each : diagramEndings())
        if (each.format == format) return QString::fromLatin1(each.ending);
    return {};
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
    const DiagramLook look{.theme = &theme, .overlays = overlays};
    return svgOf({design, catalog, look, diagramPage(design, look.margin)});
}

QRectF diagramPage(const model::Design& design, double margin) {
    const QRectF bounds = boundsOf(design);
    if (bounds.isEmpty()) return {0.0, 0.0, 320.0, 200.0};
    return bounds.adjusted(-margin, -margin, margin, margin).toAlignedRect();
}

void paintDiagram(const model::Design& design, const model::Catalog& catalog, const DiagramLook& look,
                  QPainter& painter, const QRectF& into, double largest) {
    const Job job{design, catalog, look, diagramPage(design, look.margin)};
    const double scale =
        std::min({into.width() / job.page.width(), into.height() / job.page.height(), largest});
    QRectF place(QPointF(), job.page.size() * scale);
    place.moveCenter(into.center());
    painter.save();
    painter.setClipRect(place);
    painter.translate(place.topLeft());
    job.paintOn(painter, scale);
    painter.restore();
}

model::Result<void> saveDiagram(const model::Design& design, const model::Catalog& catalog,
                                const QString& path, DiagramFormat format, const DiagramLook& look) {
    const Job job{design, catalog, look, diagramPage(design, look.margin)};
    const double scale = look.scale;
    const auto failure = [&](const std::string& text) {
        return model::Error{model::Error::Cause::unreadable, path.toStdString(), text};
    };
    if (format == DiagramFormat::png && job.page.width() * job.page.height() * scale * scale > maxPixels)
        return failure("The picture would have more than 200 million pixels; choose a smaller scale or SVG.");
    const QByteArray bytes = bytesOf(job, format);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure("The file could not be written: " + file.errorString().toStdString() + ".");
    return {};
}

} // namespace burst::app

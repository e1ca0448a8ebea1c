#include "app/diagram/diagram_text.h"

#include "app/diagram/geometry.h"
#include "app/diagram/group_painter.h"
#include "app/diagram/note_painter.h"
#include "app/diagram/placement.h"
#include "app/diagram/routes.h"
#include "models/bends.h"
#include "models/note_picture.h"

#include <QXmlStreamWriter>

#include <map>

namespace burst::app {

namespace {

/// A design with all groups open: containers of draw.io hold what is in them.
model::Design opened(model::Design design) {
    for (auto& group : design.groups)
        group.collapsed = false;
    return design;
}

QString containerStyle(const QColor& color) {
    return QStringLiteral("swimlane;startSize=26;html=0;fillColor=none;dashed=1;rounded=1;strokeColor=%1;"
                          "fontColor=%1;")
        .arg(color.name());
}

class Page {
public:
    explicit Page(QXmlStreamWriter& xml) : xml_(xml) {}

    /// A box; the place is relative to its parent's.
    void box(const QString& id, const QString& text, const QString& style, const QString& parent,
             const QRectF& place) {
        begin(id, text, style, parent);
        xml_.writeAttribute("vertex", "1");
        xml_.writeEmptyElement("mxGeometry");
        xml_.writeAttribute("x", QString::number(place.x()));
        xml_.writeAttribute("y", QString::number(place.y()));
        xml_.writeAttribute("width", QString::number(place.width()));
        xml_.writeAttribute("height", QString::number(place.height()));
        xml_.writeAttribute("as", "geometry");
        xml_.writeEndElement();
    }

    void arrow(const QString& id, const QString& text, const QString& style, std::size_t from, std::size_t to,
               const std::vector<model::Point>& bends) {
        begin(id, text, style, QStringLiteral("1"));
        xml_.writeAttribute("edge", "1");
        xml_.writeAttribute("source", QStringLiteral("n%1").arg(from));
        xml_.writeAttribute("target", QStringLiteral("n%1").arg(to));
        xml_.writeStartElement("mxGeometry");
        xml_.writeAttribute("relative", "1");
        xml_.writeAttribute("as", "geometry");
        if (!bends.empty()) wayPoints(bends);
        xml_.writeEndElement();
        xml_.writeEndElement();
    }

private:
    void wayPoints(const std::vector<model::Point>& bends) {
        xml_.writeStartElement("Array");
        xml_.writeAttribute("as", "points");
        for (const auto& bend : bends) {
            xml_.writeEmptyElement("mxPoint");
            xml_.writeAttribute("x", QString::number(bend.x));
            xml_.writeAttribute("y", QString::number(bend.y));
        }
        xml_.writeEndElement();
    }
    void begin(const QString& id, const QString& text, const QString& style, const QString& parent) {
        xml_.writeStartElement("mxCell");
        xml_.writeAttribute("id", id);
        xml_.writeAttribute("value", text);
        xml_.writeAttribute("style", style);
        xml_.writeAttribute("parent", parent);
    }

    QXmlStreamWriter& xml_;
};

QString nodeStyle(const NodeLook& look) {
    return QStringLiteral(
               "rounded=1;arcSize=6;whiteSpace=wrap;html=0;fillColor=%1;strokeColor=%1;fontColor=#ffffff;")
        .arg(categoryColor(look.category.toStdString()).name());
}

QString linkStyle(LinkLook look) {
    const QString common = QStringLiteral("edgeStyle=orthogonalEdgeStyle;rounded=1;html=0;");
    switch (look) {
    case LinkLook::synchronous:
        return common;
    case LinkLook::asynchronous:
        return common + "dashed=1;";
    case LinkLook::failure:
        break;
    }
    return common + "dashed=1;dashPattern=1 3;strokeWidth=2;";
}

void writeNote(Page& page, const QString& id, const model::Note& note) {
    const QString text = QString::fromStdString(note.text);
    const auto picture = model::pictureOf(note);
    if (!picture) {
        page.box(id, text,
                 QStringLiteral("shape=note;size=14;html=0;align=left;verticalAlign=top;whiteSpace=wrap;"
                                "spacing=8;fillColor=#fff3c4;strokeColor=#9c7a12;fontColor=#3a2f06;"),
                 QStringLiteral("1"), noteRect(note));
        return;
    }
    // A style ends at a semicolon: draw.io leaves the ";base64" of such addresses out.
    page.box(id, text,
             QStringLiteral("shape=image;html=0;imageAspect=0;verticalLabelPosition=bottom;verticalAlign=top;"
                            "image=data:image/png,%1;")
                 .arg(QString::fromStdString(picture->png)),
             QStringLiteral("1"), QRectF(note.at.x, note.at.y, picture->width, picture->height));
}

void writeCells(Page& page, const model::Design& design, const std::vector<NodeLook>& looks) {
    const Placement placement(opened(design));
    std::map<model::GroupId, QString> boxes; // ids of the containers
    std::map<model::GroupId, QPointF> corners;
    for (const auto& frame : placement.frames()) {
        if (frame.rect.isEmpty()) continue;
        const auto& group = *design.group(frame.id);
        const auto around = boxes.find(group.parent);
        const bool inside = frame.depth > 0 && around != boxes.end();
        boxes[frame.id] = QStringLiteral("g%1").arg(&group - design.groups.data());
        corners[frame.id] = frame.rect.topLeft();
        page.box(boxes[frame.id], QString::fromStdString(group.title()),
                 containerStyle(groupColor(Theme::light(), group.kind)),
                 inside ? around->second : QStringLiteral("1"),
                 inside ? frame.rect.translated(-corners[group.parent]) : frame.rect);
    }
    for (std::size_t i = 0; i < looks.size(); ++i) {
        const auto group = groupOf(design, design.nodes[i].id);
        const auto id = group ? design.groups[*group].id : model::GroupId();
        page.box(QStringLiteral("n%1").arg(i), linesOf(looks[i]).join(QLatin1Char('\n')), nodeStyle(looks[i]),
                 group ? boxes[id] : QStringLiteral("1"),
                 looks[i].rect.translated(group ? -corners[id] : QPointF()));
    }
    const Routes routes(design);
    for (std::size_t i = 0; i < design.links.size(); ++i) {
        const auto from = placeOf(design, design.links[i].from);
        const auto to = placeOf(design, design.links[i].to);
        if (from && to)
            page.arrow(QStringLiteral("l%1").arg(i), linkLabel(design.links[i], routes),
                       linkStyle(routes.look(design.links[i])), *from, *to, model::bendsOf(design.links[i]));
    }
    for (std::size_t i = 0; i < design.notes.size(); ++i)
        writeNote(page, QStringLiteral("t%1").arg(i), design.notes[i]);
}

} // namespace

QByteArray drawioText(const model::Design& design, const model::Catalog& catalog,
                      const NodeOverlays& overlays) {
    QByteArray out;
    QXmlStreamWriter xml(&out);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(2);
    xml.writeStartDocument();
    xml.writeStartElement("mxfile");
    xml.writeAttribute("host", "Burstlab");
    xml.writeStartElement("diagram");
    xml.writeAttribute("id", "design");
    xml.writeAttribute("name", QString::fromStdString(design.title()));
    xml.writeStartElement("mxGraphModel");
    xml.writeAttribute("grid", "1");
    xml.writeAttribute("gridSize", QString::number(snapStep));
    xml.writeStartElement("root");
    xml.writeEmptyElement("mxCell");
    xml.writeAttribute("id", "0");
    xml.writeEmptyElement("mxCell");
    xml.writeAttribute("id", "1");
    xml.writeAttribute("parent", "0");
    Page page(xml);
    writeCells(page, design, looksOf(design, catalog, overlays));
    xml.writeEndDocument();
    return out;
}

} // namespace burst::app

#include "app/diagram/diagram_text.h"
#include "app/diagram/note_painter.h"
#include "app/diagram/routes.h"

namespace burst::app {

namespace {

/// A quoted string of the language, in which only the quotation mark and the backslash mean something.
QString quoted(const QStringList& lines) {
    QStringList escaped;
    for (QString line : lines) {
        line = line.simplified();
        line.replace('\\', QLatin1String("\\\\")).replace('"', QLatin1String("\\\""));
        escaped << line;
    }
    return '"' + escaped.join(QStringLiteral("\\n")) + '"';
}

QString style(LinkLook look) {
    switch (look) {
    case LinkLook::synchronous:
        return QStringLiteral("solid");
    case LinkLook::asynchronous:
        return QStringLiteral("dashed");
    case LinkLook::failure:
        break;
    }
    return QStringLiteral("bold");
}

/// Points of a page, 72 to the inch, from pixels of the canvas, 96 to the inch.
constexpr double points = 0.75;

QString nodeText(std::size_t i, const NodeLook& look) {
    const QPointF middle = look.rect.center() * points;
    return QStringLiteral("n%1 [label=%2, fillcolor=\"%3\", pos=\"%4,%5\", width=%6, height=%7];\n")
        .arg(QString::number(i), quoted(linesOf(look)), categoryColor(look.category.toStdString()).name(),
             QString::number(middle.x(), 'f', 2), QString::number(-middle.y(), 'f', 2),
             QString::number(look.rect.width() / 96.0, 'f', 3),
             QString::number(look.rect.height() / 96.0, 'f', 3));
}

/// The groups that stand in a group, or in none, with their nodes and the groups in them.
QString clusters(const model::Design& design, const std::vector<NodeLook>& looks,
                 std::optional<std::size_t> around, const QString& indent) {
    QString out;
    for (const auto g : groupsIn(design, around)) {
        out +=
            QStringLiteral("%1subgraph cluster%2 {\n%1  label=%3;\n")
                .arg(indent, QString::number(g), quoted({QString::fromStdString(design.groups[g].title())}));
        out += clusters(design, looks, g, indent + "  ");
        for (std::size_t i = 0; i < looks.size(); ++i)
            if (groupOf(design, design.nodes[i].id) == g) out += indent + "  " + nodeText(i, looks[i]);
        out += indent + "}\n";
    }
    return out;
}

/// A note as a sheet at its place, joined to nothing.
QString noteText(std::size_t i, const model::Note& note) {
    const QRectF rect = noteRect(note);
    const QPointF middle = rect.center() * points;
    return QStringLiteral(
               "  t%1 [label=%2, shape=note, fillcolor=\"#fff3c4\", fontcolor=black, pos=\"%3,%4\", "
               "width=%5, height=%6];\n")
        .arg(QString::number(i), quoted(QString::fromStdString(note.text).split('\n')),
             QString::number(middle.x(), 'f', 2), QString::number(-middle.y(), 'f', 2),
             QString::number(rect.width() / 96.0, 'f', 3), QString::number(rect.height() / 96.0, 'f', 3));
}

} // namespace

QByteArray dotText(const model::Design& design, const model::Catalog& catalog, const NodeOverlays& overlays) {
    const auto looks = looksOf(design, catalog, overlays);
    QString out = QStringLiteral("digraph %1 {\n  rankdir=LR;\n"
                                 "  node [shape=box, style=\"rounded,filled\", fontname=\"sans-serif\", "
                                 "fontcolor=white];\n  edge [fontname=\"sans-serif\", fontsize=10];\n")
                      .arg(quoted({QString::fromStdString(design.title())}));
    out += clusters(design, looks, std::nullopt, QStringLiteral("  "));
    for (std::size_t i = 0; i < looks.size(); ++i)
        if (!groupOf(design, design.nodes[i].id)) out += "  " + nodeText(i, looks[i]);
    const Routes routes(design);
    for (const auto& link : design.links) {
        const auto from = placeOf(design, link.from);
        const auto to = placeOf(design, link.to);
        if (!from || !to) continue;
        const QString label = linkLabel(link, routes);
        out += QStringLiteral("  n%1 -> n%2 [style=%3%4];\n")
                   .arg(QString::number(*from), QString::number(*to), style(routes.look(link)),
                        label.isEmpty() ? QString() : ", label=" + quoted({label}));
    }
    for (std::size_t i = 0; i < design.notes.size(); ++i)
        out += noteText(i, design.notes[i]);
    return (out + "}\n").toUtf8();
}

} // namespace burst::app

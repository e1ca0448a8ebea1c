#include "app/diagram/diagram_text.h"
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

} // namespace

QByteArray dotText(const model::Design& design, const model::Catalog& catalog, const NodeOverlays& overlays) {
    const auto looks = looksOf(design, catalog, overlays);
    QString out = QStringLiteral("digraph %1 {\n  rankdir=LR;\n"
                                 "  node [shape=box, style=\"rounded,filled\", fontname=\"sans-serif\", "
                                 "fontcolor=white];\n  edge [fontname=\"sans-serif\", fontsize=10];\n")
                      .arg(quoted({QString::fromStdString(design.title())}));
    for (std::size_t g = 0; g < design.groups.size(); ++g) {
        const auto& group = design.groups[g];
        const QString name = QString::fromStdString(group.name.empty() ? group.id.text : group.name);
        out +=
            QStringLiteral("  subgraph cluster%1 {\n    label=%2;\n").arg(QString::number(g), quoted({name}));
        for (std::size_t i = 0; i < looks.size(); ++i)
            if (groupOf(design, design.nodes[i].id) == g) out += "    " + nodeText(i, looks[i]);
        out += QStringLiteral("  }\n");
    }
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
    return (out + "}\n").toUtf8();
}

} // namespace burst::app

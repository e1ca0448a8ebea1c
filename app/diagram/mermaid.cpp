#include "app/diagram/diagram_text.h"
#include "app/diagram/routes.h"

#include <set>

namespace burst::app {

namespace {

/// Text between quotation marks: entities for what Mermaid or its HTML would read as their own.
QString quoted(const QString& text) {
    QString out = QStringLiteral("\"");
    for (const QChar c : text.simplified()) {
        if (QStringLiteral("\"#&<>`;\\").contains(c))
            out += QStringLiteral("#%1;").arg(c.unicode());
        else
            out += c;
    }
    return out + QLatin1Char('"');
}

QString quoted(const QStringList& lines) {
    QStringList parts;
    for (const QString& line : lines) {
        const QString one = quoted(line);
        parts << one.mid(1, one.size() - 2);
    }
    return QLatin1Char('"') + parts.join(QStringLiteral("<br/>")) + QLatin1Char('"');
}

/// A shape that tells what keeps data from what hands it on and from what works.
QString shaped(const NodeLook& look) {
    const QString text = quoted(linesOf(look));
    if (look.category == QLatin1String("traffic source")) return "([" + text + "])";
    if (look.category == QLatin1String("messaging")) return "{{" + text + "}}";
    if (look.category == QLatin1String("database") || look.category == QLatin1String("cache") ||
        look.category == QLatin1String("object storage"))
        return "[(" + text + ")]";
    return "[" + text + "]";
}

QString className(const QString& category) {
    QString name;
    for (const QChar c : category)
        if (c.isLetter()) name += c;
    return name;
}

QString arrow(LinkLook look) {
    switch (look) {
    case LinkLook::synchronous:
        return QStringLiteral("-->");
    case LinkLook::asynchronous:
        return QStringLiteral("-.->");
    case LinkLook::failure:
        break;
    }
    return QStringLiteral("==>");
}

QString nodeLine(std::size_t i, const NodeLook& look, const QString& indent) {
    return QStringLiteral("%1n%2%3:::%4\n")
        .arg(indent, QString::number(i), shaped(look), className(look.category));
}

/// The groups that stand in a group, or in none, with their nodes and the groups in them.
QString subgraphs(const model::Design& design, const std::vector<NodeLook>& looks,
                  std::optional<std::size_t> around, const QString& indent) {
    QString out;
    for (const auto g : groupsIn(design, around)) {
        out += QStringLiteral("%1subgraph g%2[%3]\n")
                   .arg(indent, QString::number(g), quoted(QString::fromStdString(design.groups[g].title())));
        out += subgraphs(design, looks, g, indent + "  ");
        for (std::size_t i = 0; i < looks.size(); ++i)
            if (groupOf(design, design.nodes[i].id) == g) out += nodeLine(i, looks[i], indent + "  ");
        out += indent + "end\n";
    }
    return out;
}

} // namespace

QByteArray mermaidText(const model::Design& design, const model::Catalog& catalog,
                       const NodeOverlays& overlays) {
    const auto looks = looksOf(design, catalog, overlays);
    QString out = QStringLiteral("flowchart LR\n");
    out += subgraphs(design, looks, std::nullopt, QStringLiteral("  "));
    for (std::size_t i = 0; i < looks.size(); ++i)
        if (!groupOf(design, design.nodes[i].id)) out += nodeLine(i, looks[i], QStringLiteral("  "));
    const Routes routes(design);
    for (const auto& link : design.links) {
        const auto from = placeOf(design, link.from);
        const auto to = placeOf(design, link.to);
        if (!from || !to) continue;
        const QString label = linkLabel(link, routes);
        out += QStringLiteral("  n%1 %2%3 n%4\n")
                   .arg(QString::number(*from), arrow(routes.look(link)),
                        label.isEmpty() ? QString() : "|" + quoted(label) + "|", QString::number(*to));
    }
    for (std::size_t i = 0; i < design.notes.size(); ++i)
        out += QStringLiteral("  t%1[%2]:::note\n")
                   .arg(QString::number(i), quoted(QString::fromStdString(design.notes[i].text).split('\n')));
    if (!design.notes.empty())
        out += QStringLiteral("  classDef note fill:#fff3c4,stroke:#9c7a12,color:#3a2f06\n");
    std::set<QString> categories;
    for (const auto& look : looks)
        if (categories.insert(look.category).second)
            out += QStringLiteral("  classDef %1 fill:%2,stroke:%2,color:#ffffff\n")
                       .arg(className(look.category), categoryColor(look.category.toStdString()).name());
    return out.toUtf8();
}

} // namespace burst::app

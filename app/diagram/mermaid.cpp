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

} // namespace

QByteArray mermaidText(const model::Design& design, const model::Catalog& catalog,
                       const NodeOverlays& overlays) {
    const auto looks = looksOf(design, catalog, overlays);
    QString out = QStringLiteral("flowchart LR\n");
    const auto addNode = [&](std::size_t i, const QString& indent) {
        out += QStringLiteral("%1n%2%3:::%4\n")
                   .arg(indent, QString::number(i), shaped(looks[i]), className(looks[i].category));
    };
    for (std::size_t g = 0; g < design.groups.size(); ++g) {
        const auto& group = design.groups[g];
        const QString name = QString::fromStdString(group.name.empty() ? group.id.text : group.name);
        out += QStringLiteral("  subgraph g%1[%2]\n").arg(QString::number(g), quoted(name));
        for (std::size_t i = 0; i < looks.size(); ++i)
            if (groupOf(design, design.nodes[i].id) == g) addNode(i, QStringLiteral("    "));
        out += QStringLiteral("  end\n");
    }
    for (std::size_t i = 0; i < looks.size(); ++i)
        if (!groupOf(design, design.nodes[i].id)) addNode(i, QStringLiteral("  "));
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
    std::set<QString> categories;
    for (const auto& look : looks)
        if (categories.insert(look.category).second)
            out += QStringLiteral("  classDef %1 fill:%2,stroke:%2,color:#ffffff\n")
                       .arg(className(look.category), categoryColor(look.category.toStdString()).name());
    return out.toUtf8();
}

} // namespace burst::app

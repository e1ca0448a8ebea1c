#include "app/diagram/diagram_text.h"
#include "models/io/catalog_json.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <graphviz/cgraph.h>

#include <map>
#include <memory>

using namespace burst;
using namespace burst::app;

namespace {
const char* const awkward = "Take \"one\" & <two>; \\three #4";

/// Shoppers in no group; a function and its queue in a group; the function's failed events go to a second
/// queue. The function's name holds all that means something in one of the languages.
model::Node node(const char* id, const char* kind, const char* name, model::Point at) {
    model::Node made;
    made.id = model::NodeId(id);
    made.kind = kind;
    made.name = name;
    made.at = at;
    return made;
}

model::Link link(const char* id, const char* from, const char* to, model::Params params = {}) {
    model::Link made;
    made.id = model::LinkId(id);
    made.from = model::NodeId(from);
    made.to = model::NodeId(to);
    made.params = std::move(params);
    return made;
}

model::Design shop() {
    model::Design design;
    design.id.text = "shop";
    design.nodes = {node("c", "client", "Shoppers", {}), node("f", "function", awkward, {300, 100}),
                    node("q", "queue", "Orders", {600, 100}), node("d", "queue", "Failed", {600, 300})};
    design.links = {link("l1", "c", "f"), link("l2", "f", "q", {{"calls", 2.0}}),
                    link("l3", "f", "d", {{"op", "on-failure"}}), link("l4", "f", "gone")};
    model::Group group;
    group.id.text = "eu";
    group.name = "Europe";
    group.members = {model::NodeId("f"), model::NodeId("q")};
    design.groups = {group};
    return design;
}

struct CloseGraph {
    void operator()(Agraph_t* graph) const { agclose(graph); }
};
using Graph = std::unique_ptr<Agraph_t, CloseGraph>;
} // namespace

/// What other diagram tools are handed, read by their own library where there is one here.
class tst_DiagramText : public QObject {
    Q_OBJECT
private slots:
    void graphvizReadsNodesLinksAndGroups() {
        const Graph graph(agmemread(dotText(shop(), model::shippedCatalog()).constData()));
        QVERIFY(graph);
        QCOMPARE(agnnodes(graph.get()), 4);
        QCOMPARE(agnedges(graph.get()), 3); // the fourth leads nowhere
        char inner[] = "cluster0";
        Agraph_t* europe = agsubg(graph.get(), inner, 0);
        QVERIFY(europe != nullptr);
        QCOMPARE(agnnodes(europe), 2);
        char name[] = "n1";
        char label[] = "label";
        Agnode_t* function = agnode(graph.get(), name, 0);
        QVERIFY(function != nullptr);
        // The library keeps escapes of a label for when it draws it.
        const QString text = QString::fromUtf8(agget(function, label));
        QVERIFY2(text.startsWith("Take \"one\" & <two>; \\\\three #4\\n"), qPrintable(text));
    }

    void drawioHoldsPlacesRelativeToTheirContainer() {
        QXmlStreamReader xml(drawioText(shop(), model::shippedCatalog()));
        std::map<QString, QXmlStreamAttributes> cells;
        std::map<QString, QPointF> places;
        QString last;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement) continue;
            if (xml.name() == QLatin1String("mxCell")) {
                last = xml.attributes().value("id").toString();
                QVERIFY2(cells.emplace(last, xml.attributes()).second, qPrintable(last));
            }
            if (xml.name() == QLatin1String("mxGeometry"))
                places[last] = {xml.attributes().value("x").toDouble(),
                                xml.attributes().value("y").toDouble()};
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(cells.at("n1").value("value").startsWith(QLatin1String(awkward)));
        QCOMPARE(cells.at("n0").value("parent"), QLatin1String("1"));
        QCOMPARE(cells.at("n1").value("parent"), QLatin1String("g0"));
        QCOMPARE(places.at("g0") + places.at("n1"), QPointF(300, 100));
        QCOMPARE(places.at("n3"), QPointF(600, 300));
        QCOMPARE(cells.at("l1").value("source"), QLatin1String("n1"));
        QCOMPARE(cells.at("l1").value("target"), QLatin1String("n2"));
        QVERIFY(cells.at("l1").value("value").contains(QStringLiteral("× 2")));
        QVERIFY(!cells.contains("l3"));
        for (const auto& [id, attributes] : cells)
            for (const auto* end : {"source", "target", "parent"})
                if (attributes.hasAttribute(QLatin1String(end)))
                    QVERIFY(cells.contains(attributes.value(QLatin1String(end)).toString()));
    }

    void everyLineOfMermaidIsAStatementOfItsLanguage() {
        const QString text = QString::fromUtf8(mermaidText(shop(), model::shippedCatalog()));
        const QString label = "\"[^\"`\\\\]*\"";
        const QRegularExpression statement(
            "^(flowchart LR|  subgraph g\\d+\\[" + label + "\\]|  end| {2,4}n\\d+(\\[" + label +
            "\\]|\\(\\[" + label + "\\]\\)|\\{\\{" + label + "\\}\\}|\\[\\(" + label +
            "\\)\\]):::[a-z]+|  n\\d+ (-->|-\\.->|==>)(\\|" + label +
            "\\|)? n\\d+|  classDef [a-z]+ fill:#[0-9a-f]{6},stroke:#[0-9a-f]{6},color:#ffffff)$");
        for (const QString& line : text.split('\n', Qt::SkipEmptyParts))
            QVERIFY2(statement.match(line).hasMatch(), qPrintable(line));
        QVERIFY(text.contains("Take #34;one#34; #38; #60;two#62;#59; #92;three #35;4"));
        QVERIFY(text.contains("n0 --> n1\n"));
        QVERIFY(text.contains("n1 -->|\"× 2\"| n2\n"));
        QVERIFY(text.contains("n1 ==>|\"on-failure\"| n3\n"));
        QVERIFY(text.indexOf("subgraph") < text.indexOf("n1[") &&
                text.indexOf("n1[") < text.indexOf("  end"));
    }

    void figuresOfARunStandInTheNodes() {
        NodeOverlay figure;
        figure.metric = "p95 412 ms";
        figure.cost = 12.5;
        figure.currency = "USD";
        const NodeOverlays overlays{{model::NodeId("f"), figure}};
        const auto& catalog = model::shippedCatalog();
        for (const QByteArray& text :
             {mermaidText(shop(), catalog, overlays), dotText(shop(), catalog, overlays),
              drawioText(shop(), catalog, overlays)})
            QVERIFY2(text.contains("p95 412 ms") && text.contains("12.50 USD/mo"), text.constData());
    }

    void anEmptyDesignIsADocumentAllTheSame() {
        const auto& catalog = model::shippedCatalog();
        QCOMPARE(mermaidText({}, catalog), QByteArray("flowchart LR\n"));
        const Graph graph(agmemread(dotText({}, catalog).constData()));
        QVERIFY(graph);
        QCOMPARE(agnnodes(graph.get()), 0);
        QXmlStreamReader xml(drawioText({}, catalog));
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    }
};

QTEST_MAIN(tst_DiagramText)
#include "tst_diagram_text.moc"

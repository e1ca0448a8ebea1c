#include "app/diagram/geometry.h"
#include "app/diagram/layout.h"
#include "app/diagram/node_painter.h"
#include "app/diagram/render.h"
#include "app/diagram/routes.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QTest>

using namespace burst;
using namespace burst::app;

namespace {
model::Node nodeOf(const char* id, const char* kind, const char* name) {
    model::Node node;
    node.id = model::NodeId(id);
    node.kind = kind;
    node.name = name;
    return node;
}

model::Link linkOf(const char* id, const char* from, const char* to) {
    model::Link link;
    link.id = model::LinkId(id);
    link.from = model::NodeId(from);
    link.to = model::NodeId(to);
    return link;
}

/// A client that writes to a table over one link, and to a function over another.
model::Design shop(const char* calls) {
    model::Design design;
    design.nodes = {nodeOf("c", "client", "Shoppers"), nodeOf("f", "function", "Order"),
                    nodeOf("t", "table", "Orders")};
    design.links = {linkOf("l1", "c", "f"), linkOf("l2", "f", "t")};
    design.links.back().params["calls"] = model::Tree(calls);
    return design;
}

double gapBetween(const model::Design& design, const char* left, const char* right) {
    return nodeRect(*design.node(model::NodeId(right))).left() -
           nodeRect(*design.node(model::NodeId(left))).right();
}
} // namespace

/// How nodes are laid out.
class tst_Layout : public QObject {
    Q_OBJECT

private slots:
    void callersStandLeftOfWhatTheyCall();
    void labelsFitBetweenColumns();
    void onlyTheColumnsOfALongLabelMoveApart();
};

void tst_Layout::callersStandLeftOfWhatTheyCall() {
    const auto design = arranged(shop("1"), layeredLayout(shop("1"), {}));
    QVERIFY(gapBetween(design, "c", "f") > 0.0);
    QVERIFY(gapBetween(design, "f", "t") > 0.0);
}

void tst_Layout::labelsFitBetweenColumns() {
    const auto design = arranged(shop("12345678901234"), layeredLayout(shop("12345678901234"), {}));
    const Routes routes(design);
    const QFontMetricsF metrics(nodeFont(NodeText::config));
    for (const auto& link : design.links) {
        const QString label = linkLabel(link, routes, QStringLiteral("120 /s"));
        constexpr double arrow = 16.0; // with the circle that it points at
        const double wanted = metrics.horizontalAdvance(label) + 2.0 * arrow;
        QVERIFY2(gapBetween(design, link.from.text.c_str(), link.to.text.c_str()) >= wanted,
                 qPrintable(label));
    }
}

void tst_Layout::onlyTheColumnsOfALongLabelMoveApart() {
    const auto plain = arranged(shop("1"), layeredLayout(shop("1"), {}));
    const auto longer = arranged(shop("12345678901234"), layeredLayout(shop("12345678901234"), {}));
    QCOMPARE(gapBetween(longer, "c", "f"), gapBetween(plain, "c", "f"));
    QVERIFY(gapBetween(longer, "f", "t") > gapBetween(plain, "f", "t") + 20.0);
}

int main(int argc, char** argv) {
    QGuiApplication program(argc, argv);
    tst_Layout test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_layout.moc"

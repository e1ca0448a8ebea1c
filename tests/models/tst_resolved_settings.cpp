#include "models/io/catalog_json.h"
#include "models/resolved_settings.h"
#include "tests/support/build.h"

#include <QTest>

using namespace burst;
using namespace burst::model;

/// Settings that are shared are those that each node and link would have alone.
class tst_ResolvedSettings : public QObject {
    Q_OBJECT

private slots:
    void thoseThatAreAlikeShareTheirMemory();
    void eachDifferenceCounts();
    void moreThanAreKeptAreRight();
};

namespace {
Node function(const std::string& id, Params params, const std::string& offering = {}) {
    Node node;
    node.id = NodeId(id);
    node.kind = "function";
    node.offering = offering;
    node.params = std::move(params);
    return node;
}

bool isSame(const Settings& a, const Settings& b) {
    return &a.all() == &b.all();
}

Design onAws(std::vector<Node> nodes) {
    Design design;
    design.platform = "aws";
    design.region = "us-east-1";
    design.nodes = std::move(nodes);
    return design;
}
} // namespace

void tst_ResolvedSettings::thoseThatAreAlikeShareTheirMemory() {
    const auto design = onAws(
        {function("a", {{"memory", "512 MB"}}), function("b", {{"memory", "512 MB"}}), function("c", {})});
    ResolvedSettings settings(design, shippedCatalog());
    QVERIFY(isSame(settings.of(design.nodes[0]), settings.of(design.nodes[1])));
    QVERIFY(!isSame(settings.of(design.nodes[0]), settings.of(design.nodes[2])));
}

void tst_ResolvedSettings::eachDifferenceCounts() {
    const auto design = onAws({
        function("memory", {{"memory", "512 MB"}}),
        function("another", {{"memory", "1 GB"}}),
        function("offering", {{"memory", "512 MB"}}, "no.such"),
        function("list", {{"memory", Tree::List{Tree(1)}}}),
        function("lists", {{"memory", Tree::List{Tree(2)}}}),
        function("number", {{"memory", 512}}),
    });
    ResolvedSettings settings(design, shippedCatalog());
    for (const auto& node : design.nodes) {
        const auto shared = settings.of(node);
        const auto alone = Settings::of(node, design, shippedCatalog());
        QVERIFY(shared.find("memory")->value == node.params.at("memory"));
        QCOMPARE(shared.find("memory")->provider, alone.find("memory")->provider);
        for (const auto& other : design.nodes)
            QCOMPARE(isSame(shared, settings.of(other)), &node == &other);
    }
}

void tst_ResolvedSettings::moreThanAreKeptAreRight() {
    std::vector<Node> nodes;
    for (int i = 0; i < 5000; ++i)
        nodes.push_back(function("f" + std::to_string(i), {{"timeout", 1 + i % 4900}}));
    const auto design = onAws(std::move(nodes));
    ResolvedSettings settings(design, shippedCatalog());
    for (const auto& node : design.nodes)
        QCOMPARE(settings.of(node).number("timeout"), node.params.at("timeout").number());
}

QTEST_APPLESS_MAIN(tst_ResolvedSettings)
#include "tst_resolved_settings.moc"

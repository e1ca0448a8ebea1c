#include "app/editor/search.h"
#include "models/edit.h"
#include "models/io/catalog_json.h"

#include <QTest>

using namespace burst;
using namespace burst::app;

namespace {
const model::Catalog& catalog() {
    static const model::Catalog all = model::shippedCatalog();
    return all;
}

model::Node node(const char* id, const char* kind, const char* name, double x, double y) {
    model::Node made;
    made.id = model::NodeId(id);
    made.kind = kind;
    made.name = name;
    made.at = {x, y};
    return made;
}

/// Two functions, a queue between them, a note and a group.
model::Design shop() {
    model::Design design;
    design.id = model::DesignId("d");
    design.nodes = {node("worker", "function", "Send mail", 400, 0),
                    node("order", "function", "Place order", 0, 0), node("jobs", "queue", "Jobs", 200, 100)};
    design.nodes[0].params["memory"] = "1 GB";
    design.nodes[1].params["memory"] = "512 MB";
    design.nodes[1].params["runtime"] = "java21";
    design.nodes[1].extra = {{"tags", model::Tree(model::Tree::List{"payments", "critical"})}};
    model::Link send;
    send.id = model::LinkId("l1");
    send.from = model::NodeId("order");
    send.to = model::NodeId("jobs");
    send.params["payload"] = "2 KB";
    design.links = {send};
    model::Note note;
    note.id = model::NoteId("n1");
    note.text = "Ask the mail team about limits";
    design.notes = {note};
    model::Group group;
    group.id = model::GroupId("g1");
    group.name = "Back office";
    group.members = {model::NodeId("worker")};
    design.groups = {group};
    return design;
}

QStringList ids(const QString& query) {
    QStringList all;
    for (const auto& hit : findInDesign(shop(), catalog(), query))
        all << QString::fromStdString(hit.id);
    return all;
}
} // namespace

/// What a search finds in a design.
class tst_Search : public QObject {
    Q_OBJECT

private slots:
    void aQueryFinds_data() {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char* query, const QStringList& found) {
            QTest::newRow(query) << QString::fromLatin1(query) << found;
        };
        row("place", {"order"});
        row("PLACE ord", {"order"});
        row("mail", {"worker", "n1"});
        row("queue", {"jobs"});
        row("lambda", {"order", "worker"}); // by another word for the kind, in reading order
        row("sqs", {"jobs"});
        row("java21", {"order"});
        row("payments", {"order"});
        row("tag:critical", {"order"});
        row("tag:order", {});
        row("back office", {"g1"});
        row("kind:function mail", {"worker"});
        row("note:mail", {"n1"});
        row("function mail", {"worker"});
        row("no such thing", {});
        row("", {});
        row("   ", {});
    }
    void aQueryFinds() {
        QFETCH(QString, query);
        QFETCH(QStringList, found);
        QCOMPARE(ids(query), found);
    }

    void aPropertyIsFoundByItsValueInAnyUnit_data() {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char* query, const QStringList& found) {
            QTest::newRow(query) << QString::fromLatin1(query) << found;
        };
        row("memory:1024", {"worker"}); // 1 GB is 1024 MB
        row("mem:1024", {"worker"});
        row("memory: 1024", {"worker"});
        row("memory:1 GB", {"worker"});
        row("memory:512", {"order"});
        row("memory:0.5GB", {"order"});
        row("memory:51", {}); // not 512
        row("memory:", {"order", "worker"});
        row("payload:2 KB", {"l1"});
        row("runtime:java", {"order"});
        row("memory:512 order", {"order"});
        row("memory:512 mail", {});
    }
    void aPropertyIsFoundByItsValueInAnyUnit() {
        QFETCH(QString, query);
        QFETCH(QStringList, found);
        QCOMPARE(ids(query), found);
    }

    void aDefaultIsFoundByItsProperty() {
        model::Design design = shop();
        design.nodes[0].params.clear();
        // AWS Lambda gives 128 MB to who asks for nothing.
        const auto hits = findInDesign(design, catalog(), QStringLiteral("memory:128"));
        QCOMPARE(hits.size(), 1U);
        QCOMPARE(hits.front().id, std::string("worker"));
    }

    void aHitSaysWhereTheWordsStand() {
        const auto hits = findInDesign(shop(), catalog(), QStringLiteral("order memory:512"));
        QCOMPARE(hits.size(), 1U);
        QCOMPARE(hits.front().title, QStringLiteral("Place order"));
        QVERIFY2(hits.front().reason.contains(QStringLiteral("name")) &&
                     hits.front().reason.contains(QStringLiteral("512 MB")),
                 qPrintable(hits.front().reason));
    }

    void twoThousandNodesAreSearchedThrough() {
        model::Design design;
        for (int i = 0; i < 2000; ++i)
            design.nodes.push_back(node(("n" + std::to_string(i)).c_str(), "function",
                                        ("Step " + std::to_string(i)).c_str(), i, 0));
        design.nodes[1234].params["memory"] = "2 GB";
        const auto hits = findInDesign(design, catalog(), QStringLiteral("memory:2048"));
        QCOMPARE(hits.size(), 1U);
        QCOMPARE(hits.front().id, std::string("n1234"));
    }
};

QTEST_GUILESS_MAIN(tst_Search)
#include "tst_search.moc"

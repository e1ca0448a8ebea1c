#include "app/desktop/canvas/quick_add.h"
#include "app/desktop/palette/palette.h"
#include "app/desktop/welcome.h"
#include "app/editor/room.h"
#include "tests/desktop/drawing.h"

#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>

#include <array>

using namespace burst;
using namespace burst::app;

namespace {
Welcome& page(Rig& rig) {
    return *rig.window->findChild<Welcome*>();
}

void clickInPalette(Rig& rig, const QString& title) {
    auto& tree = rig.window->nodePalette().tree();
    auto* item = tree.findItems(title, Qt::MatchExactly | Qt::MatchRecursive).value(0);
    QVERIFY(item != nullptr);
    tree.scrollToItem(item);
    QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, tree.visualItemRect(item).center());
}

/// What the window system does with a drag: it goes to the innermost widget there that takes drags.
struct Drag {
    explicit Drag(const char* kind) { mime.setData(QLatin1String(kindMime), kind); }

    static QWidget* takerAt(Rig& rig, QPoint at) {
        auto* widget = rig.canvas().childAt(rig.canvas().viewport()->mapTo(&rig.canvas(), at));
        while (widget != nullptr && !widget->acceptDrops())
            widget = widget->parentWidget();
        return widget;
    }
    [[nodiscard]] bool enter(Rig& rig, QPoint at) const {
        auto* to = takerAt(rig, at);
        if (to == nullptr) return false;
        QDragEnterEvent event(to->mapFrom(rig.canvas().viewport()->window(),
                                          rig.canvas().viewport()->mapTo(rig.canvas().window(), at)),
                              Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(to, &event);
        return event.isAccepted();
    }
    void leave(Rig& rig) const {
        QDragLeaveEvent event;
        QCoreApplication::sendEvent(rig.canvas().viewport(), &event);
    }
    void drop(Rig& rig, QPoint at) const {
        QDropEvent event(at, Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(takerAt(rig, at), &event);
        QCoreApplication::processEvents();
    }
    QMimeData mime;
};

/// Presses Ctrl and an arrow on the selected node and takes the first kind of the list that fits a word.
void addBeside(Rig& rig, int arrow, const QString& word) {
    rig.key(arrow, Qt::ControlModifier);
    QVERIFY(rig.canvas().quickAdd().isVisible());
    rig.type(word);
    rig.enter();
}

bool apart(Rig& rig) {
    const auto& nodes = rig.design().nodes;
    for (std::size_t i = 0; i < nodes.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            if (nodeRect(nodes[i]).adjusted(-10, -10, 10, 10).intersects(nodeRect(nodes[j]))) return false;
    return true;
}
} // namespace

/// Where new nodes come to stand, and what makes way for them.
class tst_Placing : public QObject {
    Q_OBJECT

private slots:
    void theStartPageGivesWayToADrag();
    void aDragThatGoesAwayBringsTheStartPageBack();
    void theStartPageGivesWayToAKindOfThePalette();
    void escapeBringsTheStartPageBack();
    void aProjectDroppedOnTheStartPageOpens();
    void controlAndAnArrowAddOnThatSide();
    void nothingStandsOnANewNeighbour();
    void whatCannotCallSaysSo();
    void aNodePutIntoALinkMakesRoom();
    void aLockedNodeDoesNotMakeRoom();
    void aNodeInViewScrollsNothing();
    void aNodeBesideTheViewScrollsNoFurtherThanItNeeds();
};

void tst_Placing::theStartPageGivesWayToADrag() {
    Rig rig;
    const QPoint middle = rig.canvas().viewport()->rect().center();
    QVERIFY(page(rig).isVisible());
    QVERIFY(page(rig).geometry().contains(middle));
    const Drag drag("queue");
    QVERIFY(drag.enter(rig, middle));
    QVERIFY(!page(rig).isVisible());
    QVERIFY(drag.enter(rig, middle)); // now on the canvas
    drag.drop(rig, middle);
    QCOMPARE(rig.design().nodes.size(), 1U);
    QCOMPARE(rig.design().nodes.front().kind, std::string("queue"));
    QVERIFY(!page(rig).isVisible());
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(page(rig).isVisible());
}

void tst_Placing::aDragThatGoesAwayBringsTheStartPageBack() {
    Rig rig;
    const Drag drag("queue");
    QVERIFY(drag.enter(rig, rig.canvas().viewport()->rect().center()));
    drag.leave(rig);
    QVERIFY(page(rig).isVisible());
    QVERIFY(rig.design().nodes.empty());
}

void tst_Placing::theStartPageGivesWayToAKindOfThePalette() {
    Rig rig;
    clickInPalette(rig, QStringLiteral("Queue"));
    QVERIFY(!page(rig).isVisible());
    rig.click(rig.canvas().viewport()->rect().center());
    QCOMPARE(rig.design().nodes.size(), 1U);
    QCOMPARE(rig.design().nodes.front().kind, std::string("queue"));
    QVERIFY(!page(rig).isVisible());
}

void tst_Placing::escapeBringsTheStartPageBack() {
    Rig rig;
    clickInPalette(rig, QStringLiteral("Queue"));
    rig.key(Qt::Key_Escape);
    QVERIFY(page(rig).isVisible());
    QVERIFY(rig.design().nodes.empty());
}

void tst_Placing::aProjectDroppedOnTheStartPageOpens() {
    Rig rig;
    const QString path = rig.folder.filePath(QStringLiteral("shop.burst"));
    rig.quickAdd({0, 0}, QStringLiteral("client"));
    QVERIFY(rig.document->save(path));
    rig.document->clear();
    QVERIFY(page(rig).isVisible());
    Drag drag("");
    drag.mime.clear();
    drag.mime.setUrls({QUrl::fromLocalFile(path)});
    const QPoint middle = rig.canvas().viewport()->rect().center();
    QVERIFY(drag.enter(rig, middle));
    drag.drop(rig, middle);
    QCOMPARE(rig.document->path(), path);
}

void tst_Placing::controlAndAnArrowAddOnThatSide() {
    struct Way {
        int arrow;
        const char* word;
        const char* kind;
        bool before;
    };
    for (const auto& way : std::array{
             Way{Qt::Key_Right, "table", "table", false}, Way{Qt::Key_Down, "queue", "queue", false},
             Way{Qt::Key_Up, "bucket", "store", false}, Way{Qt::Key_Left, "gateway", "gateway", true}}) {
        Rig rig;
        put(rig, {nodeAt("f", "function", 0, 0)});
        rig.click(rig.onScreen(rig.middle("f")));
        addBeside(rig, way.arrow, QLatin1String(way.word));
        QCOMPARE(rig.design().nodes.size(), 2U);
        QCOMPARE(rig.design().links.size(), 1U);
        const auto& added = rig.design().nodes.back();
        QCOMPARE(added.kind, std::string(way.kind));
        QCOMPARE(rig.design().links.front().from.text, way.before ? added.id.text : std::string("f"));
        const QRectF old = outline(rig, "f");
        const QRectF fresh = nodeRect(added);
        const bool there = way.arrow == Qt::Key_Right  ? fresh.left() > old.right()
                           : way.arrow == Qt::Key_Left ? fresh.right() < old.left()
                           : way.arrow == Qt::Key_Down ? fresh.top() > old.bottom()
                                                       : fresh.bottom() < old.top();
        QVERIFY2(there, way.word);
        QVERIFY(rig.canvas().visibleRect().contains(fresh));
        QVERIFY(rig.document->selection().nodes().contains(added.id)); // goes on from there
    }
}

void tst_Placing::nothingStandsOnANewNeighbour() {
    Rig rig;
    put(rig, {nodeAt("f", "function", 0, 0), nodeAt("t", "table", 260, 0), nodeAt("u", "table", 260, 130)});
    for (int i = 0; i < 4; ++i) {
        rig.document->selection().set(idsOf({"f"}));
        addBeside(rig, Qt::Key_Right, QStringLiteral("queue"));
        QVERIFY(rig.design().nodes.back().at.x > outline(rig, "f").right());
    }
    QCOMPARE(rig.design().nodes.size(), 7U);
    QVERIFY(apart(rig));
}

void tst_Placing::whatCannotCallSaysSo() {
    Rig rig;
    put(rig, {nodeAt("c", "client", 0, 0)});
    rig.click(rig.onScreen(rig.middle("c")));
    rig.key(Qt::Key_Left, Qt::ControlModifier); // nothing calls a client
    QVERIFY(!rig.canvas().quickAdd().isVisible());
    QCOMPARE(rig.design().nodes.size(), 1U);
}

void tst_Placing::aNodePutIntoALinkMakesRoom() {
    Rig rig;
    put(rig, {nodeAt("c", "client", 0, 0), nodeAt("f", "function", 260, 0), nodeAt("t", "table", 520, 0)},
        {linkOf("l1", "c", "f"), linkOf("l2", "f", "t")});
    const QPointF between = (rig.port("c", Port::output) + rig.port("f", Port::input)) / 2.0;
    rig.canvas().placeKind(QStringLiteral("gateway"), between);
    QCOMPARE(rig.design().nodes.size(), 4U);
    QCOMPARE(rig.design().links.size(), 3U);
    QVERIFY(apart(rig));
    const auto at = [&](const char* id) { return rig.design().node(model::NodeId(id))->at; };
    QCOMPARE(at("c").x, 0.0);
    // What follows moved as a whole.
    QCOMPARE(at("t").x - at("f").x, 260.0);
    QVERIFY(at("f").x > outline(rig, "gateway").right() && outline(rig, "c").right() < at("gateway").x);
    QCOMPARE(at("f").y, 0.0);
    rig.key(Qt::Key_Z, Qt::ControlModifier); // one step
    QCOMPARE(at("f").x, 260.0);
    QCOMPARE(rig.design().nodes.size(), 3U);
}

void tst_Placing::aLockedNodeDoesNotMakeRoom() {
    auto locked = nodeAt("f", "function", 260, 0);
    locked.locked = true;
    model::Design design;
    design.nodes = {nodeAt("c", "client", 0, 0), nodeAt("g", "gateway", 190, 0), locked};
    const auto next = withRoomBetween(design, model::NodeId("c"), model::NodeId("g"), model::NodeId("f"));
    QCOMPARE(next.node(model::NodeId("f"))->at.x, 260.0);
}

void tst_Placing::aNodeInViewScrollsNothing() {
    Rig rig;
    put(rig, {nodeAt("f", "function", 0, 0)});
    rig.document->selection().set(idsOf({"f"}));
    const QRectF before = rig.canvas().visibleRect();
    addBeside(rig, Qt::Key_Right, QStringLiteral("table"));
    QCOMPARE(rig.canvas().visibleRect(), before);
}

void tst_Placing::aNodeBesideTheViewScrollsNoFurtherThanItNeeds() {
    Rig rig;
    put(rig, {nodeAt("f", "function", 0, 0)});
    rig.document->selection().set(idsOf({"f"}));
    // The node stands at the right edge of what is seen.
    const QSizeF seen = rig.canvas().visibleRect().size();
    rig.canvas().centreAt({nodeWidth + 40.0 - seen.width() / 2.0, 0.0});
    const QRectF before = rig.canvas().visibleRect();
    addBeside(rig, Qt::Key_Right, QStringLiteral("table"));
    const QRectF after = rig.canvas().visibleRect();
    const QRectF fresh = nodeRect(rig.design().nodes.back());
    QVERIFY(after.contains(fresh));
    QCOMPARE(after.top(), before.top());
    QVERIFY2(after.right() - fresh.right() < 30.0,
             qPrintable(QString::number(after.right() - fresh.right())));
}

int main(int argc, char** argv) {
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication program(argc, argv);
    tst_Placing test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_placing.moc"

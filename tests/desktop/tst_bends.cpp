#include "app/diagram/diagram_text.h"
#include "app/editor/arrange.h"
#include "models/bends.h"
#include "models/io/project_json.h"
#include "tests/desktop/drawing.h"

#include <QMenu>

using namespace burst;
using namespace burst::app;

namespace {
/// A client that calls a function, their ports at one height: the line between them is level at y = 57 from
/// x = 176 to x = 600.
struct TwoNodes : Rig {
    explicit TwoNodes(const char* routing = "straight") {
        put(*this, {nodeAt("shop", "client", 0, 0), nodeAt("work", "function", 600, 0)},
            {linkOf("l1", "shop", "work")});
        auto next = design();
        next.routing = routing;
        document->edit(QStringLiteral("Routing"), next);
        canvas().resetZoom();
        canvas().centreAt({388, 200});
        QCoreApplication::processEvents();
    }
    [[nodiscard]] LinkItem& item() { return *window->scene().link(model::LinkId("l1")); }
    [[nodiscard]] std::vector<model::Point> bends() {
        return model::bendsOf(*design().link(model::LinkId("l1")));
    }
    [[nodiscard]] bool passes(QPointF at) {
        const auto& line = item().line();
        return std::any_of(line.begin(), line.end(),
                           [&](QPointF point) { return QLineF(point, at).length() < 0.6; });
    }
    void chooseFromMenu(QPointF at, const QString& name) {
        QTimer::singleShot(100, qApp, [this, name] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            if (menu != nullptr)
                QTest::mouseClick(menu, Qt::LeftButton, {},
                                  menu->actionGeometry(window->action(name)).center());
        });
        QTest::mouseClick(canvas().viewport(), Qt::RightButton, {}, onScreen(at));
        QCoreApplication::processEvents();
    }
};

using Points = std::vector<model::Point>;
} // namespace

class tst_Bends : public QObject {
    Q_OBJECT

private slots:
    void aDragOnALinkBendsItThere();
    void aBendIsMovedAndEscapeLeavesItWhereItWas();
    void aPressWithoutADragOnlySelects();
    void aBendStaysWhenOneEndMovesAndGoesAlongWithBoth();
    void aDoubleClickTakesABendAway();
    void theRouteIsResetFromTheMenu();
    void atRightAnglesPiecesAreDragged();
    void curvesGoThroughTheirBends();
    void filesAndExportsKeepBends();
    void tidyUpClearsBends();
    void copiesKeepTheirBends();
    void thereIsAnEndToBends();
};

void tst_Bends::aDragOnALinkBendsItThere() {
    TwoNodes rig;
    rig.drag(rig.onScreen({300, 57}), rig.onScreen({303, 198}));
    QCOMPARE(rig.bends(), (Points{{300, 200}})); // on the grid
    QVERIFY(rig.passes({300, 200}));
    rig.drag(rig.onScreen({450, 128}), rig.onScreen({450, 300})); // half-way on the second leg
    QCOMPARE(rig.bends(), (Points{{300, 200}, {450, 300}}));
    rig.drag(rig.onScreen({238, 128}), rig.onScreen({240, 60}));
    QCOMPARE(rig.bends(), (Points{{240, 60}, {300, 200}, {450, 300}}));
    rig.picture(QStringLiteral("bends-straight"));
    for (int i = 0; i < 3; ++i)
        rig.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(rig.bends().empty());
    QVERIFY(!rig.passes({300, 200}));
}

void tst_Bends::aBendIsMovedAndEscapeLeavesItWhereItWas() {
    TwoNodes rig;
    rig.drag(rig.onScreen({300, 57}), rig.onScreen({300, 200}));
    rig.drag(rig.onScreen({302, 197}), rig.onScreen({340, 240}));
    QCOMPARE(rig.bends(), (Points{{340, 240}}));
    rig.press(rig.onScreen({340, 240}));
    QTest::mouseMove(rig.canvas().viewport(), rig.onScreen({400, 300}));
    QMouseEvent move(QEvent::MouseMove, rig.onScreen({400, 300}), rig.onScreen({400, 300}), Qt::NoButton,
                     Qt::LeftButton, {});
    QCoreApplication::sendEvent(rig.canvas().viewport(), &move);
    QVERIFY(rig.passes({400, 300}));
    rig.key(Qt::Key_Escape);
    QVERIFY(rig.passes({340, 240}));
    QCOMPARE(rig.bends(), (Points{{340, 240}}));
}

void tst_Bends::aPressWithoutADragOnlySelects() {
    TwoNodes rig;
    const auto before = rig.document->revision();
    rig.click(rig.onScreen({300, 57}));
    QCOMPARE(rig.document->revision(), before);
    QCOMPARE(rig.document->selection().links().size(), 1U);
}

void tst_Bends::aBendStaysWhenOneEndMovesAndGoesAlongWithBoth() {
    TwoNodes rig;
    rig.drag(rig.onScreen({300, 57}), rig.onScreen({300, 200}));
    rig.drag(rig.onScreen(rig.middle("work")), rig.onScreen(rig.middle("work") + QPointF(0, 100)),
             Qt::AltModifier);
    QCOMPARE(rig.design().node(model::NodeId("work"))->at, (model::Point{600, 100}));
    QCOMPARE(rig.bends(), (Points{{300, 200}}));
    QVERIFY(rig.passes({300, 200}));
    selectByClicks(rig, {"shop", "work"});
    rig.key(Qt::Key_Down);
    QCOMPARE(rig.bends(), (Points{{300, 210}}));
    rig.drag(rig.onScreen(rig.middle("work")), rig.onScreen(rig.middle("work") + QPointF(40, 30)),
             Qt::AltModifier);
    QCOMPARE(rig.bends(), (Points{{340, 240}}));
    QVERIFY(rig.passes({340, 240}));
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rig.bends(), (Points{{300, 210}}));
}

void tst_Bends::aDoubleClickTakesABendAway() {
    TwoNodes rig;
    rig.drag(rig.onScreen({300, 57}), rig.onScreen({300, 200}));
    rig.drag(rig.onScreen({450, 128}), rig.onScreen({450, 300}));
    QTest::mouseDClick(rig.canvas().viewport(), Qt::LeftButton, {}, rig.onScreen({300, 200}));
    QCOMPARE(rig.bends(), (Points{{450, 300}}));
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rig.bends().size(), 2U);
}

void tst_Bends::theRouteIsResetFromTheMenu() {
    TwoNodes rig;
    QVERIFY(!rig.window->action(QStringLiteral("resetRoute"))->isEnabled());
    rig.drag(rig.onScreen({300, 57}), rig.onScreen({300, 200}));
    rig.chooseFromMenu({300, 200}, QStringLiteral("resetRoute"));
    QVERIFY(rig.bends().empty());
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rig.bends(), (Points{{300, 200}}));
    rig.chooseFromMenu(rig.middle("work"), QStringLiteral("resetRoute")); // of a node: all its links
    QVERIFY(rig.bends().empty());
}

void tst_Bends::atRightAnglesPiecesAreDragged() {
    TwoNodes rig("orthogonal");
    // The only piece there is: it is led back to both ports.
    rig.drag(rig.onScreen({388, 57}), rig.onScreen({388, 200}));
    QVERIFY(rig.passes({194, 200}) && rig.passes({582, 200})); // 18 px from the ports
    QVERIFY(!rig.passes({388, 57}));
    // An upright one goes aside only.
    rig.drag(rig.onScreen({582, 128}), rig.onScreen({500, 140}));
    QVERIFY(rig.passes({500, 200}) && rig.passes({500, 57}));
    rig.drag(rig.onScreen({350, 200}), rig.onScreen({360, 300}));
    QVERIFY(rig.passes({194, 300}) && rig.passes({500, 300}));
    QCOMPARE(rig.item().grips().size(), 2);
    const auto& line = rig.item().line();
    for (int i = 0; i + 1 < line.size(); ++i)
        QVERIFY(line[i].x() == line[i + 1].x() || line[i].y() == line[i + 1].y());
    rig.picture(QStringLiteral("bends-orthogonal"));
}

void tst_Bends::curvesGoThroughTheirBends() {
    TwoNodes rig("");
    rig.drag(rig.onScreen({388, 57}), rig.onScreen({390, 200}));
    QCOMPARE(rig.bends(), (Points{{390, 200}}));
    QVERIFY(rig.passes({390, 200}));
    const auto& line = rig.item().line();
    QCOMPARE(line.front(), QPointF(176, 57));
    QCOMPARE(line.back(), QPointF(600, 57));
    rig.picture(QStringLiteral("bends-curved"));
}

void tst_Bends::filesAndExportsKeepBends() {
    TwoNodes rig;
    rig.drag(rig.onScreen({300, 57}), rig.onScreen({300, 200}));
    const auto text = model::writeProject(rig.document->project());
    const auto read = model::readProject(text, "shop.burst");
    QVERIFY(read);
    QCOMPARE(model::bendsOf(read->project.designs.front().links.front()), (Points{{300, 200}}));
    QCOMPARE(model::writeProject(read->project), text);
    const auto drawio = drawioText(rig.design(), rig.document->catalog(), {});
    QVERIFY(drawio.contains("<mxPoint x=\"300\" y=\"200\"/>"));
    QVERIFY(boundsOf(rig.design()).contains(QPointF(300, 200)));
    QVERIFY(rig.window->scene().content().bottom() >= 200);
}

void tst_Bends::tidyUpClearsBends() {
    TwoNodes rig;
    rig.drag(rig.onScreen({300, 57}), rig.onScreen({300, 200}));
    rig.document->selection().clear();
    rig.window->action(QStringLiteral("tidyUp"))->trigger();
    QVERIFY(rig.bends().empty());
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rig.bends(), (Points{{300, 200}}));
}

void tst_Bends::copiesKeepTheirBends() {
    TwoNodes rig;
    rig.drag(rig.onScreen({300, 57}), rig.onScreen({300, 200}));
    selectByClicks(rig, {"shop", "work"});
    rig.key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(rig.design().links.size(), 2U);
    const auto& copy = rig.design().links.back();
    const auto by = rig.design().node(copy.from)->at;
    QCOMPARE(model::bendsOf(copy), (Points{{300 + by.x, 200 + by.y}}));
}

void tst_Bends::thereIsAnEndToBends() {
    TwoNodes rig;
    Points full;
    for (std::size_t i = 0; i < model::mostBends; ++i)
        full.push_back({200.0 + 2.0 * static_cast<double>(i), 200.0});
    auto next = rig.design();
    model::setBends(next.links.front(), full);
    rig.document->edit(QStringLiteral("Bend"), next);
    QCoreApplication::processEvents();
    QVERIFY(rig.passes({398, 200}));
    rig.drag(rig.onScreen({499, 128.5}), rig.onScreen({500, 300})); // half-way from the last one to the port
    QCOMPARE(rig.bends(), full);
    rig.drag(rig.onScreen({398, 200}), rig.onScreen({420, 240})); // those that are there still move
    QCOMPARE(rig.bends().size(), full.size());
    QVERIFY(rig.bends() != full);
}

QTEST_MAIN(tst_Bends)
#include "tst_bends.moc"

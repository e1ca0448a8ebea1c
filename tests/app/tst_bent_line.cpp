#include "app/diagram/bent_line.h"
#include "app/diagram/routing.h"
#include "models/bends.h"

#include <QTest>

using namespace burst;
using namespace burst::app;

namespace {
using Points = std::vector<model::Point>;

/// As many as there may be, 2 px apart.
Points manyBends() {
    Points bends;
    for (std::size_t i = 0; i < model::mostBends; ++i)
        bends.push_back({200.0 + 2.0 * static_cast<double>(i), 100.0 + 5.0 * static_cast<double>(i)});
    return bends;
}
} // namespace

class tst_BentLine : public QObject {
    Q_OBJECT

private slots:
    void thereIsAnEndToBends_data() {
        QTest::addColumn<QString>("routing");
        QTest::addColumn<QPointF>("press");
        QTest::newRow("straight, before the first") << "straight" << QPointF(100, 50);
        QTest::newRow("curved, after the last") << "" << QPointF(500, 300);
        QTest::newRow("at right angles, at the port") << "orthogonal" << QPointF(100, 0);
    }
    void thereIsAnEndToBends() {
        QFETCH(QString, routing);
        QFETCH(QPointF, press);
        BentWay way{.from = {0, 0}, .to = {600, 0}, .bends = manyBends(), .routing = routing.toStdString()};
        const Bending full(way, bentLine(way), press, 6.0);
        QCOMPARE(full.draggedTo({100, 90}), way.bends);
        way.bends.erase(way.bends.begin() + 50, way.bends.end());
        const Bending room(way, bentLine(way), press, 6.0);
        QCOMPARE(room.draggedTo({100, 90}).size(), 51U);
    }

    void thoseThatAreThereStillMove() {
        const BentWay way{.from = {0, 0}, .to = {600, 0}, .bends = manyBends(), .routing = "straight"};
        auto moved = way.bends;
        moved.front() = {150, 90};
        QCOMPARE(Bending(way, bentLine(way), {200, 98}, 4.0).draggedTo({150, 90}), moved);
    }

    void farBendsTakeLittleMemory() {
        model::Link link;
        link.extra = {{"bends", model::Tree::List{model::Tree::List{model::Tree(2e6), model::Tree(0)}}}};
        QVERIFY(model::bendsOf(link).empty());
        model::setBends(link, {{3e6, -5e9}});
        QCOMPARE(model::bendsOf(link), (Points{{1e6, -1e6}}));
        Points far;
        for (std::size_t i = 0; i < model::mostBends; ++i)
            far.push_back({i % 2 == 0 ? -1e6 : 1e6, i % 3 == 0 ? -1e6 : 1e6});
        for (const char* routing : {"straight", "orthogonal", ""}) {
            const auto line = bentLine({.from = {0, 0}, .to = {600, 0}, .bends = far, .routing = routing});
            QVERIFY2(line.size() <= 2 * 101 * 2000 + 1, routing); // 6.5 MB
            QCOMPARE(line.back(), QPointF(600, 0));
        }
        QCOMPARE(straightLine({0, 0}, {240, 0}).size(), 11);
        QCOMPARE(straightLine({0, 0}, {1e9, 0}).size(), 2001);
    }

    void aLineWithoutALengthHasNoPieceToTake() {
        const BentWay way{.from = {5, 5}, .to = {5, 5}, .bends = {}, .routing = "orthogonal"};
        const Bending bending(way, QPolygonF{{5, 5}, {5, 5}}, {5, 5}, 6.0);
        QVERIFY(bending.draggedTo({50, 50}).empty());
    }
};

QTEST_GUILESS_MAIN(tst_BentLine)
#include "tst_bent_line.moc"

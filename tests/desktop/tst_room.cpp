#include "app/desktop/results/results.h"
#include "app/diagram/node_painter.h"
#include "tests/desktop/drawing.h"

#include <QImage>
#include <QMenu>

#include <cmath>
#include <set>

using namespace burst;
using namespace burst::app;

/// What panels leave to the canvas, and what stands in line.
class tst_Room : public QObject {
    Q_OBJECT

private slots:
    void aClosedTimelineGivesItsHeightBackToTheCanvas();
    void aRunLeavesNamesReadable();
    void textsOfAMenuStandInOneColumn();
};

void tst_Room::aClosedTimelineGivesItsHeightBackToTheCanvas() {
    Rig rig;
    QVERIFY(rig.window->files().openPath(QStringLiteral(BURSTLAB_SOURCE_DIR "/examples/order-api.burst")));
    rig.showBelow();
    QTest::qWait(50);
    const int before = rig.canvas().height();
    const double zoom = rig.canvas().scale();
    rig.key(Qt::Key_T, Qt::ControlModifier);
    QTest::qWait(50);
    QVERIFY(rig.canvas().height() < before - 100);
    rig.key(Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY2(std::abs(rig.canvas().height() - before) <= 2,
                 qPrintable(QStringLiteral("%1 px after %2").arg(rig.canvas().height()).arg(before)));
    QVERIFY(std::abs(rig.canvas().scale() - zoom) < 0.02);
}

void tst_Room::aRunLeavesNamesReadable() {
    Rig rig;
    // Four rows: with the results at their usual height, fitting them takes less than 35 %.
    std::vector<model::Node> nodes{nodeAt("c", "client", 0, 0)};
    std::vector<model::Link> links;
    for (int i = 0; i < 4; ++i) {
        const std::string id = "f" + std::to_string(i);
        nodes.push_back(nodeAt(id.c_str(), "function", 300, i * 265.0));
        links.push_back(linkOf(("l" + std::to_string(i)).c_str(), "c", id.c_str()));
    }
    put(rig, nodes, links);
    const int all = rig.canvas().height();
    QVERIFY((all - 330) * 0.9 / (3 * 265.0 + nodeHeight) < namesFrom);
    rig.key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(rig.window->results().result() != nullptr, 120'000);
    QTest::qWait(50);
    QVERIFY(rig.canvas().showsAll());
    QVERIFY2(rig.canvas().scale() >= namesFrom, qPrintable(QString::number(rig.canvas().scale())));
    rig.picture(QStringLiteral("names-after-a-run"));
}

void tst_Room::textsOfAMenuStandInOneColumn() {
    Rig rig;
    QMenu menu(rig.window.get());
    menu.addAction(rig.window->action(QStringLiteral("delete"))->icon(), QStringLiteral("HHH"));
    menu.addAction(QStringLiteral("HHH"));
    menu.addAction(QStringLiteral("HHH"))->setCheckable(true);
    menu.ensurePolished();
    menu.resize(menu.sizeHint());
    const QImage image = menu.grab().toImage();
    const QColor paper = image.pixelColor(image.width() - 8, 12);
    // From the right, as there are icons on the left; the widths of the texts are the same.
    std::set<int> ends;
    for (auto* action : menu.actions()) {
        const QRect row = menu.actionGeometry(action);
        int end = row.right() - 4;
        const auto blank = [&](int x) {
            for (int y = row.top() + 2; y < row.bottom() - 2; ++y)
                if (std::abs(image.pixelColor(x, y).lightness() - paper.lightness()) > 60) return false;
            return true;
        };
        while (end > row.left() && blank(end))
            --end;
        ends.insert(end);
    }
    QCOMPARE(ends.size(), 1U);
}

QTEST_MAIN(tst_Room)
#include "tst_room.moc"

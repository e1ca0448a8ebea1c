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
    void textsOfAMenuStandInOneColumn();
};

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

#include "app/desktop/find/find_bar.h"
#include "models/edit.h"
#include "tests/desktop/rig.h"

#include <QLabel>

using namespace burst;
using namespace burst::app;

/// The bar that finds things on the canvas.
class tst_Find : public QObject {
    Q_OBJECT

private slots:
    void enterGoesRoundTheHitsAndShiftEnterBack();
    void hitsGetAHaloAndTheCanvasShowsTheCurrentOne();
    void aPropertyFindsANode();
    void escapeTakesTheHalosAwayAndGivesTheCanvasTheKeys();
    void whatACollapsedGroupHidesIsFoundInItsBox();
    void nothingFoundIsSaid();
    void anEditWhileTheBarIsOpenIsSearchedToo();

private:
    static FindBar& bar(Rig& rig) { return *rig.window->findChild<FindBar*>(QStringLiteral("findBar")); }
    static QString count(Rig& rig) {
        return rig.window->findChild<QLabel*>(QStringLiteral("findCount"))->text();
    }
    static void draw(Rig& rig) {
        rig.quickAdd({-400, 0}, QStringLiteral("client"));
        rig.quickAdd({-100, 0}, QStringLiteral("lambda"));
        rig.quickAdd({200, 0}, QStringLiteral("lambda"));
    }
    static void search(Rig& rig, const QString& text) {
        rig.key(Qt::Key_F, Qt::ControlModifier);
        rig.type(text);
    }
};

void tst_Find::enterGoesRoundTheHitsAndShiftEnterBack() {
    Rig rig;
    draw(rig);
    search(rig, QStringLiteral("lambda"));
    QCOMPARE(count(rig), QStringLiteral("2 hits"));
    rig.enter();
    QCOMPARE(count(rig), QStringLiteral("1 of 2"));
    QCOMPARE(rig.document->selection().node()->text, std::string("function"));
    rig.enter();
    QCOMPARE(rig.document->selection().node()->text, std::string("function-2"));
    rig.enter();
    QCOMPARE(rig.document->selection().node()->text, std::string("function"));
    QTest::keyClick(Rig::focused(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(rig.document->selection().node()->text, std::string("function-2"));
    QCOMPARE(count(rig), QStringLiteral("2 of 2"));
}

void tst_Find::hitsGetAHaloAndTheCanvasShowsTheCurrentOne() {
    Rig rig;
    draw(rig);
    rig.document->edit(QStringLiteral("Move"),
                       model::moved(rig.design(), {model::NodeId("function-2")}, {5000, 3000}));
    search(rig, QStringLiteral("function"));
    const auto& halos = bar(rig).halos();
    QCOMPARE(halos.size(), 2U);
    QVERIFY(halos[0].contains(rig.middle("function")));
    QVERIFY(halos[1].contains(rig.middle("function-2")));
    QVERIFY(!rig.canvas().viewport()->rect().contains(rig.onScreen(rig.middle("function-2"))));
    rig.enter();
    rig.enter();
    QVERIFY(rig.canvas().viewport()->rect().contains(rig.onScreen(rig.middle("function-2"))));
    rig.picture(QStringLiteral("find"));
}

void tst_Find::aPropertyFindsANode() {
    Rig rig;
    draw(rig);
    rig.document->edit(QStringLiteral("Set memory"),
                       model::withParam(rig.design(), model::NodeId("function-2"), "memory", "1 GB"));
    search(rig, QStringLiteral("memory:1024"));
    QCOMPARE(count(rig), QStringLiteral("1 hit"));
    rig.enter();
    QCOMPARE(rig.document->selection().node()->text, std::string("function-2"));
}

void tst_Find::escapeTakesTheHalosAwayAndGivesTheCanvasTheKeys() {
    Rig rig;
    draw(rig);
    search(rig, QStringLiteral("lambda"));
    QTest::keyClick(Rig::focused(), Qt::Key_Escape);
    QVERIFY(bar(rig).isHidden());
    QVERIFY(bar(rig).halos().empty());
    QTRY_VERIFY(rig.canvas().hasFocus());
}

void tst_Find::whatACollapsedGroupHidesIsFoundInItsBox() {
    Rig rig;
    draw(rig);
    rig.document->selection().set({model::NodeId("function"), model::NodeId("function-2")});
    rig.key(Qt::Key_G, Qt::ControlModifier);
    rig.enter();
    rig.window->action(QStringLiteral("collapse"))->trigger();
    search(rig, QStringLiteral("lambda"));
    QCOMPARE(bar(rig).halos().size(), 2U);
    const QRectF box = rig.window->scene().placement().frame(rig.design().groups.front().id)->rect;
    for (const QRectF& halo : bar(rig).halos())
        QCOMPARE(halo, box);
}

void tst_Find::nothingFoundIsSaid() {
    Rig rig;
    draw(rig);
    search(rig, QStringLiteral("mainframe"));
    QCOMPARE(count(rig), QStringLiteral("No hits"));
    rig.enter();
    QVERIFY(bar(rig).hits().empty());
}

void tst_Find::anEditWhileTheBarIsOpenIsSearchedToo() {
    Rig rig;
    draw(rig);
    search(rig, QStringLiteral("Checkout"));
    QVERIFY(bar(rig).hits().empty());
    rig.document->edit(QStringLiteral("Rename"),
                       model::renamed(rig.design(), model::NodeId("function"), "Checkout"));
    QCOMPARE(bar(rig).hits().size(), 1U);
    QCOMPARE(bar(rig).halos().size(), 1U);
}

int main(int argc, char** argv) {
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication program(argc, argv);
    tst_Find test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_find.moc"

#include "app/desktop/outline/outline_panel.h"
#include "models/edit.h"
#include "tests/desktop/rig.h"

#include <QTreeWidget>

using namespace burst;
using namespace burst::app;

/// The tree of groups and nodes.
class tst_Outline : public QObject {
    Q_OBJECT

private slots:
    void theShortcutShowsItAndTheArrowsSelectOnTheCanvas();
    void aSelectionOnTheCanvasShowsInTheTree();
    void groupsHoldTheirNodes();
    void problemsAreMarkedAndSpoken();
    void theFilterUnderstandsProperties();
    void enterGoesOnOnTheCanvas();

private:
    static QTreeWidget& tree(Rig& rig) {
        return *rig.window->findChild<QTreeWidget*>(QStringLiteral("outlineTree"));
    }
    static QTreeWidgetItem* item(Rig& rig, const QString& title) {
        const auto found = tree(rig).findItems(title, Qt::MatchExactly | Qt::MatchRecursive);
        return found.isEmpty() ? nullptr : found.front();
    }
    static void draw(Rig& rig) {
        rig.quickAdd({-400, 0}, QStringLiteral("client"));
        rig.quickAdd({-100, 0}, QStringLiteral("lambda"));
        rig.quickAdd({200, 0}, QStringLiteral("dynamo"));
        rig.document->selection().clear();
    }
};

void tst_Outline::theShortcutShowsItAndTheArrowsSelectOnTheCanvas() {
    Rig rig;
    draw(rig);
    rig.key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(tree(rig).isVisible());
    QTRY_VERIFY(tree(rig).hasFocus());
    QTest::keyClick(&tree(rig), Qt::Key_Down);
    QCOMPARE(rig.document->selection().nodes(), std::set{model::NodeId("function")});
    QTest::keyClick(&tree(rig), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(rig.document->selection().nodes().size(), 2U);
}

void tst_Outline::aSelectionOnTheCanvasShowsInTheTree() {
    Rig rig;
    draw(rig);
    rig.click(rig.onScreen(rig.middle("table")));
    QVERIFY(item(rig, QStringLiteral("Table")) != nullptr);
    QVERIFY(item(rig, QStringLiteral("Table"))->isSelected());
    QVERIFY(!item(rig, QStringLiteral("Client"))->isSelected());
}

void tst_Outline::groupsHoldTheirNodes() {
    Rig rig;
    draw(rig);
    model::Design design = rig.design();
    model::Group group;
    group.id = model::GroupId("data");
    group.name = "Data";
    group.members = {model::NodeId("function"), model::NodeId("table")};
    design.groups = {group};
    rig.document->edit(QStringLiteral("Group"), design);
    auto* data = item(rig, QStringLiteral("Data"));
    QVERIFY(data != nullptr);
    QCOMPARE(data->childCount(), 2);
    QVERIFY(item(rig, QStringLiteral("Client"))->parent() == nullptr);
    rig.key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::mouseClick(tree(rig).viewport(), Qt::LeftButton, {}, tree(rig).visualItemRect(data).center());
    QCOMPARE(rig.document->selection().nodes().size(), 2U);
    rig.picture(QStringLiteral("outline"));
}

void tst_Outline::problemsAreMarkedAndSpoken() {
    Rig rig;
    draw(rig);
    rig.document->edit(QStringLiteral("Set memory"),
                       model::withParam(rig.design(), model::NodeId("function"), "memory", "1 MB"));
    rig.document->validateNow();
    const auto* function = item(rig, QStringLiteral("Function"));
    QVERIFY(!function->icon(1).isNull());
    const QString spoken = function->data(0, Qt::AccessibleTextRole).toString();
    QVERIFY2(spoken.startsWith(QStringLiteral("Function Function")) &&
                 spoken.contains(QStringLiteral("problem")) && spoken.contains(QStringLiteral("0 outputs")),
             qPrintable(spoken));
    QVERIFY(!tree(rig).accessibleName().isEmpty());
}

void tst_Outline::theFilterUnderstandsProperties() {
    Rig rig;
    draw(rig);
    auto* search = rig.window->findChild<QLineEdit*>(QStringLiteral("outlineSearch"));
    rig.key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClicks(search, QStringLiteral("memory:128"));
    QVERIFY(!item(rig, QStringLiteral("Function"))->isHidden());
    QVERIFY(item(rig, QStringLiteral("Client"))->isHidden());
    search->clear();
    QVERIFY(!item(rig, QStringLiteral("Client"))->isHidden());
}

void tst_Outline::enterGoesOnOnTheCanvas() {
    Rig rig;
    draw(rig);
    rig.key(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(tree(rig).hasFocus());
    QTest::keyClick(&tree(rig), Qt::Key_Return);
    QTRY_VERIFY(rig.canvas().hasFocus());
}

int main(int argc, char** argv) {
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication program(argc, argv);
    tst_Outline test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_outline.moc"

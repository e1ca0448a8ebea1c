#include "app/desktop/inspector/inspector.h"
#include "app/desktop/settings/key_bindings.h"
#include "tests/desktop/drawing.h"

#include <QDialogButtonBox>
#include <QDockWidget>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QSignalSpy>
#include <QStatusBar>
#include <QToolBar>
#include <QTreeWidget>

using namespace burst;
using namespace burst::app;

namespace {
/// The list of commands and hands for it.
class KeysRig : public Rig {
public:
    KeysRig() {
        window->action(QStringLiteral("changeKeys"))->trigger();
        QTest::qWait(30);
    }
    template <class Widget>
    Widget* part(const char* name) {
        return window->findChild<Widget*>(QLatin1String(name));
    }
    void choose(const QString& command) {
        auto* list = part<QTreeWidget>("keysList");
        for (auto* item : list->findItems(command, Qt::MatchExactly))
            list->setCurrentItem(item);
        QCOMPARE(list->currentItem()->text(0), command);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
        auto* edit = part<QKeySequenceEdit>("keysKey");
        edit->setFocus();
        QSignalSpy finished(edit, &QKeySequenceEdit::editingFinished);
        QTest::keyClick(edit, key, modifiers);
        QVERIFY(finished.wait()); // another key might have followed
    }
    void push(const char* button) { QTest::mouseClick(part<QPushButton>(button), Qt::LeftButton); }
    QString note() { return part<QLabel>("keysNote")->text(); }
    void close() {
        delete window->findChild<QDialog*>(QStringLiteral("keysDialog"));
        QApplication::setActiveWindow(window.get());
        canvas().setFocus();
    }
};
} // namespace

/// Keys: those of commands, which the user may change, and those that move the focus.
class tst_Keys : public QObject {
    Q_OBJECT

private slots:
    void aCommandGetsAnotherKeyAndKeepsIt();
    void aConflictIsToldBeforeTheKeyIsTakenAway();
    void aKeyThatBeginsAChordIsInItsWay();
    void resettingGivesTheFirstKeysBack();
    void keysOfTheCanvasAreNotGivenAway();
    void theListIsSearchedByCommandAndKey();
    void f6GoesThroughCanvasAndPanels();
    void tabGoesFromTheToolBarToWhatLiesBelow();
    void viewMenuLeadsToHelpAndFilter();
};

void tst_Keys::aCommandGetsAnotherKeyAndKeepsIt() {
    KeysRig rig;
    rig.choose(QStringLiteral("Add node"));
    rig.press(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(rig.note(), QStringLiteral("Ctrl+J is free."));
    rig.picture(QStringLiteral("shortcuts"));
    rig.push("keysSet");
    auto* action = rig.window->action(QStringLiteral("quickAdd"));
    QCOMPARE(action->shortcuts(), QList<QKeySequence>{QKeySequence(Qt::CTRL | Qt::Key_J)});
    QVERIFY(action->toolTip().startsWith(QStringLiteral("Add node (Ctrl+J) – ")));
    rig.close();
    QSignalSpy asked(action, &QAction::triggered);
    rig.key(Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(asked.size(), 0);
    rig.key(Qt::Key_J, Qt::ControlModifier);
    QCOMPARE(asked.size(), 1);
    // Another window, as after a restart.
    MainWindow next(*rig.document, rig.recovery(), rig.pricesFile());
    QCOMPARE(next.action(QStringLiteral("quickAdd"))->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_J));
    QVERIFY(next.action(QStringLiteral("quickAdd"))->toolTip().contains(QStringLiteral("(Ctrl+J)")));
}

void tst_Keys::aConflictIsToldBeforeTheKeyIsTakenAway() {
    KeysRig rig;
    auto* duplicate = rig.window->action(QStringLiteral("duplicate"));
    rig.choose(QStringLiteral("Add node"));
    rig.press(Qt::Key_D, Qt::ControlModifier);
    QVERIFY2(rig.note().contains(QStringLiteral("Duplicate")), qPrintable(rig.note()));
    QCOMPARE(duplicate->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_D)); // not yet
    QVERIFY(rig.part<QPushButton>("keysSet")->text().contains(QStringLiteral("Take over")));
    rig.push("keysSet");
    QVERIFY(duplicate->shortcuts().isEmpty());
    QVERIFY(!duplicate->toolTip().contains(QStringLiteral("Ctrl+D")));
    QCOMPARE(rig.window->action(QStringLiteral("quickAdd"))->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_D));
}

void tst_Keys::aKeyThatBeginsAChordIsInItsWay() {
    KeysRig rig;
    rig.choose(QStringLiteral("Add node"));
    rig.press(Qt::Key_L, Qt::ControlModifier); // Ctrl+L, S and others
    QVERIFY(rig.note().contains(QStringLiteral("in the way")));
}

void tst_Keys::resettingGivesTheFirstKeysBack() {
    KeysRig rig;
    auto* add = rig.window->action(QStringLiteral("quickAdd"));
    auto* duplicate = rig.window->action(QStringLiteral("duplicate"));
    rig.choose(QStringLiteral("Add node"));
    rig.press(Qt::Key_D, Qt::ControlModifier);
    rig.push("keysSet");
    rig.choose(QStringLiteral("Duplicate"));
    rig.push("keysReset"); // takes its key back
    QCOMPARE(duplicate->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_D));
    QVERIFY(add->shortcuts().isEmpty());
    rig.choose(QStringLiteral("Redo"));
    rig.push("keysRemove");
    rig.push("keysResetAll");
    QCOMPARE(add->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Space));
    QCOMPARE(rig.window->action(QStringLiteral("redo"))->shortcuts().size(), 2);
    QSettings settings;
    settings.beginGroup(QStringLiteral("keys"));
    QVERIFY(settings.childKeys().isEmpty());
}

void tst_Keys::keysOfTheCanvasAreNotGivenAway() {
    KeysRig rig;
    rig.choose(QStringLiteral("Add node"));
    rig.press(Qt::Key_Left, {});
    QVERIFY(!rig.part<QPushButton>("keysSet")->isEnabled());
    QVERIFY(rig.note().contains(QStringLiteral("needed")));
}

void tst_Keys::theListIsSearchedByCommandAndKey() {
    KeysRig rig;
    auto* list = rig.part<QTreeWidget>("keysList");
    QVERIFY(list->topLevelItemCount() > 60);
    const auto shown = [&] {
        QStringList left;
        for (int i = 0; i < list->topLevelItemCount(); ++i)
            if (!list->topLevelItem(i)->isHidden()) left << list->topLevelItem(i)->text(0);
        return left;
    };
    auto* filter = rig.part<QLineEdit>("keysFilter");
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("duplicate"));
    QCOMPARE(shown(),
             (QStringList{QStringLiteral("Duplicate"), QStringLiteral("Duplicate design as variant")}));
    filter->clear();
    QTest::keyClicks(filter, QStringLiteral("f5"));
    QVERIFY(shown().contains(QStringLiteral("Run")));
    QVERIFY(!shown().contains(QStringLiteral("Duplicate")));
}

void tst_Keys::f6GoesThroughCanvasAndPanels() {
    Rig rig;
    put(rig, {nodeAt("a", "client", 0, 0), nodeAt("b", "function", 300, 0)});
    rig.showBelow();
    rig.canvas().setFocus();
    const auto where = [&] {
        for (const char* name : {"paletteDock", "inspectorDock", "bottomDock"})
            if (rig.window->findChild<QDockWidget*>(QLatin1String(name))->isAncestorOf(Rig::focused()))
                return QString::fromLatin1(name);
        return Rig::focused() == &rig.canvas() ? QStringLiteral("canvas") : QStringLiteral("elsewhere");
    };
    QStringList seen{where()};
    for (int i = 0; i < 4; ++i) {
        QTest::keyClick(Rig::focused(), Qt::Key_F6);
        seen << where();
    }
    QCOMPARE(seen, (QStringList{QStringLiteral("canvas"), QStringLiteral("bottomDock"),
                                QStringLiteral("inspectorDock"), QStringLiteral("paletteDock"),
                                QStringLiteral("canvas")}));
    QTest::keyClick(Rig::focused(), Qt::Key_F6, Qt::ShiftModifier);
    QCOMPARE(where(), QStringLiteral("paletteDock"));
}

void tst_Keys::tabGoesFromTheToolBarToWhatLiesBelow() {
    Rig rig;
    rig.quickAdd({0, 0}, QStringLiteral("lambda"));
    rig.window->action(QStringLiteral("history"))->trigger(); // a panel behind another
    rig.window->findChild<QDockWidget*>(QStringLiteral("inspectorDock"))->raise();
    rig.key(Qt::Key_F8); // what lies below
    QTest::qWait(50);
    const auto* bottom = rig.window->findChild<QDockWidget*>(QStringLiteral("bottomDock"));
    QVERIFY(bottom->isVisible());
    const QList<const QWidget*> parts{rig.window->findChild<QToolBar*>(QStringLiteral("toolBar")),
                                      rig.window->findChild<QDockWidget*>(QStringLiteral("paletteDock")),
                                      rig.window->centralWidget(),
                                      rig.window->findChild<QDockWidget*>(QStringLiteral("inspectorDock")),
                                      bottom,
                                      rig.window->statusBar()};
    const auto partOf = [&](const QWidget* widget) {
        for (int i = 0; i < parts.size(); ++i)
            if (parts[i]->isAncestorOf(widget)) return i;
        return -1;
    };
    for (const bool forwards : {true, false}) {
        auto* first = rig.window->findChild<QToolBar*>(QStringLiteral("toolBar"))
                          ->widgetForAction(rig.window->action(QStringLiteral("new")));
        first->setFocus(Qt::TabFocusReason);
        QList<int> visited{0};
        for (int i = 0; i < 300; ++i) {
            QTest::keyClick(QApplication::focusWidget(), forwards ? Qt::Key_Tab : Qt::Key_Backtab);
            const auto* now = QApplication::focusWidget();
            QVERIFY2(now->isVisible() && !now->visibleRegion().isEmpty(),
                     qPrintable(QLatin1String(now->metaObject()->className()) + QLatin1Char(' ') +
                                now->accessibleName() + QLatin1Char(' ') +
                                now->parentWidget()->objectName()));
            const int part = partOf(now);
            QVERIFY2(part >= 0, qPrintable(now->objectName()));
            if (part != visited.back()) visited << part;
            if (now == first) break;
        }
        const QList<int> wanted =
            forwards ? QList<int>{0, 1, 2, 3, 4, 5, 0} : QList<int>{0, 5, 4, 3, 2, 1, 0};
        QCOMPARE(visited, wanted);
    }
}

void tst_Keys::viewMenuLeadsToHelpAndFilter() {
    Rig rig;
    put(rig, {nodeAt("a", "function", 0, 0)});
    rig.document->selection().set({model::NodeId("a")});
    QTest::qWait(30);
    const auto inView = [&](const char* name) {
        for (auto* menu : rig.window->menuBar()->findChildren<QMenu*>())
            if (menu->title() == QStringLiteral("&View"))
                return menu->actions().contains(rig.window->action(QLatin1String(name)));
        return false;
    };
    for (const char* name : {"help", "filterSettings", "settingHelp", "nextPanel"})
        QVERIFY2(inView(name), name);
    rig.window->action(QStringLiteral("filterSettings"))->trigger();
    QCOMPARE(Rig::focused()->objectName(), QStringLiteral("settingFilter"));
    auto* help = rig.window->action(QStringLiteral("settingHelp"));
    auto* pane = rig.window->inspector().findChild<QWidget*>(QStringLiteral("fieldHelp"));
    QCOMPARE(help->isChecked(), pane->isVisible());
    help->trigger();
    QCOMPARE(help->isChecked(), pane->isVisible());
    help->trigger();
    QVERIFY(pane->isVisible());
}

QTEST_MAIN(tst_Keys)
#include "tst_keys.moc"

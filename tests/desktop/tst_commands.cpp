#include "app/desktop/commands/command.h"
#include "app/diagram/theme.h"
#include "tests/desktop/rig.h"

#include <QLabel>
#include <QTreeWidget>

#include <algorithm>

using namespace burst;
using namespace burst::app;

namespace {
Command named(const QString& title, const QStringList& synonyms = {}, const QString& whyNot = {}) {
    Command command{title, title, QStringLiteral("Edit")};
    command.synonyms = synonyms;
    command.whyNot = whyNot;
    return command;
}
} // namespace

/// The list of everything that can be done.
class tst_Commands : public QObject {
    Q_OBJECT

private slots:
    void aBeginningComesBeforeAPartAndASynonymIsFound();
    void whatCannotBeDoneComesAfterItsLikes();
    void bothShortcutsOpenThePaletteAndEnterDoesTheFirstHit();
    void itOpensFromAFieldThatHasItsOwnUseForTheKeys();
    void aDisabledCommandSaysWhyAndDoesNothing();
    void aNodeIsFoundAndGoneTo();
    void anExampleOpensByItsName();
    void whatWasUsedLastComesFirst();
    void escapeGivesTheFocusBack();
    void disabledActionsSayWhyInTheirTip();
    void iconsOfTheChosenRowStandOut();

private:
    static QFrame& palette(Rig& rig) {
        return *rig.window->findChild<QFrame*>(QStringLiteral("commandPalette"));
    }
    static QTreeWidget& list(Rig& rig) {
        return *rig.window->findChild<QTreeWidget*>(QStringLiteral("commandList"));
    }
    static QString first(Rig& rig) {
        return list(rig).topLevelItemCount() > 0 ? list(rig).topLevelItem(0)->text(0) : QString();
    }
    static void open(Rig& rig, const QString& typed) {
        rig.key(Qt::Key_K, Qt::ControlModifier);
        rig.type(typed);
    }
};

void tst_Commands::aBeginningComesBeforeAPartAndASynonymIsFound() {
    const Command undo = named(QStringLiteral("Undo"), {QStringLiteral("revert")});
    const Command redo = named(QStringLiteral("Select under"));
    QVERIFY(commandRank(undo, QStringLiteral("und")) < commandRank(redo, QStringLiteral("und")));
    QVERIFY(commandRank(undo, QStringLiteral("rev")) >= 0);
    QVERIFY(commandRank(undo, QStringLiteral("zoom")) < 0);
    QVERIFY(commandRank(named(QStringLiteral("Zoom in")), QStringLiteral("zi")) >= 0);
    QVERIFY(commandRank(named(QStringLiteral("Zoom in")), QStringLiteral("zoin")) >= 0);
    QVERIFY(commandRank(named(QStringLiteral("Zoom in")), QStringLiteral("zoomi")) < 0); // long for that
    QVERIFY(commandRank(named(QStringLiteral("Clients keep on")), QStringLiteral("clone")) < 0); // by chance
    Command rule = named(QStringLiteral("Zone is needed")); // a page of help
    rule.behind = 3;
    QVERIFY(commandRank(rule, QStringLiteral("zi")) < 0);
    QVERIFY(commandRank(rule, QStringLiteral("zon")) > commandRank(undo, QStringLiteral("und")));
    QVERIFY(commandRank(named(QStringLiteral("Tidy up")), QStringLiteral("up tidy")) >= 0);
    QVERIFY(commandRank(undo, QStringLiteral("undo zoom")) < 0); // every word has to be found
    QCOMPARE(commandRank(undo, {}), 0);
}

void tst_Commands::whatCannotBeDoneComesAfterItsLikes() {
    const std::vector<Command> all{named(QStringLiteral("Run"), {}, QStringLiteral("No nodes")),
                                   named(QStringLiteral("Run report")), named(QStringLiteral("Stop"))};
    const auto found = matchingCommands(all, QStringLiteral("run"), {}, 10);
    QCOMPARE(found.size(), 2U);
    QCOMPARE(found[0]->title, QStringLiteral("Run report"));
    QCOMPARE(found[1]->title, QStringLiteral("Run"));
    QCOMPARE(matchingCommands(all, {}, {QStringLiteral("Stop")}, 1).front()->title, QStringLiteral("Stop"));
}

void tst_Commands::bothShortcutsOpenThePaletteAndEnterDoesTheFirstHit() {
    Rig rig;
    rig.quickAdd({0, 0}, QStringLiteral("client"));
    rig.key(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(palette(rig).isVisible());
    rig.type(QStringLiteral("select all"));
    QCOMPARE(first(rig), QStringLiteral("Select all"));
    QVERIFY(!list(rig).topLevelItem(0)->text(2).isEmpty()); // its shortcut
    rig.document->selection().clear();
    rig.enter();
    QVERIFY(palette(rig).isHidden());
    QCOMPARE(rig.document->selection().nodes().size(), 1U);
    open(rig, QStringLiteral("clone"));
    rig.picture(QStringLiteral("commands"));
    QCOMPARE(first(rig), QStringLiteral("Duplicate"));
    rig.enter();
    QCOMPARE(rig.design().nodes.size(), 2U);
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rig.design().nodes.size(), 1U);
}

void tst_Commands::itOpensFromAFieldThatHasItsOwnUseForTheKeys() {
    Rig rig;
    auto* filter = rig.window->findChild<QLineEdit*>(QStringLiteral("paletteFilter"));
    QTest::mouseClick(filter, Qt::LeftButton);
    QTest::keyClicks(filter, QStringLiteral("que"));
    QTest::keyClick(filter, Qt::Key_K, Qt::ControlModifier);
    QVERIFY(palette(rig).isVisible());
    QCOMPARE(filter->text(), QStringLiteral("que"));
    QTest::keyClick(Rig::focused(), Qt::Key_K, Qt::ControlModifier);
    QVERIFY(palette(rig).isHidden());
}

void tst_Commands::aDisabledCommandSaysWhyAndDoesNothing() {
    Rig rig;
    open(rig, QStringLiteral("redo"));
    QCOMPARE(first(rig), QStringLiteral("Redo"));
    QCOMPARE(list(rig).topLevelItem(0)->text(1), QStringLiteral("Nothing has been undone"));
    rig.enter();
    QVERIFY(palette(rig).isVisible());
}

void tst_Commands::aNodeIsFoundAndGoneTo() {
    Rig rig;
    rig.quickAdd({-200, 0}, QStringLiteral("client"));
    rig.quickAdd({200, 0}, QStringLiteral("dynamo"));
    rig.document->selection().clear();
    open(rig, QStringLiteral("client"));
    rig.enter();
    QVERIFY(rig.document->selection().node() != nullptr);
    QCOMPARE(rig.document->selection().node()->text, std::string("client"));
    QTRY_VERIFY(rig.canvas().hasFocus());
}

void tst_Commands::anExampleOpensByItsName() {
    Rig rig;
    open(rig, QStringLiteral("example webhooks"));
    QCOMPARE(first(rig), QStringLiteral("Webhooks"));
    rig.enter();
    QVERIFY(rig.design().nodes.size() > 3);
    QVERIFY(!rig.window->isWindowModified());
}

void tst_Commands::whatWasUsedLastComesFirst() {
    Rig rig;
    open(rig, QStringLiteral("tidy"));
    QTest::keyClick(Rig::focused(), Qt::Key_Escape);
    open(rig, QStringLiteral("full screen"));
    QTest::keyClick(Rig::focused(), Qt::Key_Escape);
    open(rig, QStringLiteral("outline"));
    rig.enter();
    open(rig, {});
    QCOMPARE(first(rig), QStringLiteral("Outline"));
}

void tst_Commands::escapeGivesTheFocusBack() {
    Rig rig;
    open(rig, QStringLiteral("zoom"));
    QTest::keyClick(Rig::focused(), Qt::Key_Escape);
    QVERIFY(palette(rig).isHidden());
    QTRY_VERIFY(rig.canvas().hasFocus());
}

void tst_Commands::disabledActionsSayWhyInTheirTip() {
    Rig rig;
    const auto tip = [&](const char* name) { return rig.window->action(QLatin1String(name))->toolTip(); };
    QVERIFY2(tip("run").endsWith(QStringLiteral("The design has no nodes yet")), qPrintable(tip("run")));
    rig.quickAdd({0, 0}, QStringLiteral("client"));
    QVERIFY2(!tip("run").contains(QStringLiteral("no nodes")), qPrintable(tip("run")));
    QVERIFY(!tip("undo").contains(QStringLiteral("Nothing")));
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(tip("undo").contains(QStringLiteral("Nothing has been changed")));
}

void tst_Commands::iconsOfTheChosenRowStandOut() {
    Rig rig;
    rig.quickAdd({0, 0}, QStringLiteral("client"));
    for (const auto appearance : {Appearance::light, Appearance::dark}) {
        rig.window->setAppearance(appearance);
        open(rig, QStringLiteral("client"));
        const QColor chosen = list(rig).palette().color(QPalette::Highlight);
        const auto* row = list(rig).topLevelItem(0);
        QCOMPARE(row->text(0), QStringLiteral("Client"));
        const QImage icon = row->icon(0).pixmap(QSize(16, 16), QIcon::Selected).toImage();
        double most = 1.0;
        for (int x = 0; x < icon.width(); ++x)
            for (int y = 0; y < icon.height(); ++y)
                if (const QColor dot = icon.pixelColor(x, y); dot.alpha() > 200)
                    most = std::max(most, contrast(QColor(dot.rgb()), chosen));
        QVERIFY2(most >= 4.5, qPrintable(QString::number(most)));
        rig.picture(appearance == Appearance::light ? QStringLiteral("commands-node")
                                                    : QStringLiteral("commands-node-dark"));
        QTest::keyClick(Rig::focused(), Qt::Key_Escape);
    }
    rig.window->setAppearance(Appearance::light);
}

int main(int argc, char** argv) {
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication program(argc, argv);
    tst_Commands test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_commands.moc"

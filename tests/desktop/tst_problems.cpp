#include "app/desktop/problems/problems_panel.h"
#include "models/edit.h"
#include "tests/desktop/rig.h"

#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QTreeWidget>

using namespace burst;
using namespace burst::app;

/// The list of problems and what mends them.
class tst_Problems : public QObject {
    Q_OBJECT

private slots:
    void theWorstComesFirstAndF8GoesThroughThemAll();
    void severitiesRulesPlacesAndWordsNarrowTheList();
    void aColumnSorts();
    void aProblemSaysWhyItMattersAndHowToMendIt();
    void fixIsOneStepAndTheProblemIsGone();
    void fixAllMendsEveryOneOfItsKindInOneStep();
    void controlPeriodOffersTheFixesOfTheSelection();
    void anAcceptedProblemIsGreyedAndDoesNotCountUntilItsFactsChange();
    void anAcceptanceSurvivesSavingAndOpening();

private:
    static QTreeWidget& list(Rig& rig) {
        return *rig.window->findChild<QTreeWidget*>(QStringLiteral("problemList"));
    }
    template <class Widget = QPushButton>
    static Widget* part(Rig& rig, const char* name) {
        return rig.window->findChild<Widget*>(QLatin1String(name));
    }
    static QStringList rules(Rig& rig) {
        QStringList all;
        for (int i = 0; i < list(rig).topLevelItemCount(); ++i)
            all << list(rig).topLevelItem(i)->text(3);
        return all;
    }
    static QTreeWidgetItem* row(Rig& rig, const QString& rule) {
        const auto found = list(rig).findItems(rule, Qt::MatchExactly, 3);
        return found.isEmpty() ? nullptr : found.front();
    }
    static void clickRow(Rig& rig, const QString& rule) {
        auto* item = row(rig, rule);
        QVERIFY2(item != nullptr, qPrintable(rule));
        list(rig).scrollToItem(item);
        const QRect at = list(rig).visualItemRect(item);
        QTest::mouseClick(list(rig).viewport(), Qt::LeftButton, {}, {at.left() + 60, at.center().y()});
    }
    /// Accepts what draw() makes wrong with its queue.
    static void acceptShortVisibility(Rig& rig, const QString& reason) {
        clickRow(rig, QStringLiteral("queue.visibility-short"));
        Rig::answer([reason](QWidget& dialog) {
            auto* input = qobject_cast<QInputDialog*>(&dialog);
            if (input == nullptr) return;
            QTest::keyClicks(dialog.findChild<QLineEdit*>(), reason);
            QTest::keyClick(&dialog, Qt::Key_Return);
        });
        QTest::mouseClick(part(rig, "acceptButton"), Qt::LeftButton);
    }
    /// A client, a queue and two workers whose messages come back too soon.
    static void draw(Rig& rig) {
        rig.showBelow();
        rig.quickAdd({-400, 0}, QStringLiteral("client"));
        rig.quickAdd({-150, 0}, QStringLiteral("queue"));
        rig.quickAdd({100, 0}, QStringLiteral("lambda"));
        rig.wire("client", "queue");
        rig.wire("queue", "function");
        model::Design design = rig.design();
        design = model::withParam(design, model::NodeId("queue"), "visibility_timeout", "20 s");
        design = model::withParam(design, model::NodeId("function"), "timeout", "10 s");
        design = model::withParam(design, model::NodeId("function"), "permissions", "all");
        rig.document->edit(QStringLiteral("Prepare"), design);
        rig.document->validateNow();
    }
};

void tst_Problems::theWorstComesFirstAndF8GoesThroughThemAll() {
    Rig rig;
    draw(rig);
    rig.document->edit(QStringLiteral("Break"),
                       model::withParam(rig.design(), model::NodeId("client"), "retry", "many"));
    rig.document->validateNow();
    QCOMPARE(rules(rig).front(), QStringLiteral("value.invalid"));
    rig.document->history().undo();
    rig.document->validateNow();
    const int all = list(rig).topLevelItemCount();
    QVERIFY(all >= 3);
    QSet<int> seen;
    for (int i = 0; i < all; ++i) {
        rig.key(Qt::Key_F8);
        seen.insert(list(rig).indexOfTopLevelItem(list(rig).currentItem()));
        QVERIFY(!rig.document->selection().empty());
    }
    QCOMPARE(seen.size(), all);
    const int last = list(rig).indexOfTopLevelItem(list(rig).currentItem());
    rig.key(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(list(rig).indexOfTopLevelItem(list(rig).currentItem()), (last - 1 + all) % all);
}

void tst_Problems::severitiesRulesPlacesAndWordsNarrowTheList() {
    Rig rig;
    draw(rig);
    part<QToolButton>(rig, "problemsButton")->click();
    const int all = list(rig).topLevelItemCount();
    auto* warnings = part<QToolButton>(rig, "showWarnings");
    QTest::mouseClick(warnings, Qt::LeftButton);
    QVERIFY(list(rig).topLevelItemCount() < all);
    QVERIFY(!rules(rig).contains(QStringLiteral("queue.visibility-short")));
    QTest::mouseClick(warnings, Qt::LeftButton);
    QCOMPARE(list(rig).topLevelItemCount(), all);
    auto* rule = part<QComboBox>(rig, "problemRule");
    rule->setCurrentIndex(rule->findData(QStringLiteral("queue.visibility-short")));
    QCOMPARE(rules(rig), QStringList{QStringLiteral("queue.visibility-short")});
    rule->setCurrentIndex(0);
    auto* place = part<QComboBox>(rig, "problemPlace");
    place->setCurrentIndex(place->findData(QStringLiteral("Queue")));
    for (int i = 0; i < list(rig).topLevelItemCount(); ++i)
        QCOMPARE(list(rig).topLevelItem(i)->text(1), QStringLiteral("Queue"));
    place->setCurrentIndex(0);
    QTest::keyClicks(part<QLineEdit>(rig, "problemWords"), QStringLiteral("visibility"));
    QVERIFY(rules(rig).contains(QStringLiteral("queue.visibility-short")));
    QVERIFY(list(rig).topLevelItemCount() < all);
}

void tst_Problems::aColumnSorts() {
    Rig rig;
    draw(rig);
    list(rig).sortByColumn(3, Qt::AscendingOrder);
    QStringList sorted = rules(rig);
    std::sort(sorted.begin(), sorted.end());
    QCOMPARE(rules(rig), sorted);
}

void tst_Problems::aProblemSaysWhyItMattersAndHowToMendIt() {
    Rig rig;
    draw(rig);
    part<QToolButton>(rig, "problemsButton")->click();
    clickRow(rig, QStringLiteral("queue.visibility-short"));
    QCOMPARE(rig.document->selection().node()->text, std::string("queue"));
    const QString text = part<QLabel>(rig, "problemText")->text();
    QVERIFY2(text.contains(QStringLiteral("Why it matters")) && text.contains(QStringLiteral("Source")),
             qPrintable(text));
    // Six times 10 s.
    QVERIFY2(part<QLabel>(rig, "fixPreview")->text().contains(QStringLiteral("1 min")),
             qPrintable(part<QLabel>(rig, "fixPreview")->text()));
    rig.picture(QStringLiteral("problems"));
}

void tst_Problems::fixIsOneStepAndTheProblemIsGone() {
    Rig rig;
    draw(rig);
    part<QToolButton>(rig, "problemsButton")->click();
    const auto before = rig.document->project();
    const int steps = rig.document->history().count();
    clickRow(rig, QStringLiteral("queue.visibility-short"));
    QTest::mouseClick(part(rig, "fixButton"), Qt::LeftButton);
    QVERIFY(!rules(rig).contains(QStringLiteral("queue.visibility-short")));
    QCOMPARE(rig.document->history().count(), steps + 1);
    rig.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(rig.document->project() == before);
    rig.document->validateNow();
    QVERIFY(rules(rig).contains(QStringLiteral("queue.visibility-short")));
}

void tst_Problems::fixAllMendsEveryOneOfItsKindInOneStep() {
    Rig rig;
    draw(rig);
    rig.click(rig.onScreen(rig.middle("function")));
    rig.key(Qt::Key_D, Qt::ControlModifier);
    rig.document->validateNow();
    part<QToolButton>(rig, "problemsButton")->click();
    QCOMPARE(rules(rig).count(QStringLiteral("function.broad-permissions")), 2);
    const int steps = rig.document->history().count();
    clickRow(rig, QStringLiteral("function.broad-permissions"));
    QVERIFY(part(rig, "fixAllButton")->isVisible());
    QTest::mouseClick(part(rig, "fixAllButton"), Qt::LeftButton);
    QCOMPARE(rules(rig).count(QStringLiteral("function.broad-permissions")), 0);
    QCOMPARE(rig.document->history().count(), steps + 1);
}

void tst_Problems::controlPeriodOffersTheFixesOfTheSelection() {
    Rig rig;
    draw(rig);
    rig.click(rig.onScreen(rig.middle("queue")));
    rig.key(Qt::Key_Period, Qt::ControlModifier);
    auto* menu = part<QMenu>(rig, "fixMenu");
    QVERIFY(menu != nullptr);
    QTRY_VERIFY(menu->isVisible());
    QAction* mend = nullptr;
    for (auto* action : menu->actions())
        if (action->text().contains(QStringLiteral("1 min"))) mend = action;
    QVERIFY(mend != nullptr);
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(mend).center());
    QVERIFY(!rules(rig).contains(QStringLiteral("queue.visibility-short")));
}

void tst_Problems::anAcceptedProblemIsGreyedAndDoesNotCountUntilItsFactsChange() {
    Rig rig;
    draw(rig);
    part<QToolButton>(rig, "problemsButton")->click();
    const int before = rig.window->problems().count();
    acceptShortVisibility(rig, QStringLiteral("The worker never retries"));
    QCOMPARE(rig.window->problems().count(), before - 1);
    auto* accepted = row(rig, QStringLiteral("queue.visibility-short"));
    QVERIFY(accepted != nullptr); // still listed
    QCOMPARE(accepted->foreground(2).color(), Theme::light().textDisabled);
    QCOMPARE(rules(rig).back(), QStringLiteral("queue.visibility-short"));
    clickRow(rig, QStringLiteral("queue.visibility-short"));
    QVERIFY(part<QLabel>(rig, "problemText")->text().contains(QStringLiteral("never retries")));
    rig.picture(QStringLiteral("problems-accepted"));
    // Another figure is another fact.
    rig.document->edit(QStringLiteral("Set timeout"),
                       model::withParam(rig.design(), model::NodeId("function"), "timeout", "12 s"));
    rig.document->validateNow();
    QCOMPARE(rig.window->problems().count(), before);
    // And back.
    rig.document->history().undo();
    rig.document->validateNow();
    QCOMPARE(rig.window->problems().count(), before - 1);
    QTest::mouseClick(part(rig, "reopenButton"), Qt::LeftButton);
    QCOMPARE(rig.window->problems().count(), before);
}

void tst_Problems::anAcceptanceSurvivesSavingAndOpening() {
    Rig rig;
    draw(rig);
    part<QToolButton>(rig, "problemsButton")->click();
    const int before = rig.window->problems().count();
    acceptShortVisibility(rig, QStringLiteral("Tested"));
    const QString path = rig.folder.filePath(QStringLiteral("accepted.burst"));
    QVERIFY(rig.document->save(path));
    rig.document->clear();
    QVERIFY(rig.document->load(path));
    QCOMPARE(rig.window->problems().count(), before - 1);
    for (const auto& finding : rig.document->findings())
        QVERIFY2(finding.rule != "key.unknown", finding.text.c_str());
}

int main(int argc, char** argv) {
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication program(argc, argv);
    tst_Problems test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_problems.moc"

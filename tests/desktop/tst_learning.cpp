#include "app/desktop/help/help_pages.h"
#include "app/desktop/help/help_panel.h"
#include "app/desktop/messages/message_log.h"
#include "app/desktop/settings/settings_dialog.h"
#include "app/desktop/tour/tour.h"
#include "models/edit.h"
#include "models/kind.h"
#include "models/rules.h"
#include "tests/desktop/drawing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QSpinBox>
#include <QTextBrowser>
#include <QToolButton>
#include <QTreeWidget>

using namespace burst;
using namespace burst::app;

/// The tour, the help, the messages and the settings.
class tst_Learning : public QObject {
    Q_OBJECT

private slots:
    void theTourWaitsForWhatTheUserReallyDoes();
    void theTourCanBeSkippedGoneBackAndEnded();
    void theTourHasAProjectOfItsOwn();
    void everyKindAndRuleHasAPageWithItsFacts();
    void f1ExplainsTheSelection();
    void f1InAFieldExplainsThatParameter();
    void theHelpIsSearched();
    void messagesComeUpAndAreKept();
    void messagesKeepOffNodesBelow();
    void settingsAreInForceAtOnceAndRemembered();

private:
    template <class Widget>
    static Widget* part(Rig& rig, const char* name) {
        return rig.window->findChild<Widget*>(QLatin1String(name));
    }
};

void tst_Learning::theTourWaitsForWhatTheUserReallyDoes() {
    Rig rig;
    QTest::mouseClick(part<QPushButton>(rig, "welcomeTour"), Qt::LeftButton);
    auto* tour = part<Tour>(rig, "tour");
    QVERIFY(tour->isVisible());
    QCOMPARE(tour->step(), 0);
    rig.picture(QStringLiteral("tour"));
    rig.quickAdd({-250, 0}, QStringLiteral("lambda")); // not what was asked
    QCOMPARE(tour->step(), 0);
    rig.document->history().undo();
    rig.quickAdd({-250, 0}, QStringLiteral("client"));
    QCOMPARE(tour->step(), 1);
    rig.quickAdd({50, 0}, QStringLiteral("lambda"));
    QCOMPARE(tour->step(), 2);
    rig.wire("client", "function");
    QCOMPARE(tour->step(), 3);
    rig.picture(QStringLiteral("tour-inspector"));
    rig.document->edit(QStringLiteral("Set memory"),
                       model::withParam(rig.design(), model::NodeId("function"), "memory", "512 MB"));
    QCOMPARE(tour->step(), 4);
    rig.key(Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(tour->step(), 5, 60'000);
    QTest::mouseClick(part<QPushButton>(rig, "tourEnd"), Qt::LeftButton);
    QVERIFY(tour->isHidden());
    QVERIFY(!tour->running());
}

void tst_Learning::theTourCanBeSkippedGoneBackAndEnded() {
    Rig rig;
    rig.window->action(QStringLiteral("tour"))->trigger();
    auto* tour = part<Tour>(rig, "tour");
    QTest::mouseClick(part<QPushButton>(rig, "tourSkip"), Qt::LeftButton);
    QCOMPARE(tour->step(), 1);
    QTest::mouseClick(part<QPushButton>(rig, "tourBack"), Qt::LeftButton);
    QCOMPARE(tour->step(), 0);
    QVERIFY(!part<QPushButton>(rig, "tourBack")->isEnabled());
    QTest::mouseClick(part<QPushButton>(rig, "tourEnd"), Qt::LeftButton);
    QVERIFY(tour->isHidden());
    rig.quickAdd({0, 0}, QStringLiteral("client"));
    QVERIFY(tour->isHidden());
}

void tst_Learning::theTourHasAProjectOfItsOwn() {
    Rig rig;
    rig.quickAdd({0, 0}, QStringLiteral("client"));
    const QString before = rig.document->text();
    rig.window->action(QStringLiteral("tour"))->trigger();
    QVERIFY(part<Tour>(rig, "tour")->isHidden());
    MainWindow* other = nullptr;
    for (auto* each : QApplication::topLevelWidgets())
        if (auto* window = qobject_cast<MainWindow*>(each); window != nullptr && window != rig.window.get())
            other = window;
    QVERIFY(other != nullptr && other->isVisible());
    auto* tour = other->findChild<Tour*>(QStringLiteral("tour"));
    QCOMPARE(tour->step(), 0); // the client of the user's own is no step of it
    QVERIFY(other->scene().content().isEmpty());
    other->canvas().addAtCentre("client");
    QCOMPARE(tour->step(), 1);
    QCOMPARE(rig.document->text(), before);
    // Another project in its window is not what it speaks of.
    Rig::answerButton(QMessageBox::Discard);
    QVERIFY(other->files().openPath(QStringLiteral(BURSTLAB_SOURCE_DIR "/examples/order-api.burst")));
    QVERIFY(tour->isHidden() && !tour->running());
    const QPointer<MainWindow> gone(other);
    QVERIFY(other->close());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(gone.isNull());
    QCOMPARE(rig.document->text(), before);
}

void tst_Learning::everyKindAndRuleHasAPageWithItsFacts() {
    for (const auto& kind : model::allKinds()) {
        const auto* page = helpPage(QStringLiteral("kind:") + QString::fromStdString(kind.key));
        QVERIFY2(page != nullptr, kind.key.c_str());
        for (const auto& parameter : kind.parameters)
            QVERIFY2(
                page->html.contains(QStringLiteral("name='%1'").arg(QString::fromStdString(parameter.key))),
                parameter.key.c_str());
    }
    const auto* catalogue = helpPage(QStringLiteral("topic:rules"));
    QVERIFY(catalogue != nullptr);
    for (const auto& rule : model::allRules()) {
        const QString id = QString::fromStdString(std::string(rule.id));
        const auto* page = helpPage(QStringLiteral("rule:") + id);
        QVERIFY2(page != nullptr, qPrintable(id));
        QVERIFY2(page->words.contains(QString::fromStdString(std::string(rule.mend))), qPrintable(id));
        QVERIFY2(catalogue->html.contains(id), qPrintable(id));
    }
    // Links in pages lead somewhere.
    static const QRegularExpression href(QStringLiteral("href='([^']+)'"));
    for (const auto& page : helpPages()) {
        auto links = href.globalMatch(page.html);
        while (links.hasNext()) {
            const QString to = links.next().captured(1);
            QVERIFY2(helpPage(to) != nullptr, qPrintable(page.id + QStringLiteral(" -> ") + to));
        }
    }
}

void tst_Learning::f1ExplainsTheSelection() {
    Rig rig;
    rig.key(Qt::Key_F1);
    auto* help = part<HelpPanel>(rig, "help");
    QVERIFY(help->isVisible());
    QCOMPARE(help->shown(), QStringLiteral("topic:start"));
    rig.quickAdd({-200, 0}, QStringLiteral("client"));
    rig.quickAdd({100, 0}, QStringLiteral("queue"));
    rig.key(Qt::Key_F1);
    QCOMPARE(help->shown(), QStringLiteral("kind:queue"));
    rig.picture(QStringLiteral("help"));
    selectByClicks(rig, {"queue", "client"}); // of several the one selected last
    rig.key(Qt::Key_F1);
    QCOMPARE(help->shown(), QStringLiteral("kind:client"));
    selectByClicks(rig, {"client", "queue"});
    rig.key(Qt::Key_F1);
    QCOMPARE(help->shown(), QStringLiteral("kind:queue"));
    rig.wire("client", "queue");
    rig.document->selection().set({}, {rig.design().links.front().id});
    rig.key(Qt::Key_F1);
    QCOMPARE(help->shown(), QStringLiteral("link:call"));
    QTest::mouseClick(part<QToolButton>(rig, "helpBack"), Qt::LeftButton);
    QCOMPARE(help->shown(), QStringLiteral("kind:queue"));
}

void tst_Learning::f1InAFieldExplainsThatParameter() {
    Rig rig;
    rig.quickAdd({0, 0}, QStringLiteral("lambda"));
    rig.key(Qt::Key_Return); // into the first field of the inspector
    auto* field = Rig::focused();
    QVERIFY(field != &rig.canvas());
    QTest::keyClick(field, Qt::Key_F1);
    const QString shown = part<HelpPanel>(rig, "help")->shown();
    QVERIFY2(shown.startsWith(QStringLiteral("kind:function")), qPrintable(shown));
}

void tst_Learning::theHelpIsSearched() {
    Rig rig;
    rig.key(Qt::Key_F1);
    auto* search = part<QLineEdit>(rig, "helpSearch");
    QTest::keyClicks(search, QStringLiteral("queue.dead-letter-expires"));
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY2(part<HelpPanel>(rig, "help")->shown().startsWith(QStringLiteral("rule:queue.")),
             qPrintable(part<HelpPanel>(rig, "help")->shown()));
    QVERIFY(findHelp(QStringLiteral("no such words at all")).empty());
}

void tst_Learning::messagesComeUpAndAreKept() {
    Rig rig;
    rig.window->say(QStringLiteral("Something was done"));
    auto* toast = rig.canvas().findChild<QFrame*>(QStringLiteral("toast"));
    QVERIFY(toast != nullptr && toast->isVisible());
    QVERIFY(rig.canvas().rect().contains(toast->geometry()));
    rig.picture(QStringLiteral("toast"));
    QTest::mouseClick(toast->findChild<QToolButton*>(QStringLiteral("toastClose")), Qt::LeftButton);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(rig.canvas().findChild<QFrame*>(QStringLiteral("toast")) == nullptr);
    QCOMPARE(rig.window->messages().messages().back().text, QStringLiteral("Something was done"));
    // What is deleted can be had back from where it is said.
    rig.quickAdd({0, 0}, QStringLiteral("client"));
    rig.key(Qt::Key_Delete);
    QVERIFY(rig.design().nodes.empty());
    toast = rig.canvas().findChild<QFrame*>(QStringLiteral("toast"));
    QVERIFY(toast != nullptr);
    QTest::mouseClick(toast->findChild<QToolButton*>(QStringLiteral("toastAction")), Qt::LeftButton);
    QCOMPARE(rig.design().nodes.size(), 1U);
}

void tst_Learning::messagesKeepOffNodesBelow() {
    Rig rig;
    rig.quickAdd({0, 0}, QStringLiteral("client"));
    const auto toastNow = [&] {
        rig.window->say(QStringLiteral("Said"));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return rig.canvas().findChildren<QFrame*>(QStringLiteral("toast")).constLast()->geometry();
    };
    rig.canvas().centreAt({0, 0}); // the node in the middle
    QVERIFY(toastNow().center().y() > rig.canvas().height() / 2);
    rig.canvas().centreAt({80, 44 - rig.canvas().height() / 2.0 + 60}); // the node at the lower edge
    QVERIFY(toastNow().center().y() < rig.canvas().height() / 2);
}

void tst_Learning::settingsAreInForceAtOnceAndRemembered() {
    Rig rig;
    rig.key(Qt::Key_Comma, Qt::ControlModifier);
    auto* dialog = part<QDialog>(rig, "settings");
    QVERIFY(dialog != nullptr && dialog->isVisible());
    auto* looks = dialog->findChild<QComboBox*>(QStringLiteral("settingsAppearance"));
    looks->setCurrentIndex(looks->findData(static_cast<int>(Appearance::dark)));
    QCOMPARE(rig.window->scene().theme().appearance, Theme::Appearance::dark);
    QTest::qWait(20);
    if (const QString to = qEnvironmentVariable("BURSTLAB_PICTURES"); !to.isEmpty())
        dialog->grab().save(to + QStringLiteral("/settings-dark.png"));
    looks->setCurrentIndex(looks->findData(static_cast<int>(Appearance::light)));
    const double before = QApplication::font().pointSizeF();
    auto* font = dialog->findChild<QSpinBox*>(QStringLiteral("settingsFont"));
    font->setValue(150);
    QVERIFY(QApplication::font().pointSizeF() > before * 1.4);
    QCOMPARE(preferredFontSize(), 150);
    font->setValue(100);
    QCOMPARE(QApplication::font().pointSizeF(), before);
    dialog->findChild<QSpinBox*>(QStringLiteral("settingsAutosave"))->setValue(60);
    QCOMPARE(preferredAutosave(), 60);
    auto* snap = dialog->findChild<QCheckBox*>(QStringLiteral("settings-snap"));
    QVERIFY(rig.canvas().snaps());
    QTest::mouseClick(snap, Qt::LeftButton, {}, {8, snap->height() / 2});
    QVERIFY(!rig.canvas().snaps());
    dialog->close();
}

int main(int argc, char** argv) {
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication program(argc, argv);
    tst_Learning test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_learning.moc"

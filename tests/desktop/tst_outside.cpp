#include "app/desktop/files/outside_bar.h"
#include "app/editor/edits.h"
#include "models/io/project_json.h"
#include "tests/desktop/rig.h"

#include <QFile>
#include <QLabel>
#include <QTableWidget>

using namespace burst;
using namespace burst::app;

namespace {

QString nameOf(const model::Project& project) {
    return QString::fromStdString(project.name);
}

/// Another program: puts a changed project in place of the file, as editors and version control do.
void replaceOutside(const QString& path, const std::string& name) {
    auto project = model::loadProject(path.toStdString()).value().project;
    project.name = name;
    QVERIFY(model::saveText(path.toStdString(), model::writeProject(project)));
}

/// A window with a saved project of one function.
struct Saved : Rig {
    Saved() {
        quickAdd({0, 0}, QStringLiteral("function"));
        const auto saved = document->save(path);
        if (!saved) qFatal("%s", saved.error().text.c_str());
    }
    [[nodiscard]] QWidget& bar() { return *window->findChild<OutsideBar*>(); }
    void push(const char* name) {
        QTest::mouseClick(window->findChild<QPushButton*>(QLatin1String(name)), Qt::LeftButton);
    }
    const QString path = folder.filePath(QStringLiteral("shop.burst"));
};

} // namespace

/// What another program does to the file of an open project.
class tst_Outside : public QObject {
    Q_OBJECT

private slots:
    void ourOwnSavesSayNothing();
    void aReplacedFileIsReloadedAndUndoBringsMineBack();
    void aFileWrittenInPlaceIsNoticedAsWell();
    void keepingMineLetsTheNextSaveReplace();
    void compareListsWhatDiffers();
    void savingOverAChangedFileAsks();
    void aDeletedFileStaysOpenAndCanBeSavedAgain();
    void recoveredWorkIsComparedBeforeItIsRestored();
};

void tst_Outside::ourOwnSavesSayNothing() {
    Saved rig;
    rig.quickAdd({300, 0}, QStringLiteral("queue"));
    rig.key(Qt::Key_S, Qt::ControlModifier);
    QTest::qWait(600);
    QVERIFY(!rig.bar().isVisible());
    QVERIFY(rig.document->onDisk() == Document::OnDisk::same);
}

void tst_Outside::aReplacedFileIsReloadedAndUndoBringsMineBack() {
    Saved rig;
    const auto mine = rig.document->project();
    for (const char* name : {"Theirs", "Theirs again"}) { // the second replaces a file that is new itself
        replaceOutside(rig.path, name);
        QTRY_VERIFY(rig.bar().isVisible());
        if (name == std::string("Theirs")) rig.picture(QStringLiteral("outside"));
        rig.push("outsideReload");
        QVERIFY(!rig.bar().isVisible());
        QCOMPARE(nameOf(rig.document->project()), QLatin1String(name));
        QVERIFY(!rig.window->isWindowModified());
    }
    rig.document->history().undo();
    rig.document->history().undo();
    QVERIFY(rig.document->project() == mine);
    QVERIFY(rig.window->isWindowModified());
}

void tst_Outside::aFileWrittenInPlaceIsNoticedAsWell() {
    Saved rig;
    QFile file(rig.path);
    QVERIFY(file.open(QIODevice::Append));
    file.write("\n");
    file.close();
    QTRY_VERIFY(rig.bar().isVisible());
}

void tst_Outside::keepingMineLetsTheNextSaveReplace() {
    Saved rig;
    replaceOutside(rig.path, "Theirs");
    QTRY_VERIFY(rig.bar().isVisible());
    rig.push("outsideKeep");
    QVERIFY(!rig.bar().isVisible());
    QVERIFY(rig.window->isWindowModified()); // the file is not what is on screen
    rig.key(Qt::Key_S, Qt::ControlModifier); // asks nothing: it would wait for an answer here
    QVERIFY(!rig.window->isWindowModified());
    QVERIFY(model::loadProject(rig.path.toStdString()).value().project == rig.document->project());
    QCOMPARE(nameOf(model::loadProject((rig.path + ".bak").toStdString()).value().project),
             QStringLiteral("Theirs"));
}

void tst_Outside::compareListsWhatDiffers() {
    Saved rig;
    renameNode(*rig.document, model::NodeId("function"), QStringLiteral("Mine"));
    replaceOutside(rig.path, "Theirs");
    QTRY_VERIFY(rig.bar().isVisible());
    QStringList cells;
    Rig::answer([&](QWidget& dialog) {
        if (qEnvironmentVariableIsSet("BURSTLAB_PICTURES"))
            dialog.grab().save(qEnvironmentVariable("BURSTLAB_PICTURES") +
                               QStringLiteral("/differences.png"));
        const auto* table = dialog.findChild<QTableWidget*>(QStringLiteral("differencesTable"));
        for (int row = 0; row < table->rowCount(); ++row)
            for (int column = 0; column < table->columnCount(); ++column)
                cells << table->item(row, column)->text();
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    rig.push("outsideCompare");
    QVERIFY2(cells.contains(QStringLiteral("Theirs")), qPrintable(cells.join('|')));
    QVERIFY2(cells.contains(QStringLiteral("Mine")), qPrintable(cells.join('|')));
    QVERIFY(rig.bar().isVisible()); // looking decides nothing
}

void tst_Outside::savingOverAChangedFileAsks() {
    Saved rig;
    rig.quickAdd({300, 0}, QStringLiteral("queue"));
    replaceOutside(rig.path, "Theirs");
    Rig::answerButton(QMessageBox::Cancel);
    QVERIFY(!rig.window->files().save());
    QCOMPARE(nameOf(model::loadProject(rig.path.toStdString()).value().project), QStringLiteral("Theirs"));
    QVERIFY(rig.window->isWindowModified());
    Rig::answer([](QWidget& dialog) {
        QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("replaceButton")), Qt::LeftButton);
    });
    QVERIFY(rig.window->files().save());
    auto kept = model::loadProject(rig.path.toStdString()).value().project;
    for (auto& design : kept.designs) // where one looked is no part of the work
        std::erase_if(design.extra, [](const auto& member) { return member.first == "view"; });
    QVERIFY(kept == rig.document->project());
}

void tst_Outside::aDeletedFileStaysOpenAndCanBeSavedAgain() {
    Saved rig;
    QVERIFY(QFile::remove(rig.path));
    QTRY_VERIFY(rig.bar().isVisible());
    QVERIFY(!rig.window->findChild<QPushButton*>(QStringLiteral("outsideReload"))->isVisible());
    QCOMPARE(rig.design().nodes.size(), 1U);
    rig.push("outsideKeep");
    QVERIFY(rig.window->isWindowModified());
    rig.key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(QFile::exists(rig.path));
    QTest::qWait(400);
    QVERIFY(!rig.bar().isVisible());
}

void tst_Outside::recoveredWorkIsComparedBeforeItIsRestored() {
    Saved rig;
    // What a process that was killed leaves behind: text and owner without a lock of a live process.
    auto project = rig.document->project();
    project.name = "Unsaved";
    QDir().mkpath(rig.recovery());
    const QString stem = rig.recovery() + QStringLiteral("/dead");
    QVERIFY(model::saveText((stem + ".burst").toStdString(), model::writeProject(project)));
    QVERIFY(model::saveText((stem + ".json").toStdString(),
                            "{\"path\":\"" + rig.path.toStdString() + "\",\"title\":\"shop\"}"));
    int rows = 0;
    Rig::answer([&](QWidget& offer) {
        // Each answer opens the next question, so that what follows is arranged before.
        Rig::answer([&](QWidget& list) {
            rows = list.findChild<QTableWidget*>(QStringLiteral("differencesTable"))->rowCount();
            Rig::answer([](QWidget& again) {
                QTest::mouseClick(again.findChild<QPushButton*>(QStringLiteral("restoreButton")),
                                  Qt::LeftButton);
            });
            QTest::keyClick(&list, Qt::Key_Escape);
        });
        QTest::mouseClick(offer.findChild<QPushButton*>(QStringLiteral("compareButton")), Qt::LeftButton);
    });
    rig.window->files().offerRecovery(rig.recovery());
    QCOMPARE(rows, 1);
    QCOMPARE(nameOf(rig.document->project()), QStringLiteral("Unsaved"));
    QVERIFY(rig.window->isWindowModified());
}

int main(int argc, char** argv) {
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication program(argc, argv);
    tst_Outside test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_outside.moc"

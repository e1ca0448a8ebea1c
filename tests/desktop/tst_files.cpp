#include "app/desktop/file_card.h"
#include "models/io/project_json.h"
#include "models/io/trace_csv.h"
#include "tests/desktop/rig.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QToolButton>

#include <cstdio>

using namespace burst;
using namespace burst::app;

namespace {
QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}
} // namespace

class tst_Files : public QObject {
    Q_OBJECT

private slots:
    void anUntouchedProjectClosesWithoutAQuestion();
    void cancellingTheGuardKeepsTheWindow();
    void discardingClosesAndWritesNothing();
    void savingInTheGuardWritesTheFile();
    void savingMarksCleanAndUndoMarksDirtyAgain();
    void savingKeepsTheVersionBefore();
    void aSaveThatFailsLeavesTheFileAndTheMark();
    void openingNeverWrites();
    void aDamagedFileOffersTheVersionBefore();
    void aDamagedFileWithoutAGoodVersionSaysWhy();
    void aNewerFileIsRefusedWithASentence();
    void unknownKeysSurviveOpenEditSave();
    void recentFilesRememberWhatWasOpened();
    void anExampleOpensAsACopyAndSavingAsksForAName();
    void aCopyFindsItsTraceAndTakesItAlong();
    void aTraceOfTheSameNameIsNotOverwritten();
    void aRestoredCopyStillFindsItsTrace();
    void autosaveCoversAProjectThatWasNeverSaved();
    void savingRemovesTheSideFile();
    void workOfAKilledProcessIsOfferedAndRestored();
    void discardedWorkIsGone();
};

void tst_Files::anUntouchedProjectClosesWithoutAQuestion() {
    Rig rig;
    QVERIFY(rig.window->close());
}

void tst_Files::cancellingTheGuardKeepsTheWindow() {
    Rig rig;
    rig.quickAdd({0, 0}, QStringLiteral("function"));
    Rig::answerButton(QMessageBox::Cancel);
    QVERIFY(!rig.window->close());
    QVERIFY(rig.window->isVisible());
    QCOMPARE(rig.design().nodes.size(), 1U);
}

void tst_Files::discardingClosesAndWritesNothing() {
    Rig rig;
    rig.quickAdd({0, 0}, QStringLiteral("function"));
    Rig::answerButton(QMessageBox::Discard);
    QVERIFY(rig.window->close());
}

void tst_Files::savingInTheGuardWritesTheFile() {
    Rig rig;
    const QString path = rig.folder.filePath(QStringLiteral("kept.burst"));
    rig.quickAdd({0, 0}, QStringLiteral("function"));
    QVERIFY(rig.document->save(path));
    rig.quickAdd({250, 0}, QStringLiteral("queue"));
    Rig::answerButton(QMessageBox::Save);
    QVERIFY(rig.window->close());
    const auto read = model::loadProject(path.toStdString());
    QVERIFY(read);
    QCOMPARE(read->project.designs[0].nodes.size(), 2U);
}

void tst_Files::savingMarksCleanAndUndoMarksDirtyAgain() {
    Rig rig;
    QVERIFY(!rig.window->isWindowModified());
    rig.quickAdd({0, 0}, QStringLiteral("function"));
    QVERIFY(rig.window->isWindowModified());
    QVERIFY(rig.document->save(rig.folder.filePath(QStringLiteral("a.burst"))));
    QVERIFY(!rig.window->isWindowModified());
    QVERIFY(rig.window->windowTitle().startsWith(QStringLiteral("a[*]")));
    rig.document->history().undo();
    QVERIFY(rig.window->isWindowModified());
    rig.document->history().redo();
    QVERIFY(!rig.window->isWindowModified());
}

void tst_Files::savingKeepsTheVersionBefore() {
    Rig rig;
    const QString path = rig.folder.filePath(QStringLiteral("a.burst"));
    QVERIFY(rig.document->save(path));
    const QByteArray first = bytesOf(path);
    rig.quickAdd({0, 0}, QStringLiteral("function"));
    QVERIFY(rig.document->save(path));
    QCOMPARE(bytesOf(path + QStringLiteral(".bak")), first);
    QVERIFY(bytesOf(path) != first);
}

void tst_Files::aSaveThatFailsLeavesTheFileAndTheMark() {
    Rig rig;
    const QString path = rig.folder.filePath(QStringLiteral("missing/a.burst"));
    rig.quickAdd({0, 0}, QStringLiteral("function"));
    const auto saved = rig.document->save(path);
    QVERIFY(!saved);
    QVERIFY(!saved.error().text.empty());
    QVERIFY(rig.window->isWindowModified());
    QVERIFY(!QFile::exists(path));
    QVERIFY(rig.document->path().isEmpty());
}

void tst_Files::aDamagedFileOffersTheVersionBefore() {
    Rig rig;
    const QString path = rig.folder.filePath(QStringLiteral("shop.burst"));
    rig.quickAdd({-100, 0}, QStringLiteral("client"));
    QVERIFY(rig.document->save(path));
    rig.quickAdd({200, 0}, QStringLiteral("lambda"));
    QVERIFY(rig.document->save(path));
    rig.document->clear();
    const QByteArray before = bytesOf(path + QStringLiteral(".bak"));
    const QByteArray whole = bytesOf(path);
    const QByteArray broken = whole.left(whole.size() / 2);
    put(path, broken);
    Rig::answer([&](QWidget& box) {
        QCOMPARE(box.objectName(), QStringLiteral("backupOffer"));
        QTest::mouseClick(box.findChild<QPushButton*>(QStringLiteral("backupButton")), Qt::LeftButton);
    });
    QVERIFY(rig.window->files().openPath(path));
    QCOMPARE(rig.design().nodes.size(), 1U);
    QCOMPARE(rig.design().nodes.front().kind, std::string("client"));
    QCOMPARE(rig.document->path(), path);
    QVERIFY(rig.document->modified()); // it does not stand in the file yet
    QCOMPARE(bytesOf(path), broken);
    rig.key(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(bytesOf(path), rig.document->text().toUtf8());
    // The damaged bytes do not take the place of the version that can be read.
    QCOMPARE(bytesOf(path + QStringLiteral(".unreadable")), broken);
    QCOMPARE(bytesOf(path + QStringLiteral(".bak")), before);
}

void tst_Files::aDamagedFileWithoutAGoodVersionSaysWhy() {
    Rig rig;
    const QString path = rig.folder.filePath(QStringLiteral("shop.burst"));
    put(path, "{");
    put(path + QStringLiteral(".bak"), "[");
    for (const bool there : {true, false}) {
        if (!there) QFile::remove(path + QStringLiteral(".bak"));
        QString told;
        Rig::answer([&](QWidget& box) {
            told = qobject_cast<QMessageBox*>(&box)->text();
            QCOMPARE(box.objectName(), QStringLiteral("fileError"));
            QTest::keyClick(&box, Qt::Key_Escape);
        });
        QVERIFY(!rig.window->files().openPath(path));
        QVERIFY2(told.contains(QStringLiteral("shop.burst")), qPrintable(told));
    }
}

void tst_Files::openingNeverWrites() {
    Rig rig;
    const QString path = rig.folder.filePath(QStringLiteral("odd.burst"));
    put(path, "{\"burstlab\":1,   \"name\": \"Odd spacing\", \"designs\": [{\"id\":\"a\"}]}");
    const QByteArray before = bytesOf(path);
    QVERIFY(rig.window->files().openPath(path));
    QVERIFY(rig.window->close());
    QCOMPARE(bytesOf(path), before);
    QVERIFY(!QFile::exists(path + QStringLiteral(".bak")));
}

void tst_Files::aNewerFileIsRefusedWithASentence() {
    Rig rig;
    const QString path = rig.folder.filePath(QStringLiteral("newer.burst"));
    put(path, "{\"burstlab\": 99, \"name\": \"Later\", \"designs\": []}\n");
    QString said;
    Rig::answer([&said](QWidget& dialog) {
        said = qobject_cast<QMessageBox*>(&dialog)->text();
        dialog.close();
    });
    QVERIFY(!rig.window->files().openPath(path));
    QVERIFY2(said.contains(QStringLiteral("newer")), qPrintable(said));
}

void tst_Files::unknownKeysSurviveOpenEditSave() {
    Rig rig;
    const QString path = rig.folder.filePath(QStringLiteral("later.burst"));
    put(path,
        "{\"burstlab\": 1, \"name\": \"x\", \"team\": \"blue\", \"designs\": [{\"id\": \"a\", \"nodes\": "
        "[{\"id\": \"f\", \"kind\": \"function\", \"at\": [0, 0], \"colour\": \"red\"}]}]}\n");
    QVERIFY(rig.window->files().openPath(path));
    rig.quickAdd({400, 200}, QStringLiteral("queue"));
    QVERIFY(rig.document->save(path));
    const QByteArray text = bytesOf(path);
    QVERIFY(text.contains("\"team\": \"blue\""));
    QVERIFY(text.contains("\"colour\": \"red\""));
}

void tst_Files::recentFilesRememberWhatWasOpened() {
    Rig rig;
    FileSession::clearRecent();
    const QString path = rig.folder.filePath(QStringLiteral("a.burst"));
    QVERIFY(rig.document->save(path));
    QVERIFY(rig.window->files().openPath(path));
    QCOMPARE(FileSession::recent(), QStringList{path});
}

void tst_Files::anExampleOpensAsACopyAndSavingAsksForAName() {
    Rig rig;
    FileSession::clearRecent();
    auto* button = rig.window->findChild<FileCard*>(QStringLiteral("exampleButton"));
    QVERIFY(button != nullptr);
    const QString example = button->path();
    const QByteArray shipped = bytesOf(example);
    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(!rig.design().nodes.empty());
    QVERIFY(!rig.window->isWindowModified());
    QVERIFY(rig.document->path().isEmpty());
    QVERIFY(rig.window->windowTitle().startsWith(QFileInfo(example).completeBaseName() +
                                                 QStringLiteral(" (copy)")));
    QVERIFY(FileSession::recent().isEmpty());

    addNode(*rig.document, "function", {0, 600});
    const QString mine = rig.folder.filePath(QStringLiteral("mine.burst"));
    Rig::answerFile(mine);
    rig.key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(QFile::exists(mine));
    QCOMPARE(bytesOf(example), shipped);
    QCOMPARE(rig.document->path(), QFileInfo(mine).absoluteFilePath());
    // From now on it is a project like any other.
    addNode(*rig.document, "function", {300, 600});
    rig.key(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!rig.window->isWindowModified());
    QCOMPARE(bytesOf(example), shipped);
}

namespace {
/// A project in a folder of its own, with a trace beside it.
QString projectWithTrace(const Rig& rig) {
    const QDir folder(rig.folder.filePath(QStringLiteral("shipped")));
    folder.mkpath(QStringLiteral("traces"));
    put(folder.filePath(QStringLiteral("traces/day.csv")), "0\n1\n2\n");
    auto project = emptyProject();
    project.designs[0].nodes.push_back({.id = model::NodeId("client"), .kind = "client"});
    project.scenarios[0].traffic[model::NodeId("client")] = {.process = model::Traffic::Process::trace,
                                                             .file = "traces/day.csv"};
    const QString path = folder.filePath(QStringLiteral("day.burst"));
    put(path, QByteArray::fromStdString(model::writeProject(project)));
    return path;
}
} // namespace

void tst_Files::aCopyFindsItsTraceAndTakesItAlong() {
    Rig rig;
    const QString path = projectWithTrace(rig);
    QVERIFY(rig.document->loadCopy(path));
    const auto& scenario = rig.document->project().scenarios[0];
    QVERIFY(model::loadTraces(scenario, rig.document->folder().toStdString()));
    const QDir mine(rig.folder.filePath(QStringLiteral("mine")));
    mine.mkpath(QStringLiteral("."));
    Rig::answerFile(mine.filePath(QStringLiteral("day.burst")));
    rig.key(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(rig.document->folder(), mine.absolutePath());
    QVERIFY(model::loadTraces(scenario, rig.document->folder().toStdString()));
    QCOMPARE(bytesOf(mine.filePath(QStringLiteral("traces/day.csv"))), QByteArray("0\n1\n2\n"));
}

void tst_Files::aTraceOfTheSameNameIsNotOverwritten() {
    Rig rig;
    const QString path = projectWithTrace(rig);
    QVERIFY(rig.document->load(path));
    const QDir mine(rig.folder.filePath(QStringLiteral("mine")));
    mine.mkpath(QStringLiteral("traces"));
    put(mine.filePath(QStringLiteral("traces/day.csv")), "5\n");
    QVERIFY(!rig.document->save(mine.filePath(QStringLiteral("day.burst"))));
    QCOMPARE(bytesOf(mine.filePath(QStringLiteral("traces/day.csv"))), QByteArray("5\n"));
    QVERIFY(!QFile::exists(mine.filePath(QStringLiteral("day.burst"))));
}

void tst_Files::aRestoredCopyStillFindsItsTrace() {
    Rig rig;
    const QString path = projectWithTrace(rig);
    QVERIFY(rig.document->loadCopy(path));
    const QString text = rig.document->text();
    const QString folder = rig.document->folder();
    rig.document->clear();
    QVERIFY(rig.document->folder().isEmpty());
    QVERIFY(rig.document->restore(text, {}, folder));
    QCOMPARE(rig.document->folder(), folder);
    QVERIFY(rig.document->path().isEmpty());
    QVERIFY(rig.window->isWindowModified());
}

void tst_Files::autosaveCoversAProjectThatWasNeverSaved() {
    Rig rig;
    rig.quickAdd({0, 0}, QStringLiteral("function"));
    QVERIFY(rig.window->autosave().write());
    const auto files = QDir(rig.recovery()).entryList({QStringLiteral("*.burst")});
    QCOMPARE(files.size(), 1);
    QCOMPARE(QString::fromUtf8(bytesOf(rig.recovery() + QLatin1Char('/') + files.front())),
             rig.document->text());
    // Our own work is not offered to us.
    QVERIFY(Autosave::recoveries(rig.recovery()).empty());
}

void tst_Files::savingRemovesTheSideFile() {
    Rig rig;
    rig.quickAdd({0, 0}, QStringLiteral("function"));
    QVERIFY(rig.window->autosave().write());
    QVERIFY(rig.document->save(rig.folder.filePath(QStringLiteral("a.burst"))));
    QVERIFY(QDir(rig.recovery()).entryList({QStringLiteral("*.burst")}).isEmpty());
}

void tst_Files::workOfAKilledProcessIsOfferedAndRestored() {
    Rig rig;
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--edit-and-wait"), rig.recovery()});
    QVERIFY(child.waitForStarted());
    QByteArray said;
    while (!said.contains("written") && child.waitForReadyRead())
        said += child.readAllStandardOutput();
    QVERIFY2(said.contains("written"), said.constData());
    QVERIFY(Autosave::recoveries(rig.recovery()).empty()); // its process still runs
    child.kill();
    QVERIFY(child.waitForFinished());
    QCOMPARE(Autosave::recoveries(rig.recovery()).size(), 1U);

    Rig::answer([](QWidget& dialog) {
        QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("restoreButton")), Qt::LeftButton);
    });
    rig.window->files().offerRecovery(rig.recovery());
    QCOMPARE(rig.design().nodes.size(), 1U);
    QCOMPARE(rig.design().nodes.front().title(), std::string("Unsaved work"));
    QVERIFY(rig.window->isWindowModified());
    QVERIFY(Autosave::recoveries(rig.recovery()).empty());
}

void tst_Files::discardedWorkIsGone() {
    Rig rig;
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--edit-and-wait"), rig.recovery()});
    QVERIFY(child.waitForStarted());
    QByteArray said;
    while (!said.contains("written") && child.waitForReadyRead())
        said += child.readAllStandardOutput();
    child.kill();
    QVERIFY(child.waitForFinished());
    Rig::answer([](QWidget& dialog) {
        QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("discardButton")), Qt::LeftButton);
    });
    rig.window->files().offerRecovery(rig.recovery());
    QVERIFY(rig.design().nodes.empty());
    QVERIFY(Autosave::recoveries(rig.recovery()).empty());
    QVERIFY(QDir(rig.recovery()).entryList({QStringLiteral("*.burst")}).isEmpty());
}

namespace {
/// What the killed process does: edit an untitled project, autosave, and never come to its end.
int editAndWait(const QString& recovery) {
    Document document(model::shippedCatalog());
    Autosave autosave(document, recovery);
    const auto node = addNode(document, "function", {0, 0});
    renameNode(document, node, QStringLiteral("Unsaved work"));
    if (!autosave.write()) return 1;
    std::fputs("written\n", stdout);
    std::fflush(stdout);
    return QCoreApplication::exec();
}
} // namespace

int main(int argc, char** argv) {
    QApplication program(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--edit-and-wait")) return editAndWait(arguments.value(2));
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    tst_Files test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_files.moc"

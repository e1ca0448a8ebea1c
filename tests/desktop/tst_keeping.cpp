#include "app/desktop/file_card.h"
#include "app/desktop/files/templates.h"
#include "app/editor/edits.h"
#include "models/canvas_view.h"
#include "models/edit.h"
#include "models/io/project_json.h"
#include "models/validate.h"
#include "tests/desktop/rig.h"

#include <QAction>
#include <QFile>
#include <QFrame>
#include <QInputDialog>
#include <QLabel>
#include <QMimeDatabase>
#include <QToolButton>

using namespace burst;
using namespace burst::app;

namespace {

/// A window with one function, saved.
struct Saved : Rig {
    Saved() {
        QDir(templateFolder()).removeRecursively();
        quickAdd({0, 0}, QStringLiteral("function"));
        save();
    }
    void save() {
        const auto saved = document->save(path);
        if (!saved) qFatal("%s", saved.error().text.c_str());
    }
    [[nodiscard]] QByteArray bytes() const {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// Keeps the project as a template of this name, through the menu's action.
    void keepAs(const QString& name) {
        answer([name](QWidget& dialog) {
            auto* line = dialog.findChild<QLineEdit*>();
            line->selectAll();
            QTest::keyClicks(line, name);
            QTest::keyClick(line, Qt::Key_Return);
        });
        window->action(QStringLiteral("saveTemplate"))->trigger();
        QCoreApplication::processEvents(); // the start page makes its cards anew
    }
    [[nodiscard]] QList<FileCard*> templateCards() const {
        return window->findChildren<FileCard*>(QStringLiteral("templateButton"));
    }
    const QString path = folder.filePath(QStringLiteral("shop.burst"));
};

} // namespace

/// What is kept with and beside a project: the view, templates, and who has it open.
class tst_Keeping : public QObject {
    Q_OBJECT

private slots:
    void aFileOpensAtTheViewItWasSavedWith();
    void aFittedViewIsNotWrittenAndLookingAroundChangesNothing();
    void aViewOfNothingIsNotTaken();
    void aViewThatCannotBeReadStaysAndIsReported();
    void aTemplateBeginsAProjectWithoutAFile();
    void aTemplateIsReplacedAndDeletedAfterAsking();
    void aNameWithoutALetterIsNoTemplate();
    void theSecondOpenerIsToldAndAsked();
    void theSecondOpenerMayOnlyRead();
    void theFileIsFreeWhenTheFirstOneIsGone();
    void aLockOfADeadProcessDoesNotCount();
    void aProjectIsKnownByItsEndingAndByWhatStandsInIt();
    void theProgramOffersItselfForProjects();
};

void tst_Keeping::aFileOpensAtTheViewItWasSavedWith() {
    Saved rig;
    rig.canvas().zoomTo(2.0, QPointF(100, 100));
    const QPointF centre = rig.canvas().centre();
    QVERIFY(!rig.window->isWindowModified());
    rig.save();
    QVERIFY(rig.bytes().contains("\"view\""));
    const auto project = rig.document->project();
    rig.window->action(QStringLiteral("new"))->trigger();
    rig.canvas().fitAll();
    QVERIFY(rig.window->files().openPath(rig.path));
    QCOMPARE(rig.canvas().scale(), 2.0);
    QVERIFY((rig.canvas().centre() - centre).manhattanLength() < 3.0);
    QVERIFY(rig.document->project() == project); // the view is no part of what is simulated
    rig.document->validateNow();
    for (const auto& finding : rig.document->findings())
        QVERIFY2(!QString::fromStdString(finding.text).contains(QStringLiteral("view")),
                 finding.text.c_str());
}

void tst_Keeping::aFittedViewIsNotWrittenAndLookingAroundChangesNothing() {
    Saved rig;
    rig.canvas().zoomTo(2.0, QPointF(100, 100));
    rig.canvas().fitAll();
    rig.save();
    const QByteArray before = rig.bytes();
    QVERIFY(!before.contains("\"view\""));
    rig.canvas().zoomTo(0.5, QPointF(10, 10));
    QVERIFY(!rig.window->isWindowModified());
    QVERIFY(rig.window->close()); // and nothing is asked
    QCOMPARE(rig.bytes(), before);
}

void tst_Keeping::aViewOfNothingIsNotTaken() {
    Saved rig;
    auto project = rig.document->project();
    const auto id = project.designs.front().id;
    QVERIFY(model::saveText(rig.path.toStdString(), model::writeProject(model::withViews(
                                                        project, {{id, {{90'000.0, 90'000.0}, 1.0}}}))));
    QVERIFY(rig.window->files().openPath(rig.path));
    QVERIFY(rig.canvas().showsAll());
}

void tst_Keeping::aViewThatCannotBeReadStaysAndIsReported() {
    Saved rig;
    auto project = rig.document->project();
    project.designs.front().extra.emplace_back("view", "north");
    QVERIFY(model::saveText(rig.path.toStdString(), model::writeProject(project)));
    QVERIFY(rig.window->files().openPath(rig.path));
    rig.save();
    QVERIFY(rig.bytes().contains("north"));
    const auto findings = model::lint(rig.document->project(), model::shippedCatalog());
    QVERIFY(std::any_of(findings.begin(), findings.end(),
                        [](const auto& each) { return each.text.find("view") != std::string::npos; }));
}

void tst_Keeping::aTemplateBeginsAProjectWithoutAFile() {
    Saved rig;
    rig.keepAs(QStringLiteral("My team's API"));
    QCOMPARE(templates().size(), 1);
    QCOMPARE(rig.document->path(), rig.path); // the project stays where it is
    QVERIFY(!rig.window->isWindowModified());
    const auto kept = rig.document->project();
    rig.window->action(QStringLiteral("new"))->trigger();
    QTRY_COMPARE(rig.templateCards().size(), 1);
    QTRY_VERIFY(!rig.templateCards().front()->picture().isNull());
    auto* card = rig.templateCards().front();
    rig.picture(QStringLiteral("templates"));
    QTest::mouseClick(card, Qt::LeftButton, {}, card->rect().center());
    QVERIFY(rig.document->project() == kept);
    QVERIFY(rig.document->path().isEmpty()); // saving asks for a name
    QVERIFY(!rig.window->isWindowModified());
}

void tst_Keeping::aTemplateIsReplacedAndDeletedAfterAsking() {
    Saved rig;
    rig.keepAs(QStringLiteral("Base"));
    addNode(*rig.document, "queue", {300, 0});
    Rig::answer([](QWidget& dialog) {
        Rig::answer([](QWidget& question) {
            auto* box = qobject_cast<QMessageBox*>(&question);
            for (auto* button : box->buttons())
                if (box->buttonRole(button) == QMessageBox::DestructiveRole)
                    QTest::mouseClick(button, Qt::LeftButton);
        });
        auto* line = dialog.findChild<QLineEdit*>();
        line->selectAll();
        QTest::keyClicks(line, QStringLiteral("Base"));
        QTest::keyClick(line, Qt::Key_Return);
    });
    rig.window->action(QStringLiteral("saveTemplate"))->trigger();
    QCoreApplication::processEvents();
    QCOMPARE(templates().size(), 1);
    QCOMPARE(
        model::loadProject(templates().front().toStdString()).value().project.designs.front().nodes.size(),
        2U);
    rig.save();
    rig.window->action(QStringLiteral("new"))->trigger();
    QTRY_COMPARE(rig.templateCards().size(), 1);
    auto* remove = rig.templateCards().front()->findChild<QToolButton*>(QStringLiteral("removeRecent"));
    Rig::answerButton(QMessageBox::Cancel);
    QTest::mouseClick(remove, Qt::LeftButton);
    QCOMPARE(templates().size(), 1);
    Rig::answer([](QWidget& dialog) {
        QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("deleteButton")), Qt::LeftButton);
    });
    QTest::mouseClick(remove, Qt::LeftButton);
    QVERIFY(templates().isEmpty());
    QTRY_VERIFY(rig.templateCards().isEmpty());
}

void tst_Keeping::aNameWithoutALetterIsNoTemplate() {
    Saved rig;
    QVERIFY(!saveTemplate(*rig.document, QStringLiteral(" ../.. ")));
    QVERIFY(
        templatePath(QStringLiteral("../../etc/x")).startsWith(templateFolder() + QStringLiteral("/etc-x/")));
    QVERIFY(templates().isEmpty());
    QVERIFY(!removeTemplate(rig.path)); // no template
    QVERIFY(QFile::exists(rig.path));
}

void tst_Keeping::theSecondOpenerIsToldAndAsked() {
    Saved rig;
    QVERIFY(QFile::exists(FileLock::lockPath(rig.path)));
    Document copy(model::shippedCatalog());
    MainWindow other(copy, rig.recovery(), rig.pricesFile());
    QVERIFY(other.files().openPath(rig.path));
    QVERIFY(other.windowTitle().contains(QStringLiteral("read-only")));
    QVERIFY(!rig.window->windowTitle().contains(QStringLiteral("read-only")));
    const auto& holder = other.files().holder();
    QVERIFY(holder.has_value());
    QVERIFY(holder->who.contains(QSysInfo::machineHostName()));
    QVERIFY(std::abs(holder->since.secsTo(QDateTime::currentDateTime())) < 60);
    const QByteArray before = rig.bytes();
    copy.edit(QStringLiteral("Rename"), model::renamed(copy.design(), model::NodeId("function"), "Theirs"));
    Rig::answerButton(QMessageBox::Cancel);
    QVERIFY(!other.files().save());
    QCOMPARE(rig.bytes(), before);
    Rig::answer([](QWidget& dialog) {
        QTest::mouseClick(dialog.findChild<QPushButton*>(QStringLiteral("shareButton")), Qt::LeftButton);
    });
    QVERIFY(other.files().save());
    QVERIFY(rig.bytes().contains("Theirs"));
}

void tst_Keeping::theSecondOpenerMayOnlyRead() {
    Saved rig;
    Document copy(model::shippedCatalog());
    MainWindow other(copy, rig.recovery(), rig.pricesFile());
    other.show();
    auto* bar = other.findChild<QFrame*>(QStringLiteral("sharedBar"));
    QVERIFY(bar != nullptr && !bar->isVisible());
    QVERIFY(other.files().openPath(rig.path));
    QVERIFY(bar->isVisible());
    const auto* told = bar->findChild<QLabel*>(QStringLiteral("sharedText"));
    QVERIFY(told->text().contains(QSysInfo::machineHostName()));
    auto* only = bar->findChild<QPushButton*>(QStringLiteral("sharedReadOnly"));
    QTest::mouseClick(only, Qt::LeftButton);
    QVERIFY(other.files().readOnly());
    if (const QString to = qEnvironmentVariable("BURSTLAB_PICTURES"); !to.isEmpty())
        other.grab().save(to + QStringLiteral("/read-only.png"));
    const QByteArray before = rig.bytes();
    copy.edit(QStringLiteral("Rename"), model::renamed(copy.design(), model::NodeId("function"), "Theirs"));
    const QString mine = rig.folder.filePath(QStringLiteral("mine.burst"));
    Rig::answerFile(mine); // saving asks for another name at once
    other.files().save();
    QVERIFY(QFile::exists(mine));
    QCOMPARE(rig.bytes(), before);
    QVERIFY(!bar->isVisible() && !other.files().readOnly()); // it is a file of its own now
}

void tst_Keeping::theFileIsFreeWhenTheFirstOneIsGone() {
    Saved rig;
    Document copy(model::shippedCatalog());
    MainWindow other(copy, rig.recovery(), rig.pricesFile());
    QVERIFY(other.files().openPath(rig.path));
    QVERIFY(other.files().holder().has_value());
    rig.window->action(QStringLiteral("new"))->trigger(); // lets go
    copy.edit(QStringLiteral("Rename"), model::renamed(copy.design(), model::NodeId("function"), "Theirs"));
    QVERIFY(other.files().save()); // asks nothing: it would wait for an answer here
    QVERIFY(!other.windowTitle().contains(QStringLiteral("read-only")));
    other.files().newProject();
    QVERIFY(!QFile::exists(FileLock::lockPath(rig.path)));
}

void tst_Keeping::aLockOfADeadProcessDoesNotCount() {
    Saved rig;
    rig.window->action(QStringLiteral("new"))->trigger();
    QFile lock(FileLock::lockPath(rig.path));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    // No process has a number as large as this one.
    lock.write("2147483646\nburstlab\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    lock.close();
    QVERIFY(rig.window->files().openPath(rig.path));
    QVERIFY(!rig.window->files().holder().has_value());
}

void tst_Keeping::aProjectIsKnownByItsEndingAndByWhatStandsInIt() {
    Saved rig;
    const QMimeDatabase types;
    const QString ours = QStringLiteral("application/vnd.burstlab.project+json");
    QCOMPARE(types.mimeTypeForFile(rig.path).name(), ours);
    QCOMPARE(types.mimeTypeForData(rig.bytes()).name(), ours); // an attachment without a name
    QVERIFY(types.mimeTypeForName(ours).inherits(QStringLiteral("application/json")));
    QVERIFY(types.mimeTypeForData("{ \"name\": \"something else\" }").name() != ours);
}

void tst_Keeping::theProgramOffersItselfForProjects() {
    const QString source = QStringLiteral(BURSTLAB_SOURCE_DIR "/packaging/");
    QFile text(source + QStringLiteral("burstlab.desktop"));
    QVERIFY(text.open(QIODevice::ReadOnly));
    const QByteArray bytes = text.readAll();
    QVERIFY(bytes.contains("\nMimeType=application/vnd.burstlab.project+json;"));
    QVERIFY(bytes.contains("\nExec=burstlab %f\n"));
    QVERIFY(QFile::exists(source + QStringLiteral("burst-file.svg")));
}

int main(int argc, char** argv) {
    // What is installed with the program, as a system finds it.
    const QTemporaryDir data;
    QDir(data.path()).mkpath(QStringLiteral("mime/packages"));
    QFile::copy(QStringLiteral(BURSTLAB_SOURCE_DIR "/packaging/burstlab.xml"),
                data.filePath(QStringLiteral("mime/packages/burstlab.xml")));
    const QByteArray others = qEnvironmentVariable("XDG_DATA_DIRS", "/usr/local/share:/usr/share").toUtf8();
    qputenv("XDG_DATA_DIRS", data.path().toUtf8() + ':' + others);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication program(argc, argv);
    tst_Keeping test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keeping.moc"

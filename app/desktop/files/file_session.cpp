#include "app/desktop/files/file_session.h"

#include "app/desktop/file_card.h"
#include "app/desktop/files/differences_dialog.h"
#include "app/desktop/files/templates.h"
#include "app/editor/autosave.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>

namespace burst::app {

namespace {
const QString recentKey = QStringLiteral("recentFiles");
const QString pinnedKey = QStringLiteral("pinnedFiles");

QString filter() {
    return QCoreApplication::translate("files", "Burstlab projects (*.burst);;All files (*)");
}

QString withEnding(const QString& path) {
    return path.isEmpty() || !QFileInfo(path).suffix().isEmpty() ? path : path + QStringLiteral(".burst");
}

QString describe(const Recovery& recovery) {
    QString text =
        recovery.title + QStringLiteral(" (") + QLocale().toString(recovery.at, QLocale::ShortFormat);
    if (recovery.newerBy > 0)
        text += QCoreApplication::translate("files", ", %1 min newer than the file")
                    .arg((recovery.newerBy + 59) / 60);
    return text + QLatin1Char(')');
}

/// An answer to a question, found by its name.
QPushButton* addButton(QMessageBox& box, const char* name, const QString& text,
                       QMessageBox::ButtonRole role) {
    auto* button = box.addButton(text, role);
    button->setObjectName(QLatin1String(name));
    return button;
}
} // namespace

FileSession::FileSession(Document& document, QWidget* window)
    : QObject(window), document_(document), window_(window) {
    connect(&document_, &Document::pathChanged, this, &FileSession::takeLock);
}

void FileSession::takeLock() {
    lock_.take(document_.path());
    readOnly_ = false;
    if (const auto& other = lock_.holder())
        emit said(tr("%1 has this file open since %2. It is open for reading; saving asks.")
                      .arg(other->who, QLocale().toString(other->since, QLocale::ShortFormat)));
    emit holderChanged();
}

void FileSession::setReadOnly(bool on) {
    readOnly_ = !lock_.retry() && on; // nobody needs it once the other one is gone
    emit holderChanged();
}

bool FileSession::mayShare() {
    if (lock_.retry()) {
        readOnly_ = false;
        emit holderChanged();
        return true;
    }
    if (readOnly_) {
        saveAs();
        return false;
    }
    QMessageBox box(QMessageBox::Warning, tr("In use"),
                    tr("%1 has “%2” open since %3.")
                        .arg(lock_.holder()->who, QFileInfo(document_.path()).fileName(),
                             QLocale().toString(lock_.holder()->since, QLocale::ShortFormat)),
                    QMessageBox::Cancel, window_);
    box.setObjectName(QStringLiteral("sharedGuard"));
    box.setInformativeText(tr("What is saved here may be replaced by what is saved there."));
    auto* elsewhere = addButton(box, "elsewhereButton", tr("Save as…"), QMessageBox::AcceptRole);
    auto* here = addButton(box, "shareButton", tr("Save all the same"), QMessageBox::DestructiveRole);
    box.setDefaultButton(elsewhere);
    box.exec();
    if (box.clickedButton() == elsewhere) saveAs();
    return box.clickedButton() == here;
}

QString FileSession::folder() const {
    if (!document_.path().isEmpty()) return document_.folder();
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void FileSession::fail(const QString& heading, const QString& text) {
    QMessageBox box(QMessageBox::Warning, heading, text, QMessageBox::Ok, window_);
    box.setObjectName(QStringLiteral("fileError"));
    box.exec();
}

void FileSession::newProject() {
    if (mayLeave()) document_.clear();
}

void FileSession::open() {
    if (!mayLeave()) return;
    const QString path = QFileDialog::getOpenFileName(window_, tr("Open project"), folder(), filter());
    if (!path.isEmpty() && load(path)) remember(path);
}

bool FileSession::load(const QString& path) {
    const auto read = document_.load(path);
    return read || openBackup(path, QString::fromStdString(read.error().message()));
}

bool FileSession::openBackup(const QString& path, const QString& why) {
    const QString backup = path + QStringLiteral(".bak");
    if (!QFileInfo::exists(path) || !model::loadProject(backup.toStdString())) {
        fail(tr("Cannot open the project"), why);
        return false;
    }
    QMessageBox box(QMessageBox::Warning, tr("Cannot open the project"), why, QMessageBox::Cancel, window_);
    box.setObjectName(QStringLiteral("backupOffer"));
    const QString when = QLocale().toString(QFileInfo(backup).lastModified(), QLocale::ShortFormat);
    box.setInformativeText(
        tr("The version before the last save is there and can be read: %1, of %2. It is not "
           "written into the file until you save it.")
            .arg(QFileInfo(backup).fileName(), when));
    auto* open = addButton(box, "backupButton", tr("Open that version"), QMessageBox::AcceptRole);
    box.setDefaultButton(open);
    box.exec();
    return box.clickedButton() == open && restore(backup, QFileInfo(path).absoluteFilePath());
}

bool FileSession::openPath(const QString& path) {
    if (!mayLeave()) return false;
    const bool example = (examples() + templates()).contains(QFileInfo(path).canonicalFilePath());
    if (!example) {
        if (!load(path)) return false;
        remember(path);
        return true;
    }
    const auto read = document_.loadCopy(path);
    if (!read) fail(tr("Cannot open the project"), QString::fromStdString(read.error().message()));
    return bool(read);
}

bool FileSession::save() {
    document_.settle();
    if (document_.path().isEmpty()) return saveAs();
    if (!mayShare()) return !document_.modified(); // saved elsewhere, or not at all
    return saveTo(document_.path());
}

void FileSession::saveAsTemplate() {
    QInputDialog ask(window_);
    ask.setObjectName(QStringLiteral("templateName"));
    ask.setWindowTitle(tr("Save as template"));
    ask.setLabelText(tr("Name of the template; it appears where a project is begun:"));
    ask.setTextValue(document_.path().isEmpty() ? QString() : fileTitle(document_.path()));
    if (ask.exec() != QDialog::Accepted) return;
    const QString name = ask.textValue();
    if (QFileInfo::exists(templatePath(name))) {
        QMessageBox box(QMessageBox::Question, tr("Save as template"),
                        tr("There is a template “%1”.").arg(name), QMessageBox::Cancel, window_);
        auto* replace = box.addButton(tr("Replace"), QMessageBox::DestructiveRole);
        box.exec();
        if (box.clickedButton() != replace) return;
    }
    const auto saved = saveTemplate(document_, name);
    if (!saved) return fail(tr("Cannot save the template"), QString::fromStdString(saved.error().message()));
    emit templatesChanged();
    emit said(tr("Saved as the template “%1”; it is on the page of an empty project (Ctrl+N).").arg(name));
}

void FileSession::removeTemplate(const QString& path) {
    QMessageBox box(QMessageBox::Question, tr("Delete template"),
                    tr("Delete the template “%1”?").arg(fileTitle(path)), QMessageBox::Cancel, window_);
    box.setInformativeText(tr("Projects that were begun with it stay as they are."));
    auto* remove = addButton(box, "deleteButton", tr("Delete"), QMessageBox::DestructiveRole);
    box.exec();
    if (box.clickedButton() != remove) return;
    burst::app::removeTemplate(path);
    emit templatesChanged();
}

bool FileSession::saveAs() {
    document_.settle();
    const QString fresh = document_.copiedName().isEmpty() ? tr("untitled") : document_.copiedName();
    const QString name = document_.path().isEmpty()
                             ? folder() + QLatin1Char('/') + fresh + QStringLiteral(".burst")
                             : document_.path();
    const QString path =
        withEnding(QFileDialog::getSaveFileName(window_, tr("Save project as"), name, filter()));
    return !path.isEmpty() && saveTo(path);
}

bool FileSession::mayReplace() {
    for (;;) {
        QMessageBox box(QMessageBox::Warning, tr("Changed outside"),
                        tr("Another program has changed “%1” since it was opened.")
                            .arg(QFileInfo(document_.path()).fileName()),
                        QMessageBox::Cancel, window_);
        box.setObjectName(QStringLiteral("replaceGuard"));
        box.setInformativeText(tr("Saving replaces what it wrote; that version stays in the .bak file."));
        auto* replace = addButton(box, "replaceButton", tr("Replace"), QMessageBox::DestructiveRole);
        auto* compare = addButton(box, "compareButton", tr("Compare…"), QMessageBox::ActionRole);
        box.setDefaultButton(QMessageBox::Cancel);
        box.exec();
        if (box.clickedButton() != compare) return box.clickedButton() == replace;
        compareWithFile();
    }
}

void FileSession::reload() {
    const auto read = document_.reload();
    if (!read) return fail(tr("Cannot reload the project"), QString::fromStdString(read.error().message()));
    emit said(tr("Reloaded %1").arg(QDir::toNativeSeparators(document_.path())));
}

void FileSession::keepMine() {
    document_.keepMine();
    emit said(tr("Kept; saving replaces what the other program wrote."));
}

void FileSession::compareWithFile() {
    const auto other = document_.projectOnDisk();
    if (!other) return fail(tr("Cannot compare"), QString::fromStdString(other.error().message()));
    DifferencesDialog(differences(*other, document_.project()), tr("In the file"), tr("Here"), window_)
        .exec();
}

void FileSession::compareRecovery(const Recovery& recovery) {
    auto saved = model::loadProject(recovery.path.toStdString());
    const auto found = model::loadProject(recovery.sideFile.toStdString());
    if (!saved || !found)
        return fail(tr("Cannot compare"),
                    QString::fromStdString((saved ? found.error() : saved.error()).message()));
    (void)model::takeViews(saved->project); // where one looked is not kept aside
    DifferencesDialog(differences(saved->project, found->project), tr("In the file"), tr("Recovered"),
                      window_)
        .exec();
}

bool FileSession::saveTo(const QString& path) {
    const bool same = QFileInfo(path) == QFileInfo(document_.path());
    if (same && readOnly_) {
        fail(tr("Only read here"), tr("%1 has “%2” open, and it is only read here: choose another name.")
                                       .arg(lock_.holder()->who, QFileInfo(path).fileName()));
        return false;
    }
    if (same && document_.onDisk() == Document::OnDisk::changed && !mayReplace()) return false;
    const auto saved = document_.save(path);
    if (!saved) {
        fail(tr("Cannot save the project"), QString::fromStdString(saved.error().message()));
        return false;
    }
    remember(path);
    emit said(tr("Saved as %1").arg(QDir::toNativeSeparators(document_.path())));
    return true;
}

bool FileSession::mayLeave() {
    document_.settle();
    if (!document_.modified()) return true;
    QMessageBox box(QMessageBox::Question, tr("Unsaved changes"),
                    tr("Save the changes to “%1”?").arg(document_.title()),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, window_);
    box.setObjectName(QStringLiteral("unsavedGuard"));
    box.setInformativeText(tr("Without saving they are lost."));
    box.setDefaultButton(QMessageBox::Save);
    switch (box.exec()) {
    case QMessageBox::Save:
        return save();
    case QMessageBox::Discard:
        return true;
    default:
        return false;
    }
}

FileSession::Answer FileSession::askAbout(const Recovery& recovery) {
    for (;;) {
        QMessageBox box(QMessageBox::Question, tr("Recovered work"),
                        tr("Burstlab ended before this was saved: %1.").arg(describe(recovery)),
                        QMessageBox::NoButton, window_);
        box.setObjectName(QStringLiteral("recoveryOffer"));
        box.setInformativeText(tr("Restored work is not saved until you save it."));
        auto* restore = addButton(box, "restoreButton", tr("Restore"), QMessageBox::AcceptRole);
        auto* compare = addButton(box, "compareButton", tr("Compare…"), QMessageBox::ActionRole);
        auto* discard = addButton(box, "discardButton", tr("Discard"), QMessageBox::DestructiveRole);
        auto* later = box.addButton(tr("Ask later"), QMessageBox::RejectRole);
        compare->setEnabled(!recovery.path.isEmpty() && QFileInfo::exists(recovery.path));
        compare->setToolTip(compare->isEnabled() ? tr("Compare – lists what differs from the file")
                                                 : tr("Compare – there is no file to compare it with"));
        box.setDefaultButton(restore);
        box.setEscapeButton(later);
        box.exec();
        if (box.clickedButton() == restore) return Answer::restore;
        if (box.clickedButton() == discard) return Answer::discard;
        if (box.clickedButton() != compare) return Answer::later;
        compareRecovery(recovery);
    }
}

bool FileSession::restore(const QString& from, const QString& path, const QString& folder) {
    QFile file(from);
    if (!file.open(QIODevice::ReadOnly)) {
        fail(tr("Cannot restore"), tr("%1 cannot be read: %2.").arg(from, file.errorString()));
        return false;
    }
    const auto restored = document_.restore(QString::fromUtf8(file.readAll()), path, folder);
    if (!restored) fail(tr("Cannot restore"), QString::fromStdString(restored.error().message()));
    return bool(restored);
}

void FileSession::offerRecovery(const QString& from) {
    for (const auto& recovery : Autosave::recoveries(from)) {
        const Answer answer = askAbout(recovery);
        if (answer == Answer::discard) Autosave::discard(recovery);
        if (answer != Answer::restore || !restore(recovery.sideFile, recovery.path, recovery.folder))
            continue;
        Autosave::discard(recovery);
        return;
    }
}

QStringList FileSession::recent() {
    return QSettings().value(recentKey).toStringList();
}

void FileSession::clearRecent() {
    QSettings().remove(recentKey);
}

void FileSession::forget(const QString& path) {
    QStringList files = recent();
    files.removeAll(path);
    QSettings().setValue(recentKey, files);
    setPinned(path, false);
}

QStringList FileSession::pinned() {
    return QSettings().value(pinnedKey).toStringList();
}

void FileSession::setPinned(const QString& path, bool pinned) {
    QStringList files = FileSession::pinned();
    files.removeAll(path);
    if (pinned) files << path;
    QSettings().setValue(pinnedKey, files);
}

void FileSession::remember(const QString& path) {
    const QString full = QFileInfo(path).absoluteFilePath();
    QStringList files = recent();
    files.removeAll(full);
    files.prepend(full);
    while (files.size() > recentMost)
        files.removeLast();
    QSettings().setValue(recentKey, files);
    emit recentChanged();
}

QStringList FileSession::examples() {
    const QString program = QCoreApplication::applicationDirPath();
    for (const QString& place :
         {QStringLiteral("/../share/burstlab/examples"), QStringLiteral("/../examples"),
          QStringLiteral("/../../../examples"), QStringLiteral("/../../../../examples"),
          QStringLiteral("/../../examples")}) {
        const QDir folder(program + place);
        QStringList paths;
        for (const auto& info : folder.entryInfoList({QStringLiteral("*.burst")}, QDir::Files, QDir::Name))
            paths << info.canonicalFilePath();
        if (!paths.isEmpty()) return paths;
    }
    return {};
}

} // namespace burst::app

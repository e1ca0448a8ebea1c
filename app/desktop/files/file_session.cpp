#include "app/desktop/files/file_session.h"

#include "app/editor/autosave.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
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
} // namespace

FileSession::FileSession(Document& document, QWidget* window)
    : QObject(window), document_(document), window_(window) {}

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
    if (path.isEmpty()) return;
    const auto read = document_.load(path);
    if (!read) {
        fail(tr("Cannot open the project"), QString::fromStdString(read.error().message()));
        return;
    }
    remember(path);
}

bool FileSession::openPath(const QString& path) {
    if (!mayLeave()) return false;
    const bool example = examples().contains(QFileInfo(path).canonicalFilePath());
    const auto read = example ? document_.loadCopy(path) : document_.load(path);
    if (!read) {
        fail(tr("Cannot open the project"), QString::fromStdString(read.error().message()));
        return false;
    }
    if (!example) remember(path);
    return true;
}

bool FileSession::save() {
    return document_.path().isEmpty() ? saveAs() : saveTo(document_.path());
}

bool FileSession::saveAs() {
    const QString fresh = document_.copiedName().isEmpty() ? tr("untitled") : document_.copiedName();
    const QString name = document_.path().isEmpty()
                             ? folder() + QLatin1Char('/') + fresh + QStringLiteral(".burst")
                             : document_.path();
    const QString path =
        withEnding(QFileDialog::getSaveFileName(window_, tr("Save project as"), name, filter()));
    return !path.isEmpty() && saveTo(path);
}

bool FileSession::saveTo(const QString& path) {
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

void FileSession::offerRecovery(const QString& from) {
    for (const auto& recovery : Autosave::recoveries(from)) {
        QMessageBox box(QMessageBox::Question, tr("Recovered work"),
                        tr("Burstlab ended before this was saved: %1.").arg(describe(recovery)),
                        QMessageBox::NoButton, window_);
        box.setObjectName(QStringLiteral("recoveryOffer"));
        box.setInformativeText(tr("Restored work is not saved until you save it."));
        auto* restore = box.addButton(tr("Restore"), QMessageBox::AcceptRole);
        auto* discard = box.addButton(tr("Discard"), QMessageBox::DestructiveRole);
        auto* later = box.addButton(tr("Ask later"), QMessageBox::RejectRole);
        restore->setObjectName(QStringLiteral("restoreButton"));
        discard->setObjectName(QStringLiteral("discardButton"));
        box.setDefaultButton(restore);
        box.setEscapeButton(later);
        box.exec();
        if (box.clickedButton() == discard) Autosave::discard(recovery);
        if (box.clickedButton() != restore) continue;
        QFile file(recovery.sideFile);
        if (!file.open(QIODevice::ReadOnly)) {
            fail(tr("Cannot restore"),
                 tr("%1 cannot be read: %2.").arg(recovery.sideFile, file.errorString()));
            continue;
        }
        const auto restored =
            document_.restore(QString::fromUtf8(file.readAll()), recovery.path, recovery.folder);
        if (!restored) {
            fail(tr("Cannot restore"), QString::fromStdString(restored.error().message()));
            continue;
        }
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

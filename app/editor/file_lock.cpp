#include "app/editor/file_lock.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace burst::app {

QString FileLock::lockPath(const QString& path) {
    const QFileInfo info(path);
    return info.absolutePath() + QStringLiteral("/.~") + info.fileName() + QStringLiteral(".lock");
}

void FileLock::take(const QString& path) {
    if (path == path_) return;
    lock_.reset();
    holder_.reset();
    path_ = path;
    if (path.isEmpty()) return;
    lock_ = std::make_unique<QLockFile>(lockPath(path));
    lock_->setStaleLockTime(0); // however long it is open
    (void)retry();
}

bool FileLock::retry() {
    holder_.reset();
    if (!lock_ || lock_->isLocked() || lock_->tryLock(0)) return true;
    if (lock_->error() != QLockFile::LockFailedError) return true;
    qint64 process{};
    QString computer;
    QString program;
    if (!lock_->getLockInfo(&process, &computer, &program)) return true; // just let go
    const QFileInfo info(lockPath(path_));
    QString who = info.owner();
    if (who.isEmpty()) who = QCoreApplication::translate("FileLock", "Somebody");
    if (!computer.isEmpty()) who = QCoreApplication::translate("FileLock", "%1 at %2").arg(who, computer);
    holder_ = Holder{who, info.lastModified()};
    return false;
}

} // namespace burst::app

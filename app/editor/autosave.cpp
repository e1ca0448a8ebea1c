#include "app/editor/autosave.h"

#include "models/io/project_json.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>
#include <utility>

namespace burst::app {

namespace {
// One file name for each document on screen: NAME.burst (text), NAME.json (whose it is), NAME.lock.
const QString textEnding = QStringLiteral(".burst");
const QString ownerEnding = QStringLiteral(".json");
const QString lockEnding = QStringLiteral(".lock");

QJsonObject ownerIn(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

/// Whether the process that wrote the side file is gone.
bool abandoned(const QString& lockPath) {
    QLockFile lock(lockPath);
    lock.setStaleLockTime(0); // stale only when its process does not run any more
    if (!lock.tryLock(0)) return false;
    lock.unlock();
    return true;
}
} // namespace

Autosave::Autosave(Document& document, QString folder, QObject* parent)
    : QObject(parent),
      document_(document),
      folder_(std::move(folder)),
      name_(QUuid::createUuid().toString(QUuid::WithoutBraces)) {
    timer_.setInterval(interval);
    connect(&timer_, &QTimer::timeout, this, [this] { (void)write(); });
    timer_.start();
    connect(&document_, &Document::modifiedChanged, this, [this](bool modified) {
        if (!modified) remove();
    });
}

Autosave::~Autosave() {
    remove();
}

QString Autosave::standardFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/recovery");
}

QString Autosave::file(const QString& ending) const {
    return folder_ + QLatin1Char('/') + name_ + ending;
}

model::Result<void> Autosave::write() {
    if (!document_.modified() || document_.revision() == writtenRevision_ || document_.interacting())
        return {};
    QDir().mkpath(folder_);
    if (!lock_) {
        lock_ = std::make_unique<QLockFile>(file(lockEnding));
        lock_->setStaleLockTime(0);
        lock_->tryLock(0);
    }
    const QJsonObject owner{{QStringLiteral("path"), document_.path()},
                            {QStringLiteral("title"), document_.title()},
                            {QStringLiteral("folder"), document_.folder()}};
    auto saved =
        model::saveText(file(ownerEnding).toStdString(), QJsonDocument(owner).toJson().toStdString());
    if (saved) saved = model::saveText(file(textEnding).toStdString(), document_.text().toStdString());
    if (!saved) {
        emit failed(QString::fromStdString(saved.error().message()));
        return saved;
    }
    writtenRevision_ = document_.revision();
    writtenAt_ = QDateTime::currentDateTime();
    emit written();
    return saved;
}

void Autosave::remove() {
    for (const auto& ending : {textEnding, ownerEnding})
        QFile::remove(file(ending));
    if (lock_) lock_->unlock();
    lock_.reset();
    writtenAt_ = {};
    writtenRevision_ = 0;
}

std::vector<Recovery> Autosave::recoveries(const QString& folder) {
    std::vector<Recovery> found;
    const auto files = QDir(folder).entryInfoList({QLatin1Char('*') + textEnding}, QDir::Files);
    for (const auto& info : files) {
        const QString stem = info.absolutePath() + QLatin1Char('/') + info.completeBaseName();
        if (!abandoned(stem + lockEnding)) continue;
        const auto owner = ownerIn(stem + ownerEnding);
        Recovery recovery{info.absoluteFilePath(),
                          owner[QStringLiteral("path")].toString(),
                          owner[QStringLiteral("title")].toString(),
                          owner[QStringLiteral("folder")].toString(),
                          info.lastModified(),
                          0};
        if (const QFileInfo saved(recovery.path); !recovery.path.isEmpty() && saved.exists())
            recovery.newerBy = std::max<qint64>(0, saved.lastModified().secsTo(recovery.at));
        found.push_back(std::move(recovery));
    }
    std::sort(found.begin(), found.end(), [](const Recovery& a, const Recovery& b) { return a.at > b.at; });
    return found;
}

void Autosave::discard(const Recovery& recovery) {
    const QFileInfo info(recovery.sideFile);
    const QString stem = info.absolutePath() + QLatin1Char('/') + info.completeBaseName();
    for (const auto& ending : {textEnding, ownerEnding, lockEnding})
        QFile::remove(stem + ending);
}

} // namespace burst::app

#include "app/desktop/files/outside_watch.h"

#include <QFileInfo>
#include <QGuiApplication>

namespace burst::app {

namespace {
constexpr int settleAfter = 250; // ms
}

OutsideWatch::OutsideWatch(Document& document, QObject* parent) : QObject(parent), document_(document) {
    settle_.setSingleShot(true);
    settle_.setInterval(settleAfter);
    connect(&settle_, &QTimer::timeout, this, &OutsideWatch::look);
    const auto soon = [this] { settle_.start(); };
    connect(&watcher_, &QFileSystemWatcher::fileChanged, this, soon);
    connect(&watcher_, &QFileSystemWatcher::directoryChanged, this, soon);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive) settle_.start();
    });
    // Loading and saving know the file; only then does it count what others do to it.
    connect(&document_, &Document::pathChanged, this, soon);
    connect(&document_, &Document::modifiedChanged, this, soon);
    follow();
}

void OutsideWatch::follow() {
    const QString path = document_.path();
    const QString folder = path.isEmpty() ? QString() : QFileInfo(path).absolutePath();
    QStringList old = watcher_.files() + watcher_.directories();
    old.removeAll(path);
    old.removeAll(folder);
    if (!old.isEmpty()) watcher_.removePaths(old);
    if (path.isEmpty()) return;
    if (!watcher_.directories().contains(folder)) watcher_.addPath(folder);
    // A file that was replaced is not watched any more.
    if (!watcher_.files().contains(path) && QFileInfo::exists(path)) watcher_.addPath(path);
}

void OutsideWatch::look() {
    settle_.stop();
    follow();
    emit found(document_.onDisk());
}

} // namespace burst::app

#include "app/desktop/files/handover.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>

namespace burst::app {

namespace {
constexpr int patience = 2000; // ms for a window that is busy drawing
constexpr qint64 longestPath = 64 * 1024;
const QByteArray takenWord = QByteArrayLiteral("taken\n");
const QByteArray refusedWord = QByteArrayLiteral("refused\n");
} // namespace

QString Handover::standardPlace() {
    const QByteArray display = qgetenv("WAYLAND_DISPLAY") + '\n' + qgetenv("DISPLAY");
    const QByteArray name = QCryptographicHash::hash(display, QCryptographicHash::Sha256).toHex().left(12);
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QStringLiteral("/burstlab-") +
           QString::fromLatin1(name);
}

bool Handover::give(const QString& place, const QString& path) {
    QLocalSocket socket;
    socket.connectToServer(place);
    if (!socket.waitForConnected(patience)) return false;
    socket.write(path.toUtf8() + '\n');
    if (!socket.waitForBytesWritten(patience)) return false;
    while (!socket.canReadLine())
        if (!socket.waitForReadyRead(patience)) return false;
    return socket.readLine() == takenWord;
}

bool Handover::listen(const QString& place) {
    QLocalSocket other;
    other.connectToServer(place);
    if (other.waitForConnected(patience)) return false;
    QLocalServer::removeServer(place);
    server_ = new QLocalServer(this);
    server_->setSocketOptions(QLocalServer::UserAccessOption);
    connect(server_, &QLocalServer::newConnection, this, [this] {
        while (auto* socket = server_->nextPendingConnection()) {
            connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QLocalSocket::readyRead, this, [this, socket] { answer(*socket); });
        }
    });
    return server_->listen(place);
}

void Handover::answer(QLocalSocket& socket) {
    if (!socket.canReadLine()) {
        if (socket.bytesAvailable() > longestPath) socket.abort();
        return;
    }
    const QString path = QString::fromUtf8(socket.readLine(longestPath)).chopped(1);
    const bool free = QApplication::activeModalWidget() == nullptr;
    socket.write(free ? takenWord : refusedWord);
    socket.flush();
    // Later: what follows may ask the user, and the other process is not to wait for that.
    if (free)
        QMetaObject::invokeMethod(
            this, [this, path] { emit given(path); }, Qt::QueuedConnection);
}

} // namespace burst::app

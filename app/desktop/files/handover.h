#pragma once

#include <QObject>
#include <QString>

class QLocalServer;
class QLocalSocket;

namespace burst::app {

/// Hands files over to a window of the same user on the same display that runs already. Whoever listens
/// first is the one that later starts hand over to.
class Handover : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Where windows of this user on this display meet: a socket in the user's own folder of run-time files.
    [[nodiscard]] static QString standardPlace();
    /// @return whether a window took the file. It does not when none listens, or when it waits for an answer
    ///         of the user.
    [[nodiscard]] static bool give(const QString& place, const QString& path);
    /// Takes what later starts give. A socket that a dead process left is replaced.
    /// @return false when another process listens there already
    bool listen(const QString& place);

signals:
    void given(const QString& path);

private:
    void answer(QLocalSocket& socket);

    QLocalServer* server_{nullptr};
};

} // namespace burst::app

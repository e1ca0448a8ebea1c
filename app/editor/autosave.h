#pragma once

#include "app/editor/document.h"

#include <QDateTime>
#include <QLockFile>
#include <QObject>
#include <QString>
#include <QTimer>

#include <memory>
#include <vector>

namespace burst::app {

/// Work that a process left behind when it died.
struct Recovery {
    QString sideFile; ///< the text of the project
    QString path;     ///< the file it belongs to; empty = never saved
    QString title;
    QString folder; ///< where its trace files are
    QDateTime at;   ///< when it was written
    /// How much newer than the file it is, in s; 0 when there is no file.
    qint64 newerBy{};
};

/// Writes an unsaved document to a side file every 30 s, also one that never had a file. The side file
/// goes when the document is saved or closed; after a crash it stays and the next start offers it. A
/// lock file with the process id tells the work of a dead process from that of another window.
class Autosave : public QObject {
    Q_OBJECT

public:
    static constexpr int interval = 30'000; ///< ms

    /// @param folder  where side files live; made when needed
    Autosave(Document& document, QString folder, QObject* parent = nullptr);
    ~Autosave() override;

    /// The folder of the user's account.
    [[nodiscard]] static QString standardFolder();
    /// What dead processes left, newest first.
    [[nodiscard]] static std::vector<Recovery> recoveries(const QString& folder);
    static void discard(const Recovery& recovery);

    /// How often it looks whether there is something to write, in ms.
    void setInterval(int every) { timer_.setInterval(every); }
    /// Writes now if there is something new; an Error is also reported by failed().
    model::Result<void> write();
    /// When the side file was last written; invalid when there is none.
    [[nodiscard]] const QDateTime& writtenAt() const { return writtenAt_; }

signals:
    void written();
    void failed(const QString& text);

private:
    void remove();
    [[nodiscard]] QString file(const QString& ending) const;

    Document& document_;
    QString folder_;
    QString name_;
    std::unique_ptr<QLockFile> lock_;
    QTimer timer_;
    QDateTime writtenAt_;
    std::uint64_t writtenRevision_{};
};

} // namespace burst::app

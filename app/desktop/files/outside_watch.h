#pragma once

#include "app/editor/document.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace burst::app {

/// Notices when another program writes, replaces or removes the file of a document. Editors and version
/// control put a new file in place of the old one, so that the folder is watched as well.
class OutsideWatch : public QObject {
    Q_OBJECT

public:
    explicit OutsideWatch(Document& document, QObject* parent = nullptr);

    /// Looks at once; without it, soon after the system reports something and when the program comes to the
    /// front, because not every network drive reports.
    void look();

signals:
    /// What was found; also when it is what was found before.
    void found(Document::OnDisk state);

private:
    void follow();

    Document& document_;
    QFileSystemWatcher watcher_;
    QTimer settle_; ///< a program that writes in pieces is done by then
};

} // namespace burst::app

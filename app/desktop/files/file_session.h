#pragma once

#include "app/editor/document.h"
#include "app/editor/file_lock.h"

#include <QObject>
#include <QStringList>

class QWidget;

namespace burst::app {

struct Recovery;

/// Opening and saving as the user sees it: dialogs, the guard of unsaved changes, recent files and what a
/// dead process left behind.
class FileSession : public QObject {
    Q_OBJECT

public:
    static constexpr int recentMost = 10;

    /// @param window  parent of the dialogs
    FileSession(Document& document, QWidget* window);

    void newProject();
    void open();
    /// Opens a file after asking about unsaved changes; an example or a template as a copy without a file, so
    /// that saving asks for a name. @return false when it did not come to it.
    bool openPath(const QString& path);
    bool save();
    bool saveAs();
    /// Asks for a name and keeps the project as a template of the user's own.
    void saveAsTemplate();
    /// Deletes a template after asking.
    void removeTemplate(const QString& path);
    /// Who else has the file open; it can be read then, and saved after asking or elsewhere.
    [[nodiscard]] const std::optional<FileLock::Holder>& holder() const { return lock_.holder(); }
    /// Whether the file stays as it is while somebody else has it: changes can be saved elsewhere only.
    [[nodiscard]] bool readOnly() const { return readOnly_; }
    void setReadOnly(bool on);
    /// Takes what another program wrote into the file, as one step that undo takes back.
    void reload();
    /// Keeps the project as it is here; saving replaces what the other program wrote.
    void keepMine();
    /// Lists what differs between the file and the project.
    void compareWithFile();
    /// Asks what to do with unsaved changes. @return false when the user wants to stay.
    [[nodiscard]] bool mayLeave();
    /// Offers what dead processes left in `folder`; restores at most one.
    void offerRecovery(const QString& folder);

    /// Where a dialog begins: the folder of the project, or the user's documents.
    [[nodiscard]] QString folder() const;
    [[nodiscard]] static QStringList recent();
    static void clearRecent();
    /// Takes a file out of the list of recent ones; a pinned one is no longer pinned.
    static void forget(const QString& path);
    /// Files that the user keeps at the top, in the order in which they were pinned.
    [[nodiscard]] static QStringList pinned();
    static void setPinned(const QString& path, bool pinned);
    /// The projects that ship with the program, by path.
    [[nodiscard]] static QStringList examples();

signals:
    void recentChanged();
    void templatesChanged();
    void holderChanged();           ///< another file, its other user is gone, or it is only read from now on
    void said(const QString& text); ///< a success that needs no answer

private:
    bool saveTo(const QString& path);
    /// Asks before a save replaces what another program wrote. @return whether to save
    [[nodiscard]] bool mayReplace();
    enum class Answer { restore, discard, later };
    [[nodiscard]] Answer askAbout(const Recovery& recovery);
    void takeLock();
    /// Asks what to do when somebody else has the file open. @return whether to save there
    [[nodiscard]] bool mayShare();
    void compareRecovery(const Recovery& recovery);
    /// Takes over the text of another file as unsaved work on `path`.
    /// @param folder  where its trace files are when there is no `path`
    bool restore(const QString& from, const QString& path, const QString& folder = {});
    bool load(const QString& path);
    /// Says why a file cannot be read and offers the version before the last save where that can be.
    bool openBackup(const QString& path, const QString& why);
    void remember(const QString& path);
    void fail(const QString& heading, const QString& text);

    Document& document_;
    QWidget* window_;
    FileLock lock_{};
    bool readOnly_{false};
};

} // namespace burst::app

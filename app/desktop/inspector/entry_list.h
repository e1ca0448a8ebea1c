#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace burst::app {

/// Entries in a line each, with buttons to add, edit and remove. Enter or a double click edits, Delete
/// removes.
class EntryList : public QWidget {
    Q_OBJECT

public:
    /// @param name   "objective": its parts are found as "objectiveList", "objectiveAdd", "objectiveEdit" and
    ///               "objectiveRemove"
    /// @param title  what it is a list of, for those who hear it
    /// @param none   what stands there while there is no entry
    EntryList(const QString& name, const QString& title, const QString& none, QWidget* parent = nullptr);

    /// @param texts  one an entry   @param tips  the same with more words
    void show(const QStringList& texts, const QStringList& tips);

signals:
    void addWanted();
    void editWanted(int entry);
    void removeWanted(int entry);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void updateButtons();

    QLabel* none_{nullptr};
    QListWidget* list_{nullptr};
    QPushButton* edit_{nullptr};
    QPushButton* remove_{nullptr};
};

} // namespace burst::app

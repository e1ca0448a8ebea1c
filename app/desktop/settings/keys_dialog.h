#pragma once

#include "app/desktop/settings/key_bindings.h"

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace burst::app {

/// The list of commands with their keys, to give them others. Every change is in force at once.
class KeysDialog : public QDialog {
    Q_OBJECT

public:
    KeysDialog(KeyBindings& keys, QWidget* parent);
    ~KeysDialog() override;

private:
    void buildList();
    void buildKey();
    void fill();
    void filter();
    void showKey();
    /// Says what the key that was pressed would change.
    void judge();
    [[nodiscard]] QAction* chosen() const;

    KeyBindings& keys_;
    QLineEdit* filter_{nullptr};
    QTreeWidget* list_{nullptr};
    QKeySequenceEdit* key_{nullptr};
    QLabel* note_{nullptr};
    QPushButton* set_{nullptr};
    QPushButton* remove_{nullptr};
    QPushButton* reset_{nullptr};
};

} // namespace burst::app

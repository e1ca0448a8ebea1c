#pragma once

#include "app/desktop/commands/command.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace burst::app {

/// Everything that can be done, found by typing: over the window, Enter does the first hit, Esc closes. What
/// cannot be done now is listed with the reason.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    explicit CommandPalette(QWidget* window);

    /// Shows the list over the upper part of the window.
    void open(std::vector<Command> commands);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& typed);
    void take();
    void close();
    void moveBy(int rows);

    std::vector<Command> commands_;
    QStringList recent_;
    QLineEdit* search_{nullptr};
    QTreeWidget* list_{nullptr};
    QLabel* note_{nullptr};
    QPointer<QWidget> before_; ///< what had the focus
};

} // namespace burst::app

#pragma once

#include "app/diagram/theme.h"

#include <QWidget>

class QMenu;
class QUndoStack;
class QUndoView;

namespace burst::app {

/// All steps since the project was opened; a click goes to where it was then, the saved state has a mark.
class HistoryPanel : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPanel(QUndoStack& history, QWidget* parent = nullptr);
    void setTheme(const Theme& theme);

private:
    QUndoView* list_{nullptr};
};

/// Which way a list of steps leads.
enum class StepsTo { undo, redo };

/// Fills a menu with the next steps that can be undone or redone, the nearest first, 25 at most; choosing one
/// does all up to it.
void fillSteps(QMenu& menu, QUndoStack& history, StepsTo which);

} // namespace burst::app

#pragma once

#include "app/diagram/theme.h"
#include "app/editor/document.h"

#include <QWidget>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace burst::app {

/// All problems of the project, worst first. A click selects what a problem speaks of.
class ProblemsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ProblemsPanel(Document& document, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Selects the next (1) or previous (-1) problem and goes to it.
    void step(int direction);
    /// "2 errors, 1 warning", or that there are none.
    [[nodiscard]] QString summary() const;
    [[nodiscard]] int count() const;

signals:
    void summaryChanged();
    void placeWanted(); ///< the selection was moved to a problem: show it

private:
    void fill();
    void go(QTreeWidgetItem* item);

    Document& document_;
    const Theme* theme_{&Theme::light()};
    QTreeWidget* list_{nullptr};
    QLabel* none_{nullptr};
};

} // namespace burst::app

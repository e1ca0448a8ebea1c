#pragma once

#include "app/desktop/problems/problem_details.h"
#include "app/desktop/problems/problem_filter.h"
#include "app/diagram/theme.h"
#include "app/editor/document.h"

#include <QWidget>

#include <map>
#include <optional>
#include <vector>

class QLabel;
class QMenu;
class QSplitter;
class QTreeWidget;
class QTreeWidgetItem;

namespace burst::app {

/// All problems of the project, worst first, with what mends them. A click selects what a problem speaks of.
class ProblemsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ProblemsPanel(Document& document, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Selects the next (1) or previous (-1) problem of the list and goes to it; accepted ones are passed
    /// over.
    void step(int direction);
    /// "2 errors, 1 warning", or that there are none; accepted ones do not count.
    [[nodiscard]] QString summary() const;
    /// How many are not accepted.
    [[nodiscard]] int count() const;
    /// What can be done about the problems of what is selected, or else about the problem that the list
    /// stands on. The menu belongs to the caller; nullptr when there is nothing.
    [[nodiscard]] QMenu* fixMenu();
    /// The page of the help about the problem that the list stands on.
    [[nodiscard]] QString rulePage() const;

signals:
    void summaryChanged();
    void placeWanted(); ///< the selection was moved to a problem: show it
    void ruleWanted(const QString& rule);
    void mended(); ///< fixes were applied as one step

private:
    void fill();
    void refill();
    void addItem(int row);
    void go(QTreeWidgetItem* item);
    void showDetails();
    void fix(int row);
    void fixAll(int row);
    void accept(int row);
    void reopen(int row);
    /// The fixes of all problems of the same rule that are not accepted.
    [[nodiscard]] std::vector<model::Fix> fixesLike(int row) const;
    [[nodiscard]] std::vector<int> rowsOfSelection() const;
    /// Index into rows_ of the problem that the list stands on, or -1.
    [[nodiscard]] int currentRow() const;
    void addToMenu(QMenu& menu, int row);

    Document& document_;
    const Theme* theme_{&Theme::light()};
    std::vector<ProblemRow> rows_; ///< in the order of the document's findings
    std::vector<std::optional<model::Fix>> fixes_;
    ProblemFilter* filter_{nullptr};
    QSplitter* splitter_{nullptr};
    QTreeWidget* list_{nullptr};
    ProblemDetails* details_{nullptr};
    QLabel* none_{nullptr};
};

} // namespace burst::app

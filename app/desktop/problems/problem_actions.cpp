// What is done about problems. See problems_panel.h.
#include "app/desktop/problems/problems_panel.h"
#include "app/editor/problem_edits.h"

#include <QInputDialog>
#include <QMenu>

namespace burst::app {

std::vector<model::Fix> ProblemsPanel::fixesLike(int row) const {
    std::vector<model::Fix> alike;
    const auto& rule = rows_[static_cast<std::size_t>(row)].finding.rule;
    for (std::size_t i = 0; i < rows_.size(); ++i)
        if (rows_[i].finding.rule == rule && !rows_[i].accepted && fixes_[i]) alike.push_back(*fixes_[i]);
    return alike;
}

void ProblemsPanel::fix(int row) {
    if (row < 0 || !fixes_[static_cast<std::size_t>(row)]) return;
    applyFixes(document_, {*fixes_[static_cast<std::size_t>(row)]},
               rows_[static_cast<std::size_t>(row)].finding.rule);
    emit mended();
}

void ProblemsPanel::fixAll(int row) {
    if (row < 0) return;
    applyFixes(document_, fixesLike(row), rows_[static_cast<std::size_t>(row)].finding.rule);
    emit mended();
}

void ProblemsPanel::accept(int row) {
    if (row < 0) return;
    const auto finding = rows_[static_cast<std::size_t>(row)].finding;
    QInputDialog dialog(this);
    dialog.setObjectName(QStringLiteral("acceptReason"));
    dialog.setWindowTitle(tr("Accept a problem"));
    dialog.setLabelText(
        tr("%1\n\nWhy is that fine here? The reason is kept in the project.").arg(ruleTitle(finding.rule)));
    dialog.setMinimumWidth(420);
    if (dialog.exec() != QDialog::Accepted || dialog.textValue().trimmed().isEmpty()) return;
    acceptProblem(document_, finding, dialog.textValue());
}

void ProblemsPanel::reopen(int row) {
    if (row >= 0) reopenProblem(document_, rows_[static_cast<std::size_t>(row)].finding);
}

std::vector<int> ProblemsPanel::rowsOfSelection() const {
    std::vector<int> rows;
    const auto& selection = document_.selection();
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        const auto& subject = rows_[i].finding.subject;
        if (!rows_[i].accepted && (selection.nodes().contains(model::NodeId(subject)) ||
                                   selection.links().contains(model::LinkId(subject))))
            rows.push_back(static_cast<int>(i));
    }
    return rows;
}

void ProblemsPanel::addToMenu(QMenu& menu, int row) {
    const auto at = static_cast<std::size_t>(row);
    const auto& finding = rows_[at].finding;
    // Menus of this style draw no words in separators.
    if (!menu.isEmpty()) menu.addSeparator();
    menu.addAction(ruleTitle(finding.rule) + QStringLiteral(" – ") + rows_[at].where)->setEnabled(false);
    if (rows_[at].accepted) {
        menu.addAction(tr("Count again"), this, [this, row] { reopen(row); });
        return;
    }
    if (fixes_[at])
        menu.addAction(QString::fromStdString(fixes_[at]->preview), this, [this, row] { fix(row); });
    if (const auto alike = fixesLike(row); alike.size() > 1 && fixes_[at])
        menu.addAction(tr("Fix all %1 of this kind").arg(alike.size()), this, [this, row] { fixAll(row); });
    menu.addAction(tr("Accept with a reason…"), this, [this, row] { accept(row); });
    menu.addAction(tr("Explain"), this,
                   [this, id = QString::fromStdString(finding.rule)] { emit ruleWanted(id); });
}

QString ProblemsPanel::rulePage() const {
    const int row = currentRow();
    return row < 0 ? QStringLiteral("topic:problems")
                   : QStringLiteral("rule:") +
                         QString::fromStdString(rows_[static_cast<std::size_t>(row)].finding.rule);
}

QMenu* ProblemsPanel::fixMenu() {
    auto rows = rowsOfSelection();
    if (rows.empty() && currentRow() >= 0) rows.push_back(currentRow());
    if (rows.empty()) return nullptr;
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("fixMenu"));
    menu->setToolTipsVisible(true);
    for (const int row : rows)
        addToMenu(*menu, row);
    return menu;
}

} // namespace burst::app

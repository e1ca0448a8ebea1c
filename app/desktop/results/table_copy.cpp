#include "app/desktop/results/table_copy.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QItemSelectionModel>
#include <QTableView>
#include <QTreeView>

#include <functional>

namespace burst::app {

namespace {
bool isColumnShown(const QAbstractItemView& view, int column) {
    if (const auto* table = qobject_cast<const QTableView*>(&view)) return !table->isColumnHidden(column);
    if (const auto* tree = qobject_cast<const QTreeView*>(&view)) return !tree->isColumnHidden(column);
    return true;
}

bool isRowShown(const QAbstractItemView& view, const QModelIndex& first) {
    if (const auto* table = qobject_cast<const QTableView*>(&view)) return !table->isRowHidden(first.row());
    if (const auto* tree = qobject_cast<const QTreeView*>(&view))
        return !tree->isRowHidden(first.row(), first.parent());
    return true;
}
} // namespace

QString tabSeparated(const QAbstractItemView& view) {
    const auto* model = view.model();
    const bool all = !view.selectionModel() || !view.selectionModel()->hasSelection();
    QStringList lines;
    const auto line = [&](const auto& cell) {
        QStringList cells;
        for (int column = 0; column < model->columnCount(); ++column)
            if (isColumnShown(view, column)) cells << cell(column).toString().simplified();
        return cells.join(QLatin1Char('\t'));
    };
    lines << line([&](int column) { return model->headerData(column, Qt::Horizontal); });
    const std::function<void(const QModelIndex&)> walk = [&](const QModelIndex& parent) {
        for (int row = 0; row < model->rowCount(parent); ++row) {
            const auto first = model->index(row, 0, parent);
            if (!isRowShown(view, first)) continue;
            if (all || view.selectionModel()->isSelected(first))
                lines << line([&](int column) { return first.siblingAtColumn(column).data(); });
            walk(first);
        }
    };
    walk({});
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void makeCopyable(QAbstractItemView* view) {
    auto* copy = new QAction(QObject::tr("Copy rows"), view);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    QObject::connect(copy, &QAction::triggered, view,
                     [view] { QApplication::clipboard()->setText(tabSeparated(*view)); });
    view->addAction(copy);
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
}

} // namespace burst::app

#include "app/desktop/results/runs_page.h"

#include "app/desktop/results/column_fit.h"
#include "app/desktop/results/number_item.h"
#include "app/desktop/results/table_copy.h"
#include "app/report/price_words.h"
#include "app/report/result_tables.h"
#include "models/units.h"

#include <QAbstractItemDelegate>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace burst::app {

namespace {
enum Column {
    runColumn,
    whenColumn,
    projectColumn,
    designColumn,
    scenarioColumn,
    seedColumn,
    requestsColumn,
    p95Column,
    errorsColumn,
    monthColumn,
    changesColumn,
    tagColumn,
    noteColumn,
    columnsInAll
};

QString utf8(const std::string& text) {
    return QString::fromStdString(text);
}

/// A cell that is read only.
QTableWidgetItem* fixed(QTableWidgetItem* cell) {
    cell->setFlags(cell->flags() & ~Qt::ItemIsEditable);
    return cell;
}
QTableWidgetItem* words(const std::string& text) {
    auto* cell = fixed(new QTableWidgetItem(utf8(text)));
    cell->setToolTip(utf8(text));
    return cell;
}
QTableWidgetItem* number(const QString& text, std::optional<double> value) {
    return fixed(new NumberItem(value ? text : QString(), value.value_or(-1.0)));
}
QString megabytes(qint64 bytes) {
    constexpr double mega = 1e6;
    return RunsPage::tr("%1 MB").arg(static_cast<double>(bytes) / mega, 0, 'f', 1);
}
} // namespace

RunsPage::RunsPage(Document& document, RunLibrary& library, QWidget* parent)
    : QWidget(parent), document_(document), library_(library) {
    setObjectName(QStringLiteral("runsPage"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    trouble_ = new QLabel(this);
    trouble_->setObjectName(QStringLiteral("libraryTrouble"));
    trouble_->setWordWrap(true);
    trouble_->hide();
    empty_ = new QLabel;
    empty_->setObjectName(QStringLiteral("noRuns"));
    empty_->setAlignment(Qt::AlignCenter);
    empty_->setWordWrap(true);
    empty_->setMargin(24);
    buildTable();
    stack_ = new QStackedWidget(this);
    stack_->setObjectName(QStringLiteral("runsStack"));
    stack_->addWidget(empty_);
    stack_->addWidget(table_);
    layout->addWidget(buildTools());
    layout->addWidget(trouble_);
    layout->addWidget(stack_, 1);
    connect(&library_, &RunLibrary::changed, this, &RunsPage::fill);
    connect(&library_, &RunLibrary::failed, this, &RunsPage::said);
    connect(&library_, &RunLibrary::compacted, this, [this](qint64 before, qint64 after) {
        emit said(tr("The run library took %1 and takes %2 now").arg(megabytes(before), megabytes(after)));
    });
    fill();
}

QWidget* RunsPage::buildTools() {
    auto* tools = new QWidget(this);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(6);
    words_ = new QLineEdit(tools);
    words_->setObjectName(QStringLiteral("runWords"));
    words_->setAccessibleName(tr("Filter runs"));
    words_->setPlaceholderText(tr("Filter by any word: design, tag, note, change"));
    words_->setClearButtonEnabled(true);
    connect(words_, &QLineEdit::textChanged, this, &RunsPage::filter);
    row->addWidget(words_, 1);
    const auto button = [&](const char* name, const QString& text, const QString& tip) {
        auto* made = new QToolButton(tools);
        made->setObjectName(QLatin1String(name));
        made->setText(text);
        made->setToolTip(tip);
        row->addWidget(made);
        return made;
    };
    open_ = button("openRun", tr("Open"), tr("Shows the results of this run as they were (Enter)"));
    project_ = button("openRunProject", tr("Open its project"),
                      tr("Opens the project as it ran, as one that has not been saved"));
    remove_ = button("deleteRuns", tr("Delete"), tr("Deletes the selected runs (Del); it can be undone"));
    restore_ = button("restoreRuns", tr("Undo"), tr("Brings back the runs that were deleted last"));
    compact_ =
        button("compactRuns", tr("Compact"),
               tr("Gives the room of deleted runs back to the disk; they cannot be brought back then"));
    state_ = new QLabel(tools);
    state_->setObjectName(QStringLiteral("runsState"));
    row->addWidget(state_);
    connect(open_, &QToolButton::clicked, this, [this] {
        if (const auto ids = selected(); ids.size() == 1) library_.open(ids.front());
    });
    connect(project_, &QToolButton::clicked, this, [this] {
        if (const auto ids = selected(); ids.size() == 1) library_.openProject(ids.front());
    });
    connect(remove_, &QToolButton::clicked, this, [this] { library_.remove(selected()); });
    connect(restore_, &QToolButton::clicked, &library_, &RunLibrary::restore);
    connect(compact_, &QToolButton::clicked, &library_, &RunLibrary::compact);
    return tools;
}

void RunsPage::buildTable() {
    table_ = new QTableWidget(0, columnsInAll, this);
    table_->setObjectName(QStringLiteral("runsTable"));
    table_->setAccessibleName(tr("Kept runs"));
    table_->setHorizontalHeaderLabels({tr("Run"), tr("When"), tr("Project"), tr("Design"), tr("Scenario"),
                                       tr("Seed"), tr("Requests"), tr("p95"), tr("Errors"),
                                       tr("Cost a month"), tr("Changed since the run before"), tr("Tag"),
                                       tr("Note")});
    table_->horizontalHeaderItem(monthColumn)->setToolTip(tr("At the prices of its time"));
    table_->horizontalHeaderItem(tagColumn)->setToolTip(tr("A double click or F2 writes it"));
    table_->horizontalHeaderItem(noteColumn)->setToolTip(tr("A double click or F2 writes it"));
    table_->verticalHeader()->hide();
    table_->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setAlternatingRowColors(true);
    table_->setShowGrid(false);
    table_->setSortingEnabled(true);
    table_->sortByColumn(runColumn, Qt::DescendingOrder);
    table_->horizontalHeader()->setHighlightSections(false);
    makeCopyable(table_);
    fit_ = new ColumnFit(
        table_, table_->horizontalHeader(),
        {{changesColumn, 120}, {projectColumn, 60}, {scenarioColumn, 60}, {designColumn, 60}}, noteColumn);
    connect(table_, &QTableWidget::itemSelectionChanged, this, &RunsPage::followSelection);
    connect(table_, &QTableWidget::itemChanged, this, [this](QTableWidgetItem* cell) {
        if (cell->column() == tagColumn || cell->column() == noteColumn) describe(cell->row());
    });
    connect(table_->itemDelegate(), &QAbstractItemDelegate::closeEditor, &library_, &RunLibrary::refresh);
    connect(table_, &QTableWidget::cellDoubleClicked, this, [this](int row, int column) {
        if (column != tagColumn && column != noteColumn) library_.open(idOf(row));
    });
    const auto key = [this](int code, QToolButton*& button) {
        auto* shortcut = new QShortcut(QKeySequence(code), table_, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [&button] { button->click(); });
    };
    key(Qt::Key_Return, open_);
    key(Qt::Key_Delete, remove_);
}

void RunsPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    library_.refresh(); // others keep runs as well
}

qint64 RunsPage::idOf(int row) const {
    return table_->item(row, runColumn)->data(Qt::UserRole).toLongLong();
}

std::vector<qint64> RunsPage::selected() const {
    std::vector<qint64> ids;
    for (const auto& index : table_->selectionModel()->selectedRows())
        if (!table_->isRowHidden(index.row())) ids.push_back(idOf(index.row()));
    return ids;
}

void RunsPage::fill() {
    // What is being written stays; when it is done, the table is asked for again.
    if (table_->viewport()->findChild<QLineEdit*>() != nullptr) return;
    const auto chosen = selected();
    {
        const QSignalBlocker quiet(table_);
        table_->setSortingEnabled(false);
        table_->setRowCount(0);
        for (const auto& run : library_.runs())
            addRow(run);
        table_->setSortingEnabled(true);
        table_->clearSelection();
        auto* selection = table_->selectionModel();
        for (int row = 0; row < table_->rowCount(); ++row)
            if (std::find(chosen.begin(), chosen.end(), idOf(row)) != chosen.end())
                selection->select(table_->model()->index(row, 0),
                                  QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    stack_->setCurrentWidget(library_.runs().empty() ? static_cast<QWidget*>(empty_) : table_);
    trouble_->setText(tr("The run library cannot be used, runs are not kept: %1").arg(library_.trouble()));
    trouble_->setVisible(!library_.trouble().isEmpty());
    empty_->setText(
        library_.trouble().isEmpty()
            ? tr("No runs are kept yet. Every run that you make (F5) is listed here with what went "
                 "into it and what came out, and can be opened again as it was.")
            : QString());
    filter();
    fit_->fit();
}

void RunsPage::addRow(const store::Run& run) {
    const int row = table_->rowCount();
    table_->insertRow(row);
    const auto put = [&](int column, QTableWidgetItem* cell) { table_->setItem(row, column, cell); };
    const auto* design = document_.project().design(model::DesignId(run.design));
    const auto* scenario = document_.project().scenario(model::ScenarioId(run.scenario));
    put(runColumn, number(QString::number(run.id), static_cast<double>(run.id)));
    QString when = localTime(run.started);
    if (!run.complete) when += tr(" · stopped");
    auto* time = number(when, static_cast<double>(run.id));
    time->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    put(whenColumn, time);
    put(projectColumn, words(run.project));
    put(designColumn, words(design ? design->title() : run.design));
    put(scenarioColumn, words(scenario ? scenario->title() : run.scenario));
    put(seedColumn, number(utf8(run.seed), utf8(run.seed).toDouble()));
    put(requestsColumn, number(utf8(model::showCount(run.requests)), static_cast<double>(run.requests)));
    put(p95Column,
        number(run.p95 ? utf8(model::showQuantity(*run.p95, model::Unit::seconds)) : QString(), run.p95));
    put(errorsColumn,
        number(run.errors ? utf8(model::showQuantity(*run.errors, model::Unit::ratio)) : QString(),
               run.errors));
    put(monthColumn, number(run.month ? (run.monthIsLeast ? QStringLiteral("≥ ") : QString()) +
                                            utf8(showMoney(*run.month, run.currency))
                                      : QString(),
                            run.month));
    put(changesColumn, words(run.changes.value_or("")));
    put(tagColumn, new QTableWidgetItem(utf8(run.tag)));
    put(noteColumn, new QTableWidgetItem(utf8(run.note)));
}

void RunsPage::filter() {
    const QStringList wanted = words_->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (int row = 0; row < table_->rowCount(); ++row) {
        QString text;
        for (int column = 0; column < columnsInAll; ++column)
            text += table_->item(row, column)->text() + QLatin1Char('\n');
        const bool found = std::all_of(wanted.begin(), wanted.end(), [&](const QString& word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
        table_->setRowHidden(row, !found);
    }
    followSelection();
    tellState();
}

void RunsPage::tellState() {
    int shown = 0;
    for (int row = 0; row < table_->rowCount(); ++row)
        shown += table_->isRowHidden(row) ? 0 : 1;
    const int all = table_->rowCount();
    QString text = shown == all ? tr("%1 kept").arg(all) : tr("%1 of %2").arg(shown).arg(all);
    if (library_.size() > 0) text += tr(" · %1").arg(megabytes(library_.size()));
    state_->setText(text);
    state_->setToolTip(library_.file());
    compact_->setEnabled(library_.size() > 0);
    restore_->setVisible(library_.removed() > 0);
    restore_->setText(library_.removed() == 1 ? tr("Undo: 1 run deleted")
                                              : tr("Undo: %1 runs deleted").arg(library_.removed()));
}

void RunsPage::followSelection() {
    const auto ids = selected();
    open_->setEnabled(ids.size() == 1);
    project_->setEnabled(ids.size() == 1);
    remove_->setEnabled(!ids.empty());
}

void RunsPage::describe(int row) {
    library_.describe(idOf(row), table_->item(row, tagColumn)->text().trimmed(),
                      table_->item(row, noteColumn)->text().trimmed());
}

void RunsPage::setTheme(const Theme& theme) {
    const auto& warning = theme.state(State::throttled);
    trouble_->setStyleSheet(QStringLiteral("background: %1; color: %2; padding: 3px 10px;")
                                .arg(warning.fill.name(), warning.text.name()));
}

} // namespace burst::app

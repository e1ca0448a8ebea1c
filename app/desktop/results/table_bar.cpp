#include "app/desktop/results/table_bar.h"

#include "models/units.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QTableWidget>
#include <QToolButton>

#include <optional>

namespace burst::app {

namespace {

/// Headings are compared without spaces and capitals: "Cold starts" is coldstarts.
QString plainHeading(const QString& text) {
    return text.toLower().remove(QLatin1Char(' '));
}

/// A number with or without a unit, as people write it.
std::optional<double> figureIn(const QString& text) {
    bool plain = false;
    const double number = text.toDouble(&plain);
    if (plain) return number;
    for (const auto unit : {model::Unit::seconds, model::Unit::ratio, model::Unit::money})
        if (const auto read = model::parseQuantity(text.toStdString(), unit)) return *read;
    return std::nullopt;
}

} // namespace

TableBar::TableBar(QTableWidget& table, const QString& prefix, QWidget* parent)
    : QWidget(parent), table_(table) {
    filter_ = new QLineEdit(this);
    filter_->setObjectName(prefix + QStringLiteral("Filter"));
    filter_->setPlaceholderText(tr("Filter: words, or p99>200ms, failed>0, kind:function"));
    filter_->setAccessibleName(tr("Filter of rows"));
    filter_->setClearButtonEnabled(true);
    count_ = new QLabel(this);
    count_->setObjectName(prefix + QStringLiteral("Count"));
    const auto button = [&](const QString& name, const QString& text, const QString& tip) {
        auto* made = new QToolButton(this);
        made->setObjectName(prefix + name);
        made->setText(text);
        made->setToolTip(tip);
        made->setPopupMode(QToolButton::InstantPopup);
        made->setMenu(new QMenu(made));
        return made;
    };
    columns_ = button(QStringLiteral("Columns"), tr("Columns"), tr("Which columns are shown"))->menu();
    auto* copied =
        button(QStringLiteral("Copy"), tr("Copy"), tr("Copies the rows and columns that are shown"));
    copied->menu()->addAction(tr("As text with tabs"), this,
                              [this] { copy(QLatin1Char('\t'), tr("Copied the table as text with tabs.")); });
    copied->menu()->addAction(tr("As CSV"), this,
                              [this] { copy(QLatin1Char(','), tr("Copied the table as CSV.")); });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 4, 8, 0);
    row->addWidget(filter_, 1);
    row->addWidget(count_);
    row->addWidget(static_cast<QWidget*>(columns_->parent()));
    row->addWidget(copied);
    connect(filter_, &QLineEdit::textChanged, this, &TableBar::filter);
}

void TableBar::follow() {
    for (const auto& [column, shown] : chosen_)
        table_.setColumnHidden(column, !shown);
    fillColumns();
    filter();
}

void TableBar::fillColumns() {
    columns_->clear();
    for (int column = 0; column < table_.columnCount(); ++column) {
        auto* action = columns_->addAction(table_.horizontalHeaderItem(column)->text());
        action->setCheckable(true);
        action->setChecked(!table_.isColumnHidden(column));
        action->setEnabled(column > 0); // whose row it is stays
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            chosen_[column] = on;
            table_.setColumnHidden(column, !on);
            if (on) table_.resizeColumnToContents(column);
        });
    }
}

int TableBar::columnNamed(const QString& name) const {
    for (int column = 0; column < table_.columnCount(); ++column)
        if (plainHeading(table_.horizontalHeaderItem(column)->text()).startsWith(plainHeading(name)))
            return column;
    return -1;
}

bool TableBar::fits(int row, const QString& term) const {
    static const QRegularExpression comparison(QStringLiteral("^([^<>=:]+)(>=|<=|>|<|=|:)(.+)$"));
    const auto match = comparison.match(term);
    const int column = match.hasMatch() ? columnNamed(match.captured(1)) : -1;
    if (column < 0) {
        for (int each = 0; each < table_.columnCount(); ++each)
            if (table_.item(row, each)->text().contains(term, Qt::CaseInsensitive)) return true;
        return false;
    }
    const auto* cell = table_.item(row, column);
    const QString how = match.captured(2);
    const auto wanted = figureIn(match.captured(3));
    bool isFigure = false;
    const double figure = cell->data(Qt::UserRole).toDouble(&isFigure);
    if (how == QLatin1String(":") || !wanted || !isFigure)
        return cell->text().contains(match.captured(3), Qt::CaseInsensitive);
    if (cell->text().isEmpty()) return false;
    if (how == QLatin1String(">")) return figure > *wanted;
    if (how == QLatin1String("<")) return figure < *wanted;
    if (how == QLatin1String(">=")) return figure >= *wanted;
    if (how == QLatin1String("<=")) return figure <= *wanted;
    return figure == *wanted;
}

void TableBar::filter() {
    const auto terms = filter_->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    int shown = 0;
    for (int row = 0; row < table_.rowCount(); ++row) {
        bool all = true;
        for (const auto& term : terms)
            all = all && fits(row, term);
        table_.setRowHidden(row, !all);
        shown += all ? 1 : 0;
    }
    count_->setText(terms.isEmpty() ? QString() : tr("%1 of %2").arg(shown).arg(table_.rowCount()));
}

QString TableBar::shownAs(QChar separator) const {
    const auto cell = [&](QString text) {
        text = text.simplified();
        const bool quoted = text.contains(separator) || text.contains(QLatin1Char('"'));
        return quoted ? QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) +
                            QLatin1Char('"')
                      : text;
    };
    QString text;
    for (int row = -1; row < table_.rowCount(); ++row) {
        if (row >= 0 && table_.isRowHidden(row)) continue;
        QStringList cells;
        for (int column = 0; column < table_.columnCount(); ++column)
            if (!table_.isColumnHidden(column))
                cells << cell(row < 0 ? table_.horizontalHeaderItem(column)->text()
                                      : table_.item(row, column)->text());
        text += cells.join(separator) + QLatin1Char('\n');
    }
    return text;
}

void TableBar::copy(QChar separator, const QString& what) {
    QApplication::clipboard()->setText(shownAs(separator));
    emit said(what);
}

} // namespace burst::app

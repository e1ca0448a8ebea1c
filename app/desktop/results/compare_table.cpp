#include "app/desktop/results/compare_table.h"

#include "app/desktop/results/number_item.h"
#include "app/desktop/results/table_copy.h"
#include "app/report/comparison_text.h"
#include "app/report/result_tables.h"
#include "models/design.h"
#include "models/units.h"

#include <QHeaderView>

#include <cmath>
#include <limits>

namespace burst::app {

namespace {
using Verdict = sim::Difference::Verdict;
constexpr int realRole = Qt::UserRole + 1;  // of the metric: whether any design may differ in it
constexpr int typedRole = Qt::UserRole + 2; // of a cell that is typed into
constexpr int toleranceColumn = 7;          // of a pair

QString wordsOf(const std::string& text) {
    return QString::fromStdString(text);
}

/// The arrow follows the number, the word its meaning: a lower latency is "▼ better".
QString verdictText(const sim::Difference& d) {
    const QString arrow = d.delta < 0.0 ? QStringLiteral("▼ ") : QStringLiteral("▲ ");
    switch (d.verdict) {
    case Verdict::better:
        return arrow + QObject::tr("better");
    case Verdict::worse:
        return arrow + QObject::tr("worse");
    case Verdict::differs:
        return arrow + QObject::tr("differs");
    case Verdict::same:
        return QObject::tr("= the same");
    case Verdict::tolerated:
        return QObject::tr("≈ within tolerance");
    case Verdict::noise:
        return QObject::tr("≈ within the noise");
    case Verdict::unknown:
        break;
    }
    return QObject::tr("unknown");
}

/// Unknown may well differ.
bool mayDiffer(const sim::Difference& d) {
    return isReal(d) || (d.verdict == Verdict::unknown && d.delta != 0.0);
}

/// How large a difference is beside the others; one from nothing is the largest.
double sizeOf(const sim::Difference& d) {
    if (d.delta == 0.0) return 0.0;
    return std::isfinite(d.relative) ? std::abs(d.relative) : std::numeric_limits<double>::max();
}

/// "objective latency.p99 at most 600 ms", "budget at most 150 USD".
QString asked(const ObjectiveCheck& check) {
    const auto& o = check.objective;
    const auto unit = model::unitOfMetric(o.metric);
    QString text =
        check.isBudget ? QObject::tr("budget") : QObject::tr("objective %1").arg(wordsOf(o.metric));
    if (!o.at.empty()) text += QObject::tr(" at %1").arg(wordsOf(o.at));
    if (o.max) text += QObject::tr(" at most %1").arg(wordsOf(model::showQuantity(*o.max, unit)));
    if (o.min) text += QObject::tr(" at least %1").arg(wordsOf(model::showQuantity(*o.min, unit)));
    return text;
}

QString keepingChange(const ObjectiveCheck& a, const ObjectiveCheck& b) {
    using Kept = ObjectiveCheck::Verdict;
    if (a.verdict == Kept::unknown || b.verdict == Kept::unknown) return QObject::tr("unknown");
    if (a.verdict == b.verdict)
        return a.verdict == Kept::holds ? QObject::tr("both keep it") : QObject::tr("neither keeps it");
    return b.verdict == Kept::holds ? QObject::tr("B keeps it") : QObject::tr("B breaks it");
}

QString shareText(const sim::Difference& d) {
    if (!std::isfinite(d.relative)) return {};
    return QStringLiteral("%1 %").arg(100.0 * d.relative, 0, 'f', 1);
}
} // namespace

CompareTable::CompareTable(QWidget* parent) : QTableWidget(parent) {
    setObjectName(QStringLiteral("compareTable"));
    setAccessibleName(tr("Comparison of designs"));
    verticalHeader()->hide();
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setAlternatingRowColors(true);
    setShowGrid(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
    makeCopyable(this);
    connect(this, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem* cell) {
        if (!filling_ && cell->column() == toleranceColumn)
            emit toleranceTyped(item(cell->row(), 0)->text(), cell->text().trimmed());
    });
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this](int column) {
        if (column >= 0) sortItems(column, horizontalHeader()->sortIndicatorOrder());
        filter();
    });
}

void CompareTable::clearComparison() {
    setRowCount(0);
}

void CompareTable::setComparison(const Comparison& comparison, const QStringList& letters,
                                 const QStringList& titles, const std::map<QString, QString>& tolerances,
                                 const Theme& theme) {
    theme_ = &theme;
    tolerances_ = tolerances;
    filling_ = true;
    currency_ = comparison.runs.front().bill.month.currency;
    setRowCount(0);
    const bool pair = comparison.runs.size() == 2;
    QStringList heads{tr("Metric")};
    heads += letters;
    if (pair) heads += {tr("B − A"), tr("%"), tr("95 % interval"), tr("Verdict"), tr("Tolerance")};
    const bool sameColumns = columnCount() == heads.size();
    setColumnCount(static_cast<int>(heads.size()));
    setHorizontalHeaderLabels(heads);
    for (int i = 0; i < titles.size(); ++i)
        horizontalHeaderItem(i + 1)->setToolTip(titles[i]);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSectionsClickable(true);
    if (pair)
        horizontalHeaderItem(toleranceColumn)
            ->setToolTip(tr("A difference that does not matter: double-click and type a share of A (5 %), an "
                            "amount (20 ms), or both (20 ms, 5 %), of which the larger counts"));
    pair ? addPair(comparison) : addColumns(comparison);
    addObjectives(comparison);
    // Only tolerances are typed.
    for (int row = 0; row < rowCount(); ++row)
        for (int column = 0; column < columnCount(); ++column)
            if (auto* cell = item(row, column); cell != nullptr && !cell->data(typedRole).toBool())
                cell->setFlags(cell->flags() & ~Qt::ItemIsEditable);
    filling_ = false;
    const int sorted = sameColumns ? horizontalHeader()->sortIndicatorSection() : -1;
    if (!sameColumns) horizontalHeader()->setSortIndicator(-1, Qt::DescendingOrder);
    if (sorted >= 0) sortItems(sorted, horizontalHeader()->sortIndicatorOrder());
    resizeColumnsToContents();
    filter();
}

QTableWidgetItem* CompareTable::valueCell(const RunResult& run, const std::string& metric,
                                          double value) const {
    auto* cell = new NumberItem(wordsOf(boundOf(run, metric) + showMetric(value, metric, currency_)), value);
    if (metric.starts_with("latency.")) cell->setToolTip(wordsOf(unknownLatencies(run)));
    return cell;
}

QTableWidgetItem* CompareTable::verdictCell(const sim::Difference& difference, const QString& text) const {
    auto* cell = new NumberItem(text, sizeOf(difference));
    cell->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    if (difference.verdict == Verdict::better) cell->setForeground(theme_->better);
    if (difference.verdict == Verdict::worse) cell->setForeground(theme_->worse);
    return cell;
}

void CompareTable::addPair(const Comparison& comparison) {
    const auto shown = [&](double value, const sim::Difference& d) {
        return wordsOf(showMetric(value, d.metric, currency_));
    };
    for (const auto& d : comparison.differences.front()) {
        const int row = rowCount();
        insertRow(row);
        int column = 0;
        auto* name = new QTableWidgetItem(wordsOf(d.metric));
        name->setData(realRole, mayDiffer(d));
        setItem(row, column++, name);
        setItem(row, column++, valueCell(comparison.runs[0], d.metric, d.a));
        setItem(row, column++, valueCell(comparison.runs[1], d.metric, d.b));
        setItem(row, column++, new NumberItem(shown(d.delta, d), d.delta));
        setItem(row, column++, new NumberItem(shareText(d), sizeOf(d)));
        setItem(row, column++,
                new NumberItem(tr("%1 to %2").arg(shown(d.low, d), shown(d.high, d)), d.high - d.low));
        setItem(row, column++, verdictCell(d, verdictText(d)));
        const auto typed = tolerances_.find(wordsOf(d.metric));
        auto* tolerance = new QTableWidgetItem(typed == tolerances_.end() ? QString() : typed->second);
        tolerance->setData(typedRole, true);
        tolerance->setToolTip(horizontalHeaderItem(column)->toolTip());
        setItem(row, column, tolerance);
    }
}

/// A row for each objective, and for the budget: what it asks for, and which designs keep it.
void CompareTable::addObjectives(const Comparison& comparison) {
    const auto& first = comparison.runs.front().objectives;
    for (std::size_t i = 0; i < first.size(); ++i) {
        const int row = rowCount();
        insertRow(row);
        bool differs = false;
        for (std::size_t r = 0; r < comparison.runs.size(); ++r) {
            const auto& all = comparison.runs[r].objectives;
            if (i >= all.size()) continue;
            auto* cell = keepingCell(all[i]);
            setItem(row, static_cast<int>(r) + 1, cell);
            differs = differs || all[i].verdict != first[i].verdict;
        }
        auto* name = new QTableWidgetItem(asked(first[i]));
        name->setData(realRole, differs);
        setItem(row, 0, name);
        for (int column = static_cast<int>(comparison.runs.size()) + 1; column < columnCount(); ++column)
            setItem(row, column, new NumberItem({}, -1.0));
        if (comparison.runs.size() == 2 && first.size() == comparison.runs[1].objectives.size())
            item(row, toleranceColumn - 1)
                ->setText(keepingChange(first[i], comparison.runs[1].objectives[i]));
    }
}

QTableWidgetItem* CompareTable::keepingCell(const ObjectiveCheck& check) const {
    using Kept = ObjectiveCheck::Verdict;
    const QString value =
        check.value ? wordsOf(model::showQuantity(*check.value, model::unitOfMetric(check.objective.metric)))
                    : QString();
    const QString sign = check.verdict == Kept::holds    ? QStringLiteral("✓ ")
                         : check.verdict == Kept::broken ? QStringLiteral("✗ ")
                                                         : QStringLiteral("? ");
    auto* cell = new NumberItem(sign + value, check.value.value_or(-1.0));
    cell->setToolTip(wordsOf(verdictSentence(check)));
    if (check.verdict == Kept::holds) cell->setForeground(theme_->better);
    if (check.verdict == Kept::broken) cell->setForeground(theme_->worse);
    return cell;
}

/// A row for each metric that all designs have; by design the value, its share and the verdict.
void CompareTable::addColumns(const Comparison& comparison) {
    for (const auto& first : comparison.differences.front()) {
        std::vector<const sim::Difference*> all;
        for (const auto& differences : comparison.differences)
            for (const auto& d : differences)
                if (d.metric == first.metric) all.push_back(&d);
        if (all.size() != comparison.differences.size()) continue;
        const int row = rowCount();
        insertRow(row);
        auto* name = new QTableWidgetItem(wordsOf(first.metric));
        name->setData(realRole, std::ranges::any_of(all, [](const auto* d) { return mayDiffer(*d); }));
        setItem(row, 0, name);
        setItem(row, 1, valueCell(comparison.runs[0], first.metric, first.a));
        for (std::size_t i = 0; i < all.size(); ++i) {
            const auto& d = *all[i];
            const QString value =
                wordsOf(boundOf(comparison.runs[i + 1], d.metric) + showMetric(d.b, d.metric, currency_));
            setItem(row, static_cast<int>(i) + 2,
                    verdictCell(d, QStringLiteral("%1   %2 %3").arg(value, shareText(d), verdictText(d))));
        }
    }
}

void CompareTable::setOnlyReal(bool only) {
    onlyReal_ = only;
    filter();
}

void CompareTable::filter() {
    for (int row = 0; row < rowCount(); ++row)
        setRowHidden(row, onlyReal_ && !item(row, 0)->data(realRole).toBool());
}

} // namespace burst::app

#include "app/desktop/results/cost_page.h"

#include "app/desktop/results/column_fit.h"
#include "app/desktop/results/copy_button.h"
#include "app/desktop/results/cost_rows.h"
#include "app/desktop/results/source_delegate.h"
#include "app/desktop/results/table_copy.h"
#include "app/report/result_tables.h"
#include "app/report/tag_costs.h"
#include "models/units.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace burst::app {

namespace {
QString utf8(const std::string& text) {
    return QString::fromStdString(text);
}

/// What of it is fixed, what more requests cost, the budget, the rate: all but the total and the share of the
/// month, which stand elsewhere on the page.
QString moreText(const Bill& bill) {
    const Table table = costTable(bill);
    QStringList parts;
    for (std::size_t i = 1; i < table.rows().size(); ++i) {
        const auto& row = table.rows()[i];
        if (!row[0].empty())
            parts << utf8(row[0]) + QStringLiteral(": ") + utf8(row[1]) +
                         (row[2].empty() ? QString() : QStringLiteral(" (%1)").arg(utf8(row[2])));
    }
    if (const auto terms = showTerms(bill.month); !terms.empty()) parts << utf8(terms);
    QString text = parts.join(QStringLiteral(" · "));
    if (!text.isEmpty()) text[0] = text[0].toUpper();
    return text;
}

/// "By team: checkout 12.30 USD, search 4.10 USD, without 1.20 USD", a line for each tag.
QString tagsText(const model::Design& design, const model::Invoice& month) {
    QStringList lines;
    for (const auto& split : costsByTag(design, month)) {
        QStringList parts;
        for (const auto& part : split.values)
            parts << QStringLiteral("%1 %2").arg(utf8(part.value),
                                                 utf8(showMoney(part.amount, month.currency)));
        if (split.rest > 0.0)
            parts << CostPage::tr("without this tag %1").arg(utf8(showMoney(split.rest, month.currency)));
        lines << CostPage::tr("By %1: %2").arg(utf8(split.key), parts.join(QStringLiteral(", ")));
    }
    return lines.join(QLatin1Char('\n'));
}
} // namespace

CostPage::CostPage(QWidget* parent) : QWidget(parent) {
    total_ = new QLabel(this);
    total_->setObjectName(QStringLiteral("costTotal"));
    QFont big = total_->font();
    big.setPointSizeF(big.pointSizeF() * 1.4);
    big.setBold(true);
    total_->setFont(big);
    assumption_ = new QLabel(this);
    assumption_->setObjectName(QStringLiteral("costAssumption"));
    assumption_->setTextFormat(Qt::RichText);
    assumption_->setWordWrap(true);
    more_ = new QLabel(this);
    more_->setObjectName(QStringLiteral("costMore"));
    more_->setWordWrap(true);
    tags_ = new QLabel(this);
    tags_->setObjectName(QStringLiteral("costTags"));
    tags_->setTextFormat(Qt::PlainText);
    tags_->setWordWrap(true);
    repriced_ = new QLabel(this);
    repriced_->setObjectName(QStringLiteral("costRepriced"));
    repriced_->setWordWrap(true);
    buildTree();
    groups_ = new QComboBox(this);
    groups_->setObjectName(QStringLiteral("costGroups"));
    groups_->setAccessibleName(tr("What the bill is grouped by"));
    groups_->setToolTip(tr("What the lines of the bill are added up under"));
    groups_->addItem(tr("By node"), static_cast<int>(CostGroups::nodes));
    groups_->addItem(tr("By service"), static_cast<int>(CostGroups::services));
    connect(groups_, &QComboBox::currentIndexChanged, this, &CostPage::fillTree);
    auto* copy = new CopyButton(
        QStringLiteral("costCopy"), [this] { return utf8(plainText(billTable(month_, &design_))); },
        [this] { return utf8(csv(billData(month_))); }, this);
    connect(copy, &CopyButton::said, this, &CostPage::said);
    connect(assumption_, &QLabel::linkActivated, this, &CostPage::priceWanted);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 0);
    auto* head = new QHBoxLayout;
    head->addWidget(total_, 1);
    head->addWidget(groups_);
    head->addWidget(copy);
    layout->addLayout(head);
    layout->addWidget(more_);
    layout->addWidget(tags_);
    layout->addWidget(repriced_);
    layout->addWidget(assumption_);
    layout->addWidget(tree_, 1);
}

void CostPage::show(const RunResult& run, const model::Design& design, const model::Scenario* scenario,
                    const QString& repriced, const QString& remarks) {
    const auto& month = run.bill.month;
    const bool unknown = !month.missing.empty() && !(month.total > 0.0);
    QString text = unknown ? tr("A month is not priced") : tr("%1 a month").arg(utf8(showTotal(month)));
    if (run.bill.confidence && !unknown)
        text += tr("  (%1 to %2)")
                    .arg(utf8(showMoney(run.bill.confidence->first, month.currency)),
                         utf8(showMoney(run.bill.confidence->second, month.currency)));
    total_->setText(text);
    more_->setText(moreText(run.bill));
    more_->setHidden(more_->text().isEmpty());
    tags_->setText(tagsText(design, month));
    tags_->setHidden(tags_->text().isEmpty());
    repriced_->setText(repriced);
    repriced_->setHidden(repriced.isEmpty());
    QString assumption =
        tr("The measured %1 stand for %2 of a month of 730 hours, with free allowances; fixed "
           "capacity counts for the whole month.")
            .arg(utf8(model::showQuantity(run.summary.simulated, model::Unit::seconds)),
                 utf8(model::showQuantity(scenario ? scenario->monthShare : 1.0, model::Unit::ratio)));
    if (!month.missing.empty()) {
        QStringList missing;
        for (const auto& sku : month.missing)
            missing << QStringLiteral("<a href=\"%1\">%1</a>").arg(utf8(sku).toHtmlEscaped());
        assumption += tr(" Not priced in this region: %1.").arg(missing.join(QStringLiteral(", ")));
    }
    if (!remarks.isEmpty()) assumption += QLatin1Char(' ') + remarks.toHtmlEscaped();
    assumption_->setText(assumption);
    month_ = month;
    design_ = design;
    fillTree();
}

void CostPage::buildTree() {
    tree_ = new QTreeWidget(this);
    tree_->setObjectName(QStringLiteral("costTree"));
    tree_->setHeaderLabels({tr("What"), tr("Quantity"), tr("Free"), tr("Unit"), tr("Price"), tr("Amount"),
                            tr("Certainty"), tr("Source")});
    tree_->headerItem()->setToolTip(
        costCertainty, tr("Who states the price; a question mark stands before what the provider does not "
                          "state itself, and where a price is missing"));
    tree_->setAlternatingRowColors(true);
    tree_->setUniformRowHeights(true);
    tree_->setIndentation(14);                              // leaves room for the names of what is billed
    tree_->header()->moveSection(costAmount, costQuantity); // what it costs comes first
    tree_->setItemDelegateForColumn(costSource, new SourceDelegate(tree_));
    fit_ = new ColumnFit(tree_, tree_->header(),
                         {{costSource, 150},
                          {costWhat, 160},
                          {costUnit, 70},
                          {costSource, 90},
                          {costWhat, 110},
                          {costUnit, 44}},
                         costSource);
    for (const int column : {costQuantity, costFree, costPrice, costAmount})
        tree_->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    makeCopyable(tree_);
    const auto pick = [this](QTreeWidgetItem* item) {
        const QString node = item->data(costWhat, costNode).toString();
        if (!node.isEmpty()) emit nodePicked(model::NodeId(node.toStdString()));
    };
    const auto look = [this](QTreeWidgetItem* item) {
        const QString sku = item->data(costWhat, costSku).toString();
        if (!sku.isEmpty()) emit priceWanted(sku);
    };
    connect(tree_, &QTreeWidget::itemClicked, this, pick);
    connect(tree_, &QTreeWidget::itemActivated, this, look); // a double click or Enter
}

void CostPage::fillTree() {
    const auto groups = static_cast<CostGroups>(groups_->currentData().toInt());
    tree_->setAccessibleName(groups == CostGroups::nodes ? tr("Monthly bill by node")
                                                         : tr("Monthly bill by service"));
    fillCostRows(*tree_, month_, design_, groups);
    const bool anyFree = std::any_of(month_.lines.begin(), month_.lines.end(),
                                     [](const auto& line) { return line.free > 0.0; });
    tree_->setColumnHidden(costFree, !anyFree);
    fit_->fit();
}

} // namespace burst::app

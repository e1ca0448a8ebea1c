#include "app/desktop/results/cost_page.h"

#include "app/desktop/results/column_fit.h"
#include "app/desktop/results/source_delegate.h"
#include "app/desktop/results/table_copy.h"
#include "app/report/result_tables.h"
#include "models/units.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace burst::app {

namespace {
enum Column { what, quantity, freeQuantity, unit, price, amount, source, columnsInAll };

QString utf8(const std::string& text) {
    return QString::fromStdString(text);
}
QString number(double value) {
    return utf8(model::showQuantity(value, model::Unit::none));
}

QTreeWidgetItem* lineItem(const model::InvoiceLine& line, const std::string& currency) {
    auto* item = new QTreeWidgetItem;
    item->setText(what, utf8(line.sku));
    item->setToolTip(what, utf8(line.sku));
    item->setText(quantity, number(line.quantity));
    if (line.free > 0.0) item->setText(freeQuantity, number(line.free));
    item->setText(unit, utf8(line.unit));
    item->setToolTip(unit, utf8(line.unit));
    item->setText(price, utf8(showPrice(line.price, currency)));
    item->setToolTip(price, item->text(price) + QObject::tr(" for one %1").arg(utf8(line.unit)));
    item->setText(amount, utf8(showMoney(line.amount, currency)));
    QString origin =
        line.certainty == model::Certainty::user ? QObject::tr("your price: %1") : QStringLiteral("%1");
    origin = origin.arg(utf8(line.source));
    if (!line.asOf.empty()) origin += QObject::tr(", as of %1").arg(utf8(line.asOf));
    if (!line.note.empty()) origin += QStringLiteral("; ") + utf8(line.note);
    item->setText(source, origin);
    item->setToolTip(
        source,
        item->text(source) +
            QObject::tr("\nCertainty: %1")
                .arg(QString::fromUtf8(model::certaintyName(line.certainty).data(),
                                       static_cast<qsizetype>(model::certaintyName(line.certainty).size()))));
    return item;
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
    repriced_ = new QLabel(this);
    repriced_->setObjectName(QStringLiteral("costRepriced"));
    repriced_->setWordWrap(true);
    tree_ = new QTreeWidget(this);
    tree_->setObjectName(QStringLiteral("costTree"));
    tree_->setAccessibleName(tr("Monthly bill by node"));
    tree_->setHeaderLabels(
        {tr("What"), tr("Quantity"), tr("Free"), tr("Unit"), tr("Price"), tr("Amount"), tr("Source")});
    tree_->setAlternatingRowColors(true);
    tree_->setUniformRowHeights(true);
    tree_->setIndentation(14);                      // leaves room for the names of what is billed
    tree_->header()->moveSection(amount, quantity); // what it costs comes first
    tree_->setItemDelegateForColumn(source, new SourceDelegate(tree_));
    fit_ =
        new ColumnFit(tree_, tree_->header(), {{source, 150}, {what, 160}, {unit, 70}, {source, 90}}, source);
    for (const int column : {quantity, freeQuantity, price, amount})
        tree_->headerItem()->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    makeCopyable(tree_);
    connect(tree_, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item) {
        while (item->parent())
            item = item->parent();
        emit nodePicked(model::NodeId(item->data(what, Qt::UserRole).toString().toStdString()));
    });
    connect(tree_, &QTreeWidget::itemDoubleClicked, this, [this](QTreeWidgetItem* item) {
        if (item->parent() != nullptr) emit priceWanted(item->text(what));
    });
    connect(assumption_, &QLabel::linkActivated, this, &CostPage::priceWanted);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 8, 10, 0);
    layout->addWidget(total_);
    layout->addWidget(more_);
    layout->addWidget(repriced_);
    layout->addWidget(assumption_);
    layout->addWidget(tree_, 1);
}

void CostPage::show(const RunResult& run, const model::Design& design, const model::Scenario* scenario,
                    const QString& repriced, const QString& transfer) {
    const auto& month = run.bill.month;
    const QString atLeast = month.missing.empty() ? QString() : tr("at least ");
    QString text = tr("%1%2 a month").arg(atLeast, utf8(showMoney(month.total, month.currency)));
    if (run.bill.confidence)
        text += tr("  (%1 to %2)")
                    .arg(utf8(showMoney(run.bill.confidence->first, month.currency)),
                         utf8(showMoney(run.bill.confidence->second, month.currency)));
    total_->setText(text);
    more_->setText(moreText(run.bill));
    more_->setHidden(more_->text().isEmpty());
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
    if (!transfer.isEmpty()) assumption += QLatin1Char(' ') + transfer.toHtmlEscaped();
    assumption_->setText(assumption);
    tree_->clear();
    std::map<std::string, QTreeWidgetItem*> parents;
    for (const auto& [id, paid] : month.byNode) {
        const auto* drawn = design.node(model::NodeId(id));
        auto* item = new QTreeWidgetItem;
        item->setText(what, utf8(drawn ? drawn->title() : id));
        item->setData(what, Qt::UserRole, utf8(id));
        item->setText(amount, utf8(showMoney(paid, month.currency)));
        item->setData(amount, Qt::UserRole, paid);
        QFont bold = item->font(what);
        bold.setBold(true);
        item->setFont(what, bold);
        item->setFont(amount, bold);
        parents[id] = item;
    }
    for (const auto& line : month.lines)
        if (const auto parent = parents.find(line.node); parent != parents.end())
            parent->second->addChild(lineItem(line, month.currency));
    std::vector<QTreeWidgetItem*> nodes;
    for (const auto& [id, item] : parents)
        nodes.push_back(item);
    std::stable_sort(nodes.begin(), nodes.end(), [](const auto* a, const auto* b) {
        return a->data(amount, Qt::UserRole).toDouble() > b->data(amount, Qt::UserRole).toDouble();
    });
    for (auto* item : nodes) {
        tree_->addTopLevelItem(item);
        for (int i = -1; i < item->childCount(); ++i)
            for (const int column : {quantity, freeQuantity, price, amount})
                (i < 0 ? item : item->child(i))->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
    }
    tree_->expandAll();
    const bool anyFree =
        std::any_of(month.lines.begin(), month.lines.end(), [](const auto& line) { return line.free > 0.0; });
    tree_->setColumnHidden(freeQuantity, !anyFree);
    fit_->fit();
}

} // namespace burst::app

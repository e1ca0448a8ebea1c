#include "app/desktop/results/cost_rows.h"

#include "app/language/model_text.h"
#include "app/report/certainty.h"
#include "app/report/line_facts.h"
#include "app/report/result_tables.h"
#include "models/units.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace burst::app {

namespace {
struct CostRowsText {
    Q_DECLARE_TR_FUNCTIONS(CostRowsText)
};
QString utf8(const std::string& text) {
    return QString::fromStdString(text);
}
QString number(double value) {
    return utf8(model::showQuantity(value, model::Unit::none));
}

/// How sure the lines of a group are.
struct Sureness {
    int lines{};
    int unverified{};
    int own{};
    int missing{};
    std::optional<model::Certainty> shared{}; ///< when all lines have the same

    void add(model::Certainty certainty) {
        if (lines == 0) shared = certainty;
        if (shared && *shared != certainty) shared.reset();
        ++lines;
        unverified += isUnverified(certainty) ? 1 : 0;
        own += certainty == model::Certainty::user ? 1 : 0;
    }
    [[nodiscard]] QString word() const {
        if (missing > 0) return CostRowsText::tr("? incomplete");
        if (shared) return modelText(certaintyWord(*shared));
        return unverified > 0 ? CostRowsText::tr("? %1 of %2").arg(unverified).arg(lines)
                              : CostRowsText::tr("mixed");
    }
    [[nodiscard]] QString sentence() const {
        QStringList parts;
        if (unverified > 0)
            parts << CostRowsText::tr("%1 of %2 prices are not stated by the provider itself")
                         .arg(unverified)
                         .arg(lines);
        if (own > 0) parts << CostRowsText::tr("%1 of %2 prices are yours").arg(own).arg(lines);
        if (missing > 0)
            parts << CostRowsText::tr("%1 prices are missing: the amount is a lower bound").arg(missing);
        return parts.isEmpty() ? CostRowsText::tr("every price is stated by the provider or measured")
                               : parts.join(QStringLiteral("; "));
    }
};

struct Group {
    QString title;
    QString node; ///< id
    double amount{};
    double fixed{};
    Sureness sureness{};
    std::vector<const model::InvoiceLine*> lines{};
    std::vector<const model::MissingPrice*> missing{};
};

QString titleOf(const std::string& id, const model::Design& design) {
    const auto* drawn = design.node(model::NodeId(id));
    return utf8(drawn ? drawn->title() : id);
}

/// The service of a SKU without a price: the first word of it.
std::string serviceOf(const std::string& sku) {
    return sku.substr(0, sku.find('.'));
}

std::vector<Group> groupsOf(const model::Invoice& month, const model::Design& design, CostGroups by) {
    std::map<std::string, Group> groups;
    const bool nodes = by == CostGroups::nodes;
    const auto group = [&](const std::string& key) -> Group& {
        Group& found = groups[key];
        found.title = nodes ? titleOf(key, design) : utf8(key);
        if (nodes) found.node = utf8(key);
        return found;
    };
    for (const auto& line : month.lines) {
        Group& into = group(nodes ? line.node : line.service);
        into.lines.push_back(&line);
        into.amount += line.amount;
        if (line.fixed) into.fixed += line.amount;
        into.sureness.add(line.certainty);
    }
    for (const auto& missing : month.notPriced) {
        Group& into = group(nodes ? missing.node : serviceOf(missing.sku));
        into.missing.push_back(&missing);
        ++into.sureness.missing;
    }
    std::vector<Group> sorted;
    for (auto& [key, each] : groups)
        sorted.push_back(std::move(each));
    std::ranges::stable_sort(sorted, std::ranges::greater{}, &Group::amount);
    return sorted;
}

void setTips(QTreeWidgetItem& item, const QString& tip) {
    for (int column = 0; column < costColumns; ++column)
        item.setToolTip(column, tip);
}

QTreeWidgetItem* groupItem(const Group& group, const model::Invoice& month) {
    auto* item = new QTreeWidgetItem;
    const QString bound = group.missing.empty() ? QString() : QStringLiteral("≥ ");
    const bool unknown = !group.missing.empty() && !(group.amount > 0.0);
    const QString amount =
        unknown ? CostRowsText::tr("not priced") : bound + utf8(showMoney(group.amount, month.currency));
    item->setText(costWhat, group.title);
    item->setData(costWhat, costNode, group.node);
    item->setText(costAmount, amount);
    item->setData(costAmount, Qt::UserRole, group.amount);
    item->setText(costCertainty, group.sureness.word());
    QFont bold = item->font(costWhat);
    bold.setBold(true);
    item->setFont(costWhat, bold);
    item->setFont(costAmount, bold);
    QStringList tip{CostRowsText::tr("%1: %2 a month").arg(group.title, amount)};
    if (month.total > 0.0)
        tip << CostRowsText::tr("%1 of the bill")
                   .arg(utf8(model::showQuantity(group.amount / month.total, model::Unit::ratio)));
    if (group.fixed > 0.0)
        tip << CostRowsText::tr("of it fixed, whatever the traffic: %1")
                   .arg(utf8(showMoney(group.fixed, month.currency)));
    tip << CostRowsText::tr("Certainty: %1").arg(group.sureness.sentence());
    setTips(*item, tip.join(QLatin1Char('\n')));
    return item;
}

/// A SKU; by services with the node that it is billed for.
QString nameOf(const std::string& sku, const std::string& node, const model::Design& design, CostGroups by) {
    return by == CostGroups::nodes ? utf8(sku) : utf8(sku) + QStringLiteral(" · ") + titleOf(node, design);
}

QString sourceOf(const model::InvoiceLine& line) {
    QString text =
        line.certainty == model::Certainty::user ? CostRowsText::tr("your price: %1") : QStringLiteral("%1");
    text = text.arg(utf8(line.source));
    if (!line.asOf.empty())
        text += CostRowsText::tr(", as of %1").arg(utf8(line.asOf));
    else if (line.certainty != model::Certainty::user)
        text += CostRowsText::tr(", undated");
    if (!line.note.empty()) text += QStringLiteral("; ") + utf8(line.note);
    return text;
}

QTreeWidgetItem* lineItem(const model::InvoiceLine& line, const std::string& currency) {
    auto* item = new QTreeWidgetItem;
    item->setData(costWhat, costNode, utf8(line.node));
    item->setData(costWhat, costSku, utf8(line.sku));
    item->setText(costQuantity, number(line.quantity));
    if (line.free > 0.0) item->setText(costFree, number(line.free));
    item->setText(costUnit, utf8(showUnit(line.unit)));
    item->setText(costPrice, utf8(showPrice(line.price, currency)));
    item->setText(costAmount, utf8(showMoney(line.amount, currency)));
    item->setText(costCertainty, modelText(certaintyWord(line.certainty)));
    item->setText(costSource, sourceOf(line));
    setTips(*item, utf8(line.sku + '\n' + lineText(line, currency)));
    return item;
}

QTreeWidgetItem* missingItem(const model::MissingPrice& missing) {
    auto* item = new QTreeWidgetItem;
    item->setData(costWhat, costNode, utf8(missing.node));
    item->setData(costWhat, costSku, utf8(missing.sku));
    item->setText(costQuantity, number(missing.quantity));
    item->setText(costUnit, utf8(missing.unit));
    item->setText(costPrice, CostRowsText::tr("no price"));
    item->setText(costCertainty, CostRowsText::tr("? missing"));
    item->setText(costSource, CostRowsText::tr("no price is known in %1").arg(utf8(missing.region)));
    setTips(*item,
            CostRowsText::tr(
                "%1\nNo price is known in %2: the bill leaves it out and is a lower bound.\nA double click "
                "opens the price book, where a price of your own can be added.")
                .arg(utf8(missing.sku), utf8(missing.region)));
    return item;
}
} // namespace

void fillCostRows(QTreeWidget& tree, const model::Invoice& month, const model::Design& design,
                  CostGroups groups) {
    tree.clear();
    const auto add = [](QTreeWidgetItem* parent, QTreeWidgetItem* item) {
        for (const int column : {costQuantity, costFree, costPrice, costAmount})
            item->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
        if (parent) parent->addChild(item);
    };
    for (const auto& group : groupsOf(month, design, groups)) {
        auto* top = groupItem(group, month);
        add(nullptr, top);
        for (const auto* line : group.lines) {
            auto* item = lineItem(*line, month.currency);
            item->setText(costWhat, nameOf(line->sku, line->node, design, groups));
            add(top, item);
        }
        for (const auto* missing : group.missing) {
            auto* item = missingItem(*missing);
            item->setText(costWhat, nameOf(missing->sku, missing->node, design, groups));
            add(top, item);
        }
        tree.addTopLevelItem(top);
    }
    tree.expandAll();
}

} // namespace burst::app

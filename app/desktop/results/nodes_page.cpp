#include "app/desktop/results/nodes_page.h"

#include "app/desktop/results/number_item.h"
#include "app/desktop/results/table_copy.h"
#include "app/language/model_text.h"
#include "app/report/change.h"
#include "app/report/latency_text.h"
#include "app/report/result_tables.h"
#include "models/kind.h"
#include "models/units.h"
#include "models/wording.h"

#include <QHeaderView>

namespace burst::app {

namespace {
enum Column {
    nodeColumn,
    kindColumn,
    requests,
    served,
    throttled,
    failed,
    p50,
    p95,
    p99,
    coldStarts,
    inside,
    waiting,
    cost,
    columnsInAll
};

QString utf8(const std::string& text) {
    return QString::fromStdString(text);
}

QTableWidgetItem* figure(double value, model::Unit unit) {
    return new NumberItem(utf8(model::showQuantity(value, unit)), value);
}
/// @param gaps  the nodes that the latency leaves out, by title: it is a lower bound
QTableWidgetItem* latency(double value, const std::vector<std::string>& gaps) {
    const QString shown = utf8(showLatency(value));
    auto* cell = new NumberItem(gaps.empty() ? shown : QStringLiteral("≥ ") + shown, value);
    if (!gaps.empty())
        cell->setToolTip(
            NodesPage::tr("No latency is known of %1: it is left out").arg(utf8(model::listed(gaps))));
    return cell;
}
QTableWidgetItem* count(std::int64_t value) {
    return new NumberItem(value == 0 ? QStringLiteral("–") : utf8(model::showCount(value)),
                          static_cast<double>(value));
}
QTableWidgetItem* nothing() {
    return new NumberItem({}, -1.0);
}
} // namespace

NodesPage::NodesPage(QWidget* parent) : QTableWidget(0, columnsInAll, parent) {
    setObjectName(QStringLiteral("nodesPage"));
    setAccessibleName(tr("Results by node"));
    setHorizontalHeaderLabels({tr("Node"), tr("Kind"), tr("Requests"), tr("Served"), tr("Throttled"),
                               tr("Failed"), tr("p50"), tr("p95"), tr("p99"), tr("Cold starts"),
                               tr("At once"), tr("Waiting"), tr("Cost a month")});
    horizontalHeaderItem(inside)->setToolTip(tr("Requests inside at the same time: mean / most"));
    horizontalHeaderItem(waiting)->setToolTip(
        tr("Most messages, records or requests that waited at the same time"));
    horizontalHeaderItem(failed)->setToolTip(tr("Failed, timed out, dropped or dead-lettered"));
    for (const int column : {p50, p95, p99})
        horizontalHeaderItem(column)->setToolTip(tr("Latency %1").arg(QLatin1String(latencyNote)));
    verticalHeader()->hide();
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setSortingEnabled(true);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (const int column : {nodeColumn, kindColumn})
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    sortByColumn(-1, Qt::DescendingOrder);
    makeCopyable(this);
    connect(this, &QTableWidget::cellClicked, this, [this](int row, int) {
        emit nodePicked(model::NodeId(item(row, nodeColumn)->data(Qt::UserRole).toString().toStdString()));
    });
}

void NodesPage::show(const RunResult& run, const model::Design& design) {
    setSortingEnabled(false);
    setRowCount(0);
    for (const auto& node : run.summary.nodes)
        addRow(node, run, design);
    // What happens nowhere in this run takes no room.
    for (const int column : {throttled, failed, coldStarts, inside, waiting, cost}) {
        bool any = false;
        for (int row = 0; row < rowCount() && !any; ++row)
            any = item(row, column)->data(Qt::UserRole).toDouble() > 0.0;
        setColumnHidden(column, !any);
    }
    const int runs = run.summary.replications;
    horizontalHeaderItem(requests)->setText(runs > 1 ? tr("Requests in %1 runs").arg(runs) : tr("Requests"));
    setSortingEnabled(true);
    resizeColumnsToContents();
}

void NodesPage::holdAgainst(const NodesPage& before, std::pair<int, int> runs) {
    setSortingEnabled(false);
    const auto idIn = [](const NodesPage& page, int row) {
        return page.item(row, nodeColumn)->data(Qt::UserRole).toString();
    };
    for (int row = 0; row < rowCount(); ++row)
        for (int then = 0; then < before.rowCount(); ++then)
            if (idIn(before, then) == idIn(*this, row)) addChange(row, before, then, runs);
    setSortingEnabled(true);
    resizeColumnsToContents();
}

void NodesPage::addChange(int row, const NodesPage& before, int then, std::pair<int, int> runs) {
    for (int column = requests; column < columnsInAll; ++column) {
        auto* cell = item(row, column);
        const auto* was = before.item(then, column);
        double old = was->data(Qt::UserRole).toDouble();
        double now = cell->data(Qt::UserRole).toDouble();
        if (cell->text().isEmpty() || was->text().isEmpty()) continue;
        const bool sum =
            column == requests || column == throttled || column == failed || column == coldStarts;
        if (sum) {
            old /= runs.first;
            now /= runs.second;
        }
        const auto change = column == served ? changePoints(old, now) : changeShare(old, now);
        if (change.empty()) continue;
        cell->setText(QStringLiteral("%1 (%2)").arg(cell->text(), utf8(change)));
        const QString tip = tr("⚲ %1 in the baseline").arg(was->text());
        cell->setToolTip(cell->toolTip().isEmpty() ? tip : cell->toolTip() + QLatin1Char('\n') + tip);
    }
}

void NodesPage::addRow(const sim::NodeResult& node, const RunResult& run, const model::Design& design) {
    const int row = rowCount();
    insertRow(row);
    const auto* drawn = design.node(node.id);
    auto* name = new QTableWidgetItem(utf8(drawn ? drawn->title() : node.id.text));
    name->setData(Qt::UserRole, utf8(node.id.text));
    setItem(row, nodeColumn, name);
    const auto* kind = model::findKind(node.kind);
    setItem(row, kindColumn, new QTableWidgetItem(modelText(kind ? kind->title : node.kind)));
    const auto& c = node.counts;
    setItem(row, requests, count(c.offered));
    setItem(row, served,
            c.ended() > 0 ? new NumberItem(utf8(showShare(c.succeeded, c.offered + c.carried)),
                                           static_cast<double>(c.succeeded) / static_cast<double>(c.ended()))
                          : nothing());
    setItem(row, throttled, count(c.throttled));
    setItem(row, failed, count(c.failed + c.timedOut + c.dropped + c.deadLettered));
    const auto gaps = titlesOf(run.gaps.of(node.id.text), design);
    for (const auto& [column, value] :
         {std::pair{p50, node.latency.p50}, {p95, node.latency.p95}, {p99, node.latency.p99}})
        setItem(row, column, node.latency.count > 0 ? latency(value, gaps) : nothing());
    setItem(row, coldStarts, node.coldStarts ? count(*node.coldStarts) : nothing());
    setItem(row, inside,
            node.concurrency
                ? new NumberItem(utf8(model::showQuantity(node.concurrency->mean, model::Unit::none) + " / " +
                                      model::showQuantity(node.concurrency->max, model::Unit::none)),
                                 node.concurrency->mean)
                : nothing());
    setItem(row, waiting, node.queueDepth ? figure(node.queueDepth->max, model::Unit::none) : nothing());
    const auto& month = run.bill.month;
    const auto paid = month.byNode.find(node.id.text);
    setItem(row, cost,
            paid == month.byNode.end()
                ? nothing()
                : new NumberItem(utf8(showMoney(paid->second, month.currency)), paid->second));
}

} // namespace burst::app

#include "app/desktop/results/time_tree_view.h"

#include "app/desktop/results/flame_view.h"
#include "app/desktop/results/table_copy.h"
#include "models/units.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace burst::app {

namespace {
constexpr std::size_t mostTrees = 2;

QString treeTime(double seconds) {
    return QString::fromStdString(model::showQuantity(seconds, model::Unit::seconds));
}
} // namespace

TimeTreeView::TimeTreeView(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("timeTree"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(
        new QLabel(tr("<b>Where the time goes, call by call</b>, of requests that were followed"), this));
    for (std::size_t i = 0; i < mostTrees; ++i) {
        heads_.push_back(new QLabel(this));
        heads_.back()->setWordWrap(true);
        heads_.back()->setObjectName(QStringLiteral("flameHead"));
        flames_.push_back(new FlameView(this));
        connect(flames_.back(), &FlameView::nodePicked, this, &TimeTreeView::nodePicked);
        column->addWidget(heads_.back());
        column->addWidget(flames_.back());
    }
    noneSlow_ =
        new QLabel(tr("Of the slow requests that succeeded none is among those that were followed."), this);
    noneSlow_->setObjectName(QStringLiteral("noneSlow"));
    noneSlow_->setWordWrap(true);
    column->addWidget(noneSlow_);
    table_ = new QTreeWidget(this);
    table_->setObjectName(QStringLiteral("timeTable"));
    table_->setAccessibleName(tr("Where the time goes, call by call"));
    table_->setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    table_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // the page scrolls
    table_->setAlternatingRowColors(true);
    makeCopyable(table_);
    column->addWidget(table_);
    const auto pick = [this](QTreeWidgetItem* item) {
        const std::string node = item->data(0, Qt::UserRole).toString().toStdString();
        if (!node.empty()) emit nodePicked(model::NodeId(node));
    };
    connect(table_, &QTreeWidget::itemClicked, this, pick);
    connect(table_, &QTreeWidget::itemActivated, this, pick);
    connect(table_, &QTreeWidget::itemExpanded, this, &TimeTreeView::fitTable);
    connect(table_, &QTreeWidget::itemCollapsed, this, &TimeTreeView::fitTable);
}

void TimeTreeView::setTheme(const Theme& theme) {
    for (auto* flame : flames_)
        flame->setTheme(theme);
}

void TimeTreeView::setTrees(std::vector<TimeTree> trees) {
    trees_ = std::move(trees);
    double longest = 0.0;
    for (const auto& tree : trees_)
        longest = std::max(longest, tree.root.seconds);
    for (std::size_t i = 0; i < mostTrees; ++i) {
        const bool there = i < trees_.size();
        heads_[i]->setVisible(there);
        flames_[i]->setVisible(there);
        if (!there) continue;
        const auto& tree = trees_[i];
        const QString count = tree.requests == 1 ? tr("1 request") : tr("%1 requests").arg(tree.requests);
        heads_[i]->setText(tr("%1: %2 of %3 to %4")
                               .arg(QString::fromStdString(tree.title), count, treeTime(tree.shortest),
                                    treeTime(tree.longest)));
        flames_[i]->setTree(tree, longest);
    }
    noneSlow_->setVisible(std::ranges::none_of(trees_, &TimeTree::slow));
    table_->clear();
    QStringList titles{tr("Call or cause")};
    Branches roots;
    for (const auto& tree : trees_) {
        const QString of = QString::fromStdString(tree.title);
        titles << tr("Mean, %1").arg(of) << tr("Itself, %1").arg(of);
        roots.push_back(&tree.root);
    }
    table_->setColumnCount(static_cast<int>(titles.size()));
    table_->setHeaderLabels(titles);
    addRows(table_->invisibleRootItem(), roots);
    table_->expandAll();
    for (int i = 0; i < table_->columnCount(); ++i)
        table_->resizeColumnToContents(i);
    fitTable();
    setVisible(!trees_.empty());
}

/// The parts of these branches, those that are alike in one row.
void TimeTreeView::addRows(QTreeWidgetItem* parent, const Branches& branches) {
    std::vector<const TimeBranch*> kinds;
    const auto alike = [](const TimeBranch& a, const TimeBranch& b) {
        return a.node == b.node && a.title == b.title && a.cause == b.cause;
    };
    const auto in = [&](const TimeBranch* branch, const TimeBranch& wanted) -> const TimeBranch* {
        if (!branch) return nullptr;
        const auto found =
            std::ranges::find_if(branch->parts, [&](const auto& part) { return alike(part, wanted); });
        return found == branch->parts.end() ? nullptr : &*found;
    };
    for (const auto* branch : branches)
        if (branch)
            for (const auto& part : branch->parts)
                if (std::ranges::none_of(kinds, [&](const auto* known) { return alike(*known, part); }))
                    kinds.push_back(&part);
    for (const auto* kind : kinds) {
        auto* row = new QTreeWidgetItem(parent);
        row->setText(0, QString::fromStdString(kind->cause.empty() ? kind->title : kind->cause));
        row->setData(0, Qt::UserRole, QString::fromStdString(kind->node.text));
        Branches below;
        for (std::size_t i = 0; i < branches.size(); ++i) {
            const auto* part = in(branches[i], *kind);
            below.push_back(part);
            const int column = 1 + 2 * static_cast<int>(i);
            row->setText(column, part ? treeTime(part->seconds) : QStringLiteral("–"));
            if (part && part->cause.empty()) row->setText(column + 1, treeTime(part->self()));
            for (const int each : {column, column + 1})
                row->setTextAlignment(each, Qt::AlignRight | Qt::AlignVCenter);
        }
        addRows(row, below);
    }
}

/// As high as its rows.
void TimeTreeView::fitTable() {
    int rows = 0;
    for (auto* item = table_->topLevelItem(0); item != nullptr; item = table_->itemBelow(item))
        ++rows;
    const int row = table_->topLevelItemCount() > 0 ? table_->visualItemRect(table_->topLevelItem(0)).height()
                                                    : fontMetrics().height();
    table_->setFixedHeight(table_->header()->sizeHint().height() + rows * std::max(row, 18) +
                           2 * table_->frameWidth() + 2);
}

} // namespace burst::app

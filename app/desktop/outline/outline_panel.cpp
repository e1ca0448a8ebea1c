#include "app/desktop/outline/outline_panel.h"

#include "app/desktop/palette/kind_tile.h"
#include "app/desktop/problems/severity_icon.h"
#include "app/editor/search.h"
#include "app/language/model_text.h"
#include "models/acceptance.h"
#include "models/kind.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <set>
#include <string_view>
#include <unordered_map>

namespace burst::app {

namespace {
constexpr int nodeIdRole = Qt::UserRole;
constexpr int marksWidth = 44; // px, an icon and two digits

/// The gravest problem of a node and how many there are.
struct Trouble {
    int count{};
    model::Finding::Severity worst{model::Finding::Severity::hint};
};

std::map<std::string, Trouble> troublesOf(const Document& document, const std::string& design) {
    std::map<std::string, Trouble> all;
    for (const auto& finding : document.findings()) {
        if (!finding.pointer.starts_with(design + "/nodes/")) continue;
        if (model::acceptedBecause(document.project(), finding)) continue;
        auto& trouble = all[finding.subject];
        ++trouble.count;
        trouble.worst = std::max(trouble.worst, finding.severity);
    }
    return all;
}

QString kindTitle(const std::string& key) {
    const auto* kind = model::findKind(key);
    return modelText(kind != nullptr ? kind->title : key);
}

void setAccessible(QTreeWidgetItem& item, const QString& text) {
    item.setData(0, Qt::AccessibleTextRole, text);
}
} // namespace

OutlinePanel::OutlinePanel(Document& document, QWidget* parent) : QWidget(parent), document_(document) {
    setObjectName(QStringLiteral("outline"));
    search_ = new QLineEdit(this);
    search_->setObjectName(QStringLiteral("outlineSearch"));
    search_->setPlaceholderText(tr("Filter, e.g. “queue” or memory:512"));
    search_->setAccessibleName(tr("Filter the outline"));
    search_->setClearButtonEnabled(true);
    tree_ = new QTreeWidget(this);
    tree_->setObjectName(QStringLiteral("outlineTree"));
    tree_->setAccessibleName(tr("Outline of the design"));
    tree_->setColumnCount(2);
    tree_->header()->hide();
    tree_->header()->setStretchLastSection(false);
    tree_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    // By contents it would be measured again with every row.
    tree_->header()->setSectionResizeMode(1, QHeaderView::Fixed);
    tree_->header()->resizeSection(1, marksWidth);
    tree_->setIconSize({18, 18});
    tree_->setIndentation(12);
    tree_->setFrameShape(QFrame::NoFrame);
    tree_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    tree_->setUniformRowHeights(true);
    tree_->setExpandsOnDoubleClick(false);
    none_ = new QLabel(this);
    none_->setObjectName(QStringLiteral("emptyText"));
    none_->setWordWrap(true);
    none_->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(8);
    layout->addWidget(search_);
    layout->addWidget(tree_, 1);
    layout->addWidget(none_, 1);
    connect(search_, &QLineEdit::textChanged, this, &OutlinePanel::filter);
    connect(search_, &QLineEdit::returnPressed, this, &OutlinePanel::enter);
    connect(tree_, &QTreeWidget::itemSelectionChanged, this, &OutlinePanel::takeSelection);
    connect(tree_, &QTreeWidget::itemActivated, this, &OutlinePanel::canvasWanted);
    connect(&document_, &Document::changed, this, &OutlinePanel::sync);
    connect(&document_, &Document::designChanged, this, &OutlinePanel::sync);
    connect(&document_, &Document::findingsChanged, this, &OutlinePanel::mark);
    connect(&document_.selection(), &Selection::changed, this, &OutlinePanel::showSelection);
    fill();
}

void OutlinePanel::setTheme(const Theme& theme) {
    theme_ = &theme;
    fill();
}

void OutlinePanel::enter() {
    const auto* now = tree_->currentItem();
    if (now == nullptr || now->isHidden() || tree_->selectedItems().isEmpty())
        for (auto* item = tree_->topLevelItem(0); item != nullptr; item = tree_->itemBelow(item)) {
            if (item->isHidden() || item->data(0, nodeIdRole).toString().isEmpty()) continue;
            tree_->setCurrentItem(item, 0, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            break;
        }
    tree_->setFocus();
}

std::vector<OutlinePanel::Row> OutlinePanel::rowsNow() const {
    const auto& design = document_.design();
    std::vector<Row> rows;
    std::set<std::string> grouped;
    for (const auto& group : design.groups) {
        rows.push_back({{}, group.name.empty() ? group.id.text : group.name, group.kind, group.id.text});
        for (const auto& member : group.members)
            if (const auto* node = design.node(member)) {
                rows.push_back({node->id.text, node->title(), node->kind, group.id.text});
                grouped.insert(node->id.text);
            }
    }
    for (const auto& node : design.nodes)
        if (!grouped.contains(node.id.text)) rows.push_back({node.id.text, node.title(), node.kind, {}});
    return rows;
}

void OutlinePanel::sync() {
    if (rowsNow() == rows_) return;
    fill();
}

void OutlinePanel::addRow(const Row& row, QTreeWidgetItem* parent) {
    const QString title = QString::fromStdString(row.title);
    auto* item =
        parent != nullptr ? new QTreeWidgetItem(parent, {title}) : new QTreeWidgetItem(tree_, {title});
    item->setData(0, nodeIdRole, QString::fromStdString(row.id));
    if (const auto* kind = model::findKind(row.kind)) item->setIcon(0, kindTile(*kind));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    items_.emplace(row.id, item);
}

void OutlinePanel::fill() {
    selecting_ = true;
    tree_->clear();
    items_.clear();
    rows_ = rowsNow();
    QTreeWidgetItem* group = nullptr;
    QFont bold = tree_->font();
    bold.setBold(true);
    for (const auto& row : rows_) {
        if (!row.id.empty()) {
            addRow(row, row.group.empty() ? nullptr : group);
            continue;
        }
        group = new QTreeWidgetItem(tree_, {QString::fromStdString(row.title)});
        group->setFont(0, bold);
        group->setToolTip(0, QString::fromStdString(row.kind));
        group->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    }
    for (auto* each : groupItems())
        setAccessible(*each, tr("Group %1, %2 nodes").arg(each->text(0)).arg(each->childCount()));
    tree_->expandAll();
    selecting_ = false;
    mark();
    filter();
    showSelection();
}

std::vector<QTreeWidgetItem*> OutlinePanel::groupItems() const {
    std::vector<QTreeWidgetItem*> groups;
    for (int i = 0; i < tree_->topLevelItemCount(); ++i)
        if (tree_->topLevelItem(i)->data(0, nodeIdRole).toString().isEmpty())
            groups.push_back(tree_->topLevelItem(i));
    return groups;
}

/// Puts the marks of the present findings beside the nodes.
void OutlinePanel::mark() {
    const auto& design = document_.design();
    const auto& designs = document_.project().designs;
    const auto place =
        std::find_if(designs.begin(), designs.end(), [&](const auto& each) { return each.id == design.id; });
    const auto troubles = troublesOf(document_, "/designs/" + std::to_string(place - designs.begin()));
    std::map<std::string, int> leaving;
    for (const auto& link : design.links)
        ++leaving[link.from.text];
    std::unordered_map<std::string_view, const model::Node*> nodes;
    for (const auto& node : design.nodes)
        nodes.emplace(node.id.text, &node);
    for (const auto& [id, item] : items_) {
        const auto known = nodes.find(id);
        if (known == nodes.end()) continue;
        const auto& node = *known->second;
        const auto found = troubles.find(id);
        const int count = found == troubles.end() ? 0 : found->second.count;
        item->setIcon(1, count > 0 ? severityIcon(found->second.worst, *theme_) : QIcon());
        item->setText(1, count > 1 ? QString::number(count) : QString());
        QString spoken = kindTitle(node.kind) + QLatin1Char(' ') + item->text(0);
        const QString problems = count == 0   ? QString()
                                 : count == 1 ? tr("1 problem")
                                              : tr("%1 problems").arg(count);
        if (count > 0) spoken += QStringLiteral(", ") + problems;
        spoken +=
            QStringLiteral(", ") + (leaving[id] == 1 ? tr("1 output") : tr("%1 outputs").arg(leaving[id]));
        setAccessible(*item, spoken);
        item->setToolTip(0, spoken);
        item->setToolTip(1, problems);
    }
}

void OutlinePanel::filter() {
    const QString wanted = search_->text();
    std::set<std::string> hits;
    for (const auto& hit : findInDesign(document_.design(), document_.catalog(), wanted))
        if (hit.what == Hit::What::node) hits.insert(hit.id);
    const bool all = wanted.trimmed().isEmpty();
    for (const auto& [id, item] : items_)
        item->setHidden(!all && !hits.contains(id));
    for (auto* group : groupItems()) {
        bool any = all || group->text(0).contains(wanted.trimmed(), Qt::CaseInsensitive);
        for (int i = 0; i < group->childCount(); ++i)
            any = any || !group->child(i)->isHidden();
        group->setHidden(!any);
    }
    const bool empty = rows_.empty() || (!all && hits.empty());
    none_->setText(rows_.empty() ? tr("The design has no nodes yet.") : tr("No node is called like that."));
    none_->setVisible(empty);
    tree_->setVisible(!empty);
}

void OutlinePanel::showSelection() {
    if (selecting_) return;
    selecting_ = true;
    tree_->clearSelection();
    QTreeWidgetItem* first = nullptr;
    for (const auto& id : document_.selection().nodes()) {
        const auto [begin, end] = items_.equal_range(id.text);
        for (auto it = begin; it != end; ++it) {
            it->second->setSelected(true);
            if (first == nullptr) first = it->second;
        }
    }
    if (first != nullptr && !tree_->hasFocus()) {
        tree_->setCurrentItem(first, 0, QItemSelectionModel::NoUpdate);
        tree_->scrollToItem(first);
    }
    selecting_ = false;
}

void OutlinePanel::takeSelection() {
    if (selecting_) return;
    std::set<model::NodeId> nodes;
    const auto add = [&](const QTreeWidgetItem& item) {
        const QString id = item.data(0, nodeIdRole).toString();
        if (!id.isEmpty()) nodes.insert(model::NodeId(id.toStdString()));
    };
    for (const auto* item : tree_->selectedItems()) {
        add(*item);
        // A group stands for what is in it.
        for (int i = 0; i < item->childCount(); ++i)
            add(*item->child(i));
    }
    selecting_ = true;
    document_.selection().set(std::move(nodes));
    selecting_ = false;
    emit placeWanted();
}

} // namespace burst::app

#include "app/desktop/problems/problems_panel.h"

#include "app/desktop/problems/severity_icon.h"
#include "app/editor/problem_edits.h"
#include "models/acceptance.h"

#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>

namespace burst::app {

namespace {
using Severity = model::Finding::Severity;

struct Column {
    enum { gravity, place, text, rule, mending };
};

/// Sorts by severity in the first column, by text in the others.
class ProblemItem : public QTreeWidgetItem {
public:
    using QTreeWidgetItem::QTreeWidgetItem;
    bool operator<(const QTreeWidgetItem& other) const override {
        const int column = treeWidget()->sortColumn();
        if (column != Column::gravity) return text(column).localeAwareCompare(other.text(column)) < 0;
        const auto weight = [](const QTreeWidgetItem& item) {
            return std::pair(-item.data(0, Qt::UserRole + 1).toInt(), item.data(0, Qt::UserRole).toInt());
        };
        return weight(*this) < weight(other);
    }
};

/// The design that a pointer such as "/designs/2/nodes/0" lies in, or -1.
int designIn(const std::string& pointer) {
    const std::string head = "/designs/";
    return pointer.compare(0, head.size(), head) == 0 ? std::atoi(pointer.c_str() + head.size()) : -1;
}

QString subjectTitle(const model::Project& project, const model::Finding& finding) {
    const int index = designIn(finding.pointer);
    if (index < 0 || index >= static_cast<int>(project.designs.size()))
        return QString::fromStdString(finding.subject);
    const auto& design = project.designs[static_cast<std::size_t>(index)];
    const auto titled = [&](const model::NodeId& id) {
        const auto* node = design.node(id);
        return QString::fromStdString(node != nullptr ? node->title() : id.text);
    };
    QString title = QString::fromStdString(finding.subject);
    if (design.node(model::NodeId(finding.subject)) != nullptr)
        title = titled(model::NodeId(finding.subject));
    else if (const auto* link = design.link(model::LinkId(finding.subject)))
        title = titled(link->from) + QStringLiteral(" → ") + titled(link->to);
    // With variants the same node stands in several designs.
    return project.designs.size() > 1 ? title + QStringLiteral(" · ") + QString::fromStdString(design.title())
                                      : title;
}
} // namespace

ProblemsPanel::ProblemsPanel(Document& document, QWidget* parent) : QWidget(parent), document_(document) {
    setObjectName(QStringLiteral("problems"));
    filter_ = new ProblemFilter(this);
    list_ = new QTreeWidget(this);
    list_->setObjectName(QStringLiteral("problemList"));
    list_->setAccessibleName(tr("Problems"));
    list_->setHeaderLabels({QString(), tr("Where"), tr("What is wrong"), tr("Rule"), tr("Fix")});
    list_->headerItem()->setToolTip(Column::gravity, tr("Severity"));
    list_->setRootIsDecorated(false);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setUniformRowHeights(true);
    list_->setTextElideMode(Qt::ElideRight);
    list_->setContextMenuPolicy(Qt::CustomContextMenu);
    list_->setSortingEnabled(true);
    list_->sortByColumn(Column::gravity, Qt::AscendingOrder);
    auto* header = list_->header();
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(28);
    header->resizeSection(Column::gravity, 36);
    header->resizeSection(Column::place, 130);
    header->setSectionResizeMode(Column::text, QHeaderView::Stretch);
    header->resizeSection(Column::rule, 120);
    header->resizeSection(Column::mending, 48);
    details_ = new ProblemDetails(this);
    details_->setMinimumWidth(310);
    splitter_ = new QSplitter(this);
    splitter_->addWidget(list_);
    splitter_->addWidget(details_);
    splitter_->setStretchFactor(0, 1);
    splitter_->setSizes({620, 280});
    splitter_->setChildrenCollapsible(false);
    none_ = new QLabel(this);
    none_->setObjectName(QStringLiteral("emptyText"));
    none_->setAlignment(Qt::AlignCenter);
    none_->setMargin(16);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(filter_);
    layout->addWidget(splitter_, 1);
    layout->addWidget(none_, 1);
    connect(filter_, &ProblemFilter::changed, this, &ProblemsPanel::refill);
    connect(list_, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item, int column) {
        go(item);
        if (column == Column::mending && !item->text(Column::mending).isEmpty()) fix(currentRow());
    });
    connect(list_, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) { go(item); });
    connect(list_, &QTreeWidget::currentItemChanged, this, &ProblemsPanel::showDetails);
    connect(list_, &QTreeWidget::customContextMenuRequested, this, [this](QPoint at) {
        if (currentRow() < 0) return;
        QMenu menu(this);
        addToMenu(menu, currentRow());
        menu.exec(list_->viewport()->mapToGlobal(at));
    });
    connect(details_, &ProblemDetails::fixWanted, this, [this] { fix(currentRow()); });
    connect(details_, &ProblemDetails::fixAllWanted, this, [this] { fixAll(currentRow()); });
    connect(details_, &ProblemDetails::acceptWanted, this, [this] { accept(currentRow()); });
    connect(details_, &ProblemDetails::reopenWanted, this, [this] { reopen(currentRow()); });
    connect(details_, &ProblemDetails::ruleWanted, this, &ProblemsPanel::ruleWanted);
    connect(&document_, &Document::findingsChanged, this, &ProblemsPanel::fill);
    fill();
}

void ProblemsPanel::setTheme(const Theme& theme) {
    theme_ = &theme;
    filter_->setTheme(theme);
    fill();
}

void ProblemsPanel::fill() {
    const auto& findings = document_.findings();
    rows_.clear();
    for (const auto& finding : findings)
        rows_.push_back({finding, subjectTitle(document_.project(), finding),
                         model::acceptedBecause(document_.project(), finding).has_value()});
    fixes_ = model::fixesOf(document_.project(), document_.catalog(), findings);
    filter_->setRows(rows_);
    refill();
    emit summaryChanged();
}

void ProblemsPanel::refill() {
    // The same problem stays in view while others come and go.
    const int before = currentRow();
    const auto* old = list_->currentItem();
    const std::string pointer = before >= 0 && old != nullptr && before < static_cast<int>(rows_.size())
                                    ? old->data(0, Qt::UserRole + 2).toString().toStdString()
                                    : std::string();
    list_->setSortingEnabled(false);
    list_->clear();
    for (int row = 0; row < static_cast<int>(rows_.size()); ++row)
        if (filter_->shows(rows_[static_cast<std::size_t>(row)])) addItem(row);
    list_->setSortingEnabled(true);
    for (int i = 0; i < list_->topLevelItemCount() && !pointer.empty(); ++i)
        if (list_->topLevelItem(i)->data(0, Qt::UserRole + 2).toString().toStdString() == pointer)
            list_->setCurrentItem(list_->topLevelItem(i));
    const bool any = list_->topLevelItemCount() > 0;
    none_->setText(rows_.empty() ? tr("No problems. The design is checked while you edit.")
                                 : tr("None of the %1 problems is shown by this filter.").arg(rows_.size()));
    splitter_->setVisible(any);
    none_->setVisible(!any);
    filter_->setVisible(!rows_.empty());
    showDetails();
}

void ProblemsPanel::addItem(int index) {
    const auto& row = rows_[static_cast<std::size_t>(index)];
    const auto& finding = row.finding;
    const bool mendable = fixes_[static_cast<std::size_t>(index)].has_value() && !row.accepted;
    const QString what = QString::fromStdString(finding.text);
    auto* item = new ProblemItem(QStringList{QString(), row.where, what, QString::fromStdString(finding.rule),
                                             mendable ? tr("Fix") : QString()});
    item->setIcon(Column::gravity, severityIcon(finding.severity, *theme_));
    item->setData(0, Qt::UserRole, index);
    item->setData(0, Qt::UserRole + 1, static_cast<int>(finding.severity) - (row.accepted ? 10 : 0));
    item->setData(0, Qt::UserRole + 2, QString::fromStdString(finding.rule + finding.pointer));
    item->setData(0, Qt::AccessibleTextRole, severityText(finding.severity));
    item->setToolTip(Column::gravity, row.accepted ? tr("%1, accepted").arg(severityText(finding.severity))
                                                   : severityText(finding.severity));
    for (const int column : {Column::place, Column::text, Column::rule})
        item->setToolTip(column, what + QLatin1Char('\n') + QString::fromStdString(finding.remedy));
    if (mendable) {
        item->setForeground(Column::mending, theme_->link);
        item->setToolTip(Column::mending,
                         QString::fromStdString(fixes_[static_cast<std::size_t>(index)]->preview));
    }
    for (int column = 0; column < 5 && row.accepted; ++column)
        item->setForeground(column, theme_->textDisabled);
    list_->addTopLevelItem(item);
}

int ProblemsPanel::currentRow() const {
    const auto* item = list_->currentItem();
    return item != nullptr ? item->data(0, Qt::UserRole).toInt() : -1;
}

void ProblemsPanel::showDetails() {
    const int row = currentRow();
    const bool any = row >= 0 && row < static_cast<int>(rows_.size());
    details_->setVisible(any); // without one the list has all the room
    if (!any) return details_->showNone();
    const auto at = static_cast<std::size_t>(row);
    const auto reason = model::acceptedBecause(document_.project(), rows_[at].finding);
    details_->show({rows_[at].finding, fixes_[at], static_cast<int>(fixesLike(row).size()),
                    reason ? std::optional(QString::fromStdString(*reason)) : std::nullopt},
                   *theme_);
}

void ProblemsPanel::go(QTreeWidgetItem* item) {
    const auto index = static_cast<std::size_t>(item->data(0, Qt::UserRole).toInt());
    if (index >= rows_.size()) return;
    const auto finding = rows_[index].finding;
    const int design = designIn(finding.pointer);
    if (design >= 0 && design < static_cast<int>(document_.project().designs.size()))
        document_.showDesign(document_.project().designs[static_cast<std::size_t>(design)].id);
    const model::NodeId node(finding.subject);
    const model::LinkId link(finding.subject);
    if (document_.design().node(node) != nullptr)
        document_.selection().set({node});
    else if (document_.design().link(link) != nullptr)
        document_.selection().set({}, {link});
    else
        document_.selection().clear();
    emit placeWanted();
}

void ProblemsPanel::step(int direction) {
    const int all = list_->topLevelItemCount();
    int at = list_->indexOfTopLevelItem(list_->currentItem());
    if (at < 0) at = direction > 0 ? -1 : all;
    for (int tried = 0; tried < all; ++tried) {
        at = (at + direction + all) % all;
        auto* item = list_->topLevelItem(at);
        if (rows_[static_cast<std::size_t>(item->data(0, Qt::UserRole).toInt())].accepted) continue;
        list_->setCurrentItem(item);
        return go(item);
    }
}

int ProblemsPanel::count() const {
    return static_cast<int>(
        std::count_if(rows_.begin(), rows_.end(), [](const ProblemRow& row) { return !row.accepted; }));
}

QString ProblemsPanel::summary() const {
    std::map<Severity, int> counts;
    for (const auto& row : rows_)
        if (!row.accepted) ++counts[row.finding.severity];
    const int errors = counts[Severity::error];
    const int warnings = counts[Severity::warning];
    const int hints = counts[Severity::hint];
    if (errors + warnings + hints == 0) return tr("No problems");
    QStringList parts;
    if (errors > 0) parts << (errors == 1 ? tr("1 error") : tr("%1 errors").arg(errors));
    if (warnings > 0) parts << (warnings == 1 ? tr("1 warning") : tr("%1 warnings").arg(warnings));
    if (hints > 0) parts << (hints == 1 ? tr("1 hint") : tr("%1 hints").arg(hints));
    return parts.join(QStringLiteral(", "));
}

} // namespace burst::app

#include "app/desktop/problems/problems_panel.h"

#include "app/diagram/icons.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace burst::app {

namespace {
using Severity = model::Finding::Severity;

QIcon iconOf(Severity severity, const Theme& theme) {
    switch (severity) {
    case Severity::error: {
        const auto color = theme.state(State::error).fill;
        return glyphIcon(QStringLiteral("error"), color, color);
    }
    case Severity::warning: {
        const auto color = theme.state(State::throttled).fill;
        return glyphIcon(QStringLiteral("warning"), color, color);
    }
    default:
        return glyphIcon(QStringLiteral("hint"), theme.link, theme.link);
    }
}

/// The design that a pointer such as "/designs/2/nodes/0" lies in, or -1.
int designIn(const std::string& pointer) {
    const std::string head = "/designs/";
    return pointer.compare(0, head.size(), head) == 0 ? std::atoi(pointer.c_str() + head.size()) : -1;
}

QString subjectTitle(const model::Project& project, const model::Finding& finding) {
    const int index = designIn(finding.pointer);
    if (index >= 0 && index < static_cast<int>(project.designs.size())) {
        const auto& design = project.designs[static_cast<std::size_t>(index)];
        const auto titled = [&](const model::NodeId& id) {
            const auto* node = design.node(id);
            return QString::fromStdString(node != nullptr ? node->title() : id.text);
        };
        if (design.node(model::NodeId(finding.subject)) != nullptr)
            return titled(model::NodeId(finding.subject));
        if (const auto* link = design.link(model::LinkId(finding.subject)))
            return titled(link->from) + QStringLiteral(" → ") + titled(link->to);
    }
    return QString::fromStdString(finding.subject);
}
} // namespace

ProblemsPanel::ProblemsPanel(Document& document, QWidget* parent) : QWidget(parent), document_(document) {
    setObjectName(QStringLiteral("problems"));
    list_ = new QTreeWidget(this);
    list_->setObjectName(QStringLiteral("problemList"));
    list_->setAccessibleName(tr("Problems"));
    list_->setHeaderLabels({tr("Where"), tr("What is wrong"), tr("What would be right"), tr("Rule")});
    list_->setRootIsDecorated(false);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setUniformRowHeights(true);
    list_->setTextElideMode(Qt::ElideRight);
    list_->header()->resizeSection(0, 180);
    list_->header()->resizeSection(1, 420);
    list_->header()->resizeSection(2, 320);
    none_ = new QLabel(tr("No problems. The design is checked while you edit."), this);
    none_->setObjectName(QStringLiteral("emptyText"));
    none_->setAlignment(Qt::AlignCenter);
    none_->setMargin(16);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(list_);
    layout->addWidget(none_);
    connect(list_, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item) { go(item); });
    connect(list_, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) { go(item); });
    connect(&document_, &Document::findingsChanged, this, &ProblemsPanel::fill);
    fill();
}

void ProblemsPanel::setTheme(const Theme& theme) {
    theme_ = &theme;
    fill();
}

void ProblemsPanel::fill() {
    const auto& findings = document_.findings();
    std::vector<int> order;
    for (int i = 0; i < static_cast<int>(findings.size()); ++i)
        order.push_back(i);
    const auto severity = [&](int i) { return findings[static_cast<std::size_t>(i)].severity; };
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return severity(a) > severity(b); });
    list_->clear();
    for (const int index : order) {
        const auto& finding = findings[static_cast<std::size_t>(index)];
        auto* item = new QTreeWidgetItem(
            list_, {subjectTitle(document_.project(), finding), QString::fromStdString(finding.text),
                    QString::fromStdString(finding.remedy), QString::fromStdString(finding.rule)});
        item->setIcon(0, iconOf(finding.severity, *theme_));
        item->setData(0, Qt::UserRole, index);
        const QString all =
            item->text(1) + QLatin1Char('\n') + item->text(2) +
            (finding.source.empty() ? QString()
                                    : tr("\nSource: %1").arg(QString::fromStdString(finding.source)));
        for (int column = 0; column < 4; ++column)
            item->setToolTip(column, all.trimmed());
    }
    list_->setVisible(!findings.empty());
    none_->setVisible(findings.empty());
    emit summaryChanged();
}

void ProblemsPanel::go(QTreeWidgetItem* item) {
    const auto index = static_cast<std::size_t>(item->data(0, Qt::UserRole).toInt());
    if (index >= document_.findings().size()) return;
    const auto finding = document_.findings()[index];
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
    const int rows = list_->topLevelItemCount();
    if (rows == 0) return;
    const int now = list_->indexOfTopLevelItem(list_->currentItem());
    const int next = now < 0 ? (direction > 0 ? 0 : rows - 1) : (now + direction + rows) % rows;
    list_->setCurrentItem(list_->topLevelItem(next));
    go(list_->topLevelItem(next));
}

int ProblemsPanel::count() const {
    return static_cast<int>(document_.findings().size());
}

QString ProblemsPanel::summary() const {
    int errors = 0;
    int warnings = 0;
    int hints = 0;
    for (const auto& finding : document_.findings()) {
        errors += finding.severity == Severity::error ? 1 : 0;
        warnings += finding.severity == Severity::warning ? 1 : 0;
        hints += finding.severity == Severity::hint ? 1 : 0;
    }
    if (errors + warnings + hints == 0) return tr("No problems");
    QStringList parts;
    if (errors > 0) parts << (errors == 1 ? tr("1 error") : tr("%1 errors").arg(errors));
    if (warnings > 0) parts << (warnings == 1 ? tr("1 warning") : tr("%1 warnings").arg(warnings));
    if (hints > 0) parts << (hints == 1 ? tr("1 hint") : tr("%1 hints").arg(hints));
    return parts.join(QStringLiteral(", "));
}

} // namespace burst::app

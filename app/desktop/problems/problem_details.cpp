#include "app/desktop/problems/problem_details.h"

#include "app/desktop/problems/severity_icon.h"
#include "app/editor/problem_edits.h"
#include "app/language/model_text.h"
#include "models/rules.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace burst::app {

namespace {
QString paragraph(const QString& heading, const QString& text) {
    return text.isEmpty() ? QString()
                          : QStringLiteral("<p style='margin-top:6px'><b>%1</b> %2</p>")
                                .arg(heading.toHtmlEscaped(), text.toHtmlEscaped());
}

} // namespace

ProblemDetails::ProblemDetails(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("problemDetails"));
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    page_ = new QWidget;
    scroll->setWidget(page_);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);
    auto* layout = new QVBoxLayout(page_);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(6);
    auto* head = new QHBoxLayout;
    icon_ = new QLabel(page_);
    title_ = new QLabel(page_);
    title_->setObjectName(QStringLiteral("problemTitle"));
    QFont bold = title_->font();
    bold.setBold(true);
    title_->setFont(bold);
    title_->setWordWrap(true);
    head->addWidget(icon_, 0, Qt::AlignTop);
    head->addWidget(title_, 1);
    layout->addLayout(head);
    preview_ = new QLabel(page_);
    preview_->setObjectName(QStringLiteral("fixPreview"));
    preview_->setWordWrap(true);
    layout->addWidget(preview_);
    auto* row = new QHBoxLayout;
    fix_ = button(QStringLiteral("fixButton"), &ProblemDetails::fixWanted);
    fixAll_ = button(QStringLiteral("fixAllButton"), &ProblemDetails::fixAllWanted);
    accept_ = button(QStringLiteral("acceptButton"), &ProblemDetails::acceptWanted);
    reopen_ = button(QStringLiteral("reopenButton"), &ProblemDetails::reopenWanted);
    fix_->setText(tr("Fix"));
    fix_->setToolTip(tr("Fix (Ctrl+.) – makes the change that is described, as one step that can be undone"));
    fixAll_->setToolTip(tr("Fix all – makes the change for every problem of this kind, as one step"));
    accept_->setText(tr("Accept…"));
    accept_->setToolTip(
        tr("Accept – keeps the problem out of the count, with your reason, until its facts change"));
    reopen_->setText(tr("Count again"));
    reopen_->setToolTip(tr("Count again – takes the acceptance back"));
    for (auto* each : {fix_, fixAll_, accept_, reopen_})
        row->addWidget(each);
    row->addStretch(1);
    layout->addLayout(row);
    text_ = new QLabel(page_);
    text_->setObjectName(QStringLiteral("problemText"));
    text_->setWordWrap(true);
    text_->setTextFormat(Qt::RichText);
    text_->setTextInteractionFlags(Qt::TextBrowserInteraction);
    text_->setAlignment(Qt::AlignTop);
    connect(text_, &QLabel::linkActivated, this, &ProblemDetails::ruleWanted);
    layout->addWidget(text_, 1);
    showNone();
}

QPushButton* ProblemDetails::button(const QString& name, void (ProblemDetails::*wanted)()) {
    auto* made = new QPushButton(page_);
    made->setObjectName(name);
    made->setAutoDefault(false);
    connect(made, &QPushButton::clicked, this, wanted);
    return made;
}

void ProblemDetails::showNone() {
    page_->hide();
}

void ProblemDetails::show(const Subject& subject, const Theme& theme) {
    const auto& finding = subject.finding;
    const auto* rule = model::findRule(finding.rule);
    icon_->setPixmap(severityIcon(finding.severity, theme).pixmap(16, 16));
    icon_->setToolTip(severityText(finding.severity));
    title_->setText(ruleTitle(finding.rule));
    QString html = QStringLiteral("<p style='margin:0'>%1</p>")
                       .arg(QString::fromStdString(finding.text).toHtmlEscaped());
    html += paragraph(tr("What would be right:"), QString::fromStdString(finding.remedy));
    if (rule != nullptr) {
        html += paragraph(tr("Why it matters:"), modelText(rule->why));
        html += paragraph(tr("How to mend it:"), modelText(rule->mend));
    }
    html += paragraph(tr("Source:"), QString::fromStdString(finding.source));
    if (subject.accepted) html += paragraph(tr("Accepted because:"), *subject.accepted);
    html += QStringLiteral("<p style='margin-top:6px'><a href='%1'>%2</a></p>")
                .arg(QString::fromStdString(finding.rule).toHtmlEscaped(),
                     tr("Rule %1 in the help").arg(QString::fromStdString(finding.rule)).toHtmlEscaped());
    text_->setText(html);
    const bool mendable = subject.fix.has_value() && !subject.accepted;
    preview_->setText(mendable ? QString::fromStdString(subject.fix->preview) : QString());
    preview_->setVisible(mendable);
    fix_->setVisible(mendable);
    fixAll_->setText(tr("Fix all %1 of this kind").arg(subject.alike));
    fixAll_->setVisible(mendable && subject.alike > 1);
    accept_->setVisible(!subject.accepted);
    reopen_->setVisible(subject.accepted.has_value());
    page_->show();
}

} // namespace burst::app

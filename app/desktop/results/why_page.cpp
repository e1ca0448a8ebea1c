#include "app/desktop/results/why_page.h"

#include "app/desktop/results/cause_bars.h"
#include "app/desktop/results/time_tree_view.h"
#include "app/report/objectives.h"

#include <QLabel>
#include <QVBoxLayout>

namespace burst::app {

namespace {
constexpr std::size_t mostChanges = 3;

QLabel* linkedText(const char* name, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction | Qt::LinksAccessibleByKeyboard);
    return label;
}

QString headed(const QString& title, const QStringList& sentences) {
    if (sentences.isEmpty()) return {};
    QString text = title.isEmpty() ? QString() : QStringLiteral("<p><b>%1</b></p>").arg(title);
    for (const auto& each : sentences)
        text += QStringLiteral("<p>•&nbsp; %1</p>").arg(each);
    return text;
}
} // namespace

WhyPage::WhyPage(QWidget* parent) : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    auto* page = new QWidget(this);
    why_ = linkedText("why", page);
    barsTitle_ = new QLabel(tr("<b>Where the time goes</b> of requests around these percentiles"), page);
    bars_ = new CauseBars(page);
    next_ = linkedText("nextChanges", page);
    tree_ = new TimeTreeView(page);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(8);
    for (QWidget* each :
         {static_cast<QWidget*>(why_), static_cast<QWidget*>(barsTitle_), static_cast<QWidget*>(bars_),
          static_cast<QWidget*>(next_), static_cast<QWidget*>(tree_)})
        column->addWidget(each);
    column->addStretch(1);
    setWidget(page);
    for (auto* label : {why_, next_})
        connect(label, &QLabel::linkActivated, this, &WhyPage::follow);
    connect(bars_, &CauseBars::nodePicked, this, &WhyPage::nodePicked);
    connect(tree_, &TimeTreeView::nodePicked, this, &WhyPage::nodePicked);
}

void WhyPage::setTheme(const Theme& theme) {
    bars_->setTheme(theme);
    tree_->setTheme(theme);
    // Links keep the colour that they were written with.
    for (auto* label : {why_, next_}) {
        const QString text = label->text();
        label->clear();
        label->setText(text);
    }
}

QString WhyPage::sentence(const QString& text, const model::NodeId& node, const std::string& metric) {
    if (node.empty()) return text.toHtmlEscaped();
    targets_.push_back({node, metric});
    return QStringLiteral("%1 <a href=\"%2\">%3</a>")
        .arg(text.toHtmlEscaped())
        .arg(targets_.size() - 1)
        .arg(tr("Show me"));
}

/// What is broken first, objectives and budget, then what limited the run, then what holds.
void WhyPage::show(const RunResult& run, const model::Design& design) {
    targets_.clear();
    QStringList reasons;
    QStringList held;
    for (const auto& check : run.objectives) {
        const bool holds = check.verdict == ObjectiveCheck::Verdict::holds;
        (holds ? held : reasons) << QString::fromStdString(verdictSentence(check)).toHtmlEscaped();
    }
    for (const auto& text : run.summary.explanation) {
        const auto found = run.summary.subjects.find(text);
        const auto subject = found == run.summary.subjects.end() ? sim::Subject{} : found->second;
        reasons << sentence(QString::fromStdString(text), subject.node, subject.metric);
    }
    QStringList changes;
    for (const auto& change : nextChanges(run.summary, design, mostChanges))
        changes << sentence(QString::fromStdString(change.text), change.node, change.metric);
    why_->setText(headed({}, reasons + held));
    next_->setText(headed(tr("What to change next"), changes));
    next_->setVisible(!changes.isEmpty());
    bars_->setBands(run.summary.latencyCauses);
    tree_->setTrees(timeTrees(run.summary));
    barsTitle_->setVisible(!run.summary.latencyCauses.empty());
}

void WhyPage::follow(const QString& link) {
    const auto number = link.toULongLong();
    if (number < targets_.size()) emit chartWanted(targets_[number].node, targets_[number].metric);
}

} // namespace burst::app

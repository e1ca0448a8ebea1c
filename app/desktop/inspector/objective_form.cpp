#include "app/desktop/inspector/objective_form.h"

#include "app/editor/project_edits.h"
#include "models/validate.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>
#include <utility>

namespace burst::app {

namespace {
QString boundText(const std::optional<double>& bound, const std::string& metric) {
    return bound ? QString::fromStdString(model::formatQuantity(*bound, model::unitOfMetric(metric)))
                 : QString();
}

/// What a bound of the metric looks like.
QString boundExample(const std::string& metric) {
    switch (model::unitOfMetric(metric)) {
    case model::Unit::seconds:
        return QStringLiteral("800 ms");
    case model::Unit::ratio:
        return QStringLiteral("1 %");
    case model::Unit::money:
        return QStringLiteral("250 USD");
    default:
        return QStringLiteral("100");
    }
}
} // namespace

ObjectiveForm::ObjectiveForm(const Document& document, std::optional<std::size_t> place, QWidget* parent)
    : EntryForm(QStringLiteral("objectiveForm"), place ? tr("Edit objective") : tr("Add objective"), parent),
      document_(document),
      place_(place) {
    if (place_)
        objective_ = document_.project().objectives[*place_];
    else
        objective_.metric = "latency.p99";
    metric_ = choice(tr("Metric"), QStringLiteral("objectiveMetric"));
    at_ = choice(tr("Where"), QStringLiteral("objectiveAt"));
    min_ = line(tr("At least"), QStringLiteral("objectiveMin"), {});
    max_ = line(tr("At most"), QStringLiteral("objectiveMax"), {});
    fillMetrics();
    fillPlaces();
    min_->setText(boundText(objective_.min, objective_.metric));
    max_->setText(boundText(objective_.max, objective_.metric));
    check();
    max_->setFocus();
}

void ObjectiveForm::fillMetrics() {
    const QString now = QString::fromStdString(objective_.metric);
    for (const auto metric : model::metricsEndToEnd())
        metric_->addItem(QString::fromUtf8(metric.data(), static_cast<qsizetype>(metric.size())));
    metric_->insertSeparator(metric_->count());
    for (const auto metric : model::metricsOfNodes())
        metric_->addItem(QString::fromUtf8(metric.data(), static_cast<qsizetype>(metric.size())));
    if (metric_->findText(now) < 0) metric_->addItem(now);
    metric_->setCurrentIndex(metric_->findText(now));
    metric_->setToolTip(tr("Those below the line are figures of one node"));
}

void ObjectiveForm::fillPlaces() {
    const QString now = QString::fromStdString(objective_.at);
    at_->addItem(tr("end to end"), QString());
    for (const auto& node : document_.design().nodes)
        at_->addItem(QString::fromStdString(node.title()), QString::fromStdString(node.id.text));
    if (at_->findData(now) < 0) at_->addItem(now, now); // a node of another design
    at_->setCurrentIndex(at_->findData(now));
}

QString ObjectiveForm::read() {
    if (max_ == nullptr || at_->currentIndex() < 0) return {}; // the fields are still being made
    model::Objective next = objective_;
    next.metric = metric_->currentText().toStdString();
    next.at = at_->currentData().toString().toStdString();
    for (auto* edit : {min_, max_})
        edit->setPlaceholderText(boundExample(next.metric));
    const auto unit = model::unitOfMetric(next.metric);
    for (const auto& [edit, bound] : {std::pair{min_, &next.min}, {max_, &next.max}}) {
        const auto typed = typedFigure(edit->text(), unit);
        if (!typed) return QString::fromStdString(typed.error().text);
        *bound = *typed;
    }
    if (!next.min && !next.max) return tr("Write a bound: at least, at most or both.");
    model::Project project = document_.project();
    const std::size_t index = place_.value_or(project.objectives.size());
    project.objectives.resize(std::max(index + 1, project.objectives.size()));
    project.objectives[index] = next;
    const QString wrong = errorAt(project, document_.catalog(), "/objectives/" + std::to_string(index));
    if (wrong.isEmpty()) objective_ = next;
    return wrong;
}

QString objectiveText(const model::Objective& objective, const model::Design& design) {
    QString text = QString::fromStdString(objective.metric);
    if (!objective.at.empty()) {
        const auto* node = design.node(model::NodeId(objective.at));
        text += ObjectiveForm::tr(" at %1").arg(
            QString::fromStdString(node != nullptr ? node->title() : objective.at));
    }
    if (objective.min) text += QStringLiteral(" ≥ ") + boundText(objective.min, objective.metric);
    if (objective.max) text += QStringLiteral(" ≤ ") + boundText(objective.max, objective.metric);
    return text;
}

} // namespace burst::app

#include "app/desktop/inspector/variable_settings.h"

#include "app/desktop/inspector/entry_list.h"
#include "app/editor/variable_edits.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace burst::app {

VariableForm::VariableForm(const Document& document, std::optional<std::size_t> place, QWidget* parent)
    : EntryForm(QStringLiteral("variableForm"), place ? tr("Edit variable") : tr("Add variable"), parent),
      document_(document),
      place_(place) {
    name_ = line(tr("Name"), QStringLiteral("variableName"), QStringLiteral("base_rps"));
    value_ = line(tr("Value"), QStringLiteral("variableValue"), tr("20 /s, or =2*another"));
    value_->setToolTip(tr("A quantity with its unit, or = and arithmetic with other variables"));
    if (place_) {
        variable_ = model::variablesOf(document_.project())[*place_];
        name_->setText(QString::fromStdString(variable_.name));
        value_->setText(QString::fromStdString(variable_.text));
    }
    check();
    (place_ ? value_ : name_)->setFocus();
}

QString VariableForm::read() {
    variable_.name = name_->text().trimmed().toStdString();
    variable_.text = value_->text().trimmed().toStdString();
    const auto next = withVariable(document_, place_, variable_);
    return next ? QString() : QString::fromStdString(next.error().text);
}

VariableSettings::VariableSettings(Document& document, QWidget* parent)
    : QWidget(parent), document_(document) {
    setObjectName(QStringLiteral("variableSettings"));
    list_ = new EntryList(QStringLiteral("variable"), tr("Variables"),
                          tr("Values that several settings are worked out from: a setting written as "
                             "=2*base_rps follows the variable base_rps."),
                          this);
    problem_ = new QLabel(this);
    problem_->setObjectName(QStringLiteral("fieldError"));
    problem_->setWordWrap(true);
    problem_->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(list_);
    layout->addWidget(problem_);
    connect(list_, &EntryList::addWanted, this, [this] { open(std::nullopt); });
    connect(list_, &EntryList::editWanted, this,
            [this](int entry) { open(static_cast<std::size_t>(entry)); });
    connect(list_, &EntryList::removeWanted, this,
            [this](int entry) { remove(static_cast<std::size_t>(entry)); });
    connect(&document_, &Document::changed, this, &VariableSettings::show);
    show();
}

void VariableSettings::show() {
    problem_->hide();
    const auto variables = model::variablesOf(document_.project());
    const auto names = model::namesOf(variables);
    QStringList texts;
    for (const auto& each : variables)
        texts << variableText(each, names);
    list_->show(texts, texts);
}

void VariableSettings::open(std::optional<std::size_t> place) {
    auto& target = document_; // this form may be gone by the time the dialog closes
    VariableForm form(target, place, window());
    if (form.exec() == QDialog::Accepted) putVariable(target, place, form.variable());
}

void VariableSettings::remove(std::size_t place) {
    const auto why = removeVariable(document_, place);
    if (!why) return;
    problem_->setText(*why);
    problem_->show();
}

} // namespace burst::app

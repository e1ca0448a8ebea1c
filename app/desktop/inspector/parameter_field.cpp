#include "app/desktop/inspector/parameter_field.h"

#include "app/desktop/inspector/value_text.h"
#include "app/language/model_text.h"
#include "app/report/certainty.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

namespace burst::app {

ParameterField::ParameterField(const model::Parameter& parameter, QWidget* parent) : QWidget(parent) {
    const QString name = modelText(parameter.title);
    title_ = new QLabel(name, this);
    title_->setWordWrap(true); // large text has room for the height only
    searchText_ = name + QLatin1Char('\n') + QString::fromStdString(parameter.key);
    reset_ = new QToolButton(this);
    reset_->setObjectName(QStringLiteral("reset-") + QString::fromStdString(parameter.key));
    reset_->setAccessibleName(tr("Reset %1").arg(name));
    reset_->setAutoRaise(true);
    certainty_ = new QLabel(this);
    certainty_->setObjectName(QStringLiteral("certainty"));
    editor_ = makeEditor(parameter, this);
    title_->setBuddy(editor_);
    problem_ = new QLabel(this);
    problem_->setObjectName(QStringLiteral("fieldError"));
    problem_->setWordWrap(true);
    problem_->hide();
    result_ = new QLabel(this);
    result_->setObjectName(QStringLiteral("fieldNote"));
    result_->hide();
    idle_ = new QLabel(this);
    idle_->setObjectName(QStringLiteral("fieldNote"));
    idle_->setWordWrap(true);
    idle_->hide();
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 2, 0, 4);
    grid->setHorizontalSpacing(4);
    grid->setVerticalSpacing(2);
    grid->addWidget(title_, 0, 0);
    // Never both: a value that can be reset is no default.
    grid->addWidget(certainty_, 0, 1, Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(reset_, 0, 1);
    grid->addWidget(editor_, 1, 0, 1, 2);
    grid->addWidget(problem_, 2, 0, 1, 2);
    grid->addWidget(result_, 3, 0, 1, 2);
    grid->addWidget(idle_, 4, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setRowMinimumHeight(0, 24);
    connect(editor_, &ValueEditor::edited, this, &ParameterField::check);
    connect(editor_, &ValueEditor::tuneWanted, this, &ParameterField::tuneWanted);
    connect(editor_, &ValueEditor::finished, this, [this] { commit({}); });
    connect(editor_, &ValueEditor::stepped, this,
            [this] { commit(QStringLiteral("step ") + QString::fromStdString(setting().parameter->key)); });
    connect(reset_, &QToolButton::clicked, this, [this] { emit committed(model::Tree(), {}, {}); });
    for (auto* child : editor_->findChildren<QWidget*>())
        child->installEventFilter(this);
}

void ParameterField::setResetIcon(const QIcon& icon) {
    reset_->setIcon(icon);
}

void ParameterField::show(const SharedSetting& shared, const model::Names& names) {
    shared_ = shared;
    editor_->showExpression(shared.expression, names);
    if (shared.several)
        editor_->showSeveral(shared.setting);
    else
        editor_->show(shared.setting);
    const auto& parameter = *shared.setting.parameter;
    QFont font = title_->font();
    font.setBold(changed());
    title_->setFont(font);
    title_->setText((changed() ? QStringLiteral("● ") : QString()) + modelText(parameter.title));
    const QString standard =
        shared.manyDefaults ? tr("each to its own default") : defaultText(shared.setting);
    title_->setToolTip(shared.manyMeanings ? standard
                                           : modelText(parameter.help) + QLatin1Char('\n') + standard);
    reset_->setVisible(changed());
    idle_->setText(shared.idle);
    idle_->setVisible(!shared.idle.isEmpty());
    showCertainty();
    reset_->setToolTip(tr("Reset to the default (%1)").arg(standard));
    check();
}

void ParameterField::showCertainty() {
    const QString text = shared_.manyDefaults ? QString() : certaintyText(setting());
    certainty_->setText(text);
    certainty_->setVisible(!text.isEmpty());
    if (text.isEmpty()) return;
    QString tip = tr("The default: %1").arg(sourceText(setting()));
    if (!setting().source.empty()) tip += QLatin1Char('\n') + QString::fromStdString(setting().source);
    certainty_->setToolTip(tip);
    certainty_->setAccessibleName(tip);
    certainty_->setProperty("unverified", isUnverified(setting().certainty));
    certainty_->style()->unpolish(certainty_);
    certainty_->style()->polish(certainty_);
    certainty_->updateGeometry(); // its border takes room
}

void ParameterField::showProblem(const QString& text) {
    problem_->setText(text);
    problem_->setVisible(!text.isEmpty());
    editor_->setWrong(!text.isEmpty());
}

void ParameterField::check() {
    const auto value = editor_->value();
    const auto why = value.isNull() ? std::nullopt : model::problem(setting(), value);
    const QString mistake = editor_->mistake();
    showProblem(!mistake.isEmpty() ? mistake : why ? QString::fromStdString(*why) : QString());
    result_->setText(editor_->result());
    result_->setVisible(!result_->text().isEmpty());
}

void ParameterField::commit(const QString& mergeKey) {
    const auto value = editor_->value();
    check();
    const auto expression = editor_->expression();
    const bool same = !shared_.several && value == setting().value && expression == shared_.expression;
    if (!problem_->isHidden() || same) return;
    emit committed(value, expression, mergeKey);
}

bool ParameterField::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn) emit entered();
    return QWidget::eventFilter(watched, event);
}

} // namespace burst::app

#include "app/desktop/inspector/parameter_field.h"

#include "app/desktop/inspector/value_text.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

namespace burst::app {

ParameterField::ParameterField(const model::Parameter& parameter, QWidget* parent) : QWidget(parent) {
    const QString name = QString::fromStdString(parameter.title);
    title_ = new QLabel(name, this);
    title_->setToolTip(QString::fromStdString(parameter.help));
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
    grid->setColumnStretch(0, 1);
    grid->setRowMinimumHeight(0, 24);
    connect(editor_, &ValueEditor::edited, this, &ParameterField::check);
    connect(editor_, &ValueEditor::finished, this, &ParameterField::commit);
    connect(reset_, &QToolButton::clicked, this, [this] { emit committed(model::Tree()); });
    for (auto* child : editor_->findChildren<QWidget*>())
        child->installEventFilter(this);
}

void ParameterField::setResetIcon(const QIcon& icon) {
    reset_->setIcon(icon);
}

void ParameterField::show(const model::Setting& setting) {
    setting_ = setting;
    editor_->show(setting);
    QFont font = title_->font();
    font.setBold(changed());
    title_->setFont(font);
    title_->setText((changed() ? QStringLiteral("● ") : QString()) +
                    QString::fromStdString(setting.parameter->title));
    reset_->setVisible(changed());
    showCertainty();
    reset_->setToolTip(tr("Reset to the default (%1)").arg(defaultText(setting)));
    check();
}

void ParameterField::showCertainty() {
    const QString text = certaintyText(setting_);
    certainty_->setText(text);
    certainty_->setVisible(!text.isEmpty());
    if (text.isEmpty()) return;
    QString tip = tr("The default: %1").arg(sourceText(setting_));
    if (!setting_.source.empty()) tip += QLatin1Char('\n') + QString::fromStdString(setting_.source);
    certainty_->setToolTip(tip);
    certainty_->setAccessibleName(tip);
    certainty_->setProperty("unverified", isUnverified(setting_.certainty));
    certainty_->style()->unpolish(certainty_);
    certainty_->style()->polish(certainty_);
}

void ParameterField::showSeveral() {
    editor_->showSeveral();
    showProblem({});
}

void ParameterField::showProblem(const QString& text) {
    problem_->setText(text);
    problem_->setVisible(!text.isEmpty());
    editor_->setWrong(!text.isEmpty());
}

void ParameterField::check() {
    const auto value = editor_->value();
    const auto why = value.isNull() ? std::nullopt : model::problem(setting_, value);
    showProblem(why ? QString::fromStdString(*why) : QString());
}

void ParameterField::commit() {
    const auto value = editor_->value();
    check();
    if (!problem_->isHidden() || value == setting_.value) return;
    // Typing the default again is the same as resetting: files hold only what differs.
    emit committed(value == setting_.standard ? model::Tree() : value);
}

bool ParameterField::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusIn) emit entered();
    return QWidget::eventFilter(watched, event);
}

} // namespace burst::app

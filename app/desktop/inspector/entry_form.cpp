#include "app/desktop/inspector/entry_form.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace burst::app {

EntryForm::EntryForm(const QString& name, const QString& title, QWidget* parent) : QDialog(parent) {
    setObjectName(name);
    setWindowTitle(title);
    form_ = new QFormLayout;
    form_->setVerticalSpacing(8);
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    problem_ = new QLabel(this);
    problem_->setObjectName(QStringLiteral("fieldError"));
    problem_->setWordWrap(true);
    problem_->setMinimumHeight(problem_->fontMetrics().height() * 2);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    ok_ = new QPushButton(tr("OK"), this);
    ok_->setObjectName(QStringLiteral("primary")); // before the box looks up its style
    buttons->addButton(ok_, QDialogButtonBox::AcceptRole);
    ok_->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 12);
    layout->setSpacing(10);
    layout->addLayout(form_);
    layout->addWidget(problem_);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(420);
}

void EntryForm::check() {
    const QString wrong = read();
    ok_->setEnabled(wrong.isEmpty());
    problem_->setText(touched_ ? wrong : QString());
}

void EntryForm::touch() {
    touched_ = true;
    check();
}

QLineEdit* EntryForm::line(const QString& title, const QString& name, const QString& example) {
    auto* edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setAccessibleName(title);
    edit->setPlaceholderText(example);
    form_->addRow(title, edit);
    connect(edit, &QLineEdit::textEdited, this, &EntryForm::touch);
    return edit;
}

QComboBox* EntryForm::choice(const QString& title, const QString& name) {
    auto* box = new QComboBox(this);
    box->setObjectName(name);
    box->setAccessibleName(title);
    form_->addRow(title, box);
    connect(box, &QComboBox::currentIndexChanged, this, &EntryForm::check);
    connect(box, &QComboBox::activated, this, &EntryForm::touch);
    return box;
}

model::Result<std::optional<double>> typedFigure(const QString& text, model::Unit unit) {
    const QString typed = text.trimmed();
    if (typed.isEmpty()) return std::optional<double>();
    bool bare = false;
    typed.toDouble(&bare);
    const auto refusal = [](const QString& why) {
        return model::Error{model::Error::Cause::badInput, {}, why.toStdString()};
    };
    if (bare && unit == model::Unit::seconds && typed.toDouble() != 0.0)
        return refusal(EntryForm::tr("Write the unit as well, such as 800 ms or 2 min."));
    if (bare && unit == model::Unit::money)
        return refusal(EntryForm::tr("Write the currency as well, such as 150 USD."));
    if (bare && unit == model::Unit::ratio && typed.toDouble() > 1.0)
        return refusal(EntryForm::tr("Write a share in percent, such as 5 %."));
    const auto read = model::parseQuantity(typed.toStdString(), unit);
    if (!read) return read.error();
    return std::optional<double>(*read);
}

} // namespace burst::app

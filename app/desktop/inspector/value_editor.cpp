#include "app/desktop/inspector/value_editor.h"

#include "app/desktop/inspector/value_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyle>

namespace burst::app {

namespace {
QHBoxLayout* barely(QWidget* owner) {
    auto* layout = new QHBoxLayout(owner);
    layout->setContentsMargins(0, 0, 0, 0);
    return layout;
}
} // namespace

LineEditor::LineEditor(const model::Parameter& parameter, QWidget* parent) : ValueEditor(parent) {
    line_ = new QLineEdit(this);
    line_->setObjectName(QStringLiteral("value-") + QString::fromStdString(parameter.key));
    line_->setAccessibleName(QString::fromStdString(parameter.title));
    barely(this)->addWidget(line_);
    setFocusProxy(line_);
    if (!parameter.choices.empty()) {
        QStringList words;
        for (const auto& choice : parameter.choices)
            words << QString::fromStdString(choice);
        auto* completer = new QCompleter(words, line_);
        completer->setCaseSensitivity(Qt::CaseInsensitive);
        completer->setFilterMode(Qt::MatchContains);
        line_->setCompleter(completer);
    }
    line_->installEventFilter(this);
    connect(line_, &QLineEdit::textEdited, this, &LineEditor::edited);
    connect(line_, &QLineEdit::editingFinished, this, &LineEditor::finished);
}

void LineEditor::show(const model::Setting& setting) {
    const bool same = setting_.parameter != nullptr && setting_.value == setting.value;
    setting_ = setting;
    line_->setPlaceholderText(setting.standard.isNull() ? tr("not set")
                                                        : shownValue(*setting.parameter, setting.standard));
    if (same && line_->hasFocus()) return;
    line_->setText(shownValue(*setting.parameter, setting.value));
    line_->setCursorPosition(0);
}

void LineEditor::showSeveral() {
    line_->clear();
    line_->setPlaceholderText(tr("— several —"));
}

model::Tree LineEditor::value() const {
    return setting_.parameter != nullptr ? typedValue(setting_, line_->text()) : model::Tree();
}

void LineEditor::setWrong(bool wrong) {
    line_->setProperty("invalid", wrong);
    line_->style()->unpolish(line_);
    line_->style()->polish(line_);
}

bool LineEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape &&
        setting_.parameter != nullptr) {
        line_->setText(shownValue(*setting_.parameter, setting_.value));
        emit edited();
        return true;
    }
    // In a field in which nothing is typed, undo and redo mean the design.
    if (event->type() == QEvent::ShortcutOverride && setting_.parameter != nullptr &&
        line_->text() == shownValue(*setting_.parameter, setting_.value)) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            key->ignore();
            return true;
        }
    }
    return ValueEditor::eventFilter(watched, event);
}

ChoiceEditor::ChoiceEditor(const model::Parameter& parameter, QWidget* parent) : ValueEditor(parent) {
    box_ = new QComboBox(this);
    box_->setObjectName(QStringLiteral("value-") + QString::fromStdString(parameter.key));
    box_->setAccessibleName(QString::fromStdString(parameter.title));
    box_->setFocusPolicy(Qt::StrongFocus);
    if (parameter.standard.isNull()) box_->addItem(tr("not set"), QString());
    for (const auto& choice : parameter.choices)
        box_->addItem(QString::fromStdString(choice), QString::fromStdString(choice));
    barely(this)->addWidget(box_);
    setFocusProxy(box_);
    connect(box_, &QComboBox::activated, this, &ChoiceEditor::finished);
}

void ChoiceEditor::show(const model::Setting& setting) {
    const QString text = shownValue(*setting.parameter, setting.value);
    int index = box_->findData(text);
    if (index < 0 && !text.isEmpty()) {
        // A value that this version does not know stays visible, and model::problem() speaks of it.
        box_->addItem(text, text);
        index = box_->count() - 1;
    }
    box_->setCurrentIndex(std::max(0, index));
}

void ChoiceEditor::showSeveral() {
    box_->setCurrentIndex(-1);
}

model::Tree ChoiceEditor::value() const {
    const QString text = box_->currentData().toString();
    return text.isEmpty() ? model::Tree() : model::Tree(text.toStdString());
}

FlagEditor::FlagEditor(const model::Parameter& parameter, QWidget* parent) : ValueEditor(parent) {
    box_ = new QCheckBox(tr("on"), this);
    box_->setObjectName(QStringLiteral("value-") + QString::fromStdString(parameter.key));
    box_->setAccessibleName(QString::fromStdString(parameter.title));
    barely(this)->addWidget(box_);
    setFocusProxy(box_);
    connect(box_, &QCheckBox::clicked, this, &FlagEditor::finished);
}

void FlagEditor::show(const model::Setting& setting) {
    const auto* truth = setting.value.truth();
    box_->setChecked(truth != nullptr && *truth);
}

model::Tree FlagEditor::value() const {
    return model::Tree(box_->isChecked());
}

ValueEditor* makeEditor(const model::Parameter& parameter, QWidget* parent) {
    switch (parameter.type) {
    case model::Parameter::Type::choice:
        return new ChoiceEditor(parameter, parent);
    case model::Parameter::Type::flag:
        return new FlagEditor(parameter, parent);
    case model::Parameter::Type::distribution:
        return new DistributionEditor(parameter, parent);
    default:
        return new LineEditor(parameter, parent);
    }
}

} // namespace burst::app

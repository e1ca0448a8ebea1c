#include "app/desktop/inspector/value_editor.h"

#include "app/desktop/inspector/field_units.h"
#include "app/desktop/inspector/unit_menu.h"
#include "app/desktop/inspector/value_text.h"
#include "app/language/model_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
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
    line_->setAccessibleName(modelText(parameter.title));
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
    connect(line_, &QLineEdit::editingFinished, this, [this] {
        if (!several_ || !line_->text().trimmed().isEmpty()) emit finished();
    });
}

QString LineEditor::untouched() const {
    if (several_ || setting_.parameter == nullptr) return {};
    return expression_.empty() ? fieldText(*setting_.parameter, setting_.value)
                               : QString::fromStdString(expression_);
}

void LineEditor::showExpression(const std::string& expression, const model::Names& names) {
    expression_ = expression;
    names_ = names;
}

std::string LineEditor::expression() const {
    if (setting_.parameter == nullptr) return {};
    return line_->text() == untouched() ? expression_ : typedExpression(setting_, line_->text(), names_);
}

void LineEditor::show(const model::Setting& setting) {
    const bool was = setting_.parameter != nullptr && !several_;
    setting_ = setting;
    several_ = false;
    const bool same = was && shown_ == untouched();
    shown_ = untouched();
    line_->setToolTip(expression_.empty()
                          ? QString()
                          : tr("Worked out: %1").arg(fieldText(*setting.parameter, setting.value)));
    line_->setPlaceholderText(setting.standard.isNull() ? tr("not set")
                                                        : fieldText(*setting.parameter, setting.standard));
    if (same && line_->hasFocus()) return;
    line_->setText(untouched());
    line_->setCursorPosition(0);
}

void LineEditor::showSeveral(const model::Setting& setting) {
    const bool typing = several_ && line_->hasFocus();
    setting_ = setting;
    several_ = true;
    line_->setPlaceholderText(tr("— several —"));
    if (!typing) line_->clear();
}

model::Tree LineEditor::value() const {
    if (setting_.parameter == nullptr) return {};
    // In another unit the text may be rounded; untouched it stands for the value itself.
    if (!several_ && line_->text() == untouched()) return setting_.value;
    return typedValue(setting_, line_->text(), names_);
}

QString LineEditor::result() const {
    return setting_.parameter == nullptr ? QString() : typedResult(setting_, line_->text(), names_);
}

QString LineEditor::mistake() const {
    return setting_.parameter == nullptr ? QString() : typedMistake(setting_, line_->text(), names_);
}

void LineEditor::setWrong(bool wrong) {
    line_->setProperty("invalid", wrong);
    line_->style()->unpolish(line_);
    line_->style()->polish(line_);
}

bool LineEditor::eventFilter(QObject* watched, QEvent* event) {
    if (setting_.parameter == nullptr) return ValueEditor::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress && pressed(*static_cast<QKeyEvent*>(event))) return true;
    if (event->type() == QEvent::ContextMenu) {
        openMenu(static_cast<QContextMenuEvent*>(event)->globalPos());
        return true;
    }
    // In a field in which nothing is typed, undo and redo mean the design.
    if (event->type() == QEvent::ShortcutOverride && line_->text() == untouched()) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            key->ignore();
            return true;
        }
    }
    return ValueEditor::eventFilter(watched, event);
}

bool LineEditor::pressed(const QKeyEvent& key) {
    if (key.key() == Qt::Key_Escape) {
        line_->setText(untouched());
        emit edited();
        return true;
    }
    if (key.key() != Qt::Key_Up && key.key() != Qt::Key_Down) return false;
    // Among different values there is none to start from.
    if (several_ && line_->text().trimmed().isEmpty()) return false;
    if (!expression().empty()) return false; // nor in a text that others decide
    double steps = key.key() == Qt::Key_Up ? 1 : -1;
    if (key.modifiers().testFlag(Qt::ShiftModifier)) steps *= 10;
    if (key.modifiers().testFlag(Qt::ControlModifier)) steps /= 10;
    const auto next = steppedText(setting_, line_->text(), steps);
    if (!next) return false;
    line_->setText(*next);
    emit edited();
    emit stepped();
    return true;
}

void LineEditor::openMenu(const QPoint& at) {
    auto* menu = line_->createStandardContextMenu();
    menu->setObjectName(QStringLiteral("fieldMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    using Type = model::Parameter::Type;
    const bool quantity = setting_.parameter->type == Type::quantity;
    if (quantity || setting_.parameter->type == Type::integer) {
        menu->addSeparator();
        auto* tune = menu->addAction(tr("Tune with a slider"), this, &LineEditor::tuneWanted);
        tune->setObjectName(QStringLiteral("tuneField"));
    }
    if (quantity) addUnitMenu(*menu, *setting_.parameter, [this](const QString& unit) { showIn(unit); });
    menu->popup(at);
}

void LineEditor::showIn(const QString& unit) {
    const auto& parameter = *setting_.parameter;
    const bool empty = line_->text().trimmed().isEmpty();
    const auto now = value();
    chooseUnit(parameter, unit);
    if (!several_)
        line_->setPlaceholderText(setting_.standard.isNull() ? tr("not set")
                                                             : fieldText(parameter, setting_.standard));
    if (!empty && expression().empty()) line_->setText(fieldText(parameter, now));
}

ChoiceEditor::ChoiceEditor(const model::Parameter& parameter, QWidget* parent) : ValueEditor(parent) {
    box_ = new QComboBox(this);
    box_->setObjectName(QStringLiteral("value-") + QString::fromStdString(parameter.key));
    box_->setAccessibleName(modelText(parameter.title));
    box_->setFocusPolicy(Qt::StrongFocus);
    box_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box_->setMinimumContentsLength(8); // its longest word is not to widen the whole form
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

void ChoiceEditor::showSeveral(const model::Setting& setting) {
    (void)setting; // the words are the same for all
    box_->setPlaceholderText(tr("— several —"));
    box_->setCurrentIndex(-1);
}

model::Tree ChoiceEditor::value() const {
    const QString text = box_->currentData().toString();
    return text.isEmpty() ? model::Tree() : model::Tree(text.toStdString());
}

FlagEditor::FlagEditor(const model::Parameter& parameter, QWidget* parent) : ValueEditor(parent) {
    box_ = new QCheckBox(this);
    box_->setObjectName(QStringLiteral("value-") + QString::fromStdString(parameter.key));
    box_->setAccessibleName(modelText(parameter.title));
    barely(this)->addWidget(box_);
    setFocusProxy(box_);
    connect(box_, &QCheckBox::clicked, this, &FlagEditor::finished);
}

void FlagEditor::show(const model::Setting& setting) {
    const auto* truth = setting.value.truth();
    box_->setTristate(false);
    box_->setText(tr("on"));
    box_->setChecked(truth != nullptr && *truth);
}

void FlagEditor::showSeveral(const model::Setting& setting) {
    (void)setting; // some are on, some off
    box_->setTristate(true);
    box_->setText(tr("— several —"));
    box_->setCheckState(Qt::PartiallyChecked);
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

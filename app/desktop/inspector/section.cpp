#include "app/desktop/inspector/section.h"

#include "app/desktop/inspector/parameter_field.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace burst::app {

Section::Section(const QString& title, QWidget* parent) : QWidget(parent), title_(title) {
    head_ = new QToolButton(this);
    head_->setObjectName(QStringLiteral("sectionHead"));
    head_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    head_->setCheckable(true);
    head_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    reset_ = new QToolButton(this);
    reset_->setObjectName(QStringLiteral("resetSection-") + title);
    reset_->setAccessibleName(tr("Reset all of %1").arg(title));
    reset_->setAutoRaise(true);
    body_ = new QWidget(this);
    inner_ = new QVBoxLayout(body_);
    inner_->setContentsMargins(0, 0, 0, 4);
    inner_->setSpacing(2);
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(head_, 1);
    row->addWidget(reset_);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(12, 2, 12, 0);
    outer->setSpacing(0);
    outer->addLayout(row);
    outer->addWidget(body_);
    connect(head_, &QToolButton::clicked, this, [this](bool on) {
        setOpen(on);
        emit toggled(on);
    });
    connect(reset_, &QToolButton::clicked, this, &Section::resetWanted);
    tellChanged();
    setOpen(false);
}

void Section::addPart(QWidget* part) {
    parts_.push_back(part);
    inner_->addWidget(part);
}

void Section::addField(ParameterField* field) {
    fields_.push_back(field);
    inner_->addWidget(field);
}

std::vector<std::string> Section::changedKeys() const {
    std::vector<std::string> keys;
    for (const auto* field : fields_)
        if (field->setting().parameter != nullptr && field->changed())
            keys.push_back(field->setting().parameter->key);
    return keys;
}

void Section::setOpen(bool open) {
    open_ = open;
    arrange();
}

void Section::setResetIcon(const QIcon& icon) {
    reset_->setIcon(icon);
}

void Section::tellChanged() {
    filter(words_);
    const auto changed = changedKeys().size();
    head_->setText(changed == 0 ? title_ : tr("%1   ● %2").arg(title_).arg(changed));
    head_->setAccessibleName(changed == 0 ? title_ : tr("%1, %2 set").arg(title_).arg(changed));
    reset_->setVisible(changed > 0);
    reset_->setToolTip(tr("Reset %1 – all %2 settings that differ go back to their defaults")
                           .arg(title_)
                           .arg(static_cast<qulonglong>(changed)));
}

int Section::filter(const QStringList& words) {
    words_ = words;
    filtered_ = !words.isEmpty();
    int left = 0;
    for (auto* field : fields_) {
        const QString text = field->searchText();
        const bool fits = std::all_of(words.begin(), words.end(), [&](const QString& word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
        // Who asks for it by name finds it, with the reason why it changes nothing.
        const bool shown = fits && (filtered_ || !field->idle());
        field->setVisible(shown);
        left += shown ? 1 : 0;
    }
    for (auto* part : parts_)
        part->setVisible(!filtered_);
    setVisible(left > 0 || (!filtered_ && fields_.empty()));
    arrange();
    return left;
}

void Section::arrange() {
    const bool shown = open_ || filtered_;
    head_->setChecked(shown);
    head_->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
    body_->setVisible(shown);
}

} // namespace burst::app

#include "app/desktop/settings/keys_dialog.h"

#include "app/desktop/commands/action_text.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace burst::app {

namespace {
enum KeyColumn : int { commandColumn, keyColumn };

QString keysOf(const QAction& action) {
    return QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText);
}
} // namespace

KeysDialog::KeysDialog(KeyBindings& keys, QWidget* parent) : QDialog(parent), keys_(keys) {
    setObjectName(QStringLiteral("keysDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Change shortcuts"));
    buildList();
    buildKey();
    auto* row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("New &key"), this));
    qobject_cast<QLabel*>(row->itemAt(0)->widget())->setBuddy(key_);
    row->addWidget(key_, 1);
    for (auto* button : {set_, remove_, reset_})
        row->addWidget(button);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* all = buttons->addButton(tr("Reset &all"), QDialogButtonBox::ResetRole);
    all->setObjectName(QStringLiteral("keysResetAll"));
    all->setToolTip(tr("Reset all – every command gets the keys back that it came with"));
    connect(all, &QPushButton::clicked, &keys_, &KeyBindings::resetAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    for (auto* button : findChildren<QPushButton*>())
        button->setAutoDefault(false); // Enter belongs to the key that is typed
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(filter_);
    layout->addWidget(list_, 1);
    layout->addLayout(row);
    layout->addWidget(note_);
    layout->addWidget(buttons);
    resize(560, 560);
    connect(&keys_, &KeyBindings::changed, this, &KeysDialog::fill);
    fill();
}

KeysDialog::~KeysDialog() {
    // They tell of items and of the focus while they go.
    list_->disconnect(this);
    key_->disconnect(this);
    filter_->disconnect(this);
}

void KeysDialog::buildList() {
    filter_ = new QLineEdit(this);
    filter_->setObjectName(QStringLiteral("keysFilter"));
    filter_->setPlaceholderText(tr("Find a command or a key"));
    filter_->setAccessibleName(tr("Find a command or a key"));
    filter_->setClearButtonEnabled(true);
    connect(filter_, &QLineEdit::textChanged, this, &KeysDialog::filter);
    list_ = new QTreeWidget(this);
    list_->setObjectName(QStringLiteral("keysList"));
    list_->setAccessibleName(tr("Commands and their keys"));
    list_->setHeaderLabels({tr("Command"), tr("Keys")});
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    list_->header()->setStretchLastSection(false);
    list_->header()->setSectionResizeMode(commandColumn, QHeaderView::Stretch);
    list_->header()->setSectionResizeMode(keyColumn, QHeaderView::ResizeToContents);
    connect(list_, &QTreeWidget::currentItemChanged, this, &KeysDialog::showKey);
    connect(list_, &QTreeWidget::itemActivated, this, [this] { key_->setFocus(); });
}

void KeysDialog::buildKey() {
    const auto button = [this](const char* name, const QString& text, const QString& tip) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(QLatin1String(name));
        made->setToolTip(tip);
        return made;
    };
    key_ = new QKeySequenceEdit(this);
    key_->setObjectName(QStringLiteral("keysKey"));
    key_->setAccessibleName(tr("New key"));
    connect(key_, &QKeySequenceEdit::keySequenceChanged, this, &KeysDialog::judge);
    set_ = button("keysSet", tr("&Set"), tr("Set – gives the command this key instead of its own"));
    remove_ = button("keysRemove", tr("Re&move"), tr("Remove – the command has no key any more"));
    reset_ = button("keysReset", tr("&Reset"), tr("Reset – gives the command the keys that it came with"));
    note_ = new QLabel(this);
    note_->setObjectName(QStringLiteral("keysNote"));
    note_->setWordWrap(true);
    connect(set_, &QPushButton::clicked, this, [this] {
        if (auto* action = chosen()) keys_.set(*action, {key_->keySequence()});
    });
    connect(remove_, &QPushButton::clicked, this, [this] {
        if (auto* action = chosen()) keys_.set(*action, {});
    });
    connect(reset_, &QPushButton::clicked, this, [this] {
        if (auto* action = chosen()) keys_.reset(*action);
    });
}

void KeysDialog::fill() {
    const auto* before = chosen();
    list_->clear();
    for (auto* action : keys_.actions()) {
        auto* item = new QTreeWidgetItem(list_, {actionText(*action), keysOf(*action)});
        item->setData(commandColumn, Qt::UserRole, QVariant::fromValue<QObject*>(action));
        QFont font = list_->font();
        font.setBold(keys_.isChanged(*action));
        item->setFont(keyColumn, font);
        if (keys_.isChanged(*action)) item->setToolTip(keyColumn, tr("Changed by you"));
    }
    list_->sortItems(commandColumn, Qt::AscendingOrder);
    for (int i = 0; i < list_->topLevelItemCount(); ++i)
        if (before == nullptr ||
            list_->topLevelItem(i)->data(commandColumn, Qt::UserRole).value<QObject*>() == before) {
            list_->setCurrentItem(list_->topLevelItem(i));
            break;
        }
    filter();
}

void KeysDialog::filter() {
    const QString words = filter_->text().trimmed();
    for (int i = 0; i < list_->topLevelItemCount(); ++i) {
        auto* item = list_->topLevelItem(i);
        item->setHidden(!item->text(commandColumn).contains(words, Qt::CaseInsensitive) &&
                        !item->text(keyColumn).contains(words, Qt::CaseInsensitive));
    }
}

QAction* KeysDialog::chosen() const {
    const auto* item = list_->currentItem();
    return item == nullptr
               ? nullptr
               : qobject_cast<QAction*>(item->data(commandColumn, Qt::UserRole).value<QObject*>());
}

void KeysDialog::showKey() {
    const auto* action = chosen();
    remove_->setEnabled(action != nullptr && !action->shortcuts().isEmpty());
    reset_->setEnabled(action != nullptr && keys_.isChanged(*action));
    key_->clear();
    judge();
}

void KeysDialog::judge() {
    const auto* action = chosen();
    const auto key = key_->keySequence();
    const QString reserved = KeyBindings::reserved(key);
    const auto* holder = action != nullptr && !key.isEmpty() ? keys_.holder(key, *action) : nullptr;
    set_->setEnabled(action != nullptr && !key.isEmpty() && reserved.isEmpty());
    set_->setText(holder != nullptr ? tr("&Take over") : tr("&Set"));
    const QString shown = key.toString(QKeySequence::NativeText);
    if (!reserved.isEmpty())
        note_->setText(reserved);
    else if (holder != nullptr)
        note_->setText(tr("%1 is in the way of “%2” (%3), which would lose that key.")
                           .arg(shown, actionText(*holder), keysOf(*holder)));
    else
        note_->setText(key.isEmpty() ? tr("Choose a command, then press its new key in the field.")
                                     : tr("%1 is free.").arg(shown));
}

} // namespace burst::app

#include "app/desktop/settings/key_bindings.h"

#include "app/desktop/commands/action_text.h"

#include <QSettings>

namespace burst::app {

namespace {
QString keysEntry(const QAction& action) {
    return QStringLiteral("keys/") + action.objectName();
}

/// " (Ctrl+D)"; empty without a key.
QString keyNote(const QKeySequence& key) {
    return key.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(key.toString(QKeySequence::NativeText));
}

/// The tool-tip with another key after the title.
QString withKey(QString tip, const QAction& action, const QString& before, const QString& now) {
    if (!before.isEmpty() && tip.contains(before))
        return tip.replace(tip.indexOf(before), before.size(), now);
    const QString title = actionText(action);
    return tip.startsWith(title) ? title + now + tip.mid(title.size()) : tip;
}

/// Whether one of them would keep the other from being heard.
bool inTheWay(const QKeySequence& a, const QKeySequence& b) {
    return !a.isEmpty() && !b.isEmpty() &&
           (a.matches(b) != QKeySequence::NoMatch || b.matches(a) != QKeySequence::NoMatch);
}
} // namespace

void KeyBindings::add(QAction& action) {
    actions_.push_back(&action);
    defaults_[action.objectName()] = action.shortcuts();
    const QVariant kept = QSettings().value(keysEntry(action));
    if (!kept.isValid()) return;
    QList<QKeySequence> keys;
    for (const QString& text : kept.toStringList())
        if (const auto key = QKeySequence::fromString(text, QKeySequence::PortableText); !key.isEmpty())
            keys << key;
    put(action, keys);
}

bool KeyBindings::isChanged(const QAction& action) const {
    return action.shortcuts() != defaults_.value(action.objectName());
}

QAction* KeyBindings::holder(const QKeySequence& key, const QAction& but) const {
    for (auto* action : actions_)
        for (const auto& own : action->shortcuts())
            if (action != &but && inTheWay(key, own)) return action;
    return nullptr;
}

QString KeyBindings::reserved(const QKeySequence& key) {
    if (key.isEmpty()) return {};
    const auto first = key[0];
    const bool plain =
        first.keyboardModifiers() == Qt::NoModifier || first.keyboardModifiers() == Qt::ShiftModifier;
    for (const Qt::Key taken : {Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Escape, Qt::Key_Return, Qt::Key_Enter,
                                Qt::Key_Space, Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right})
        if (plain && first.key() == taken)
            return tr("%1 is needed to move about on the canvas and in fields.")
                .arg(key.toString(QKeySequence::NativeText));
    return {};
}

void KeyBindings::put(QAction& action, const QList<QKeySequence>& keys) {
    const QString before = keyNote(action.shortcut());
    action.setShortcuts(keys);
    const QString now = keyNote(action.shortcut());
    if (before == now) return;
    action.setToolTip(withKey(action.toolTip(), action, before, now));
    // What updates of the window go back to.
    constexpr const char* plainTip = "plainTip";
    if (const QVariant tip = action.property(plainTip); tip.isValid())
        action.setProperty(plainTip, withKey(tip.toString(), action, before, now));
}

void KeyBindings::set(QAction& action, const QList<QKeySequence>& keys) {
    for (const auto& key : keys)
        while (auto* other = holder(key, action)) {
            QList<QKeySequence> left = other->shortcuts();
            left.removeIf([&](const QKeySequence& own) { return inTheWay(key, own); });
            put(*other, left);
            keep(*other);
        }
    put(action, keys);
    keep(action);
    emit changed();
}

void KeyBindings::keep(const QAction& action) const {
    if (!isChanged(action)) return QSettings().remove(keysEntry(action));
    QStringList texts;
    for (const auto& key : action.shortcuts())
        texts << key.toString(QKeySequence::PortableText);
    QSettings().setValue(keysEntry(action), texts);
}

void KeyBindings::reset(QAction& action) {
    set(action, defaults_.value(action.objectName()));
}

void KeyBindings::resetAll() {
    for (auto* action : actions_) {
        put(*action, defaults_.value(action->objectName()));
        QSettings().remove(keysEntry(*action));
    }
    emit changed();
}

} // namespace burst::app

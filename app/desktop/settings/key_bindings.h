#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>

#include <vector>

class QAction;

namespace burst::app {

/// The keys of actions: those they came with, or what the user wants instead, which is remembered by the name
/// of the action. Tool-tips follow.
class KeyBindings : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Remembers the keys that the action has as its default, and puts the user's in force where there are
    /// any. The action needs an object name.
    void add(QAction& action);
    /// In the order in which they were added.
    [[nodiscard]] const std::vector<QAction*>& actions() const { return actions_; }
    [[nodiscard]] bool isChanged(const QAction& action) const;

    /// Another action that has this key, or whose key begins as this one does so that one would hide the
    /// other; nullptr when the key is free.
    [[nodiscard]] QAction* holder(const QKeySequence& key, const QAction& but) const;
    /// Why a key cannot be given to any action: the canvas and fields need it. Empty when it can.
    [[nodiscard]] static QString reserved(const QKeySequence& key);

    /// Gives an action these keys, and takes them away from all others. No keys = none.
    void set(QAction& action, const QList<QKeySequence>& keys);
    /// Gives an action its default keys back, and takes them away from all others.
    void reset(QAction& action);
    void resetAll();

signals:
    void changed();

private:
    void put(QAction& action, const QList<QKeySequence>& keys);
    /// Remembers the keys of an action for later sessions.
    void keep(const QAction& action) const;

    std::vector<QAction*> actions_{};
    QHash<QString, QList<QKeySequence>> defaults_{};
};

} // namespace burst::app

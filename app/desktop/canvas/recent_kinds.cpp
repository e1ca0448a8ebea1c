#include "app/desktop/canvas/recent_kinds.h"

#include <QSettings>

namespace burst::app {

namespace {
constexpr qsizetype mostRecent = 5;
const QString recentKey = QStringLiteral("recentKinds");
} // namespace

QStringList recentKinds() {
    return QSettings().value(recentKey).toStringList();
}

void rememberKind(const QString& kind) {
    QStringList recent = recentKinds();
    recent.removeAll(kind);
    recent.prepend(kind);
    QSettings().setValue(recentKey, recent.mid(0, mostRecent));
}

} // namespace burst::app

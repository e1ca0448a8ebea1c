#pragma once

#include <QAction>
#include <QString>

namespace burst::app {

/// The text of an action without mnemonic and dots: "Open".
[[nodiscard]] inline QString actionText(const QAction& action) {
    QString text = action.text();
    return text.remove(QLatin1Char('&')).remove(QStringLiteral("…"));
}

} // namespace burst::app

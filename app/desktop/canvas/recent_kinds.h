#pragma once

#include <QString>
#include <QStringList>

namespace burst::app {

/// The kinds that were put onto a canvas last, the latest first, at most five. Kept between starts.
[[nodiscard]] QStringList recentKinds();
void rememberKind(const QString& kind);

} // namespace burst::app

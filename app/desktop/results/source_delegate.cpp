#include "app/desktop/results/source_delegate.h"

#include <QRegularExpression>

namespace burst::app {

QString shortSource(const QString& source) {
    static const QRegularExpression address(QStringLiteral("https?://(?:www\\.)?([^/\\s,;:]+)[^\\s,;]*"));
    QString text = source;
    return text.replace(address, QStringLiteral("\\1"));
}

QString SourceDelegate::displayText(const QVariant& value, const QLocale& locale) const {
    return shortSource(QStyledItemDelegate::displayText(value, locale));
}

} // namespace burst::app

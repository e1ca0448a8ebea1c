#pragma once

#include <QStyledItemDelegate>

namespace burst::app {

/// Shows where a figure comes from in few words: of an address only the site. The whole text stays what is
/// copied, searched and shown in the tool-tip.
class SourceDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QString displayText(const QVariant& value, const QLocale& locale) const override;
};

/// "docs.aws.amazon.com, as of 2026-11-01" of a source with the whole address.
[[nodiscard]] QString shortSource(const QString& source);

} // namespace burst::app

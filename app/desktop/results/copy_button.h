#pragma once

#include <QToolButton>

#include <functional>

namespace burst::app {

/// Copies a table: as text for people, or exactly as CSV for other programs.
class CopyButton : public QToolButton {
    Q_OBJECT

public:
    using Writer = std::function<QString()>;

    /// @param name  of the object
    CopyButton(const QString& name, Writer text, Writer csv, QWidget* parent);

signals:
    void said(const QString& text); ///< what was copied
};

} // namespace burst::app

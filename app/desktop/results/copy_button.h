#pragma once

#include <QToolButton>

#include <functional>

namespace burst::app {

/// Copies a table: as text for people, as Markdown where asked for, or exactly as CSV for other programs.
class CopyButton : public QToolButton {
    Q_OBJECT

public:
    using Writer = std::function<QString()>;

    /// @param name  of the object
    CopyButton(const QString& name, Writer text, Writer csv, QWidget* parent);

    /// Offers Markdown as well.
    void addMarkdown(Writer markdown);

signals:
    void said(const QString& text); ///< what was copied

private:
    void add(const QString& title, const QString& told, Writer write);
};

} // namespace burst::app

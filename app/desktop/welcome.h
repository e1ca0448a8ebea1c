#pragma once

#include "app/diagram/theme.h"

#include <QFrame>
#include <QStringList>

class QScrollArea;
class QVBoxLayout;

namespace burst::app {

/// What stands on an empty canvas: how to begin, the examples and the recent files. Clicks beside the
/// buttons go through to the canvas.
class Welcome : public QFrame {
    Q_OBJECT

public:
    explicit Welcome(QWidget* parent = nullptr);
    /// Looks up examples and recent files again.
    void fill();
    /// All of it; with less room it scrolls.
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void openWanted();
    void pathWanted(const QString& path);
    void quickAddWanted();

protected:
    /// A double click means the same as on the canvas behind.
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void addFiles(const QString& heading, const QStringList& paths, const QString& objectName);
    QScrollArea* scroll_{nullptr};
    QWidget* page_{nullptr};
    QVBoxLayout* layout_{nullptr};
};

} // namespace burst::app

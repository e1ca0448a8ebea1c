#pragma once

#include "app/diagram/theme.h"

#include <QTreeWidget>
#include <QWidget>

class QLineEdit;

namespace burst::app {

/// The kinds as a tree that gives a kind to a drag.
class PaletteTree : public QTreeWidget {
    Q_OBJECT

public:
    using QTreeWidget::QTreeWidget;

protected:
    [[nodiscard]] QMimeData* mimeData(const QList<QTreeWidgetItem*>& items) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
};

/// What may be put on the canvas, by category, with a filter. Click and click again on the canvas, drag, or
/// press Enter to add in the middle of the view.
class Palette : public QWidget {
    Q_OBJECT

public:
    explicit Palette(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    [[nodiscard]] QTreeWidget& tree() { return *tree_; }

signals:
    void placingWanted(const QString& kind); ///< the next click on the canvas places it
    void addWanted(const QString& kind);     ///< in the middle of the view

private:
    void fill(const Theme& theme);
    void filter(const QString& text);

    QLineEdit* search_{nullptr};
    PaletteTree* tree_{nullptr};
};

} // namespace burst::app

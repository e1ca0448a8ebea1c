#pragma once

#include "app/editor/document.h"

#include <QTabBar>

namespace burst::app {

/// The designs of the project as tabs over the canvas. Double-click renames, the menu duplicates and removes.
class DesignTabs : public QTabBar {
    Q_OBJECT

public:
    explicit DesignTabs(Document& document, QWidget* parent = nullptr);

    /// Asks for another name of the design on screen.
    void askName();

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void fill();

    Document& document_;
    bool filling_{false};
};

} // namespace burst::app

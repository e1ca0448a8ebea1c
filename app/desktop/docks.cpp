#include "app/desktop/docks.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>

#include <algorithm>

namespace burst::app {

QDockWidget* addDock(QMainWindow* window, const QString& name, const QString& title, QWidget* content,
                     Qt::DockWidgetArea area) {
    auto* result = new QDockWidget(title, window);
    result->setObjectName(name);
    result->setFeatures(QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetClosable);
    result->setWidget(content);
    window->addDockWidget(area, result);
    return result;
}

void hideTitlesUnderTabs(QMainWindow* window, const std::vector<QDockWidget*>& docks) {
    const auto follow = [window, docks] {
        for (auto* dock : docks) {
            const auto others = window->tabifiedDockWidgets(dock);
            const bool tabbed = std::any_of(others.begin(), others.end(), [](const QDockWidget* other) {
                return other->toggleViewAction()->isChecked();
            });
            if (tabbed == (dock->titleBarWidget() != nullptr)) continue;
            auto* before = dock->titleBarWidget();
            dock->setTitleBarWidget(tabbed ? new QWidget(dock) : nullptr);
            delete before;
        }
    };
    for (auto* dock : docks) {
        QObject::connect(dock->toggleViewAction(), &QAction::toggled, window, follow);
        QObject::connect(dock, &QDockWidget::dockLocationChanged, window, follow);
    }
    follow();
}

} // namespace burst::app

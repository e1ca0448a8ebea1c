#include "app/desktop/docks.h"

#include <QDockWidget>
#include <QMainWindow>

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

} // namespace burst::app

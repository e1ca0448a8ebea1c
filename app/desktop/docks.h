#pragma once

#include <QString>
#include <Qt>

class QDockWidget;
class QMainWindow;
class QWidget;

namespace burst::app {

/// A panel at a side of the window that can be moved and closed.
/// @param name  under which its place is remembered
QDockWidget* addDock(QMainWindow* window, const QString& name, const QString& title, QWidget* content,
                     Qt::DockWidgetArea area);

} // namespace burst::app

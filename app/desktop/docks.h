#pragma once

#include <QString>
#include <Qt>

#include <vector>

class QDockWidget;
class QMainWindow;
class QWidget;

namespace burst::app {

/// A panel at a side of the window that can be moved and closed.
/// @param name  under which its place is remembered
QDockWidget* addDock(QMainWindow* window, const QString& name, const QString& title, QWidget* content,
                     Qt::DockWidgetArea area);

/// Keeps the title of each of these panels out of sight while it stands behind or before another one: the tab
/// has the same words. They are closed by the View menu then.
void hideTitlesUnderTabs(QMainWindow* window, const std::vector<QDockWidget*>& docks);

} // namespace burst::app

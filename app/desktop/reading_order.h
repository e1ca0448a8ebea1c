#pragma once

#include <vector>

class QWidget;

namespace burst::app {

// Forms whose fields are made while they are used. Qt's own order of focus is that of creation: Tab would go
// to new fields after all the rest of the window.

/// What can have the focus by Tab inside a widget, line by line from left to right.
[[nodiscard]] std::vector<QWidget*> inReadingOrder(const QWidget& root);

/// Moves the focus on or back inside a widget; false where that would lead out of it.
bool moveFocusInside(const QWidget& root, bool next);

} // namespace burst::app

#pragma once

#include "models/kind.h"

#include <QString>

#include <functional>

class QMenu;

namespace burst::app {

/// Adds a menu of the units in which the field of a parameter can show its value, where there are several.
/// @param chosen  takes the symbol; an empty one is the unit in which the value is written
void addUnitMenu(QMenu& menu, const model::Parameter& parameter,
                 const std::function<void(const QString&)>& chosen);

} // namespace burst::app

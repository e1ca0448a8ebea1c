#pragma once

#include "models/kind.h"

#include <QIcon>

namespace burst::app {

/// A white glyph on a tile in the colour of the category, as in the header of a node.
[[nodiscard]] QIcon kindTile(const model::Kind& kind);

} // namespace burst::app

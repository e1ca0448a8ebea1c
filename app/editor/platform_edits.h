#pragma once

#include "app/editor/document.h"
#include "models/platform_move.h"

#include <QString>

#include <string>

namespace burst::app {

// Where the design on screen runs: its platform and region, each change as one undo step.

/// What a platform is called where there is little room: its title without what stands in brackets.
[[nodiscard]] QString shortTitle(const model::Platform& platform);

/// Bills and limits of another region of the same platform.
void setRegion(Document& document, const std::string& region);
/// Puts a moved design in the place of the one on screen.
void takeMove(Document& document, const model::PlatformMove& move);
/// Adds a moved design beside the one that it comes from and shows it.
void addMove(Document& document, const model::PlatformMove& move);

} // namespace burst::app

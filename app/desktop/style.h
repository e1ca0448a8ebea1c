#pragma once

#include "app/diagram/theme.h"

namespace burst::app {

/// Which appearance the user wants.
enum class Appearance { system, light, dark, highContrast };

/// The theme for a wish; `system` asks the desktop (its palette when the program started).
[[nodiscard]] const Theme& themeFor(Appearance wish);

/// Remembers the desktop's own palette; call before applyTheme() has replaced it.
void rememberSystemPalette();

/// Gives the whole program the palette and style sheet of a theme.
void applyTheme(const Theme& theme);

} // namespace burst::app

#pragma once

#include "app/editor/document.h"

#include <QString>

namespace burst::app {

/// Gives the selected nodes the settings of a copied node, one undo step: what its kind and theirs both have
/// is afterwards the same, defaults too. Name, place, product and links stay theirs.
/// @param text  what the clipboard holds
/// @return how many nodes were given settings; an Error when the text holds not exactly one node, or no
///         selected node has a setting in common with it
[[nodiscard]] model::Result<int> pasteSettings(Document& document, const QString& text);

} // namespace burst::app

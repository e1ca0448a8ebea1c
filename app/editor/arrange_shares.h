#pragma once

#include "app/editor/document.h"

#include <QString>

#include <optional>

namespace burst::app {

/// Sets which part of a node's requests a link takes; the links beside it divide the rest as they did before.
/// @param text  "70" or "70 %"
/// @return why it is refused, or nullopt when it is set
std::optional<QString> setShare(Document& document, const model::LinkId& link, const QString& text);

} // namespace burst::app

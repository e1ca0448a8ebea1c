#pragma once

#include "app/editor/document.h"

#include <QStringList>

namespace burst::app {

// Projects that the user keeps to begin others with. Each lies in a folder of its own, so that its trace
// files lie with it.

/// Where they are: in the user's data, "templates".
[[nodiscard]] QString templateFolder();
/// By path, in the order of their names.
[[nodiscard]] QStringList templates();
/// The file that a template of this name has; empty for a name without a letter or digit.
[[nodiscard]] QString templatePath(const QString& name);
/// Keeps the project as a template, in place of one of the same name. @return its path
model::Result<QString> saveTemplate(const Document& document, const QString& name);
/// Deletes a template with its folder; nothing else.
bool removeTemplate(const QString& path);

} // namespace burst::app

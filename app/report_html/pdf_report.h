#pragma once

#include "models/result.h"

#include <string>
#include <string_view>

namespace burst::app {

/// Writes a report as PDF on A4: text that can be searched, pictures as lines and not as pixels, title and
/// "page 2 of 9" on each page. Needs a QApplication (offscreen will do).
/// @param html  of htmlReport()
/// Errors: the file cannot be written; there is then no part of it.
model::Result<void> savePdf(const std::string& path, std::string_view html, const std::string& title);

} // namespace burst::app

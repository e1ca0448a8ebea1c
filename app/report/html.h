#pragma once

#include "app/report/table.h"

#include <string>
#include <string_view>

namespace burst::app {

/// The text with what HTML and XML give a meaning escaped, and without what XML cannot hold.
[[nodiscard]] std::string escaped(std::string_view text);

/// A table with a caption for readers that do not see it. Headings sort when the page has the script.
[[nodiscard]] std::string htmlTable(const Table& table, std::string_view caption);

/// An SVG document as a part of an HTML page: without prolog and fixed size, its ids made unique by
/// `prefix`, with `title` as its description for readers that do not see it. Empty when there is no <svg>
/// element in the text.
[[nodiscard]] std::string inlineSvg(std::string_view svg, std::string_view prefix, std::string_view title);

/// A whole page with the style and the script of reports inside; nothing is loaded from anywhere.
/// @param body  HTML that is well-formed as XML, too
[[nodiscard]] std::string htmlPage(std::string_view title, std::string_view body);

} // namespace burst::app

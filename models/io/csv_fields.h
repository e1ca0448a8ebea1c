#pragma once

#include <string_view>
#include <vector>

namespace burst::model {

/// Without blanks and line ends at both ends.
[[nodiscard]] std::string_view trimmed(std::string_view s);

/// The fields of one line; quotes around a field are taken off.
[[nodiscard]] std::vector<std::string_view> fieldsOf(std::string_view line, char separator);

/// What separates the fields of a line: a semicolon or a tabulator if there is one, else a comma.
[[nodiscard]] char separatorOf(std::string_view line);

} // namespace burst::model

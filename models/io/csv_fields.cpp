#include "models/io/csv_fields.h"

#include <algorithm>

namespace burst::model {

std::string_view trimmed(std::string_view s) {
    constexpr std::string_view blank = " \t\r";
    const auto first = s.find_first_not_of(blank);
    if (first == std::string_view::npos) return {};
    return s.substr(first, s.find_last_not_of(blank) - first + 1);
}

std::vector<std::string_view> fieldsOf(std::string_view line, char separator) {
    std::vector<std::string_view> fields;
    while (true) {
        const auto end = std::min(line.find(separator), line.size());
        std::string_view field = trimmed(line.substr(0, end));
        if (field.size() >= 2 && field.front() == '"' && field.back() == '"')
            field = trimmed(field.substr(1, field.size() - 2));
        fields.push_back(field);
        if (end == line.size()) return fields;
        line.remove_prefix(end + 1);
    }
}

char separatorOf(std::string_view line) {
    for (const char c : {';', '\t'})
        if (line.find(c) != std::string_view::npos) return c;
    return ',';
}

} // namespace burst::model

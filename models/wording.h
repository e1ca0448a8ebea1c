#pragma once

#include <functional>
#include <string>
#include <string_view>

namespace burst::model {

/// "a, b, c" of the names that `name` takes from the items.
template <class Range, class Name = std::identity>
[[nodiscard]] std::string listed(const Range& range, Name name = {}) {
    std::string text;
    for (const auto& item : range) {
        if (!text.empty()) text += ", ";
        text += std::string_view(name(item));
    }
    return text;
}

} // namespace burst::model

#pragma once

#include <QString>

#include <set>
#include <string>
#include <string_view>

namespace burst::app {

/// A text of the descriptors of kinds, links and the account, of a rule, or the word for a cause or a
/// certainty, in the language of the window. One that has no translation comes back as it is.
[[nodiscard]] QString modelText(std::string_view text);

/// Every text that modelText() may be asked for.
[[nodiscard]] std::set<std::string> modelTexts();

} // namespace burst::app

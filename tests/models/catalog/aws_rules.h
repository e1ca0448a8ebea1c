#pragma once

#include "models/resolve.h"

#include <string>
#include <vector>

namespace burst::test {

/// What a numbered rule of the collected behaviour says about one parameter of a product of AWS.
struct StatedFigure {
    std::string rule; ///< "Q1 hidden for"
    std::string kind;
    model::Params params; ///< of the node
    std::string parameter;
    double value; ///< in SI base units; of a distribution its median
    enum class What { standard, least, most } what{What::standard};
};
[[nodiscard]] std::vector<StatedFigure> statedByRulesOfAws();

/// The same for links ("poll.batch_size") and the account.
struct StatedText {
    std::string rule;
    std::string parameter;
    std::string value; ///< as it stands in the file
};
[[nodiscard]] std::vector<StatedText> linksStatedByRulesOfAws();
[[nodiscard]] std::vector<StatedText> accountStatedByRulesOfAws();

} // namespace burst::test

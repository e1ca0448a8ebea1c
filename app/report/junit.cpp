#include "app/report/junit.h"

#include "app/report/html.h"

#include <algorithm>

namespace burst::app {

std::string junit(const std::vector<ObjectiveCheck>& checks, std::string_view suite) {
    const auto failures = std::count_if(checks.begin(), checks.end(), [](const ObjectiveCheck& check) {
        return check.verdict != ObjectiveCheck::Verdict::holds;
    });
    std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"" + escaped(suite) +
                      "\" tests=\"" + std::to_string(checks.size()) + "\" failures=\"" +
                      std::to_string(failures) + "\">\n";
    for (const auto& check : checks) {
        const auto& objective = check.objective;
        const std::string name = check.isBudget
                                     ? "budget"
                                     : objective.metric + (objective.at.empty() ? "" : " at " + objective.at);
        out += "  <testcase classname=\"" + escaped(suite) + "\" name=\"" + escaped(name) + "\"";
        if (check.verdict == ObjectiveCheck::Verdict::holds)
            out += "/>\n";
        else
            out += ">\n    <failure message=\"" + escaped(verdictSentence(check)) + "\"/>\n  </testcase>\n";
    }
    return out + "</testsuite>\n";
}

} // namespace burst::app

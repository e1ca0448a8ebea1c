#pragma once

#include <string>
#include <vector>

namespace burst::model {

/// One thing wrong or doubtful in a design, for the designer.
struct Finding {
    enum class Severity { hint, warning, error };
    Severity severity{Severity::error};
    std::string rule{};    ///< stable id, e.g. "graph.dangling-link"
    std::string pointer{}; ///< JSON pointer into the project, e.g. "/designs/0/nodes/3/params/memory"
    std::string subject{}; ///< id of the node, link, scenario or design it speaks of; may be empty
    std::string text{};    ///< what is wrong, with the figures
    std::string remedy{};  ///< what would be right
    std::string source{};  ///< where the rule comes from; may be empty

    bool operator==(const Finding&) const = default;
};

using Findings = std::vector<Finding>;

[[nodiscard]] inline bool hasErrors(const Findings& findings) {
    for (const auto& f : findings)
        if (f.severity == Finding::Severity::error) return true;
    return false;
}

} // namespace burst::model

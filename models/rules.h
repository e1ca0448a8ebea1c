#pragma once

#include "models/finding.h"

#include <span>
#include <string_view>

namespace burst::model {

/// A rule that a design is held against: what a Finding with its id means. Each stands once in rules.def.
struct Rule {
    enum class Sort {
        form,   ///< the project cannot be read as it is meant: names, values, links
        advice, ///< it can be built and run, and an experienced architect would speak up
    };
    std::string_view id{}; ///< "queue.visibility-short"; stable: it stands in files of others
    /// The gravest that a finding of the rule has; where a provider does not enforce it, it may be less.
    Finding::Severity severity{Finding::Severity::error};
    Sort sort{Sort::form};
    std::string_view title{};  ///< the mistake in a few words
    std::string_view why{};    ///< what goes wrong
    std::string_view mend{};   ///< what to do about it
    std::string_view source{}; ///< document and rule number of the facts; whose threshold it is; may be empty
};

/// All rules in the order of rules.def: what concerns the form, then advice by topic.
[[nodiscard]] std::span<const Rule> allRules();

/// The rule with that id, or nullptr.
[[nodiscard]] const Rule* findRule(std::string_view id);

[[nodiscard]] std::string_view sortName(Rule::Sort sort);

} // namespace burst::model

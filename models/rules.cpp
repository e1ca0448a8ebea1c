#include "models/rules.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace burst::model {

namespace {
using Severity = Finding::Severity;
using Sort = Rule::Sort;

constexpr std::array rules{
#define RULE(id, severity, sort, title, why, mend, source)                                                   \
    Rule{id, Severity::severity, Sort::sort, title, why, mend, source},
#include "models/rules.def"
#undef RULE
};
} // namespace

std::span<const Rule> allRules() {
    return rules;
}

const Rule* findRule(std::string_view id) {
    static const auto byId = [] {
        std::unordered_map<std::string_view, const Rule*> all;
        for (const auto& rule : rules)
            all.emplace(rule.id, &rule);
        return all;
    }();
    const auto found = byId.find(id);
    return found == byId.end() ? nullptr : found->second;
}

std::string_view sortName(Rule::Sort sort) {
    return sort == Rule::Sort::form ? "form" : "advice";
}

} // namespace burst::model

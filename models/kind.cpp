#include "models/kind.h"

#include "models/kinds/descriptors.h"

namespace burst::model {

std::string_view certaintyName(Certainty certainty) {
    switch (certainty) {
    case Certainty::vendor:
        return "vendor";
    case Certainty::measured:
        return "measured";
    case Certainty::secondary:
        return "secondary";
    case Certainty::user:
        return "user";
    case Certainty::assumed:
        break;
    }
    return "assumed";
}

const Parameter* Kind::parameter(std::string_view name) const {
    for (const auto& p : parameters)
        if (p.key == name) return &p;
    return nullptr;
}

const LinkRule* Kind::rule(std::string_view target, std::string_view op) const {
    for (const auto& rule : links) {
        if (rule.to != target) continue;
        if (op.empty()) return &rule;
        for (const auto& allowed : rule.ops)
            if (allowed == op) return &rule;
    }
    return nullptr;
}

const std::vector<Kind>& allKinds() {
    static const std::vector<Kind> all = {
#define KIND(name) kinds::name(),
#include "models/kinds.def"
#undef KIND
    };
    return all;
}

const Kind* findKind(std::string_view key) {
    for (const auto& kind : allKinds())
        if (kind.key == key) return &kind;
    return nullptr;
}

} // namespace burst::model

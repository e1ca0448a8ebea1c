#include "app/editor/common_params.h"

#include <algorithm>

namespace burst::app {

bool meansTheSame(const model::Parameter* before, const model::Parameter* after, const model::Tree& value) {
    if (before == nullptr || after == nullptr) return false;
    if (before->type != after->type || before->unit != after->unit) return false;
    const auto* word = value.text();
    return after->type != model::Parameter::Type::choice || word == nullptr ||
           std::ranges::find(after->choices, *word) != after->choices.end();
}

model::Params commonParams(const model::Params& params, const model::Kind* before, const model::Kind& after,
                           QStringList& lost) {
    model::Params kept;
    for (const auto& [key, value] : params) {
        const auto* was = before != nullptr ? before->parameter(key) : nullptr;
        if (meansTheSame(was, after.parameter(key), value))
            kept.emplace(key, value);
        else
            lost << QString::fromStdString(was != nullptr ? was->title : key);
    }
    return kept;
}

} // namespace burst::app

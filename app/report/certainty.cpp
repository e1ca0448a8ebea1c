#include "app/report/certainty.h"

namespace burst::app {

bool isUnverified(model::Certainty certainty) {
    return certainty == model::Certainty::secondary || certainty == model::Certainty::assumed;
}

std::string certaintyWord(model::Certainty certainty) {
    if (certainty == model::Certainty::user) return "yours";
    return (isUnverified(certainty) ? "? " : "") + std::string(model::certaintyName(certainty));
}

std::string_view certaintyMeaning(model::Certainty certainty) {
    switch (certainty) {
    case model::Certainty::vendor:
        return "stated by the provider";
    case model::Certainty::measured:
        return "measured by the source";
    case model::Certainty::secondary:
        return "reported by a third party, not stated by the provider";
    case model::Certainty::user:
        return "a price that you entered";
    case model::Certainty::assumed:
        break;
    }
    return "nobody states it: check it against a bill of your own";
}

} // namespace burst::app

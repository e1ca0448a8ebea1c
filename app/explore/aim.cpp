#include "app/explore/aim.h"

#include "models/units.h"

#include <algorithm>

namespace burst::app {

using model::Error;
using model::Result;

namespace {
std::string trimmed(const std::string& text) {
    const auto first = text.find_first_not_of(' ');
    return first == std::string::npos ? "" : text.substr(first, text.find_last_not_of(' ') - first + 1);
}
} // namespace

Result<Bound> readBound(const std::string& text) {
    const auto sign = text.find_first_of("<>");
    const Error wrong{Error::Cause::badInput,
                      {},
                      "\"" + text +
                          "\" is no bound such as \"latency.p99<300ms\" or \"success.ratio>=99.9%\"."};
    if (sign == std::string::npos || sign == 0) return wrong;
    const bool orEqual = sign + 1 < text.size() && text[sign + 1] == '=';
    Bound bound{.figure = trimmed(text.substr(0, sign)),
                .side = text[sign] == '<' ? Bound::Side::most : Bound::Side::least};
    const auto value =
        model::parseQuantity(trimmed(text.substr(sign + (orEqual ? 2 : 1))), unitOfFigure(bound.figure));
    if (!value) return value.error();
    bound.value = *value;
    return bound;
}

std::string describe(const Bound& bound) {
    return bound.figure + (bound.side == Bound::Side::most ? " at most " : " at least ") +
           model::showQuantity(bound.value, unitOfFigure(bound.figure));
}

ObjectiveCheck::Verdict Bound::of(const std::vector<Figure>& figures) const {
    const auto* found = figureIn(figures, figure);
    if (!found) return ObjectiveCheck::Verdict::unknown;
    return side == Side::most ? verdictOf(found->value, found->isLeast, {}, value)
                              : verdictOf(found->value, found->isLeast, value, {});
}

ObjectiveCheck::Verdict Aim::verdict(const std::vector<Figure>& figures) const {
    using Verdict = ObjectiveCheck::Verdict;
    const auto* aim = figureIn(figures, figure);
    Verdict all = aim && !aim->isLeast ? Verdict::holds : Verdict::unknown;
    for (const auto& bound : bounds) {
        const Verdict one = bound.of(figures);
        if (one == Verdict::broken) return one;
        if (one == Verdict::unknown) all = one;
    }
    return all;
}

} // namespace burst::app

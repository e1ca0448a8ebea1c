#include "tests/property/designs/values.h"

#include "models/units.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <string>

namespace burst::test {

namespace {
using model::Tree;
using model::Unit;
using Type = model::Parameter::Type;

/// Largest edge of a range that is worth trying: what lies beyond only takes long.
constexpr double farthestEdge = 5000.0;

/// Short in a file, and the same number when read back.
[[nodiscard]] double rounded(double value) {
    if (value == 0.0) return 0.0;
    const double digits = std::pow(10.0, 2.0 - std::floor(std::log10(std::abs(value))));
    return std::round(value * digits) / digits;
}

[[nodiscard]] Tree object(std::string family, Tree::Object members) {
    members.insert(members.begin(), {"dist", Tree(std::move(family))});
    return Tree(std::move(members));
}

[[nodiscard]] Tree shaped(Dice& dice, double size) {
    switch (dice.number(0, 9)) {
    case 0:
        return object("uniform", {{"min", rounded(0.5 * size)}, {"max", rounded(2.0 * size)}});
    case 1:
        return object("triangular", {{"min", 0.0}, {"mode", rounded(size)}, {"max", rounded(3.0 * size)}});
    case 2:
        return object("normal", {{"mean", rounded(size)}, {"sd", rounded(0.5 * size)}});
    case 3:
        return object("lognormal", {{"p50", rounded(size)}, {"p99", rounded(6.0 * size)}});
    case 4:
        return object("gamma", {{"mean", rounded(size)}, {"cv", rounded(dice.between(0.3, 3.0))}});
    case 5:
        return object("weibull", {{"shape", rounded(dice.between(0.6, 3.0))}, {"scale", rounded(size)}});
    case 6:
        return object("pareto", {{"shape", 1.5}, {"min", rounded(0.3 * size)}, {"max", rounded(9.0 * size)}});
    case 7:
        return object("hyperexponential",
                      {{"p", Tree(Tree::List{0.75, 0.25})},
                       {"mean", Tree(Tree::List{rounded(0.5 * size), rounded(3.0 * size)})}});
    case 8:
        return object(
            "empirical",
            {{"quantiles", Tree(Tree::List{Tree(Tree::List{0.0, 0.0}), Tree(Tree::List{0.5, rounded(size)}),
                                           Tree(Tree::List{1.0, rounded(4.0 * size)})})}});
    default:
        return object("exponential", {{"mean", rounded(size)}});
    }
}

/// The default as a number, or nothing.
[[nodiscard]] std::optional<double> standardOf(const model::Setting& setting) {
    if (setting.standard.isNumber()) return setting.standard.number();
    if (!setting.standard.text()) return std::nullopt;
    const auto parsed = model::parseQuantity(*setting.standard.text(), setting.parameter->unit);
    return parsed ? std::optional(*parsed) : std::nullopt;
}

[[nodiscard]] double sized(Dice& dice, const model::Setting& setting) {
    const double way = dice.uniform();
    const auto standard = standardOf(setting);
    if (way < 0.3 && standard && *standard > 0 && *standard <= farthestEdge)
        return *standard * dice.scaled(0.25, 4.0);
    if (way < 0.4 && setting.min) return *setting.min;
    if (way < 0.45 && setting.max && *setting.max <= farthestEdge) return *setting.max;
    return randomNumber(dice, setting.parameter->unit);
}

[[nodiscard]] Tree quantity(Dice& dice, const model::Setting& setting) {
    double value = rounded(sized(dice, setting));
    if (setting.parameter->type == Type::integer) value = std::round(value);
    if (setting.min) value = std::max(value, *setting.min);
    if (setting.max) value = std::min(value, *setting.max);
    if (setting.parameter->unit == Unit::none || dice.chance(0.5)) return Tree(value);
    return Tree(model::formatQuantity(value, setting.parameter->unit));
}
} // namespace

double randomNumber(Dice& dice, Unit unit) {
    switch (unit) {
    case Unit::seconds:
        return rounded(dice.chance(0.1) ? 0.0 : dice.scaled(0.001, 20.0));
    case Unit::bytes:
        return std::round(dice.scaled(1.0, 1e6));
    case Unit::perSecond:
        return rounded(dice.scaled(0.5, 500.0));
    case Unit::ratio:
        return rounded(dice.chance(0.2) ? 0.0 : dice.between(0.0, 0.6));
    case Unit::money:
        return rounded(dice.scaled(1e-6, 10.0));
    case Unit::none:
        break;
    }
    return dice.chance(0.1) ? 0.0 : rounded(dice.scaled(1.0, 20.0));
}

Tree randomDistribution(Dice& dice, Unit unit) {
    const double size = unit == Unit::none ? dice.between(0.2, 3.0) : randomNumber(dice, unit);
    if (size == 0.0 || dice.chance(0.4)) return Tree(rounded(size));
    return shaped(dice, size);
}

Tree randomValue(Dice& dice, const model::Setting& setting) {
    const model::Parameter& parameter = *setting.parameter;
    switch (parameter.type) {
    case Type::flag:
        return Tree(dice.chance(0.5));
    case Type::choice:
        return Tree(dice.oneOf(parameter.choices));
    case Type::text:
        return parameter.choices.empty() ? Tree() : Tree(dice.oneOf(parameter.choices));
    case Type::distribution:
        return randomDistribution(dice, parameter.unit);
    case Type::quantity:
    case Type::integer:
        return quantity(dice, setting);
    case Type::structure:
        break;
    }
    return {};
}

} // namespace burst::test

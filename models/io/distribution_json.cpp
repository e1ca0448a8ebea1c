#include "models/io/distribution_json.h"

#include <array>
#include <charconv>
#include <cmath>
#include <utility>
#include <vector>

namespace burst::model {

namespace {
/// The number with 12 significant digits: undoes the rounding of a logarithm and its inverse.
double rounded(double value) {
    std::array<char, 40> buffer{};
    const auto end =
        std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::general, 12)
            .ptr;
    double number = 0;
    std::from_chars(buffer.data(), end, number);
    return number;
}

/// Values of a distribution in its unit; bare counts stay numbers.
Tree written(double value, Unit unit) {
    return unit == Unit::none ? Tree(value) : Tree(formatQuantity(value, unit));
}

Tree::Object named(const Distribution& d) {
    return {{"dist", familyName(d.family)}};
}

/// The first of the forms that reads back as exactly `d`; the last one always does.
Tree firstExact(const Distribution& d, const std::vector<Tree::Object>& forms, Unit unit) {
    for (const auto& form : forms) {
        const auto back = parseDistribution(form, unit);
        if (back && *back == d) return form;
    }
    return forms.back();
}

Tree writeLognormal(const Distribution& d, Unit unit) {
    constexpr double normalP99 = 2.3263478740408408; // the 99 % point of the standard normal distribution
    const double variance = d.b * d.b;
    std::vector<Tree::Object> forms(3, named(d));
    forms[0].emplace_back("p50", written(rounded(std::exp(d.a)), unit));
    forms[0].emplace_back("p99", written(rounded(std::exp(d.a + d.b * normalP99)), unit));
    forms[1].emplace_back("mean", written(rounded(std::exp(d.a + variance / 2.0)), unit));
    forms[1].emplace_back("cv", rounded(std::sqrt(std::expm1(variance))));
    forms[2].emplace_back("mu", d.a);
    forms[2].emplace_back("sigma", d.b);
    return firstExact(d, forms, unit);
}

Tree writeGamma(const Distribution& d, Unit unit) {
    std::vector<Tree::Object> forms(2, named(d));
    forms[0].emplace_back("mean", written(rounded(d.a * d.b), unit));
    forms[0].emplace_back("cv", rounded(1.0 / std::sqrt(d.a)));
    forms[1].emplace_back("shape", d.a);
    forms[1].emplace_back("scale", written(d.b, unit));
    return firstExact(d, forms, unit);
}

Tree writeTable(const Distribution& d, Unit unit) {
    Tree::Object object = named(d);
    Tree::List first;
    Tree::List second;
    if (d.family == Distribution::Family::empirical) {
        for (std::size_t i = 0; i < d.probabilities.size(); ++i)
            first.emplace_back(Tree::List{d.probabilities[i], written(d.values[i], unit)});
        object.emplace_back("quantiles", std::move(first));
        return object;
    }
    for (const double p : d.probabilities)
        first.emplace_back(p);
    for (const double value : d.values)
        second.push_back(written(value, unit));
    object.emplace_back("p", std::move(first));
    object.emplace_back("mean", std::move(second));
    return object;
}
} // namespace

Tree writeDistribution(const Distribution& d, Unit unit) {
    using Family = Distribution::Family;
    Tree::Object object = named(d);
    switch (d.family) {
    case Family::constant:
        return written(d.a, unit);
    case Family::uniform:
        object.emplace_back("min", written(d.a, unit));
        object.emplace_back("max", written(d.b, unit));
        break;
    case Family::triangular:
        object.emplace_back("min", written(d.a, unit));
        object.emplace_back("mode", written(d.c, unit));
        object.emplace_back("max", written(d.b, unit));
        break;
    case Family::exponential:
        object.emplace_back("mean", written(d.a, unit));
        break;
    case Family::normal:
        object.emplace_back("mean", written(d.a, unit));
        object.emplace_back("sd", written(d.b, unit));
        break;
    case Family::lognormal:
        return writeLognormal(d, unit);
    case Family::gamma:
        return writeGamma(d, unit);
    case Family::weibull:
        object.emplace_back("shape", d.a);
        object.emplace_back("scale", written(d.b, unit));
        break;
    case Family::pareto:
        object.emplace_back("shape", d.a);
        object.emplace_back("min", written(d.b, unit));
        object.emplace_back("max", written(d.c, unit));
        break;
    case Family::hyperexponential:
    case Family::empirical:
        return writeTable(d, unit);
    }
    return object;
}

} // namespace burst::model

#include "models/io/traffic_json.h"

#include <array>
#include <charconv>
#include <cmath>
#include <utility>

namespace burst::model {

using Process = Traffic::Process;
using Spread = Traffic::Spread;

namespace {
constexpr std::array<std::pair<std::string_view, Process>, 4> processes{{
    {"constant", Process::constant},
    {"poisson", Process::poisson},
    {"renewal", Process::renewal},
    {"trace", Process::trace},
}};
constexpr std::array<std::pair<std::string_view, Spread>, 3> spreads{{
    {"even", Spread::even},
    {"uniform", Spread::uniform},
    {"poisson", Spread::poisson},
}};

template <class Value, std::size_t n>
std::optional<Value> valueOf(const std::array<std::pair<std::string_view, Value>, n>& names,
                             std::string_view name) {
    for (const auto& [text, value] : names)
        if (text == name) return value;
    return std::nullopt;
}

template <class Value, std::size_t n>
std::string_view nameOf(const std::array<std::pair<std::string_view, Value>, n>& names, Value value) {
    for (const auto& [text, known] : names)
        if (known == value) return text;
    return {};
}

/// The number of a value at a pointer; 0 and a report when it is none.
double quantityAt(ObjectReader& reader, const std::string& pointer, const Tree& value, Unit unit) {
    if (value.isNumber()) return value.number();
    if (!value.text()) {
        reader.report().fail(pointer, "A number with its unit in quotes, such as " +
                                          std::string(unit == Unit::perSecond ? "\"20 /s\"" : "\"10 min\"") +
                                          ", or a bare number in the base unit is expected here.");
        return 0;
    }
    const auto read = parseQuantity(*value.text(), unit);
    if (read) return *read;
    reader.report().fail(pointer, read.error().text);
    return 0;
}

std::vector<RatePoint> readProfile(ObjectReader& reader) {
    std::vector<RatePoint> profile;
    const auto& points = reader.list("profile");
    for (std::size_t i = 0; i < points.size() && !reader.report().error(); ++i) {
        const std::string place = reader.pointer("profile") + pointerStep(i);
        const auto* pair = points[i].list();
        if (!pair || pair->size() != 2) {
            reader.report().fail(place, "A point of a profile has to be a list of a time and a rate, such as "
                                        "[\"10 min\", \"20 /s\"].");
            break;
        }
        profile.push_back({quantityAt(reader, place + "/0", (*pair)[0], Unit::seconds),
                           quantityAt(reader, place + "/1", (*pair)[1], Unit::perSecond)});
    }
    if (const auto rate = readQuantity(reader, "rate", Unit::perSecond)) {
        if (!profile.empty())
            reader.fail("rate", "\"rate\" and \"profile\" stand both in " + reader.what() + "; keep one.");
        profile = {{0.0, *rate}};
    }
    return profile;
}

std::vector<double> readTimes(ObjectReader& reader) {
    std::vector<double> times;
    const auto& list = reader.list("times");
    times.reserve(list.size());
    for (std::size_t i = 0; i < list.size() && !reader.report().error(); ++i)
        times.push_back(quantityAt(reader, reader.pointer("times") + pointerStep(i), list[i], Unit::seconds));
    return times;
}

Distribution readGap(ObjectReader& reader) {
    const Tree* value = reader.member("gap");
    if (!value) return {};
    auto gap = parseDistribution(*value, Unit::seconds);
    if (gap) return *std::move(gap);
    reader.fail("gap", gap.error().text);
    return {};
}

Spread readSpread(ObjectReader& reader, Spread fallback) {
    const std::string name = reader.text("spread", nameOf(spreads, fallback));
    if (const auto spread = valueOf(spreads, name)) return *spread;
    reader.fail("spread", "\"spread\" of " + reader.what() +
                              " says how the requests of an interval lie in it: \"even\", \"uniform\" or "
                              "\"poisson\".");
    return fallback;
}

bool readTruth(ObjectReader& reader, std::string_view key, bool fallback) {
    const Tree* value = reader.member(key);
    if (!value) return fallback;
    if (value->truth()) return *value->truth();
    reader.fail(key, "\"" + std::string(key) + "\" of " + reader.what() + " has to be true or false.");
    return fallback;
}
} // namespace

std::optional<double> readQuantity(ObjectReader& reader, std::string_view key, Unit unit) {
    const Tree* value = reader.member(key);
    if (!value) return std::nullopt;
    if (value->isNumber()) return value->number();
    if (value->text()) {
        const auto read = parseQuantity(*value->text(), unit);
        if (read) return *read;
        reader.fail(key, "\"" + std::string(key) + "\" of " + reader.what() + ": " + read.error().text);
        return std::nullopt;
    }
    reader.fail(key, "\"" + std::string(key) + "\" of " + reader.what() +
                         " has to be a number, or a text with a number and its unit.");
    return std::nullopt;
}

Traffic readTraffic(ObjectReader& reader) {
    Traffic traffic;
    // A process of a later version leaves every key to rest(), for it alone knows what they mean.
    const Tree* typed = reader.peek("process");
    if (typed && typed->text() && !valueOf(processes, *typed->text())) {
        traffic.extra = reader.rest();
        return traffic;
    }
    traffic.process = valueOf(processes, reader.text("process")).value_or(traffic.process);
    traffic.profile = readProfile(reader);
    traffic.gap = readGap(reader);
    traffic.file = reader.text("file", "");
    traffic.times = readTimes(reader);
    traffic.spread = readSpread(reader, traffic.spread);
    traffic.scale = readQuantity(reader, "scale", Unit::none).value_or(traffic.scale);
    traffic.speed = readQuantity(reader, "speed", Unit::none).value_or(traffic.speed);
    traffic.loop = readTruth(reader, "loop", traffic.loop);
    traffic.extra = reader.rest();
    return traffic;
}

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

Tree seconds(double value) {
    return formatQuantity(value, Unit::seconds);
}

Tree::Object named(const Distribution& d) {
    return {{"dist", familyName(d.family)}};
}

/// The first of the forms that reads back as exactly `d`; the last one always does.
Tree firstExact(const Distribution& d, const std::vector<Tree::Object>& forms) {
    for (const auto& form : forms) {
        const auto back = parseDistribution(form, Unit::seconds);
        if (back && *back == d) return form;
    }
    return forms.back();
}

Tree writeLognormal(const Distribution& d) {
    constexpr double normalP99 = 2.3263478740408408; // the 99 % point of the standard normal distribution
    const double variance = d.b * d.b;
    std::vector<Tree::Object> forms(3, named(d));
    forms[0].emplace_back("p50", seconds(rounded(std::exp(d.a))));
    forms[0].emplace_back("p99", seconds(rounded(std::exp(d.a + d.b * normalP99))));
    forms[1].emplace_back("mean", seconds(rounded(std::exp(d.a + variance / 2.0))));
    forms[1].emplace_back("cv", rounded(std::sqrt(std::expm1(variance))));
    forms[2].emplace_back("mu", d.a);
    forms[2].emplace_back("sigma", d.b);
    return firstExact(d, forms);
}

Tree writeGamma(const Distribution& d) {
    std::vector<Tree::Object> forms(2, named(d));
    forms[0].emplace_back("mean", seconds(rounded(d.a * d.b)));
    forms[0].emplace_back("cv", rounded(1.0 / std::sqrt(d.a)));
    forms[1].emplace_back("shape", d.a);
    forms[1].emplace_back("scale", seconds(d.b));
    return firstExact(d, forms);
}

Tree writeTable(const Distribution& d) {
    Tree::Object object = named(d);
    Tree::List first;
    Tree::List second;
    if (d.family == Distribution::Family::empirical) {
        for (std::size_t i = 0; i < d.probabilities.size(); ++i)
            first.emplace_back(Tree::List{d.probabilities[i], seconds(d.values[i])});
        object.emplace_back("quantiles", std::move(first));
        return object;
    }
    for (const double p : d.probabilities)
        first.emplace_back(p);
    for (const double value : d.values)
        second.push_back(seconds(value));
    object.emplace_back("p", std::move(first));
    object.emplace_back("mean", std::move(second));
    return object;
}

/// The canonical form of a distribution of times; parseDistribution() reads it back exactly.
Tree writeDistribution(const Distribution& d) {
    using Family = Distribution::Family;
    Tree::Object object = named(d);
    switch (d.family) {
    case Family::constant:
        return seconds(d.a);
    case Family::uniform:
        object.emplace_back("min", seconds(d.a));
        object.emplace_back("max", seconds(d.b));
        break;
    case Family::triangular:
        object.emplace_back("min", seconds(d.a));
        object.emplace_back("mode", seconds(d.c));
        object.emplace_back("max", seconds(d.b));
        break;
    case Family::exponential:
        object.emplace_back("mean", seconds(d.a));
        break;
    case Family::normal:
        object.emplace_back("mean", seconds(d.a));
        object.emplace_back("sd", seconds(d.b));
        break;
    case Family::lognormal:
        return writeLognormal(d);
    case Family::gamma:
        return writeGamma(d);
    case Family::weibull:
        object.emplace_back("shape", d.a);
        object.emplace_back("scale", seconds(d.b));
        break;
    case Family::pareto:
        object.emplace_back("shape", d.a);
        object.emplace_back("min", seconds(d.b));
        object.emplace_back("max", seconds(d.c));
        break;
    case Family::hyperexponential:
    case Family::empirical:
        return writeTable(d);
    }
    return object;
}

void writeProfile(Tree::Object& object, const std::vector<RatePoint>& profile) {
    if (profile.empty()) return;
    const auto rate = [](double value) { return Tree(formatQuantity(value, Unit::perSecond)); };
    if (profile.size() == 1 && profile[0].at == 0) {
        object.emplace_back("rate", rate(profile[0].rate));
        return;
    }
    Tree::List points;
    for (const auto& point : profile)
        points.emplace_back(Tree::List{seconds(point.at), rate(point.rate)});
    object.emplace_back("profile", std::move(points));
}
} // namespace

Tree::Object writeTraffic(const Traffic& traffic) {
    if (laterProcess(traffic)) return traffic.extra;
    const Traffic standard;
    Tree::Object object{{"process", nameOf(processes, traffic.process)}};
    writeProfile(object, traffic.profile);
    if (traffic.gap != standard.gap) object.emplace_back("gap", writeDistribution(traffic.gap));
    if (!traffic.file.empty()) object.emplace_back("file", traffic.file);
    if (!traffic.times.empty()) {
        Tree::List times;
        for (const double time : traffic.times)
            times.emplace_back(time);
        object.emplace_back("times", std::move(times));
    }
    if (traffic.spread != standard.spread) object.emplace_back("spread", nameOf(spreads, traffic.spread));
    if (traffic.scale != standard.scale) object.emplace_back("scale", traffic.scale);
    if (traffic.speed != standard.speed) object.emplace_back("speed", traffic.speed);
    if (traffic.loop) object.emplace_back("loop", true);
    object.insert(object.end(), traffic.extra.begin(), traffic.extra.end());
    return object;
}

} // namespace burst::model

#include "app/explore/variation.h"

#include "app/explore/setting.h"
#include "models/io/json_text.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>

namespace burst::app {

using model::Error;
using model::Parameter;
using model::Result;
using model::Setting;
using model::Tree;
using model::Unit;

namespace {

constexpr std::string_view trafficSubject = "traffic";

Error wrong(const std::string& why) {
    return {Error::Cause::badInput, {}, why};
}

/// The scale of traffic, described like a parameter of a node.
const Parameter& scaleParameter() {
    static const Parameter parameter{
        .key = "scale", .title = "Traffic", .type = Parameter::Type::quantity, .min = 0.0};
    return parameter;
}

Result<Setting> targetOf(const Assignment& what, const model::Design& design,
                         const model::Scenario& scenario) {
    const bool traffic = what.subject == trafficSubject && !design.node(model::NodeId(what.subject)) &&
                         !design.link(model::LinkId(what.subject));
    if (!traffic) return settingAt(design, what.subject, what.key);
    if (!scenario.traffic.contains(model::NodeId(what.key))) {
        std::string all;
        for (const auto& [source, sent] : scenario.traffic)
            all += (all.empty() ? "" : ", ") + source.text;
        return wrong("the scenario " + scenario.id.text + " has no traffic of " + what.key +
                     (all.empty() ? "." : "; there is " + all + "."));
    }
    return Setting{.parameter = &scaleParameter(), .value = 1.0, .standard = 1.0, .min = 0.0, .max = {}};
}

/// Parts between commas that stand in no brackets and no quotes.
std::vector<std::string> listed(const std::string& text) {
    std::vector<std::string> parts(1);
    int depth = 0;
    bool quoted = false;
    for (const char c : text) {
        if (c == '"') quoted = !quoted;
        if (!quoted && (c == '{' || c == '[')) ++depth;
        if (!quoted && (c == '}' || c == ']')) --depth;
        if (c == ',' && depth == 0 && !quoted)
            parts.emplace_back();
        else if (c != ' ' || !parts.back().empty())
            parts.back() += c;
    }
    return parts;
}

bool isWhole(const Setting& setting) {
    return setting.parameter->type == Parameter::Type::integer;
}

bool isNumber(const Setting& setting) {
    using Type = Parameter::Type;
    const Type type = setting.parameter->type;
    return type == Type::quantity || type == Type::integer || type == Type::distribution;
}

double toDigits(double value, int digits) {
    std::array<char, 32> text{};
    const auto end = std::to_chars(text.begin(), text.end(), value, std::chars_format::general, digits).ptr;
    std::from_chars(text.begin(), end, value);
    return value;
}

/// What a sum leaves behind twelve digits says nothing.
double rounded(double value) {
    return toDigits(value, 12);
}

/// A value by ratio, as people would write it: bytes as whole as the ends of the range are, else four digits.
double readable(double value, double from, double to, Unit unit) {
    if (unit != Unit::bytes) return toDigits(value, 4);
    for (const double whole : {1024.0 * 1024, 1024.0})
        if (std::fmod(from, whole) == 0 && std::fmod(to, whole) == 0)
            return std::round(value / whole) * whole;
    return std::round(value);
}

Tree written(const Setting& setting, double value) {
    if (isWhole(setting)) return static_cast<std::int64_t>(std::llround(value));
    if (setting.parameter->unit == Unit::none) return value;
    return model::formatQuantity(value, setting.parameter->unit);
}

/// "A..B", and what may follow: ":N", ":N:log" or "+STEP".
struct Range {
    double from{};
    double to{};
    std::optional<std::size_t> count;
    bool byRatio{false};
    std::optional<double> step;
};

Result<std::size_t> readCount(const std::string& text) {
    const bool digits =
        !text.empty() && text.size() <= 6 && text.find_first_not_of("0123456789") == std::string::npos;
    const std::size_t count = digits ? std::stoul(text) : 0;
    if (count < 2 || count > mostValues)
        return wrong("\"" + text + "\" is no number of values from 2 to " + std::to_string(mostValues) + ".");
    return count;
}

Result<Range> readRange(const std::string& text, std::size_t dots, Unit unit) {
    Range range;
    std::string end = text.substr(dots + 2);
    if (const auto colon = end.find(':'); colon != std::string::npos) {
        std::string count = end.substr(colon + 1);
        end.resize(colon);
        if (const auto second = count.find(':'); second != std::string::npos) {
            if (count.substr(second + 1) != "log")
                return wrong("\"" + count.substr(second + 1) +
                             "\" is not known; only log may follow the number.");
            range.byRatio = true;
            count.resize(second);
        }
        const auto number = readCount(count);
        if (!number) return number.error();
        range.count = *number;
    } else if (const auto plus = end.find('+'); plus != std::string::npos) {
        const auto step = model::parseQuantity(end.substr(plus + 1), unit);
        if (!step) return step.error();
        if (!(*step > 0)) return wrong("the step has to be above 0.");
        range.step = *step;
        end.resize(plus);
    }
    const auto from = model::parseQuantity(text.substr(0, dots), unit);
    if (!from) return from.error();
    const auto to = model::parseQuantity(end, unit);
    if (!to) return to.error();
    if (!(*from < *to) || !std::isfinite(*from) || !std::isfinite(*to))
        return wrong("a range goes from a smaller to a greater value.");
    if (range.byRatio && !(*from > 0)) return wrong("values by ratio begin above 0.");
    range.from = *from;
    range.to = *to;
    return range;
}

/// The numbers of a range; without a count or a step those that the provider offers, or the whole ones.
Result<std::vector<double>> numbersOf(const Range& range, const Setting& setting) {
    std::vector<double> numbers;
    if (range.count) {
        const auto last = static_cast<double>(*range.count - 1);
        for (std::size_t i = 0; i < *range.count; ++i) {
            const double share = static_cast<double>(i) / last;
            numbers.push_back(range.byRatio ? readable(range.from * std::pow(range.to / range.from, share),
                                                       range.from, range.to, setting.parameter->unit)
                                            : rounded(range.from + share * (range.to - range.from)));
        }
        numbers.front() = range.from;
        numbers.back() = range.to;
    } else if (!range.step && !setting.values.empty()) {
        for (const double offered : setting.values)
            if (offered >= range.from && offered <= range.to) numbers.push_back(offered);
    } else if (range.step || isWhole(setting)) {
        const double step = range.step.value_or(1.0);
        constexpr double slack = 1e-9; // of a step: 0 to 1 by 0.1 has eleven values
        if ((range.to - range.from) / step >= static_cast<double>(mostValues))
            return wrong("these are more than " + std::to_string(mostValues) + " values.");
        const auto steps = static_cast<std::size_t>((range.to - range.from) / step + slack);
        for (std::size_t i = 0; i <= steps; ++i)
            numbers.push_back(rounded(range.from + static_cast<double>(i) * step));
    } else {
        return wrong("say how many values: \":8\" after the range for eight, evenly, or \":8:log\".");
    }
    if (isWhole(setting))
        for (double& number : numbers)
            number = std::round(number);
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}

Result<std::vector<Tree>> valuesIn(const std::string& text, const Setting& setting) {
    std::vector<Tree> values;
    const auto dots = text.find("..");
    if (dots != std::string::npos && isNumber(setting)) {
        const auto range = readRange(text, dots, setting.parameter->unit);
        if (!range) return range.error();
        const auto numbers = numbersOf(*range, setting);
        if (!numbers) return numbers.error();
        for (const double number : *numbers)
            values.push_back(written(setting, number));
    } else {
        for (const auto& part : listed(text))
            values.push_back(valueOf(part));
    }
    if (values.empty()) return wrong("no value lies in this range.");
    if (values.size() > mostValues)
        return wrong("these are more than " + std::to_string(mostValues) + " values.");
    return values;
}

Result<Variation> read(const Assignment& what, const model::Design& design, const model::Scenario& scenario) {
    const auto setting = targetOf(what, design, scenario);
    if (!setting) return setting.error();
    auto values = valuesIn(what.value, *setting);
    if (!values) return values.error();
    for (auto value = values->begin(); value != values->end(); ++value) {
        if (const auto bad = model::problem(*setting, *value)) return wrong(*bad);
        if (std::find(values->begin(), value, *value) != value)
            return wrong("a value stands there twice: " + model::dumpJson(*value));
    }
    return Variation{what.subject, what.key, setting->parameter->unit, std::move(*values)};
}

} // namespace

std::string Variation::show(std::size_t value) const {
    const Tree& tree = values[value];
    if (tree.isNumber()) return model::showQuantity(tree.number(), unit);
    if (const auto* text = tree.text()) {
        const auto quantity = model::parseQuantity(*text, unit);
        return quantity && unit != Unit::none ? model::showQuantity(*quantity, unit) : *text;
    }
    std::string json = model::dumpJson(tree);
    json.erase(std::remove(json.begin(), json.end(), '\n'), json.end());
    return json;
}

Result<Variation> readVariation(const std::string& text, const model::Design& design,
                                const model::Scenario& scenario) {
    const auto refused = [&](const std::string& why) {
        return Error{Error::Cause::badInput, "--vary " + text, why};
    };
    const auto what = assignmentIn(text);
    if (!what || what->value.empty())
        return refused("write NODE.PARAM=VALUES, for example order.memory=128MB,256MB,512MB or "
                       "order.memory=128MB..1GB:8.");
    auto variation = read(*what, design, scenario);
    if (!variation) return refused(variation.error().text);
    return variation;
}

model::Project varied(model::Project project, const model::DesignId& design,
                      const model::ScenarioId& scenario, const Variation& variation, std::size_t value) {
    const Tree& tree = variation.values[value];
    const auto chosen = std::find_if(project.designs.begin(), project.designs.end(),
                                     [&](const auto& each) { return each.id == design; });
    if (chosen == project.designs.end()) return project;
    if (variation.subject != trafficSubject || chosen->node(model::NodeId(variation.subject)) ||
        chosen->link(model::LinkId(variation.subject))) {
        *chosen = withValue(std::move(*chosen), variation.subject, variation.key, tree);
        return project;
    }
    for (auto& each : project.scenarios)
        if (each.id == scenario)
            if (const auto sent = each.traffic.find(model::NodeId(variation.key)); sent != each.traffic.end())
                sent->second.scale *= tree.number();
    return project;
}

} // namespace burst::app

#include "models/resolve.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace burst::model {

namespace {
/// A number or the text of a quantity; nullopt when it is neither.
[[nodiscard]] std::optional<double> quantityOf(const Tree& value, Unit unit) {
    if (value.isNumber()) return value.number();
    if (!value.text()) return std::nullopt;
    const auto parsed = parseQuantity(*value.text(), unit);
    return parsed ? std::optional<double>(*parsed) : std::nullopt;
}

[[nodiscard]] std::optional<double> larger(std::optional<double> a, std::optional<double> b) {
    return a && b ? std::max(*a, *b) : (a ? a : b);
}
[[nodiscard]] std::optional<double> smaller(std::optional<double> a, std::optional<double> b) {
    return a && b ? std::min(*a, *b) : (a ? a : b);
}

/// Lets a provider's fact override the default and narrow the range.
void apply(Setting& setting, const Fact& fact, const std::string& provider) {
    setting.min = larger(setting.parameter->min, fact.min);
    setting.max = smaller(setting.parameter->max, fact.max);
    setting.values = fact.values;
    setting.provider = provider;
    setting.rule = fact.rule;
    setting.source = fact.source;
    setting.asOf = fact.asOf;
    if (!fact.standard) return;
    setting.standard = *fact.standard;
    setting.origin = Origin::offering;
    setting.certainty = fact.certainty;
}

[[nodiscard]] Setting kindSetting(const Parameter& parameter) {
    Setting setting;
    setting.parameter = &parameter;
    setting.standard = parameter.standard;
    setting.min = parameter.min;
    setting.max = parameter.max;
    setting.source = parameter.source;
    setting.certainty = parameter.certainty;
    return setting;
}

/// Puts the designer's value, or the default where there is none, in force.
void settle(Setting& setting, const Params& params) {
    const auto own = params.find(setting.parameter->key);
    if (own == params.end() || own->second.isNull()) {
        setting.value = setting.standard;
        return;
    }
    setting.value = own->second;
    setting.origin = Origin::setting;
}

/// Whether the setting is this text or, of a quantity, as much: 2 GB is 2048 MB.
[[nodiscard]] bool says(const Setting& setting, const std::string& text) {
    if (setting.value.text() && *setting.value.text() == text) return true;
    if (setting.parameter->type != Parameter::Type::quantity) return false;
    const auto value = quantityOf(setting.value, setting.parameter->unit);
    return value && value == quantityOf(text, setting.parameter->unit);
}

[[nodiscard]] bool matches(const Lookup& lookup, const std::vector<Setting>& settings,
                           const std::string& region) {
    return std::all_of(lookup.when.begin(), lookup.when.end(), [&](const auto& condition) {
        if (condition.first == "region") return condition.second == region;
        return std::any_of(settings.begin(), settings.end(), [&](const Setting& s) {
            return s.parameter->key == condition.first && says(s, condition.second);
        });
    });
}

[[nodiscard]] std::string quoted(const std::string& text) {
    return "\"" + text + "\"";
}

[[nodiscard]] std::string listed(const std::vector<std::string>& words) {
    std::string text;
    for (const auto& word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

/// "128 MB to 10 GB", "128 MB only", "at least 0 s", or empty without limits.
[[nodiscard]] std::string rangeText(const Setting& s) {
    const Unit unit = s.parameter->unit;
    std::string values;
    for (const double value : s.values)
        values += (values.empty() ? "" : ", ") + formatQuantity(value, unit);
    if (!values.empty()) return "only " + values;
    if (s.min && s.max && *s.min == *s.max) return formatQuantity(*s.min, unit) + " only";
    if (s.min && s.max) return formatQuantity(*s.min, unit) + " to " + formatQuantity(*s.max, unit);
    if (s.min) return "at least " + formatQuantity(*s.min, unit);
    return s.max ? "at most " + formatQuantity(*s.max, unit) : std::string();
}

[[nodiscard]] std::optional<std::string> outOfRange(const Setting& s, double value) {
    if (!std::isfinite(value))
        return quoted(s.parameter->key) + " has to be finite; leave it out where no limit is meant.";
    const bool isOffered =
        s.values.empty() || std::find(s.values.begin(), s.values.end(), value) != s.values.end();
    if (isOffered && (!s.min || value >= *s.min) && (!s.max || value <= *s.max)) return std::nullopt;
    return quoted(s.parameter->key) + " is " + formatQuantity(value, s.parameter->unit) + "; " +
           (s.provider.empty() ? std::string("allowed is ") : s.provider + " allows ") + rangeText(s) + ".";
}

[[nodiscard]] std::optional<std::string> quantityProblem(const Setting& s, const Tree& value) {
    const auto& parameter = *s.parameter;
    if (value.isNumber()) return outOfRange(s, value.number());
    if (!value.text())
        return quoted(parameter.key) + " has to be a number or a quantity with a unit, such as " +
               quoted(formatQuantity(s.min.value_or(1.0), parameter.unit)) + ".";
    const auto parsed = parseQuantity(*value.text(), parameter.unit);
    if (!parsed) return quoted(parameter.key) + ": " + parsed.error().text;
    return outOfRange(s, *parsed);
}

[[nodiscard]] std::optional<std::string> distributionProblem(const Setting& s, const Tree& value) {
    const auto parsed = parseDistribution(value, s.parameter->unit);
    if (!parsed) return quoted(s.parameter->key) + ": " + parsed.error().text;
    return outOfRange(s, mean(*parsed));
}
} // namespace

Settings Settings::of(const Node& node, const Design& design, const Catalog& catalog) {
    Settings settings;
    const Kind* kind = findKind(node.kind);
    if (!kind) return settings;
    settings.all_.reserve(kind->parameters.size());
    for (const auto& parameter : kind->parameters)
        settings.all_.push_back(kindSetting(parameter));
    const Offering* offering = offeringOf(node, design, catalog);
    for (auto& setting : settings.all_) {
        if (offering)
            if (const auto fact = offering->facts.find(setting.parameter->key); fact != offering->facts.end())
                apply(setting, fact->second, offering->title);
        settle(setting, node.params);
    }
    if (!offering) return settings;
    for (const auto& lookup : offering->lookups) {
        const auto target = std::find_if(settings.all_.begin(), settings.all_.end(), [&](const Setting& s) {
            return s.parameter->key == lookup.parameter;
        });
        if (target == settings.all_.end() || !matches(lookup, settings.all_, design.region)) continue;
        apply(*target, lookup.fact, offering->title);
        settle(*target, node.params);
    }
    return settings;
}

Settings Settings::of(const Link& link, const Design& design, const Catalog& catalog) {
    return of(link, ruleOf(link, design), design, catalog);
}

Settings Settings::of(const Link& link, const LinkRule* rule, const Design& design, const Catalog& catalog) {
    Settings settings;
    const Platform* platform = catalog.platform(design.platform);
    const LinkRole role = rule ? rule->role : LinkRole::call;
    const std::string start = std::string(roleName(role)) + ".";
    const auto& parameters = linkParameters(role);
    settings.all_.reserve(parameters.size());
    for (const auto& parameter : parameters) {
        Setting setting = kindSetting(parameter);
        if (platform && rule) {
            auto fact = platform->links.find(start + rule->to + "." + parameter.key);
            if (fact == platform->links.end()) fact = platform->links.find(start + parameter.key);
            if (fact != platform->links.end()) apply(setting, fact->second, platform->title);
        }
        settle(setting, link.params);
        settings.all_.push_back(std::move(setting));
    }
    return settings;
}

Settings Settings::ofAccount(const Design& design, const Catalog& catalog) {
    Settings settings;
    const Platform* platform = catalog.platform(design.platform);
    for (const auto& parameter : accountParameters()) {
        Setting setting = kindSetting(parameter);
        if (platform)
            if (const auto fact = platform->account.find(parameter.key); fact != platform->account.end())
                apply(setting, fact->second, platform->title);
        settle(setting, design.account);
        settings.all_.push_back(std::move(setting));
    }
    return settings;
}

const Setting* Settings::find(std::string_view key) const {
    for (const auto& setting : all_)
        if (setting.parameter->key == key) return &setting;
    return nullptr;
}

std::optional<double> Settings::quantity(std::string_view key) const {
    const Setting* setting = find(key);
    assert(setting && "asked for a parameter of another kind");
    return setting ? quantityOf(setting->value, setting->parameter->unit) : std::nullopt;
}

double Settings::number(std::string_view key) const {
    return quantity(key).value_or(0.0);
}

bool Settings::flag(std::string_view key) const {
    const Setting* setting = find(key);
    assert(setting && "asked for a parameter of another kind");
    const bool* truth = setting ? setting->value.truth() : nullptr;
    return truth && *truth;
}

std::string Settings::text(std::string_view key) const {
    const Setting* setting = find(key);
    assert(setting && "asked for a parameter of another kind");
    const std::string* text = setting ? setting->value.text() : nullptr;
    return text ? *text : std::string();
}

std::optional<Distribution> Settings::distribution(std::string_view key) const {
    const Setting* setting = find(key);
    assert(setting && "asked for a parameter of another kind");
    if (!setting || setting->value.isNull()) return std::nullopt;
    auto parsed = parseDistribution(setting->value, setting->parameter->unit);
    return parsed ? std::optional<Distribution>(std::move(*parsed)) : std::nullopt;
}

std::optional<std::string> problem(const Setting& setting, const Tree& value) {
    const auto& parameter = *setting.parameter;
    if (value.isNull()) return std::nullopt;
    switch (parameter.type) {
    case Parameter::Type::quantity:
        return quantityProblem(setting, value);
    case Parameter::Type::integer:
        if (const auto number = quantityOf(value, parameter.unit); number && *number != std::floor(*number))
            return quoted(parameter.key) + " has to be a whole number.";
        return quantityProblem(setting, value);
    case Parameter::Type::choice:
        if (value.text() && std::find(parameter.choices.begin(), parameter.choices.end(), *value.text()) !=
                                parameter.choices.end())
            return std::nullopt;
        return quoted(parameter.key) + " has to be one of " + listed(parameter.choices) + ".";
    case Parameter::Type::flag:
        if (value.truth()) return std::nullopt;
        return quoted(parameter.key) + " has to be true or false.";
    case Parameter::Type::text:
        if (!value.text()) return quoted(parameter.key) + " has to be a text in quotes.";
        // A text with a unit is a list of quantities.
        if (parameter.unit != Unit::none && !value.text()->empty())
            if (const auto list = parseList(*value.text(), parameter.unit); !list)
                return quoted(parameter.key) + ": " + list.error().text;
        return std::nullopt;
    case Parameter::Type::distribution:
        return distributionProblem(setting, value);
    case Parameter::Type::structure:
        if (value.list() || value.object()) return std::nullopt;
        return quoted(parameter.key) + " has to be a list in brackets.";
    }
    return std::nullopt;
}

const Offering* offeringOf(const Node& node, const Design& design, const Catalog& catalog) {
    const Platform* platform = catalog.platform(design.platform);
    if (!platform) return nullptr;
    return node.offering.empty() ? platform->defaultOffering(node.kind) : platform->offering(node.offering);
}

std::string_view roleName(LinkRole role) {
    switch (role) {
    case LinkRole::call:
        return "call";
    case LinkRole::poll:
        return "poll";
    case LinkRole::deliver:
        return "deliver";
    case LinkRole::redrive:
        return "redrive";
    case LinkRole::rule:
        return "rule";
    case LinkRole::shard:
        return "shard";
    case LinkRole::onFailure:
        return "onFailure";
    case LinkRole::onSuccess:
        break;
    }
    return "onSuccess";
}

const LinkRule* ruleOf(const Link& link, const Design& design) {
    const Node* from = design.node(link.from);
    const Node* to = design.node(link.to);
    const Kind* fromKind = from ? findKind(from->kind) : nullptr;
    const Kind* toKind = to ? findKind(to->kind) : nullptr;
    return fromKind && toKind ? ruleOf(link, *fromKind, *toKind) : nullptr;
}

const LinkRule* ruleOf(const Link& link, const Kind& from, const Kind& to) {
    const auto op = link.params.find("op");
    const std::string* text = op == link.params.end() ? nullptr : op->second.text();
    return from.rule(to.key, text ? std::string_view(*text) : std::string_view());
}

std::string_view operationOf(const Link& link, const LinkRule& rule) {
    const auto op = link.params.find("op");
    if (op != link.params.end() && op->second.text()) return *op->second.text();
    return rule.ops.empty() ? std::string_view() : std::string_view(rule.ops.front());
}

} // namespace burst::model

#include "models/resolve.h"

#include "models/wording.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <mutex>
#include <unordered_map>

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
    setting.value = setting.standard;
    setting.origin = Origin::offering;
    setting.certainty = fact.certainty;
}

/// The settings of a kind, of links or of accounts where nobody has set anything. Made once: a design asks
/// for them with every node and link.
[[nodiscard]] const std::vector<Setting>& standardSettings(const std::vector<Parameter>& parameters) {
    static std::mutex mutex;
    static std::unordered_map<const void*, std::vector<Setting>> known;
    const std::lock_guard lock(mutex);
    auto& settings = known[&parameters];
    for (std::size_t i = settings.size(); i < parameters.size(); ++i) {
        const Parameter& parameter = parameters[i];
        Setting setting;
        setting.parameter = &parameter;
        setting.standard = parameter.standard;
        setting.value = parameter.standard;
        setting.min = parameter.min;
        setting.max = parameter.max;
        setting.source = parameter.source;
        setting.certainty = parameter.certainty;
        settings.push_back(std::move(setting));
    }
    return settings;
}

[[nodiscard]] Setting* settingOf(std::vector<Setting>& settings, std::string_view key) {
    const auto found = std::find_if(settings.begin(), settings.end(),
                                    [&](const Setting& setting) { return setting.parameter->key == key; });
    return found == settings.end() ? nullptr : &*found;
}

/// Puts the designer's value in force.
void settle(Setting& setting, const Tree& own) {
    if (own.isNull()) return;
    setting.value = own;
    setting.origin = Origin::setting;
}
void settle(std::vector<Setting>& settings, const Params& params) {
    for (const auto& [key, own] : params)
        if (auto* setting = settingOf(settings, key)) settle(*setting, own);
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
    const Kind* kind = findKind(node.kind);
    if (!kind) return {};
    auto all = standardSettings(kind->parameters);
    const Offering* offering = offeringOf(node, design, catalog);
    if (offering)
        for (const auto& [key, fact] : offering->facts)
            if (auto* setting = settingOf(all, key)) apply(*setting, fact, offering->title);
    settle(all, node.params);
    if (!offering) return Settings(std::move(all));
    for (const auto& lookup : offering->lookups) {
        auto* target = settingOf(all, lookup.parameter);
        if (target == nullptr || !matches(lookup, all, design.region)) continue;
        apply(*target, lookup.fact, offering->title);
        if (const auto own = node.params.find(lookup.parameter); own != node.params.end())
            settle(*target, own->second);
    }
    return Settings(std::move(all));
}

Settings Settings::of(const Link& link, const Design& design, const Catalog& catalog) {
    return of(link, ruleOf(link, design), design, catalog);
}

Settings Settings::of(const Link& link, const LinkRule* rule, const Design& design, const Catalog& catalog) {
    const Platform* platform = catalog.platform(design.platform);
    const LinkRole role = rule ? rule->role : LinkRole::call;
    auto all = standardSettings(linkParameters(role));
    if (platform && rule) {
        // "call.timeout" for all targets, "call.queue.timeout" for one kind, which then has the last word.
        const std::string start = std::string(roleName(role)) + ".";
        const std::string own = start + rule->to + ".";
        const auto& facts = platform->links;
        for (auto it = facts.lower_bound(start); it != facts.end() && it->first.starts_with(start); ++it) {
            const bool special = it->first.starts_with(own);
            const auto key = std::string_view(it->first).substr(special ? own.size() : start.size());
            if (!special && facts.contains(own + std::string(key))) continue;
            if (auto* setting = settingOf(all, key)) apply(*setting, it->second, platform->title);
        }
    }
    settle(all, link.params);
    return Settings(std::move(all));
}

Settings Settings::ofAccount(const Design& design, const Catalog& catalog) {
    auto all = standardSettings(accountParameters());
    if (const Platform* platform = catalog.platform(design.platform))
        for (const auto& [key, fact] : platform->account)
            if (auto* setting = settingOf(all, key)) apply(*setting, fact, platform->title);
    settle(all, design.account);
    return Settings(std::move(all));
}

const Setting* Settings::find(std::string_view key) const {
    for (const auto& setting : *all_)
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

std::optional<std::string> whyIdle(const Setting& setting, const Settings& all) {
    const auto& only = setting.parameter->onlyWhen;
    const Setting* other = all.find(only.key);
    if (other == nullptr) return std::nullopt;
    if (auto deeper = whyIdle(*other, all)) return deeper;
    if (std::find(only.values.begin(), only.values.end(), other->value) != only.values.end())
        return std::nullopt;
    const auto shown = [](const Tree& value) {
        if (const bool* truth = value.truth()) return std::string(*truth ? "on" : "off");
        return value.text() ? *value.text() : std::string("not set");
    };
    std::string wanted;
    for (const auto& value : only.values)
        wanted += (wanted.empty() ? "" : " or ") + shown(value);
    return "No effect while “" + other->parameter->title + "” is " + shown(other->value) +
           "; it counts where that is " + wanted + ".";
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

#include "models/checks/checks.h"
#include "models/unsold.h"

#include <algorithm>

namespace burst::model::checks {

namespace {
/// Where the parameters of one node, link or account stand.
struct Place {
    std::string params; ///< pointer of the object that holds them
    std::string subject;
    std::string owner; ///< "a function", "a link with the operation \"consume\"", "the account"
};

/// "128 MB to 10 GB", "512 MB, 2 GB or 4 GB" of sizes on offer, "at least 0 s", or empty without limits.
[[nodiscard]] std::string allowedRange(const Setting& setting) {
    const Unit unit = setting.parameter->unit;
    std::string sizes;
    for (std::size_t i = 0; i < setting.values.size(); ++i) {
        const bool last = i + 1 == setting.values.size();
        sizes += (i == 0 ? "" : last ? " or " : ", ") + formatQuantity(setting.values[i], unit);
    }
    if (!sizes.empty()) return sizes;
    if (setting.min && setting.max && *setting.min == *setting.max) return formatQuantity(*setting.min, unit);
    if (setting.min && setting.max)
        return formatQuantity(*setting.min, unit) + " to " + formatQuantity(*setting.max, unit);
    if (setting.min) return "at least " + formatQuantity(*setting.min, unit);
    return setting.max ? "at most " + formatQuantity(*setting.max, unit) : std::string();
}

[[nodiscard]] std::string remedyFor(const Setting& setting, const Tree& value) {
    const Parameter& parameter = *setting.parameter;
    const std::vector<std::string_view> choices(parameter.choices.begin(), parameter.choices.end());
    switch (parameter.type) {
    case Parameter::Type::choice:
        return suggestion(value.text() ? *value.text() : std::string(), choices);
    case Parameter::Type::flag:
        return "Write true or false, without quotes.";
    case Parameter::Type::text:
        return "Write a text in quotes.";
    case Parameter::Type::structure:
        return "Write a list; the help of the parameter describes its form.";
    case Parameter::Type::distribution:
    case Parameter::Type::quantity:
    case Parameter::Type::integer:
        break;
    }
    const std::string range = allowedRange(setting);
    if (!range.empty()) return "Set " + range + ", or leave it out for the default.";
    return "Correct it, or leave it out for the default.";
}

void checkParams(const Params& params, const Settings& settings, const Place& place, Findings& findings) {
    std::vector<std::string_view> known;
    for (const auto& setting : settings.all())
        known.emplace_back(setting.parameter->key);
    for (const auto& [key, value] : params) {
        const Setting* setting = settings.find(key);
        if (!setting) {
            findings.push_back({.severity = Finding::Severity::hint,
                                .rule = "key.unknown",
                                .pointer = place.params + step(key),
                                .subject = place.subject,
                                .text = quoted(key) + " is no parameter of " + place.owner +
                                        "; it is kept and has no effect.",
                                .remedy = suggestion(key, known)});
            continue;
        }
        if (const auto wrong = problem(*setting, value))
            findings.push_back({.rule = "value.invalid",
                                .pointer = place.params + step(key),
                                .subject = place.subject,
                                .text = *wrong,
                                .remedy = remedyFor(*setting, value),
                                .source = setting->source});
    }
}

/// A text on which the platform's figures depend, such as a runtime, but which none of them knows.
void checkKnownWords(const Node& node, const Offering& offering, const Settings& settings,
                     const std::string& pointer, Findings& findings) {
    for (const auto& [key, value] : node.params) {
        const Setting* setting = settings.find(key);
        // A choice outside its list is already an error.
        if (!value.text() || !setting || setting->parameter->type != Parameter::Type::text) continue;
        std::vector<std::string_view> known;
        for (const auto& lookup : offering.lookups)
            for (const auto& [parameter, word] : lookup.when)
                if (parameter == key && std::find(known.begin(), known.end(), word) == known.end())
                    known.emplace_back(word);
        if (known.empty() || std::find(known.begin(), known.end(), *value.text()) != known.end()) continue;
        findings.push_back({.severity = Finding::Severity::warning,
                            .rule = "value.no-figures",
                            .pointer = pointer + "/params" + step(key),
                            .subject = node.id.text,
                            .text = offering.title + " has no figures for the " + key + " " +
                                    quoted(*value.text()) + "; what depends on it is left at the default.",
                            .remedy = suggestion(*value.text(), known)});
    }
}

void addUnsold(const Unsold& unsold, const std::string& pointer, const std::string& subject,
               Findings& findings) {
    findings.push_back({.rule = "value.invalid",
                        .pointer = pointer + "/params/" + unsold.key,
                        .subject = subject,
                        .text = unsold.text,
                        .remedy = unsold.remedy});
}
} // namespace

void checkValues(const Outline& outline, Findings& findings) {
    const Design& design = outline.design;
    checkParams(design.account, Settings::ofAccount(design, outline.catalog),
                {.params = outline.pointer + "/account", .subject = design.id.text, .owner = "the account"},
                findings);
    // Defaults are the catalogue's business: only what the designer set is looked at.
    for (std::size_t i = 0; i < design.nodes.size(); ++i) {
        const Node& node = design.nodes[i];
        if (node.params.empty() || !outline.kinds[i]) continue;
        const auto settings = outline.settingsOf(i);
        if (const Offering* offering = offeringOf(node, design, outline.catalog))
            checkKnownWords(node, *offering, settings, outline.nodePointer(i), findings);
        if (const auto unsold = unsoldSetting(node, design, outline.catalog))
            addUnsold(*unsold, outline.nodePointer(i), node.id.text, findings);
        checkParams(node.params, settings,
                    {.params = outline.nodePointer(i) + "/params",
                     .subject = node.id.text,
                     .owner = "the kind " + quoted(node.kind)},
                    findings);
    }
    for (std::size_t i = 0; i < design.links.size(); ++i) {
        const Link& link = design.links[i];
        const LinkRule* rule = outline.joints[i].rule;
        if (link.params.empty() || !rule) continue;
        if (const auto unsold = unsoldSetting(link, design, outline.catalog))
            addUnsold(*unsold, outline.linkPointer(i), link.id.text, findings);
        checkParams(link.params, outline.settingsOfLink(i),
                    {.params = outline.linkPointer(i) + "/params",
                     .subject = link.id.text,
                     .owner = "a link with the operation " + quoted(operationOf(link, *rule))},
                    findings);
    }
}

} // namespace burst::model::checks

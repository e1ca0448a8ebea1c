#include "app/report/catalog_report.h"

#include "models/distribution.h"
#include "models/resolve.h"
#include "models/units.h"

#include <array>

namespace burst::app {

using model::Tree;

namespace {

std::string_view typeName(model::Parameter::Type type) {
    static constexpr std::array<std::string_view, 7> names{"quantity", "integer",      "choice",   "flag",
                                                           "text",     "distribution", "structure"};
    return names[static_cast<std::size_t>(type)];
}

std::string_view unitName(model::Unit unit) {
    static constexpr std::array<std::string_view, 6> names{"", "s", "B", "1/s", "ratio", "USD"};
    return names[static_cast<std::size_t>(unit)];
}

std::string valueText(const Tree& value, model::Unit unit) {
    if (value.isNull()) return "not set";
    if (const auto* text = value.text()) return *text;
    if (const auto* truth = value.truth()) return *truth ? "yes" : "no";
    if (value.isNumber()) return model::showQuantity(value.number(), unit);
    const auto distribution = model::parseDistribution(value, unit);
    return distribution ? model::describe(*distribution, unit) : std::string();
}

/// Tables show the first sentence of a help text; JSON has it all.
std::string firstSentence(const std::string& help) {
    const auto end = help.find(". ");
    return end == std::string::npos ? help : help.substr(0, end + 1);
}

std::string rangeText(const model::Parameter& parameter) {
    std::string out;
    for (const auto& choice : parameter.choices)
        out += (out.empty() ? "" : ", ") + choice;
    if (!out.empty()) return out;
    const auto shown = [&](double value) { return model::showQuantity(value, parameter.unit); };
    if (parameter.min && parameter.max) return shown(*parameter.min) + " to " + shown(*parameter.max);
    if (parameter.min) return "from " + shown(*parameter.min);
    if (parameter.max) return "up to " + shown(*parameter.max);
    return {};
}

void putText(Tree::Object& to, const char* key, const std::string& text) {
    if (!text.empty()) to.emplace_back(key, text);
}

void putRange(Tree::Object& to, const std::optional<double>& min, const std::optional<double>& max) {
    if (min) to.emplace_back("min", *min);
    if (max) to.emplace_back("max", *max);
}

/// Where the default of a parameter comes from; also of those for which nobody publishes a figure.
std::string sourceOf(const model::Parameter& parameter) {
    if (!parameter.source.empty()) return parameter.source;
    return parameter.standard.isNull() ? "no default: the designer or the platform says"
                                       : "default of this program; no figure is published";
}

/// Where a setting counts: "capacity = provisioned"; empty = everywhere.
std::string conditionText(const model::Condition& only) {
    std::string values;
    for (const auto& value : only.values)
        values += (values.empty() ? "" : " or ") + valueText(value, model::Unit::none);
    return only.key.empty() ? std::string() : only.key + " = " + values;
}

Tree factJson(const model::Fact& fact, const std::string& offering) {
    Tree::Object o{{"offering", offering}};
    if (fact.standard) o.emplace_back("default", *fact.standard);
    putRange(o, fact.min, fact.max);
    if (!fact.values.empty()) o.emplace_back("values", Tree::List(fact.values.begin(), fact.values.end()));
    putText(o, "rule", fact.rule);
    putText(o, "source", fact.source);
    putText(o, "as_of", fact.asOf);
    o.emplace_back("certainty", model::certaintyName(fact.certainty));
    return o;
}

/// What the offerings of the kind say about one of its parameters.
Tree::List factsJson(const model::Kind& kind, const std::string& key, const model::Catalog& catalog) {
    Tree::List list;
    for (const auto& platform : catalog.platforms)
        for (const auto& offering : platform.offerings) {
            const auto fact = offering.facts.find(key);
            if (offering.kind == kind.key && fact != offering.facts.end())
                list.emplace_back(factJson(fact->second, offering.id));
        }
    return list;
}

Tree textsJson(const std::vector<std::string>& texts) {
    Tree::List list;
    for (const auto& text : texts)
        list.emplace_back(text);
    return list;
}

Tree parameterJson(const model::Parameter& parameter, const model::Kind& kind,
                   const model::Catalog& catalog) {
    Tree::Object o{{"key", parameter.key}, {"title", parameter.title}, {"type", typeName(parameter.type)}};
    putText(o, "unit", std::string(unitName(parameter.unit)));
    putRange(o, parameter.min, parameter.max);
    if (!parameter.choices.empty()) o.emplace_back("choices", textsJson(parameter.choices));
    if (!parameter.standard.isNull()) o.emplace_back("default", parameter.standard);
    putText(o, "section", parameter.section);
    if (const auto& only = parameter.onlyWhen; !only.key.empty())
        o.emplace_back(
            "only_when",
            Tree::Object{{"key", only.key}, {"values", Tree::List(only.values.begin(), only.values.end())}});
    putText(o, "help", parameter.help);
    o.emplace_back("source", sourceOf(parameter));
    o.emplace_back("certainty", model::certaintyName(parameter.certainty));
    if (auto facts = factsJson(kind, parameter.key, catalog); !facts.empty())
        o.emplace_back("offerings", std::move(facts));
    return o;
}

Tree linksJson(const model::Kind& kind) {
    Tree::List list;
    for (const auto& rule : kind.links)
        list.emplace_back(Tree::Object{{"to", rule.to},
                                       {"ops", textsJson(rule.ops)},
                                       {"role", model::roleName(rule.role)},
                                       {"async", rule.async},
                                       {"note", rule.note}});
    return list;
}

Tree kindDocument(const model::Kind& kind, const model::Catalog& catalog) {
    Tree::Object o{{"kind", kind.key},
                   {"title", kind.title},
                   {"category", kind.category},
                   {"help", kind.help},
                   {"synonyms", textsJson(kind.synonyms)}};
    Tree::List offerings;
    for (const auto& platform : catalog.platforms)
        for (const auto& offering : platform.offerings)
            if (offering.kind == kind.key)
                offerings.emplace_back(
                    Tree::Object{{"id", offering.id}, {"platform", platform.id}, {"title", offering.title}});
    o.emplace_back("offerings", std::move(offerings));
    Tree::List parameters;
    for (const auto& parameter : kind.parameters)
        parameters.emplace_back(parameterJson(parameter, kind, catalog));
    o.emplace_back("parameters", std::move(parameters));
    o.emplace_back("links", linksJson(kind));
    Tree::List meters;
    for (const auto& meter : kind.meters)
        meters.emplace_back(Tree::Object{{"key", meter.key}, {"title", meter.title}, {"unit", meter.unit}});
    o.emplace_back("meters", std::move(meters));
    return o;
}

/// What is known about the start of an environment: facts for any runtime, lookups by runtime and the like.
template <class F>
void forEachStart(const model::Catalog& catalog, F use) {
    static const model::Lookup any{};
    for (const auto& platform : catalog.platforms)
        for (const auto& offering : platform.offerings) {
            if (const auto fact = offering.facts.find("init"); fact != offering.facts.end())
                use(platform, offering, "init", any.when, fact->second);
            for (const auto& lookup : offering.lookups)
                if (lookup.parameter == "init" || lookup.parameter == "restore")
                    use(platform, offering, lookup.parameter, lookup.when, lookup.fact);
        }
}

} // namespace

Table kindTable() {
    Table table({{"kind"}, {"title"}, {"category"}, {"meaning"}});
    for (const auto& kind : model::allKinds())
        table.add({kind.key, kind.title, kind.category, firstSentence(kind.help)});
    return table;
}

Tree kindsJson(const model::Catalog& catalog) {
    Tree::List kinds;
    for (const auto& kind : model::allKinds())
        kinds.emplace_back(kindDocument(kind, catalog));
    return Tree::Object{{"burstlab", 1}, {"kinds", std::move(kinds)}};
}

Table parameterTable(const model::Kind& kind) {
    Table table(
        {{"parameter"}, {"default"}, {"range"}, {"only where"}, {"meaning"}, {"certainty"}, {"source"}});
    for (const auto& parameter : kind.parameters)
        table.add({parameter.key, valueText(parameter.standard, parameter.unit), rangeText(parameter),
                   conditionText(parameter.onlyWhen), firstSentence(parameter.help),
                   std::string(model::certaintyName(parameter.certainty)), sourceOf(parameter)});
    return withoutEmptyColumns(table);
}

Tree kindJson(const model::Kind& kind, const model::Catalog& catalog) {
    Tree::Object o{{"burstlab", 1}};
    const Tree document = kindDocument(kind, catalog);
    for (const auto& [key, value] : *document.object())
        o.emplace_back(key, value);
    return o;
}

Table platformTable(const model::Catalog& catalog) {
    Table table({{"platform"}, {"title"}, {"currency"}, {"regions"}, {"offerings"}});
    for (const auto& platform : catalog.platforms) {
        std::string regions;
        for (const auto& region : platform.regions)
            regions += (regions.empty() ? "" : ", ") + region;
        std::string offerings;
        for (const auto& offering : platform.offerings)
            offerings += (offerings.empty() ? "" : ", ") + offering.title;
        table.add({platform.id, platform.title, platform.currency, regions, offerings});
    }
    return table;
}

Tree platformsJson(const model::Catalog& catalog) {
    Tree::List list;
    for (const auto& platform : catalog.platforms) {
        Tree::List offerings;
        for (const auto& offering : platform.offerings)
            offerings.emplace_back(Tree::Object{{"id", offering.id},
                                                {"kind", offering.kind},
                                                {"title", offering.title},
                                                {"service", offering.service}});
        Tree::Object account;
        for (const auto& [key, fact] : platform.account)
            account.emplace_back(key, factJson(fact, platform.id));
        list.emplace_back(Tree::Object{{"platform", platform.id},
                                       {"title", platform.title},
                                       {"currency", platform.currency},
                                       {"regions", textsJson(platform.regions)},
                                       {"account", std::move(account)},
                                       {"offerings", std::move(offerings)}});
    }
    return Tree::Object{{"burstlab", 1}, {"platforms", std::move(list)}};
}

Table runtimeTable(const model::Catalog& catalog) {
    Table table({{"product"},
                 {"runtime"},
                 {"architecture"},
                 {"package"},
                 {"start"},
                 {"time"},
                 {"as of"},
                 {"certainty"},
                 {"source"}});
    forEachStart(catalog, [&](const auto&, const auto& offering, const auto& start, const auto& when,
                              const model::Fact& fact) {
        const auto valueOf = [&](const char* wanted) {
            for (const auto& [key, value] : when)
                if (key == wanted) return value;
            return std::string("any");
        };
        table.add({offering.id, valueOf("runtime"), valueOf("architecture"), valueOf("package"), start,
                   fact.standard ? valueText(*fact.standard, model::Unit::seconds) : "", fact.asOf,
                   std::string(model::certaintyName(fact.certainty)), fact.source});
    });
    return table;
}

Tree runtimesJson(const model::Catalog& catalog) {
    Tree::List list;
    forEachStart(catalog, [&](const auto& platform, const auto& offering, const auto& start, const auto& when,
                              const model::Fact& fact) {
        Tree::Object o{{"platform", platform.id}, {"offering", offering.id}};
        for (const auto& [key, value] : when)
            o.emplace_back(key, value);
        const Tree stated = factJson(fact, offering.id);
        for (const auto& [key, value] : *stated.object())
            if (key != "offering") o.emplace_back(key == "default" ? std::string(start) : key, value);
        list.emplace_back(std::move(o));
    });
    return Tree::Object{{"burstlab", 1}, {"runtimes", std::move(list)}};
}

} // namespace burst::app

#include "models/checks/expressions.h"

#include "models/checks/checks.h"
#include "models/variables.h"

#include <utility>

namespace burst::model::checks {

namespace {
void warn(Findings& findings, std::string pointer, const std::string& subject, std::string text,
          std::string remedy) {
    findings.push_back({.severity = Finding::Severity::warning,
                        .rule = "value.invalid",
                        .pointer = std::move(pointer),
                        .subject = subject,
                        .text = std::move(text),
                        .remedy = std::move(remedy)});
}

/// The expressions of one node, link or account.
class Held {
public:
    Held(const Names& names, Findings& findings) : names_(names), findings_(findings) {}

    template <class SettingsOf>
    void check(const Tree::Object& extra, const std::string& place, const std::string& subject,
               const SettingsOf& settingsOf) {
        for (const auto& [key, value] : extra) {
            if (key != expressionsKey) continue;
            if (value.object() == nullptr)
                return warn(findings_, place + step(key), subject,
                            quoted(key) + " has to be an object such as {\"memory\": \"=2*base\"}.",
                            "Leave it out; the values stand under \"params\".");
            const Settings settings = settingsOf();
            for (const auto& [name, text] : *value.object())
                checkOne(settings, name, text, place + step(key) + step(name), subject);
        }
    }

private:
    void checkOne(const Settings& settings, const std::string& name, const Tree& text, std::string pointer,
                  const std::string& subject) {
        const Setting* setting = settings.find(name);
        const std::string remedy = "Type it again in the field, or leave it out: the value counts.";
        if (setting == nullptr || text.text() == nullptr)
            return warn(findings_, std::move(pointer), subject,
                        quoted(name) + " is no setting that can be worked out here.", remedy);
        const auto value = workedOut(*setting->parameter, *text.text(), names_);
        if (!value)
            warn(findings_, std::move(pointer), subject, quoted(*text.text()) + ": " + value.error().text,
                 remedy);
        else if (!(*value == setting->value))
            warn(findings_, std::move(pointer), subject,
                 quoted(name) + " is not what " + quoted(*text.text()) + " comes to.", remedy);
    }

    const Names& names_;
    Findings& findings_;
};
} // namespace

void checkExpressions(const Project& project, const Catalog& catalog, Findings& findings) {
    const auto variables = variablesOf(project);
    const Names names = namesOf(variables);
    auto problems = problemsOf(variables, names);
    for (std::size_t i = 0; i < variables.size(); ++i)
        if (!problems[i].empty())
            warn(findings, "/" + std::string(variablesKey) + step(variables[i].name), "",
                 std::move(problems[i]), "Change it in the inspector of the design, under Variables.");
    Held held(names, findings);
    for (std::size_t d = 0; d < project.designs.size(); ++d) {
        const auto& design = project.designs[d];
        const std::string place = "/designs" + step(d);
        held.check(design.extra, place, design.id.text, [&] { return Settings::ofAccount(design, catalog); });
        for (std::size_t i = 0; i < design.nodes.size(); ++i)
            held.check(design.nodes[i].extra, place + "/nodes" + step(i), design.nodes[i].id.text,
                       [&] { return Settings::of(design.nodes[i], design, catalog); });
        for (std::size_t i = 0; i < design.links.size(); ++i)
            held.check(design.links[i].extra, place + "/links" + step(i), design.links[i].id.text,
                       [&] { return Settings::of(design.links[i], design, catalog); });
    }
}

} // namespace burst::model::checks

#include "app/language/model_text.h"

#include "app/report/cause_table.h"
#include "app/report/certainty.h"
#include "models/kind.h"
#include "models/rules.h"

#include <QCoreApplication>

namespace burst::app {

namespace {
void collect(std::set<std::string>& texts, const std::vector<model::Parameter>& parameters) {
    for (const auto& parameter : parameters)
        texts.insert({parameter.title, parameter.section, parameter.help});
}
} // namespace

QString modelText(std::string_view text) {
    return text.empty() ? QString() : QCoreApplication::translate("models", std::string(text).c_str());
}

std::set<std::string> modelTexts() {
    std::set<std::string> texts;
    for (const auto& kind : model::allKinds()) {
        texts.insert({kind.title, kind.category, kind.help});
        collect(texts, kind.parameters);
        for (const auto& link : kind.links) {
            texts.insert(link.note);
            collect(texts, model::linkParameters(link.role));
        }
        for (const auto& meter : kind.meters)
            texts.insert(meter.title);
    }
    collect(texts, model::accountParameters());
    for (const auto& rule : model::allRules())
        texts.insert({std::string(rule.title), std::string(rule.why), std::string(rule.mend)});
    for (std::size_t i = 0; i < sim::causeCount; ++i)
        texts.insert(causeWord(static_cast<sim::Cause>(i)));
    using enum model::Certainty;
    for (const auto certainty : {vendor, measured, secondary, assumed, user})
        texts.insert(certaintyWord(certainty));
    texts.erase(std::string());
    return texts;
}

} // namespace burst::app
